#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/times_context.hpp"
#include "language/times_pattern.hpp"

namespace newsgraph {

struct TimeValue {
  std::string type, value;
  std::optional<PartialDate> date;  ///< what later expressions may refer to
  std::size_t begin = 0, end = 0;   ///< tokens
};
using TimeValues = std::vector<TimeValue>;

/// The value of a match, none where its words do not stand for a time here.
using TimeResolver = TimeValues (*)(const TimeBinding&, const TimeContext&);

struct TimeRule {
  std::string_view pattern;
  TimeResolver resolve;
};

/// The rules in times_rules.cpp; of several that match at a word the longest wins, then the first.
const std::vector<TimeRule>& time_rules();

/// Resolvers, by what a pattern means; examples stand with the rules.
namespace time_values {
TimeValues calendar_date(const TimeBinding&, const TimeContext&);
TimeValues month_of_year(const TimeBinding&, const TimeContext&);
TimeValues date_range(const TimeBinding&, const TimeContext&);
TimeValues numeric_date(const TimeBinding&, const TimeContext&);
TimeValues slashed_date(const TimeBinding&, const TimeContext&);
TimeValues plain_year(const TimeBinding&, const TimeContext&);
TimeValues year_before_christ(const TimeBinding&, const TimeContext&);
TimeValues years_range_before_christ(const TimeBinding&, const TimeContext&);
TimeValues year_range(const TimeBinding&, const TimeContext&);
TimeValues fiscal_year(const TimeBinding&, const TimeContext&);
TimeValues decade(const TimeBinding&, const TimeContext&);
TimeValues century(const TimeBinding&, const TimeContext&);
TimeValues season(const TimeBinding&, const TimeContext&);
TimeValues quarter(const TimeBinding&, const TimeContext&);
TimeValues half_year(const TimeBinding&, const TimeContext&);
TimeValues weekday(const TimeBinding&, const TimeContext&);
TimeValues weekday_of_week(const TimeBinding&, const TimeContext&);
TimeValues yesterday(const TimeBinding&, const TimeContext&);
TimeValues today(const TimeBinding&, const TimeContext&);
TimeValues tomorrow(const TimeBinding&, const TimeContext&);
TimeValues day_before_yesterday(const TimeBinding&, const TimeContext&);
TimeValues day_after_tomorrow(const TimeBinding&, const TimeContext&);
TimeValues last_night(const TimeBinding&, const TimeContext&);
TimeValues tonight(const TimeBinding&, const TimeContext&);
TimeValues shifted_unit(const TimeBinding&, const TimeContext&);
TimeValues span_of_unit(const TimeBinding&, const TimeContext&);
TimeValues day_part(const TimeBinding&, const TimeContext&);
TimeValues some_night(const TimeBinding&, const TimeContext&);
TimeValues ago(const TimeBinding&, const TimeContext&);
TimeValues earlier(const TimeBinding&, const TimeContext&);
TimeValues later(const TimeBinding&, const TimeContext&);
TimeValues from_now(const TimeBinding&, const TimeContext&);
TimeValues duration(const TimeBinding&, const TimeContext&);
TimeValues length_afterwards(const TimeBinding&, const TimeContext&);
TimeValues half_duration(const TimeBinding&, const TimeContext&);
TimeValues bare_units(const TimeBinding&, const TimeContext&);
TimeValues repeated_adverb(const TimeBinding&, const TimeContext&);
TimeValues repeated_unit(const TimeBinding&, const TimeContext&);
TimeValues repeated_weekday(const TimeBinding&, const TimeContext&);
TimeValues clock_time(const TimeBinding&, const TimeContext&);
TimeValues clock_of_four(const TimeBinding&, const TimeContext&);
TimeValues clock_on_weekday(const TimeBinding&, const TimeContext&);
TimeValues clock_yesterday(const TimeBinding&, const TimeContext&);
TimeValues clock_today(const TimeBinding&, const TimeContext&);
TimeValues clock_on_date(const TimeBinding&, const TimeContext&);
TimeValues elapsed_time(const TimeBinding&, const TimeContext&);  // none without seconds
TimeValues noon(const TimeBinding&, const TimeContext&);
TimeValues midnight(const TimeBinding&, const TimeContext&);
TimeValues present(const TimeBinding&, const TimeContext&);
TimeValues past(const TimeBinding&, const TimeContext&);
TimeValues future(const TimeBinding&, const TimeContext&);
}  // namespace time_values

}  // namespace newsgraph
