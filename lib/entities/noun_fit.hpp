#pragma once

#include <string_view>

#include "entities/draft.hpp"

namespace newsgraph {

// Whether an entity that is known may be called by a noun.

bool is_company_noun(std::string_view lemma);
bool is_country_noun(std::string_view lemma);
bool is_group_noun(std::string_view lemma);
/// "Maritime Union", "Ministry of Health", "the union Cisal": what calls itself so, or is called so, is no company.
bool is_noun_of_others(std::string_view word);

/// Whether the cluster is called by the noun: as a title, a noun in apposition, or the last word of a name.
bool is_called(const Cluster& cluster, const Draft& draft);
/// Whether what the cluster is lets it be called by the noun: "the country", "the newspaper", "the woman".
bool fits_by_class(const Cluster& cluster, const Draft& draft);
/// Whether the cluster is of all the countries that the phrase names.
bool affiliations_agree(const Cluster& cluster, const Draft& draft);
/// Whether everything in front of the noun is already known of the cluster: its title's words, its nationality.
bool modifiers_are_known(const TreeView& tree, const Draft& draft, const Cluster& cluster);

}  // namespace newsgraph
