#pragma once

#include "entities/draft.hpp"

namespace newsgraph {

/// The first word of the name in a span that may begin with "Mr", "Russian President", "Deputy Trade Minister" or
/// "Secretary of State": behind the last title that no given name precedes.
WordId behind_titles(const TreeView& tree, WordId first, WordId last);
bool is_only_a_title(const TreeView& tree, const Draft& draft);
/// "US Treasury Secretary", "Ohio's Congresswoman", "President of the United States": a post, not who holds it.
bool names_a_post(const TreeView& tree, const Draft& draft);
/// Splits the titles off a person's name that the names head gave as one span.
void strip_titles(const TreeView& tree, Draft& draft);
/// Takes the titles and countries in front of a person's name, whose words are known: what the tree hangs on the name
/// or the name on, and what stands there with capitals.
void add_titles(const TreeView& tree, Draft& draft);

/// Whether a word is a title ("Mr", "President") or a noun for persons ("runner").
bool is_title_word(const Word& word);
bool is_capitalised(const Word& word);

}  // namespace newsgraph
