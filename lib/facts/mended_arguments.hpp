#pragma once

#include <optional>
#include <string_view>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// "cameras she built [herself]": what is built stands above the clause. "the day she shot herself" is another thing.
bool is_emphasis(const FactScene& scene, WordPlace verb, WordId w);

/// "Mayor gunned down outside church", in a headline: its verb is a passive, though the tree takes it for an active
/// one.
bool is_passive_headline(const FactScene& scene, WordPlace verb);

/// "The boy drowned": who dies by himself undergoes it.
bool is_dying_alone(const TreeView& tree, WordId verb);

/// "Two climbers found dead": the same of what is found so, in any text.
bool is_found_so(const TreeView& tree, WordId verb);

/// An argument with the word and the plain role that the tree allows, where it speaks against what the role head says;
/// none where the word takes no part in the event. REQUIRES a word of the sentence.
std::optional<Argument> mended_argument(const FactScene& scene, const Predicate& p, Argument argument,
                                        const Event& event);

}  // namespace newsgraph
