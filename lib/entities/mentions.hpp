#pragma once

#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// Names of the names head without titles, determiners and possessive endings, and adjectives and nouns of
/// nationality. Their kinds are those of the names head until assign_kinds.
std::vector<Draft> name_mentions(const DraftScene& scene);

/// Noun phrases of the prose that name possible participants and amounts. REQUIRES scene.drafts to hold the names.
std::vector<Draft> nominal_mentions(const DraftScene& scene);

/// Personal and possessive pronouns, each still without an entity.
std::vector<Draft> pronoun_mentions(const DraftScene& scene);

}  // namespace newsgraph
