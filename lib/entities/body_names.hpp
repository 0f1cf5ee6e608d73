#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Names of one word that the names head takes for persons, but of which the article speaks as it does of bodies:
/// "shares in [Toranda]", "[Toranda] said it would". REQUIRES kinds; all mentions of such a name become a body's.
void name_bodies(DraftScene& scene);

}  // namespace newsgraph
