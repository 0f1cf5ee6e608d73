#pragma once

#include <span>

#include "facts/sense_rule.hpp"

namespace newsgraph {

/// What verbs of matches, races and prizes mean that elsewhere are of war, work or travel: "beat them 3-1" wins.
std::span<const SenseRule> contest_rules();

}  // namespace newsgraph
