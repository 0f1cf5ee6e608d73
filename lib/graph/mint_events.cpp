#include <algorithm>
#include <array>

#include "graph/literals.hpp"
#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

std::string own_term(std::string_view name) { return std::string(ng::ns) + std::string(name); }

/// Who takes part in the sense of sem:hasActor, which includes things acted on; not where it went or what it was about.
bool is_actor_role(std::string_view role) {
  constexpr std::array roles = {"agent", "patient", "theme", "recipient", "beneficiary", "instrument"};
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

std::string_view iri_of(Tense tense) {
  if (tense == Tense::Past) return ng::Past;
  return tense == Tense::Present ? ng::Present : ng::Future;
}

bool is_fact(const Minting& minting, const Event& event) {
  return event.tense != Tense::Future &&
         minting.is_fact(event.asserted, event.polarity, event.certainty, event.confidence);
}

std::string add_concept(Minting& minting, const Event& event) {
  std::string lemma = concept_iri(minting.iris, event.pos, event.lemma);
  minting.add_iri(lemma, rdf_::type, skos::Concept);
  minting.add_name(lemma, skos::prefLabel, event.lemma);
  return lemma;
}

std::string filler_iri(const Minting& minting, const Participant& participant) {
  if (const auto* other = std::get_if<EventRef>(&participant.filler)) return minting.iris.events[other->index];
  return minting.entity_at(std::get<MentionRef>(participant.filler).index);
}

void describe_trigger(Minting& minting, const Event& event, const std::string& iri) {
  minting.add_iri(iri, rdf_::type, ng::EventMention);
  minting.add_iri(iri, ng::trigger, minting.mention(event.trigger));
  minting.add_iri(iri, gaf::denotedBy, minting.mention(event.trigger));
  for (const Span again : event.more) minting.add_iri(iri, gaf::denotedBy, minting.mention(again));
  minting.add_iri(iri, ng::eventClass, own_term(event.event_class));
  if (!event.lemma.empty()) minting.add_iri(iri, ng::lemma, add_concept(minting, event));
  minting.add_iri(iri, ng::polarity, newsgraph::iri_of(event.polarity));
  minting.add_iri(iri, ng::certainty, newsgraph::iri_of(event.certainty));
  minting.add_iri(iri, ng::tense, iri_of(event.tense));
  minting.add(iri, ng::confidence, confidence_literal(event.confidence));
}

void describe_circumstances(Minting& minting, const Event& event, const std::string& iri) {
  for (const Participant& participant : event.participants) {
    minting.add_iri(iri, own_term(participant.role), filler_iri(minting, participant));
  }
  for (const MentionId place : event.places) minting.add_iri(iri, ng::place, minting.entity_at(place));
  for (const std::uint32_t time : event.times) {
    add_time(minting, iri, ng::time, minting.reading.analysis.times[time].value);
  }
  for (const EventLink& link : event.links) {
    minting.add_iri(iri, own_term(link.kind), minting.iris.events[link.event.index]);
  }
}

void assert_event(Minting& minting, const Event& event, const std::string& iri) {
  const auto add = [&](std::string_view predicate, std::string_view object) {
    minting.add_iri(iri, predicate, object, event.confidence);
  };
  add(rdf_::type, sem::Event);
  add(rdf_::type, own_term(event.event_class));
  for (const Participant& participant : event.participants) {
    const bool is_entity = std::holds_alternative<MentionRef>(participant.filler);
    if (is_entity && is_actor_role(participant.role)) add(sem::hasActor, filler_iri(minting, participant));
  }
  for (const MentionId place : event.places) add(sem::hasPlace, minting.entity_at(place));
  for (const std::uint32_t time : event.times) {
    const Term when = time_term(minting, minting.reading.analysis.times[time].value);
    if (when.kind == TermKind::Iri) add(sem::hasTime, when.value);
  }
  add_time_stamps(minting, iri, event.times);
  for (const EventLink& link : event.links) {
    const Event& whole = minting.reading.facts.events[link.event.index];
    if (link.kind != "partOf" || !is_fact(minting, whole)) continue;
    minting.add_iri(minting.iris.events[link.event.index], sem::hasSubEvent, iri, event.confidence);
  }
}

}  // namespace

void mint_events(Minting& minting) {
  const auto& events = minting.reading.facts.events;
  for (std::size_t id = 0; id < events.size(); ++id) {
    const std::string& iri = minting.iris.events[id];
    describe_trigger(minting, events[id], iri);
    describe_circumstances(minting, events[id], iri);
    if (is_fact(minting, events[id])) assert_event(minting, events[id], iri);
  }
}

}  // namespace newsgraph
