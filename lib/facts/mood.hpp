#pragma once

#include <initializer_list>
#include <string_view>

#include "facts/judgement.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

// What stands at a word itself: tense, modals, negation.

/// A verb, or a predicate with a copula.
bool is_verbal(const TreeView& tree, WordId w);
/// As certain as it was, at most as certain as this.
void weaken(Judgement& j, Certainty certainty);
/// Whether a mark, an adverb or an adposition of the word is one of these forms.
bool has_marker(const TreeView& tree, WordId w, std::initializer_list<std::string_view> lemmas);
/// Whether a mark of the clause ("to", "for", "as") has this lemma.
bool has_mark(const TreeView& tree, WordId w, std::string_view lemma);
/// "to leave": an infinitive with its mark.
bool has_infinitive_mark(const TreeView& tree, WordId w);
/// "seized", "given", not "had" of a finite clause.
bool is_past_participle(const Word& word);
/// "has been": what began and goes on.
bool is_present_perfect(const TreeView& tree, WordId w);
/// Negation and modals that stand at the word itself.
void read_children(const TreeView& tree, WordId w, Judgement& j);
/// By the word itself and its auxiliaries: a noun tells of what is past.
Tense tense_of(const TreeView& tree, WordId w);
/// "the raid", "its raid"
bool is_definite(const TreeView& tree, WordId w);
/// "did not call or write": a conjunct without subject and auxiliary of its own shares them.
void read_shared(const TreeView& tree, WordId w, Judgement& j);

}  // namespace newsgraph
