#include <gmock/gmock.h>

#include "owl_graph.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

OwlOptions unique() {
  OwlOptions options;
  options.unique_names = true;
  return options;
}

/// The versions of two articles and their entities, a: and b:.
const std::string kArticles =
    "@prefix a: <https://example.org/article/1/entity/> . @prefix b: <https://example.org/article/2/entity/> ."
    "<https://example.org/article/1> a schema:NewsArticle . <https://example.org/article/2> a schema:NewsArticle .";

TEST(UniqueNames, TwoValuesOfAFunctionalPropertyAreAContradiction) {
  const std::string turtle = ":capital a owl:FunctionalProperty . :norvale :capital :ellis, :brannock .";
  EXPECT_THAT(owl_findings(turtle), IsEmpty());
  const auto findings = owl_findings(turtle, unique());
  ASSERT_THAT(findings, SizeIs(1)) << all_text(findings);
  EXPECT_EQ(findings[0].rule, "unique-names");
  EXPECT_THAT(steps_of(findings[0]), ElementsAre("prp-fp", "unique-names"));
  EXPECT_THAT(findings[0].asserted, SizeIs(3));
}

TEST(UniqueNames, EachPairOfThreeValuesIsOne) {
  EXPECT_THAT(owl_findings(":p a owl:FunctionalProperty . :x :p :a, :b, :c .", unique()), SizeIs(3));
}

TEST(UniqueNames, WhatTheyForbidIsNotUsedToInferMore) {
  const auto findings = owl_findings(
      ":p a owl:FunctionalProperty . :x :p :a, :b . :A owl:disjointWith :B . :a a :A . :b a :B .", unique());
  EXPECT_THAT(owl_rules(findings), ElementsAre("unique-names"));
}

TEST(UniqueNames, BlankNodesMayBeAnything) {
  EXPECT_THAT(owl_findings(":p a owl:FunctionalProperty . :x :p :a, [ a :B ] .", unique()), IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(":p a owl:FunctionalProperty . :x :p :a, [ a :B ] . :A owl:disjointWith :B . :a a "
                                     ":A .",
                                     unique())),
              ElementsAre("cax-dw"));
}

TEST(UniqueNames, TwoNamesThatMeetInABlankNodeAreAContradiction) {
  const auto findings = owl_findings("_:b owl:sameAs :x . _:b owl:sameAs :y .", unique());
  ASSERT_THAT(owl_rules(findings), ElementsAre("unique-names")) << all_text(findings);
  EXPECT_THAT(findings[0].asserted, SizeIs(2));
  EXPECT_EQ(findings[0].steps.back().premises.size(), 1U);
}

TEST(UniqueNames, AnAssertedEqualityIsAContradictionByItself) {
  EXPECT_THAT(owl_rules(owl_findings(":x owl:sameAs :y .", unique())), ElementsAre("unique-names"));
}

TEST(UniqueNames, HoldAlwaysWithinOneArticle) {
  const std::string turtle = kArticles + ":p a owl:FunctionalProperty . ";
  EXPECT_THAT(owl_rules(owl_findings(turtle + "a:norvale :p a:ellis, a:brannock .")), ElementsAre("unique-names"));
  EXPECT_THAT(owl_findings(turtle + "a:norvale :p a:ellis, b:ellis ."), IsEmpty());
}

TEST(UniqueNames, TwoNamesOfOneArticleMeetInAThirdOfAnother) {
  EXPECT_THAT(owl_rules(owl_findings(kArticles + "a:x owl:sameAs b:x . b:x owl:sameAs a:y .")),
              ElementsAre("unique-names"));
}

TEST(UniqueNames, DatesConflictOnlyWhereTheyShareNoDay) {
  const std::string turtle = ":born a owl:FunctionalProperty . :x :born ";
  EXPECT_THAT(owl_findings(turtle + "\"2017\", \"2017-05-02\" ."), IsEmpty());
  EXPECT_THAT(owl_findings(turtle + "\"2017\"^^xsd:gYear, \"2017-05-02\"^^xsd:date, \"2017-05\"^^xsd:gYearMonth ."),
              IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(turtle + "\"2016\"^^xsd:gYear, \"2017-05-02\"^^xsd:date .")),
              ElementsAre("eq-diff1"));
}

TEST(UniqueNames, TimesConflictOnlyWhereTheyShareNoDay) {
  const std::string turtle =
      ":born a owl:FunctionalProperty . :day time:inXSDDate \"2017-05-02\"^^xsd:date . :next time:inXSDDate "
      "\"2017-05-03\"^^xsd:date . :first time:inXSDDate \"2017-05-01\"^^xsd:date . :may time:hasBeginning :first ; "
      "time:hasEnd :last . :last time:inXSDDate \"2017-05-31\"^^xsd:date . ";
  EXPECT_THAT(owl_findings(turtle + ":x :born :day, :may .", unique()), IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(turtle + ":x :born :day, :next .", unique())), ElementsAre("unique-names"));
  EXPECT_THAT(owl_rules(owl_findings(turtle + ":x :born :day, :next .")), ElementsAre("unique-names"));
}

TEST(LiteralValues, DifferentSpacesShareNoValue) {
  const std::string turtle = ":p a owl:FunctionalProperty . :x :p ";
  EXPECT_THAT(owl_rules(owl_findings(turtle + "1, 1.0e0 .")), ElementsAre("eq-diff1"));
  EXPECT_THAT(owl_rules(owl_findings(turtle + "\"a\", \"a\"@en .")), ElementsAre("eq-diff1"));
  EXPECT_THAT(owl_findings(turtle + "\"a\"@en, \"a\"@EN ."), IsEmpty());
  EXPECT_THAT(owl_findings(turtle + "\"a\"^^:Shape, \"b\"^^:Shape ."), IsEmpty());
}

TEST(LiteralValues, InstantsAreComparedInUtc) {
  const std::string turtle = ":p a owl:FunctionalProperty . :x :p \"2017-05-02T12:00:00+02:00\"^^xsd:dateTime, ";
  EXPECT_THAT(owl_findings(turtle + "\"2017-05-02T10:00:00.0Z\"^^xsd:dateTime ."), IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(turtle + "\"2017-05-02T10:00:01Z\"^^xsd:dateTime .")), ElementsAre("eq-diff1"));
  EXPECT_THAT(owl_findings(turtle + "\"2017-05-02\"^^xsd:date ."), IsEmpty());
}

TEST(LiteralValues, BelongToTheDatatypesThatHoldTheirValue) {
  EXPECT_THAT(owl_findings(":p rdfs:range xsd:byte . :x :p \"+0127\"^^xsd:decimal ."), IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(":p rdfs:range xsd:byte . :x :p 128 .")), ElementsAre("dt-not-type"));
  EXPECT_THAT(owl_findings(":p rdfs:range rdfs:Literal . :x :p 128, \"a\"@en ."), IsEmpty());
}

}  // namespace
}  // namespace newsgraph
