#pragma once

#include <functional>

#include "checks/inspection.hpp"

namespace newsgraph {

/// Finds contradictions by `families` and withdraws the triples of least total confidence (in hundredths) that leave
/// none: Reiter's diagnosis by hitting sets of conflicts (1987), the conflicts found as they are needed. Each round
/// asks the families what still contradicts, adds it to the hypergraph of all conflicts, and solves that anew; the
/// first solution after which nothing is found is the least. Among equals the triple with the vaguer time goes, then
/// the last. Tells whether the solution is known to be the least: no part beyond the bounds of least_hitting_set(), and
/// at most 50 rounds. After those, what was withdrawn stays so, and only the new conflicts are solved.
bool mend(Inspection& inspection, const std::function<void(Inspection&)>& families);

}  // namespace newsgraph
