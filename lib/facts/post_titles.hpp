#pragma once

#include <optional>
#include <string_view>

namespace newsgraph {

enum class PostKind { HeadOfState, HeadOfGovernment, ChiefExecutive, Leader, Spokesperson, Member };

/// What the holder of a title is to its body. Takes a title in lower case ("prime minister", "gov.").
std::optional<PostKind> find_post(std::string_view title);

/// Whether a post's noun (a lemma in lower case) is one of sports teams, which go by the names of countries and towns:
/// "The Swedish captain" captains a team, not the country.
bool is_of_a_team(std::string_view noun);

/// "the Malian director Ana Brand", "Italian Cardinal John Roe": from there, and in no post of the country.
bool is_of_no_state(std::string_view noun);

/// "a Lisbon producer", "the Leeds solicitor Ana Brand": from there, and in no post of the town.
bool is_of_no_town(std::string_view noun);

/// "the Archbishop of Armagh": of a see, and in no post of the town.
bool is_of_a_church(std::string_view noun);

/// "the Canadian surgeon": trades that nobody has in a country's service.
bool is_occupation(std::string_view noun);

/// "ambassador to Kenya", "envoy for Kenya", "MP for Bolton West": where the holder is sent or whom a seat stands for,
/// which is not whom the holder serves.
bool is_sent_to(std::string_view noun, std::string_view adposition);

}  // namespace newsgraph
