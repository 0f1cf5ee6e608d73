// Every file of tests/owl: a bad one contradicts itself by the rule whose folder it lies in, a good one not at all.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "owl_graph.hpp"
#include "unit/checks/case_files.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kRules{"eq-diff1",   "eq-diff2",   "eq-diff3", "prp-irp",      "prp-asyp",   "prp-pdw",
                                      "prp-adp",    "prp-npa1",   "prp-npa2", "cls-nothing2", "cls-com",    "cls-maxc1",
                                      "cls-maxqc1", "cls-maxqc2", "cax-dw",   "cax-adc",      "dt-not-type"};

std::vector<OwlFinding> findings_in(const std::string& path) {
  auto found = find_inconsistencies(read_case(path), nullptr, {});
  EXPECT_TRUE(found) << found.error().message;
  return found ? std::move(*found) : std::vector<OwlFinding>{};
}

/// By our own ontology, with unique names everywhere.
std::vector<OwlFinding> findings_by_our_ontology(const fs::path& path) {
  const fs::path source = NEWSGRAPH_SOURCE_DIR;
  const KnowledgeGraph ontology = read_case(source / "ontology/newsgraph.ttl");
  OwlOptions options;
  options.unique_names = true;
  return find_inconsistencies(read_case(source / path), &ontology, options).value();
}

class BadOwl : public testing::TestWithParam<std::string> {};
class GoodOwl : public testing::TestWithParam<std::string> {};

TEST_P(BadOwl, ContradictsItselfByItsRuleOnly) {
  const auto findings = findings_in(GetParam());
  ASSERT_EQ(findings.size(), 1U) << all_text(findings);
  EXPECT_EQ(findings[0].rule, fs::path(GetParam()).parent_path().filename().string()) << all_text(findings);
}

TEST_P(BadOwl, StaysWithoutAContradictionWhereAnyWitnessIsTakenAway) {
  const KnowledgeGraph graph = read_case(GetParam());
  const auto findings = find_inconsistencies(graph, nullptr, {}).value();
  ASSERT_EQ(findings.size(), 1U);
  for (const OwlWitness& witness : findings[0].asserted) {
    KnowledgeGraph rest = graph;
    rest.withdraw(witness.edge);
    EXPECT_TRUE(find_inconsistencies(rest, nullptr, {}).value().empty()) << to_text(findings[0]);
  }
}

TEST_P(GoodOwl, DoesNotContradictItself) {
  const auto findings = findings_in(GetParam());
  EXPECT_TRUE(findings.empty()) << all_text(findings);
}

INSTANTIATE_TEST_SUITE_P(Owl, BadOwl, testing::ValuesIn(turtle_files("tests/owl/bad")), case_name);
INSTANTIATE_TEST_SUITE_P(Owl, GoodOwl, testing::ValuesIn(turtle_files("tests/owl/good")), case_name);

TEST(OwlCases, EachOfTheSeventeenRulesHasTwoBadOnesAndANearMiss) {
  const auto count = [](const std::string& side, const std::string& rule) {
    return std::ranges::count_if(turtle_files("tests/owl/" + side), [&](const std::string& file) {
      return fs::path(file).parent_path().filename() == rule;
    });
  };
  EXPECT_EQ(kRules.size(), 17U);
  for (const std::string& rule : kRules) {
    EXPECT_GE(count("bad", rule), 2) << rule;
    EXPECT_GE(count("good", rule), 1) << rule;
    for (const std::string side : {"bad", "good"}) {
      EXPECT_TRUE(fs::exists(fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/owl" / side / rule / "README.md")) << rule;
    }
  }
}

TEST(OwlCases, WhatWeBuildFromAnArticleAgreesWithOurOntology) {
  const auto findings = findings_by_our_ontology("samples/harbour-talks.ttl");
  EXPECT_TRUE(findings.empty()) << all_text(findings);
}

TEST(OwlCases, OurOntologyFindsWhatTheRuleBookFinds) {
  const std::vector<std::pair<std::string, std::string>> twins{
      {"irreflexive", "prp-irp"}, {"asymmetric", "prp-asyp"}, {"one-kind", "cax-adc"}};
  for (const auto& [folder, rule] : twins) {
    for (const auto& entry : fs::directory_iterator(fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/cases/bad" / folder)) {
      if (entry.path().extension() != ".ttl") continue;
      const auto rules = owl_rules(findings_by_our_ontology(entry.path()));
      EXPECT_EQ(std::ranges::count(rules, rule), 1) << entry.path();
    }
  }
}

}  // namespace
}  // namespace newsgraph
