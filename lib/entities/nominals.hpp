#pragma once

#include "entities/antecedents.hpp"
#include "entities/draft.hpp"

namespace newsgraph {

/// Gives every nominal its entity: that of a name or nominal which it stands in apposition to, is said to be, refers
/// back to for sure by the model, or repeats ("the president", "the company", "the two leaders"), else one of its own.
/// Precision first.
/// REQUIRES names to be clustered; leaves pronouns alone. Predicates that name nobody become generic.
void resolve_nominals(DraftScene& scene, const Antecedents& antecedents);

/// Whether a mention of kind `nominal` may denote a `named` one: "ally" a country as well as a person.
bool kinds_agree(Kind named, const Draft& nominal);

}  // namespace newsgraph
