#pragma once

#include <cstdint>
#include <string_view>

#include "language/analysis.hpp"

namespace newsgraph {

/// What the rules that mend a tree ask of its words, which are counted from 1.
bool is_subject(const Word& word);
/// Whether a word has a dependent with that relation or a subtype of it.
bool has_child(const Sentence& sentence, std::uint32_t word, std::string_view relation);
/// Whether a word has a feature of Universal Dependencies, "Number=Plur".
bool has_feats(const Word& word, std::string_view feature);
/// A verb in a finite form.
bool is_finite_verb(const Word& word);
/// The word of a name that hangs on none of the others.
std::uint32_t head_of(const Sentence& sentence, const NameSpan& name);

}  // namespace newsgraph
