#include "suites/manifest.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string_view>

namespace newsgraph::rdf {
namespace {

constexpr std::string_view mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
constexpr std::string_view rdft = "http://www.w3.org/ns/rdftest#";
constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view manifest_base = "https://w3c.github.io/rdf-tests/rdf/rdf11/";

bool has_base(Syntax syntax) { return syntax == Syntax::Turtle || syntax == Syntax::TriG; }

Expectation expectation_of(std::string_view type) {
  if (type.ends_with("PositiveSyntax")) return Expectation::Accepted;
  if (type.ends_with("NegativeSyntax") || type.ends_with("NegativeEval")) return Expectation::Refused;
  return Expectation::Equal;
}

std::string last_segment(const std::string& iri) { return iri.substr(iri.rfind('/') + 1); }

}  // namespace

std::string suites_folder() {
  const std::string folder = std::string(NEWSGRAPH_SOURCE_DIR) + "/../shared/data/suites/";
  return std::filesystem::exists(folder) ? folder : std::string();
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<SuiteCase> suite_cases(const std::string& suite, Syntax syntax) {
  std::vector<SuiteCase> cases;
  if (suites_folder().empty()) return cases;
  const std::string folder = suites_folder() + suite + "/", base = std::string(manifest_base) + suite + "/";
  const auto manifest = read_turtle(bytes_of(folder + "manifest.ttl"), {Syntax::Turtle, base + "manifest.ttl", "", ""});
  if (!manifest) throw std::runtime_error(suite + ": " + manifest.error().message);
  std::map<std::string, std::size_t> places;
  for (const Statement& statement : *manifest) {
    const std::string& subject = statement.subject.value;
    if (statement.predicate.value == rdf_type && statement.object.value.starts_with(rdft)) {
      places[subject] = cases.size();
      cases.push_back(
          {subject.substr(subject.find('#') + 1), syntax, expectation_of(statement.object.value), {}, {}, {}});
    }
    const auto place = places.find(subject);
    if (place == places.end() || !statement.predicate.value.starts_with(mf)) continue;
    SuiteCase& test = cases[place->second];
    const std::string file = last_segment(statement.object.value);
    if (statement.predicate.value.ends_with("#action")) {
      test.action = folder + file;
      test.base = has_base(syntax) ? base + file : std::string();
    }
    if (statement.predicate.value.ends_with("#result")) test.result = folder + file;
  }
  return cases;
}

}  // namespace newsgraph::rdf
