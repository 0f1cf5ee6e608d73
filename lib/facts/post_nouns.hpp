#pragma once

#include <optional>
#include <vector>

#include "facts/posts.hpp"

namespace newsgraph {

/// A party in front of a public office is the holder's own, not the body: "Labour MP".
bool is_own_party(const FactScene& scene, const PostPhrase& post, MentionId m);

/// The post that a noun names, with its body: "the [chairman] of Acme".
std::optional<PostPhrase> post_of_noun(const FactScene& scene, std::uint32_t sentence, WordId w);

/// The posts of coordinated nouns, which share their body and their status: "former chairman and CEO of Acme".
std::vector<PostPhrase> posts_of_nouns(const FactScene& scene, std::uint32_t sentence, WordId first);

/// "the board of [Halvik], whose chairman": whose board it is; the word itself where it is no board.
WordId body_of_board(const TreeView& tree, WordId w);

}  // namespace newsgraph
