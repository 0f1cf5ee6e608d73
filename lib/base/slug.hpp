#pragma once

#include <string>
#include <string_view>

namespace newsgraph {

/// A name as part of an IRI (docs/graph.md): lower case, Latin letters in ASCII, any other run a '-', trimmed, at most
/// 60 characters. Empty where nothing of the name can be said in ASCII.
std::string slug(std::string_view name);

}  // namespace newsgraph
