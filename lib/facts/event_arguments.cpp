#include "facts/event_arguments.hpp"

#include <algorithm>

#include "facts/argument_roles.hpp"
#include "facts/event_circumstances.hpp"
#include "facts/event_links.hpp"
#include "facts/event_triggers.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

/// Nobody fills two roles of an event: the first stays, but who acts in an event of a class that has an agent is that.
void add_participant(Event& event, Participant participant) {
  const auto known = std::find_if(event.participants.begin(), event.participants.end(),
                                  [&](const Participant& p) { return p.filler == participant.filler; });
  if (known == event.participants.end()) {
    event.participants.push_back(std::move(participant));
    return;
  }
  known->probability = std::max(known->probability, participant.probability);
  if (participant.role == "agent" && event.event_class != "Happening") {
    known->role = participant.role;
  }
}

/// The subject of an active verb. "was not invited and [criticised] the deal": a conjunct with an object is active
/// whatever the verb is that it shares its subject with.
WordId active_subject(const TreeView& tree, WordId verb) {
  if (const WordId own = tree.child(verb, "nsubj"); own != 0) return is_found_so(tree, verb) ? 0 : own;
  if (!is_relation(tree.word(verb), "conj")) return 0;
  const WordId shared = subject_of(tree, verb);
  // "was tried and given life"
  const bool given =
      has_feature(tree.word(verb), "Voice", "Pass") &&
      one_of(tree.word(verb).lemma, {"award", "deny", "give", "grant", "hand", "offer", "pay", "refuse"});
  const bool active = shared != 0 && (tree.word(shared).deprel == "nsubj" || (tree.child(verb, "obj") != 0 && !given));
  return active ? shared : 0;
}

/// "Under the pact, [signed] in May, he will leave": the participle tells of the noun in front of the comma.
bool tells_of_noun_in_front(const TreeView& tree, WordId verb) {
  if (verb < 3 || tree.word(verb - 1).form != ",") return false;
  const WordId noun = verb - 2;
  return tree.word(noun).upos == "NOUN" && is_relation(tree.word(noun), "obl") &&
         tree.governor(noun) == tree.governor(verb);
}

/// "[Born] in Ghent, she joined Acme"
bool is_fronted_participle(const TreeView& tree, WordId verb) {
  const Word& word = tree.word(verb);
  const bool past = is_past_participle(word);
  return past && (is_relation(word, "advcl") || word.deprel == "acl") && verb < tree.governor(verb) &&
         tree.child(verb, "mark") == 0 && tree.child(verb, "obj") == 0 && tree.child(verb, "aux") == 0 &&
         !tells_of_noun_in_front(tree, verb);
}

/// The subject of a passive verb. "pleaded guilty and was fined": also one that a passive conjunct shares.
WordId passive_subject(const TreeView& tree, WordId verb) {
  if (const WordId own = tree.child(verb, "nsubj:pass"); own != 0) return own;
  if (is_found_so(tree, verb)) return tree.child(verb, "nsubj");
  const bool shares = tree.child(verb, "aux:pass") != 0 && is_relation(tree.word(verb), "conj");
  if (shares) return subject_of(tree, verb);
  if (!is_fronted_participle(tree, verb)) return 0;
  const WordId above = tree.governor(verb);
  return is_noun(tree.word(above)) ? above : subject_of(tree, above);
}

/// The probability of an argument's role: certain enough where the tree has the word in the usual place of the role.
float sureness(const TreeView& tree, const Predicate& p, const Argument& a) {
  if (tree.word(p.word).upos != "VERB") return a.probability;
  const std::string_view role = plain_role(a.role);
  const WordId passive = passive_subject(tree, p.word), object = tree.child(p.word, "obj");
  const bool acts =
      role == "ARG0" && (a.word == active_subject(tree, p.word) || a.word == agent_of_passive(tree, p.word));
  const bool undergoes = role == "ARG1" && a.word == (passive != 0 ? passive : object);
  // "Jane Doe, born in 1933; died in 2024"
  const bool at_name = role == "ARG1" && is_relation(tree.word(p.word), "parataxis") &&
                       a.word == tree.governor(p.word) && tree.word(a.word).upos == "PROPN" &&
                       tree.child(p.word, "nsubj") == 0;
  // "fined the firm 3 million": an indirect object takes part, whatever the number of its role.
  const bool is_given = a.word == tree.child(p.word, "iobj");
  return acts || undergoes || is_given || at_name ? 1 : a.probability;
}

/// The noun of a relative pronoun only where it is the argument itself.
void add_numbered(const FactScene& scene, const Predicate& p, const Argument& a, std::string_view role, Event& event) {
  if (role.empty() || a.word == p.word) return;
  const TreeView& tree = scene.trees[p.sentence];
  const bool by_clause = tree.word(p.word).deprel == "acl:relcl" && tree.governor(p.word) == a.word;
  for (const MentionId m : scene.mentions_with_conjuncts({p.sentence, a.word})) {
    if (by_clause && scene.entities.mentions[m].head > p.word) continue;
    // "spoke by phone on Tuesday": a time is no participant.
    const bool is_time = is_in_time(scene.analysis, scene.word({p.sentence, a.word}).span);
    const std::string_view fits = fitting_role(scene, p, a, role, m, event);
    if (!fits.empty() && !is_time && can_act(scene, fits, m))
      add_participant(event, {std::string(fits), MentionRef{m}, sureness(scene.trees[p.sentence], p, a)});
  }
}

/// The event of an argument: its head, or what a light verb or an empty verb at its head brings.
std::optional<std::uint32_t> event_of_argument(const FactScene& scene, const EventPlaces& places, WordPlace at) {
  if (const auto own = places.at(at)) return own;
  const TreeView& tree = scene.trees[at.sentence];
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

bool has_role(const Predicate& p, WordId w) {
  return std::any_of(p.arguments.begin(), p.arguments.end(),
                     [&](const Argument& a) { return a.word == w && a.probability >= kMinArgument; });
}

bool is_movement(std::string_view event_class) {
  return one_of(event_class, {"Travel", "Movement", "Deployment", "Evacuation"});
}

bool is_exchange(std::string_view event_class) {
  return one_of(event_class, {"Communication", "PhoneCall", "Meeting", "Negotiation", "Agreement"});
}

bool takes_quantity(const EventClass* event_class) {
  return event_class != nullptr && event_class->participants.find('q') != std::string_view::npos;
}

/// "fined the firm [3 million]", "sold it for [200 euros]": the sum that the role head was not sure of.
void add_sum(const FactScene& scene, const Predicate& p, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  for (const WordId c : tree.children(p.word)) {
    const bool price = is_relation(tree.word(c), "obl") && case_text(tree, c) == "for";
    const auto sum = price || is_relation(tree.word(c), "obj") ? scene.mention({p.sentence, c}) : std::nullopt;
    if (!sum || scene.kind(*sum) != Kind::Quantity || has_role(p, c)) continue;
    if (!price || scene.has_class(*sum, "schema:MonetaryAmount"))
      add_participant(event, {"quantity", MentionRef{*sum}});
  }
}

/// "spoke by telephone [with her counterpart]": who takes part on the other side.
void add_partner(const FactScene& scene, WordPlace verb, Event& event) {
  const TreeView& tree = scene.trees[verb.sentence];
  for (const WordId c : tree.children(verb.word, "obl")) {
    if (case_text(tree, c) != "with") continue;
    for (const MentionId m : scene.mentions_with_conjuncts({verb.sentence, c})) {
      if (scene.is_kind(m, {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity}))
        add_participant(event, {"agent", MentionRef{m}});
    }
  }
}

/// "moved [to Ghent]", "flew [from Paris]": the places that the role head was not sure of.
void add_way(const FactScene& scene, WordPlace verb, Event& event) {
  const TreeView& tree = scene.trees[verb.sentence];
  for (const WordId c : tree.children(verb.word, "obl")) {
    const std::string marker = case_text(tree, c);
    const auto m = scene.mention({verb.sentence, c});
    if (!m || !scene.is_kind(*m, {Kind::Place, Kind::Polity})) continue;
    if (one_of(marker, {"to", "into"})) add_participant(event, {"destination", MentionRef{*m}});
    if (marker == "from") add_participant(event, {"origin", MentionRef{*m}});
  }
}

/// "was sold [to Globex]": the buyer that the role head was not sure of.
void add_receiver(const FactScene& scene, WordPlace verb, Event& event) {
  const TreeView& tree = scene.trees[verb.sentence];
  for (const WordId c : tree.children(verb.word, "obl")) {
    const auto m = case_text(tree, c) == "to" ? scene.mention({verb.sentence, c}) : std::nullopt;
    if (m && scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity}))
      add_participant(event, {"recipient", MentionRef{*m}});
  }
}

/// "she married him", "was married to him": both, though the role head may be sure of one alone. Who marries a couple
/// is no spouse.
void add_spouses(const FactScene& scene, WordPlace verb, Event& event) {
  const TreeView& tree = scene.trees[verb.sentence];
  WordId other = tree.child(verb.word, "obj");
  for (const WordId c : tree.children(verb.word, "obl")) {
    if (other == 0 && case_text(tree, c) == "to") other = c;
  }
  const WordId subject = subject_of(tree, verb.word);
  if (other == 0 || subject == 0) return;
  const auto first = scene.mention({verb.sentence, antecedent(tree, subject)});
  const auto second = scene.mention({verb.sentence, other});
  if (!first || !second || scene.kind(*first) != Kind::Person || scene.kind(*second) != Kind::Person) return;
  add_participant(event, {"agent", MentionRef{*first}});
  add_participant(event, {"agent", MentionRef{*second}});
}

}  // namespace

void add_arguments(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event) {
  for (const Argument& given : p.arguments) {
    if (given.probability < kMinArgument || given.word < 1 || given.word > scene.trees[p.sentence].size()) continue;
    const std::optional<Argument> mended = mended_argument(scene, p, given, event);
    if (!mended) continue;
    const Argument& a = *mended;
    const std::string_view role = a.role;
    if (is_numbered(role)) {
      std::string_view name = event_class != nullptr ? participant_role(*event_class, role) : std::string_view{};
      if (name.empty()) name = usual_role(scene, p, a);
      add_numbered(scene, p, a, name, event);
    } else if (role == "ARGM-COM") {
      // "was taken together with her": undergoes it, too.
      const bool passive = passive_subject(scene.trees[p.sentence], p.word) != 0;
      const std::string_view undergoer =
          event_class != nullptr ? participant_role(*event_class, "ARG1") : std::string_view("theme");
      add_numbered(scene, p, a, passive ? undergoer : "agent", event);
    } else if (role == "ARGM-GOL" || role == "ARGM-DIR") {
      add_numbered(scene, p, a, case_text(scene.trees[p.sentence], a.word) == "from" ? "origin" : "destination", event);
    }
  }
  add_role_circumstances(scene, p, event);
}

void add_from_tree(const FactScene& scene, const Predicate& p, const EventClass* event_class, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  const bool verb = tree.word(p.word).upos == "VERB";
  const WordId light = verb ? 0 : light_verb_above(scene, {p.sentence, p.word});
  if (!verb && light == 0) return;
  const auto has = [&](std::string_view role) {
    return std::any_of(p.arguments.begin(), p.arguments.end(),
                       [&](const Argument& a) { return plain_role(a.role) == role && a.probability >= kMinArgument; });
  };
  const WordId subject = active_subject(tree, p.word);
  const auto add = [&](WordId w, std::string_view argument, std::string_view fallback) {
    if (w == 0) return;
    const std::string_view given =
        event_class != nullptr ? participant_role(*event_class, argument) : std::string_view{};
    for (const MentionId m : scene.mentions_with_conjuncts({p.sentence, antecedent(tree, w)})) {
      // "workers are paid": who is paid is no sum.
      const bool no_sum = given == "quantity" && scene.kind(m) != Kind::Quantity;
      const bool changed = w != subject && is_change(event.event_class);
      const bool share = ((fallback == "patient" && given.empty()) || (given == "theme" && changed)) &&
                         scene.has_class(m, "schema:QuantitativeValue");
      const std::string_view role = share ? "quantity" : given.empty() || no_sum ? fallback : given;
      if (can_act(scene, role, m)) add_participant(event, {std::string(role), MentionRef{m}});
    }
  };
  if (light != 0) {
    // "GM was given loans": the subject of a passive light verb does not do it.
    if (!has("ARG0") && tree.child(light, "nsubj:pass") == 0) add(subject_of(tree, light), "ARG0", "agent");
    return;
  }
  const WordId passive =
      is_passive_headline(scene, {p.sentence, p.word}) ? tree.child(p.word, "nsubj") : passive_subject(tree, p.word);
  WordId object = tree.child(p.word, "obj");
  if (is_emphasis(scene, {p.sentence, p.word}, object)) object = tree.governor(p.word);
  if (!has("ARG1")) {
    add(passive != 0 ? passive : object, "ARG1", "patient");
  } else if (passive != 0 && !has_role(p, passive)) {
    add(passive, {}, "patient");
  }
  if (takes_quantity(event_class)) add_sum(scene, p, event);
  if (is_exchange(event.event_class)) add_partner(scene, {p.sentence, p.word}, event);
  if (is_transfer(event.event_class)) add_receiver(scene, {p.sentence, p.word}, event);
  if (is_movement(event.event_class)) add_way(scene, {p.sentence, p.word}, event);
  if (event.event_class == "Marriage") add_spouses(scene, {p.sentence, p.word}, event);
  const bool has_agent = event_class == nullptr || !event_class->participants.starts_with('-');
  // "bought by [a rival]": the agent that the role head was not sure of.
  const WordId by = tree.child(p.word, "obl:agent");
  const auto doer = has_agent && by != 0 && case_text(tree, by) == "by" && !has_role(p, by)
                        ? scene.mention({p.sentence, by})
                        : std::nullopt;
  if (doer && scene.is_kind(*doer, {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity}))
    add(by, "ARG0", "agent");
  if (passive != 0 || has("ARG0")) return;
  if (is_dying_alone(tree, p.word)) return add(subject, "ARG1", "patient");
  if (has_agent) {
    if (!(subject != 0 && has("ARG1") && object == 0)) add(subject, "ARG0", "agent");
  } else if (!has("ARG1")) {
    add(subject, "ARG1", "theme");
  }
}

namespace {

/// Nothing that happens is charged, hired or given something.
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

}  // namespace

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
      // "applied to build a hotel": nobody gets to what happens.
      if (name == "destination" && !is_movement(events[i].event_class) && events[i].event_class != "Happening")
        name = "topic";
      // "reached an agreement"
      if (name == "destination" && events[i].lemma == "reach") name = "theme";
      // "settled a lawsuit": what happens is no sum, nor what something rises by.
      if (name == "quantity") name = is_sum_settled(events[i].event_class) ? "theme" : "";
      if (!name.empty() && can_be_event(events[i].event_class, name))
        add_participant(events[i], {std::string(name), EventRef{*other}, sureness(tree, p, a)});
    }
  }
}

namespace {

/// Two mentions side by side or one inside the other, of one entity: "[Acme], [an investor],".
bool are_one(const FactScene& scene, const Participant& a, const Participant& b) {
  constexpr std::uint32_t widest_gap = 2;
  const auto *x = std::get_if<MentionRef>(&a.filler), *y = std::get_if<MentionRef>(&b.filler);
  if (x == nullptr || y == nullptr || a.role != b.role) return false;
  const Mention &m = scene.entities.mentions[x->index], &n = scene.entities.mentions[y->index];
  return m.entity == n.entity && m.span.begin <= n.span.end + widest_gap && n.span.begin <= m.span.end + widest_gap;
}

void drop_repeated(const FactScene& scene, std::vector<Participant>& participants) {
  std::vector<Participant> kept;
  for (Participant& p : participants) {
    if (std::none_of(kept.begin(), kept.end(), [&](const Participant& k) { return are_one(scene, k, p); }))
      kept.push_back(std::move(p));
  }
  participants = std::move(kept);
}

}  // namespace

void drop_weak_participants(const FactScene& scene, std::vector<Event>& events) {
  for (Event& event : events) {
    std::erase_if(event.participants, [](const Participant& p) { return p.probability < kMinParticipant; });
    drop_repeated(scene, event.participants);
    for (Participant& p : event.participants) p.probability = 1;
  }
}

}  // namespace newsgraph
