#pragma once

#include "facts/claims.hpp"
#include "facts/event_classes.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Whether a predicate tells an event: auxiliaries, adjectives and nouns that name who or where do not.
bool tells_event(const FactScene& scene, const Predicate& p, const EventClass* event_class);
/// "fell 6 percent", "lost 2 percent": less, whatever the role head takes the sense for.
bool falls_by_share(const TreeView& tree, WordId verb);

/// The class of a predicate by its roleset and lemma; null where the table has none.
const EventClass* class_of(const FactScene& scene, const Predicate& p);
/// "made no mention", "took a decision": the noun tells the event.
bool is_light_for_noun(const FactScene& scene, WordPlace verb);
/// The verb that only carries a noun's event: "made" of "made a mention"; 0 where there is none.
WordId light_verb_above(const FactScene& scene, WordPlace noun);

}  // namespace newsgraph
