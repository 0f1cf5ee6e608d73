#pragma once

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// What is said is not asserted: withdraws assertion from events and relations inside of claims and quotations.
void withdraw_contents(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts);

/// "X blamed Y for the attack": the attack by Y becomes an event of its own that only the claim tells, unless the
/// attack is already told inside the claim. REQUIRES events with their predicates.
void add_misdeeds(const FactScene& scene, ClaimDrafts& drafts, std::vector<Event>& events);

/// Numbers events and claims and gives each claim what it says: the events, relations and claims that it holds and
/// no claim inside of it does. Fills facts.claims.
void attach_contents(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts);

}  // namespace newsgraph
