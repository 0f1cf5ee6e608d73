#include "facts/deaths.hpp"

#include <algorithm>

#include "facts/events.hpp"

namespace newsgraph {
namespace {

bool is_death(const Event& event) {
  return event.asserted && event.polarity == Polarity::Positive &&
         (event.event_class == "Death" || one_of(event.lemma, {"assassinate", "assassination", "execute", "murder"}));
}

}  // namespace

std::set<EntityId> the_dead(const FactScene& scene, const Facts& facts) {
  std::set<EntityId> dead;
  const auto add = [&](EntityId entity) {
    if (scene.entities.entities[entity].kind == Kind::Person) dead.insert(entity);
  };
  for (const Event& event : facts.events) {
    if (!is_death(event)) continue;
    for (const std::string_view role : {"patient", "theme"})
      for (const EntityId entity : fillers(scene, event, role)) add(entity);
  }
  for (const Relation& r : facts.relations)
    if (r.asserted && one_of(r.predicate, {"schema:deathDate", "schema:deathPlace"}))
      add(scene.entities.mentions[r.subject].entity);
  return dead;
}

void end_with_death(const FactScene& scene, Facts& facts) {
  const std::set<EntityId> dead = the_dead(scene, facts);
  if (dead.empty()) return;
  const auto has_died = [&](MentionId m) { return dead.count(scene.entities.mentions[m].entity) > 0; };
  for (Tenure& tenure : facts.tenures)
    if (tenure.kind == TenureKind::Current && has_died(tenure.person)) tenure.kind = TenureKind::Former;
  for (Relation& r : facts.relations) {
    const bool own = one_of(r.predicate, {"ng:memberOfParty", "ng:spokespersonFor", "schema:homeLocation",
                                          "schema:jobTitle", "schema:memberOf", "schema:worksFor"});
    const bool of_body =
        one_of(r.predicate, {"ng:chiefExecutive", "ng:headOfGovernment", "ng:headOfState", "ng:ledBy"});
    if ((own && has_died(r.subject)) || (of_body && r.object && has_died(*r.object))) r.asserted = false;
  }
}

}  // namespace newsgraph
