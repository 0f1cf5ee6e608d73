#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// What "strike" means: people who stop work ("workers strike", "a pay strike at the plant"), or missiles, an army that
/// strikes, a strike on a target. Unclear where nothing beside the word tells.
enum class StrikeSense { Unclear, Labour, Military };

/// An article on workers and their pay that no arms stand in: there "the strike hit the port" is theirs. Reads all of
/// the article's words: ask once.
bool is_about_labour(const FactScene& scene);

/// `about_labour`: whether the article is.
StrikeSense strike_sense(const FactScene& scene, const Event& event, bool about_labour);

}  // namespace newsgraph
