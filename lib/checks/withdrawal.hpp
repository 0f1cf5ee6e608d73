#pragma once

#include "checks/report.hpp"

namespace newsgraph {

/// Writes beside each withdrawn triple of the report an rdf:Statement, where it has none, and why it was withdrawn;
/// freezes the graph and renumbers the edges of the report.
void record_withdrawals(KnowledgeGraph& graph, Report& report);

}  // namespace newsgraph
