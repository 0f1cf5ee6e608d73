#include "language/times_context.hpp"

#include <algorithm>
#include <cstdlib>

#include "language/calendar.hpp"

namespace newsgraph {

using namespace std::chrono;

std::string value_of(const PartialDate& date) {
  if (date.month == 0) return year_value(date.year);
  if (date.day == 0) return month_value(date.year, date.month);
  return day_value(year(date.year) / month(date.month) / day(date.day));
}

std::optional<PartialDate> partial_date(std::string_view iso) {
  const auto interval = interval_of(iso);
  if (!interval) return std::nullopt;
  const year_month_day first(interval->begin);
  PartialDate date{static_cast<int>(first.year()), 0, 0};
  const auto length = (interval->end - interval->begin).count();
  if (length < 360) date.month = static_cast<unsigned>(first.month());
  if (length == 0) date.day = static_cast<unsigned>(first.day());
  return date;
}

bool exists(const PartialDate& date) {
  return date.day == 0 || year_month_day(year(date.year), month(date.month), day(date.day)).ok();
}

sys_days day_of(const PartialDate& date) {
  return year(date.year) / month(std::max(date.month, 1u)) / day(std::max(date.day, 1u));
}

PartialDate whole_day(sys_days d) {
  const year_month_day date(d);
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

namespace {

int months_between(const PartialDate& from, const PartialDate& to) {
  return (to.year - from.year) * 12 + static_cast<int>(to.month) - static_cast<int>(from.month);
}

/// Distance in days of what may be a month: negative in the past, 0 where it holds the day of writing.
int days_from(const PartialDate& published, PartialDate date) {
  if (date.day == 0 || published.day == 0) return 30 * months_between(published, date);
  return static_cast<int>((day_of(date) - day_of(published)).count());
}

/// "was held until a hearing on March 2", told in February: a day without a year that lies just ahead is not last
/// year's, whatever the verb's tense.
bool is_just_ahead(unsigned d, int days_away) {
  constexpr int kTwoMonths = 61;
  return d != 0 && days_away > 0 && days_away <= kTwoMonths;
}

/// The year of "May 2" or "in July", by the governing verb or by what is nearest.
std::optional<int> year_in_news(const PartialDate& published, unsigned m, unsigned d, Direction direction) {
  std::optional<int> best;
  int best_distance = 0;
  for (const int y : {published.year - 1, published.year, published.year + 1}) {
    if (!exists({y, m, d})) continue;
    const int days_away = days_from(published, {y, m, d});
    if (direction == Direction::Past && days_away > 0 && !is_just_ahead(d, days_away)) continue;
    if (direction == Direction::Future && days_away < 0) continue;
    // What is told in the present rather lies ahead: "the vote is on November 3".
    const int distance = direction == Direction::Present && days_away > 0 ? days_away / 2 : std::abs(days_away);
    if (!best || distance < best_distance) {
      best = y;
      best_distance = distance;
    }
  }
  return best;
}

/// A story moves forward: from November the next month told is rather next January than the last one.
std::optional<int> year_in_narrative(const PartialDate& told, unsigned m) {
  return told.month >= 10 && m <= 3 ? told.year + 1 : told.year;
}

}  // namespace

std::optional<int> infer_year(const TimeContext& context, unsigned m, unsigned d) {
  if (context.year_ahead) return context.year_ahead;
  const bool planned = context.direction == Direction::Future;
  if (context.undated) return context.told_here && !planned ? std::optional<int>(context.told->year) : std::nullopt;
  if (context.told && context.told_here && (context.narrative || !context.published)) return context.told->year;
  if (context.narrative && context.told) return year_in_narrative(*context.told, m);
  if (!context.published) return context.told ? std::optional<int>(context.told->year) : std::nullopt;
  if (context.told_here && !planned && std::abs(context.told->year - context.published->year) > 1)
    return context.told->year;
  return year_in_news(*context.published, m, d, context.direction);
}

}  // namespace newsgraph
