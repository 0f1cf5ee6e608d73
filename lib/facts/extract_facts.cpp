#include "facts/extract_facts.hpp"

#include <algorithm>

#include "facts/claims.hpp"
#include "facts/contents.hpp"
#include "facts/contradictions.hpp"
#include "facts/deaths.hpp"
#include "facts/events.hpp"
#include "facts/posts.hpp"
#include "facts/relation_rules.hpp"
#include "facts/scene.hpp"
#include "facts/tenures.hpp"

namespace newsgraph {
namespace {

/// From scores to confidences.
void calibrate(const FactOptions& options, Facts& facts) {
  for (Relation& r : facts.relations) r.confidence = options.relation_confidence(r.confidence);
  for (Tenure& t : facts.tenures) t.confidence = options.relation_confidence(t.confidence);
  for (Event& e : facts.events) e.confidence = options.event_confidence(e.confidence);
}

/// What the rules are not sure of is told, not asserted.
void withdraw_unsure(const FactOptions& options, Facts& facts) {
  for (Relation& r : facts.relations) r.asserted = r.asserted && r.confidence >= options.min_confidence;
  for (Event& e : facts.events) e.asserted = e.asserted && e.confidence >= options.min_confidence;
}

void sort_relations(std::vector<Relation>& relations) {
  std::stable_sort(relations.begin(), relations.end(), [](const Relation& a, const Relation& b) {
    return std::tie(a.evidence, a.predicate) < std::tie(b.evidence, b.predicate);
  });
}

}  // namespace

Facts extract_facts(const Article& article, const Analysis& analysis, const Entities& entities,
                    const FactOptions& options) {
  FactScene scene(article, analysis, entities);
  scene.second_posts = find_second_posts(scene);
  ClaimDrafts claims = find_claims(scene);
  Facts facts;
  facts.events = find_events(scene, claims);
  find_tenures(scene, claims, facts);
  find_relations(scene, facts);
  sort_relations(facts.relations);
  withdraw_contents(scene, claims, facts);
  calibrate(options, facts);
  withdraw_unsure(options, facts);
  end_with_death(scene, facts);
  merge_repeated_events(scene, facts.events);
  add_misdeeds(scene, claims, facts.events);
  drop_bare_events(claims, facts.events);
  sort_events(facts.events);
  withdraw_bare_nouns(facts.events);
  attach_contents(scene, claims, facts);
  find_contradictions(scene, claims, facts);
  return facts;
}

}  // namespace newsgraph
