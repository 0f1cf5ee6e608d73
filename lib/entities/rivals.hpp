#pragma once

#include <cstdint>
#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// Whether a phrase that goes back to a body may as well mean another one: "Acme and Bexley merged. [The company] ...",
/// "Acme sued Bexley. [Its] chief ...", "Acme, which Bexley bought, grew. [The company] ...". Subjects are what texts
/// go on with, so that a subject has no rival but its own conjuncts, and what the article has named more often needs to
/// fear none. A body named in the phrase's own sentence, in front of it, is the rival of all that are named before that
/// sentence. `mentioned` counts by cluster, up to the phrase.
bool has_rival(const DraftScene& scene, const Draft& phrase, ClusterId found,
               const std::vector<std::uint32_t>& mentioned);

}  // namespace newsgraph
