#include "language/mend_tree.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "unit/language/compact_sentence.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;

/// A sentence whose word `moving` may hang on `head`, as likely as given, and the other words on nothing else.
Sentence mended(Sentence sentence, std::uint32_t moving, SecondHead second, const std::vector<NameSpan>& names = {}) {
  std::vector<SecondHead> seconds(sentence.words.size());
  seconds.at(moving - 1) = second;
  mend_tree(sentence, seconds, names);
  return sentence;
}

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

TEST(MendTree, AClauseBehindASemicolonIsAboutThePersonNamedThere) {
  const auto head_of_led = [](std::string_view mark) {
    const std::string text = "Roe/PROPN/0/root a/DET/3/det clerk/NOUN/1/appos " + std::string(mark) +
                             "/PUNCT/5/punct Doe/PROPN/1/conj who/PRON/7/nsubj led/VERB/3/acl:relcl it/PRON/7/obj";
    const std::vector<NameSpan> names = {{0, 1, 1, "Person", 0.9F}, {0, 5, 5, "Person", 0.9F}};
    return mended(compact_sentence(text), 7, {}, names).words[6].head;
  };
  EXPECT_EQ(head_of_led(";"), 5U);
  EXPECT_EQ(head_of_led(","), 3U);
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

TEST(MendTree, BetweenAParticipleAndItsNounStandsAnotherNameOfTheNoun) {
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

TEST(MendTree, BehindToTheFormIsTheLemma) {
  const auto lemma = [](std::string_view words) {
    Sentence sentence = compact_sentence(words);
    sentence.words[1].lemma = "find";
    return mended(sentence, 1, {}).words[1].lemma;
  };
  EXPECT_EQ(lemma("to/PART/2/mark found/VERB/0/root"), "found");
  EXPECT_EQ(lemma("she/PRON/2/nsubj found/VERB/0/root"), "find");
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

TEST(MendTree, AClauseWithARelativePronounAsSubjectBelongsToItsNoun) {
  const auto relation = [](std::string_view feats) {
    Sentence s =
        compact_sentence("the/DET/2/det ruling/NOUN/0/root that/PRON/4/nsubj jailed/VERB/2/ccomp her/PRON/4/obj");
    s.words[2].feats = feats;
    return mended(s, 1, {}).words[3].deprel;
  };
  EXPECT_EQ(relation("PronType=Rel"), "acl:relcl");
  EXPECT_EQ(relation("PronType=Dem"), "ccomp");
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

TEST(MendTree, WhatIsClaimedInALetterHangsOnTheClaim) {
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

TEST(MendTree, AClauseBehindAnotherNameOfAPersonIsAboutThePerson) {
  const auto head = [](std::string_view comma) {
    const std::string text = "adviser/NOUN/0/root to/ADP/3/case Roe/PROPN/1/nmod ,/PUNCT/5/punct leader/NOUN/3/appos " +
                             std::string(comma) + "/PUNCT/8/punct who/PRON/8/nsubj died/VERB/1/acl:relcl";
    const std::vector<NameSpan> names = {{0, 3, 3, "Person", 0.9F}};
    return mended(compact_sentence(text), 8, {}, names).words[7].head;
  };
  EXPECT_EQ(head(","), 3U);
  EXPECT_EQ(head("and"), 1U);
}

TEST(MendTree, OneOfSeveralWhoLeftIsThePerson) {
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

TEST(MendTree, ADelegationIsLedAndNotTheParliamentThatSendsIt) {
  const auto head = [](std::string_view noun) {
    const std::string text =
        std::string(noun) +
        "/NOUN/0/root from/ADP/3/case parliament/NOUN/1/nmod lead/VERB/3/acl by/ADP/6/case Doe/PROPN/4/obl";
    return mended(compact_sentence(text), 1, {}).words[3].head;
  };
  EXPECT_EQ(head("delegation"), 1U);
  EXPECT_EQ(head("letter"), 3U);
}

TEST(MendTree, NoPersonIsWhich) {
  const auto head = [](std::string_view noun) {
    const std::string text =
        std::string(noun) +
        "/NOUN/0/root of/ADP/3/case cup/NOUN/1/nmod ,/PUNCT/6/punct which/PRON/6/nsubj grew/VERB/1/acl:relcl";
    return mended(compact_sentence(text), 1, {}).words[5].head;
  };
  EXPECT_EQ(head("winner"), 3U);
  EXPECT_EQ(head("history"), 1U);
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

TEST(MendTree, WhatCriticsSayOfANounIsWhatTheySay) {
  const auto relation = [](const std::string& verb) {
    Sentence sentence = compact_sentence("contract/NOUN/0/root that/PRON/5/nsubj critics/NOUN/4/nsubj " + verb +
                                         "/VERB/1/acl:relcl failed/VERB/1/acl:relcl");
    sentence.words[1].feats = "PronType=Rel";
    return mended(sentence, 1, {}).words[4].deprel;
  };
  EXPECT_EQ(relation("say"), "ccomp");
  EXPECT_EQ(relation("hate"), "acl:relcl");
}

TEST(MendTree, FormsOfThePastMayLookLikeTheVerb) {
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

TEST(MendTree, OfANameAndANounAsObjectsTheNameTellsWhich) {
  const auto relation = [](const std::string& verb) {
    Sentence sentence = compact_sentence(verb + "/VERB/0/root Mariners/PROPN/1/obj job/NOUN/1/obj");
    sentence.words[0].lemma = verb;
    return mended(sentence, 1, {}).words[1].deprel;
  };
  EXPECT_EQ(relation("land"), "compound");
  EXPECT_EQ(relation("offer"), "obj");
}

TEST(MendTree, NoBodyIsWho) {
  const auto head = [](const std::string& pronoun) {
    const Sentence sentence = compact_sentence("Roe/PROPN/0/root of/ADP/3/case Ghent/PROPN/1/nmod ,/PUNCT/6/punct " +
                                               pronoun + "/PRON/6/nsubj leads/VERB/3/acl:relcl");
    return mended(sentence, 1, {}, {{0, 1, 1, "Person", 0.9F}, {0, 3, 3, "Organization", 0.9F}}).words[5].head;
  };
  EXPECT_EQ(head("who"), 1U);
  EXPECT_EQ(head("which"), 3U);
}

TEST(MendTree, AClauseWithWhoIsOfTheNameInFrontOfTheComma) {
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

TEST(MendTree, NoFigureBlamesAnybody) {
  const auto head = [](const std::string& noun) {
    const Sentence sentence = compact_sentence(noun +
                                               "/NOUN/0/root from/ADP/3/case ministry/NOUN/1/nmod ,/PUNCT/6/punct "
                                               "which/PRON/6/nsubj blame/VERB/1/acl:relcl flood/NOUN/6/obj");
    return mended(sentence, 1, {}).words[5].head;
  };
  EXPECT_EQ(head("figure"), 3U);
  EXPECT_EQ(head("report"), 1U);
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

TEST(MendTree, WhoStandsBehindWhoseIsTheSubjectOfItsClause) {
  const Sentence sentence = mended(
      compact_sentence(
          "teenager/NOUN/7/nsubj ,/PUNCT/5/punct whose/PRON/4/nmod:poss father/NOUN/1/conj played/VERB/1/acl:relcl "
          ",/PUNCT/1/punct left/VERB/0/root"),
      1, {});
  EXPECT_EQ(sentence.words[3].head, 5U);
  EXPECT_EQ(sentence.words[3].deprel, "nsubj");
}

TEST(MendTree, ATitleBesideTheNameIsNoOtherSubject) {
  const Sentence sentence =
      mended(compact_sentence("Cllr/PROPN/3/nsubj Margaret/PROPN/3/nsubj spoke/VERB/0/root"), 1, {});
  EXPECT_EQ(sentence.words[0].head, 2U);
  EXPECT_EQ(sentence.words[0].deprel, "nmod:desc");
}

TEST(MendTree, WhoBehindTheLeaderOfAGroupIsTheLeader) {
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

TEST(MendTree, WhatHasASubjectBehindThatIsAClause) {
  const auto relation = [](std::string_view lemma) {
    Sentence sentence = compact_sentence(
        "Roe/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark bodies/NOUN/5/nsubj yet/ADV/2/advmod found/VERB/5/xcomp");
    sentence.words[2].lemma = lemma;
    return mended(sentence, 1, {}).words[4].deprel;
  };
  EXPECT_EQ(relation("that"), "ccomp");
  EXPECT_EQ(relation("when"), "advmod");
}

TEST(MendTree, WhichWithASingularVerbIsTheLastOfTwo) {
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

TEST(MendTree, WhoIsTheLastOfTwoUnlessTheVerbIsPluralOrTheyAreACouple) {
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

TEST(MendTree, AFiniteVerbWithoutASubjectIsAParticiple) {
  const auto feats = [](std::string_view who) {
    Sentence sentence = compact_sentence("officer/NOUN/0/root " + std::string(who) +
                                         " believed/VERB/1/acl:relcl to/PART/5/mark lead/VERB/3/xcomp");
    sentence.words[2].feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
    return mended(sentence, 3, {}).words[2].feats;
  };
  EXPECT_EQ(feats("there/ADV/1/advmod"), "Tense=Past|VerbForm=Part|Voice=Pass");
  EXPECT_EQ(feats("who/PRON/3/nsubj"), "Mood=Ind|Tense=Past|VerbForm=Fin");
}

TEST(MendTree, BehindHavingTheParticipleIsTheVerb) {
  Sentence sentence = compact_sentence(
      "accused/VERB/0/root him/PRON/1/obj of/SCONJ/4/mark having/VERB/1/advcl signed/VERB/4/xcomp it/PRON/5/obj");
  sentence.words[4].feats = "Tense=Past|VerbForm=Part";
  const Sentence told = mended(sentence, 1, {});
  EXPECT_EQ(told.words[4].head, 1U);
  EXPECT_EQ(told.words[4].deprel, "advcl");
  EXPECT_EQ(told.words[3].deprel, "aux");
  EXPECT_EQ(told.words[2].head, 5U);
}

TEST(MendTree, NoBureauIsWho) {
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

TEST(MendTree, TheOwnedNounBehindWhoseIsTheSubject) {
  Sentence sentence = compact_sentence(
      "union/NOUN/6/nsubj ,/PUNCT/5/punct whose/PRON/4/nmod:poss clerk/NOUN/1/appos spoke/VERB/1/acl:relcl "
      "left/VERB/0/root");
  sentence.words[2].lemma = "whose";
  const Sentence told = mended(sentence, 6, {});
  EXPECT_EQ(told.words[3].head, 5U);
  EXPECT_EQ(told.words[3].deprel, "nsubj");
}

TEST(MendTree, WhatHasAnAgentOfItsOwnSharesTheVerb) {
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

TEST(MendTree, ResidentsOfATownAreWho) {
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

TEST(MendTree, APriceSaidToBeHighSaysNothing) {
  const auto features = [](std::string_view form) {
    Sentence sentence = compact_sentence("the/DET/2/det price/NOUN/0/root ,/PUNCT/4/punct " + std::string(form) +
                                         "/VERB/2/acl:relcl to/PART/6/mark rise/VERB/4/xcomp");
    sentence.words[3].feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
    return mended(sentence, 1, {}).words[3].deprel;
  };
  EXPECT_EQ(features("said"), "acl");
  EXPECT_EQ(features("rose"), "acl:relcl");
}

TEST(MendTree, OfWhatSomebodyIsFoundGuiltyIsNoJurys) {
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

TEST(MendTree, ASingularVerbTellsOfNoPluralNoun) {
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

TEST(MendTree, WithoutAnAuxiliaryASentenceIsActive) {
  const auto subject = [](const std::string& words) {
    return mended(compact_sentence("Roe/PROPN/2/nsubj:pass fired/VERB/0/root " + words), 1, {}).words[0].deprel;
  };
  EXPECT_EQ(subject("twice/ADV/2/advmod ./PUNCT/2/punct"), "nsubj");
  EXPECT_EQ(subject("was/AUX/2/aux:pass ./PUNCT/2/punct"), "nsubj:pass");
  EXPECT_EQ(subject("twice/ADV/2/advmod"), "nsubj:pass") << "a headline";
}

}  // namespace
}  // namespace newsgraph
