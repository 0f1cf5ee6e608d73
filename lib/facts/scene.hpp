#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.hpp"
#include "entities/entities.hpp"
#include "entities/tree.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// A word of the article: sentence from 0, word from 1.
struct WordPlace {
  std::uint32_t sentence = 0;
  WordId word = 1;
  auto operator<=>(const WordPlace&) const = default;
};

/// What every fact rule looks at: the three inputs with the indexes that make them quick to ask.
/// Refers to its inputs, which must outlive it.
struct FactScene {
  FactScene(const Article& article, const Analysis& analysis, const Entities& entities);

  const Article& article;
  const Analysis& analysis;
  const Entities& entities;
  std::vector<TreeView> trees;
  std::vector<std::vector<std::optional<std::uint32_t>>> predicate_at;  ///< [sentence][word - 1] -> predicates
  std::vector<std::vector<MentionId>> mentions_of;                      ///< by sentence, in text order
  std::vector<Span> quotes;  ///< between paired double quotation marks, the marks left out, in text order

  [[nodiscard]] const Word& word(WordPlace at) const { return trees[at.sentence].word(at.word); }
  [[nodiscard]] std::optional<std::uint32_t> predicate(WordPlace at) const {
    return predicate_at[at.sentence][at.word - 1];
  }
  /// The mention that a word heads: the longest of several; else the name that the word stands in.
  [[nodiscard]] std::optional<MentionId> mention(WordPlace at) const;
  /// The mentions of a phrase and of the phrases coordinated with it. Relative pronouns give their antecedent.
  [[nodiscard]] std::vector<MentionId> mentions_with_conjuncts(WordPlace at) const;
  [[nodiscard]] const Entity& entity(MentionId mention) const {
    return entities.entities[entities.mentions[mention].entity];
  }
  [[nodiscard]] Kind kind(MentionId mention) const { return entity(mention).kind; }
  [[nodiscard]] bool is_kind(MentionId mention, std::initializer_list<Kind> kinds) const;
  [[nodiscard]] std::optional<BlockKind> block_kind(std::uint32_t sentence) const;
  [[nodiscard]] std::optional<std::uint32_t> block_of(std::uint32_t sentence) const;
  [[nodiscard]] std::string_view text(Span span) const { return article.text.slice(span); }
};

/// Whether `value` is one of the alternatives.
bool one_of(std::string_view value, std::initializer_list<std::string_view> alternatives);
/// The antecedent of a relative pronoun ("which", "that", "who") or the word itself.
WordId antecedent(const TreeView& tree, WordId w);
/// The adposition in lower case, with its fixed parts: "in", "according to"; empty without one.
std::string case_text(const TreeView& tree, WordId w);
/// The span of the subtree without commas, brackets and quotation marks at its ends.
Span trimmed_span(const TreeView& tree, WordId w, std::span<const WordId> excluded = {});
/// The lemma with its particle: "call_off".
std::string lemma_with_particle(const TreeView& tree, WordId w);
/// The noun phrase itself: the subtree without clauses, appositions and conjuncts.
Span phrase_span(const TreeView& tree, WordId w);

}  // namespace newsgraph
