#include "facts/terms.hpp"

#include <algorithm>

#include "facts/post_titles.hpp"
#include "facts/veridicality.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

std::optional<std::uint32_t> calendar_time_at(const FactScene& scene, Span word) {
  const auto t = time_at(scene.analysis, word);
  if (!t) return std::nullopt;
  const Time& time = scene.analysis.times[*t];
  return time.type == "DATE" && interval_of(time.value) ? t : std::nullopt;
}

/// Clauses, conjuncts and appositions tell of their own times.
bool is_apart(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const bool clause = is_relation(word, "acl") || is_relation(word, "advcl") || is_relation(word, "ccomp") ||
                      is_relation(word, "xcomp") || is_relation(word, "parataxis") || is_relation(word, "nsubj");
  const bool other = is_relation(word, "appos") || (is_relation(word, "conj") && is_noun(word));
  return clause || other || (is_relation(word, "conj") && word.upos == "VERB");
}

void collect(const TreeView& tree, WordId w, const std::vector<WordId>& outside, std::vector<WordId>& out) {
  for (const WordId c : tree.children(w)) {
    if (is_apart(tree, c) || std::find(outside.begin(), outside.end(), c) != outside.end()) continue;
    out.push_back(c);
    collect(tree, c, outside, out);
  }
}

/// The year's end of a range whose words the tree keeps together: "between 2009 [and 2013]".
std::optional<std::uint32_t> conjunct_time(const FactScene& scene, WordPlace at) {
  for (const WordId c : scene.trees[at.sentence].children(at.word, "conj")) {
    if (const auto time = calendar_time_at(scene, scene.word({at.sentence, c}).span)) return time;
  }
  return std::nullopt;
}

/// "(1994[-98])"
bool is_dash(std::string_view form) { return one_of(form, {"-", "\xE2\x80\x93"}); }

void read_time(const FactScene& scene, WordPlace at, Term& term) {
  const TreeView& tree = scene.trees[at.sentence];
  const auto time = calendar_time_at(scene, scene.word(at).span);
  if (!time) return;
  const std::string marker = case_text(tree, at.word);
  const bool opens = marker.empty() && at.word + 1 < tree.size() && is_dash(tree.word(at.word + 1).form);
  const Span begin = scene.analysis.times[*time].span;
  WordId before = at.word;
  while (before > 1 && tree.word(before).span.begin > begin.begin) --before;
  const bool effective = before > 1 && tree.word(before - 1).lemma == "effective";
  if (marker == "since" || marker == "from" || opens || effective) term.since = time;
  if (one_of(marker, {"until", "till", "to", "through"}) || is_dash(marker)) term.until = time;
  if (marker == "between") {
    term.since = time;
    term.until = conjunct_time(scene, at);
  }
  const bool bare = marker.empty() && !opens && is_relation(scene.word(at), "obl");
  if (one_of(marker, {"in", "on", "during"}) || bare) term.time = time;
}

bool has_past(const FactScene& scene, const std::string& value) {
  const auto interval = interval_of(value);
  const auto published = published_in(scene);
  return interval && (!published || interval->end < published->begin);
}

enum class Turn { None, Begins, Ends };

/// "took over from [Ann Lee] in May", "succeeded [Bo Lind]": in the post that is known, where the sentence names none.
bool follows_somebody(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  if (!one_of(lemma_with_particle(tree, w), {"take_over", "succeed", "replace"}) ||
      has_phrase(tree, w, "obl", {"as", "at"}) || tree.child(w, "nsubj:pass") != 0)
    return false;
  WordId other = tree.child(w, "obj");
  for (const WordId c : tree.children(w, "obl"))
    if (other == 0 && case_text(tree, c) == "from") other = c;
  const auto m = other == 0 ? std::nullopt : scene.mention({sentence, other});
  return m && scene.kind(*m) == Kind::Person;
}

/// Verbs that begin or end a term without a title: "took office", "was sworn in", "left office".
Turn turn_of(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  const std::string lemma = lemma_with_particle(tree, w);
  const WordId object = tree.child(w, "obj");
  const bool office = object != 0 && one_of(tree.word(object).lemma, {"office", "power", "post", "job", "helm"});
  if (office && one_of(lemma, {"take", "assume", "enter", "take_up"})) return Turn::Begins;
  if (office && one_of(lemma, {"leave", "quit"})) return Turn::Ends;
  const bool passive = tree.child(w, "aux:pass") != 0 || tree.child(w, "nsubj:pass") != 0;
  if (passive && one_of(lemma, {"swear_in", "inaugurate"})) return Turn::Begins;
  if (follows_somebody(scene, sentence, w)) return Turn::Begins;
  return Turn::None;
}

void turn_tenures(const FactScene& scene, std::uint32_t sentence, EntityId person, Turn turn, std::uint32_t time,
                  Facts& facts) {
  std::vector<Tenure*> own, here;
  for (Tenure& tenure : facts.tenures) {
    if (scene.entities.mentions[tenure.person].entity != person) continue;
    own.push_back(&tenure);
    if (scene.analysis.sentences[sentence].span.contains(tenure.title)) here.push_back(&tenure);
  }
  if (here.empty() && own.size() == 1) here = own;
  if (here.size() != 1) return;
  Tenure& tenure = *here.front();
  // "a pediatrician who took office in May": another post than that.
  if (is_occupation(to_lower(scene.text(tenure.title)))) return;
  if (turn == Turn::Begins && !tenure.since && tenure.kind != TenureKind::Designate) tenure.since = time;
  if (turn == Turn::Ends && !tenure.until && tenure.kind == TenureKind::Former) tenure.until = time;
}

}  // namespace

Term read_term(const FactScene& scene, WordPlace at, const std::vector<WordId>& outside) {
  std::vector<WordId> words;
  collect(scene.trees[at.sentence], at.word, outside, words);
  Term term;
  for (const WordId w : words) read_time(scene, {at.sentence, w}, term);
  if (term.since || term.until) term.time.reset();
  return term;
}

Term term_among(const FactScene& scene, WordPlace post, std::size_t posts, const Term& of_all) {
  if (posts < 2) return of_all;
  const Term own = read_term(scene, post);
  return own.time || own.since || own.until ? own : of_all;
}

std::optional<TimeInterval> published_in(const FactScene& scene) {
  return interval_of(scene.article.metadata.published.value_or("").substr(0, 10));
}

bool is_ahead(const FactScene& scene, std::uint32_t time) {
  const auto interval = interval_of(scene.analysis.times[time].value);
  const auto published = published_in(scene);
  return interval && published && interval->begin > published->end;
}

bool is_recent(const FactScene& scene, std::uint32_t time) {
  constexpr std::chrono::days kFourYears{4 * 365 + 1};
  const auto interval = interval_of(scene.analysis.times[time].value);
  const auto published = published_in(scene);
  return interval && published && published->begin - interval->end <= kFourYears;
}

bool is_over(const FactScene& scene, const Term& term) {
  const auto& last = term.until ? term.until : term.time;
  return last && has_past(scene, scene.analysis.times[*last].value);
}

void add_terms_of_verbs(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 1; w <= tree.size(); ++w) {
      const Turn turn = tree.word(w).upos == "VERB" ? turn_of(scene, s, w) : Turn::None;
      const WordId subject = turn == Turn::None ? 0 : subject_of(tree, w);
      if (subject == 0 || !judge(scene, {s, w}).factual()) continue;
      const auto person = scene.mention({s, antecedent(tree, subject)});
      const auto time = read_term(scene, {s, w}).time;
      if (person && time) turn_tenures(scene, s, scene.entities.mentions[*person].entity, turn, *time, facts);
    }
  }
}

}  // namespace newsgraph
