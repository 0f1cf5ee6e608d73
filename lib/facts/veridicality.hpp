#pragma once

#include "facts/judgement.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Reads auxiliaries, negation and the governing clauses of a verb, a noun that tells an event, or any word
/// between the ends of a relation. Claims are not looked at: see attach_contents.
Judgement judge(const FactScene& scene, WordPlace at);

/// Whether a verb only says of which sort somebody is: "every official who [believes] ...", "firms that [say] ...".
bool is_said_of_a_sort(const TreeView& tree, WordId verb);

}  // namespace newsgraph
