#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// What "strike" means: people who stop work ("workers strike", "a pay strike at the plant"), or missiles, an army that
/// strikes, a strike on a target. Unclear where nothing beside the word tells.
enum class StrikeSense { Unclear, Labour, Military };

StrikeSense strike_sense(const FactScene& scene, const Event& event);

}  // namespace newsgraph
