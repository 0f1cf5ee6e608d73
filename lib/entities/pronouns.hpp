#pragma once

#include "entities/antecedents.hpp"
#include "entities/draft.hpp"

namespace newsgraph {

/// Gives each pronoun the entity of the antecedent that the model is sure of, else of the most salient one, if it
/// agrees in number, sex and kind; "I" within a quotation its speaker's. Where a noun that makes no mention would be
/// the better antecedent ("the call ... it"), or nothing fits, the pronoun keeps no cluster.
void resolve_pronouns(DraftScene& scene, const Antecedents& antecedents);

}  // namespace newsgraph
