#include "language/calendar.hpp"

#include <fmt/format.h>

#include <array>

namespace newsgraph {
namespace {

using namespace std::chrono;

sys_days first_of(int y, unsigned m) { return sys_days(year(y) / month(m) / day(1)); }

TimeInterval months_from(int y, unsigned first_month, int count) {
  const auto begin = first_of(y, first_month);
  return {begin, plus_months(begin, count) - days(1)};
}

TimeInterval years_from(int y, int count) { return {first_of(y, 1), first_of(y + count, 1) - days(1)}; }

/// Monday of ISO week 1: the week that holds January 4.
sys_days first_monday(int y) {
  const auto fourth = sys_days(year(y) / 1 / 4);
  return fourth - (weekday(fourth) - Monday);
}

std::optional<int> number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// "199", "BC047", "19", "2017" at the start of a value.
std::optional<TimeInterval> years_of(std::string_view digits, bool before_christ) {
  const auto value = number(digits);
  if (!value || digits.size() < 2 || digits.size() > 4) return std::nullopt;
  const int scale = digits.size() == 4 ? 1 : digits.size() == 3 ? 10 : 100;
  if (before_christ) return years_from(1 - (*value * scale + scale - 1), scale);
  return years_from(*value * scale, scale);
}

std::optional<TimeInterval> week_of(int y, std::string_view rest) {
  const auto week = rest.size() >= 3 ? number(rest.substr(1, 2)) : std::nullopt;
  if (!week || *week < 1 || *week > 53) return std::nullopt;
  const auto monday = first_monday(y) + days(7 * (*week - 1));
  if (monday >= first_monday(y + 1)) return std::nullopt;
  rest.remove_prefix(3);
  if (rest.empty()) return TimeInterval{monday, monday + days(6)};
  if (rest == "-WE") return TimeInterval{monday + days(5), monday + days(6)};
  if (rest.size() == 2 && rest[0] == '-' && rest[1] >= '1' && rest[1] <= '7') {
    const auto day = monday + days(rest[1] - '1');
    return TimeInterval{day, day};
  }
  return std::nullopt;
}

std::optional<TimeInterval> part_of_year(int y, std::string_view part) {
  struct Part {
    std::string_view name;
    unsigned month;
    int count;
  };
  constexpr std::array<Part, 10> parts{{{"Q1", 1, 3},
                                        {"Q2", 4, 3},
                                        {"Q3", 7, 3},
                                        {"Q4", 10, 3},
                                        {"H1", 1, 6},
                                        {"H2", 7, 6},
                                        {"SP", 3, 3},
                                        {"SU", 6, 3},
                                        {"FA", 9, 3},
                                        {"WI", 12, 3}}};
  for (const auto& known : parts) {
    if (known.name == part) return months_from(y, known.month, known.count);
  }
  return std::nullopt;
}

std::optional<TimeInterval> month_or_day(int y, std::string_view rest) {
  if (rest.size() < 2) return std::nullopt;
  const auto month_number = number(rest.substr(0, 2));
  if (!month_number || *month_number < 1 || *month_number > 12) return std::nullopt;
  const auto m = static_cast<unsigned>(*month_number);
  rest.remove_prefix(2);
  if (rest.empty() || rest == "-XX") return months_from(y, m, 1);
  const auto day_number = rest.size() == 3 && rest[0] == '-' ? number(rest.substr(1)) : std::nullopt;
  if (!day_number) return std::nullopt;
  const year_month_day date{year(y), month(m), day(static_cast<unsigned>(*day_number))};
  if (!date.ok()) return std::nullopt;
  return TimeInterval{sys_days(date), sys_days(date)};
}

}  // namespace

std::optional<TimeInterval> interval_of(std::string_view value) {
  const bool before_christ = value.starts_with("BC");
  if (before_christ) value.remove_prefix(2);
  value = value.substr(0, value.find('T'));
  const auto dash = value.find('-');
  const auto years = years_of(value.substr(0, dash), before_christ);
  if (!years || dash == std::string_view::npos) return years;
  if (dash != 4) return std::nullopt;
  const int y = static_cast<int>(year_month_day(years->begin).year());
  const auto rest = value.substr(5);
  if (rest == "XX" || rest == "XX-XX") return years;
  if (rest.starts_with('W') && rest != "WI") return week_of(y, rest);
  if (const auto part = part_of_year(y, rest)) return part;
  return month_or_day(y, rest);
}

std::string year_value(int y) { return y > 0 ? fmt::format("{:04}", y) : fmt::format("BC{:04}", 1 - y); }

std::string month_value(int y, unsigned m) { return fmt::format("{}-{:02}", year_value(y), m); }

std::string day_value(sys_days value) {
  const year_month_day date(value);
  return fmt::format("{}-{:02}", month_value(static_cast<int>(date.year()), static_cast<unsigned>(date.month())),
                     static_cast<unsigned>(date.day()));
}

std::string week_value(sys_days value) {
  const auto thursday = value - (weekday(value) - Monday) + days(3);
  const int y = static_cast<int>(year_month_day(thursday).year());
  return fmt::format("{}-W{:02}", year_value(y), (thursday - first_monday(y)).count() / 7 + 1);
}

sys_days plus_months(sys_days value, int count) {
  const year_month_day date(value);
  const auto target = date.year() / date.month() + months(count);
  const year_month_day same{target.year(), target.month(), date.day()};
  return same.ok() ? sys_days(same) : sys_days(target.year() / target.month() / last);
}

}  // namespace newsgraph
