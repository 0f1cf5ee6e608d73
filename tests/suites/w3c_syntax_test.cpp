// Every case of the W3C's RDF 1.1 test suites by itself.

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "rdf/isomorphism.hpp"
#include "suites/manifest.hpp"

namespace newsgraph::rdf {
namespace {

Result<std::vector<Statement>> read_action(const SuiteCase& test) {
  return read_rdf(bytes_of(test.action), {test.syntax, test.base, test.action, ""});
}

/// Nothing where the case goes as its suite says, else what went otherwise.
std::string shortcoming_of(const SuiteCase& test) {
  const auto read = read_action(test);
  if (test.expectation == Expectation::Refused) return read ? "accepted" : "";
  if (!read) return read.error().message;
  if (test.expectation == Expectation::Accepted) return {};
  const bool has_graphs = test.syntax == Syntax::TriG;
  const auto expected =
      read_rdf(bytes_of(*test.result), {has_graphs ? Syntax::NQuads : Syntax::NTriples, "", *test.result, ""});
  if (!expected) return "the result cannot be read: " + expected.error().message;
  return compare_graphs(*read, *expected).difference;
}

std::string name_of(const testing::TestParamInfo<SuiteCase>& info) {
  std::string name = info.param.name;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

class W3c : public testing::TestWithParam<SuiteCase> {};

// Where the suites are missing, no case is left.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(W3c);

TEST_P(W3c, GoesAsTheSuiteSays) { EXPECT_EQ(shortcoming_of(GetParam()), ""); }

INSTANTIATE_TEST_SUITE_P(Turtle, W3c, testing::ValuesIn(suite_cases("rdf-turtle", Syntax::Turtle)), name_of);
INSTANTIATE_TEST_SUITE_P(TriG, W3c, testing::ValuesIn(suite_cases("rdf-trig", Syntax::TriG)), name_of);
INSTANTIATE_TEST_SUITE_P(NTriples, W3c, testing::ValuesIn(suite_cases("rdf-n-triples", Syntax::NTriples)), name_of);
INSTANTIATE_TEST_SUITE_P(NQuads, W3c, testing::ValuesIn(suite_cases("rdf-n-quads", Syntax::NQuads)), name_of);

TEST(Suites, HoldAllTheirCases) {
  if (suites_folder().empty()) GTEST_SKIP() << "the W3C's test suites are not beside the source tree";
  EXPECT_EQ(suite_cases("rdf-turtle", Syntax::Turtle).size(), 313U);
  EXPECT_EQ(suite_cases("rdf-trig", Syntax::TriG).size(), 356U);
  EXPECT_EQ(suite_cases("rdf-n-triples", Syntax::NTriples).size(), 70U);
  EXPECT_EQ(suite_cases("rdf-n-quads", Syntax::NQuads).size(), 87U);
}

}  // namespace
}  // namespace newsgraph::rdf
