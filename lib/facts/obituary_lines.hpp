#pragma once

#include <optional>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Lines under an obituary's headline that say of whom it names when and where that life began and ended:
/// "Born: 9 May 1931 in Ghent. Died: 2 June 2024 in Bruges".

/// "Born: ..." and "Died: ..." happened to the one person whom the headline names.
void add_person_of_headline(const FactScene& scene, std::vector<Event>& events);
/// The dates and places of such lines.
void find_obituary_lines(const FactScene& scene, Facts& facts);

}  // namespace newsgraph
