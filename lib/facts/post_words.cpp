#include "facts/post_words.hpp"

#include <algorithm>

#include "entities/lexicon.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

std::optional<TenureKind> status_of(std::string_view word) {
  if (one_of(word, {"former", "ex", "ex-", "then", "late", "outgoing", "ousted", "deposed", "onetime", "one-time",
                    "retired"}))
    return TenureKind::Former;
  if (one_of(word, {"acting", "interim", "caretaker"})) return TenureKind::Acting;
  if (one_of(word, {"incoming", "designate", "elect", "next"})) return TenureKind::Designate;
  return std::nullopt;
}

bool can_name_post(const Word& word) {
  return is_noun(word) || (word.upos == "ADJ" && one_of(to_lower(word.form), {"executive", "general"}));
}

bool is_word_of_title(const Word& word) {
  if (gender_of_title(to_lower(word.form)) != Gender::Unknown) return false;  // "Mr", which belongs to the name
  return word.upos == "NOUN" || word.upos == "PROPN" || word.upos == "ADJ" || word.form == "-" ||
         (word.upos == "VERB" &&
          one_of(to_lower(word.form), {"acting", "outgoing", "incoming", "ousted", "deposed", "retired", "managing"}));
}

bool is_honour(const TreeView& tree, WordId noun) {
  const WordId quality = tree.child(noun, "amod"), of = tree.child(noun, "nmod");
  const bool best = quality != 0 && one_of(to_lower(tree.word(quality).form), {"best", "outstanding"});
  const bool of_match = of != 0 && one_of(to_lower(tree.word(of).lemma),
                                          {"decade", "match", "month", "season", "series", "tournament", "year"});
  return best || of_match;
}

bool is_doubted(std::string_view word) {
  return one_of(word, {"accused", "alleged", "apparent", "presumed", "purported", "reputed", "self-proclaimed",
                       "self-styled", "supposed", "suspected", "would-be"});
}

bool is_skipped(std::string_view word) {
  return one_of(word, {"current", "new",    "newly", "longtime", "long-time", "veteran", "powerful", "controversial",
                       "own",     "senior", "top",   "young",    "old",       "elected", "popular",  "previous",
                       "first",   "second", "third", "other",    "many",      "several", "two",      "three"});
}

bool sits_in_parliament(const TreeView& tree, WordId body) {
  const std::span<const WordId> below = tree.children(body);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c < body && one_of(to_lower(tree.word(c).form), {"governing", "opposition", "ruling"});
  });
}

}  // namespace newsgraph
