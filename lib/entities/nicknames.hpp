#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Whether one is called by the first name who was given the second, both in lower case: "jeff" of "jeffrey", "bill" of
/// "william". A beginning of a name of the other sex is no nickname: "don" is not "donna".
bool is_nickname_of(std::string_view nickname, std::string_view given);
/// All of them.
std::vector<std::string> nicknames_of(std::string_view given);

}  // namespace newsgraph
