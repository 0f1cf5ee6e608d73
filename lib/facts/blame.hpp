#pragma once

#include "facts/claims.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// "X blamed Y for Z", "X blamed Z on Y", "X attributed Z to Y", "X accused Y of Z".
void find_blame(const FactScene& scene, WordPlace at, ClaimDrafts& out);

}  // namespace newsgraph
