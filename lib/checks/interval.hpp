#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// From the first to the last day that a time may mean, both included; days since 1970-01-01.
struct DayInterval {
  std::int64_t first = 0, last = 0;
  bool operator==(const DayInterval&) const = default;
  [[nodiscard]] bool overlaps(DayInterval other) const { return first <= other.last && other.first <= last; }
};

/// Of "2017-05-04", "2017-05", "2017" or a dateTime, whose zone is not looked at; nothing for anything else.
std::optional<DayInterval> day_interval_of(std::string_view iso_8601);
/// Of a literal, a time:Instant (time:inXSDDate) or an interval (time:hasBeginning, time:hasEnd).
std::optional<DayInterval> interval_of(const KnowledgeGraph& graph, TermId time);
/// "1970", "1970-05", "1970-05-02" or "1970-05-02 to 1970-05-09".
std::string to_text(DayInterval interval);

}  // namespace newsgraph
