#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph {

/// The days that a calendar value covers in the proleptic Gregorian calendar; `end` is the last of them.
struct TimeInterval {
  std::chrono::sys_days begin, end;
  bool operator==(const TimeInterval&) const = default;
};

/// The interval of a TIMEX3 value that names a day, week, weekend, month, quarter, half year, season, year, decade or
/// century ("2017-05-02", "2017-W18-WE", "2017-SU", "199", "BC0492"); a time of day stands for its day. None for
/// durations, sets, PRESENT_REF and its like, fiscal years, unknown years and what is no calendar value.
/// Seasons are the meteorological ones of the northern hemisphere; the winter of 2017 begins in December 2017.
std::optional<TimeInterval> interval_of(std::string_view timex_value);

/// TIMEX3 values. A year before 1 is written as TIMEX does: year 0 is "BC0001".
std::string year_value(int year);
std::string month_value(int year, unsigned month);
std::string day_value(std::chrono::sys_days day);
/// ISO 8601 week, "2017-W18"; the year is the week's own, not the day's.
std::string week_value(std::chrono::sys_days day);

/// The same day `months` later; the last of the month where that month is shorter.
std::chrono::sys_days plus_months(std::chrono::sys_days day, int months);

}  // namespace newsgraph
