#pragma once

#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// Firms and places whose names end in 's ("Moody's", "Sotheby's"): the 's joins the name where it owns nothing, and
/// wherever else the article or the gazetteer has the name so. What is only seen to own something ("Acme's shares")
/// keeps its name without. REQUIRES names whose words are set.
void add_genitives(const DraftScene& scene, std::vector<Draft>& names);

}  // namespace newsgraph
