#include "language/mend_relatives.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/language/compact_sentence.hpp"
#include "unit/language/mended.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;
using testing_support::mended;

TEST(MendRelatives, AClauseBehindASemicolonIsAboutThePersonNamedThere) {
  const auto head_of_led = [](std::string_view mark) {
    const std::string text = "Roe/PROPN/0/root a/DET/3/det clerk/NOUN/1/appos " + std::string(mark) +
                             "/PUNCT/5/punct Doe/PROPN/1/conj who/PRON/7/nsubj led/VERB/3/acl:relcl it/PRON/7/obj";
    const std::vector<NameSpan> names = {{0, 1, 1, "Person", 0.9F}, {0, 5, 5, "Person", 0.9F}};
    return mended(compact_sentence(text), 7, {}, names).words[6].head;
  };
  EXPECT_EQ(head_of_led(";"), 5U);
  EXPECT_EQ(head_of_led(","), 3U);
}

TEST(MendRelatives, AClauseWithARelativePronounAsSubjectBelongsToItsNoun) {
  const auto relation = [](std::string_view feats) {
    Sentence s =
        compact_sentence("the/DET/2/det ruling/NOUN/0/root that/PRON/4/nsubj jailed/VERB/2/ccomp her/PRON/4/obj");
    s.words[2].feats = feats;
    return mended(s, 1, {}).words[3].deprel;
  };
  EXPECT_EQ(relation("PronType=Rel"), "acl:relcl");
  EXPECT_EQ(relation("PronType=Dem"), "ccomp");
}

TEST(MendRelatives, AClauseBehindAnotherNameOfAPersonIsAboutThePerson) {
  const auto head = [](std::string_view comma) {
    const std::string text = "adviser/NOUN/0/root to/ADP/3/case Roe/PROPN/1/nmod ,/PUNCT/5/punct leader/NOUN/3/appos " +
                             std::string(comma) + "/PUNCT/8/punct who/PRON/8/nsubj died/VERB/1/acl:relcl";
    const std::vector<NameSpan> names = {{0, 3, 3, "Person", 0.9F}};
    return mended(compact_sentence(text), 8, {}, names).words[7].head;
  };
  EXPECT_EQ(head(","), 3U);
  EXPECT_EQ(head("and"), 1U);
}

TEST(MendRelatives, OneOfSeveralWhoLeftIsThePerson) {
  const auto head = [](std::string_view number) {
    const std::string text = "Roe/PROPN/0/root ,/PUNCT/3/punct " + std::string(number) +
                             "/NUM/1/appos of/ADP/5/case members/NOUN/3/nmod ,/PUNCT/8/punct who/PRON/8/nsubj "
                             "left/VERB/5/acl:relcl";
    const std::vector<NameSpan> names = {{0, 1, 1, "Person", 0.9F}};
    return mended(compact_sentence(text), 8, {}, names).words[7].head;
  };
  EXPECT_EQ(head("one"), 1U);
  EXPECT_EQ(head("head"), 5U);
}

TEST(MendRelatives, NoPersonIsWhich) {
  const auto head = [](std::string_view noun) {
    const std::string text =
        std::string(noun) +
        "/NOUN/0/root of/ADP/3/case cup/NOUN/1/nmod ,/PUNCT/6/punct which/PRON/6/nsubj grew/VERB/1/acl:relcl";
    return mended(compact_sentence(text), 1, {}).words[5].head;
  };
  EXPECT_EQ(head("winner"), 3U);
  EXPECT_EQ(head("history"), 1U);
}

TEST(MendRelatives, WhatCriticsSayOfANounIsWhatTheySay) {
  const auto relation = [](const std::string& verb) {
    Sentence sentence = compact_sentence("contract/NOUN/0/root that/PRON/5/nsubj critics/NOUN/4/nsubj " + verb +
                                         "/VERB/1/acl:relcl failed/VERB/1/acl:relcl");
    sentence.words[1].feats = "PronType=Rel";
    return mended(sentence, 1, {}).words[4].deprel;
  };
  EXPECT_EQ(relation("say"), "ccomp");
  EXPECT_EQ(relation("hate"), "acl:relcl");
}

TEST(MendRelatives, NoBodyIsWho) {
  const auto head = [](const std::string& pronoun) {
    const Sentence sentence = compact_sentence("Roe/PROPN/0/root of/ADP/3/case Ghent/PROPN/1/nmod ,/PUNCT/6/punct " +
                                               pronoun + "/PRON/6/nsubj leads/VERB/3/acl:relcl");
    return mended(sentence, 1, {}, {{0, 1, 1, "Person", 0.9F}, {0, 3, 3, "Organization", 0.9F}}).words[5].head;
  };
  EXPECT_EQ(head("who"), 1U);
  EXPECT_EQ(head("which"), 3U);
}

TEST(MendRelatives, AClauseWithWhoIsOfTheNameInFrontOfTheComma) {
  const auto relation = [](const std::string& pronoun) {
    const Sentence sentence = compact_sentence(
        "Roe/PROPN/9/nsubj ,/PUNCT/6/punct " + pronoun +
        "/PRON/6/nsubj was/AUX/6/cop due/ADJ/6/case travel/NOUN/11/advcl on/ADP/8/case Monday/PROPN/6/obl "
        "said/VERB/0/root trip/NOUN/11/nsubj began/VERB/9/ccomp");
    const Word word = mended(sentence, 1, {}).words[5];
    return word.deprel + std::to_string(word.head);
  };
  EXPECT_EQ(relation("who"), "acl:relcl1");
  EXPECT_EQ(relation("he"), "advcl11");
}

TEST(MendRelatives, NoFigureBlamesAnybody) {
  const auto head = [](const std::string& noun) {
    const Sentence sentence = compact_sentence(noun +
                                               "/NOUN/0/root from/ADP/3/case ministry/NOUN/1/nmod ,/PUNCT/6/punct "
                                               "which/PRON/6/nsubj blame/VERB/1/acl:relcl flood/NOUN/6/obj");
    return mended(sentence, 1, {}).words[5].head;
  };
  EXPECT_EQ(head("figure"), 3U);
  EXPECT_EQ(head("report"), 1U);
}

TEST(MendRelatives, WhoStandsBehindWhoseIsTheSubjectOfItsClause) {
  const Sentence sentence = mended(
      compact_sentence(
          "teenager/NOUN/7/nsubj ,/PUNCT/5/punct whose/PRON/4/nmod:poss father/NOUN/1/conj played/VERB/1/acl:relcl "
          ",/PUNCT/1/punct left/VERB/0/root"),
      1, {});
  EXPECT_EQ(sentence.words[3].head, 5U);
  EXPECT_EQ(sentence.words[3].deprel, "nsubj");
}

TEST(MendRelatives, WhoBehindTheLeaderOfAGroupIsTheLeader) {
  const auto head_of_expelled = [](std::string_view relation) {
    const std::string text = "group/NOUN/0/root led/VERB/1/acl by/ADP/4/case Roe/PROPN/2/" + std::string(relation) +
                             " ,/PUNCT/7/punct who/PRON/7/nsubj:pass/who expelled/VERB/1/acl:relcl";
    Sentence sentence = compact_sentence(text);
    sentence.words[5].lemma = "who";
    return mended(sentence, 7, {}, {{0, 4, 4, "Person", 0.9F}}).words[6].head;
  };
  EXPECT_EQ(head_of_expelled("obl:agent"), 4U);
  EXPECT_EQ(head_of_expelled("obl"), 1U);
}

TEST(MendRelatives, WhichWithASingularVerbIsTheLastOfTwo) {
  const auto head_of_built = [](std::string_view number) {
    Sentence sentence = compact_sentence(
        "council/NOUN/0/root and/CCONJ/3/cc fund/NOUN/1/conj ,/PUNCT/7/punct which/PRON/7/nsubj:pass "
        "was/AUX/7/aux:pass "
        "built/VERB/1/acl:relcl");
    sentence.words[4].lemma = "which";
    sentence.words[5].feats = "Number=" + std::string(number) + "|VerbForm=Fin";
    return mended(sentence, 7, {}).words[6].head;
  };
  EXPECT_EQ(head_of_built("Sing"), 3U);
  EXPECT_EQ(head_of_built("Plur"), 1U);
}

TEST(MendRelatives, WhoIsTheLastOfTwoUnlessTheVerbIsPluralOrTheyAreACouple) {
  const auto head_of_left = [](const std::string& two, std::string_view feats) {
    Sentence sentence = compact_sentence(two + " ,/PUNCT/7/punct who/PRON/7/nsubj left/VERB/1/acl:relcl");
    sentence.words[5].lemma = "who";
    sentence.words[6].feats = "VerbForm=Fin" + std::string(feats);
    return mended(sentence, 7, {}).words[6].head;
  };
  const std::string two = "editor/NOUN/0/root and/CCONJ/3/cc cook/NOUN/1/conj there/ADV/3/advmod";
  EXPECT_EQ(head_of_left(two, ""), 3U);
  EXPECT_EQ(head_of_left(two, "|Number=Plur"), 1U);
  EXPECT_EQ(head_of_left("Ann/PROPN/0/root and/CCONJ/3/cc John/PROPN/1/conj Roe/PROPN/3/flat", ""), 1U);
}

TEST(MendRelatives, NoBureauIsWho) {
  const auto head_of_clause = [](std::string_view noun) {
    Sentence sentence =
        compact_sentence("Roe/PROPN/0/root ,/PUNCT/3/punct head/NOUN/1/appos of/ADP/5/case " + std::string(noun) +
                         "/NOUN/3/nmod ,/PUNCT/8/punct who/PRON/8/nsubj left/VERB/5/acl:relcl");
    sentence.words[4].lemma = noun;
    sentence.words[6].lemma = "who";
    return mended(sentence, 8, {}, {{0, 1, 1, "Person", 0.9F}}).words[7].head;
  };
  EXPECT_EQ(head_of_clause("bureau"), 1U);
  EXPECT_EQ(head_of_clause("mayor"), 5U);
}

TEST(MendRelatives, TheOwnedNounBehindWhoseIsTheSubject) {
  Sentence sentence = compact_sentence(
      "union/NOUN/6/nsubj ,/PUNCT/5/punct whose/PRON/4/nmod:poss clerk/NOUN/1/appos spoke/VERB/1/acl:relcl "
      "left/VERB/0/root");
  sentence.words[2].lemma = "whose";
  const Sentence told = mended(sentence, 6, {});
  EXPECT_EQ(told.words[3].head, 5U);
  EXPECT_EQ(told.words[3].deprel, "nsubj");
}

TEST(MendRelatives, ResidentsOfATownAreWho) {
  const auto head = [](const std::string& noun, std::string_view lemma) {
    Sentence sentence = compact_sentence(noun +
                                         "/NOUN/7/nsubj of/ADP/3/case Ghent/PROPN/1/nmod ,/PUNCT/6/punct "
                                         "who/PRON/6/nsubj saw/VERB/3/acl:relcl left/VERB/0/root");
    sentence.words[0].lemma = lemma;
    return mended(sentence, 1, {}, {{0, 3, 3, "Polity", 1.0F}}).words[5].head;
  };
  EXPECT_EQ(head("residents", "resident"), 1U);
  EXPECT_EQ(head("maps", "map"), 3U);
}

TEST(MendRelatives, ASingularVerbTellsOfNoPluralNoun) {
  const auto head = [](std::string_view features) {
    Sentence sentence = compact_sentence(
        "study/NOUN/8/nsubj of/ADP/3/case women/NOUN/1/nmod ,/PUNCT/7/punct which/PRON/7/nsubj:pass "
        "was/AUX/7/aux:pass led/VERB/3/acl:relcl ended/VERB/0/root");
    sentence.words[0].feats = "Number=Sing";
    sentence.words[2].feats = "Number=Plur";
    sentence.words[5].feats = features;
    return mended(sentence, 1, {}).words[6].head;
  };
  EXPECT_EQ(head("Number=Sing|VerbForm=Fin"), 1U);
  EXPECT_EQ(head("Number=Plur|VerbForm=Fin"), 3U);
}

}  // namespace
}  // namespace newsgraph
