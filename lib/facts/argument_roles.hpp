#pragma once

#include <string_view>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// "ARG1" of "ARG1", "R-ARG1" and "C-ARG1".
std::string_view plain_role(std::string_view role);

/// ARG0 to ARG5.
bool is_numbered(std::string_view role);

/// Whether events of the class bring somebody or something somewhere.
bool is_movement(std::string_view event_class);

/// Whether events of the class are changes of an amount.
bool is_change(std::string_view event_class);

/// Whether events of the class bring something to somebody.
bool is_transfer(std::string_view event_class);

/// Without an entry of the table: the common use of PropBank's numbers; empty where there is none.
std::string_view usual_role(const FactScene& scene, const Predicate& p, const Argument& a);

/// Amounts do nothing: "a loss of 27 % that took the price down".
bool can_act(const FactScene& scene, std::string_view role, MentionId m);

/// The role of a participant, put right where its adposition or its kind speaks against what the role head says; empty
/// where it has none.
std::string_view fitting_role(const FactScene& scene, const Predicate& p, const Argument& a, std::string_view role,
                              MentionId m, const Event& event);

}  // namespace newsgraph
