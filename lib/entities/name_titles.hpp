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
/// Takes the titles and countries that the tree hangs on a person's name, or the name on.
void add_titles_in_front(const TreeView& tree, Draft& draft);
/// Capitalised words right in front that begin with a title are one, whatever the tree makes of them:
/// "Secretary of State Ana Brand".
void add_title_by_position(const TreeView& tree, Draft& draft);

bool is_capitalised(const Word& word);

}  // namespace newsgraph
