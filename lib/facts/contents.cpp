#include "facts/contents.hpp"

#include <algorithm>

#include "facts/event_classes.hpp"

namespace newsgraph {
namespace {

bool is_reported(const ClaimDrafts& drafts, Span span) {
  if (is_inside(span, drafts.unattributed)) return true;
  return std::any_of(drafts.claims.begin(), drafts.claims.end(),
                     [&](const ClaimDraft& d) { return is_inside(span, d.claim.content); });
}

bool in_quotation(const FactScene& scene, Span span) { return is_inside(span, scene.quotes); }

/// Whether the claim stands inside another one's content.
bool holds(const Claim& outer, const Claim& inner) {
  return &outer != &inner && is_inside(inner.cue.front(), outer.content) && outer.cue != inner.cue;
}

/// The claims that hold a span and hold no claim that holds it.
std::vector<std::uint32_t> innermost(const std::vector<Claim>& claims, Span span) {
  std::vector<std::uint32_t> all, out;
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (is_inside(span, claims[i].content)) all.push_back(i);
  }
  for (const std::uint32_t i : all) {
    const bool outer =
        std::any_of(all.begin(), all.end(), [&](std::uint32_t j) { return holds(claims[i], claims[j]); });
    if (!outer) out.push_back(i);
  }
  return out;
}

void add_content(Claim& claim, const Content& content) {
  if (std::find(claim.says.begin(), claim.says.end(), content) == claim.says.end()) claim.says.push_back(content);
}

std::optional<std::uint32_t> event_at(const FactScene& scene, const std::vector<Event>& events, WordPlace at) {
  const Span span = scene.word(at).span;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    if (events[i].trigger == span) return i;
  }
  return std::nullopt;
}

bool has_agent(const Event& event) {
  return std::any_of(event.participants.begin(), event.participants.end(),
                     [](const Participant& p) { return p.role == "agent"; });
}

Event misdeed_event(const FactScene& scene, const ClaimDraft& draft, const std::vector<Event>& events) {
  Event event;
  if (const auto told = event_at(scene, events, *draft.misdeed)) {
    event = events[*told];
    std::erase_if(event.participants, [](const Participant& p) { return p.role == "agent"; });
    event.links.clear();
    event.more.clear();
  } else {
    const Word& word = scene.word(*draft.misdeed);
    const EventClass* event_class = find_event_class({}, to_lower(word.lemma), is_noun(word));
    event.trigger = word.span;
    event.lemma = to_lower(word.lemma);
    event.pos = word.upos;
    event.event_class = event_class != nullptr ? std::string(event_class->name) : "Happening";
    event.predicate = scene.predicate(*draft.misdeed);
  }
  event.asserted = false;
  event.confidence = draft.claim.confidence;
  event.participants.insert(event.participants.begin(), {"agent", MentionRef{*draft.blamed}});
  return event;
}

bool by_position(const Claim& a, const Claim& b) {
  const auto key = [](const Claim& c) {
    return std::make_tuple(c.cue.front().begin, c.source.empty() ? 0U : c.source.front().begin);
  };
  return key(a) < key(b);
}

}  // namespace

void withdraw_contents(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts) {
  for (Event& event : facts.events) {
    if (is_reported(drafts, event.trigger) || in_quotation(scene, event.trigger)) event.asserted = false;
  }
  for (Relation& relation : facts.relations) {
    if (is_reported(drafts, relation.evidence) || in_quotation(scene, relation.evidence)) relation.asserted = false;
  }
}

void add_misdeeds(const FactScene& scene, ClaimDrafts& drafts, std::vector<Event>& events) {
  const std::vector<Event> told = events;
  for (const ClaimDraft& draft : drafts.claims) {
    if (!draft.blamed || !draft.misdeed) continue;
    const auto known = event_at(scene, events, *draft.misdeed);
    const bool inside = is_inside(scene.word(*draft.misdeed).span, draft.claim.content);
    if (known && inside) {
      if (!has_agent(events[*known])) {
        events[*known].participants.insert(events[*known].participants.begin(), {"agent", MentionRef{*draft.blamed}});
      }
      continue;
    }
    events.push_back(misdeed_event(scene, draft, told));
  }
}

void attach_contents(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts) {
  std::vector<ClaimDraft> sorted = drafts.claims;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const ClaimDraft& a, const ClaimDraft& b) { return by_position(a.claim, b.claim); });
  for (const ClaimDraft& draft : sorted) facts.claims.push_back(draft.claim);
  std::vector<Claim>& claims = facts.claims;
  for (std::uint32_t e = 0; e < facts.events.size(); ++e) {
    std::vector<Span> triggers = facts.events[e].more;
    triggers.insert(triggers.begin(), facts.events[e].trigger);
    for (const Span trigger : triggers) {
      for (const std::uint32_t c : innermost(claims, trigger)) add_content(claims[c], EventRef{e});
    }
  }
  // What somebody is blamed for is said by the blamer alone, wherever its words stand.
  for (std::uint32_t c = 0; c < sorted.size(); ++c) {
    if (!sorted[c].misdeed || !sorted[c].blamed) continue;
    const Span span = scene.word(*sorted[c].misdeed).span;
    for (std::uint32_t e = 0; e < facts.events.size(); ++e) {
      const Event& event = facts.events[e];
      const Participant blamed{"agent", MentionRef{*sorted[c].blamed}};
      const bool by_blamed =
          std::find(event.participants.begin(), event.participants.end(), blamed) != event.participants.end();
      if (event.trigger == span && by_blamed && !event.asserted) add_content(claims[c], EventRef{e});
    }
  }
  for (std::uint32_t r = 0; r < facts.relations.size(); ++r) {
    for (const std::uint32_t c : innermost(claims, facts.relations[r].evidence)) add_content(claims[c], RelationRef{r});
  }
  for (std::uint32_t inner = 0; inner < claims.size(); ++inner) {
    for (const std::uint32_t c : innermost(claims, claims[inner].cue.front())) {
      if (holds(claims[c], claims[inner])) add_content(claims[c], ClaimRef{inner});
    }
  }
  for (std::uint32_t i = 0; i < facts.events.size(); ++i) facts.events[i].id = "v" + std::to_string(i + 1);
  for (std::uint32_t i = 0; i < claims.size(); ++i) claims[i].id = "c" + std::to_string(i + 1);
}

}  // namespace newsgraph
