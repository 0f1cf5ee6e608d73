#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "annotation/annotation.hpp"
#include "annotation/fact_names.hpp"
#include "base/text.hpp"

namespace newsgraph {
namespace {

using Json = nlohmann::ordered_json;

/// At most four decimals; what is no number is 0, as JSON has no sign for it.
double rounded(float value) { return std::isfinite(value) ? std::round(double{value} * 1e4) / 1e4 : 0.0; }

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

template <class List, class Write>
Json list_of(const List& values, Write write) {
  Json out = Json::array();
  for (const auto& value : values) out.push_back(write(value));
  return out;
}

Json strings(const std::vector<std::string>& values) { return Json(values); }
Json pair_of(Span span) { return Json::array({span.begin, span.end}); }
Json pairs_of(const std::vector<Span>& spans) { return list_of(spans, pair_of); }
Json object_of(Span span) { return {{"begin", span.begin}, {"end", span.end}}; }

/// The first name in the text, in any case, of the place that the dateline names: datelines have no mentions.
Json place_of_dateline(const Reading& reading) {
  const Article& article = reading.article;
  if (!article.metadata.dateline_place) return nullptr;
  const std::string place = to_lower(article.text.slice(*article.metadata.dateline_place));
  const auto& mentions = reading.entities.mentions;
  const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.kind == MentionKind::Name && to_lower(article.text.slice(mention.span)) == place;
  });
  return found == mentions.end() ? Json(nullptr) : Json(found - mentions.begin());
}

Json metadata_of(const Reading& reading) {
  const Metadata& metadata = reading.article.metadata;
  return {{"url", or_null(metadata.url)},
          {"headline", or_null(metadata.headline)},
          {"published", or_null(metadata.published)},
          {"dateline_place", place_of_dateline(reading)},
          {"dateline_date", or_null(metadata.dateline_date)},
          {"authors", strings(metadata.authors)},
          {"publisher", or_null(metadata.publisher)},
          {"language", metadata.language}};
}

Json of(const Block& block) {
  Json out = object_of(block.span);
  out["kind"] = name_of(block.kind);
  return out;
}

Json of(const Word& word) {
  Json out = object_of(word.span);
  out["form"] = word.form;
  out["lemma"] = word.lemma;
  out["upos"] = word.upos;
  out["feats"] = word.feats;
  out["head"] = word.head;
  out["deprel"] = word.deprel;
  if (const double probability = rounded(word.arc_probability); probability != 1) out["probability"] = probability;
  return out;
}

Json of(const Sentence& sentence) {
  Json out = object_of(sentence.span);
  out["words"] = list_of(sentence.words, [](const Word& word) { return of(word); });
  return out;
}

Json of(const Mention& mention, const Entities& entities) {
  const Entity& entity = entities.entities[mention.entity];
  Json out = object_of(mention.span);
  out["kind"] = name_of(mention.adjectival ? MentionKind::Nominal : mention.kind);
  out["type"] = name_of(entity.kind);
  out["entity"] = entity.id;
  out["probability"] = rounded(mention.probability);
  out["sentence"] = mention.sentence;
  out["head"] = mention.head;
  return out;
}

/// The id of a chain: its entity's, or one of its own.
std::string chain_id(std::uint32_t chain, const Entities& entities) {
  const std::size_t count = entities.entities.size();
  return chain < count ? entities.entities[chain].id : "x" + std::to_string(chain - count + 1);
}

Json of(const ChainMention& mention, const Entities& entities) {
  const bool typed = mention.chain < entities.entities.size();
  Json out = object_of(mention.span);
  out["kind"] = name_of(mention.kind);
  out["type"] = typed ? Json(name_of(entities.entities[mention.chain].kind)) : Json(nullptr);
  out["entity"] = chain_id(mention.chain, entities);
  out["probability"] = rounded(mention.probability);
  out["participant"] = false;
  return out;
}

/// Those that facts refer to by index stand first.
Json mentions_of(const Entities& entities) {
  Json out = list_of(entities.mentions, [&](const Mention& value) { return of(value, entities); });
  for (const ChainMention& value : entities.chain_mentions) out.push_back(of(value, entities));
  return out;
}

Json of(const Entity& entity, const Entities& entities) {
  return {{"id", entity.id},
          {"type", name_of(entity.kind)},
          {"class", strings(entity.classes)},
          {"label", entity.label},
          {"names", strings(entity.names)},
          {"members", list_of(entity.members, [&](EntityId id) { return Json(entities.entities[id].id); })},
          {"links", strings(entity.links)}};
}

Json of(const Time& time) {
  Json out = object_of(time.span);
  out["type"] = time.type;
  out["value"] = time.value;
  return out;
}

Json of(const Argument& argument) {
  return {{"word", argument.word},
          {"role", argument.role},
          {"begin", argument.span.begin},
          {"end", argument.span.end},
          {"probability", rounded(argument.probability)}};
}

Json of(const Predicate& predicate) {
  Json out = {{"sentence", predicate.sentence},
              {"word", predicate.word},
              {"roleset", predicate.roleset},
              {"probability", rounded(predicate.probability)}};
  if (predicate.factuality) out["factuality"] = rounded(*predicate.factuality);
  out["arguments"] = list_of(predicate.arguments, [](const Argument& argument) { return of(argument); });
  return out;
}

Json of(const Relation& relation) {
  return {{"predicate", relation.predicate},
          {"subject", relation.subject},
          {"object", or_null(relation.object)},
          {"value", or_null(relation.value)},
          {"polarity", annotation_name(relation.polarity)},
          {"certainty", annotation_name(relation.certainty)},
          {"asserted", relation.asserted},
          {"evidence", pair_of(relation.evidence)},
          {"confidence", rounded(relation.confidence)},
          {"rule", relation.rule}};
}

Json of(const Tenure& tenure) {
  return {{"person", tenure.person},
          {"title", pair_of(tenure.title)},
          {"body", or_null(tenure.body)},
          {"tenure", annotation_name(tenure.kind)},
          {"time", or_null(tenure.time)},
          {"since", or_null(tenure.since)},
          {"until", or_null(tenure.until)},
          {"confidence", rounded(tenure.confidence)},
          {"rule", tenure.rule}};
}

Json of(const Participant& participant, const Facts& facts) {
  Json out = {{"role", participant.role}};
  if (const auto* mention = std::get_if<MentionRef>(&participant.filler)) {
    out["mention"] = mention->index;
  } else {
    out["event"] = facts.events[std::get<EventRef>(participant.filler).index].id;
  }
  return out;
}

Json of(const Event& event, const Facts& facts) {
  const auto link_of = [&](const EventLink& link) {
    return Json({{"kind", link.kind}, {"event", facts.events[link.event.index].id}});
  };
  return {{"id", event.id},
          {"begin", event.trigger.begin},
          {"end", event.trigger.end},
          {"class", event.event_class},
          {"lemma", event.lemma},
          {"pos", event.pos},
          {"predicate", or_null(event.predicate)},
          {"more", pairs_of(event.more)},
          {"polarity", annotation_name(event.polarity)},
          {"certainty", annotation_name(event.certainty)},
          {"tense", annotation_name(event.tense)},
          {"asserted", event.asserted},
          {"confidence", rounded(event.confidence)},
          {"participants", list_of(event.participants, [&](const Participant& part) { return of(part, facts); })},
          {"places", Json(event.places)},
          {"times", Json(event.times)},
          {"links", list_of(event.links, link_of)}};
}

Json of(const Content& content, const Facts& facts) {
  if (const auto* event = std::get_if<EventRef>(&content)) return facts.events[event->index].id;
  if (const auto* claim = std::get_if<ClaimRef>(&content)) return facts.claims[claim->index].id;
  return "r" + std::to_string(std::get<RelationRef>(content).index);
}

Json of(const Claim& claim, const Facts& facts) {
  const auto content = [&](const Content& part) { return of(part, facts); };
  return {{"id", claim.id},
          {"source", pairs_of(claim.source)},
          {"source_mention", or_null(claim.source_mention)},
          {"cue", pairs_of(claim.cue)},
          {"content", pairs_of(claim.content)},
          {"quotation", claim.quotation},
          {"stance", annotation_name(claim.stance)},
          {"times", Json(claim.times)},
          {"says", list_of(claim.says, content)},
          {"contradicts", list_of(claim.contradicts, content)},
          {"confidence", rounded(claim.confidence)}};
}

/// Chains of what is of no kind come behind the entities, without a type.
Json entities_of(const Entities& entities) {
  Json out = list_of(entities.entities, [&](const Entity& value) { return of(value, entities); });
  std::size_t chains = entities.entities.size();
  for (const ChainMention& mention : entities.chain_mentions) chains = std::max<std::size_t>(chains, mention.chain + 1);
  for (std::size_t chain = entities.entities.size(); chain < chains; ++chain)
    out.push_back({{"id", chain_id(static_cast<std::uint32_t>(chain), entities)},
                   {"type", nullptr},
                   {"class", Json::array()},
                   {"label", ""},
                   {"names", Json::array()},
                   {"members", Json::array()},
                   {"links", Json::array()}});
  return out;
}

}  // namespace

std::string to_json(const Reading& reading) {
  const auto& [article, analysis, entities, facts] = reading;
  const auto plain = [](const auto& value) { return of(value); };
  Json out = {{"id", article.id}, {"text", article.text.utf8()}, {"metadata", metadata_of(reading)}};
  out["blocks"] = list_of(article.blocks, plain);
  out["sentences"] = list_of(analysis.sentences, plain);
  out["mentions"] = mentions_of(entities);
  out["entities"] = entities_of(entities);
  out["times"] = list_of(analysis.times, plain);
  out["predicates"] = list_of(analysis.predicates, plain);
  out["relations"] = list_of(facts.relations, plain);
  out["tenures"] = list_of(facts.tenures, plain);
  out["events"] = list_of(facts.events, [&](const Event& value) { return of(value, reading.facts); });
  out["claims"] = list_of(facts.claims, [&](const Claim& value) { return of(value, reading.facts); });
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace newsgraph
