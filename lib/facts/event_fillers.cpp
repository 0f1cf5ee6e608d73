#include "facts/event_fillers.hpp"

#include <algorithm>
#include <utility>

#include "facts/argument_roles.hpp"
#include "facts/event_circumstances.hpp"
#include "facts/event_links.hpp"
#include "facts/event_triggers.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/verb_arguments.hpp"

namespace newsgraph {
namespace {

/// A noun that counts or measures what stands behind its "of".
bool is_measure(const Word& noun) {
  return noun.upos == "NOUN" && one_of(noun.lemma, {"bout", "day", "decade", "hour", "month", "number", "round",
                                                    "series", "spate", "spell", "string", "wave", "week", "year"});
}

/// The event of an argument: its head, what a light verb or an empty verb at its head brings, or what it measures:
/// "14 months of negotiations".
std::optional<std::uint32_t> event_of_argument(const FactScene& scene, const EventPlaces& places, WordPlace at) {
  if (const auto own = places.at(at)) return own;
  const TreeView& tree = scene.trees[at.sentence];
  if (is_measure(tree.word(at.word))) {
    for (const WordId c : tree.children(at.word, "nmod"))
      if (case_text(tree, c) == "of") return places.at({at.sentence, c});
  }
  // "refused to blame the injury": the injury is not what was refused.
  const bool empty = one_of(tree.word(at.word).lemma, {"be", "begin", "carry", "continue", "do", "get", "give", "have",
                                                       "hold", "keep", "make", "pay", "start", "take", "try"});
  if (tree.word(at.word).upos != "VERB" || !empty) return std::nullopt;
  for (const std::string_view relation : {"xcomp", "obj"}) {
    if (const WordId c = tree.child(at.word, relation); c != 0) {
      if (const auto below = places.at({at.sentence, c})) return below;
    }
  }
  return std::nullopt;
}

/// What happens is not charged, hired or given something.
bool can_be_event(std::string_view event_class, std::string_view role) {
  if (one_of(role, {"recipient", "beneficiary"})) return false;
  // What happens may bring about something, but it agrees, buys and says nothing.
  if (role == "agent") {
    return one_of(event_class, {"Accident", "Change", "Death", "Decrease", "Disaster", "End", "Happening", "Increase",
                                "Injury", "Movement", "NaturalDisaster", "Outbreak", "Start", "Travel"});
  }
  if (!one_of(role, {"patient", "theme"})) return true;
  return !one_of(event_class, {"Appointment", "Arrest", "Birth", "Charge", "Conviction", "Death", "Dismissal", "Hiring",
                               "Injury", "Layoff", "Marriage", "PhoneCall", "Sentencing", "Trial"});
}

bool is_sum_settled(std::string_view event_class) { return one_of(event_class, {"Agreement", "Happening", "Payment"}); }

/// The events that take part in one.
class EventFillers {
 public:
  EventFillers(const FactScene& scene, const EventPlaces& places, std::vector<Event>& events, std::uint32_t own)
      : scene_{scene},
        places_{places},
        own_{own},
        event_{events[own]},
        p_{scene.analysis.predicates[*event_.predicate]},
        tree_{scene.trees[p_.sentence]},
        class_{class_of(scene, p_)} {
    for (const Argument& given : p_.arguments) {
      if (given.probability < kMinArgument || given.word < 1 || given.word > tree_.size()) continue;
      if (auto a = mended_argument(scene_, p_, given, event_)) arguments_.push_back(std::move(*a));
    }
  }

  void add_from_roles() {
    for (const Argument& a : arguments_)
      if (is_numbered(a.role)) add(a);
  }

  /// "The decision [ends] months of talks": subject and object of a verb, where the role head found none for the role.
  void add_from_tree() {
    const WordId object = tree_.child(p_.word, "obj"), subject = active_subject(tree_, p_.word);
    if (tree_.word(p_.word).upos != "VERB" || object == 0 || subject == 0) return;
    if (!has("ARG1", object)) add({object, "ARG1", {}, 1});
    if (!has("ARG0", subject)) add({subject, "ARG0", {}, 1});
  }

 private:
  /// Whether some word has the role, or the word another.
  [[nodiscard]] bool has(std::string_view role, WordId w) const {
    return std::any_of(arguments_.begin(), arguments_.end(),
                       [&](const Argument& a) { return a.role == role || a.word == w; });
  }

  void add(const Argument& a) {
    const auto other = event_of_argument(scene_, places_, {p_.sentence, antecedent(tree_, a.word)});
    if (!other || *other == own_) return;
    const std::string_view name = role_of(a);
    if (!name.empty() && can_be_event(event_.event_class, name))
      add_participant(event_, {std::string(name), EventRef{*other}, sureness(tree_, p_, a)});
  }

  [[nodiscard]] std::string_view role_of(const Argument& a) const {
    std::string_view name = class_ != nullptr ? participant_role(*class_, a.role) : std::string_view{};
    if (name.empty()) name = usual_role(scene_, p_, a);
    // "the jury returned a verdict": beside a subject no object acts.
    const bool object = is_relation(tree_.word(a.word), "obj") && tree_.governor(a.word) == p_.word;
    if (name == "agent" && object && active_subject(tree_, p_.word) != 0) return "theme";
    // "applied to build a hotel": nobody gets to what happens.
    if (name == "destination" && !is_movement(event_.event_class) && event_.event_class != "Happening") return "topic";
    // "reached an agreement"
    if (name == "destination" && event_.lemma == "reach") return "theme";
    // "settled a lawsuit": what happens is no sum, nor what something rises by.
    if (name == "quantity") return is_sum_settled(event_.event_class) ? "theme" : "";
    return name;
  }

  const FactScene& scene_;
  const EventPlaces& places_;
  std::uint32_t own_;
  Event& event_;
  const Predicate& p_;
  const TreeView& tree_;
  const EventClass* class_;
  std::vector<Argument> arguments_;  ///< likely enough, and mended
};

}  // namespace

void add_event_participants(const FactScene& scene, std::vector<Event>& events) {
  const EventPlaces places(scene, events);
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    EventFillers fillers(scene, places, events, i);
    fillers.add_from_roles();
    fillers.add_from_tree();
  }
}

}  // namespace newsgraph
