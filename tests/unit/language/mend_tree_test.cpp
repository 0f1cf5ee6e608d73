#include "language/mend_tree.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/language/compact_sentence.hpp"
#include "unit/language/mended.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;
using testing_support::mended;

constexpr std::string_view kTold =
    "Divers/NOUN/7/nsubj found/VERB/7/ccomp the/DET/4/det wreck/NOUN/2/obj ,/PUNCT/2/punct police/NOUN/7/nsubj "
    "said/VERB/0/root";

TEST(MendTree, OfTwoSubjectsTheLikelierOneGoesToItsOwnVerb) {
  const Sentence sentence = mended(compact_sentence(kTold), 1, {2, 0.4F});
  EXPECT_EQ(sentence.words[0].head, 2U);
  EXPECT_FLOAT_EQ(sentence.words[0].arc_probability, 0.4F);
  EXPECT_EQ(sentence.words[5].head, 7U);
}

TEST(MendTree, AnUnlikelySecondHeadChangesNothing) {
  EXPECT_EQ(mended(compact_sentence(kTold), 1, {2, 0.1F}).words[0].head, 7U);
  EXPECT_EQ(mended(compact_sentence(kTold), 1, {4, 0.4F}).words[0].head, 7U) << "a noun is no verb";
  EXPECT_EQ(mended(compact_sentence(kTold), 7, {2, 0.9F}).words[6].head, 0U);
}

TEST(MendTree, APersonBehindACommaBelongsToThePostAndNotToItsBody) {
  const auto head_of_jane = [](std::string_view kind, std::string_view comma, float probability) {
    const std::string text = "the/DET/2/det head/NOUN/8/nsubj of/ADP/4/case Acme/PROPN/2/nmod " + std::string(comma) +
                             "/PUNCT/6/punct Jane/PROPN/4/appos ,/PUNCT/6/punct spoke/VERB/0/root";
    const std::vector<NameSpan> names = {{0, 4, 4, "Organization", 0.9F}, {0, 6, 6, std::string(kind), 0.9F}};
    return mended(compact_sentence(text), 6, {2, probability}, names).words[5].head;
  };
  EXPECT_EQ(head_of_jane("Person", ",", 0.3F), 2U);
  EXPECT_EQ(head_of_jane("Polity", ",", 0.3F), 4U) << "the mayor of Springfield, Illinois";
  EXPECT_EQ(head_of_jane("Person", "(", 0.3F), 4U);
  EXPECT_EQ(head_of_jane("Person", ",", 0.05F), 4U);
}

TEST(MendTree, ARelativePronounBesideASubjectIsAnObject) {
  const auto relation = [](std::string_view pronoun_features) {
    Sentence sentence =
        compact_sentence("wreck/NOUN/0/root which/PRON/4/nsubj divers/NOUN/4/nsubj found/VERB/1/acl:relcl");
    sentence.words[1].feats = pronoun_features;
    return mended(sentence, 1, {}).words[1].deprel;
  };
  EXPECT_EQ(relation("PronType=Rel"), "obj");
  EXPECT_EQ(relation("PronType=Dem"), "nsubj");
}

TEST(MendTree, AFiniteVerbIsNoConjunctOfAnInfinitive) {
  const auto head_of_accused = [](std::string_view features) {
    Sentence sentence = compact_sentence(
        "Roe/PROPN/2/nsubj demanded/VERB/0/root that/SCONJ/5/mark he/PRON/5/nsubj resign/VERB/2/ccomp and/CCONJ/7/cc "
        "accused/VERB/5/conj him/PRON/7/obj");
    sentence.words[1].feats = "Tense=Past|VerbForm=Fin";
    sentence.words[4].feats = features;
    sentence.words[6].feats = "Tense=Past|VerbForm=Fin";
    return mended(sentence, 7, {2, 0.3F}).words[6].head;
  };
  EXPECT_EQ(head_of_accused("VerbForm=Inf"), 2U);
  EXPECT_EQ(head_of_accused("Tense=Past|VerbForm=Fin"), 5U);
}

TEST(MendTree, AHyphenBelongsToOneOfTheWordsThatItJoins) {
  const auto head_of_hyphen = [](std::uint32_t space) {
    Sentence sentence =
        compact_sentence("Forty/NUM/4/nummod -/PUNCT/5/punct one/NUM/1/compound people/NOUN/5/nsubj left/VERB/0/root");
    for (std::size_t i = 1; i < sentence.words.size(); ++i) {
      Span& span = sentence.words[i].span;
      const std::uint32_t length = span.end - span.begin;
      span.begin = sentence.words[i - 1].span.end + (i < 3 ? space : 1);
      span.end = span.begin + length;
    }
    return mended(sentence, 1, {}).words[1].head;
  };
  EXPECT_EQ(head_of_hyphen(0), 1U);
  EXPECT_EQ(head_of_hyphen(1), 5U) << "a dash between spaces stands for itself";
}

TEST(MendTree, OfTwoSubjectsSideBySideTheFirstBelongsToTheSecond) {
  const Sentence owner = mended(
      compact_sentence("Roe/PROPN/0/root whose/PRON/5/nsubj big/ADJ/4/amod party/NOUN/5/nsubj won/VERB/1/acl:relcl"), 1,
      {});
  EXPECT_EQ(owner.words[1].head, 4U);
  EXPECT_EQ(owner.words[1].deprel, "nmod:poss");
  const Sentence title = mended(compact_sentence("Scholar/NOUN/3/nsubj Roe/PROPN/3/nsubj said/VERB/0/root"), 1, {});
  EXPECT_EQ(title.words[0].head, 2U);
  EXPECT_EQ(title.words[0].deprel, "nmod:desc");
}

TEST(MendTree, AParticipleBehindAnInfinitiveGoesOnFromThePassive) {
  const auto head = [](std::string_view conjunct) {
    Sentence sentence =
        compact_sentence("was/AUX/2/aux:pass ordered/VERB/0/root to/PART/4/mark pay/VERB/2/xcomp and/CCONJ/6/cc " +
                         std::string(conjunct) + "/VERB/4/conj");
    sentence.words[3].feats = "VerbForm=Inf";
    sentence.words[5].feats = conjunct == "jailed" ? "Tense=Past|VerbForm=Part" : "VerbForm=Inf";
    return mended(sentence, 1, {}).words[5].head;
  };
  EXPECT_EQ(head("jailed"), 2U);
  EXPECT_EQ(head("leave"), 4U);
}

TEST(MendTree, WhatSomethingIsCalledIsNoSecondObject) {
  const auto relation = [](std::string_view verb) {
    return mended(compact_sentence("They/PRON/2/nsubj " + std::string(verb) +
                                   "/VERB/0/root it/PRON/2/obj a/DET/5/det disgrace/NOUN/2/obj"),
                  1, {})
        .words[4]
        .deprel;
  };
  EXPECT_EQ(relation("call"), "xcomp");
  EXPECT_EQ(relation("give"), "obj");
}

TEST(MendTree, OfTwoObjectsSideBySideTheFirstTellsWhichRuling) {
  const auto sentence = [](std::string_view feats) {
    Sentence s =
        compact_sentence("They/PRON/2/nsubj upheld/VERB/0/root the/DET/4/det court/NOUN/2/obj ruling/VERB/2/obj");
    s.words[4].feats = feats;
    return mended(s, 1, {});
  };
  const Sentence joined = sentence("VerbForm=Ger");
  EXPECT_EQ(joined.words[2].head, 5U);
  EXPECT_EQ(joined.words[3].head, 5U);
  EXPECT_EQ(joined.words[3].deprel, "compound");
  EXPECT_EQ(joined.words[4].upos, "NOUN");
  EXPECT_EQ(sentence("VerbForm=Fin").words[3].deprel, "obj");
}

TEST(MendTree, ANameInFrontOfAVerbIsNotAnotherNameOfItsObject) {
  const auto relation = [](std::string_view subject) {
    const std::string text = "Doe/PROPN/4/appos " + std::string(subject) +
                             " beat/VERB/0/root candidate/NOUN/3/obj ,/PUNCT/6/punct Roe/PROPN/4/appos";
    const Sentence sentence = mended(compact_sentence(text), 1, {});
    return sentence.words[0].deprel + " of " + sentence.words[sentence.words[0].head - 1].form;
  };
  EXPECT_EQ(relation("easily/ADV/3/advmod"), "nsubj of beat");
  EXPECT_EQ(relation("she/PRON/3/nsubj"), "appos of candidate");
}

TEST(MendTree, TheCommaOfAnAppositionMayHangOnIt) {
  Sentence born = compact_sentence(
      "Born/VERB/7/advcl in/ADP/3/case Ghent/PROPN/1/obl ,/PUNCT/6/punct the/DET/6/det eldest/ADJ/1/nsubj:pass "
      "studied/VERB/0/root he/PRON/7/nsubj");
  born.words[0].feats = "VerbForm=Part";
  const Sentence sentence = mended(born, 1, {});
  EXPECT_EQ(sentence.words[5].head, 8U);
  EXPECT_EQ(sentence.words[5].deprel, "appos");
}

TEST(MendTree, ASignJoinsWordsOfOneName) {
  const auto relation = [](std::uint32_t last) {
    const std::vector<NameSpan> names = {{0, 1, last, "Organization", 0.9F}};
    const std::string_view text =
        "Roe/PROPN/0/root &/CCONJ/3/cc Co./PROPN/4/compound KG/PROPN/1/conj and/CCONJ/6/cc Doe/PROPN/1/conj";
    return mended(compact_sentence(text), 1, {}, names).words[3].deprel;
  };
  EXPECT_EQ(relation(4), "flat");
  EXPECT_EQ(relation(1), "conj") << "two names";
}

TEST(MendTree, APostBehindANameIsWhatSomebodyIsAppointedTo) {
  const auto post = [](std::string_view verb) {
    const std::vector<NameSpan> names = {{0, 3, 4, "Person", 0.9F}};
    const std::string text = "Acme/PROPN/2/nsubj " + std::string(verb) +
                             "/VERB/0/root Ana/PROPN/2/obj Roe/PROPN/5/compound chief/NOUN/3/appos";
    const Sentence sentence = mended(compact_sentence(text), 1, {}, names);
    return sentence.words[4].deprel + std::to_string(sentence.words[4].head) + std::to_string(sentence.words[3].head);
  };
  EXPECT_EQ(post("name"), "xcomp23");
  EXPECT_EQ(post("meet"), "appos35");
}

TEST(MendTree, ALongerNounInFrontOfANameIsNoSecondSubject) {
  const auto relation = [](const std::string& between) {
    const std::string text = "said/VERB/0/root mum/NOUN/1/nsubj " + between + " Ana/PROPN/1/nsubj";
    return mended(compact_sentence(text), 1, {}).words[1].deprel;
  };
  EXPECT_EQ(relation("-/PUNCT/4/punct of/ADP/6/case -/PUNCT/4/punct two/NUM/4/nmod"), "nmod:desc");
  EXPECT_EQ(relation("from/ADP/4/case Ghent/PROPN/2/nmod"), "nmod:desc");
  EXPECT_EQ(relation("today/NOUN/1/obl"), "nsubj");
}

TEST(MendTree, TheTimeOfAnEntryCountsNobody) {
  const auto relation = [](std::string_view time) {
    const std::string text = std::string(time) + "/NUM/2/nummod Police/NOUN/3/nsubj arrived/VERB/0/root";
    return mended(compact_sentence(text), 1, {}).words[0].deprel;
  };
  EXPECT_EQ(relation("14.31"), "dep");
  EXPECT_EQ(relation("9:05"), "dep");
  EXPECT_EQ(relation("14"), "nummod");
  EXPECT_EQ(relation("14.75"), "nummod");
}

TEST(MendTree, OfANameAndANounAsObjectsTheNameTellsWhich) {
  const auto relation = [](const std::string& verb) {
    Sentence sentence = compact_sentence(verb + "/VERB/0/root Mariners/PROPN/1/obj job/NOUN/1/obj");
    sentence.words[0].lemma = verb;
    return mended(sentence, 1, {}).words[1].deprel;
  };
  EXPECT_EQ(relation("land"), "compound");
  EXPECT_EQ(relation("offer"), "obj");
}

TEST(MendTree, WhatIsToldInThePastPerfectBesideSaidIsSaid) {
  const auto head_of_paid = [](std::string_view auxiliary) {
    Sentence sentence = compact_sentence(
        "she/PRON/2/nsubj said/VERB/0/root he/PRON/5/nsubj was/AUX/5/cop ill/ADJ/2/ccomp and/CCONJ/8/cc " +
        std::string(auxiliary) + "/AUX/8/aux paid/VERB/2/conj");
    sentence.words[1].lemma = "say";
    return mended(sentence, 1, {}).words[7].head;
  };
  EXPECT_EQ(head_of_paid("had"), 5U);
  EXPECT_EQ(head_of_paid("has"), 2U);
}

TEST(MendTree, ATitleBesideTheNameIsNoOtherSubject) {
  const Sentence sentence =
      mended(compact_sentence("Cllr/PROPN/3/nsubj Margaret/PROPN/3/nsubj spoke/VERB/0/root"), 1, {});
  EXPECT_EQ(sentence.words[0].head, 2U);
  EXPECT_EQ(sentence.words[0].deprel, "nmod:desc");
}

TEST(MendTree, NounsAroundAHyphenAreOne) {
  Sentence sentence = compact_sentence(
      "became/VERB/0/root vice/NOUN/1/xcomp -/PUNCT/2/punct chancellor/NOUN/1/xcomp there/ADV/1/advmod");
  sentence.words[2].span.begin = sentence.words[1].span.end;
  sentence.words[2].span.end = sentence.words[2].span.begin + 1;
  sentence.words[3].span.begin = sentence.words[2].span.end;
  const Sentence told = mended(sentence, 1, {});
  EXPECT_EQ(told.words[1].head, 4U);
  EXPECT_EQ(told.words[1].deprel, "compound");
}

TEST(MendTree, TheNounInFrontOfANameIsOneObjectWithIt) {
  const auto head = [](const std::string& between) {
    return mended(compact_sentence("gave/VERB/0/root opposition/NOUN/1/iobj " + between +
                                   " Movement/PROPN/1/iobj seats/NOUN/1/obj"),
                  1, {})
        .words[1]
        .head;
  };
  EXPECT_EQ(head("Labour/PROPN/4/compound"), 4U);
  EXPECT_EQ(head(",/PUNCT/1/punct"), 1U);
}

}  // namespace
}  // namespace newsgraph
