#include "facts/events.hpp"

#include <algorithm>

#include "facts/claim_cues.hpp"
#include "facts/event_classes.hpp"
#include "facts/event_links.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

constexpr float kMinPredicate = 0.5F, kMinArgument = 0.5F;
constexpr float kVerbPrecision = 0.95F, kNounPrecision = 0.9F;

bool is_numbered(std::string_view role) { return role.size() == 4 && role.starts_with("ARG") && role[3] <= '9'; }

/// "ARG1" of "ARG1", "R-ARG1" and "C-ARG1".
std::string_view plain_role(std::string_view role) {
  return role.starts_with("R-") || role.starts_with("C-") ? role.substr(2) : role;
}

bool is_light(std::string_view roleset) { return roleset.ends_with(".LV"); }

bool is_claim_cue(const ClaimDrafts& claims, WordPlace at) {
  return std::any_of(claims.claims.begin(), claims.claims.end(), [&](const ClaimDraft& c) { return c.cue == at; }) ||
         std::find(claims.unattributed_cues.begin(), claims.unattributed_cues.end(), at) !=
             claims.unattributed_cues.end();
}

/// Verbs that tell no happening of their own, whatever they say of the clause below.
bool tells_nothing(std::string_view lemma) {
  return one_of(lemma, {"be",      "have",    "do",      "seem",    "appear",  "want",    "need",   "try",     "seek",
                        "let",     "look",    "feel",    "see",     "hear",    "like",    "love",   "know",    "mean",
                        "think",   "believe", "hope",    "wish",    "guess",   "say",     "tell",   "go_on",   "tend",
                        "suppose", "matter",  "deserve", "include", "involve", "concern", "regard", "compare", "depend",
                        "belong",  "consist", "base",    "date",    "lie",     "stand",   "exist"});
}

/// Auxiliaries, adjectives and nouns that name who or where are no events.
bool tells_event(const FactScene& scene, const Predicate& p, const EventClass* event_class) {
  const Word& word = scene.word({p.sentence, p.word});
  if (is_light(p.roleset) || p.probability < kMinPredicate) return false;
  const TreeView& tree = scene.trees[p.sentence];
  if (is_relation(word, "aux") || is_relation(word, "cop") || is_relation(word, "case") || is_relation(word, "mark"))
    return false;
  const bool in_name =
      std::any_of(scene.mentions_of[p.sentence].begin(), scene.mentions_of[p.sentence].end(), [&](MentionId m) {
        const Mention& mention = scene.entities.mentions[m];
        return mention.kind == MentionKind::Name && mention.span.contains(word.span) && mention.head != p.word;
      });
  const bool modifier = is_relation(word, "amod") || is_relation(word, "compound");
  if (word.upos == "VERB" && (in_name || modifier || one_of(p.roleset, {"call.01", "name.01", "title.01"})))
    return false;
  if (word.upos == "VERB") return !tells_nothing(lemma_with_particle(tree, p.word)) && !tells_nothing(word.lemma);
  if (word.upos != "NOUN" && word.upos != "PROPN") return false;
  for (const MentionId m : scene.mentions_of[p.sentence]) {
    const bool head = scene.entities.mentions[m].head == p.word;
    if (head && scene.is_kind(m, {Kind::Person, Kind::Organization, Kind::Polity, Kind::Place, Kind::PeopleGroup,
                                  Kind::Product, Kind::Quantity})) {
      return false;
    }
    if (!head && word.upos == "PROPN" && scene.entities.mentions[m].kind == MentionKind::Name &&
        scene.entities.mentions[m].span.contains(word.span) && scene.kind(m) != Kind::NamedEvent) {
      return false;
    }
  }
  if (event_class != nullptr && event_class->name != "Happening") return true;
  for (const NominalHead& nominal : scene.analysis.nominals) {
    if (nominal.sentence == p.sentence && nominal.word == p.word)
      return nominal.kind == "Event" && nominal.probability >= kMinPredicate;
  }
  return false;
}

const EventClass* class_of(const FactScene& scene, const Predicate& p) {
  const Word& word = scene.word({p.sentence, p.word});
  const std::string lemma =
      word.upos == "VERB" ? lemma_with_particle(scene.trees[p.sentence], p.word) : to_lower(word.lemma);
  return find_event_class(p.roleset, lemma, is_noun(word));
}

/// "made no mention", "took a decision": the noun tells the event.
bool is_light_for_noun(const FactScene& scene, WordPlace verb) {
  const TreeView& tree = scene.trees[verb.sentence];
  const WordId object = tree.child(verb.word, "obj");
  if (object == 0 || !is_noun(tree.word(object)) || scene.mention({verb.sentence, object})) return false;
  if (!one_of(tree.word(verb.word).lemma, {"make", "take", "give", "have", "hold", "pay", "carry_out"})) return false;
  const auto noun = scene.predicate({verb.sentence, object});
  if (!noun) return false;
  const Predicate& p = scene.analysis.predicates[*noun];
  return tells_event(scene, p, class_of(scene, p));
}

/// The verb that only carries a noun's event: "made" of "made a mention"; 0 where there is none.
WordId light_verb_above(const FactScene& scene, WordPlace noun) {
  const TreeView& tree = scene.trees[noun.sentence];
  const WordId verb = tree.governor(noun.word);
  if (verb == 0 || !is_relation(tree.word(noun.word), "obj")) return 0;
  return is_light_for_noun(scene, {noun.sentence, verb}) ? verb : 0;
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

void add_participant(Event& event, Participant participant) {
  if (std::find(event.participants.begin(), event.participants.end(), participant) == event.participants.end()) {
    event.participants.push_back(std::move(participant));
  }
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

/// Times and places that the tree hangs on the predicate, whether or not they bear a role.
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

/// The noun of a relative pronoun only where it is the argument itself.
void add_numbered(const FactScene& scene, const Predicate& p, const Argument& a, std::string_view role, Event& event) {
  if (role.empty() || a.word == p.word) return;
  for (const MentionId m : scene.mentions_with_conjuncts({p.sentence, a.word})) {
    // "spoke by phone on Tuesday": a time is no participant.
    const bool is_time = std::any_of(scene.analysis.times.begin(), scene.analysis.times.end(), [&](const Time& t) {
      return t.span.contains(scene.word({p.sentence, a.word}).span);
    });
    if (!is_time) add_participant(event, {std::string(role), MentionRef{m}});
  }
}

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

/// Where the role head found nobody: the grammatical subject and object of a verb.
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
      add_participant(event, {std::string(role), MentionRef{m}});
    }
  };
  if (light != 0) {
    if (!has("ARG0")) add(subject_of(tree, light), "ARG0", "agent");
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

/// Arguments that are events themselves.
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
