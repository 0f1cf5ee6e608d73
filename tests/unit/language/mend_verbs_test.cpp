#include "language/mend_verbs.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/language/compact_sentence.hpp"
#include "unit/language/mended.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;
using testing_support::mended;

TEST(MendVerbs, BehindToTheFormIsTheLemma) {
  const auto lemma = [](std::string_view words) {
    Sentence sentence = compact_sentence(words);
    sentence.words[1].lemma = "find";
    return mended(sentence, 1, {}).words[1].lemma;
  };
  EXPECT_EQ(lemma("to/PART/2/mark found/VERB/0/root"), "found");
  EXPECT_EQ(lemma("she/PRON/2/nsubj found/VERB/0/root"), "find");
}

TEST(MendVerbs, FormsOfThePastMayLookLikeTheVerb) {
  const auto tense = [](const std::string& verb, std::string_view feats) {
    Sentence sentence = compact_sentence("firm/NOUN/2/nsubj grew/VERB/0/root but/CCONJ/4/cc " + verb + "/VERB/2/conj");
    sentence.words[1].feats = "Tense=Past|VerbForm=Fin";
    sentence.words[3].feats = feats;
    return mended(sentence, 1, {}).words[3].feats;
  };
  EXPECT_EQ(tense("cut", "VerbForm=Inf"), "Tense=Past|VerbForm=Fin");
  EXPECT_EQ(tense("cut", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            "Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
  EXPECT_EQ(tense("grow", "VerbForm=Inf"), "VerbForm=Inf");
}

TEST(MendVerbs, AFiniteVerbWithoutASubjectIsAParticiple) {
  const auto feats = [](std::string_view who) {
    Sentence sentence = compact_sentence("officer/NOUN/0/root " + std::string(who) +
                                         " believed/VERB/1/acl:relcl to/PART/5/mark lead/VERB/3/xcomp");
    sentence.words[2].feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
    return mended(sentence, 3, {}).words[2].feats;
  };
  EXPECT_EQ(feats("there/ADV/1/advmod"), "Tense=Past|VerbForm=Part|Voice=Pass");
  EXPECT_EQ(feats("who/PRON/3/nsubj"), "Mood=Ind|Tense=Past|VerbForm=Fin");
}

TEST(MendVerbs, BehindHavingTheParticipleIsTheVerb) {
  Sentence sentence = compact_sentence(
      "accused/VERB/0/root him/PRON/1/obj of/SCONJ/4/mark having/VERB/1/advcl signed/VERB/4/xcomp it/PRON/5/obj");
  sentence.words[4].feats = "Tense=Past|VerbForm=Part";
  const Sentence told = mended(sentence, 1, {});
  EXPECT_EQ(told.words[4].head, 1U);
  EXPECT_EQ(told.words[4].deprel, "advcl");
  EXPECT_EQ(told.words[3].deprel, "aux");
  EXPECT_EQ(told.words[2].head, 5U);
}

TEST(MendVerbs, APriceSaidToBeHighSaysNothing) {
  const auto features = [](std::string_view form) {
    Sentence sentence = compact_sentence("the/DET/2/det price/NOUN/0/root ,/PUNCT/4/punct " + std::string(form) +
                                         "/VERB/2/acl:relcl to/PART/6/mark rise/VERB/4/xcomp");
    sentence.words[3].feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
    return mended(sentence, 1, {}).words[3].deprel;
  };
  EXPECT_EQ(features("said"), "acl");
  EXPECT_EQ(features("rose"), "acl:relcl");
}

TEST(MendVerbs, WithoutAnAuxiliaryASentenceIsActive) {
  const auto subject = [](const std::string& words) {
    return mended(compact_sentence("Roe/PROPN/2/nsubj:pass fired/VERB/0/root " + words), 1, {}).words[0].deprel;
  };
  EXPECT_EQ(subject("twice/ADV/2/advmod ./PUNCT/2/punct"), "nsubj");
  EXPECT_EQ(subject("was/AUX/2/aux:pass ./PUNCT/2/punct"), "nsubj:pass");
  EXPECT_EQ(subject("twice/ADV/2/advmod"), "nsubj:pass") << "a headline";
}

}  // namespace
}  // namespace newsgraph
