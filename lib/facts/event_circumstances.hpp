#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Arguments below this probability are left out.
inline constexpr float kMinArgument = 0.5F;
/// Below this one a participant is not told where the role head alone speaks for it: four in nine of those are wrong.
inline constexpr float kMinParticipant = 0.6F;

/// Times and places that the role head gives a predicate. REQUIRES the event's participants: they are no places of it.
void add_role_circumstances(const FactScene& scene, const Predicate& p, Event& event);
/// Times and places that the tree hangs on the predicate, whether or not they bear a role.
void add_circumstances(const FactScene& scene, WordPlace p, Event& event);

}  // namespace newsgraph
