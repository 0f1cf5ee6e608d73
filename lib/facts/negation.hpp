#pragma once

#include <string_view>

#include "entities/tree.hpp"

namespace newsgraph {

/// "not", "never", "no", "nor".
bool is_negation(const Word& word);

/// Whether a noun phrase says that it means nobody and nothing, or not all: "[nobody]", "[none] of the ministers",
/// "no [troops]", "neither [side]", "not all [ministers]".
bool names_none(const TreeView& tree, WordId w);

/// Whether the subject, the object or the agent of a verb means nobody: then nobody did what the verb tells, or to
/// nobody. Conjuncts share their subject.
bool has_negating_argument(const TreeView& tree, WordId verb);

/// Verbs that deny their infinitive: "failed to agree".
bool negates_complement(std::string_view lemma);

}  // namespace newsgraph
