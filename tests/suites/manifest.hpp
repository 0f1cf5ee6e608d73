#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "rdf/reader.hpp"

/// The W3C's RDF 1.1 test suites for Turtle, TriG, N-Triples and N-Quads, which lie beside the source tree.
namespace newsgraph::rdf {

enum class Expectation { Accepted, Refused, Equal };

struct SuiteCase {
  std::string name;  ///< the entry's fragment in its manifest, "nt-syntax-uri-01"
  Syntax syntax = Syntax::Turtle;
  Expectation expectation = Expectation::Accepted;
  std::string action;                 ///< path of the document
  std::string base;                   ///< of the document; empty for syntaxes that have none
  std::optional<std::string> result;  ///< path of the N-Triples or N-Quads to compare with
};
inline void PrintTo(const SuiteCase& test, std::ostream* out) { *out << test.name; }

/// The folder of the suites; empty where it is missing.
std::string suites_folder();
std::string bytes_of(const std::string& path);
/// The cases of one suite ("rdf-turtle") in the order of its manifest; none where the suites are missing.
std::vector<SuiteCase> suite_cases(const std::string& suite, Syntax syntax);

}  // namespace newsgraph::rdf
