#pragma once

#include "checks/owl/owl.hpp"
#include "checks/report.hpp"

namespace newsgraph {

/// As a finding of check(): its rule, message and subject, and the triples of the data that it rests on. Nothing is
/// withdrawn. REQUIRES the data in which it was found; a subject that only the ontology knows becomes that of the first
/// of these triples.
Finding to_finding(const OwlFinding& found, const KnowledgeGraph& data);

}  // namespace newsgraph
