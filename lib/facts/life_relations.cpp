#include <algorithm>

#include "facts/mood.hpp"
#include "facts/relation_rules.hpp"
#include "facts/veridicality.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

using std::chrono::days;

/// What the brackets behind a name say of a life.
struct Life {
  std::optional<std::uint32_t> born, died;  ///< indexes into Analysis::times
  std::optional<MentionId> birth_place;
};

struct Brackets {
  WordId open = 0, close = 0;
};

/// "Jane Doe (...)": the brackets right behind a name.
std::optional<Brackets> brackets_behind(const TreeView& tree, Span name) {
  WordId open = word_after(tree, name);
  if (open != 0 && open < tree.size() && tree.word(open).form == ",") ++open;
  if (open == 0 || tree.word(open).form != "(") return std::nullopt;
  for (WordId w = open + 1; w <= tree.size(); ++w) {
    if (tree.word(w).form == ")") return Brackets{open, w};
    if (tree.word(w).form == "(") break;
  }
  return std::nullopt;
}

bool is_dash(std::string_view form) { return one_of(form, {"-", "\u2013", "\u2014", "--", "to"}); }

/// The calendar date that takes in a span.
std::optional<std::uint32_t> date_of(const FactScene& scene, Span span) {
  const auto t = time_at(scene.analysis, span);
  const Time* time = t ? &scene.analysis.times[*t] : nullptr;
  return time != nullptr && time->type == "DATE" && interval_of(time->value) ? t : std::nullopt;
}

/// The date that begins with a word.
std::optional<std::uint32_t> date_at(const FactScene& scene, const Word& word) {
  const auto t = date_of(scene, word.span);
  return t && scene.analysis.times[*t].span.begin == word.span.begin ? t : std::nullopt;
}

/// A place in brackets after the date or the word of birth: "born in Ghent", "3 May 1960, Ghent".
std::optional<MentionId> place_at(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  if (!one_of(to_lower(tree.word(w - 1).form), {"in", "at", "near", ","})) return std::nullopt;
  for (const MentionId m : scene.mentions_of[sentence]) {
    const Mention& mention = scene.entities.mentions[m];
    if (mention.span.begin == tree.word(w).span.begin && mention.kind == MentionKind::Name &&
        scene.is_kind(m, {Kind::Polity, Kind::Place})) {
      return m;
    }
  }
  return std::nullopt;
}

/// Two dates span a life where they lie as far apart as a life is long; two years alone may be a term of office.
bool span_a_life(const FactScene& scene, const Life& life) {
  const std::string& born = scene.analysis.times[*life.born].value;
  const std::string& died = scene.analysis.times[*life.died].value;
  const auto length = interval_of(died)->begin - interval_of(born)->begin;
  const bool only_years = born.size() <= 4 && died.size() <= 4;
  return length >= days{365 * (only_years ? 25 : 15)} && length <= days{365 * 115};
}

/// (born 3 May 1960 in Ghent), (3 May 1960 - 4 June 2010), (born 1960; died 2010), (died 2010)
Life read_life(const FactScene& scene, std::uint32_t sentence, Brackets brackets) {
  const TreeView& tree = scene.trees[sentence];
  Life life;
  enum { Nothing, Birth, Death } speaks_of = Nothing;
  bool said_born = false, dash = false;
  for (WordId w = brackets.open + 1; w < brackets.close; ++w) {
    const std::string form = to_lower(tree.word(w).form);
    if (one_of(form, {"born", "b.", "b"})) speaks_of = Birth, said_born = true;
    if (one_of(form, {"died", "d.", "d"})) speaks_of = Death;
    if (is_dash(form) && life.born && !life.died) speaks_of = Death, dash = true;
    if (const auto date = date_at(scene, tree.word(w))) {
      if (speaks_of == Death && !life.died) life.died = date;
      if (speaks_of != Death && !life.born) life.born = date, speaks_of = Birth;
    }
    if (speaks_of == Birth && !life.birth_place) life.birth_place = place_at(scene, sentence, w);
  }
  if (!said_born && !(dash && life.born && life.died && span_a_life(scene, life))) {
    life.born.reset();
    life.birth_place.reset();
    if (dash) life.died.reset();
  }
  return life;
}

void find_life_in_brackets(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  if (mention.kind != MentionKind::Name) return;
  const auto brackets = brackets_behind(tree, mention.span);
  if (!brackets) return;
  const Life life = read_life(scene, mention.sentence, *brackets);
  const Span inside = span_of(tree.sentence(), brackets->open, brackets->close);
  RelationDraft draft{"",
                      "life-in-brackets",
                      m,
                      std::nullopt,
                      std::nullopt,
                      {mention.sentence, brackets->open},
                      both(mention.span, inside),
                      0.95F,
                      true};
  const auto add_date = [&](std::string_view predicate, std::optional<std::uint32_t> time) {
    if (!time) return;
    draft.predicate = predicate;
    draft.value = scene.analysis.times[*time].value;
    draft.evidence = both(mention.span, scene.analysis.times[*time].span);
    add_relation(scene, draft, facts);
  };
  add_date("schema:birthDate", life.born);
  add_date("schema:deathDate", life.died);
  if (!life.birth_place) return;
  draft.predicate = "schema:birthPlace";
  draft.object = life.birth_place;
  draft.evidence = both(mention.span, scene.entities.mentions[*life.birth_place].span);
  add_relation(scene, draft, facts);
}

bool is_age(std::string_view form) {
  if (form.empty() || form.size() > 3) return false;
  if (!std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; })) return false;
  return form.size() < 3 || form[0] == '1';
}

void add_age(const FactScene& scene, MentionId m, WordId number, std::string_view rule, float precision, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const Word& word = scene.word({mention.sentence, number});
  const std::string digits = word.form.substr(0, word.form.find('-'));
  if (!is_age(digits)) return;
  add_relation(scene,
               {"ng:age",
                rule,
                m,
                std::nullopt,
                digits,
                {mention.sentence, number},
                both(mention.span, word.span),
                precision,
                true},
               facts);
}

/// "Jane Doe (45)" made so many runs in a report of cricket.
bool is_about_cricket(const FactScene& scene) {
  return std::any_of(scene.analysis.sentences.begin(), scene.analysis.sentences.end(), [](const Sentence& s) {
    return std::any_of(s.words.begin(), s.words.end(), [](const Word& w) {
      return one_of(w.lemma, {"batsman", "bowler", "innings", "spinner", "wicket", "wicketkeeper"});
    });
  });
}

/// Jane Doe, 45, ...; Jane Doe (45), but for cricket; Jane Doe, aged 45, ...; Jane Doe, now 45, ...
void find_age_behind(const FactScene& scene, MentionId m, bool about_cricket, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  const WordId mark = word_after(tree, mention.span);
  if (mark == 0 || !one_of(tree.word(mark).form, {",", "("})) return;
  const bool aged = mark + 1 <= tree.size() && one_of(to_lower(tree.word(mark + 1).form), {"aged", "age", "now"});
  const WordId number = mark + (aged ? 2 : 1);
  if (number + 1 > tree.size() || tree.word(number).upos != "NUM") return;
  // "Roe (45-7-2)": a record.
  if (std::count(tree.word(number).form.begin(), tree.word(number).form.end(), '-') > 1) return;
  const bool closed = one_of(tree.word(number + 1).form, {",", ".", ";", ")"});
  const bool runs = closed && !aged && tree.word(mark).form == "(" && about_cricket;
  if (closed && !runs) add_age(scene, m, number, "name-comma-age", 0.95F, facts);
}

/// 45-year-old Jane Doe; Jane Doe, a 45-year-old nurse
void find_year_old(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  if (has_feature(tree.word(mention.head), "Number", "Plur")) return;
  for (WordId w = 1; w + 1 <= tree.size(); ++w) {
    const bool one_word = to_lower(tree.word(w).form).ends_with("-year-old");
    const bool apart = w + 4 <= tree.size() && tree.word(w + 1).form == "-" && tree.word(w + 2).lemma == "year" &&
                       tree.word(w + 4).lemma == "old";
    if (!one_word && !apart) continue;
    WordId top = one_word ? w : w + 4;
    while (tree.governor(top) != 0 && top >= w && top <= w + 4 && top != mention.head) top = tree.governor(top);
    if (top == mention.head) add_age(scene, m, w, "year-old-name", 0.93F, facts);
  }
}

/// Jane Doe is 45 (years old).
void find_age_of_copula(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  const WordId predicate = tree.governor(mention.head);
  if (predicate == 0 || !is_relation(tree.word(mention.head), "nsubj") || tree.child(predicate, "cop") == 0) return;
  // "until she was 54": long ago.
  if (has_marker(tree, predicate, {"after", "before", "once", "since", "till", "until", "when", "while"})) return;
  if (tree.word(predicate).upos == "NUM" && tree.word(predicate).feats.find("NumForm=Word") == std::string::npos &&
      tree.child(predicate, "nmod") == 0 && tree.child(predicate, "case") == 0) {
    add_age(scene, m, predicate, "is-age", 0.8F, facts);
  }
  if (tree.word(predicate).lemma != "old") return;
  for (const WordId years : tree.children(predicate, "obl")) {
    const WordId number = tree.child(years, "nummod");
    if (tree.word(years).lemma == "year" && number != 0) add_age(scene, m, number, "is-years-old", 0.93F, facts);
  }
}

/// "died at the age of 88"
void find_age_at_death(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId number = tree.child(w, "nmod"), verb = tree.governor(w);
  if (tree.word(w).lemma != "age" || case_text(tree, w) != "at" || number == 0 || tree.word(number).upos != "NUM" ||
      verb == 0 || tree.word(verb).lemma != "die" || !judge(scene, {sentence, verb}).factual())
    return;
  const WordId subject = subject_of(tree, verb);
  const auto person = subject == 0 ? std::nullopt : scene.mention({sentence, antecedent(tree, subject)});
  if (person && scene.kind(*person) == Kind::Person && scene.entities.mentions[*person].sentence == sentence)
    add_age(scene, *person, number, "died-at-age", 0.93F, facts);
}

/// "after John Roe's death in 1900", "her death on Monday"
void find_day_of_death(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  if (tree.word(w).lemma != "death" || tree.word(w).upos != "NOUN") return;
  const WordId owner = tree.child(w, "nmod:poss");
  const auto person = owner == 0 ? std::nullopt : scene.mention({sentence, owner});
  if (!person || scene.kind(*person) != Kind::Person) return;
  for (const WordId c : tree.children(w, "nmod")) {
    const auto date = one_of(case_text(tree, c), {"in", "on"}) ? date_of(scene, tree.word(c).span) : std::nullopt;
    if (!date) continue;
    const Time& time = scene.analysis.times[*date];
    add_relation(scene,
                 {"schema:deathDate",
                  "death-of-on",
                  *person,
                  std::nullopt,
                  time.value,
                  {sentence, w},
                  both(scene.entities.mentions[*person].span, time.span),
                  0.9F * tree.word(c).arc_probability,
                  true},
                 facts);
  }
}

/// "He met [Jane Roe]. [They] married": a plural of two persons.
void find_couple(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId subject = tree.child(w, "nsubj");
  if (!one_of(tree.word(w).lemma, {"marry", "wed"}) || subject == 0 || tree.child(w, "obj") != 0) return;
  const auto both_of = scene.mention({sentence, subject});
  const std::vector<MentionId> members = both_of ? scene.members_before(*both_of) : std::vector<MentionId>{};
  const auto is_person = [&](MentionId m) { return scene.kind(m) == Kind::Person; };
  if (members.size() != 2 || !std::all_of(members.begin(), members.end(), is_person)) return;
  add_relation(scene,
               {"schema:spouse",
                "couple-married",
                members[0],
                members[1],
                std::nullopt,
                {sentence, w},
                both(scene.entities.mentions[*both_of].span, tree.word(w).span),
                0.9F},
               facts);
}

}  // namespace

void find_life_relations(const FactScene& scene, Facts& facts) {
  const bool about_cricket = is_about_cricket(scene);
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence >= scene.trees.size() || scene.kind(m) != Kind::Person) continue;
    find_life_in_brackets(scene, m, facts);
    find_age_behind(scene, m, about_cricket, facts);
    find_year_old(scene, m, facts);
    find_age_of_copula(scene, m, facts);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s)
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      find_day_of_death(scene, s, w, facts);
      find_age_at_death(scene, s, w, facts);
      find_couple(scene, s, w, facts);
    }
}

}  // namespace newsgraph
