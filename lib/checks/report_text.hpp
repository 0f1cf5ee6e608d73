#pragma once

#include <string>

#include "checks/report.hpp"

namespace newsgraph {

/// The report for people: a line that counts, then the findings grouped by rule, worst first. Empty where there are
/// none. REQUIRES the graph that was checked, or after repair() the repaired one.
std::string to_text(const Report& report, const KnowledgeGraph& graph);

}  // namespace newsgraph
