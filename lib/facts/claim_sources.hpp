#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Who says so: the words that name the source, and the mention they are where there is one.
struct ClaimSource {
  Span span;
  std::optional<MentionId> mention;
  float probability = 1;
};

/// The word that heads the source of a verb of saying: its subject, its passive's agent, or the one that the clause
/// above supplies; 0 where nobody is named.
WordId source_word(const FactScene& scene, WordPlace at);
/// "The Kremlin's statement", "a White House report": whose statement it is; 0 where nobody is named.
WordId owner_of_saying(const FactScene& scene, WordPlace at);
/// One source for each coordinated phrase; a statement speaks for whoever made it.
std::vector<ClaimSource> sources_at(const FactScene& scene, std::uint32_t sentence, WordId w);
/// The word that bears a role of the predicate at a place; 0 without.
WordId role_word(const FactScene& scene, WordPlace at, std::string_view role);

bool is_passive(const TreeView& tree, WordId w);

}  // namespace newsgraph
