#pragma once

#include <cstdint>

#include "language/analysis.hpp"
#include "language/times_values.hpp"

namespace newsgraph {

/// Whether what happens at a word of the sentence lies before or after the day of writing, by the tense of the verb
/// that governs the word. Unknown where the sentence has no tree.
Direction direction_at(const Sentence& sentence, std::uint32_t word);

}  // namespace newsgraph
