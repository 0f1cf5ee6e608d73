#include "facts/claims.hpp"

#include <algorithm>

#include "facts/blame.hpp"
#include "facts/claim_cues.hpp"
#include "facts/claim_drafts.hpp"
#include "facts/claim_quotations.hpp"
#include "facts/denials.hpp"
#include "facts/mood.hpp"
#include "facts/negation.hpp"
#include "facts/verb_senses.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

Stance negated(Stance stance) {
  return stance == Stance::Asserts || stance == Stance::Believes ? Stance::Denies : stance;
}

bool is_negated(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "advmod")) {
    if (has_feature(tree.word(c), "Polarity", "Neg") || one_of(tree.word(c).lemma, {"not", "never"})) return true;
  }
  return false;
}

/// Sources must not be part of what they say: "an attack, he said" is, "the man who he said" is not.
void drop_sources_inside(const std::vector<Span>& contents, std::vector<ClaimSource>& sources) {
  std::erase_if(sources, [&](const ClaimSource& s) { return is_inside(s.span, contents); });
}

bool is_pure_speech(std::string_view lemma) {
  return one_of(lemma, {"add", "answer", "argue", "ask", "comment", "declare", "explain", "joke", "note", "observe",
                        "recall", "remark", "reply", "respond", "say", "state", "tell", "write"});
}

/// Whether a sentence says of its own who speaks in its quotation: "'We will sue,' she said."
bool has_own_speaker(const FactScene& scene, Span quote) {
  const auto& sentences = scene.analysis.sentences;
  const auto behind = std::upper_bound(sentences.begin(), sentences.end(), quote.begin,
                                       [](std::uint32_t at, const Sentence& s) { return at < s.span.end; });
  return behind != sentences.end() && std::any_of(behind->words.begin(), behind->words.end(), [&](const Word& w) {
           return w.upos == "VERB" && !quote.contains(w.span) && is_pure_speech(w.lemma);
         });
}

/// "She said:" and the quotation stands in the next sentence; "She commented on it.", and it stands in the same
/// paragraph. "She agreed to sell." has nothing to do with the quotation that follows.
void add_quotation_behind(const FactScene& scene, WordPlace at, ClaimContents& contents) {
  const Sentence& sentence = scene.analysis.sentences[at.sentence];
  const auto block = scene.block_of(at.sentence);
  const bool opens = one_of(sentence.words.back().form, {":", ",", "\u2014", "-", "\"", "\u201C"});
  for (const Span quote : scene.quotes) {
    if (quote.begin < sentence.span.end || quote.begin > sentence.span.end + 4) continue;
    const bool same = block && scene.article.blocks[*block].span.contains(quote);
    const bool goes_on = same && is_pure_speech(scene.word(at).lemma) && !has_own_speaker(scene, quote);
    if (opens || goes_on) contents.spans.push_back(quote);
  }
}

/// "without anyone saying", "stopped short of saying", "nobody claimed".
bool is_said_by_nobody(const TreeView& tree, WordId w) {
  const WordId subject = tree.child(w, "nsubj"), mark = tree.child(w, "mark");
  const bool nobody =
      subject != 0 && (names_none(tree, subject) || one_of(to_lower(tree.word(subject).form), {"anybody", "anyone"}));
  const bool short_of = mark != 0 && tree.word(mark).lemma == "of" && tree.governor(w) != 0 &&
                        one_of(tree.word(tree.governor(w)).lemma, {"short", "stop"});
  return nobody || short_of || (mark != 0 && tree.word(mark).lemma == "without");
}

/// "claimed the title", "was denied entry": nothing is said; nor is "pleaded guilty to failing" a demand to fail.
bool is_deed(const TreeView& tree, WordId w) {
  if (is_plea(tree, w)) return true;
  const WordId object = tree.child(w, "obj");
  return object != 0 && is_deed_with(tree.word(w).lemma, to_lower(tree.word(object).lemma));
}

/// "urged them to say", "may deny": nobody has said it yet.
bool is_unreal(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "aux")) {
    if (one_of(tree.word(c).lemma, {"will", "would", "may", "might", "could", "can", "should", "must", "shall"}))
      return true;
  }
  // "is considering asking him to stay"
  const WordId above = tree.governor(w);
  const bool considered = above != 0 && is_relation(tree.word(w), "xcomp") &&
                          one_of(tree.word(above).lemma, {"avoid", "consider", "contemplate", "mull"});
  return considered || has_infinitive_mark(tree, w);
}

/// "Roe ordered them to pay, the court heard": what somebody has said of it is not told as said.
bool is_heard(const TreeView& tree, WordId w) {
  for (WordId steps = 0; w != 0 && steps < tree.size(); ++steps) {
    const WordId above = tree.governor(w);
    if (above != 0 && is_relation(tree.word(w), "ccomp") && tree.word(above).lemma == "hear") {
      const WordId subject = subject_of(tree, above);
      return subject != 0 && one_of(tree.word(subject).lemma,
                                    {"court", "hearing", "inquest", "inquiry", "jury", "panel", "tribunal", "trial"});
    }
    w = above;
  }
  return false;
}

/// "X said that Y", "X denied Y", "Y, said X".
void find_verb_claim(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).upos != "VERB") return;
  const ClaimCue* cue = find_claim_cue(lemma_with_particle(tree, at.word));
  if (cue == nullptr || is_said_by_nobody(tree, at.word) || is_deed(tree, at.word) || is_heard(tree, at.word)) return;
  ClaimContents contents = contents_of(scene, at, *cue);
  if (contents.spans.empty()) contents = contents_of_denial(scene, at, out);
  if (contents.spans.empty() && (cue->contents & kClause) != 0) add_quotation_behind(scene, at, contents);
  if (contents.spans.empty()) return;
  std::vector<ClaimSource> sources = sources_at(scene, at.sentence, source_word(scene, at));
  drop_sources_inside(contents.spans, sources);
  if (is_unreal(tree, at.word) || is_said_of_a_sort(tree, at.word)) sources.clear();
  Stance stance = cue->stance;
  if (is_negated(tree, at.word)) {
    if (!one_of(cue->lemma, {"believe", "think"})) sources.clear();
    stance = negated(stance);
  }
  emit(scene, at, sources, contents, stance, 0.97F, cue_spans(tree, at.word), out);
}

/// The clause that "according to X" is about: behind a comma at the end of a sentence the main one, though the tree
/// hangs it on one within.
WordId clause_according_to(const TreeView& tree, WordId source, WordId marker) {
  WordId clause = tree.governor(source);
  bool at_end = marker > 1 && tree.word(marker - 1).form == ",";
  for (WordId w = source; at_end && w <= tree.size(); ++w)
    at_end = tree.is_in_subtree(w, source) || tree.word(w).upos == "PUNCT";
  const auto is_apart = [&](WordId w) {
    const Word& word = tree.word(w);
    const std::vector<WordId> commas = tree.children(w, "punct");
    const bool set_off = !commas.empty() && commas.front() < w && tree.word(commas.front()).form == ",";
    return is_relation(word, "parataxis") || (is_relation(word, "conj") && tree.child(w, "nsubj") != 0) ||
           (is_relation(word, "acl") && set_off);
  };
  while (at_end && tree.governor(clause) != 0 && !is_apart(clause)) clause = tree.governor(clause);
  return clause;
}

/// "According to X, it fell; [others say] that it rose": what stands behind a semicolon is another sentence.
std::vector<WordId> parts_behind_semicolon(const TreeView& tree, WordId clause) {
  std::vector<WordId> parts;
  for (const WordId c : tree.children(clause)) {
    const bool joined = is_relation(tree.word(c), "parataxis") || is_relation(tree.word(c), "conj");
    if (c > clause && joined && is_behind_semicolon(tree, c)) parts.push_back(c);
  }
  return parts;
}

/// "according to X, ..."
void find_according_to(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  // "according to residents and a source": the sources of the first word are all of them.
  const WordId c = is_relation(tree.word(at.word), "conj") ? 0 : case_of(tree, at.word);
  const WordId governor = tree.governor(at.word);
  if (c == 0 || governor == 0 || to_lower(tree.word(c).form) != "according") return;
  WordId last = c;
  for (const WordId part : tree.children(c, "fixed")) last = std::max(last, part);
  if (last == c && tree.word(c + 1 <= tree.size() ? c + 1 : c).form == "to") last = c + 1;
  ClaimContents contents;
  const WordId clause = clause_according_to(tree, at.word, c);
  std::vector<WordId> excluded = at.word < clause ? parts_behind_semicolon(tree, clause) : std::vector<WordId>();
  excluded.push_back(at.word);
  add_subtree(tree, clause, excluded, contents);
  emit(scene, at, sources_at(scene, at.sentence, at.word), contents, Stance::Asserts, 0.97F,
       {span_of(tree.sentence(), c, last)}, out);
}

void find_noun_claim(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).upos != "NOUN") return;
  const SayingNoun* noun = find_saying_noun(to_lower(tree.word(at.word).lemma));
  if (noun == nullptr) return;
  const ClaimContents contents = contents_of_noun(tree, at.word, noun->stance);
  if (contents.spans.empty()) return;
  WordId source = owner_of_saying(scene, at);
  if (source == 0 || is_inside(tree.word(source).span, contents.spans)) source = role_word(scene, at, "ARG0");
  const WordId governor = tree.governor(at.word);
  // "rejected suggestions that": that is the verb's claim, a denial.
  if (source == 0 && governor != 0 && is_relation(tree.word(at.word), "obj") &&
      one_of(tree.word(governor).lemma, {"deny", "dismiss", "dispute", "refute", "reject"}))
    return;
  if (source == 0 && governor != 0 && is_relation(tree.word(at.word), "obj") &&
      one_of(tree.word(governor).lemma, {"make", "issue", "have", "express", "voice", "release", "repeat"})) {
    source = source_word(scene, {at.sentence, governor});
  }
  std::vector<ClaimSource> sources = sources_at(scene, at.sentence, source);
  drop_sources_inside(contents.spans, sources);
  emit(scene, at, sources, contents, noun->stance, 0.9F, {tree.word(at.word).span}, out);
}

}  // namespace

ClaimDrafts find_claims(const FactScene& scene) {
  ClaimDrafts out;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const std::size_t before = out.claims.size();
      find_blame(scene, {s, w}, out);
      if (out.claims.size() == before) find_verb_claim(scene, {s, w}, out);
      find_noun_claim(scene, {s, w}, out);
      find_according_to(scene, {s, w}, out);
    }
  }
  read_quotations(scene, out);
  return out;
}

bool is_said(const FactScene& scene, const ClaimDrafts& claims, Span span) {
  return is_inside(span, claims.unattributed) || is_inside(span, scene.quotes) ||
         std::any_of(claims.claims.begin(), claims.claims.end(),
                     [&](const ClaimDraft& d) { return is_inside(span, d.claim.content); });
}

}  // namespace newsgraph
