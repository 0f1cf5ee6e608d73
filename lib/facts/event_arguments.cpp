#include "facts/event_arguments.hpp"

#include <algorithm>

#include "facts/argument_roles.hpp"
#include "facts/event_circumstances.hpp"
#include "facts/event_links.hpp"
#include "facts/event_triggers.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"
#include "facts/verb_arguments.hpp"

namespace newsgraph {
namespace {

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

bool has_role(const Predicate& p, WordId w) {
  return std::any_of(p.arguments.begin(), p.arguments.end(),
                     [&](const Argument& a) { return a.word == w && a.probability >= kMinArgument; });
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
    } else if (role == "ARGM-COM" && case_text(scene.trees[p.sentence], a.word) != "from") {
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
  if (is_given_object(tree, p.word)) {
    if (!has_role(p, passive)) add(passive, "ARG2", "recipient");
    if (!has_role(p, object)) add(object, "ARG1", "theme");
  } else if (!has("ARG1")) {
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
  // "bought by [a rival]": the agent that the role head was not sure of; not "Roe headed in a corner by Doe".
  const bool active = passive == 0 && tree.child(p.word, "nsubj") != 0;
  const WordId by = active ? 0 : tree.child(p.word, "obl:agent");
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
