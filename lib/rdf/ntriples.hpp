#pragma once

#include <string_view>

#include "rdf/reader.hpp"

namespace newsgraph::rdf {

/// Reads RDF 1.1 N-Triples or N-Quads as strictly as their grammars: one statement a line, IRIs in full, no prefixes
/// and no abbreviations. Labels of blank nodes hold no colon, as W3C's test suite and errata have it. Stops at the
/// first error: "ntriples-syntax", "relative-iri", "invalid-iri" or "invalid-language-tag", with file and line.
/// REQUIRES options.syntax to be one of the two.
Result<void> read_ntriples(std::string_view bytes, const ReadOptions& options, const StatementSink& sink);

}  // namespace newsgraph::rdf
