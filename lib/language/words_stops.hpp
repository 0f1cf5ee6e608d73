#pragma once

#include "language/characters.hpp"

namespace newsgraph {

/// Where a word that begins with [i, last) ends if full stops belong to it (U.S., e.g., Ph.D., Mr., J., example.com);
/// `last` if none does.
std::size_t end_with_stops(const Characters& text, std::size_t i, std::size_t last, std::size_t end);

}  // namespace newsgraph
