#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Puts the names into clusters, one for each bearer: full and short names of persons, acronyms, names with and without
/// legal form or country, countries by any of their names. REQUIRES kinds to be assigned.
void cluster_names(DraftScene& scene);

}  // namespace newsgraph
