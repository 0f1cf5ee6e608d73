#include <gmock/gmock.h>

#include "checks/owl/owl_report.hpp"
#include "owl_graph.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

TEST(OwlExplanation, NamesThingsAndClassesByTheirLabels) {
  const auto findings = owl_findings(
      ":Person owl:disjointWith :Place ; rdfs:label \"person\" ."
      ":anna a :Person, :Place ; rdfs:label \"Anna Berg\" .");
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_EQ(findings[0].message, "Anna Berg is a person and a place: persons and places share no member");
  EXPECT_EQ(findings[0].subject.value, "https://example.org/anna");
}

TEST(OwlExplanation, SpeaksOfWhatHasAValueAndNotOfTheValue) {
  for (const std::string turtle :
       {":p a owl:FunctionalProperty . :a :q 3 . :x :p 1, 2 .", ":a :q 3 . :x :p \"b\"^^xsd:integer .",
        ":p rdfs:range xsd:integer . :a :q 3 . :x :p \"b\" ."}) {
    const auto findings = owl_findings(turtle);
    ASSERT_THAT(findings, SizeIs(1)) << turtle;
    EXPECT_EQ(findings[0].subject.value, "https://example.org/x") << turtle;
  }
}

TEST(OwlExplanation, IsNumberedFromWitnessesToTheContradiction) {
  const auto findings =
      owl_findings(":A rdfs:subClassOf :Person . :Person owl:disjointWith :Place . :x a :A, :Place .");
  ASSERT_THAT(findings, SizeIs(1));
  const OwlFinding& finding = findings[0];
  ASSERT_THAT(finding.asserted, SizeIs(4));
  ASSERT_THAT(finding.steps, SizeIs(2));
  EXPECT_EQ(finding.steps[0].conclusion->object.value, "https://example.org/Person");
  EXPECT_THAT(finding.steps[0].premises, SizeIs(2));
  EXPECT_THAT(finding.steps[1].premises, testing::Contains(4U));
  EXPECT_FALSE(finding.steps[1].conclusion);
  EXPECT_THAT(to_text(finding), HasSubstr("  6. cax-dw from "));
}

TEST(OwlExplanation, TheShortestOneWins) {
  const auto findings = owl_findings(
      ":A rdfs:subClassOf :B . :B rdfs:subClassOf :C . :C rdfs:subClassOf :Person . :A rdfs:subClassOf :Person ."
      ":Person owl:disjointWith :Place . :x a :A, :Place .");
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_THAT(steps_of(findings[0]), ElementsAre("cax-sco", "cax-dw"));
}

TEST(OwlExplanation, TheShortestChainOfEqualsWins) {
  const auto findings = owl_findings(
      ":a owl:sameAs :b . :b owl:sameAs :c . :c owl:sameAs :d . :d owl:sameAs :e . :a owl:sameAs :e ."
      ":Person owl:disjointWith :Place . :a a :Person . :e a :Place .");
  ASSERT_THAT(findings, SizeIs(1)) << all_text(findings);
  EXPECT_THAT(findings[0].asserted, SizeIs(4)) << all_text(findings);
}

TEST(OwlExplanation, DoesNotSpeakOfEqualityThatItDoesNotNeed) {
  const auto findings =
      owl_findings(":a owl:sameAs :b . :b owl:sameAs :c . :Person owl:disjointWith :Place . :c a :Person, :Place .");
  ASSERT_THAT(findings, SizeIs(1)) << all_text(findings);
  EXPECT_THAT(steps_of(findings[0]), ElementsAre("cax-dw"));
}

TEST(OwlExplanation, LongChainsOfEqualsStillHaveOne) {
  std::string turtle = ":Person owl:disjointWith :Place . :n0 a :Person . :n600 a :Place . ";
  for (int i = 0; i < 600; ++i) turtle += ":n" + std::to_string(i) + " owl:sameAs :n" + std::to_string(i + 1) + " . ";
  const auto findings = owl_findings(turtle);
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_THAT(findings[0].asserted, SizeIs(603));
}

TEST(OwlExplanation, OneFindingForEachPairThatIsEnough) {
  EXPECT_THAT(owl_findings(":A owl:disjointWith :B, :C . :x a :A, :B, :C . :y a :A, :B ."), SizeIs(3));
}

TEST(OwlExplanation, BothWaysOfReadingOnePairAreOneFinding) {
  EXPECT_THAT(owl_findings(":p a owl:AsymmetricProperty . :x :p :y . :y :p :x ."), SizeIs(1));
  EXPECT_THAT(owl_findings("[] a owl:AllDisjointClasses ; owl:members ( :A :B ) . :x a :A, :B ."), SizeIs(1));
}

TEST(OwlExplanation, WhatRestsOnMoreThanAnotherIsLeftOut) {
  // That y is x too makes a second, longer way to the same two triples.
  const auto findings =
      owl_findings(":A owl:disjointWith :B . :x a :A, :B ; owl:sameAs :y . :y :p :x . :p owl:inverseOf :p .");
  ASSERT_THAT(findings, SizeIs(1)) << all_text(findings);
  EXPECT_THAT(findings[0].asserted, SizeIs(3));
}

TEST(OwlExplanation, OneContradictionReachedTwiceIsToldTheShortWay) {
  const auto findings = owl_findings(":p a owl:IrreflexiveProperty . :q rdfs:subPropertyOf :p . :x :q :x ; :p :x .");
  ASSERT_THAT(findings, SizeIs(1)) << all_text(findings);
  EXPECT_THAT(steps_of(findings[0]), ElementsAre("prp-irp"));
}

TEST(OwlExplanation, TellsDataFromOntology) {
  const auto ontology = owl_graph(":Person owl:disjointWith :Place .");
  const auto data = owl_graph(":other a :Person . :x a :Person, :Place .");
  const auto findings = find_inconsistencies(data, &ontology, {}).value();
  ASSERT_THAT(findings, SizeIs(1));
  ASSERT_THAT(findings[0].asserted, SizeIs(3));
  EXPECT_EQ(findings[0].asserted[2].source, OwlSource::Ontology);
  for (const OwlWitness& witness : findings[0].asserted) {
    const KnowledgeGraph& graph = witness.source == OwlSource::Data ? data : ontology;
    EXPECT_EQ(graph.term(graph.edges()[witness.edge].object), witness.triple.object);
  }
}

TEST(OwlExplanation, BlankNodesOfDataAndOntologyStayApart) {
  const auto ontology = owl_graph(":Person owl:disjointWith :Place . _:b a :Person .");
  const auto data = owl_graph("_:b a :Place .");
  EXPECT_THAT(find_inconsistencies(data, &ontology, {}).value(), IsEmpty());
}

TEST(OwlExplanation, WithdrawnTriplesDoNotCount) {
  auto graph = owl_graph(":Person owl:disjointWith :Place . :x a :Person, :Place .");
  graph.withdraw(graph.id_of(graph.edges().back()));
  EXPECT_THAT(find_inconsistencies(graph, nullptr, {}).value(), IsEmpty());
}

TEST(OwlExplanation, BecomesAFindingOverTheTriplesOfTheData) {
  const auto ontology = owl_graph(":Person owl:disjointWith :Place .");
  const auto data = owl_graph(":x a :Person, :Place .");
  const auto found = find_inconsistencies(data, &ontology, {}).value();
  ASSERT_THAT(found, SizeIs(1));
  const Finding finding = to_finding(found[0], data);
  EXPECT_EQ(finding.rule, "cax-dw");
  EXPECT_EQ(finding.severity, Severity::Error);
  EXPECT_EQ(finding.subject, data.find_iri("https://example.org/x"));
  EXPECT_THAT(finding.edges, ElementsAre(0, 1));
  EXPECT_EQ(finding.message, "x is a person and a place: persons and places share no member.");
}

TEST(OwlBounds, TooManyDerivedTriplesAreAnErrorThatSaysSo) {
  std::string turtle = ":p a owl:TransitiveProperty . ";
  for (int i = 0; i < 100; ++i) turtle += ":n" + std::to_string(i) + " :p :n" + std::to_string(i + 1) + " . ";
  OwlOptions options;
  options.max_derived = 1000;
  const auto found = find_inconsistencies(owl_graph(turtle), nullptr, options);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, "owl-too-large");
  options.max_derived = 10'000;
  EXPECT_TRUE(find_inconsistencies(owl_graph(turtle), nullptr, options));
}

TEST(OwlBounds, TheSearchEndsWithTheFindingsAskedFor) {
  std::string turtle = ":A owl:disjointWith :B . ";
  for (int i = 0; i < 100; ++i) turtle += ":n" + std::to_string(i) + " a :A, :B . ";
  OwlOptions options;
  options.max_findings = 7;
  EXPECT_THAT(find_inconsistencies(owl_graph(turtle), nullptr, options).value(), SizeIs(7));
}

TEST(OwlBounds, ManyNamesOfOneThingGrowLinearly) {
  std::string turtle = ":p a owl:InverseFunctionalProperty . ";
  for (int i = 0; i < 20'000; ++i) turtle += ":n" + std::to_string(i) + " :p :x . ";
  OwlOptions options;
  options.max_derived = 100'000;
  EXPECT_THAT(find_inconsistencies(owl_graph(turtle), nullptr, options).value(), IsEmpty());
}

TEST(OwlBounds, OneThingOfManyArticlesGrowsLinearly) {
  std::string turtle;
  for (int i = 0; i < 5'000; ++i) {
    const std::string article = "<https://example.org/article/" + std::to_string(i);
    turtle += article + "> a schema:NewsArticle . " + article + "/entity/x> owl:sameAs :x . ";
  }
  EXPECT_THAT(owl_findings(turtle), IsEmpty());
  turtle += "<https://example.org/article/7/entity/y> owl:sameAs :x . ";
  EXPECT_THAT(owl_rules(owl_findings(turtle)), ElementsAre("unique-names"));
}

TEST(OwlBounds, LongListsOfWhatDiffersGrowLinearly) {
  std::string things, classes;
  for (int i = 0; i < 10'000; ++i) {
    things += ":n" + std::to_string(i) + " ";
    classes += ":C" + std::to_string(i) + " ";
  }
  std::string turtle = "[] a owl:AllDifferent ; owl:distinctMembers ( " + things + ") . ";
  turtle += "[] a owl:AllDisjointClasses ; owl:members ( " + classes + ") . ";
  for (int i = 0; i < 10'000; ++i) turtle += ":n" + std::to_string(i) + " a :C" + std::to_string(i) + " . ";
  EXPECT_THAT(owl_findings(turtle), IsEmpty());
  EXPECT_THAT(owl_rules(owl_findings(turtle + ":n3 owl:sameAs :n7 .")), ElementsAre("eq-diff3", "cax-adc"));
}

TEST(OwlBounds, DeepHierarchiesAreNotClosed) {
  std::string turtle = ":x a :n0 . ";
  for (int i = 0; i < 20'000; ++i) {
    turtle += ":n" + std::to_string(i) + " rdfs:subClassOf :n" + std::to_string(i + 1) + " . ";
  }
  OwlOptions options;
  options.max_derived = 50'000;
  EXPECT_THAT(find_inconsistencies(owl_graph(turtle), nullptr, options).value(), IsEmpty());
}

}  // namespace
}  // namespace newsgraph
