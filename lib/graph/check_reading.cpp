#include "graph/check_reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "graph/literals.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

constexpr std::array roles = {"agent",  "patient",     "theme", "recipient", "beneficiary", "instrument",
                              "origin", "destination", "topic", "attribute", "quantity"};
constexpr std::array link_kinds = {"cause", "purpose", "condition", "partOf"};

template <class List>
bool is_one_of(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

/// Collects the first fault only; each test is one line that says what was looked at.
class FaultFinder {
 public:
  FaultFinder(const Reading& reading, const MintOptions& options) : reading_(reading), options_(options) {}

  std::optional<Diagnostic> find() {
    check_metadata();
    check_entities();
    check_relations();
    check_tenures();
    check_events();
    check_claims();
    return fault_;
  }

 private:
  void require(bool holds, std::string_view code, std::string_view message, std::string_view what) {
    if (holds || fault_) return;
    Diagnostic fault;
    fault.code = code;
    fault.message = fmt::format(fmt::runtime(message), what);
    fault_ = std::move(fault);
  }
  void require_span(Span span, std::string_view what) {
    const bool fits = span.begin <= span.end && span.end <= reading_.article.text.size();
    require(fits, "invalid-span", "a span of {} is not within the text", what);
  }
  void require_spans(const std::vector<Span>& spans, std::string_view what) {
    for (const Span span : spans) require_span(span, what);
  }
  void require_index(std::size_t index, std::size_t size, std::string_view what) {
    require(index < size, "dangling-reference", "{} refers to something that is not in the annotation", what);
  }
  void require_mention(MentionId mention, std::string_view what) {
    require_index(mention, reading_.entities.mentions.size(), what);
  }
  void require_times(const std::vector<std::uint32_t>& times, std::string_view what) {
    for (const std::uint32_t time : times) require_index(time, reading_.analysis.times.size(), what);
  }
  void require_term(std::string_view compact, std::string_view what) {
    const auto iri = rdf::expand_compact(compact);
    require(iri && rdf::is_valid_iri(*iri), "unknown-term", "{} is no term of a known vocabulary", what);
  }

  void check_metadata() {
    const Metadata& metadata = reading_.article.metadata;
    require(is_valid_base(options_.base), "invalid-base",
            "the base {} must be an absolute http(s) IRI that ends in / without query or fragment", options_.base);
    require(rdf::is_valid_language_tag(metadata.language), "invalid-language", "\"{}\" is not a language tag",
            metadata.language);
    if (metadata.url) {
      require(normalise_url(*metadata.url).has_value(), "invalid-url", "\"{}\" is not an http(s) URL", *metadata.url);
    }
    for (const auto& date : {metadata.published, metadata.dateline_date}) {
      if (date) require(date_literal(*date).has_value(), "invalid-date", "\"{}\" is not an ISO 8601 date", *date);
    }
  }

  void check_entities() {
    const Entities& entities = reading_.entities;
    for (const Mention& mention : entities.mentions) {
      require_span(mention.span, "a mention");
      require_index(mention.entity, entities.entities.size(), "a mention");
    }
    for (const Entity& entity : entities.entities) {
      for (const std::string& name : entity.classes) require_term(name, name);
      for (const EntityId member : entity.members) require_index(member, entities.entities.size(), entity.id);
      for (const std::string& link : entity.links) {
        require(rdf::is_valid_iri(link), "invalid-iri", "\"{}\" is not an absolute IRI", link);
      }
    }
    for (const Sentence& sentence : reading_.analysis.sentences) require_span(sentence.span, "a sentence");
  }

  void check_relations() {
    for (const Relation& relation : reading_.facts.relations) {
      require_term(relation.predicate, relation.predicate);
      require_mention(relation.subject, relation.predicate);
      if (relation.object) require_mention(*relation.object, relation.predicate);
      require(relation.object.has_value() || relation.value.has_value(), "dangling-reference",
              "a relation {} has neither object nor value", relation.predicate);
      require_span(relation.evidence, relation.predicate);
    }
  }

  void check_tenures() {
    for (const Tenure& tenure : reading_.facts.tenures) {
      require_mention(tenure.person, "a tenure");
      require_span(tenure.title, "a tenure");
      if (tenure.body) require_mention(*tenure.body, "a tenure");
      if (tenure.time) require_times({*tenure.time}, "a tenure");
    }
  }

  void check_events() {
    const Facts& facts = reading_.facts;
    for (const Event& event : facts.events) {
      require_span(event.trigger, event.id);
      require_spans(event.more, event.id);
      require_times(event.times, event.id);
      require_term("ng:" + event.event_class, event.event_class);
      for (const MentionId place : event.places) require_mention(place, event.id);
      for (const Participant& participant : event.participants) check_participant(participant, event);
      for (const EventLink& link : event.links) {
        require(is_one_of(link_kinds, link.kind), "unknown-term", "\"{}\" is no link between events", link.kind);
        require_index(link.event.index, facts.events.size(), event.id);
      }
    }
  }

  void check_participant(const Participant& participant, const Event& event) {
    require(is_one_of(roles, participant.role), "unknown-term", "\"{}\" is no role", participant.role);
    if (const auto* mention = std::get_if<MentionRef>(&participant.filler)) require_mention(mention->index, event.id);
    if (const auto* other = std::get_if<EventRef>(&participant.filler)) {
      require_index(other->index, reading_.facts.events.size(), event.id);
    }
  }

  void check_claims() {
    for (const Claim& claim : reading_.facts.claims) {
      require_spans(claim.source, claim.id);
      require_spans(claim.cue, claim.id);
      require_spans(claim.content, claim.id);
      require_times(claim.times, claim.id);
      if (claim.source_mention) require_mention(*claim.source_mention, claim.id);
      for (const Content& content : claim.says) check_content(content, claim);
      for (const Content& content : claim.contradicts) check_content(content, claim);
    }
  }

  void check_content(const Content& content, const Claim& claim) {
    const Facts& facts = reading_.facts;
    if (const auto* event = std::get_if<EventRef>(&content)) require_index(event->index, facts.events.size(), claim.id);
    if (const auto* nested = std::get_if<ClaimRef>(&content)) {
      require_index(nested->index, facts.claims.size(), claim.id);
    }
    if (const auto* relation = std::get_if<RelationRef>(&content)) {
      require_index(relation->index, facts.relations.size(), claim.id);
    }
  }

  const Reading& reading_;
  const MintOptions& options_;
  std::optional<Diagnostic> fault_;
};

}  // namespace

std::optional<Diagnostic> find_fault(const Reading& reading, const MintOptions& options) {
  return FaultFinder(reading, options).find();
}

}  // namespace newsgraph
