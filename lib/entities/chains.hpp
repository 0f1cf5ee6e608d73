#pragma once

#include <vector>

#include "entities/antecedents.hpp"
#include "entities/draft.hpp"

namespace newsgraph {

/// The mentions that only chains of coreference need: noun phrases around a name, nouns of things that are of no kind
/// of the graph, pronouns for them, "we" and "you". `entity_of` gives the entity of each cluster that has one, and
/// there are `entities` of them; further chains are numbered from there, by first mention. Never joins two clusters,
/// and gives no chain of one, nor one whose mentions all lie within one noun phrase.
std::vector<ChainMention> chain_mentions(const DraftScene& scene, const Antecedents& antecedents,
                                         const std::vector<std::optional<EntityId>>& entity_of, std::size_t entities);

}  // namespace newsgraph
