#pragma once

#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// Persons whom the names head passed over though a noun for persons stands in front of them: "runner Wanjiru Mbugua".
/// `names` are all the article's, in text order, and stay so.
void add_names_behind_nouns(const DraftScene& scene, std::vector<Draft>& names);

/// "the nationalist [Fatherland party]", as some newspapers write it, where the names head passed over it. `names` are
/// all the article's, in text order, and stay so.
void add_party_names(const DraftScene& scene, std::vector<Draft>& names);

/// What is a name in one place is one wherever the same words stand again; a name of one word where it is sure or
/// there twice and, as a proper noun, stands alone. Linear in the text.
/// `names` are all the article's, in text order, and stay so.
void add_repeated_names(const DraftScene& scene, std::vector<Draft>& names);

/// "Athletics Kenya": an organisation's name with a country's right behind it is one name, unless it is well known
/// without it. `names` are all the article's, in text order, and stay so.
void join_branches(const DraftScene& scene, std::vector<Draft>& names);

}  // namespace newsgraph
