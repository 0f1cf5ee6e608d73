#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/mentions.hpp"
#include "entities/nationals.hpp"
#include "entities/nouns_by_words.hpp"
#include "entities/word_list.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

constexpr float sure_of_kind = 0.6F;
constexpr float sure_of_other = 0.85F;

/// What is known of a sentence's words before its noun phrases are read.
struct Ground {
  const TreeView& tree;
  std::uint32_t sentence;
  std::vector<bool> in_name;   ///< part of a name
  std::vector<bool> in_title;  ///< title of a name: no mention of its own
  std::map<WordId, const NominalHead*> kinds;
  std::span<const Draft> names;
};

bool is_inside_phrase(const Word& word) {
  for (const std::string_view relation :
       {"compound", "nmod:desc", "flat", "fixed", "goeswith", "amod", "discourse", "reparandum"})
    if (is_relation(word, relation)) return true;
  return false;
}

std::optional<Noun> kind_by_model(const NominalHead* head) {
  if (head == nullptr || head->probability < sure_of_kind) return std::nullopt;
  if (head->kind == "Person") return Noun{Kind::Person, "schema:Person", Trait::None};
  if (head->kind == "Organization") return Noun{Kind::Organization, "schema:Organization", Trait::Group};
  if (head->kind == "Place") return Noun{Kind::Place, "schema:Place", Trait::None};
  return std::nullopt;
}

bool has_a_text(std::string_view lemma) {
  static const WordList texts("accord amendment bill decree legislation resolution treaty");
  return texts.has(lemma);
}

/// The lexicon decides unless the model is sure that this is no participant ("the head of steam", "a fine point").
std::optional<Noun> kind_of_noun(const Word& word, const NominalHead* head) {
  const Noun* known = find_noun(lemma_of(word));
  if (known == nullptr) return kind_by_model(head);
  // A bill is a thing to us that has a text, to the model an abstract one. "Law" is often law as such.
  const bool abstract = head != nullptr && head->kind == "Abstract" && !has_a_text(lemma_of(word));
  const bool other = head != nullptr && head->probability >= sure_of_other &&
                     (abstract || head->kind == "Event" || head->kind == "Time");
  if (other) return std::nullopt;
  const bool person = head != nullptr && head->kind == "Person" && head->probability >= sure_of_other;
  if (person && known->kind != Kind::Person && known->kind != Kind::PeopleGroup && known->kind != Kind::Organization)
    return Noun{Kind::Person, "schema:Person", Trait::None};
  return *known;
}

bool is_left_out(const TreeView& tree, WordId child, bool predicate) {
  const Word& word = tree.word(child);
  for (const std::string_view relation : {"conj", "cc", "case", "mark", "cop", "aux", "nsubj", "csubj", "advcl",
                                          "parataxis", "ccomp", "expl", "discourse", "vocative", "list", "dislocated"})
    if (is_relation(word, relation)) return true;
  if (predicate && (is_relation(word, "obl") || is_relation(word, "advmod") || is_relation(word, "punct"))) return true;
  const bool loose = is_relation(word, "acl") || is_relation(word, "appos");
  const WordId begin = loose ? tree.subtree(child).front() : 0;
  // A relative clause or apposition behind a comma says more of a participant, it does not name it.
  return loose && begin > 1 && tree.word(begin).upos != "PUNCT" && tree.word(begin - 1).upos == "PUNCT"
             ? true
             : loose && tree.word(begin).upos == "PUNCT";
}

/// The adposition of the phrase is no part of it, that of "at least 76 people" is.
bool is_no_beginning(const TreeView& tree, WordId w, WordId head) {
  const Word& word = tree.word(w);
  const WordId governor = tree.governor(w);
  // "at least nine places" begins with "at".
  const bool at_least =
      to_lower(word.form) == "at" && (tree.word(w + 1).form == "least" || tree.word(w + 1).form == "most");
  if (word.upos == "ADP") return !at_least && (governor <= w || governor >= head);
  return word.upos == "PUNCT" || word.upos == "CCONJ" || word.upos == "SCONJ";
}

/// The unbroken run of words around the head that belong to its noun phrase.
void set_phrase(const TreeView& tree, Draft& draft) {
  std::vector<WordId> excluded;
  const bool predicate = tree.child(draft.head, "cop") != 0;
  for (const WordId child : tree.children(draft.head))
    if (is_left_out(tree, child, predicate)) excluded.push_back(child);
  const std::vector<WordId> words = tree.subtree(draft.head, excluded);
  auto [first, last] = unbroken_run(words, draft.head);
  while (first < draft.head && is_no_beginning(tree, first, draft.head)) ++first;
  while (last > draft.head && (tree.word(last).upos == "PUNCT" || tree.word(last).upos == "CCONJ")) --last;
  draft.first = first;
  draft.last = last;
  draft.span = span_of(tree.sentence(), draft.first, draft.last);
}

bool is_definite(const Word& word) {
  return has_feature(word, "Definite", "Def") || has_feature(word, "PronType", "Dem") || to_lower(word.form) == "the" ||
         to_lower(word.form) == "both" || to_lower(word.form) == "this" || to_lower(word.form) == "that" ||
         to_lower(word.form) == "these" || to_lower(word.form) == "those";
}

bool says_none(const TreeView& tree, WordId head) {
  const WordId det = tree.child(head, "det");
  if (det == 0) return false;
  const std::string lower = to_lower(tree.word(det).form);
  return lower == "no" || lower == "any" || lower == "what" || lower == "which" || lower == "whatever" ||
         lower == "neither";
}

/// "on board", "by force", "in court": no certain body, where nothing tells which.
bool is_mere_setting(const TreeView& tree, const Draft& draft, const Noun& noun) {
  static const WordList bodies("authority congress government management opposition parliament police");
  const bool bare =
      draft.first == draft.head && draft.last == draft.head && !has_feature(tree.word(draft.head), "Number", "Plur");
  return noun.kind == Kind::Organization && bare && case_of(tree, draft.head) != 0 && !bodies.has(draft.key);
}

/// A bare singular is a participant where it acts or is a body ("police", "parliament"), not in "by car", "in prison".
bool is_participant(const TreeView& tree, const Draft& draft, const Noun& noun) {
  const Word& word = tree.word(draft.head);
  if (says_none(tree, draft.head) || is_mere_setting(tree, draft, noun)) return false;
  const bool as = has_case(tree, draft.head, {"as"}) || draft.predicative;
  // "As an observer" says what somebody is, not who else is there.
  const WordId possessor = tree.child(draft.head, "nmod:poss");
  if (as && !draft.definite && !draft.predicative && possessor == 0) return false;
  if (draft.plural || draft.definite || determiner(tree, draft.head) != 0) return true;
  if (possessor != 0) return true;
  const bool acting = noun.kind == Kind::Person || noun.kind == Kind::Organization || noun.kind == Kind::PeopleGroup;
  return acting && !as && !is_relation(word, "xcomp");
}

void add_affiliations(const Ground& ground, Draft& draft) {
  for (const Draft& name : ground.names)
    if (name.first >= draft.first && name.last <= draft.last && !name.country.empty() &&
        (name.use == NameUse::Adjective || is_relation(ground.tree.word(name.head), "compound")))
      draft.affiliations.push_back(name.country);
}

bool is_person(const Ground& ground, WordId w) {
  static const WordList pronouns("his her whose whom my your him");
  const bool named = std::any_of(ground.names.begin(), ground.names.end(),
                                 [w](const Draft& name) { return name.head == w && name.type == Kind::Person; });
  const Noun* noun = find_noun(lemma_of(ground.tree.word(w)));
  const auto model = ground.kinds.find(w);
  if (noun == nullptr && model != ground.kinds.end() && model->second->kind == "Person") return true;
  return named || pronouns.has(to_lower(ground.tree.word(w).form)) || (noun != nullptr && noun->kind == Kind::Person);
}

/// "her body", "the man's body", "the bodies of two climbers", "three bodies were recovered": no organisation.
bool is_of_flesh(const Ground& ground, WordId w) {
  const TreeView& tree = ground.tree;
  if (lemma_of(tree.word(w)) != "body") return false;
  static const WordList finding("bury cremate discover dump exhume find identify load pull recover retrieve wrap");
  static const WordList dead("burnt charred dead decomposed lifeless mutilated");
  const WordId verb = tree.governor(w);
  const bool undergoes = is_relation(tree.word(w), "obj") || tree.word(w).deprel == "nsubj:pass";
  if (verb != 0 && undergoes && finding.has(lemma_of(tree.word(verb)))) return true;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    if (is_relation(tree.word(c), "amod") && dead.has(lemma_of(tree.word(c)))) return true;
    if (tree.word(c).deprel == "acl" && finding.has(lemma_of(tree.word(c)))) return true;
    const bool of =
        is_relation(tree.word(c), "nmod") && (tree.word(c).deprel == "nmod:poss" || has_case(tree, c, {"of"}));
    return of && is_person(ground, c);
  });
}

/// Whether a name of that kind is another name of a noun: "the contractor, [Meghna Builders],".
bool has_other_name(const Ground& ground, WordId w, Kind kind) {
  return std::any_of(ground.names.begin(), ground.names.end(), [&](const Draft& name) {
    return name.type == kind && ground.tree.governor(name.head) == w &&
           is_relation(ground.tree.word(name.head), "appos");
  });
}

/// "[The injured] were taken to hospital"
bool is_people_by_state(const TreeView& tree, WordId w) {
  static const WordList states(
      "bereaved dead deceased displaced elderly homeless injured missing sick unemployed wounded");
  const WordId det = determiner(tree, w);
  return tree.word(w).upos == "ADJ" && states.has(lemma_of(tree.word(w))) && det != 0 && is_definite(tree.word(det)) &&
         !is_noun(w < tree.size() ? tree.word(w + 1) : tree.word(w));
}

std::optional<Draft> nominal_at(const DraftScene& scene, const Ground& ground, WordId w) {
  const TreeView& tree = ground.tree;
  const Word& word = tree.word(w);
  const std::string_view nation = country_of_national(tree, w);
  const bool people = is_people_by_state(tree, w);
  if ((!is_noun(word) && nation.empty() && !people) || ground.in_name[w] || ground.in_title[w] ||
      is_inside_phrase(word))
    return std::nullopt;
  // "a third of the bees", "the kwacha rose"
  static const WordList fractions("eighth fifth half quarter sixth tenth third");
  const bool fraction = fractions.has(lemma_of(word)) && tree.child(w, "nmod") != 0;
  if (has_feature(word, "NumType", "Frac") || fraction || is_currency(lemma_of(word))) return std::nullopt;
  const auto model = ground.kinds.find(w);
  std::optional<Noun> noun = kind_of_noun(word, model == ground.kinds.end() ? nullptr : model->second);
  if (!nation.empty()) noun = Noun{Kind::Person, "schema:Person", Trait::None};
  if (const auto told = noun_by_words(tree, w)) noun = told;
  // "The contractor, Meghna Builders,": a body, where its name says so.
  if (const Noun* body = find_body_noun(lemma_of(word));
      body != nullptr && has_other_name(ground, w, Kind::Organization))
    noun = *body;
  if (people) noun = Noun{Kind::PeopleGroup, "", Trait::Group};
  // "Two liquidators, Ann Lee and Bo Lind,": persons, where nothing else is known of the noun.
  if (!noun && has_other_name(ground, w, Kind::Person)) noun = Noun{Kind::Person, "schema:Person", Trait::None};
  if (!noun || names_nothing(tree, w) || is_of_flesh(ground, w)) return std::nullopt;
  Draft draft;
  draft.kind = MentionKind::Nominal;
  draft.sentence = ground.sentence;
  draft.head = draft.role = w;
  draft.key = lemma_of(word);
  draft.type = noun->kind;
  draft.class_iri = noun->class_iri;
  // "Kano state"
  const WordId named = tree.child(w, "compound");
  if (draft.key == "state" && named != 0 && tree.word(named).upos == "PROPN")
    draft.class_iri = "schema:AdministrativeArea";
  draft.probability = model == ground.kinds.end() ? 0.7F : model->second->probability;
  draft.plural = has_feature(word, "Number", "Plur") || noun->trait == Trait::Group;
  if (has_feature(word, "Number", "Plur") && noun->kind == Kind::Person)
    draft.type = Kind::PeopleGroup, draft.class_iri = "";
  draft.gender = noun->trait == Trait::Man     ? Gender::Man
                 : noun->trait == Trait::Woman ? Gender::Woman
                                               : Gender::Unknown;
  const WordId det = determiner(tree, w);
  draft.definite = (det != 0 && is_definite(tree.word(det))) || (tree.child(w, "det:predet") != 0 && det != 0);
  draft.predicative = tree.child(w, "cop") != 0;
  set_phrase(tree, draft);
  draft.text = scene.article.text.slice(draft.span);
  if (!is_participant(tree, draft, *noun)) return std::nullopt;
  add_affiliations(ground, draft);
  if (!nation.empty()) draft.affiliations.emplace_back(nation);
  return draft;
}

/// "two of its officers", "some of the firms": the phrase's head says how many.
bool counts(const Word& word) {
  static const WordList quantifiers("few many most several some");
  return word.upos == "NUM" ? !has_feature(word, "NumType", "Ord") && !has_feature(word, "NumType", "Frac")
                            : quantifiers.has(to_lower(word.form)) && word.upos != "ADV";
}

/// Part of a group of persons or bodies that is told with "of"; one of them is one.
std::optional<Draft> part_at(const DraftScene& scene, const Ground& ground, WordId w) {
  const TreeView& tree = ground.tree;
  if (ground.in_name[w] || ground.in_title[w] || !counts(tree.word(w)) || is_inside_phrase(tree.word(w)))
    return std::nullopt;
  const WordId group = tree.child(w, "nmod");
  if (group == 0 || group < w || !has_case(tree, group, {"of"}) || !has_feature(tree.word(group), "Number", "Plur"))
    return std::nullopt;
  std::optional<Draft> draft = nominal_at(scene, ground, group);
  if (!draft || (draft->type != Kind::PeopleGroup && draft->type != Kind::Organization)) return std::nullopt;
  const bool single = lemma_of(tree.word(w)) == "one";
  if (single && draft->type == Kind::PeopleGroup) draft->type = Kind::Person, draft->class_iri = "schema:Person";
  draft->head = draft->role = w;
  draft->plural = !single;
  draft->definite = false;
  draft->predicative = tree.child(w, "cop") != 0;
  set_phrase(tree, *draft);
  draft->text = scene.article.text.slice(draft->span);
  return draft;
}

/// The words of an amount, [first, last]: a sign or unit and the number below it, "US$3 to 5 million"; else a sign with
/// the numbers right behind it.
std::optional<std::pair<WordId, WordId>> amount_at(const TreeView& tree, WordId w, bool sign) {
  const WordId number = tree.child(w, "nummod");
  const bool below = number != 0 && tree.word(number).upos == "NUM";
  const std::vector<WordId> words = below ? tree.subtree(number) : std::vector<WordId>();
  if (below && (!sign || words.front() > w)) return std::pair{std::min(w, words.front()), std::max(w, words.back())};
  WordId last = w;
  while (sign && last < tree.size() && tree.word(last + 1).upos == "NUM") ++last;
  return last > w ? std::optional(std::pair{w, last}) : std::nullopt;
}

/// "$5 billion", "12 percent": the amount and its unit.
std::optional<Draft> quantity_at(const DraftScene& scene, const Ground& ground, WordId w) {
  const TreeView& tree = ground.tree;
  const Word& word = tree.word(w);
  const bool percent =
      word.form == "%" || (lemma_of(word) == "cent" && w > 1 && to_lower(tree.word(w - 1).form) == "per");
  const bool sign = is_money_sign(word, w < tree.size() ? &tree.word(w + 1) : nullptr),
             money = !percent && (sign || is_currency(lemma_of(word)));
  if (!money && !is_unit(lemma_of(word)) && !percent) return std::nullopt;
  const auto amount = amount_at(tree, w, sign);
  if (!amount) return std::nullopt;
  Draft draft;
  draft.kind = MentionKind::Nominal;
  draft.type = Kind::Quantity;
  draft.sentence = ground.sentence;
  std::tie(draft.first, draft.last) = *amount;
  draft.head = draft.role = sign ? head_of(tree, draft.first, draft.last) : w;
  draft.span = span_of(tree.sentence(), draft.first, draft.last);
  draft.text = scene.article.text.slice(draft.span);
  draft.key = lemma_of(word);
  draft.class_iri = money ? "schema:MonetaryAmount" : "schema:QuantitativeValue";
  draft.probability = 0.9F;
  return draft;
}

void mark_names(const DraftScene& scene, std::size_t& next, Ground& ground) {
  const std::size_t begin = next;
  while (next < scene.drafts.size() && scene.drafts[next].sentence <= ground.sentence) ++next;
  ground.names = std::span<const Draft>(scene.drafts).subspan(begin, next - begin);
  for (const Draft& name : ground.names) {
    for (WordId w = name.first; w <= name.last; ++w) ground.in_name[w] = true;
    if (name.role != name.head) ground.in_title[name.role] = true;
    for (WordId w = name.title; w != 0 && w < name.first; ++w) ground.in_title[w] = true;
    if (name.titles.empty()) continue;
    for (const WordId w : ground.tree.subtree(name.role))
      if (w < name.first && is_inside_phrase(ground.tree.word(w))) ground.in_title[w] = true;
  }
}

Ground ground_of(const DraftScene& scene, std::uint32_t sentence, std::size_t& next_name, std::size_t& next_kind) {
  const TreeView& tree = scene.trees[sentence];
  Ground ground = {tree, sentence, std::vector<bool>(tree.size() + 1), std::vector<bool>(tree.size() + 1), {}, {}};
  mark_names(scene, next_name, ground);
  const auto& kinds = scene.analysis.nominals;
  for (; next_kind < kinds.size() && kinds[next_kind].sentence <= sentence; ++next_kind)
    ground.kinds[kinds[next_kind].word] = &kinds[next_kind];
  return ground;
}

}  // namespace

std::vector<Draft> nominal_mentions(const DraftScene& scene) {
  std::vector<Draft> found;
  std::size_t next_name = 0;
  std::size_t next_kind = 0;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const Ground ground = ground_of(scene, s, next_name, next_kind);
    for (WordId w = 1; w <= ground.tree.size(); ++w) {
      if (is_in_time(scene.analysis, ground.tree.word(w).span)) continue;
      std::optional<Draft> draft = quantity_at(scene, ground, w);
      if (!draft) draft = part_at(scene, ground, w);
      if (!draft) draft = nominal_at(scene, ground, w);
      if (draft) found.push_back(*draft);
    }
  }
  return found;
}

}  // namespace newsgraph
