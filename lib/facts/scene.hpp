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
  /// Conjuncts that name the person of the first again, sorted: "the founder and [chairman]". Told by
  /// find_second_posts.
  std::vector<WordPlace> second_posts;
  std::vector<Span> quotes;  ///< between paired double quotation marks, the marks left out, in text order

  [[nodiscard]] const Word& word(WordPlace at) const { return trees[at.sentence].word(at.word); }
  [[nodiscard]] std::optional<std::uint32_t> predicate(WordPlace at) const {
    return predicate_at[at.sentence][at.word - 1];
  }
  /// The mention that a word heads: the longest of several; else the name that the word stands in.
  [[nodiscard]] std::optional<MentionId> mention(WordPlace at) const;
  [[nodiscard]] bool is_second_post(WordPlace conjunct) const;
  /// The mentions of a phrase and of the phrases coordinated with it. Relative pronouns give their antecedent.
  [[nodiscard]] std::vector<MentionId> mentions_with_conjuncts(WordPlace at) const;
  /// Whom or what a phrase stands for: the subject of the copula that it is said with ("Acme is [a firm] founded in
  /// Ghent"), else its own mentions and those of its conjuncts.
  [[nodiscard]] std::vector<MentionId> denoted(WordPlace at) const;
  /// The name that a nominal of the same kind stands in front of: "drummer [Jane Doe]".
  [[nodiscard]] std::optional<MentionId> name_beside(MentionId nominal) const;
  /// "their" of two persons: the last mention of each before it; none where a mention is of one entity.
  [[nodiscard]] std::vector<MentionId> members_before(MentionId group) const;
  [[nodiscard]] const Entity& entity(MentionId mention) const {
    return entities.entities[entities.mentions[mention].entity];
  }
  [[nodiscard]] Kind kind(MentionId mention) const { return entity(mention).kind; }
  [[nodiscard]] bool is_kind(MentionId mention, std::initializer_list<Kind> kinds) const;
  [[nodiscard]] bool has_class(MentionId mention, std::string_view class_iri) const;
  [[nodiscard]] std::optional<BlockKind> block_kind(std::uint32_t sentence) const;
  [[nodiscard]] std::optional<std::uint32_t> block_of(std::uint32_t sentence) const;
  [[nodiscard]] std::string_view text(Span span) const { return article.text.slice(span); }
};

/// Predicates that are less likely tell nothing.
inline constexpr float kMinPredicate = 0.5F;

/// Whether `value` is one of the alternatives.
bool one_of(std::string_view value, std::initializer_list<std::string_view> alternatives);
/// The antecedent of a relative pronoun ("which", "that", "who") or the word itself.
WordId antecedent(const TreeView& tree, WordId w);
/// Whether a phrase with that relation ("obl", "nmod") and one of these adpositions hangs on the word.
bool has_phrase(const TreeView& tree, WordId w, std::string_view relation,
                std::initializer_list<std::string_view> adpositions);
/// Whether a sentence stands in the headline or the line below it.
bool in_headline(const FactScene& scene, std::uint32_t sentence);
/// The first word behind a span; 0 where there is none.
WordId word_after(const TreeView& tree, Span span);
/// The verb whose subject and auxiliaries a conjunct without its own shares ("was born and [raised]"); else the verb.
WordId shared_verb(const TreeView& tree, WordId verb);
/// Whether a word behind its governor is another name of it: "his brother [Jim]", "the mayor, [Jane Doe]".
bool is_renaming(const TreeView& tree, WordId w);
/// The span of the subtree without commas, brackets and quotation marks at its ends.
Span trimmed_span(const TreeView& tree, WordId w, std::span<const WordId> excluded = {});
/// The lemma with its particle: "call_off".
std::string lemma_with_particle(const TreeView& tree, WordId w);
/// The lemma with the nearest noun or adjective in front of it: "parent_company", "head_office".
std::string lemma_with_compound(const TreeView& tree, WordId w);
/// The noun phrase itself: the subtree without clauses, appositions and conjuncts.
Span phrase_span(const TreeView& tree, WordId w);

}  // namespace newsgraph
