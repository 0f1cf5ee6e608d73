#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "facts/post_titles.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Whether a country beside a post's noun says where its holder is from, or which team it is, and is no body served.
bool is_mere_origin(const FactScene& scene, std::string_view noun, MentionId body);

/// A post's title in a phrase, without its body: "former [Secretary of State]".
struct PostPhrase {
  std::uint32_t sentence = 0;
  WordId head = 1;             ///< the noun that names the post
  WordId first = 1, last = 1;  ///< of the title
  PostKind kind = PostKind::Member;
  TenureKind tenure = TenureKind::Current;
  std::optional<MentionId> body;
};

/// "the American CEO", "a Polish leader": an adjective that names no body that is led.
bool leads_no_state(const FactScene& scene, const PostPhrase& post);

/// Reads the title whose noun is `head`, looking no further left than `left` and no further right than `right`.
std::optional<PostPhrase> read_post(const FactScene& scene, std::uint32_t sentence, WordId head, WordId left,
                                    WordId right);

/// "the [founder] and [chairman] of Acme": the second of two posts of one person, where it has no determiner of its
/// own. Sorted.
std::vector<WordPlace> find_second_posts(const FactScene& scene);

}  // namespace newsgraph
