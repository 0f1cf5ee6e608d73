#include "facts/events.hpp"

#include <algorithm>

#include "facts/event_arguments.hpp"
#include "facts/event_circumstances.hpp"
#include "facts/event_fillers.hpp"
#include "facts/event_links.hpp"
#include "facts/event_refinement.hpp"
#include "facts/event_triggers.hpp"
#include "facts/obituary_lines.hpp"
#include "facts/terms.hpp"
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
  // "is expected in Ghent on Monday": what is expected has not happened.
  event.asserted = j.factual() && event.lemma != "expect";
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

/// "starts for the Rovers on Saturday": a plain present with the day of publication tells of what is planned; "today"
/// may be these days.
bool is_planned_today(const FactScene& scene, const Event& event, const TimeInterval& today) {
  if (event.tense != Tense::Present || event.pos != "VERB") return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const bool plain = has_feature(tree.word(p.word), "VerbForm", "Fin") && tree.child(p.word, "aux") == 0;
  const auto is_today = [&](std::uint32_t t) {
    const auto interval = interval_of(scene.analysis.times[t].value);
    const bool vague = to_lower(scene.text(scene.analysis.times[t].span)) == "today";
    return !vague && interval && interval->begin == today.begin && interval->end == today.end;
  };
  return plain && std::any_of(event.times.begin(), event.times.end(), is_today) && !in_headline(scene, p.sentence);
}

/// "They meet Mumbai from Friday": a present that begins on a day ahead, though it is not when it happens.
bool begins_ahead(const FactScene& scene, const Event& event) {
  if (event.tense != Tense::Present || event.pos != "VERB") return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const std::vector<WordId> phrases = tree.children(p.word, "obl");
  return std::any_of(phrases.begin(), phrases.end(), [&](WordId c) {
    const auto t = case_text(tree, c) == "from" ? time_at(scene.analysis, tree.word(c).span) : std::nullopt;
    return t && is_ahead(scene, *t);
  });
}

/// What happens only under a condition, or on a day after the article was published, has not happened. What is told in
/// the past has: then the day is wrong.
void withdraw_unreal(const FactScene& scene, std::vector<Event>& events) {
  const auto published = published_in(scene);
  const auto ahead = [&](std::uint32_t t) { return is_ahead(scene, t); };
  // "the following week", of a day whose year nobody tells: when that was is unknown.
  const auto told_by_another = [&](std::uint32_t t) {
    const Time& time = scene.analysis.times[t];
    return time.value == "FUTURE_REF" && to_lower(scene.text(time.span)).starts_with("the following");
  };
  for (Event& event : events) {
    std::erase_if(event.times, told_by_another);
    if (std::any_of(event.links.begin(), event.links.end(), [](const EventLink& l) { return l.kind == "condition"; }))
      event.asserted = false;
    if (published && (is_planned_today(scene, event, *published) || begins_ahead(scene, event))) {
      event.tense = Tense::Future;
      event.asserted = false;
    }
    // "a hearing on 25 February": of nouns the tense is a guess.
    if (event.tense == Tense::Past && event.pos == "VERB") {
      std::erase_if(event.times, ahead);
    } else if (std::any_of(event.times.begin(), event.times.end(), ahead) &&
               !one_of(event.lemma, {"book", "fix", "plan", "schedule", "set", "slate"})) {
      event.tense = Tense::Future;
      event.asserted = false;
    }
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
  add_person_of_headline(scene, events);
  add_event_participants(scene, events);
  refine_classes(scene, events);
  link_events(scene, events);
  withdraw_unreal(scene, events);
  drop_weak_participants(scene, events);
  return events;
}

}  // namespace newsgraph
