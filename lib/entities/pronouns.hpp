#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// Gives each pronoun the entity of its most salient antecedent that agrees in number, sex and kind; "I" within a
/// quotation its speaker's. Where a noun that makes no mention would be the better antecedent ("the call ... it"), or
/// nothing fits, the pronoun keeps no cluster.
void resolve_pronouns(DraftScene& scene);

}  // namespace newsgraph
