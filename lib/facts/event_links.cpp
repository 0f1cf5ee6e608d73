#include "facts/event_links.hpp"

#include <algorithm>

#include "facts/event_circumstances.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// Adpositions and conjunctions that say why or under what condition.
struct LinkMarker {
  std::string_view kind;
  std::string_view markers;  ///< in front of a noun or a clause
};
constexpr LinkMarker kMarkers[] = {
    // The match was called off because of the attack.
    {"cause", "because of|because|due to|owing to|thanks to|as a result of|on account of"},
    // She will resign if the talks fail. In case of an attack they will leave.
    {"condition", "if|unless|in case of|provided"},
    // She travelled in order to negotiate.
    {"purpose", "in order|so as"},
};

/// Verbs with a cause at one end and its effect at the other.
struct CauseVerb {
  std::string_view lemmas;
  std::string_view effect;  ///< "object", or "obl:to": where the effect of the subject stands
  bool inverse = false;     ///< the subject is the effect: "stems from"
};
constexpr CauseVerb kCauseVerbs[] = {
    // The strike prompted protests. The protests were prompted by the strike.
    {"cause|prompt|trigger|spark|provoke|bring_about|ignite|set_off|touch_off|unleash", "object"},
    // The strike led to protests.
    {"lead|give_rise|contribute", "obl:to"},
    // The strike resulted in protests.
    {"result|culminate", "obl:in"},
    // The protests resulted from the strike.
    {"result|stem|arise|ensue", "obl:from", true},
};

/// Whole and part: what takes place during, at or in what.
struct PartRule {
  std::string_view parts, wholes;  ///< event classes
  std::string_view cases;
};
constexpr PartRule kParts[] = {
    // talks during the summit
    {"Negotiation|Meeting|Agreement|PhoneCall|Vote", "Meeting", "during|at"},
    // the final of the tournament
    {"Match|Win|Loss", "Match", "of|in|at|during"},
    // an attack during the war
    {"Attack|MilitaryStrike|Ceasefire|Deployment", "War", "during|in"},
    // testimony during the trial
    {"Conviction|Sentencing|Charge", "Trial", "during|in|at"},
};

void add_link(Event& event, std::string_view kind, std::uint32_t other) {
  EventLink link{std::string(kind), EventRef{other}};
  if (std::find(event.links.begin(), event.links.end(), link) == event.links.end())
    event.links.push_back(std::move(link));
}

/// The marker of a clause or noun with its fixed parts: "because", "in order", "due to".
std::string marker_of(const TreeView& tree, WordId w) {
  std::string marker = case_text(tree, w);
  const WordId mark = tree.child(w, "mark");
  if (marker.empty() && mark != 0) {
    marker = to_lower(tree.word(mark).form);
    for (const WordId part : tree.children(mark, "fixed")) marker += " " + to_lower(tree.word(part).form);
  }
  return marker;
}

bool is_circumstance(const Word& word) {
  return is_relation(word, "obl") || is_relation(word, "advcl") || is_relation(word, "nmod");
}

void link_markers(const FactScene& scene, const EventPlaces& places, std::uint32_t event, WordPlace at,
                  std::vector<Event>& events) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    if (!is_circumstance(tree.word(c))) continue;
    const auto other = places.at({at.sentence, c});
    if (!other || *other == event) continue;
    const std::string marker = marker_of(tree, c);
    for (const LinkMarker& rule : kMarkers) {
      if (list_has(rule.markers, marker)) add_link(events[event], rule.kind, *other);
    }
    for (const PartRule& rule : kParts) {
      const bool fits =
          list_has(rule.parts, events[event].event_class) && list_has(rule.wholes, events[*other].event_class);
      if (fits && list_has(rule.cases, marker)) add_link(events[event], "partOf", *other);
    }
  }
}

/// The event that a phrase tells, a passive's agent included.
std::optional<std::uint32_t> event_at(const EventPlaces& places, const TreeView& tree, WordPlace at) {
  return at.word == 0 ? std::nullopt : places.at({at.sentence, antecedent(tree, at.word)});
}

WordId oblique(const TreeView& tree, WordId w, std::string_view marker) {
  for (const WordId c : tree.children(w, "obl")) {
    if (case_text(tree, c) == marker) return c;
  }
  return 0;
}

void link_cause_verb(const FactScene& scene, const EventPlaces& places, WordPlace at, const CauseVerb& rule,
                     std::vector<Event>& events) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId passive = tree.child(at.word, "nsubj:pass");
  const WordId agent =
      tree.child(at.word, "obl:agent") != 0 ? tree.child(at.word, "obl:agent") : oblique(tree, at.word, "by");
  WordId cause = passive != 0 ? agent : subject_of(tree, at.word);
  WordId effect = passive != 0 ? passive : tree.child(at.word, "obj");
  if (rule.effect != "object") effect = oblique(tree, at.word, rule.effect.substr(4));
  if (rule.inverse) std::swap(cause, effect);
  const auto from = event_at(places, tree, {at.sentence, cause});
  if (!from || effect == 0) return;
  for (const WordId e : conjuncts(tree, effect)) {
    const auto to = event_at(places, tree, {at.sentence, e});
    if (to && *to != *from) add_link(events[*to], "cause", *from);
  }
}

/// "The talks are part of the summit", "talks as part of the summit".
void link_part(const FactScene& scene, const EventPlaces& places, WordPlace at, std::vector<Event>& events) {
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).lemma != "part") return;
  std::optional<std::uint32_t> whole;
  for (const WordId c : tree.children(at.word, "nmod")) {
    if (case_text(tree, c) == "of") whole = places.at({at.sentence, c});
  }
  const WordId subject = tree.child(at.word, "cop") != 0 ? tree.child(at.word, "nsubj") : 0;
  const WordId holder = subject != 0 ? subject : case_text(tree, at.word) == "as" ? tree.governor(at.word) : 0;
  const auto part = event_at(places, tree, {at.sentence, holder});
  if (whole && part && *whole != *part) add_link(events[*part], "partOf", *whole);
}

void link_roles(const FactScene& scene, const EventPlaces& places, std::uint32_t event, std::vector<Event>& events) {
  const Predicate& p = scene.analysis.predicates[*events[event].predicate];
  const TreeView& tree = scene.trees[p.sentence];
  for (const Argument& a : p.arguments) {
    if (a.probability < kMinArgument || a.word < 1 || a.word > tree.size()) continue;
    const auto other = places.at({p.sentence, antecedent(tree, a.word)});
    if (!other || *other == event) continue;
    if (a.role == "ARGM-CAU") add_link(events[event], "cause", *other);
    if (a.role == "ARGM-PRP" || a.role == "ARGM-PNC") add_link(events[event], "purpose", *other);
    if (a.role == "ARGM-ADV" && list_has(kMarkers[1].markers, marker_of(tree, a.word)))
      add_link(events[event], "condition", *other);
  }
}

}  // namespace

EventPlaces::EventPlaces(const FactScene& scene, const std::vector<Event>& events) {
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    if (!events[i].predicate) continue;
    const Predicate& p = scene.analysis.predicates[*events[i].predicate];
    events_.try_emplace({p.sentence, p.word}, i);
  }
}

std::optional<std::uint32_t> EventPlaces::at(WordPlace place) const {
  const auto found = events_.find(place);
  return found == events_.end() ? std::nullopt : std::optional(found->second);
}

void link_events(const FactScene& scene, std::vector<Event>& events) {
  const EventPlaces places(scene, events);
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    const Predicate& p = scene.analysis.predicates[*events[i].predicate];
    link_roles(scene, places, i, events);
    link_markers(scene, places, i, {p.sentence, p.word}, events);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      link_part(scene, places, {s, w}, events);
      if (scene.word({s, w}).upos != "VERB") continue;
      const std::string lemma = lemma_with_particle(scene.trees[s], w);
      for (const CauseVerb& rule : kCauseVerbs) {
        if (list_has(rule.lemmas, lemma)) link_cause_verb(scene, places, {s, w}, rule, events);
      }
    }
  }
}

}  // namespace newsgraph
