#pragma once

#include <span>
#include <vector>

#include "checks/report.hpp"
#include "checks/shacl/validate.hpp"

namespace newsgraph::shacl {

/// Results of validate() as findings of the checks, in their order: rule "shacl-min-count" and the like, message from
/// sh:message (English before untagged before any other) or else result_words() with the names that the graph gives.
/// sh:Violation and severities of one's own are errors, sh:Warning a warning, sh:Info a notice.
/// The edges are the triples by which the shape's path leaves the focus node (those to the value where the path is one
/// step), the property that sh:equals and its kin compare with, and the types that sh:class looks at, also inside of
/// nested shapes. A focus node that the graph lacks is Finding::focus.
std::vector<Finding> to_findings(std::span<const ShaclResult> results, const KnowledgeGraph& data,
                                 const Shapes& shapes);

}  // namespace newsgraph::shacl
