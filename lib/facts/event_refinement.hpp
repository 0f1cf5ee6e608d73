#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Corrects the classes that the triggers alone gave the events by who takes part in them and by what stands beside
/// them: "the news comes" is no travel, "workers strike" no air strike, "plays for Acme" no match.
void refine_classes(const FactScene& scene, std::vector<Event>& events);

}  // namespace newsgraph
