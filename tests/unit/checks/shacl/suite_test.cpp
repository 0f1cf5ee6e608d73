#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "checks/shacl/statements.hpp"
#include "graph/from_triples.hpp"
#include "rdf/isomorphism.hpp"
#include "rdf/vocabulary.hpp"

/// The W3C's tests of SHACL Core (data-shapes-test-suite), one ctest each.
namespace newsgraph::shacl {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kManifest = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
constexpr std::string_view kTests = "http://www.w3.org/ns/shacl-test#";

fs::path suite_folder() { return fs::path(NEWSGRAPH_SOURCE_DIR) / "../shared/data/suites/shacl-core"; }

std::string file_iri(const fs::path& path) { return "file://" + path.string(); }
fs::path path_of(const rdf::TermView& iri) { return iri.value.substr(std::string_view("file://").size()); }

KnowledgeGraph graph_of_file(const fs::path& path) {
  auto bytes = read_file(path);
  EXPECT_TRUE(bytes) << path;
  auto graph = from_document(*bytes, {rdf::Syntax::Turtle, file_iri(path), path.string(), {}});
  EXPECT_TRUE(graph) << path << ": " << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

std::vector<TermId> objects(const KnowledgeGraph& graph, TermId subject, std::string_view predicate) {
  std::vector<TermId> found;
  for (const Edge& edge : graph.out(subject)) {
    if (graph.term(edge.predicate).value == predicate) found.push_back(edge.object);
  }
  return found;
}

TermId object(const KnowledgeGraph& graph, TermId subject, std::string_view predicate) {
  const auto found = objects(graph, subject, predicate);
  EXPECT_EQ(found.size(), 1U) << predicate;
  return found.empty() ? subject : found.front();
}

/// Files with tests, as "node/and-001", by the manifests' mf:include.
std::vector<std::string> tests() {
  std::vector<std::string> found;
  std::deque<fs::path> open{fs::absolute(suite_folder() / "manifest.ttl").lexically_normal()};
  if (!fs::exists(open.front())) return found;
  const fs::path root = open.front().parent_path();
  for (; !open.empty(); open.pop_front()) {
    const KnowledgeGraph graph = graph_of_file(open.front());
    const std::string prefix(kManifest);
    if (graph.find_iri(prefix + "entries")) {
      found.push_back(open.front().lexically_relative(root).replace_extension().string());
    }
    for (const Edge& edge : graph.edges()) {
      if (graph.term(edge.predicate).value == prefix + "include") open.push_back(path_of(graph.term(edge.object)));
    }
  }
  std::ranges::sort(found);
  return found;
}

/// The triples of the expected report: it, its results, and the blank nodes of their paths.
std::vector<rdf::Statement> expected_report(const KnowledgeGraph& graph, TermId report) {
  std::vector<rdf::Statement> statements;
  std::set<TermId> seen{report};
  std::deque<TermId> open{report};
  for (; !open.empty(); open.pop_front()) {
    for (const Edge& edge : graph.out(open.front())) {
      const std::string_view predicate = graph.term(edge.predicate).value;
      statements.push_back(triple_of(graph, edge));
      const bool is_of_path =
          predicate == rdf::sh::resultPath || predicate.starts_with(rdf::rdf_::ns) || predicate.ends_with("Path");
      const bool is_blank = graph.term(edge.object).kind == rdf::TermKind::Blank;
      const bool follow = predicate == rdf::sh::result || (is_of_path && is_blank);
      if (follow && seen.insert(edge.object).second) open.push_back(edge.object);
    }
  }
  return statements;
}

/// What our report calls by IRI is a blank node in the expected one.
std::vector<rdf::Statement> with_blank_results(std::vector<rdf::Statement> statements, const std::string& prefix) {
  for (rdf::Statement& statement : statements) {
    for (rdf::Term* term : {&statement.subject, &statement.object}) {
      if (term->kind == rdf::TermKind::Iri && term->value.starts_with(prefix)) {
        std::string label = "of-the-report-" + term->value.substr(prefix.size());
        std::ranges::replace(label, '/', '-');
        *term = rdf::blank(label);
      }
    }
  }
  return statements;
}

bool is_message(const rdf::Statement& statement) { return statement.predicate.value == rdf::sh::resultMessage; }

}  // namespace

class ShaclSuite : public testing::TestWithParam<std::string> {};

TEST_P(ShaclSuite, ReportIsTheExpectedOne) {
  const fs::path file = fs::absolute(suite_folder() / (GetParam() + ".ttl")).lexically_normal();
  const KnowledgeGraph manifest = graph_of_file(file);
  const auto entry_class = manifest.find_iri(std::string(kTests) + "Validate");
  ASSERT_TRUE(entry_class);
  ASSERT_EQ(manifest.in(*entry_class).size(), 1U);
  const TermId entry = manifest.edges()[manifest.in(*entry_class).front()].subject;
  const std::string prefix(kManifest);
  const TermId action = object(manifest, entry, prefix + "action");
  const TermId wanted = object(manifest, entry, prefix + "result");
  const auto graph_named = [&](std::string_view name) {
    return graph_of_file(path_of(manifest.term(object(manifest, action, std::string(kTests) + std::string(name)))));
  };
  const KnowledgeGraph data = graph_named("dataGraph"), shapes_graph = graph_named("shapesGraph");
  const auto shapes = load_shapes(shapes_graph);
  const bool expects_failure = manifest.term(wanted).value == std::string(kTests) + "Failure";
  if (expects_failure && !shapes) return;
  ASSERT_TRUE(shapes) << shapes.error().message;
  const auto results = validate(data, *shapes);
  ASSERT_EQ(!results, expects_failure) << (results ? "" : results.error().message);
  if (expects_failure) return;

  const std::string own = "https://example.org/of-this-test/";
  auto ours = with_blank_results(to_statements(*results, data, *shapes, {own, false, false}), own);
  const auto expected = expected_report(manifest, wanted);
  if (std::ranges::none_of(expected, is_message)) std::erase_if(ours, is_message);
  const auto comparison = rdf::compare_graphs(expected, ours);
  EXPECT_TRUE(comparison.isomorphic) << comparison.difference;
}

INSTANTIATE_TEST_SUITE_P(W3C, ShaclSuite, testing::ValuesIn(tests()), [](const auto& test) {
  std::string name = test.param;
  std::ranges::replace_if(
      name, [](char c) { return c == '/' || c == '-'; }, '_');
  return name;
});
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ShaclSuite);

TEST(ShaclSuiteData, AllTestsOfTheSuiteAreRun) {
  if (!fs::exists(suite_folder())) GTEST_SKIP() << "the W3C suite is not here: " << suite_folder();
  EXPECT_EQ(tests().size(), 98U);
}

}  // namespace newsgraph::shacl
