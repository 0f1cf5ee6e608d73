// Every file of tests/cases: a bad one breaks exactly the rule whose folder it lies in, a good one breaks none.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "case_files.hpp"
#include "checks/checks.hpp"
#include "checks/report_text.hpp"
#include "checks/rule_book.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

std::string rule_of(const std::string& path) { return fs::path(path).parent_path().filename().string(); }

class BadCase : public testing::TestWithParam<std::string> {};
class GoodCase : public testing::TestWithParam<std::string> {};

TEST_P(BadCase, BreaksItsRuleOnly) {
  const KnowledgeGraph graph = read_case(GetParam());
  const Report report = check(graph, {});
  ASSERT_FALSE(report.findings.empty());
  for (const Finding& finding : report.findings) EXPECT_EQ(finding.rule, rule_of(GetParam())) << to_text(report, graph);
}

TEST_P(BadCase, KeepsAfterRepairOnlyWhatIsNeverWithdrawn) {
  KnowledgeGraph graph = read_case(GetParam());
  const Report report = repair(graph, {});
  const auto left = std::ranges::count_if(report.findings, [](const Finding& f) { return f.withdrawn.empty(); });
  const Report after = check(graph, {});
  EXPECT_EQ(after.findings.size(), static_cast<std::size_t>(left)) << to_text(after, graph);
}

/// What `check` says of each bad case of a rule. Message texts are part of the interface: after a change that is meant,
/// run this test with NEWSGRAPH_WRITE_GOLDENS=1 and read the difference.
class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, HoldsTheTextOfTheReports) {
  std::string text;
  for (const std::string& path : turtle_files("tests/cases/bad")) {
    if (rule_of(path) != GetParam()) continue;
    const KnowledgeGraph graph = read_case(path);
    text += to_text(check(graph, {}), graph, fs::path(path).filename().string());
  }
  const fs::path golden = fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/goldens/checks" / (GetParam() + ".txt");
  if (std::getenv("NEWSGRAPH_WRITE_GOLDENS") != nullptr) std::ofstream(golden, std::ios::binary) << text;
  std::ostringstream expected;
  expected << std::ifstream(golden, std::ios::binary).rdbuf();
  EXPECT_EQ(text, expected.str());
}

TEST_P(GoodCase, BreaksNoRule) {
  const KnowledgeGraph graph = read_case(GetParam());
  const Report report = check(graph, {});
  EXPECT_TRUE(report.findings.empty()) << to_text(report, graph);
}

INSTANTIATE_TEST_SUITE_P(Cases, BadCase, testing::ValuesIn(turtle_files("tests/cases/bad")), case_name);
INSTANTIATE_TEST_SUITE_P(Cases, GoodCase, testing::ValuesIn(turtle_files("tests/cases/good")), case_name);

std::vector<std::string> rules_with_cases() {
  std::vector<std::string> rules;
  for (const std::string& path : turtle_files("tests/cases/bad")) rules.push_back(rule_of(path));
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

INSTANTIATE_TEST_SUITE_P(Rules, Golden, testing::ValuesIn(rules_with_cases()), [](const auto& rule) {
  std::string name = rule.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

TEST(Cases, EveryFolderIsNamedAfterARuleAndSaysWhy) {
  for (const std::string side : {"bad", "good"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/cases" / side)) {
      EXPECT_NE(rule_words(entry.path().filename().string()), "") << entry.path();
      EXPECT_TRUE(fs::exists(entry.path() / "README.md")) << entry.path();
    }
  }
}

TEST(Cases, EveryRuleHasALineInTheDocumentation) {
  std::ostringstream page;
  page << std::ifstream(fs::path(NEWSGRAPH_SOURCE_DIR) / "docs/checks.md", std::ios::binary).rdbuf();
  for (const Rule& rule : rules()) {
    EXPECT_NE(page.str().find("| `" + std::string(rule.id) + "` |"), std::string::npos) << rule.id;
  }
}

TEST(Cases, EveryRuleThatADocumentCanBreakHasABadAndAGoodCase) {
  for (const Rule& rule : rules()) {
    // The reader does not let such terms in; structure_test.cpp builds them by hand.
    if (rule.id == "valid-iri" || rule.id == "valid-language-tag") continue;
    for (const std::string side : {"bad", "good"}) {
      EXPECT_TRUE(fs::exists(fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/cases" / side / rule.id))
          << side << " " << rule.id;
    }
  }
}

}  // namespace
}  // namespace newsgraph
