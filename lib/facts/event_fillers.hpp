#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Arguments that are events themselves: what the role head says, put right as other arguments are, and where it found
/// none the subject and object of a verb. REQUIRES events with their predicates.
void add_event_participants(const FactScene& scene, std::vector<Event>& events);

}  // namespace newsgraph
