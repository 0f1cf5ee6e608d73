#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/facts.hpp"
#include "graph/mint.hpp"
#include "rdf/vocabulary.hpp"

/// Builds a reading by naming words of its text: `builder.span("Mara Venn")` is where they stand first.
class ReadingBuilder {
 public:
  explicit ReadingBuilder(std::string text) {
    reading.article.id = "a1";
    reading.article.text = *newsgraph::Text::from_utf8(std::move(text));
    reading.analysis.sentences.push_back({{0, reading.article.text.size()}, {}});
  }

  newsgraph::Span span(std::string_view words) const {
    const newsgraph::Text& text = reading.article.text;
    const std::size_t byte = text.utf8().find(words);
    EXPECT_NE(byte, std::string::npos) << words;
    return {text.position(byte), text.position(byte + words.size())};
  }

  /// A named entity and its first mention; the mention's number is the entity's.
  newsgraph::MentionId entity(newsgraph::Kind kind, std::string_view words, std::string label) {
    newsgraph::Entity entity;
    entity.id = "e" + std::to_string(reading.entities.entities.size() + 1);
    entity.kind = kind;
    entity.label = std::move(label);
    newsgraph::Mention mention;
    mention.span = span(words);
    mention.entity = static_cast<newsgraph::EntityId>(reading.entities.entities.size());
    reading.entities.entities.push_back(entity);
    reading.entities.mentions.push_back(mention);
    return static_cast<newsgraph::MentionId>(reading.entities.mentions.size() - 1);
  }
  newsgraph::MentionId person(std::string_view name) {
    return entity(newsgraph::Kind::Person, name, std::string(name));
  }

  newsgraph::Event& event(std::string_view trigger, std::string event_class) {
    newsgraph::Event event;
    event.id = "v" + std::to_string(reading.facts.events.size() + 1);
    event.trigger = span(trigger);
    event.event_class = std::move(event_class);
    event.lemma = std::string(trigger);
    event.asserted = true;
    event.confidence = 0.9F;
    reading.facts.events.push_back(event);
    return reading.facts.events.back();
  }

  newsgraph::Relation& relation(std::string predicate, newsgraph::MentionId subject, newsgraph::MentionId object) {
    newsgraph::Relation relation;
    relation.predicate = std::move(predicate);
    relation.subject = subject;
    relation.object = object;
    relation.asserted = true;
    relation.confidence = 0.9F;
    relation.rule = "test-rule";
    relation.evidence = {0, reading.article.text.size()};
    reading.facts.relations.push_back(relation);
    return reading.facts.relations.back();
  }

  std::uint32_t time(std::string_view words, std::string value) {
    reading.analysis.times.push_back({span(words), "DATE", std::move(value)});
    return static_cast<std::uint32_t>(reading.analysis.times.size() - 1);
  }

  newsgraph::KnowledgeGraph graph(const newsgraph::MintOptions& options = {}) const {
    auto graph = newsgraph::from_facts(reading, options);
    EXPECT_TRUE(graph.has_value()) << graph.error().message;
    return graph ? std::move(*graph) : newsgraph::KnowledgeGraph();
  }

  newsgraph::Reading reading;
};

/// Are there triples of this form? Terms as compact IRIs or full ones; "*" stands for anything.
inline std::size_t count(const newsgraph::KnowledgeGraph& graph, std::string_view subject, std::string_view predicate,
                         std::string_view object) {
  const auto fits = [&](newsgraph::TermId id, std::string_view wanted) {
    if (wanted == "*") return true;
    const auto full = newsgraph::rdf::expand_compact(wanted);
    const std::string_view value = graph.term(id).value;
    return value == wanted || (full && value == *full);
  };
  std::size_t found = 0;
  for (const newsgraph::Edge& edge : graph.edges()) {
    if (edge.withdrawn) continue;
    if (fits(edge.subject, subject) && fits(edge.predicate, predicate) && fits(edge.object, object)) ++found;
  }
  return found;
}

inline std::string entity_iri(const newsgraph::KnowledgeGraph& graph, std::string_view slug) {
  for (newsgraph::TermId id = 0; id < graph.terms().size(); ++id) {
    if (graph.term(id).value.ends_with("/entity/" + std::string(slug))) return std::string(graph.term(id).value);
  }
  return "no entity " + std::string(slug);
}
