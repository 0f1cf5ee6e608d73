#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Which event a word tells. Refers to nothing; events must keep their places meanwhile.
class EventPlaces {
 public:
  EventPlaces(const FactScene& scene, const std::vector<Event>& events);
  [[nodiscard]] std::optional<std::uint32_t> at(WordPlace place) const;

 private:
  std::map<WordPlace, std::uint32_t> events_;
};

/// Causes, purposes, conditions and wholes, by roles and by the wordings of event_links.cpp. "After" is no cause.
/// REQUIRES events with their predicates.
void link_events(const FactScene& scene, std::vector<Event>& events);

}  // namespace newsgraph
