#pragma once

#include <vector>

#include "facts/event_classes.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Participants, places and times that the role head gives a predicate.
void add_arguments(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event);
/// Where the role head found nobody: the grammatical subject and object of a verb.
void add_from_tree(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event);
/// Leaves out whom the role head alone names, and is not sure of. They have served to settle classes until then.
void drop_weak_participants(const FactScene& scene, std::vector<Event>& events);

}  // namespace newsgraph
