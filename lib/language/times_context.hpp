#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph {

/// A date as far as it is told; the year is astronomical (0 is 1 BC).
struct PartialDate {
  int year = 0;
  unsigned month = 0, day = 0;  ///< 0: not told
};

enum class Direction { Unknown, Past, Present, Future };

/// What the values of a sentence's times depend on.
struct TimeContext {
  std::optional<PartialDate> published;
  std::optional<PartialDate> told;  ///< the date told last
  std::optional<PartialDate> day;   ///< the date told last of the story itself, and not in a clause that looks back
  bool narrative = false;           ///< a date without year belongs to the year told last
  bool undated = false;             ///< news of days near a publication that nobody tells: "last year" is unknown
  bool told_here = false;           ///< `told` stands in the same sentence
  Direction direction = Direction::Unknown;
  std::optional<int> year_ahead;  ///< of the range's other end: "from May 2 to June 3, 1942"

  /// What "last month" and the like start from; what "the next day" starts from.
  [[nodiscard]] std::optional<PartialDate> now() const { return narrative && told ? told : published; }
  [[nodiscard]] std::optional<PartialDate> then() const { return told ? told : published; }
};

/// Value of a partial date: "2017-05-02", "2017-05", "2017".
std::string value_of(const PartialDate& date);
std::optional<PartialDate> partial_date(std::string_view iso);

/// Whether there is such a day; months and years are taken to exist.
bool exists(const PartialDate& date);
/// The first day of it.
std::chrono::sys_days day_of(const PartialDate& date);
PartialDate whole_day(std::chrono::sys_days d);

/// The year of "May 2" (`d` is 0 for "in July"), where the text or the day of writing tells it.
std::optional<int> infer_year(const TimeContext& context, unsigned m, unsigned d);

}  // namespace newsgraph
