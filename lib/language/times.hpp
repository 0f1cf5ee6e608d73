#pragma once

#include <vector>

#include "article/article.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// Time expressions of the sentences, in text order, without overlap, with TIMEX3 types and values (TimeML 1.2.1; early
/// and late parts of a period have the period's value). Relative expressions are anchored to
/// metadata.published, else dateline_date; texts that mostly tell of long past years are read as narratives,
/// where a date without year belongs to the year told last. Without any anchor values are unspecific ("XXXX-WXX-2"),
/// and so they are in news without a date, which tells weekdays but not of which week. Words' upos, feats and heads
/// decide the direction of weekdays and months; they may be empty.
std::vector<Time> find_times(const Article& article, const std::vector<Sentence>& sentences);

}  // namespace newsgraph
