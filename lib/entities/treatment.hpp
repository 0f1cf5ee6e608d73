#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Corrects the kinds of names by how the article speaks of them. Bodies are what the names head took for persons: "the
/// carmaker [Toyama Denki]"; of one word also "shares in [Toranda]", "[Toranda] said it would". Persons are what it
/// took for something else: "[Ines Vala], who heads the port", "[Ines Vala], 52,". So are places that a parliament's
/// members sit for, and peoples: "the [Blaan], an indigenous people". REQUIRES kinds; all mentions of such a name
/// change.
void correct_kinds(DraftScene& scene);

}  // namespace newsgraph
