#include <gmock/gmock.h>

#include "checks/report_text.hpp"
#include "small_graph.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kTwoSpouseOrSibling =
    "e:a schema:spouse e:b ; schema:sibling e:b ; a ng:Person . e:b a ng:Person .\n"
    "s:1 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:spouse ; rdf:object e:b ; ng:confidence 0.60 .\n"
    "s:2 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:sibling ; rdf:object e:b ; ng:confidence 0.80 .\n";

TEST(Repair, WithdrawsTheLessConfidentTriple) {
  KnowledgeGraph graph = graph_of(kTwoSpouseOrSibling);
  const Report report = repair(graph, {});
  ASSERT_THAT(rules_of(report), ElementsAre("disjoint-properties"));
  EXPECT_EQ(report.findings[0].severity, Severity::Warning);
  EXPECT_FALSE(asserts(graph, "entity/a", "schema:spouse", "entity/b"));
  EXPECT_TRUE(asserts(graph, "entity/a", "schema:sibling", "entity/b"));
}

TEST(Repair, KeepsTheStatementWithItsReasonAndWitness) {
  KnowledgeGraph graph = graph_of(kTwoSpouseOrSibling);
  const Report report = repair(graph, {});
  EXPECT_TRUE(asserts(graph, "statement/1", "rdf:object", "entity/b"));
  EXPECT_TRUE(asserts(graph, "statement/1", "ng:conflictsWith", "statement/2"));
  const auto reason = graph.object(id_of(graph, "statement/1"), id_of(graph, "ng:withdrawnBecause"));
  ASSERT_TRUE(reason);
  EXPECT_EQ(graph.term(*reason).value, "https://w3id.org/newsgraph/rule/disjoint-properties");
}

TEST(Repair, NumbersTheEdgesOfItsReportAsTheyAreAfterwards) {
  KnowledgeGraph graph = graph_of(kTwoSpouseOrSibling);
  const Report report = repair(graph, {});
  ASSERT_EQ(report.findings.size(), 1U);
  ASSERT_EQ(report.findings[0].withdrawn.size(), 1U);
  const Edge& edge = graph.edges()[report.findings[0].withdrawn[0]];
  EXPECT_TRUE(edge.withdrawn);
  EXPECT_EQ(edge.predicate, id_of(graph, "schema:spouse"));
}

const std::string kOneBirthAgainstTwoTenures =
    "e:a a ng:Person ; schema:birthDate \"2000\"^^xsd:gYear .\n"
    "s:1 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:birthDate ; rdf:object \"2000\"^^xsd:gYear ;\n"
    "  ng:confidence 0.90 .\n"
    "m:1 a org:Membership ; org:member e:a ; org:memberDuring \"1990\"^^xsd:gYear ; ng:confidence 0.60 .\n"
    "m:2 a org:Membership ; org:member e:a ; org:memberDuring \"1991\"^^xsd:gYear ; ng:confidence 0.60 .\n";

TEST(Repair, WithdrawsOneDearTripleInsteadOfTwoCheapOnesThatWeighMore) {
  KnowledgeGraph graph = graph_of(kOneBirthAgainstTwoTenures);
  const Report report = repair(graph, {});
  EXPECT_THAT(rules_of(report), ElementsAre("time-order", "time-order"));
  EXPECT_TRUE(report.is_least);
  EXPECT_FALSE(graph.object(id_of(graph, "entity/a"), id_of(graph, "schema:birthDate")));
  EXPECT_TRUE(graph.object(id_of(graph, "tenure/1"), id_of(graph, "org:memberDuring")));
  EXPECT_TRUE(graph.object(id_of(graph, "tenure/2"), id_of(graph, "org:memberDuring")));
}

TEST(Repair, WithdrawsOneDearTripleInsteadOfHundredsThatWeighMore) {
  std::string turtle = "e:a a ng:Person ; schema:birthDate \"2000\"^^xsd:gYear .\n";
  for (int i = 0; i < 200; ++i) {
    turtle += "m:" + std::to_string(i) +
              " a org:Membership ; org:member e:a ; org:memberDuring \"1990\"^^xsd:gYear ;\n" +
              "  ng:confidence 0.01 .\n";
  }
  KnowledgeGraph graph = graph_of(turtle);
  repair(graph, {});
  EXPECT_FALSE(graph.object(id_of(graph, "entity/a"), id_of(graph, "schema:birthDate")));
  EXPECT_EQ(std::ranges::count(graph.edges(), true, &Edge::withdrawn), 1);
}

TEST(Repair, NamesTheWitnessesOfEachContradictionThatATripleIsIn) {
  KnowledgeGraph graph = graph_of(kOneBirthAgainstTwoTenures);
  const Report report = repair(graph, {});
  for (const Finding& finding : report.findings) EXPECT_EQ(finding.withdrawn, report.findings[0].withdrawn);
  EXPECT_TRUE(asserts(graph, "statement/1", "ng:conflictsWith", "tenure/1"));
  EXPECT_TRUE(asserts(graph, "statement/1", "ng:conflictsWith", "tenure/2"));
}

TEST(Repair, LeavesAConsistentGraphAsItIs) {
  KnowledgeGraph graph = graph_of("e:a a ng:Person ; schema:spouse e:b . e:b a ng:Person .");
  const std::size_t before = graph.edges().size();
  EXPECT_THAT(repair(graph, {}).findings, IsEmpty());
  EXPECT_EQ(graph.edges().size(), before);
}

TEST(Repair, NeverWithdrawsAKind) {
  KnowledgeGraph graph = graph_of("e:a a ng:Person, ng:Place .");
  const Report report = repair(graph, {});
  ASSERT_THAT(rules_of(report), ElementsAre("one-kind"));
  EXPECT_EQ(report.findings[0].severity, Severity::Error);
  EXPECT_TRUE(asserts(graph, "entity/a", "rdf:type", "ng:Person"));
  EXPECT_TRUE(asserts(graph, "entity/a", "rdf:type", "ng:Place"));
}

TEST(Repair, WithdrawsTheStampsThatHangOnATime) {
  KnowledgeGraph graph = graph_of(
      "<https://example.org/article/00ff/aa> schema:datePublished \"2020-01-10\"^^xsd:date .\n"
      "v:1 a ng:EventMention, sem:Event, ng:Meeting ; ng:polarity ng:Positive ; ng:certainty ng:Certain ; ng:tense "
      "ng:Past ;\n"
      "  ng:confidence 0.70 ; sem:hasTime <https://example.org/time/2021> ; ng:time <https://example.org/time/2021> ;\n"
      "  sem:hasEarliestBeginTimeStamp \"2021-01-01\"^^xsd:date ; sem:hasLatestEndTimeStamp \"2021-12-31\"^^xsd:date "
      ".\n"
      "<https://example.org/time/2021> a time:ProperInterval ; time:hasBeginning <https://example.org/time/2021-01-01> "
      ";\n"
      "  time:hasEnd <https://example.org/time/2021-12-31> .\n"
      "<https://example.org/time/2021-01-01> time:inXSDDate \"2021-01-01\"^^xsd:date .\n"
      "<https://example.org/time/2021-12-31> time:inXSDDate \"2021-12-31\"^^xsd:date .\n");
  const Report report = repair(graph, {});
  ASSERT_THAT(rules_of(report), ElementsAre("past-before-publication"));
  EXPECT_EQ(report.findings[0].withdrawn.size(), 3U);
  for (const EdgeId id : report.findings[0].withdrawn) EXPECT_TRUE(graph.edges()[id].withdrawn);
  EXPECT_TRUE(asserts(graph, "event/1", "rdf:type", "sem:Event"));
  EXPECT_TRUE(graph.object(id_of(graph, "event/1"), id_of(graph, "ng:time")));
  EXPECT_THAT(check(graph, {}).findings, IsEmpty());
}

TEST(Repair, GivesTheSameGraphTwice) {
  KnowledgeGraph one = graph_of(kTwoSpouseOrSibling), two = graph_of(kTwoSpouseOrSibling);
  const std::string first = to_text(repair(one, {}), one), second = to_text(repair(two, {}), two);
  EXPECT_EQ(first, second);
  EXPECT_EQ(one.edges().size(), two.edges().size());
}

TEST(Check, ChangesNothing) {
  const KnowledgeGraph graph = graph_of(kTwoSpouseOrSibling);
  EXPECT_FALSE(check(graph, {}).findings.empty());
  EXPECT_TRUE(asserts(graph, "entity/a", "schema:spouse", "entity/b"));
}

TEST(Check, CountsAWarningAsConsistent) {
  const Report report =
      check(graph_of("e:a ng:allyOf e:b ; ng:opponentOf e:b . e:b a ng:Polity . e:a a ng:Polity ."), {});
  EXPECT_EQ(report.count(Severity::Warning), 1U);
  EXPECT_TRUE(report.is_consistent());
}

TEST(Check, TakesNamesForUniqueEverywhereWhenTold) {
  const KnowledgeGraph graph = graph_of("<https://a.org/x> schema:birthPlace <https://a.org/y>, <https://a.org/z> .");
  EXPECT_THAT(check(graph, {}).findings, IsEmpty());
  EXPECT_THAT(rules_of(check(graph, {.unique_names = true})), ElementsAre("single-value"));
}

TEST(Check, FindsEveryContradictionOfAGraphNotOnlyTheFirst) {
  const Report report = check(graph_of("e:a a ng:Person ; schema:spouse e:a ; schema:birthDate \"1970\"^^xsd:gYear ;\n"
                                       "  schema:deathDate \"1960\"^^xsd:gYear .\n"
                                       "e:c ng:ownedBy e:d . e:d ng:ownedBy e:f . e:f ng:ownedBy e:c .\n"
                                       "e:c a ng:Organization . e:d a ng:Organization . e:f a ng:Organization ."),
                              {});
  EXPECT_THAT(rules_of(report), ElementsAre("irreflexive", "acyclic", "time-order"));
}

TEST(ReportText, SaysInPlainWordsWhatContradictsWhat) {
  const KnowledgeGraph graph = graph_of(
      "e:a a ng:Person ; rdfs:label \"Mara Voss\"@en ; schema:birthDate \"1970\"^^xsd:gYear ;\n"
      "  schema:deathDate \"1960-05\"^^xsd:gYearMonth .");
  const std::string text = to_text(check(graph, {}), graph);
  EXPECT_THAT(text, HasSubstr("1 error, 0 warnings, 0 info\n"));
  EXPECT_THAT(text, HasSubstr("Mara Voss was born 1970"));
  EXPECT_THAT(text, HasSubstr("Mara Voss died 1960-05"));
  EXPECT_THAT(text, HasSubstr("nothing ends before it begins"));
}

TEST(ReportText, IsEmptyWhereNothingIsFound) { EXPECT_EQ(to_text({}, KnowledgeGraph{}), ""); }

}  // namespace
}  // namespace newsgraph
