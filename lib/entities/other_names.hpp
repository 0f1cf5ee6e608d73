#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Puts the names of bodies, places, products, works, events and peoples, which have no cluster yet, into one each for
/// what they name: "US State Department" and "State Department", "Apple Inc." and "Apple", "European Union" and "EU",
/// "Boeing Company" and "Boeing", "Hansung Marine Industries" and "Hansung Marine".
void cluster_other_names(DraftScene& scene);

}  // namespace newsgraph
