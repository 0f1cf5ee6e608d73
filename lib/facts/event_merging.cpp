#include <algorithm>
#include <set>

#include "facts/events.hpp"

namespace newsgraph {
namespace {

/// A group and one of its members do not contradict each other.
bool overlap(const FactScene& scene, const std::set<EntityId>& a, const std::set<EntityId>& b) {
  for (const EntityId x : a) {
    if (b.contains(x)) return true;
    for (const EntityId member : scene.entities.entities[x].members) {
      if (b.contains(member)) return true;
    }
  }
  for (const EntityId y : b) {
    for (const EntityId member : scene.entities.entities[y].members) {
      if (a.contains(member)) return true;
    }
  }
  return false;
}

bool compatible_participants(const FactScene& scene, const Event& a, const Event& b) {
  for (const std::string_view role : {"agent", "patient", "theme", "recipient", "topic"}) {
    const auto x = fillers(scene, a, role), y = fillers(scene, b, role);
    if (!x.empty() && !y.empty() && !overlap(scene, x, y)) return false;
  }
  return true;
}

/// "2017-05" and "2017-05-02" can be the same time; two different days cannot.
bool compatible_times(const FactScene& scene, const Event& a, const Event& b) {
  if (a.times.empty() || b.times.empty()) return true;
  for (const std::uint32_t x : a.times) {
    for (const std::uint32_t y : b.times) {
      const std::string& u = scene.analysis.times[x].value;
      const std::string& v = scene.analysis.times[y].value;
      if (u.starts_with(v) || v.starts_with(u)) return true;
    }
  }
  return false;
}

const Predicate& predicate_of(const FactScene& scene, const Event& event) {
  return scene.analysis.predicates[*event.predicate];
}

std::set<std::string> modifiers(const FactScene& scene, const Event& event) {
  const Predicate& p = predicate_of(scene, event);
  const TreeView& tree = scene.trees[p.sentence];
  std::set<std::string> out;
  for (const WordId c : tree.children(p.word)) {
    const Word& word = tree.word(c);
    if (is_relation(word, "compound") && !is_relation(word, "compound:prt")) out.insert(to_lower(word.lemma));
    // "a shareholders' meeting"
    if (word.deprel == "nmod:poss" && word.upos == "NOUN" && tree.child(c, "det") == 0)
      out.insert(to_lower(word.lemma));
    if (is_relation(word, "amod") && !one_of(word.lemma, {"latest", "recent", "same"}))
      out.insert(to_lower(word.lemma));
  }
  return out;
}

bool refers_back(const FactScene& scene, const Event& event) {
  const Predicate& p = predicate_of(scene, event);
  const TreeView& tree = scene.trees[p.sentence];
  const Word& word = tree.word(p.word);
  if (!is_noun(word) || is_relation(word, "compound")) return false;
  // "his fifth rescue this year": another than the one told before.
  const std::vector<WordId> qualities = tree.children(p.word, "amod");
  if (std::any_of(qualities.begin(), qualities.end(),
                  [&](WordId c) { return has_feature(tree.word(c), "NumType", "Ord"); }))
    return false;
  const WordId owner = tree.child(p.word, "nmod:poss"), det = tree.child(p.word, "det");
  const auto is_indefinite = [&](WordId w) {
    const WordId own = w == 0 ? 0 : tree.child(w, "det");
    return own != 0 && one_of(tree.word(own).lemma, {"a", "an"});
  };
  // "a shareholders' meeting"
  if (owner != 0) return tree.word(owner).upos != "NOUN" || !(is_indefinite(owner) || is_indefinite(p.word));
  return det != 0 && one_of(tree.word(det).lemma, {"the", "this", "that", "these", "those"});
}

bool is_plural_noun(const FactScene& scene, const Event& event) {
  const Predicate& p = predicate_of(scene, event);
  return event.pos != "VERB" && has_feature(scene.word({p.sentence, p.word}), "Number", "Plur");
}

bool same_kind_of_event(const FactScene& scene, const Event& first, const Event& later) {
  if (first.event_class != later.event_class) return false;
  // "she was elected in 2006": the elections that are told of later are others.
  if (later.event_class == "Election" && first.pos == "VERB" && is_plural_noun(scene, later)) return false;
  if (first.lemma == later.lemma) return true;
  const bool narrow = one_of(later.event_class, {"PhoneCall", "Meeting", "Ceasefire", "Election", "Resignation",
                                                 "Lawsuit", "Merger", "Bankruptcy", "MilitaryStrike"});
  return narrow || predicate_of(scene, first).roleset == predicate_of(scene, later).roleset;
}

bool same_modifiers(const FactScene& scene, const Event& first, const Event& later) {
  const auto a = modifiers(scene, first), b = modifiers(scene, later);
  if (a.empty() || b.empty()) return true;
  return std::any_of(a.begin(), a.end(), [&](const std::string& x) { return b.contains(x); });
}

/// "requests" are not taken up by "the request".
bool same_number(const FactScene& scene, const Event& first, const Event& later) {
  const Predicate& p = predicate_of(scene, later);
  return !is_plural_noun(scene, first) || has_feature(scene.word({p.sentence, p.word}), "Number", "Plur");
}

/// Both are told of one and the same day, or for a strike or an election of one month, by the same doers.
bool tells_same_date(const FactScene& scene, const Event& first, const Event& later) {
  if (!one_of(later.event_class, {"PhoneCall", "Meeting", "Election", "Resignation", "MilitaryStrike"})) return false;
  const std::size_t exact = one_of(later.event_class, {"MilitaryStrike", "Election"}) ? 7 : 10;
  const auto doers = fillers(scene, first, "agent"), others = fillers(scene, later, "agent");
  if (!doers.empty() && !others.empty() ? !overlap(scene, doers, others) : exact == 10) return false;
  return std::any_of(first.times.begin(), first.times.end(), [&](std::uint32_t x) {
    const std::string& value = scene.analysis.times[x].value;
    return value.size() >= exact && std::any_of(later.times.begin(), later.times.end(), [&](std::uint32_t y) {
             return scene.analysis.times[y].value == value;
           });
  });
}

/// "his mother's death": nobody else's.
bool is_of_another(const FactScene& scene, const Event& first, const Event& later) {
  return later.event_class == "Death" &&
         fillers(scene, first, "patient").empty() != fillers(scene, later, "patient").empty();
}

/// "plans to sell 600,000 units ... The sale of the plant": what somebody may do does not happen because something of
/// the kind does, of which nothing says that it is the same.
bool is_another_than_planned(const FactScene& scene, const Event& first, const Event& later) {
  if (first.asserted || !later.asserted || first.lemma == later.lemma) return false;
  for (const std::string_view role : {"agent", "patient", "theme", "recipient", "topic"})
    if (overlap(scene, fillers(scene, first, role), fillers(scene, later, role))) return false;
  return true;
}

/// "a strike would cost ... The [1991] strike lasted": the year tells which, and one without a year is another.
bool is_of_another_year(const FactScene& scene, const Event& first, const Event& later) {
  const Predicate& p = predicate_of(scene, later);
  const TreeView& tree = scene.trees[p.sentence];
  const std::span<const WordId> below = tree.children(p.word);
  return first.times.empty() && std::any_of(below.begin(), below.end(), [&](WordId c) {
           const Word& word = tree.word(c);
           return word.upos == "NUM" && word.form.size() == 4 &&
                  (word.form.starts_with("19") || word.form.starts_with("20"));
         });
}

bool is_repeated(const FactScene& scene, const Event& first, const Event& later) {
  if (is_of_another(scene, first, later) || is_another_than_planned(scene, first, later) ||
      is_of_another_year(scene, first, later))
    return false;
  // "invited her to attend a forum ... at the meeting"
  if (first.lemma == "attend" && later.lemma != "attend") return false;
  return (refers_back(scene, later) || tells_same_date(scene, first, later)) && same_number(scene, first, later) &&
         same_kind_of_event(scene, first, later) && first.polarity == later.polarity &&
         first.event_class != "Happening" && compatible_participants(scene, first, later) &&
         compatible_times(scene, first, later) && same_modifiers(scene, first, later);
}

template <class List, class Value>
void append_new(List& list, const Value& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

/// The first mention keeps its own words; what the later one adds is kept, unless its role is filled already.
void absorb(const FactScene& scene, Event& first, const Event& later) {
  append_new(first.more, later.trigger);
  for (const Span span : later.more) append_new(first.more, span);
  const Event before = first;
  for (const Participant& p : later.participants) {
    const bool filled = std::any_of(before.participants.begin(), before.participants.end(),
                                    [&](const Participant& x) { return x.role == p.role; });
    const auto* mention = std::get_if<MentionRef>(&p.filler);
    const bool known = mention != nullptr && [&] {
      for (const std::string_view role : {"agent", "patient", "theme", "recipient", "topic"}) {
        if (fillers(scene, before, role).contains(scene.entities.mentions[mention->index].entity)) return true;
      }
      return false;
    }();
    if (!filled && !known) append_new(first.participants, p);
  }
  if (first.places.empty()) first.places = later.places;
  // "held a vote ... the vote planned for 2030": what has happened has no date ahead.
  const bool ahead = first.asserted && first.tense != Tense::Future && later.tense == Tense::Future;
  if (first.times.empty() && !ahead) first.times = later.times;
  for (const EventLink& link : later.links) append_new(first.links, link);
  if (later.asserted && !first.asserted) {
    first.asserted = true;
    first.certainty = later.certainty;
    first.tense = later.tense;
  }
  first.confidence = std::min(first.confidence, later.confidence);
}

/// Moves every reference through `target`; references to the event itself and to dropped events go.
void renumber(std::vector<Event>& events, const std::vector<std::optional<std::uint32_t>>& target) {
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    Event& event = events[i];
    std::vector<Participant> participants;
    for (Participant p : event.participants) {
      if (auto* ref = std::get_if<EventRef>(&p.filler)) {
        if (!target[ref->index] || *target[ref->index] == i) continue;
        ref->index = *target[ref->index];
      }
      append_new(participants, p);
    }
    event.participants = std::move(participants);
    std::vector<EventLink> links;
    for (EventLink link : event.links) {
      if (!target[link.event.index] || *target[link.event.index] == i) continue;
      link.event.index = *target[link.event.index];
      append_new(links, link);
    }
    event.links = std::move(links);
  }
}

/// Keeps the events of `keep`, in order.
void keep_only(std::vector<Event>& events, const std::vector<bool>& keep,
               std::vector<std::optional<std::uint32_t>> target) {
  std::vector<std::optional<std::uint32_t>> position(events.size());
  std::vector<Event> kept;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    if (!keep[i]) continue;
    position[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(events[i]));
  }
  for (auto& t : target) t = t ? position[*t] : std::nullopt;
  events = std::move(kept);
  renumber(events, target);
}

}  // namespace

std::set<EntityId> fillers(const FactScene& scene, const Event& event, std::string_view role) {
  std::set<EntityId> out;
  for (const Participant& p : event.participants) {
    const auto* m = std::get_if<MentionRef>(&p.filler);
    if (m != nullptr && p.role == role) out.insert(scene.entities.mentions[m->index].entity);
  }
  return out;
}

bool tell_the_same(const FactScene& scene, const Event& a, const Event& b) {
  if (a.event_class != b.event_class || a.lemma != b.lemma || !compatible_times(scene, a, b)) return false;
  bool shared = false;
  for (const std::string_view role : {"agent", "patient", "theme", "recipient", "destination", "topic"}) {
    const auto x = fillers(scene, a, role), y = fillers(scene, b, role);
    if (x.empty() != y.empty() || (!x.empty() && !overlap(scene, x, y))) return false;
    shared = shared || !x.empty();
  }
  return shared;
}

void merge_repeated_events(const FactScene& scene, std::vector<Event>& events) {
  std::vector<std::optional<std::uint32_t>> target(events.size());
  std::vector<bool> keep(events.size(), true);
  for (std::uint32_t i = 0; i < events.size(); ++i) target[i] = i;
  for (std::uint32_t later = 0; later < events.size(); ++later) {
    for (std::uint32_t first = later; first-- > 0;) {
      if (!keep[first] || !is_repeated(scene, events[first], events[later])) continue;
      absorb(scene, events[first], events[later]);
      target[later] = first;
      keep[later] = false;
      break;
    }
  }
  keep_only(events, keep, target);
}

void drop_bare_events(const ClaimDrafts& claims, std::vector<Event>& events) {
  std::vector<bool> keep(events.size(), false);
  std::vector<std::uint32_t> open;
  const auto mark = [&](std::uint32_t i) {
    if (!keep[i]) open.push_back(i);
    keep[i] = true;
  };
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    const bool content = event.pos == "VERB" &&
                         std::any_of(claims.claims.begin(), claims.claims.end(),
                                     [&](const ClaimDraft& c) { return is_inside(event.trigger, c.claim.content); });
    const bool told = !event.participants.empty() || !event.places.empty() || !event.times.empty();
    if (told || content || !event.links.empty()) mark(i);
  }
  while (!open.empty()) {
    const Event& event = events[open.back()];
    open.pop_back();
    for (const Participant& p : event.participants) {
      if (const auto* ref = std::get_if<EventRef>(&p.filler)) mark(ref->index);
    }
    for (const EventLink& link : event.links) mark(link.event.index);
  }
  std::vector<std::optional<std::uint32_t>> target(events.size());
  for (std::uint32_t i = 0; i < events.size(); ++i) target[i] = i;
  keep_only(events, keep, target);
}

void withdraw_bare_nouns(std::vector<Event>& events) {
  std::vector<bool> told(events.size(), false);
  for (const Event& event : events) {
    if (!event.asserted) continue;
    for (const Participant& p : event.participants)
      if (const auto* ref = std::get_if<EventRef>(&p.filler)) told[ref->index] = true;
    for (const EventLink& link : event.links) told[link.event.index] = true;
  }
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    Event& event = events[i];
    const bool bare = event.participants.empty() && event.places.empty() && event.times.empty() && event.links.empty();
    if (event.pos != "VERB" && bare && !told[i]) event.asserted = false;
  }
}

void sort_events(std::vector<Event>& events) {
  std::vector<std::uint32_t> order(events.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return events[a].trigger < events[b].trigger; });
  std::vector<std::optional<std::uint32_t>> target(events.size());
  std::vector<Event> sorted;
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    target[order[i]] = i;
    sorted.push_back(std::move(events[order[i]]));
  }
  events = std::move(sorted);
  renumber(events, target);
}

}  // namespace newsgraph
