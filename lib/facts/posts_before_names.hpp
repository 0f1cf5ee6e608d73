#pragma once

#include <optional>

#include "facts/posts.hpp"

namespace newsgraph {

/// The title in front of a name that starts at word `name`: "Acting Assistant Secretary for Trade [Jane Doe]".
std::optional<PostPhrase> read_post_before(const FactScene& scene, std::uint32_t sentence, WordId name);

}  // namespace newsgraph
