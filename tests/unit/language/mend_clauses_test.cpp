#include "language/mend_clauses.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/language/compact_sentence.hpp"
#include "unit/language/mended.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;
using testing_support::mended;

TEST(MendClauses, BetweenAParticipleAndItsNounStandsAnotherNameOfTheNoun) {
  const auto son = [](const std::string& mark, std::string_view features) {
    Sentence sentence =
        compact_sentence("Born/VERB/6/acl there/ADV/1/advmod " + mark + "/PUNCT/1/punct the/DET/5/det " +
                         "son/NOUN/1/nsubj:pass Roe/PROPN/7/nsubj studied/VERB/0/root");
    sentence.words[0].feats = features;
    return mended(sentence, 1, {}).words[4];
  };
  EXPECT_EQ(son(",", "Tense=Past|VerbForm=Part").head, 6U);
  EXPECT_EQ(son(",", "Tense=Past|VerbForm=Part").deprel, "appos");
  EXPECT_EQ(son("-", "Tense=Past|VerbForm=Part").head, 1U);
  EXPECT_EQ(son(",", "Tense=Past|VerbForm=Fin").head, 1U);
}

TEST(MendClauses, WhatIsClaimedInALetterHangsOnTheClaim) {
  const auto relation = [](std::string_view verb) {
    const std::string text =
        "She/PRON/2/nsubj " + std::string(verb) +
        "/VERB/0/root in/ADP/4/case letter/NOUN/2/obl that/SCONJ/7/mark he/PRON/7/nsubj lied/VERB/4/acl";
    const Sentence sentence = mended(compact_sentence(text), 1, {});
    return sentence.words[6].deprel + " of " + sentence.words[sentence.words[6].head - 1].form;
  };
  EXPECT_EQ(relation("claim"), "ccomp of claim");
  EXPECT_EQ(relation("appear"), "acl of letter");
}

TEST(MendClauses, ADelegationIsLedAndNotTheParliamentThatSendsIt) {
  const auto head = [](std::string_view noun) {
    const std::string text =
        std::string(noun) +
        "/NOUN/0/root from/ADP/3/case parliament/NOUN/1/nmod lead/VERB/3/acl by/ADP/6/case Doe/PROPN/4/obl";
    return mended(compact_sentence(text), 1, {}).words[3].head;
  };
  EXPECT_EQ(head("delegation"), 1U);
  EXPECT_EQ(head("letter"), 3U);
}

TEST(MendClauses, WhatHasASubjectBehindThatIsAClause) {
  const auto relation = [](std::string_view lemma) {
    Sentence sentence = compact_sentence(
        "Roe/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark bodies/NOUN/5/nsubj yet/ADV/2/advmod found/VERB/5/xcomp");
    sentence.words[2].lemma = lemma;
    return mended(sentence, 1, {}).words[4].deprel;
  };
  EXPECT_EQ(relation("that"), "ccomp");
  EXPECT_EQ(relation("when"), "advmod");
}

TEST(MendClauses, WhatHasAnAgentOfItsOwnSharesTheVerb) {
  const auto second = [](const std::string& marker) {
    return mended(compact_sentence("Clubs/NOUN/3/nsubj:pass were/AUX/3/aux:pass led/VERB/0/root by/ADP/5/case "
                                   "Doe/PROPN/3/obl:agent and/CCONJ/7/cc unions/NOUN/5/conj " +
                                   marker + " Roe/PROPN/3/obl:agent"),
                  1, {});
  };
  const Sentence gap = second("by/ADP/9/case");
  EXPECT_EQ(gap.words[6].head, 3U);
  EXPECT_EQ(gap.words[8].head, 7U);
  EXPECT_EQ(gap.words[8].deprel, "orphan");
  EXPECT_EQ(second("and/CCONJ/9/cc").words[6].head, 5U);
}

TEST(MendClauses, OfWhatSomebodyIsFoundGuiltyIsNoJurys) {
  const auto head = [](std::string_view lemma) {
    Sentence sentence = compact_sentence(
        "Roe/PROPN/2/nsubj:pass found/VERB/0/root guilty/ADJ/2/xcomp by/ADP/5/case jury/NOUN/2/obl:agent "
        "of/SCONJ/7/mark stealing/VERB/5/acl");
    sentence.words[1].lemma = lemma;
    return mended(sentence, 1, {}).words[6].head;
  };
  EXPECT_EQ(head("find"), 2U);
  EXPECT_EQ(head("see"), 5U);
}

}  // namespace
}  // namespace newsgraph
