#include <algorithm>
#include <charconv>
#include <iterator>

#include "annotation/fact_names.hpp"
#include "annotation/read_parts.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view roles[] = {"agent",  "patient",     "theme", "recipient", "beneficiary", "instrument",
                                      "origin", "destination", "topic", "attribute", "quantity"};
constexpr std::string_view link_kinds[] = {"cause", "purpose", "condition", "partOf"};

/// What facts may point at.
struct Targets {
  std::size_t mentions, times, predicates, relations;
  Ids events, claims;
};

template <class Enum>
Enum named(const JsonValue& value) {
  return value.named([](std::string_view name) { return from_annotation_name<Enum>(name); });
}

template <std::size_t N>
std::string one_of(const std::string_view (&names)[N], const JsonValue& value) {
  std::string name = value.text();
  if (std::find(std::begin(names), std::end(names), name) == std::end(names)) value.fail("is an unknown name");
  return name;
}

std::vector<std::uint32_t> indexes(const JsonValue& list, std::size_t limit, std::string_view of) {
  return list.list([&](const JsonValue& value) { return value.index(limit, of); });
}

std::optional<RelationRef> relation_named(std::string_view name, std::size_t relations) {
  std::uint32_t index = 0;
  if (name.size() < 2 || name[0] != 'r') return std::nullopt;
  const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), index);
  if (error != std::errc() || end != name.data() + name.size() || index >= relations) return std::nullopt;
  return RelationRef{index};
}

Content read_content(const JsonValue& value, const Targets& targets) {
  const std::string name = value.text();
  if (const auto event = targets.events.find(name); event != targets.events.end()) return EventRef{event->second};
  if (const auto claim = targets.claims.find(name); claim != targets.claims.end()) return ClaimRef{claim->second};
  if (const auto relation = relation_named(name, targets.relations)) return *relation;
  value.fail("names no event, claim or relation of this article");
  return RelationRef{0};
}

Relation read_relation(const JsonValue& value, const Targets& targets) {
  Relation relation;
  relation.predicate = value["predicate"].text();
  if (relation.predicate.find(':') == std::string::npos) value["predicate"].fail("is not a compact IRI");
  relation.subject = value["subject"].index(targets.mentions, "mentions");
  relation.object = value["object"].optional_index(targets.mentions, "mentions");
  relation.value = value["value"].optional_text();
  if (relation.object.has_value() == relation.value.has_value()) value.fail("needs either an object or a value");
  relation.polarity = named<Polarity>(value["polarity"]);
  relation.certainty = named<Certainty>(value["certainty"]);
  relation.asserted = value["asserted"].flag();
  relation.evidence = value["evidence"].pair(true);
  relation.confidence = value["confidence"].number(0, 1);
  relation.rule = value["rule"].text();
  return relation;
}

Tenure read_tenure(const JsonValue& value, const Targets& targets) {
  Tenure tenure;
  tenure.person = value["person"].index(targets.mentions, "mentions");
  tenure.title = value["title"].pair();
  tenure.body = value["body"].optional_index(targets.mentions, "mentions");
  tenure.kind = named<TenureKind>(value["tenure"]);
  tenure.time = value["time"].optional_index(targets.times, "times");
  tenure.since = value["since"].optional_index(targets.times, "times");
  tenure.until = value["until"].optional_index(targets.times, "times");
  tenure.confidence = value["confidence"].number(0, 1);
  tenure.rule = value["rule"].text();
  return tenure;
}

Participant read_participant(const JsonValue& value, const Targets& targets) {
  Participant participant{one_of(roles, value["role"]), MentionRef{0}};
  const JsonValue mention = value["mention"], event = value["event"];
  if (mention.is_null() == event.is_null()) value.fail("needs either a mention or an event");
  if (!mention.is_null()) participant.filler = MentionRef{mention.index(targets.mentions, "mentions")};
  if (!event.is_null()) participant.filler = EventRef{id_in(targets.events, event)};
  return participant;
}

std::string class_name(const JsonValue& value) {
  std::string name = value.text();
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (name.empty() || !std::all_of(name.begin(), name.end(), is_letter)) value.fail("is not the name of a class");
  return name;
}

Event read_event(const JsonValue& value, const Targets& targets) {
  Event event;
  event.id = value["id"].text();
  event.trigger = value.span();
  event.event_class = class_name(value["class"]);
  event.lemma = value["lemma"].text();
  event.pos = value["pos"].optional_text().value_or(event.pos);
  event.predicate = value["predicate"].optional_index(targets.predicates, "predicates");
  event.more = value["more"].pairs();
  event.polarity = named<Polarity>(value["polarity"]);
  event.certainty = named<Certainty>(value["certainty"]);
  event.tense = named<Tense>(value["tense"]);
  event.asserted = value["asserted"].flag();
  event.confidence = value["confidence"].number(0, 1);
  event.participants =
      value["participants"].list([&](const JsonValue& part) { return read_participant(part, targets); });
  event.places = indexes(value["places"], targets.mentions, "mentions");
  event.times = indexes(value["times"], targets.times, "times");
  event.links = value["links"].list([&](const JsonValue& part) {
    return EventLink{one_of(link_kinds, part["kind"]), EventRef{id_in(targets.events, part["event"])}};
  });
  return event;
}

Claim read_claim(const JsonValue& value, const Targets& targets) {
  const auto content = [&targets](const JsonValue& part) { return read_content(part, targets); };
  Claim claim;
  claim.id = value["id"].text();
  claim.source = value["source"].pairs();
  claim.source_mention = value["source_mention"].optional_index(targets.mentions, "mentions");
  claim.cue = value["cue"].pairs();
  claim.content = value["content"].pairs();
  claim.quotation = value["quotation"].flag();
  claim.stance = named<Stance>(value["stance"]);
  claim.times = indexes(value["times"], targets.times, "times");
  claim.says = value["says"].list(content);
  claim.contradicts = value["contradicts"].list(content);
  claim.confidence = value["confidence"].number(0, 1);
  return claim;
}

/// `says` tells events, claims and relations apart by their names alone.
void check_names(const Targets& targets, const JsonValue& root) {
  for (const auto& [name, place] : targets.events) {
    if (targets.claims.contains(name)) root["claims"].fail("share an id with an event");
  }
  for (const Ids* ids : {&targets.events, &targets.claims}) {
    for (const auto& [name, place] : *ids) {
      if (relation_named(name, targets.relations)) root.fail("gives an event or claim the name of a relation, " + name);
    }
  }
}

}  // namespace

Facts read_facts(const JsonValue& root, const Analysis& analysis, const Entities& entities) {
  const JsonValue relations = root["relations"], events = root["events"], claims = root["claims"];
  Targets targets{entities.mentions.size(), analysis.times.size(), analysis.predicates.size(), 0,
                  ids_of(events),           ids_of(claims)};
  Facts facts;
  facts.relations = relations.list([&](const JsonValue& value) { return read_relation(value, targets); });
  targets.relations = facts.relations.size();
  check_names(targets, root);
  facts.tenures = root["tenures"].list([&](const JsonValue& value) { return read_tenure(value, targets); });
  facts.events = events.list([&](const JsonValue& value) { return read_event(value, targets); });
  facts.claims = claims.list([&](const JsonValue& value) { return read_claim(value, targets); });
  return facts;
}

}  // namespace newsgraph
