#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"
#include "language/calendar.hpp"

namespace newsgraph {

/// When a post was held: indexes into Analysis::times of calendar times.
struct Term {
  std::optional<std::uint32_t> time;          ///< "in the 1990s"
  std::optional<std::uint32_t> since, until;  ///< "since 2014", "from 2009 to 2013"
};

/// The term that the phrase or clause of a word gives, clauses below it left out; the words of `outside` and what hangs
/// on them are not looked at.
Term read_term(const FactScene& scene, WordPlace at, const std::vector<WordId>& outside = {});

/// Of one of several posts that a clause gives: the term that stands with it, else that of all.
Term term_among(const FactScene& scene, WordPlace post, std::size_t posts, const Term& of_all);

/// Whether the term ended before the article was published; a term with an end has, where the article has no date.
bool is_over(const FactScene& scene, const Term& term);

/// The day of publication; none where the article has no date.
std::optional<TimeInterval> published_in(const FactScene& scene);

/// Whether a time begins after the article was published.
bool is_ahead(const FactScene& scene, std::uint32_t time);

/// Whether a time began at most four years before the article: what began then is likely to go on.
bool is_recent(const FactScene& scene, std::uint32_t time);

/// "who took office in May", "left office in 2010": gives the tenures of the verb's subject in the same sentence, or
/// else its only one, their beginning or end.
void add_terms_of_verbs(const FactScene& scene, Facts& facts);

}  // namespace newsgraph
