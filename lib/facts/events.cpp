#include "facts/events.hpp"

#include <algorithm>

#include "facts/event_arguments.hpp"
#include "facts/event_links.hpp"
#include "facts/event_triggers.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

constexpr float kVerbPrecision = 0.95F, kNounPrecision = 0.9F;

bool is_claim_cue(const ClaimDrafts& claims, WordPlace at) {
  return std::any_of(claims.claims.begin(), claims.claims.end(), [&](const ClaimDraft& c) { return c.cue == at; }) ||
         std::find(claims.unattributed_cues.begin(), claims.unattributed_cues.end(), at) !=
             claims.unattributed_cues.end();
}

float mean_argument(const Predicate& p) {
  float sum = 0;
  int count = 0;
  for (const Argument& a : p.arguments) {
    if (a.probability < kMinArgument) continue;
    sum += a.probability;
    ++count;
  }
  return count == 0 ? 1 : sum / static_cast<float>(count);
}

Event make_event(const FactScene& scene, std::uint32_t index, const EventClass* event_class) {
  const Predicate& p = scene.analysis.predicates[index];
  const TreeView& tree = scene.trees[p.sentence];
  const Word& word = tree.word(p.word);
  Event event;
  event.trigger = word.span;
  event.event_class = event_class != nullptr ? std::string(event_class->name) : "Happening";
  event.lemma = word.upos == "VERB" ? lemma_with_particle(tree, p.word) : word.lemma;
  event.pos = word.upos;
  event.predicate = index;
  const Judgement j = judge(scene, {p.sentence, p.word});
  event.polarity = j.polarity;
  event.certainty = j.certainty;
  event.tense = j.tense;
  event.asserted = j.factual();
  event.confidence = p.probability * mean_argument(p) * (word.upos == "VERB" ? kVerbPrecision : kNounPrecision);
  add_arguments(scene, p, event_class, event);
  add_from_tree(scene, p, event_class, event);
  add_circumstances(scene, {p.sentence, p.word}, event);
  if (word.upos != "VERB") {
    if (const WordId light = light_verb_above(scene, {p.sentence, p.word}); light != 0)
      add_circumstances(scene, {p.sentence, light}, event);
  }
  return event;
}

/// Whether somebody or something of these kinds does it or has it done to them.
bool has_core(const FactScene& scene, const Event& event, std::initializer_list<std::string_view> roles,
              std::initializer_list<Kind> kinds) {
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& participant) {
    const auto* mention = std::get_if<MentionRef>(&participant.filler);
    return mention != nullptr && one_of(participant.role, roles) && scene.is_kind(mention->index, kinds);
  });
}

bool has_core(const Event& event, std::initializer_list<std::string_view> roles) {
  return std::any_of(event.participants.begin(), event.participants.end(),
                     [&](const Participant& participant) { return one_of(participant.role, roles); });
}

/// A class that its participants rule out: "the news comes" is no travel, "markets rally" no meeting, "planes that
/// replace others" no appointment, "released a statement" frees nobody.
void refine_by_participants(const FactScene& scene, Event& event) {
  const auto acts = {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity};
  const bool verb = event.pos == "VERB";
  if (event.event_class == "Travel" && verb && !has_core(scene, event, {"agent", "theme", "patient"}, acts) &&
      !has_core(scene, event, {"agent", "theme", "patient"}, {Kind::Product})) {
    event.event_class = "Happening";
  }
  if (event.event_class == "Meeting" && verb && has_core(event, {"agent", "theme", "patient"}) &&
      !has_core(scene, event, {"agent", "theme", "patient"}, acts)) {
    event.event_class = "Happening";
  }
  if (event.event_class == "Appointment" && verb &&
      has_core(scene, event, {"theme", "patient"}, {Kind::Product, Kind::Place, Kind::Work, Kind::Quantity})) {
    event.event_class = "Happening";
  }
  if (event.event_class == "Justice" && event.lemma == "release" &&
      !has_core(scene, event, {"patient", "theme"}, {Kind::Person, Kind::PeopleGroup})) {
    event.event_class = "Publication";
  }
}

/// "spoke by phone": the means makes the class more exact.
void refine_class(const FactScene& scene, Event& event) {
  refine_by_participants(scene, event);
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  if (event.event_class != "Communication" && event.event_class != "Negotiation") return;
  for (const WordId c : tree.children(p.word)) {
    if (one_of(to_lower(tree.word(c).form), {"phone", "telephone"})) event.event_class = "PhoneCall";
  }
}
}  // namespace

std::vector<Event> find_events(const FactScene& scene, const ClaimDrafts& claims) {
  std::vector<Event> events;
  for (std::uint32_t i = 0; i < scene.analysis.predicates.size(); ++i) {
    const Predicate& p = scene.analysis.predicates[i];
    if (p.sentence >= scene.trees.size() || p.word < 1 || p.word > scene.trees[p.sentence].size()) continue;
    const WordPlace at{p.sentence, p.word};
    const Word& word = scene.word(at);
    const bool agrees = word.lemma == "agree" && word.upos == "VERB";
    if (is_claim_cue(claims, at) && !agrees) continue;
    const EventClass* event_class = class_of(scene, p);
    const bool plain = event_class == nullptr || event_class->name == "Happening";
    if (word.upos == "VERB" && plain && is_light_for_noun(scene, at)) continue;
    if (!tells_event(scene, p, event_class)) continue;
    events.push_back(make_event(scene, i, event_class));
  }
  add_event_participants(scene, events);
  for (Event& event : events) refine_class(scene, event);
  link_events(scene, events);
  return events;
}

}  // namespace newsgraph
