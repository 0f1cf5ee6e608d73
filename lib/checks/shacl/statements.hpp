#pragma once

#include <span>
#include <string>
#include <vector>

#include "checks/shacl/validate.hpp"
#include "rdf/reader.hpp"

namespace newsgraph::shacl {

struct StatementOptions {
  std::string prefix;        ///< absolute IRI that the report's own IRIs begin with, "https://example.org/"
  bool names_paths = false;  ///< the nodes of a complex path get IRIs, too, not blank nodes
  bool explains = true;      ///< a result whose shape has no sh:message gets one made by result_words()
};

/// The report (section 3.6) as triples: `{prefix}report` and its results `{prefix}report/1`, ... in their order. A
/// complex path is written out anew for each result, with blank nodes "report-1-path-1", ... or IRIs
/// `{prefix}report/1/path/1`.
/// `results` are those of validate() for these data and shapes. Fails never; the size is linear in theirs.
std::vector<rdf::Statement> to_statements(std::span<const ShaclResult> results, const KnowledgeGraph& data,
                                          const Shapes& shapes, const StatementOptions& options);

}  // namespace newsgraph::shacl
