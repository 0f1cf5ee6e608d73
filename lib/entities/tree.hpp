#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "language/analysis.hpp"
#include "language/tree.hpp"

namespace newsgraph {

/// Position of a word in its sentence, from 1; 0 is the root above the sentence, and "no such word".
using WordId = std::uint32_t;

/// A sentence's tree with the edges turned downward. Refers to the sentence, which must outlive it.
/// Every function takes word positions in 1..size(); children(0) are the roots. Heads that point outside count as 0.
class TreeView {
 public:
  explicit TreeView(const Sentence& sentence);

  [[nodiscard]] const Sentence& sentence() const { return *sentence_; }
  [[nodiscard]] WordId size() const { return static_cast<WordId>(sentence_->words.size()); }
  [[nodiscard]] const Word& word(WordId w) const { return sentence_->words[w - 1]; }
  [[nodiscard]] WordId governor(WordId w) const { return governor_[w]; }
  /// Children in text order.
  [[nodiscard]] std::span<const WordId> children(WordId w) const;
  /// The first child whose relation is `deprel` or a subtype of it ("nmod" finds "nmod:poss"); 0 where there is none.
  [[nodiscard]] WordId child(WordId w, std::string_view deprel) const;
  [[nodiscard]] std::vector<WordId> children(WordId w, std::string_view deprel) const;
  /// The word and all below it, in text order, without the branches whose top is in `excluded`.
  [[nodiscard]] std::vector<WordId> subtree(WordId w, std::span<const WordId> excluded = {}) const;
  [[nodiscard]] Span span_of_subtree(WordId w, std::span<const WordId> excluded = {}) const;
  /// Whether `w` is `top` or below it.
  [[nodiscard]] bool is_in_subtree(WordId w, WordId top) const;

 private:
  const Sentence* sentence_;
  std::vector<WordId> governor_;  ///< of each word; index 0 unused
  std::vector<WordId> first_;     ///< where each word's children start in child_; size() + 2 entries
  std::vector<WordId> child_;
};

/// One view for each sentence, in order.
std::vector<TreeView> trees_of(const Analysis& analysis);

/// Whether a relation is `deprel` or a subtype of it.
bool is_relation(const Word& word, std::string_view deprel);
/// The value of a feature ("Number" -> "Sing"), or empty.
std::string_view feature(const Word& word, std::string_view name);
bool has_feature(const Word& word, std::string_view name, std::string_view value);

/// The code points from the first to the last word, both included.
Span span_of(const Sentence& sentence, WordId first, WordId last);
/// The word of first..last that the others hang on: the one whose governor lies outside, the leftmost of several.
WordId head_of(const TreeView& tree, WordId first, WordId last);
/// The conjunction's members in text order, `w` being any of them; at least `w` itself.
std::vector<WordId> conjuncts(const TreeView& tree, WordId w);
/// The first word of the conjunction that `w` belongs to: it carries the relation to the rest of the sentence.
WordId first_conjunct(const TreeView& tree, WordId w);
/// The adposition that marks the word ("in" of "in Paris"; for a conjunct that has none, the first's); 0 without.
WordId case_of(const TreeView& tree, WordId w);
/// Whether the word stands in a relative clause: on `noun`, or, where that is 0, on any.
bool is_in_aside(const TreeView& tree, WordId w, WordId noun = 0);
/// Whether the case marker's lemma is one of `lemmas`.
bool has_case(const TreeView& tree, WordId w, std::initializer_list<std::string_view> lemmas);
/// The adposition in lower case, with its fixed parts: "in", "according to"; empty without one.
std::string case_text(const TreeView& tree, WordId w);
/// The word behind a hyphen behind `last`, in lower case: "based" behind "Ghent" in "Ghent-based"; empty without one.
std::string behind_hyphen(const TreeView& tree, WordId last);
/// Whether nothing stands between a word and the next.
bool touch(const TreeView& tree, WordId w);
/// The verb, or what stands for one, that a sentence hangs on; 0 without one.
WordId root_of(const TreeView& tree);
/// Whether a word is the subject of that verb.
bool is_main_subject(const TreeView& tree, WordId w);
/// Whether a hyphen without spaces joins the word to the next: "-wai" of "Wu Chi-wai".
bool is_hyphenated(const TreeView& tree, WordId last);
/// The determiner or possessive pronoun in front of a noun; 0 without.
WordId determiner(const TreeView& tree, WordId w);
/// The subject of a predicate; of a conjunct verb that has none, the first conjunct's. 0 without.
WordId subject_of(const TreeView& tree, WordId predicate);
/// Who does what a passive verb tells: "sold [by Acme]"; 0 where nobody is named.
WordId agent_of_passive(const TreeView& tree, WordId w);

}  // namespace newsgraph
