#include <algorithm>

#include "entities/lexicon.hpp"
#include "facts/post_words.hpp"
#include "facts/posts.hpp"
#include "facts/relation_rules.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

/// A person and a noun that says who it is: "French [actor] Jane Doe", "Jane Doe, a French [actor]", "Jane Doe is a
/// French [actor]".
struct Description {
  MentionId person = 0;
  WordPlace noun;
  float probability = 1;
  bool copula = false;
  bool name_behind = false;  ///< "a French [actor], Jane Doe"
};

bool is_named(const FactScene& scene, MentionId m) {
  return scene.kind(m) == Kind::Person && !scene.entity(m).label.empty();
}

std::vector<Description> descriptions(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  std::vector<Description> out;
  const auto add = [&](WordId name, WordId arc, bool copula, bool name_behind = false) {
    const auto m = scene.mention({at.sentence, antecedent(tree, name)});
    if (m && is_named(scene, *m)) out.push_back({*m, at, tree.word(arc).arc_probability, copula, name_behind});
  };
  const WordId top = first_conjunct(tree, at.word);
  const Word& word = tree.word(top);
  const WordId governor = tree.governor(top);
  const bool in_front =
      top < governor && (is_relation(word, "nmod:desc") || is_relation(word, "compound") || is_relation(word, "flat"));
  if (governor != 0 && (is_relation(word, "appos") || in_front)) add(governor, top, false);
  // "Labour [MPs] Jane Doe and John Roe"
  if (governor != 0 && in_front && has_feature(word, "Number", "Plur"))
    for (const WordId c : tree.children(governor, "conj")) add(c, c, false);
  if (const WordId subject = tree.child(top, "nsubj"); subject != 0 && tree.child(top, "cop") != 0)
    add(subject, subject, true);
  for (const WordId c : tree.children(at.word)) {
    if (is_renaming(tree, c)) add(c, c, false, true);
  }
  return out;
}

/// Nouns in front of which a country is whom they serve, side with or come from, not whose national they are.
bool serves_a_state(std::string_view lemma) {
  return one_of(lemma, {"official",     "ambassador",     "envoy",         "officer",    "soldier",   "spy",
                        "agent",        "regulator",      "inspector",     "delegate",   "leader",    "negotiator",
                        "ally",         "enemy",          "rival",         "opponent",   "partner",   "counterpart",
                        "customer",     "friend",         "supporter",     "critic",     "secretary", "senator",
                        "general",      "colonel",        "captain",       "lieutenant", "major",     "sergeant",
                        "admiral",      "commander",      "judge",         "prosecutor", "lawmaker",  "legislator",
                        "commissioner", "adviser",        "advisor",       "aide",       "spokesman", "spokeswoman",
                        "spokesperson", "representative", "councillor",    "deputy",     "attorney",  "consul",
                        "mp",           "congressman",    "congresswoman", "governor",   "mayor",     "minister",
                        "diplomat",     "member",         "candidate",     "nominee",    "champion",  "winner",
                        "fan",          "expert",         "correspondent", "success"});
}

/// A noun that names a person by trade, origin or fame, not by an office. Beside a name it need not be a known one.
bool names_a_trade(std::string_view lemma, bool beside_name) {
  const Noun* noun = find_noun(lemma);
  const bool person = noun == nullptr ? beside_name : noun->kind == Kind::Person && noun->trait != Trait::Leader;
  const auto post = find_post(lemma);
  return person && !serves_a_state(lemma) && (!post || *post == PostKind::Member || is_of_no_state(lemma));
}

/// Nouns in front of which, or of which, a party is the holder's own.
bool sits_for_a_party(std::string_view lemma) {
  return one_of(lemma, {"senator",
                        "sen.",
                        "sen",
                        "congressman",
                        "congresswoman",
                        "representative",
                        "rep.",
                        "rep",
                        "governor",
                        "gov.",
                        "mec",
                        "mep",
                        "mla",
                        "mlc",
                        "mp",
                        "msp",
                        "lawmaker",
                        "legislator",
                        "politician",
                        "candidate",
                        "nominee",
                        "councillor",
                        "councilor",
                        "councilman",
                        "mayor",
                        "member",
                        "leader",
                        "backbencher",
                        "activist",
                        "deputy",
                        "president",
                        "chairman",
                        "strategist",
                        "assemblyman",
                        "parliamentarian",
                        "contender",
                        "incumbent",
                        "delegate",
                        "minister"});
}

void add(const FactScene& scene, const Description& d, std::string_view predicate, std::string_view rule,
         MentionId object, float precision, Facts& facts) {
  const Span a = scene.entities.mentions[d.person].span, b = scene.entities.mentions[object].span;
  add_relation(scene,
               {predicate, rule, d.person, object, std::nullopt, d.noun, both(both(a, b), scene.word(d.noun).span),
                precision * d.probability, !d.copula},
               facts);
}

bool is_party(const FactScene& scene, MentionId m) { return scene.has_class(m, "schema:PoliticalParty"); }

bool is_adjective(const FactScene& scene, MentionId m, WordPlace at) {
  return scene.kind(m) == Kind::Polity && scene.entities.mentions[m].span == scene.word(at).span &&
         scene.word(at).upos == "ADJ";
}

/// French actor Jane Doe; Labour MP Jane Doe; Jane Doe, a lawmaker of the Green Party
void find_in_description(const FactScene& scene, const Description& d, Facts& facts) {
  const TreeView& tree = scene.trees[d.noun.sentence];
  const std::string lemma = to_lower(tree.word(d.noun.word).lemma);
  const bool beside = d.copula || d.name_behind || is_relation(tree.word(first_conjunct(tree, d.noun.word)), "appos");
  for (const WordId c : tree.children(d.noun.word)) {
    const Word& child = tree.word(c);
    const auto m = scene.mention({d.noun.sentence, c});
    if (!m || *m == d.person) continue;
    const bool in_front =
        c < d.noun.word && (is_relation(child, "amod") || is_relation(child, "compound") || is_relation(child, "nmod"));
    if (in_front && names_a_trade(lemma, beside) && is_adjective(scene, *m, {d.noun.sentence, c}))
      add(scene, d, "schema:nationality", "demonym-noun-name", *m, 0.9F, facts);
    // "Acme [engineers] Jane Doe and John Roe"
    const bool several = in_front && has_feature(tree.word(d.noun.word), "Number", "Plur") &&
                         is_relation(tree.word(first_conjunct(tree, d.noun.word)), "nmod:desc");
    if (several && scene.kind(*m) == Kind::Organization && !is_party(scene, *m) &&
        scene.entities.mentions[*m].kind == MentionKind::Name && (find_post(lemma) || names_a_trade(lemma, false)))
      add(scene, d, "schema:worksFor", "body-nouns-names", *m, 0.9F, facts);
    const bool of = is_relation(child, "nmod") && one_of(case_text(tree, c), {"of", "for", "from", "with"});
    if ((in_front || of) && sits_for_a_party(lemma) && is_party(scene, *m))
      add(scene, d, "ng:memberOfParty", "party-noun-name", *m, 0.92F, facts);
  }
  // "Jane Doe is a Republican", "Democrat Jane Doe"
  const auto own = scene.mention(d.noun);
  const std::string& relation = tree.word(d.noun.word).deprel;
  const bool beside_name = !d.name_behind && (relation == "appos" || relation == "nmod:desc");
  if ((d.copula || beside_name) && own && is_party(scene, *own) && *own != d.person)
    add(scene, d, "ng:memberOfParty", "is-partisan", *own, 0.9F, facts);
}

bool is_known(const FactScene& scene, const Facts& facts, std::string_view predicate, MentionId subject,
              MentionId object) {
  const auto entity = [&](MentionId m) { return scene.entities.mentions[m].entity; };
  return std::any_of(facts.relations.begin(), facts.relations.end(), [&](const Relation& r) {
    return r.predicate == predicate && r.object && entity(r.subject) == entity(subject) &&
           entity(*r.object) == entity(object);
  });
}

/// "the Coast Renewal Alliance": what one is a member of, and no employer.
bool is_league(const FactScene& scene, MentionId body) {
  const Mention& name = scene.entities.mentions[body];
  return one_of(to_lower(scene.word({name.sentence, name.head}).form),
                {"alliance", "bloc", "caucus", "coalition", "congress", "front", "league", "movement"});
}

/// Jane Doe of the Green Party; Dr Jane Doe of the Ghent Institute
void find_behind_name(const FactScene& scene, MentionId person, Facts& facts) {
  const Mention& name = scene.entities.mentions[person];
  if (name.kind != MentionKind::Name) return;
  const TreeView& tree = scene.trees[name.sentence];
  // "Labour's Jane Doe"
  const WordId owner = tree.child(name.head, "nmod:poss");
  const auto own = owner == 0 ? std::nullopt : scene.mention({name.sentence, owner});
  if (own && is_party(scene, *own) && tree.word(owner).upos == "PROPN")
    add(scene, {person, {name.sentence, owner}, tree.word(owner).arc_probability, false}, "ng:memberOfParty",
        "party-of-name", *own, 0.9F, facts);
  for (const WordId c : tree.children(name.head, "nmod")) {
    const auto body = scene.mention({name.sentence, c});
    if (!body || !one_of(case_text(tree, c), {"of", "from"})) continue;
    // "Jane Doe from Ovens": where she comes from is rarely a body of one word.
    const bool one_word = scene.text(scene.entities.mentions[*body].span).find(' ') == std::string_view::npos;
    if (case_text(tree, c) == "from" && one_word && !is_party(scene, *body)) continue;
    // "Jane Doe, of Abbey Court, Ghent": where she lives.
    if (tree.word(c).form == "Court" && tree.child(c, "det") == 0 && tree.child(c, "appos") != 0) continue;
    const Description d{person, {name.sentence, c}, tree.word(c).arc_probability, false};
    // "of the opposition Radical Civic Union"
    const bool sits = sits_in_parliament(tree, c) && scene.kind(*body) == Kind::Organization;
    if (is_party(scene, *body) || sits)
      add(scene, d, "ng:memberOfParty", "name-of-party", *body, 0.9F, facts);
    else if (scene.kind(*body) == Kind::Organization && scene.entities.mentions[*body].kind == MentionKind::Name &&
             !is_known(scene, facts, "schema:worksFor", person, *body))
      add(scene, d, is_league(scene, *body) ? "schema:memberOf" : "schema:worksFor", "name-of-body", *body, 0.85F,
          facts);
  }
}

/// A town or a street; a firm that is taken for one is rarely taken so with certainty.
bool is_home(const FactScene& scene, MentionId place) {
  constexpr float sure_enough = 0.6F;
  if (scene.entities.mentions[place].probability < sure_enough) return false;
  if (scene.kind(place) == Kind::Polity) return !scene.has_class(place, "schema:Country");
  const std::string_view name = scene.text(scene.entities.mentions[place].span);
  return scene.kind(place) == Kind::Place &&
         one_of(name.substr(name.rfind(' ') + 1), {"Avenue", "Close", "Crescent", "Drive", "Lane", "Road", "Street"});
}

/// "Jane Doe, of Ghent, was charged": where she lives, unless it is a country; of two it may be their side.
void find_home_behind_name(const FactScene& scene, MentionId person, Facts& facts) {
  const Mention& name = scene.entities.mentions[person];
  if (name.kind != MentionKind::Name) return;
  const TreeView& tree = scene.trees[name.sentence];
  for (const WordId c : tree.children(name.head, "nmod")) {
    const WordId of = case_of(tree, c);
    const auto place = scene.mention({name.sentence, c});
    if (!place || of < 3 || tree.word(of).form != "of" || tree.word(of - 1).form != "," ||
        scene.entities.mentions[*place].kind != MentionKind::Name || !is_home(scene, *place) ||
        tree.child(name.head, "conj") != 0 || is_relation(tree.word(name.head), "conj"))
      continue;
    add(scene, {person, {name.sentence, c}, tree.word(c).arc_probability, false}, "schema:homeLocation", "name-of-home",
        *place, 0.85F, facts);
  }
}

/// "his Liberal Party", "Roe's Greens", "his party, the Greens"
void find_own_party(const FactScene& scene, MentionId party, Facts& facts) {
  const Mention& name = scene.entities.mentions[party];
  const TreeView& tree = scene.trees[name.sentence];
  const WordId owner = tree.child(name.head, "nmod:poss");
  const auto person = owner == 0 ? std::nullopt : scene.mention({name.sentence, owner});
  const bool named =
      name.kind == MentionKind::Name || (tree.word(name.head).lemma == "party" && !scene.entity(party).label.empty());
  if (!named || !person || !is_named(scene, *person)) return;
  add(scene, {*person, {name.sentence, name.head}, tree.word(owner).arc_probability, false}, "ng:memberOfParty",
      "own-party", party, 0.88F, facts);
}

}  // namespace

void find_affiliations(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const Word& word = scene.word({s, w});
      if (!is_noun(word) && word.upos != "ADJ") continue;
      for (const Description& d : descriptions(scene, {s, w})) find_in_description(scene, d, facts);
    }
  }
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    const bool placed = scene.entities.mentions[m].sentence < scene.trees.size();
    if (placed && scene.kind(m) == Kind::Person) {
      find_behind_name(scene, m, facts);
      find_home_behind_name(scene, m, facts);
    }
    if (placed && is_party(scene, m)) find_own_party(scene, m, facts);
  }
}

}  // namespace newsgraph
