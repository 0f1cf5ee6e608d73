#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// In an article on sport, names of towns of which it speaks as of teams become teams: "[Valencia] have sold four
/// players", "[Utrecht] coach Jan Roe", "[Boca]" beside Boca Juniors. Countries stay: their teams are told apart by no
/// word. REQUIRES kinds; all mentions of such a name change but those of "born in Utrecht".
void name_teams(DraftScene& scene);

}  // namespace newsgraph
