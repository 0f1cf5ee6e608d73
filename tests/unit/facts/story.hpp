#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "article/article.hpp"
#include "entities/entities.hpp"
#include "facts/extract_facts.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// An article of hand-written trees. A sentence is one line of words "form:lemma/UPOS/head/deprel/features", the lemma
/// left out where it is the form (in lower case but for PROPN). Features: P past finite, R present finite, I
/// infinitive, N past participle, V passive participle, G present participle, S singular, L plural, O ordinal. Words
/// are joined with single spaces.
class Story {
 public:
  /// Adds a sentence; its number counts from 0. A sentence that starts a paragraph opens a new block.
  std::uint32_t sentence(std::string_view line, bool new_paragraph = true);
  /// A sentence that is the headline.
  std::uint32_t headline(std::string_view line);
  /// The words first..last, from 1; the head is the last word unless given. Equal labels mean one entity; a nominal
  /// without a label has an entity of its own.
  MentionId name(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, Kind kind, std::string_view label,
                 std::uint32_t head = 0);
  MentionId nominal(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::uint32_t head, Kind kind,
                    std::string_view label = {});
  /// A pronoun that stands for several.
  MentionId group(std::uint32_t sentence, std::uint32_t word, std::initializer_list<MentionId> members);
  /// What the model takes a noun for.
  void noun(std::uint32_t sentence, std::uint32_t word, std::string_view kind) {
    analysis_.nominals.push_back({sentence, word, std::string(kind), 0.9F});
  }
  void predicate(std::uint32_t sentence, std::uint32_t word, std::string_view roleset,
                 std::initializer_list<std::pair<std::string_view, std::uint32_t>> arguments = {});
  void time(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::string_view value);
  void duration(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::string_view value);
  void set_class(MentionId mention, std::string_view class_iri);
  void published(std::string_view day) { article_.metadata.published = std::string(day); }
  Predicate& last_predicate() { return analysis_.predicates.back(); }

  [[nodiscard]] Facts facts(const FactOptions& options = {});
  [[nodiscard]] std::string text(Span span) const;

 private:
  [[nodiscard]] Span span(std::uint32_t sentence, std::uint32_t first, std::uint32_t last) const;
  MentionId add(Mention mention, Kind kind, std::string_view label);
  std::string text_;
  Article article_;
  Analysis analysis_;
  Entities entities_;
};

/// The first relation with this predicate, or null.
const Relation* find_relation(const Facts& facts, std::string_view predicate);
/// The first event with this lemma, or null.
const Event* find_event(const Facts& facts, std::string_view lemma);
bool has_participant(const Event& event, std::string_view role, MentionId mention);

}  // namespace newsgraph
