#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// The classes of events whose sense the rest of the article tells: strikes, and trials that are no court's.
void refine_by_article(const FactScene& scene, std::vector<Event>& events);

}  // namespace newsgraph
