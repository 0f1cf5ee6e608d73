// Findings of further engines join the same repair, counting and order.

#include <gmock/gmock.h>

#include "checks/report_text.hpp"
#include "small_graph.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;

const std::string kTwoEmployers =
    "e:a a ng:Person ; schema:worksFor e:b, e:c . e:b a ng:Organization . e:c a ng:Organization .\n"
    "s:1 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:worksFor ; rdf:object e:b ; ng:confidence 0.60 .\n"
    "s:2 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:worksFor ; rdf:object e:c ; ng:confidence 0.80 .\n";

/// "At most one employer", as an engine with shapes would say it.
std::vector<Finding> at_most_one_employer(const KnowledgeGraph& graph) {
  std::vector<EdgeId> edges;
  for (const EdgeId id : graph.with_predicate(id_of(graph, "schema:worksFor"))) {
    if (!graph.edges()[id].withdrawn) edges.push_back(id);
  }
  if (edges.size() < 2) return {};
  Finding finding;
  finding.rule = "shacl:MaxCountConstraintComponent";
  finding.words = "a property has no more values than its shape allows";
  finding.message = "More than one employer.";
  finding.subject = graph.edges()[edges[0]].subject;
  finding.edges = edges;
  finding.conflicts = {edges};
  return {finding};
}

TEST(Engines, FindingsAreRepairedWithTheLeastConfidentTriple) {
  KnowledgeGraph graph = graph_of(kTwoEmployers);
  const Report report = repair(graph, {.engines = {at_most_one_employer}});
  EXPECT_THAT(rules_of(report), ElementsAre("shacl:MaxCountConstraintComponent"));
  EXPECT_EQ(report.findings[0].severity, Severity::Warning);
  EXPECT_FALSE(asserts(graph, "entity/a", "schema:worksFor", "entity/b"));
  EXPECT_TRUE(asserts(graph, "entity/a", "schema:worksFor", "entity/c"));
}

TEST(Engines, FindingsComeWithTheirWordsAfterThoseOfTheRuleBook) {
  const KnowledgeGraph graph = graph_of(kTwoEmployers + "e:a schema:spouse e:a .");
  const Report report = check(graph, {.engines = {at_most_one_employer}});
  EXPECT_THAT(rules_of(report), ElementsAre("irreflexive", "shacl:MaxCountConstraintComponent"));
  EXPECT_THAT(to_text(report, graph), testing::HasSubstr("no more values than its shape allows"));
}

TEST(Engines, ThatOverlookWithdrawalsComeToAnEnd) {
  const auto deaf = [](const KnowledgeGraph& graph) {
    Finding finding;
    finding.rule = "deaf";
    finding.edges.assign(graph.with_predicate(id_of(graph, "schema:worksFor")).begin(),
                         graph.with_predicate(id_of(graph, "schema:worksFor")).end());
    finding.conflicts = {finding.edges};
    return std::vector<Finding>{finding};
  };
  KnowledgeGraph graph = graph_of(kTwoEmployers);
  EXPECT_THAT(rules_of(repair(graph, {.engines = {deaf}})), ElementsAre("deaf"));
}

TEST(Engines, RemarksAreMadeOnceAndOfWhatIsLeft) {
  const auto remark = [](const KnowledgeGraph& graph) {
    Finding finding;
    finding.rule = "remark";
    finding.severity = Severity::Notice;
    finding.message = std::to_string(graph.asserted_count());
    return std::vector<Finding>{finding};
  };
  const KnowledgeGraph graph = graph_of(kTwoEmployers);
  const Report report = check(graph, {.engines = {at_most_one_employer, remark}});
  EXPECT_THAT(rules_of(report), ElementsAre("shacl:MaxCountConstraintComponent", "remark"));
  EXPECT_EQ(report.findings[1].message, std::to_string(graph.asserted_count() - 1));
}

}  // namespace
}  // namespace newsgraph
