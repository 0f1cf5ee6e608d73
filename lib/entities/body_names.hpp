#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Names that the names head takes for persons, but of which the article speaks as it does of bodies: "the carmaker
/// [Toyama Denki]"; of one word also "shares in [Toranda]", "[Toranda] said it would". REQUIRES kinds; all mentions of
/// such a name become a body's.
void name_bodies(DraftScene& scene);

}  // namespace newsgraph
