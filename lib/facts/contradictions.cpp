#include "facts/contradictions.hpp"

#include <algorithm>
#include <set>

#include "facts/events.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t kArticle = static_cast<std::uint32_t>(-1);

/// Somebody takes a content for true or for false.
struct Position {
  std::uint32_t claim = kArticle;  ///< or the article itself
  Content content;
  bool holds = true;
};

std::optional<bool> truth(Stance stance, Polarity polarity) {
  if (stance != Stance::Asserts && stance != Stance::Denies) return std::nullopt;
  return (stance == Stance::Asserts) == (polarity == Polarity::Positive);
}

bool has_agent(const Event& event) {
  return std::any_of(event.participants.begin(), event.participants.end(),
                     [](const Participant& p) { return p.role == "agent"; });
}

/// "Acme denied the attack" may deny that it was Acme's, not that it was: only who did what can be denied by a noun.
bool is_deniable(const Event& event, Stance stance) {
  return stance != Stance::Denies || event.pos == "VERB" || has_agent(event);
}

void add_claim_positions(const Facts& facts, std::uint32_t claim, std::vector<Position>& out) {
  const Stance stance = facts.claims[claim].stance;
  for (const Content& content : facts.claims[claim].says) {
    if (const auto* e = std::get_if<EventRef>(&content)) {
      const Event& event = facts.events[e->index];
      const auto holds = truth(stance, event.polarity);
      if (holds && event.certainty == Certainty::Certain && is_deniable(event, stance))
        out.push_back({claim, content, *holds});
    } else if (const auto* r = std::get_if<RelationRef>(&content)) {
      const Relation& relation = facts.relations[r->index];
      const auto holds = truth(stance, relation.polarity);
      if (holds && relation.certainty == Certainty::Certain) out.push_back({claim, content, *holds});
    }
  }
}

bool is_said(const Facts& facts, const Content& content) {
  return std::any_of(facts.claims.begin(), facts.claims.end(),
                     [&](const Claim& c) { return std::find(c.says.begin(), c.says.end(), content) != c.says.end(); });
}

/// What the article says itself: what it asserts, and what it negates outside of all claims and quotations.
void add_article_positions(const FactScene& scene, const ClaimDrafts& drafts, const Facts& facts,
                           std::vector<Position>& out) {
  for (std::uint32_t i = 0; i < facts.events.size(); ++i) {
    const Event& event = facts.events[i];
    const bool reported = is_inside(event.trigger, drafts.unattributed) || is_inside(event.trigger, scene.quotes);
    const bool negates = event.polarity == Polarity::Negative && event.certainty == Certainty::Certain &&
                         event.tense != Tense::Future && !reported && !is_said(facts, EventRef{i});
    if (event.asserted || negates) out.push_back({kArticle, EventRef{i}, event.asserted});
  }
  for (std::uint32_t i = 0; i < facts.relations.size(); ++i) {
    if (facts.relations[i].asserted) out.push_back({kArticle, RelationRef{i}, true});
  }
}

std::optional<EntityId> entity_of(const FactScene& scene, const std::optional<MentionId>& m) {
  return m ? std::optional(scene.entities.mentions[*m].entity) : std::nullopt;
}

enum class Likeness { Other, Same, Incompatible };

bool disjoint(const std::string& a, const std::string& b) {
  const auto x = interval_of(a), y = interval_of(b);
  return x && y && (x->end < y->begin || y->end < x->begin);
}

/// Relations of one subject; those of a single value may be incompatible.
Likeness compare(const FactScene& scene, const Relation& a, const Relation& b) {
  if (a.predicate != b.predicate || entity_of(scene, a.subject) != entity_of(scene, b.subject)) return Likeness::Other;
  if (a.value && b.value) {
    if (*a.value == *b.value) return Likeness::Same;
    const bool dated = one_of(a.predicate, {"schema:birthDate", "schema:deathDate", "schema:foundingDate"});
    const bool differs = (dated && disjoint(*a.value, *b.value)) || a.predicate == "ng:age";
    return differs ? Likeness::Incompatible : Likeness::Other;
  }
  return a.object && b.object && entity_of(scene, a.object) == entity_of(scene, b.object) ? Likeness::Same
                                                                                          : Likeness::Other;
}

Likeness compare(const FactScene& scene, const Facts& facts, const Content& a, const Content& b) {
  if (a == b) return Likeness::Same;
  if (a.index() != b.index()) return Likeness::Other;
  if (const auto* x = std::get_if<EventRef>(&a)) {
    const bool same = tell_the_same(scene, facts.events[x->index], facts.events[std::get<EventRef>(b).index]);
    return same ? Likeness::Same : Likeness::Other;
  }
  if (const auto* x = std::get_if<RelationRef>(&a))
    return compare(scene, facts.relations[x->index], facts.relations[std::get<RelationRef>(b).index]);
  return Likeness::Other;
}

bool same_source(const FactScene& scene, const Claim& a, const Claim& b) {
  return a.source_mention && entity_of(scene, a.source_mention) == entity_of(scene, b.source_mention);
}

void add(Claim& claim, const Content& other) {
  if (std::find(claim.contradicts.begin(), claim.contradicts.end(), other) == claim.contradicts.end())
    claim.contradicts.push_back(other);
}

void oppose(const FactScene& scene, const Position& a, const Position& b, Facts& facts) {
  if (a.claim == b.claim) return;
  if (a.claim != kArticle && b.claim != kArticle && same_source(scene, facts.claims[a.claim], facts.claims[b.claim]))
    return;
  const Likeness likeness = compare(scene, facts, a.content, b.content);
  const bool contradict =
      likeness == Likeness::Same ? a.holds != b.holds : likeness == Likeness::Incompatible && a.holds && b.holds;
  if (!contradict) return;
  if (a.claim != kArticle) add(facts.claims[a.claim], b.claim == kArticle ? b.content : Content(ClaimRef{b.claim}));
  if (b.claim != kArticle) add(facts.claims[b.claim], a.claim == kArticle ? a.content : Content(ClaimRef{a.claim}));
}

}  // namespace

void find_contradictions(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts) {
  std::vector<Position> positions;
  for (std::uint32_t c = 0; c < facts.claims.size(); ++c) add_claim_positions(facts, c, positions);
  const std::size_t claimed = positions.size();
  add_article_positions(scene, drafts, facts, positions);
  for (std::size_t i = 0; i < claimed; ++i) {
    for (std::size_t j = i + 1; j < positions.size(); ++j) oppose(scene, positions[i], positions[j], facts);
  }
}

}  // namespace newsgraph
