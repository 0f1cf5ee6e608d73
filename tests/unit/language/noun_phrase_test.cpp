#include "language/noun_phrase.hpp"

#include <gtest/gtest.h>

#include "unit/language/compact_sentence.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;

std::string phrase(const Sentence& sentence, std::uint32_t word) {
  const WordRange range = NounPhrases(sentence).headed_by(word);
  std::string text;
  for (std::uint32_t w = range.first; w <= range.last; ++w)
    text += (text.empty() ? "" : " ") + sentence.words[w - 1].form;
  return text;
}

TEST(NounPhrases, HoldRelativeClausesAndThePossessiveEnding) {
  const Sentence sentence = compact_sentence(
      "the/DET/2/det report/NOUN/4/nmod:poss 's/PART/2/case authors/NOUN/10/nsubj from/ADP/6/case Oslo/PROPN/4/nmod "
      ",/PUNCT/9/punct who/PRON/9/nsubj resigned/VERB/4/acl:relcl ,/PUNCT/4/punct left/VERB/0/root");
  EXPECT_EQ(phrase(sentence, 2), "the report 's");
  EXPECT_EQ(phrase(sentence, 4), "the report 's authors from Oslo , who resigned");
  EXPECT_EQ(phrase(sentence, 6), "Oslo");
}

TEST(NounPhrases, LeaveOutWhatIsCoordinated) {
  const Sentence sentence =
      compact_sentence("trade/NOUN/2/compound talks/NOUN/5/nsubj and/CCONJ/4/cc votes/NOUN/2/conj ended/VERB/0/root");
  EXPECT_EQ(phrase(sentence, 2), "trade talks");
  EXPECT_EQ(phrase(sentence, 4), "votes");
}

TEST(NounPhrases, OfAPredicateLeaveOutItsClause) {
  const Sentence sentence = compact_sentence(
      "She/PRON/4/nsubj is/AUX/4/cop a/DET/4/det judge/NOUN/0/root in/ADP/6/case court/NOUN/4/obl now/ADV/4/advmod");
  EXPECT_EQ(phrase(sentence, 4), "a judge");
}

TEST(NounPhrases, KeepABracketThatTheyOpened) {
  const Sentence sentence = compact_sentence(
      "(/PUNCT/2/punct banks/NOUN/0/root (/PUNCT/4/punct lenders/NOUN/2/appos )/PUNCT/4/punct )/PUNCT/2/punct");
  EXPECT_EQ(phrase(sentence, 2), "banks ( lenders )");
}

TEST(NounPhrases, OfAVerbAreTheVerb) {
  EXPECT_EQ(phrase(compact_sentence("It/PRON/2/nsubj fell/VERB/0/root"), 2), "fell");
}

}  // namespace
}  // namespace newsgraph
