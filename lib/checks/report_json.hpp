#pragma once

#include <string>
#include <string_view>

#include "checks/report.hpp"

namespace newsgraph {

/// The report of one file as one JSON object on one line, with the line break (docs/report-json.md). REQUIRES the graph
/// that was checked, or after repair() the repaired one.
std::string to_json(const Report& report, const KnowledgeGraph& graph, std::string_view file);

}  // namespace newsgraph
