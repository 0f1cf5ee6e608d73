#include "facts/event_arguments.hpp"

#include <algorithm>

#include "facts/event_links.hpp"
#include "facts/event_triggers.hpp"

namespace newsgraph {
namespace {

bool is_numbered(std::string_view role) { return role.size() == 4 && role.starts_with("ARG") && role[3] <= '9'; }

/// "ARG1" of "ARG1", "R-ARG1" and "C-ARG1".
std::string_view plain_role(std::string_view role) {
  return role.starts_with("R-") || role.starts_with("C-") ? role.substr(2) : role;
}

/// Without an entry of the table: the common use of PropBank's numbers.
std::string_view usual_role(const FactScene& scene, const Predicate& p, const Argument& a) {
  const std::string_view role = plain_role(a.role);
  const bool agent = std::any_of(p.arguments.begin(), p.arguments.end(),
                                 [](const Argument& x) { return plain_role(x.role) == "ARG0"; });
  if (role == "ARG0") return "agent";
  if (role == "ARG1") return agent ? "patient" : "theme";
  const std::string marker = case_text(scene.trees[p.sentence], a.word);
  if (marker == "to") return "recipient";
  if (marker == "for") return "beneficiary";
  if (one_of(marker, {"about", "on", "over"})) return "topic";
  if (marker == "from") return "origin";
  return {};
}

/// Nobody fills two roles of an event: the first stays, but who acts in an event of a class that has an agent is that.
void add_participant(Event& event, Participant participant) {
  const auto known = std::find_if(event.participants.begin(), event.participants.end(),
                                  [&](const Participant& p) { return p.filler == participant.filler; });
  if (known == event.participants.end()) {
    event.participants.push_back(std::move(participant));
  } else if (participant.role == "agent" && event.event_class != "Happening") {
    known->role = participant.role;
  }
}

/// Amounts do nothing: "a loss of 27 % that took the price down".
bool can_act(const FactScene& scene, std::string_view role, MentionId m) {
  return role != "agent" || !scene.is_kind(m, {Kind::Quantity});
}

bool is_place(const FactScene& scene, MentionId m) { return scene.is_kind(m, {Kind::Place, Kind::Polity}); }

bool is_local_case(std::string_view marker) {
  return one_of(marker,
                {"in", "at", "near", "outside", "inside", "across", "around", "throughout", "along", "within", "off"});
}

void add_place(const FactScene& scene, MentionId m, Event& event) {
  if (!is_place(scene, m)) return;
  const bool participates =
      std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& x) {
        const auto* mention = std::get_if<MentionRef>(&x.filler);
        return mention != nullptr && mention->index == m;
      });
  if (!participates && std::find(event.places.begin(), event.places.end(), m) == event.places.end())
    event.places.push_back(m);
}

/// "at a hotel in Vienna": the head where it is a place, else what lies in, at or near one inside the phrase.
void add_places_of_phrase(const FactScene& scene, std::uint32_t sentence, WordId w, Event& event) {
  const std::vector<MentionId> own = scene.mentions_with_conjuncts({sentence, w});
  const std::size_t before = event.places.size();
  for (const MentionId m : own) add_place(scene, m, event);
  if (event.places.size() != before) return;
  const TreeView& tree = scene.trees[sentence];
  for (const WordId v : tree.subtree(w)) {
    if (v == w || !is_local_case(case_text(tree, v))) continue;
    if (const auto m = scene.mention({sentence, v})) add_place(scene, *m, event);
  }
}

void add_times_in(const FactScene& scene, Span span, Event& event) {
  for (std::uint32_t t = 0; t < scene.analysis.times.size(); ++t) {
    const bool known = std::find(event.times.begin(), event.times.end(), t) != event.times.end();
    if (!known && scene.analysis.times[t].span.overlaps(span)) event.times.push_back(t);
  }
}

/// A time's phrase, without the clauses that hang on it: "in May, when he resigned".
Span time_phrase(const TreeView& tree, WordId w) { return phrase_span(tree, w); }

/// "after April's strike": the month is the strike's.
bool is_after_another(const FactScene& scene, WordPlace at) {
  const Span head = scene.word(at).span;
  const bool is_time = std::any_of(scene.analysis.times.begin(), scene.analysis.times.end(),
                                   [&](const Time& t) { return t.span.contains(head); });
  return !is_time && scene.predicate(at).has_value();
}

bool is_clausal(const TreeView& tree, WordId w) {
  return tree.word(w).upos == "VERB" || tree.child(w, "nsubj") != 0 || tree.child(w, "cop") != 0;
}

/// The noun of a relative pronoun only where it is the argument itself.
void add_numbered(const FactScene& scene, const Predicate& p, const Argument& a, std::string_view role, Event& event) {
  if (role.empty() || a.word == p.word) return;
  for (const MentionId m : scene.mentions_with_conjuncts({p.sentence, a.word})) {
    // "spoke by phone on Tuesday": a time is no participant.
    const bool is_time = std::any_of(scene.analysis.times.begin(), scene.analysis.times.end(), [&](const Time& t) {
      return t.span.contains(scene.word({p.sentence, a.word}).span);
    });
    if (!is_time && can_act(scene, role, m)) add_participant(event, {std::string(role), MentionRef{m}});
  }
}

/// The event of an argument: its head, or what a light verb or an empty verb at its head brings.
std::optional<std::uint32_t> event_of_argument(const FactScene& scene, const EventPlaces& places, WordPlace at) {
  if (const auto own = places.at(at)) return own;
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).upos != "VERB") return std::nullopt;
  for (const std::string_view relation : {"xcomp", "obj"}) {
    if (const WordId c = tree.child(at.word, relation); c != 0) {
      if (const auto below = places.at({at.sentence, c})) return below;
    }
  }
  return std::nullopt;
}

}  // namespace

void add_arguments(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event) {
  for (const Argument& a : p.arguments) {
    if (a.probability < kMinArgument || a.word < 1 || a.word > scene.trees[p.sentence].size()) continue;
    const std::string_view role = plain_role(a.role);
    if (is_numbered(role)) {
      std::string_view name = event_class != nullptr ? participant_role(*event_class, role) : std::string_view{};
      if (name.empty()) name = usual_role(scene, p, a);
      add_numbered(scene, p, a, name, event);
    } else if (role == "ARGM-COM") {
      add_numbered(scene, p, a, "agent", event);
    } else if (role == "ARGM-GOL" || role == "ARGM-DIR") {
      add_numbered(scene, p, a, case_text(scene.trees[p.sentence], a.word) == "from" ? "origin" : "destination", event);
    }
  }
  for (const Argument& a : p.arguments) {
    if (a.probability < kMinArgument || a.word < 1 || a.word > scene.trees[p.sentence].size()) continue;
    const std::string_view role = plain_role(a.role);
    if (role == "ARGM-LOC") add_places_of_phrase(scene, p.sentence, antecedent(scene.trees[p.sentence], a.word), event);
    if (role == "ARGM-TMP" && !is_clausal(scene.trees[p.sentence], a.word) &&
        !is_after_another(scene, {p.sentence, a.word})) {
      add_times_in(scene, time_phrase(scene.trees[p.sentence], a.word), event);
    }
  }
}

void add_from_tree(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  const bool verb = tree.word(p.word).upos == "VERB";
  const WordId light = verb ? 0 : light_verb_above(scene, {p.sentence, p.word});
  if (!verb && light == 0) return;
  const auto has = [&](std::string_view role) {
    return std::any_of(p.arguments.begin(), p.arguments.end(),
                       [&](const Argument& a) { return plain_role(a.role) == role; });
  };
  const auto add = [&](WordId w, std::string_view argument, std::string_view fallback) {
    if (w == 0) return;
    std::string_view role = event_class != nullptr ? participant_role(*event_class, argument) : std::string_view{};
    if (role.empty()) role = fallback;
    for (const MentionId m : scene.mentions_with_conjuncts({p.sentence, antecedent(tree, w)})) {
      if (can_act(scene, role, m)) add_participant(event, {std::string(role), MentionRef{m}});
    }
  };
  if (light != 0) {
    // "GM was given loans": the subject of a passive light verb does not do it.
    if (!has("ARG0") && tree.child(light, "nsubj:pass") == 0) add(subject_of(tree, light), "ARG0", "agent");
    return;
  }
  const WordId passive = tree.child(p.word, "nsubj:pass");
  const WordId subject = tree.child(p.word, "nsubj");
  const WordId object = tree.child(p.word, "obj");
  if (!has("ARG1")) add(passive != 0 ? passive : object, "ARG1", "patient");
  if (passive != 0 || has("ARG0")) return;
  const bool has_agent = event_class == nullptr || !event_class->participants.starts_with('-');
  if (has_agent) {
    if (!(subject != 0 && has("ARG1") && object == 0)) add(subject, "ARG0", "agent");
  } else if (!has("ARG1")) {
    add(subject, "ARG1", "theme");
  }
}
void add_circumstances(const FactScene& scene, WordPlace p, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  for (const WordId c : tree.children(p.word)) {
    const Word& child = tree.word(c);
    const bool phrase = is_relation(child, "obl") || is_relation(child, "nmod") || child.deprel == "advmod" ||
                        is_relation(child, "compound") || is_relation(child, "amod");
    if (!phrase || is_clausal(tree, c)) continue;
    for (std::uint32_t t = 0; t < scene.analysis.times.size(); ++t) {
      if (scene.analysis.times[t].span.contains(child.span)) add_times_in(scene, scene.analysis.times[t].span, event);
    }
    const bool local = is_local_case(case_text(tree, c)) && (is_relation(child, "obl") || is_relation(child, "nmod"));
    if (local) add_places_of_phrase(scene, p.sentence, c, event);
  }
}

void add_event_participants(const FactScene& scene, std::vector<Event>& events) {
  const EventPlaces places(scene, events);
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    const Predicate& p = scene.analysis.predicates[*events[i].predicate];
    const TreeView& tree = scene.trees[p.sentence];
    const EventClass* event_class = class_of(scene, p);
    for (const Argument& a : p.arguments) {
      if (a.probability < kMinArgument || a.word < 1 || a.word > tree.size() || !is_numbered(plain_role(a.role)))
        continue;
      const auto other = event_of_argument(scene, places, {p.sentence, antecedent(tree, a.word)});
      if (!other || *other == i) continue;
      std::string_view name =
          event_class != nullptr ? participant_role(*event_class, plain_role(a.role)) : std::string_view{};
      if (name.empty()) name = usual_role(scene, p, a);
      if (!name.empty()) add_participant(events[i], {std::string(name), EventRef{*other}});
    }
  }
}

}  // namespace newsgraph
