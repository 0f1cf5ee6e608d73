#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// The subject of an active verb. "was not invited and [criticised] the deal": a conjunct with an object is active
/// whatever the verb is that it shares its subject with.
WordId active_subject(const TreeView& tree, WordId verb);

/// The subject of a passive verb. "pleaded guilty and was fined": also one that a passive conjunct shares.
WordId passive_subject(const TreeView& tree, WordId verb);

/// "She was awarded the prize": the subject of the passive gets the object.
bool is_given_object(const TreeView& tree, WordId verb);

/// The probability of an argument's role: certain enough where the tree has the word in the usual place of the role.
float sureness(const TreeView& tree, const Predicate& p, const Argument& a);

/// Nobody fills two roles of an event: the first stays, but who acts in an event of a class that has an agent is that.
void add_participant(Event& event, Participant participant);

}  // namespace newsgraph
