#pragma once

#include <string>
#include <string_view>

#include "checks/report.hpp"

namespace newsgraph {

/// The report for people: a line that counts, then the findings grouped by rule, worst first, each with its triples and
/// the article's words behind them where the graph repeats those. Empty where there are none. REQUIRES the graph that
/// was checked, or after repair() the repaired one. `file` heads the first line where it is not empty.
std::string to_text(const Report& report, const KnowledgeGraph& graph, std::string_view file = {});

/// "error", "warning", "info".
std::string_view severity_word(Severity severity);

}  // namespace newsgraph
