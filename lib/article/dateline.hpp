#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "article/date_words.hpp"

namespace newsgraph {

/// "NAIROBI, March 3 (Reuters) -" before the first sentence of a report. Offsets in bytes of the paragraph.
struct Dateline {
  std::size_t bytes = 0;                       ///< of the dateline, its dash included
  std::size_t place_begin = 0, place_end = 0;  ///< the place's name alone; the same where an agency stands alone
  std::optional<DateText> date;
  /// Divided by a colon, which labels have, too, or a place without capitals, agency or date: trust it in front of an
  /// article alone.
  bool doubtful = false;
};

/// The dateline that a paragraph begins with. The place is in capitals, or an agency or a date stands behind it,
/// and a dash or a bullet divides it from a sentence, a long one where the place alone stands in front; or a colon,
/// where the place is in capitals or its region stands behind it.
std::optional<Dateline> dateline_at_start(std::string_view paragraph);

}  // namespace newsgraph
