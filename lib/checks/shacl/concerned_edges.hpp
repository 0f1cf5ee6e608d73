#pragma once

#include <vector>

#include "checks/shacl/validate.hpp"

namespace newsgraph::shacl {

/// The asserted triples that a result speaks of, ascending; to_findings() says which.
std::vector<EdgeId> concerned_edges(const ShaclResult& result, const KnowledgeGraph& data, const Shapes& shapes);

}  // namespace newsgraph::shacl
