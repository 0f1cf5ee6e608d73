#pragma once

#include <optional>
#include <string_view>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

enum class PostKind { HeadOfState, HeadOfGovernment, ChiefExecutive, Leader, Spokesperson, Member };

/// What the holder of a title is to its body. Takes a title in lower case ("prime minister", "gov.").
std::optional<PostKind> find_post(std::string_view title);

/// Whether a post's noun (a lemma in lower case) is one of sports teams, which go by the names of countries and towns:
/// "The Swedish captain" captains a team, not the country.
bool is_of_a_team(std::string_view noun);

/// "the Malian director Ana Brand", "Italian Cardinal John Roe": from there, and in no post of the country.
bool is_of_no_state(std::string_view noun);

/// "the Canadian surgeon": trades that nobody has in a country's service.
bool is_occupation(std::string_view noun);

/// Whether a country beside a post's noun says where its holder is from, or which team it is, and is no body served.
bool is_mere_origin(const FactScene& scene, std::string_view noun, MentionId body);

/// "ambassador to Kenya", "envoy for Kenya", "MP for Bolton West": where the holder is sent or whom a seat stands for,
/// which is not whom the holder serves.
bool is_sent_to(std::string_view noun, std::string_view adposition);

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

/// The title in front of a name that starts at word `name`: "Acting Assistant Secretary for Trade [Jane Doe]".
std::optional<PostPhrase> read_post_before(const FactScene& scene, std::uint32_t sentence, WordId name);

/// "the [founder] and [chairman] of Acme": the second of two posts of one person, where it has no determiner of its
/// own. Sorted.
std::vector<WordPlace> find_second_posts(const FactScene& scene);

}  // namespace newsgraph
