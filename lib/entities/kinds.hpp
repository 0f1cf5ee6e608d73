#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Gives every name the kind that all mentions of the same wording share: the gazetteer's, else the majority of what
/// the names head says, each vote weighted by its probability, helped by head words ("Ministry", "River"). Sets class
/// and country, and where a capital stands for its government. REQUIRES scene.drafts to hold names only.
void assign_kinds(DraftScene& scene);

/// "Storm Malik": the weather has names as people have.
bool is_named_storm(const Draft& draft);

/// Whether the mention has the role of one who acts: subject of a verb of saying or deciding, agent, possessor of a
/// policy.
bool is_acting(const TreeView& tree, WordId w);

}  // namespace newsgraph
