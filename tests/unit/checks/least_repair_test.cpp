// What repair withdraws weighs no more than any other set of triples that leaves no contradiction: every set is tried.

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "checks/report_text.hpp"
#include "small_graph.hpp"

namespace newsgraph {
namespace {

struct Candidate {
  std::string triple;     ///< "e:a schema:spouse e:b"
  std::string statement;  ///< "rdf:subject e:a ; rdf:predicate schema:spouse ; rdf:object e:b"
  int hundredths = 0;
};

Candidate candidate(const std::string& s, const std::string& p, const std::string& o, int hundredths) {
  return {s + " " + p + " " + o, "rdf:subject " + s + " ; rdf:predicate " + p + " ; rdf:object " + o, hundredths};
}

/// Seven relations and dates among three people, with the numbers of std::mt19937, which are the same everywhere.
std::vector<Candidate> random_candidates(std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto pick = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
  const std::vector<std::string> people{"e:a", "e:b", "e:c"};
  std::vector<Candidate> candidates;
  while (candidates.size() < 7) {
    const int hundredths = 30 + static_cast<int>(random() % 71);
    const std::string subject = pick(people), object = pick(people);
    const bool is_date = random() % 3 == 0;
    if (is_date) {
      const std::string year = "\"19" + pick({"10", "40", "70"}) + "\"^^xsd:gYear";
      candidates.push_back(candidate(subject, pick({"schema:birthDate", "schema:deathDate"}), year, hundredths));
    } else if (subject != object) {
      candidates.push_back(
          candidate(subject, pick({"schema:parent", "schema:spouse", "schema:sibling"}), object, hundredths));
    }
  }
  return candidates;
}

/// Those candidates whose bit is set.
KnowledgeGraph graph_with(const std::vector<Candidate>& candidates, unsigned chosen) {
  std::string turtle = "e:a a ng:Person . e:b a ng:Person . e:c a ng:Person .\n";
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if ((chosen >> i & 1U) == 0) continue;
    turtle += candidates[i].triple + " .\ns:" + std::to_string(i) + " a rdf:Statement ; " + candidates[i].statement +
              " ; ng:confidence " + std::to_string(candidates[i].hundredths / 100.0) + " .\n";
  }
  return graph_of(turtle);
}

long weight(const KnowledgeGraph& graph, bool withdrawn) {
  long sum = 0;
  for (const Edge& edge : graph.edges()) {
    if (edge.statement && edge.withdrawn == withdrawn) sum += std::lround(edge.confidence * 100);
  }
  return sum;
}

class LeastRepair : public testing::TestWithParam<std::uint32_t> {};

TEST_P(LeastRepair, WeighsNoMoreThanAnySetOfTriplesThatLeavesNoContradiction) {
  const auto candidates = random_candidates(GetParam());
  const unsigned all = (1U << candidates.size()) - 1;
  KnowledgeGraph graph = graph_with(candidates, all);
  long most_kept = 0;
  for (unsigned kept = 0; kept <= all; ++kept) {
    const KnowledgeGraph part = graph_with(candidates, kept);
    const long weight_kept = weight(part, false);
    if (weight_kept > most_kept && check(part, {}).is_consistent()) most_kept = weight_kept;
  }
  const Report report = repair(graph, {});
  EXPECT_TRUE(report.is_least);
  EXPECT_EQ(weight(graph, false), most_kept) << to_text(report, graph);
  EXPECT_TRUE(check(graph, {}).findings.empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, LeastRepair, testing::Range(0U, 60U));

}  // namespace
}  // namespace newsgraph
