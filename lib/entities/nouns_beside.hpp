#pragma once

#include <map>
#include <optional>
#include <utility>

#include "entities/draft.hpp"

namespace newsgraph {

/// Drafts other than pronouns by sentence and word: their heads, and the words that stand for them in the tree.
using DraftsByWord = std::map<std::pair<std::uint32_t, WordId>, std::size_t>;
DraftsByWord drafts_by_word(const DraftScene& scene);

/// "Kessel Electronics" is one.
bool is_plural_noun(const DraftScene& scene, const Draft& draft);

/// Whom the text says right there that a noun means: by apposition ("the minister, Lavrov") or by a definite predicate
/// ("Lavrov is the minister").
std::optional<ClusterId> said_beside(const DraftScene& scene, const DraftsByWord& drafts, const Draft& noun);

}  // namespace newsgraph
