#include <algorithm>

#include "annotation/read_parts.hpp"

namespace newsgraph {
namespace {

bool is_compact_iri(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < text.size() &&
         text.find_first_of(" \t\n<>\"") == std::string_view::npos;
}

Entity read_entity(const JsonValue& value, const Ids& ids) {
  Entity entity;
  entity.id = value["id"].text();
  entity.kind = value["type"].named(kind_of);
  entity.classes = value["class"].list([](const JsonValue& part) {
    std::string name = part.text();
    if (!is_compact_iri(name)) part.fail("is not a compact IRI such as schema:Country");
    return name;
  });
  entity.label = value["label"].optional_text().value_or("");
  entity.names = value["names"].texts();
  entity.members = value["members"].list([&ids](const JsonValue& part) { return id_in(ids, part); });
  entity.links = value["links"].texts();
  return entity;
}

/// The sentence in which a span begins, or their number.
std::uint32_t sentence_of(Span span, const std::vector<Sentence>& sentences) {
  const auto found = std::find_if(sentences.begin(), sentences.end(), [span](const Sentence& sentence) {
    return sentence.span.begin <= span.begin && span.begin < sentence.span.end;
  });
  return static_cast<std::uint32_t>(found - sentences.begin());
}

/// The first word of the span whose head lies outside it; 1 where the span holds no word.
std::uint32_t head_of(Span span, const Sentence& sentence) {
  for (std::uint32_t word = 1; word <= sentence.words.size(); ++word) {
    const Word& here = sentence.words[word - 1];
    if (!span.contains(here.span)) continue;
    if (here.head == 0 || !span.contains(sentence.words[here.head - 1].span)) return word;
  }
  return 1;
}

void place(Mention& mention, const JsonValue& value, const std::vector<Sentence>& sentences) {
  const auto given = value["sentence"].optional_index(sentences.size(), "sentences");
  mention.sentence = given.value_or(sentence_of(mention.span, sentences));
  if (mention.sentence >= sentences.size()) return value.fail("lies in no sentence");
  const Sentence& sentence = sentences[mention.sentence];
  const auto head = value["head"].optional_index(sentence.words.size() + 1, "words to count from 1");
  if (head == 0U) value["head"].fail("is 0, but words count from 1");
  mention.head = head.value_or(head_of(mention.span, sentence));
  if (mention.head > sentence.words.size()) value.fail("lies in a sentence without words");
}

Mention read_mention(const JsonValue& value, const Analysis& analysis, const Ids& ids,
                     const std::vector<Entity>& entities) {
  Mention mention;
  mention.span = value.span();
  mention.kind = value["kind"].named(mention_kind_of);
  mention.entity = id_in(ids, value["entity"]);
  mention.probability = value["probability"].number_or(1, 0, 1);
  const Kind kind = value["type"].named(kind_of);
  if (mention.entity < entities.size() && entities[mention.entity].kind != kind) {
    value["type"].fail("is not the type of its entity");
  }
  place(mention, value, analysis.sentences);
  return mention;
}

bool is_participant(const JsonValue& value) { return value["participant"].is_null() || value["participant"].flag(); }

/// Entities stand before the chains of what has no type, so that both count on from one another.
Ids ids_of_typed(const JsonValue& entities, const Ids& ids) {
  Ids typed;
  std::size_t others = 0;
  entities.each([&](const JsonValue& value) {
    const bool has_type = !value["type"].is_null();
    others += !has_type;
    if (has_type && others > 0) value.fail("has a type and stands behind one without");
    if (const auto found = ids.find(value["id"].text()); has_type && found != ids.end()) typed.insert(*found);
  });
  return typed;
}

ChainMention read_chain_mention(const JsonValue& value, const Ids& ids, const std::vector<Entity>& entities) {
  ChainMention mention;
  mention.span = value.span();
  mention.kind = value["kind"].named(mention_kind_of);
  mention.chain = id_in(ids, value["entity"]);
  mention.probability = value["probability"].number_or(1, 0, 1);
  const bool typed = mention.chain < entities.size();
  const bool same = typed ? value["type"].named(kind_of) == entities[mention.chain].kind : value["type"].is_null();
  if (!same) value["type"].fail("is not the type of its entity");
  return mention;
}

}  // namespace

Ids ids_of(const JsonValue& list) {
  Ids ids;
  list.each([&ids](const JsonValue& value) {
    const JsonValue id = value["id"];
    if (!ids.emplace(id.text(), static_cast<std::uint32_t>(ids.size())).second) id.fail("is there twice");
  });
  return ids;
}

std::uint32_t id_in(const Ids& ids, const JsonValue& value) {
  const auto found = ids.find(value.text());
  if (found != ids.end()) return found->second;
  value.fail("names nothing in this article");
  return 0;
}

Entities read_entities(const JsonValue& root, const Analysis& analysis) {
  Entities out;
  const JsonValue entities = root["entities"];
  const Ids ids = ids_of(entities), typed = ids_of_typed(entities, ids);
  entities.each([&](const JsonValue& value) {
    if (!value["type"].is_null()) out.entities.push_back(read_entity(value, typed));
  });
  root["mentions"].each([&](const JsonValue& value) {
    if (is_participant(value)) {
      if (!out.chain_mentions.empty()) value.fail("takes part in facts and stands behind one that does not");
      out.mentions.push_back(read_mention(value, analysis, typed, out.entities));
    } else {
      out.chain_mentions.push_back(read_chain_mention(value, ids, out.entities));
    }
  });
  return out;
}

}  // namespace newsgraph
