#include "language/times_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "language/calendar.hpp"
#include "language/times_words.hpp"

namespace newsgraph {

using namespace std::chrono;

namespace {

constexpr double unknown_count = -1;

TimeValues one(const TimeBinding& b, std::string type, std::string value, std::optional<PartialDate> date = {}) {
  return {{std::move(type), std::move(value), date, b.begin, b.end}};
}
TimeValues date_value(const TimeBinding& b, const PartialDate& date) { return one(b, "DATE", value_of(date), date); }
TimeValues nothing() { return {}; }

int signed_year(const TimeBinding& b) { return b.before_christ ? 1 - b.year.value_or(0) : b.year.value_or(0); }

/// "XXXX-05-02"
std::string without_year(unsigned m, unsigned d) {
  return d == 0 ? fmt::format("XXXX-{:02}", m) : fmt::format("XXXX-{:02}-{:02}", m, d);
}

/// The month or season of this name before or after a date.
int shifted_year(const TimeBinding& b, const PartialDate& from, unsigned m) {
  const unsigned from_month = from.month == 0 ? 6 : from.month;
  if (b.shift == Shift::Previous) return m < from_month ? from.year : from.year - 1;
  if (b.shift == Shift::Next) return m > from_month ? from.year : from.year + 1;
  return from.year;
}

std::optional<PartialDate> reference(const TimeBinding& b, const TimeContext& context) {
  if (b.anaphoric && b.shift == Shift::This) return context.told;  // "the same day": as whatever is told before
  return b.anaphoric ? context.then() : context.now();
}

int sign_of(Shift shift) { return shift == Shift::Previous ? -1 : shift == Shift::Next ? 1 : 0; }

std::string number_text(double count) {
  if (count == static_cast<double>(static_cast<long>(count))) return fmt::format("{}", static_cast<long>(count));
  const long tenths = std::lround(count * 100);
  return tenths % 10 == 0 ? fmt::format("{}.{}", tenths / 100, tenths % 100 / 10)
                          : fmt::format("{}.{:02}", tenths / 100, tenths % 100);
}

/// P3Y, PXD, PT30M; "a fortnight" is P2W, a quarter P3M.
std::string duration_value(std::string_view unit, double count) {
  if (unit == "2W" || unit == "Q") {
    if (count > 0) count *= unit == "Q" ? 3 : 2;
    unit = unit == "Q" ? "M" : "W";
  }
  if (unit == "DE" && count >= 1) return fmt::format("P{}DE", number_text(count));
  const auto number = count == unknown_count ? "X" : number_text(count);
  if (unit.starts_with('T')) return fmt::format("PT{}{}", number, unit.substr(1));
  return fmt::format("P{}{}", number, unit);
}

double count_of(const TimeBinding& b) { return b.vague || !b.count ? unknown_count : *b.count; }

/// A date `count` units away, as exact as the unit: "two months ago" is a month.
std::optional<TimeValue> moved(const PartialDate& from, std::string_view unit, int count) {
  const auto day_from = day_of(from);
  if (unit == "Y") return TimeValue{"DATE", year_value(from.year + count), PartialDate{from.year + count, 0, 0}, 0, 0};
  if (unit == "DE") return TimeValue{"DATE", year_value(from.year + 10 * count).substr(0, 3), {}, 0, 0};
  if (unit == "CE") return TimeValue{"DATE", year_value(from.year + 100 * count).substr(0, 2), {}, 0, 0};
  if (from.month == 0) return std::nullopt;
  if (unit == "M" || unit == "Q") {
    auto date = whole_day(plus_months(day_from, unit == "Q" ? 3 * count : count));
    date.day = 0;
    if (unit == "M") return TimeValue{"DATE", value_of(date), date, 0, 0};
    return TimeValue{"DATE", fmt::format("{}-Q{}", year_value(date.year), (date.month + 2) / 3), date, 0, 0};
  }
  if (from.day == 0) return std::nullopt;
  if (unit == "W" || unit == "2W" || unit == "WE") {
    const auto day_to = day_from + days(7 * (unit == "2W" ? 2 * count : count));
    return TimeValue{"DATE", week_value(day_to) + (unit == "WE" ? "-WE" : ""), whole_day(day_to), 0, 0};
  }
  if (unit == "D") return TimeValue{"DATE", day_value(day_from + days(count)), whole_day(day_from + days(count)), 0, 0};
  return std::nullopt;
}

TimeValues placed(const TimeBinding& b, std::optional<TimeValue> value) {
  if (!value) return nothing();
  value->begin = b.begin;
  value->end = b.end;
  return {*value};
}

std::string unspecific(const TimeBinding& b) {
  return b.shift == Shift::Previous ? "PAST_REF" : b.shift == Shift::Next ? "FUTURE_REF" : "PRESENT_REF";
}

/// A count of units before (-1) or after (1) a date, which is the day of writing or a date of the text.
TimeValues counted(const TimeBinding& b, const std::optional<PartialDate>& from, int sign, bool from_writing) {
  const double count = count_of(b);
  // Away from another event, of which nothing is known here, only the distance is told.
  auto vague = from_writing && !b.unit.starts_with('T') ? one(b, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF")
                                                        : one(b, "DURATION", duration_value(b.unit, count));
  if (!from || count == unknown_count) return vague;
  if (count != static_cast<double>(static_cast<int>(count))) return vague;
  const auto value = moved(*from, b.unit, sign * static_cast<int>(count));
  return value ? placed(b, value) : vague;
}

}  // namespace

namespace time_values {

TimeValues calendar_date(const TimeBinding& b, const TimeContext& context) {
  const auto d = static_cast<unsigned>(b.day);
  if (b.year) {
    const PartialDate date{signed_year(b), b.month, d};
    return exists(date) ? date_value(b, date) : nothing();
  }
  if (b.shift != Shift::None) {
    const auto from = reference(b, context);
    if (!from) return one(b, "DATE", without_year(b.month, d));
    return date_value(b, {shifted_year(b, *from, b.month), b.month, d});
  }
  const auto y = infer_year(context, b.month, d);
  if (!exists({2000, b.month, d})) return nothing();
  if (!y) return one(b, "DATE", without_year(b.month, d));
  return exists({*y, b.month, d}) ? date_value(b, {*y, b.month, d}) : nothing();
}

TimeValues month_of_year(const TimeBinding& b, const TimeContext& context) {
  const auto from = reference(b, context);
  const auto d = static_cast<unsigned>(b.day);
  if (!from) return one(b, "DATE", without_year(b.month, d));
  const PartialDate date{from->year + sign_of(b.shift), b.month, d};
  return exists(date) ? date_value(b, date) : nothing();
}

TimeValues date_range(const TimeBinding& b, const TimeContext& context) {
  TimeBinding first = b, last = b;
  first.end = b.first_end;
  last.begin = b.last_begin == 0 ? b.first_end + 1 : b.last_begin;
  if (b.last_month != 0) last.month = b.last_month;
  if (b.last_day != 0) last.day = b.last_day;
  if (b.last_day != 0 && b.last_day <= b.day) return nothing();
  auto values = calendar_date(first, context);
  const auto second = calendar_date(last, context);
  values.insert(values.end(), second.begin(), second.end());
  return values.size() == 2 ? values : nothing();
}

TimeValues numeric_date(const TimeBinding& b, const TimeContext&) {
  const PartialDate date{b.year.value_or(0), b.month, b.last_month};
  if (b.month < 1 || b.month > 12 || b.last_month == 0 || !exists(date)) return nothing();
  if (b.clock.empty()) return date_value(b, date);
  return one(b, "TIME", value_of(date) + "T" + b.clock, date);
}

TimeValues slashed_date(const TimeBinding& b, const TimeContext&) {
  const auto first = static_cast<unsigned>(b.day), second = static_cast<unsigned>(b.last_day);
  const int y = b.year.value_or(0);
  if (first > 12 && second <= 12) return exists({y, second, first}) ? date_value(b, {y, second, first}) : nothing();
  if (first > 12) return nothing();
  return exists({y, first, second}) ? date_value(b, {y, first, second}) : nothing();
}

TimeValues plain_year(const TimeBinding& b, const TimeContext&) { return date_value(b, {*b.year, 0, 0}); }

TimeValues year_before_christ(const TimeBinding& b, const TimeContext&) {
  const double count = b.year ? *b.year : count_of(b);
  if (count < 1 || count > 9999) return nothing();
  return date_value(b, {1 - static_cast<int>(count), 0, 0});
}

TimeValues years_range_before_christ(const TimeBinding& b, const TimeContext& context) {
  TimeBinding first = b, last = b;
  first.end = b.first_end;
  first.count = b.first_count;
  last.begin = b.last_begin;
  auto values = year_before_christ(first, context);
  const auto second = year_before_christ(last, context);
  values.insert(values.end(), second.begin(), second.end());
  return values.size() == 2 ? values : nothing();
}

TimeValues year_range(const TimeBinding& b, const TimeContext&) {
  return {{"DATE", year_value(*b.year), PartialDate{*b.year, 0, 0}, b.begin, b.first_end},
          {"DATE", year_value(*b.last_year), PartialDate{*b.last_year, 0, 0}, b.last_begin, b.end}};
}

TimeValues fiscal_year(const TimeBinding& b, const TimeContext&) {
  return one(b, "DATE", fmt::format("FY{}", *b.year));
}

TimeValues decade(const TimeBinding& b, const TimeContext& context) {
  if (b.before_christ) {
    const int y = b.year ? *b.year : static_cast<int>(count_of(b));
    return y > 0 && y % 10 == 0 ? one(b, "DATE", fmt::format("BC{:03}", y / 10), PartialDate{1 - y, 0, 0}) : nothing();
  }
  if (b.year) {
    if (*b.year % 10 != 0) return nothing();
    const bool whole_century = *b.year % 100 == 0 && *b.year < 2000;
    return one(b, "DATE", whole_century ? fmt::format("{}", *b.year / 100) : fmt::format("{}", *b.year / 10),
               PartialDate{*b.year, 0, 0});
  }
  const int y = b.count ? static_cast<int>(*b.count) : -1;
  if (y < 10 || y % 10 != 0) return nothing();
  const auto from = context.now();
  const int hundreds = from ? from->year / 100 : 19;
  const int full = hundreds * 100 + y <= (from ? from->year : 1999) ? hundreds * 100 + y : hundreds * 100 - 100 + y;
  return one(b, "DATE", fmt::format("{}", full / 10), PartialDate{full, 0, 0});
}

TimeValues century(const TimeBinding& b, const TimeContext&) {
  if (b.ordinal < 1 || b.ordinal > 30) return nothing();
  return one(b, "DATE", fmt::format("{}{:02}", b.before_christ ? "BC" : "", b.ordinal - 1));
}

TimeValues season(const TimeBinding& b, const TimeContext& context) {
  const unsigned m = b.season == "SP" ? 3 : b.season == "SU" ? 6 : b.season == "FA" ? 9 : 12;
  std::optional<int> y;
  if (b.year) y = signed_year(b);
  if (b.before_christ && b.count) y = 1 - static_cast<int>(*b.count);
  const auto from = reference(b, context);
  if (!y && b.shift != Shift::None && from) y = shifted_year(b, *from, m);
  if (!y && b.shift == Shift::None) {
    y = context.narrative && context.told ? std::optional<int>(context.told->year) : infer_year(context, m, 0);
  }
  if (!y) return one(b, "DATE", fmt::format("XXXX-{}", b.season));
  return one(b, "DATE", fmt::format("{}-{}", year_value(*y), b.season), PartialDate{*y, 0, 0});
}

TimeValues quarter(const TimeBinding& b, const TimeContext& context) {
  const int which = b.ordinal != 0 ? b.ordinal : b.day;
  if (which < 1 || which > 4) return nothing();
  const auto from = reference(b, context);
  std::optional<int> y = b.year;
  if (!y && b.shift != Shift::None && from) y = from->year + sign_of(b.shift);
  if (!y && b.shift == Shift::None) y = infer_year(context, static_cast<unsigned>(which) * 3, 0);
  return one(b, "DATE", fmt::format("{}-Q{}", y ? year_value(*y) : "XXXX", which));
}

TimeValues half_year(const TimeBinding& b, const TimeContext&) {
  if (b.ordinal < 1 || b.ordinal > 2) return nothing();
  return one(b, "DATE", fmt::format("{}-H{}", year_value(*b.year), b.ordinal), PartialDate{*b.year, 0, 0});
}

TimeValues weekday(const TimeBinding& b, const TimeContext& context) {
  const auto from = reference(b, context);
  if (!from || from->day == 0) return one(b, "DATE", fmt::format("XXXX-WXX-{}", b.weekday));
  const auto start = day_of(*from);
  const int today_is = static_cast<int>(std::chrono::weekday(start).iso_encoding());
  int back = (today_is - static_cast<int>(b.weekday) + 7) % 7;
  const bool ahead =
      b.shift == Shift::Next ||
      (b.shift == Shift::None && (context.direction == Direction::Future || context.direction == Direction::Present));
  if (b.shift == Shift::Previous && back == 0) back = 7;
  // "will open on Monday", told on a Monday: today.
  if (b.shift == Shift::None && back == 0) return date_value(b, whole_day(start));
  if (b.shift == Shift::This && !b.anaphoric) {
    return date_value(b, whole_day(start + days(static_cast<int>(b.weekday) - today_is)));
  }
  return date_value(b, whole_day(ahead ? start + days(7 - back) : start - days(back)));
}

TimeValues weekday_of_week(const TimeBinding& b, const TimeContext& context) {
  const auto from = reference(b, context);
  if (!from || from->day == 0) return one(b, "DATE", fmt::format("XXXX-WXX-{}", b.weekday));
  const auto start = day_of(*from);
  const auto monday = start - (std::chrono::weekday(start) - Monday);
  return date_value(b, whole_day(monday + days(7 * sign_of(b.shift) + static_cast<int>(b.weekday) - 1)));
}

namespace {
TimeValues day_away(const TimeBinding& b, const TimeContext& context, int away, std::string_view part = {}) {
  const auto from = context.now();
  if (!from || from->day == 0) {
    if (away == 0 && part.empty()) return one(b, "DATE", "PRESENT_REF");
    if (!part.empty()) return one(b, "TIME", fmt::format("XXXX-XX-XXT{}", part));
    return one(b, "DATE", away < 0 ? "PAST_REF" : "FUTURE_REF");
  }
  const auto date = whole_day(day_of(*from) + days(away));
  if (part.empty()) return date_value(b, date);
  return one(b, "TIME", fmt::format("{}T{}", value_of(date), part), date);
}
}  // namespace

TimeValues yesterday(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, -1); }
TimeValues today(const TimeBinding& b, const TimeContext& context) {
  return context.narrative ? one(b, "DATE", "PRESENT_REF") : day_away(b, context, 0);
}
TimeValues tomorrow(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, 1); }
TimeValues day_before_yesterday(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, -2); }
TimeValues day_after_tomorrow(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, 2); }
TimeValues last_night(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, -1, "NI"); }
TimeValues tonight(const TimeBinding& b, const TimeContext& context) { return day_away(b, context, 0, "NI"); }

TimeValues shifted_unit(const TimeBinding& b, const TimeContext& context) {
  if (b.unit.starts_with('T') || (b.unit == "Q" && b.anaphoric)) return nothing();
  if (b.plural)
    return b.shift == Shift::None || b.shift == Shift::This ? nothing()
                                                            : one(b, "DURATION", duration_value(b.unit, unknown_count));
  const bool definite = b.shift == Shift::None;  // "late in the year"
  const auto from = definite ? (context.narrative ? context.then() : context.now()) : reference(b, context);
  if (!from) return one(b, "DATE", unspecific(b));
  const bool last_span = (b.unit == "DE" || b.unit == "CE") && b.shift != Shift::This && !b.anaphoric && !definite;
  if (last_span) return one(b, "DURATION", duration_value(b.unit, 1));
  return placed(b, moved(*from, b.unit, sign_of(b.shift)));
}

TimeValues span_of_unit(const TimeBinding& b, const TimeContext&) {
  return one(b, "DURATION", duration_value(b.unit, b.plural ? unknown_count : 1));
}

TimeValues day_part(const TimeBinding& b, const TimeContext& context) {
  const auto from = b.shift == Shift::This ? reference(b, context) : context.then();
  if (!from || from->day == 0) return one(b, "TIME", fmt::format("XXXX-XX-XXT{}", b.part));
  const auto date = whole_day(day_of(*from) + days(sign_of(b.shift)));
  return one(b, "TIME", fmt::format("{}T{}", value_of(date), b.part), date);
}

TimeValues some_night(const TimeBinding& b, const TimeContext&) { return one(b, "TIME", "XXXX-XX-XXTNI"); }

/// From when it is written, also where a life is told: "they married in 1977; she died two years ago".
TimeValues ago(const TimeBinding& b, const TimeContext& context) {
  return counted(b, context.published ? context.published : context.now(), -1, true);
}
TimeValues earlier(const TimeBinding& b, const TimeContext& context) {
  auto one_unit = b;
  if (!b.count && !b.vague) one_unit.count = 1;
  return counted(one_unit, context.then(), -1, false);
}
TimeValues later(const TimeBinding& b, const TimeContext& context) { return counted(b, context.then(), 1, false); }
TimeValues from_now(const TimeBinding& b, const TimeContext& context) { return counted(b, context.now(), 1, true); }

TimeValues duration(const TimeBinding& b, const TimeContext&) {
  const bool no_length = b.unit == "WE" || (b.unit == "Q" && !b.count);
  const bool year_before_noun =
      b.count && *b.count >= 1000 && !b.plural && b.end - b.begin == 2;  // "World Cup 2018 day five"
  if (no_length || year_before_noun) return nothing();
  return one(b, "DURATION", duration_value(b.unit, count_of(b)));
}

TimeValues length_afterwards(const TimeBinding& b, const TimeContext& context) {
  auto length = b;
  ++length.begin;  // "for", which shows that it went on for so long
  return duration(length, context);
}

TimeValues half_duration(const TimeBinding& b, const TimeContext&) {
  const double count = (b.count ? *b.count : 0) + 0.5;
  if (!b.count && (b.unit == "Y" || b.unit == "TH")) return one(b, "DURATION", b.unit == "Y" ? "P6M" : "PT30M");
  if (!b.count && b.unit == "CE") return one(b, "DURATION", "P50Y");
  if (!b.count && b.unit == "DE") return one(b, "DURATION", "P5Y");
  return b.unit == "WE" ? nothing() : one(b, "DURATION", duration_value(b.unit, count));
}

TimeValues bare_units(const TimeBinding& b, const TimeContext&) {
  auto units = b;
  ++units.begin;  // the preposition only shows that a time follows
  return b.plural && b.unit != "WE" && b.unit != "Q" ? one(units, "DURATION", duration_value(b.unit, unknown_count))
                                                     : nothing();
}

TimeValues repeated_adverb(const TimeBinding& b, const TimeContext&) { return one(b, "SET", std::string(b.unit)); }

TimeValues repeated_unit(const TimeBinding& b, const TimeContext&) {
  return one(b, "SET", duration_value(b.unit == "WE" ? "W" : b.unit, b.count && !b.vague ? *b.count : 1));
}

TimeValues repeated_weekday(const TimeBinding& b, const TimeContext&) {
  return one(b, "SET", fmt::format("XXXX-WXX-{}", b.weekday));
}

namespace {
TimeValues at_time(const TimeBinding& b, const TimeContext& context, const std::string& clock) {
  const auto from = context.told_here ? context.told : context.day ? context.day : context.then();
  if (!from || from->day == 0) return one(b, "TIME", "XXXX-XX-XXT" + clock);
  return one(b, "TIME", value_of(*from) + "T" + clock);
}
}  // namespace

TimeValues clock_time(const TimeBinding& b, const TimeContext& context) {
  const bool half_day = b.forenoon || b.afternoon;
  int hours = b.day;
  std::string minutes = "00";
  if (!b.clock.empty()) {
    const auto colon = b.clock.find_first_of(":.");
    if (b.clock[colon] == '.' && !half_day) return nothing();  // 6.30 may be any number
    hours = std::stoi(b.clock.substr(0, colon));
    minutes = b.clock.substr(colon + 1);
  }
  if (hours > 24 || (half_day && hours > 12)) return nothing();
  if (b.afternoon && hours < 12) hours += 12;
  if (b.forenoon && hours == 12) hours = 0;
  return at_time(b, context, fmt::format("{:02}:{}", hours, minutes));
}

/// "1120 GMT"
TimeValues clock_of_four(const TimeBinding& b, const TimeContext& context) {
  const int number = b.count ? static_cast<int>(*b.count) : -1, hours = number / 100, minutes = number % 100;
  if (number < 100 || hours > 24 || minutes > 59) return nothing();
  return at_time(b, context, fmt::format("{:02}:{:02}", hours, minutes));
}

namespace {
/// A time of day with the day that is told behind it.
TimeValues clock_on(TimeValues clock, const TimeValues& day) {
  if (clock.empty() || day.empty() || (day.front().date && day.front().date->day == 0) ||
      day.front().value.ends_with("_REF"))
    return clock;
  TimeValue& value = clock.front();
  value.value = day.front().value + value.value.substr(value.value.find('T'));
  value.date = day.front().date;
  return clock;
}
}  // namespace

TimeValues clock_on_weekday(const TimeBinding& b, const TimeContext& context) {
  return clock_on(clock_time(b, context), weekday(b, context));
}
TimeValues clock_yesterday(const TimeBinding& b, const TimeContext& context) {
  return clock_on(clock_time(b, context), yesterday(b, context));
}
TimeValues clock_today(const TimeBinding& b, const TimeContext& context) {
  return clock_on(clock_time(b, context), today(b, context));
}
TimeValues clock_on_date(const TimeBinding& b, const TimeContext& context) {
  return clock_on(clock_time(b, context), calendar_date(b, context));
}

/// "2:14:02" is how long a race took.
TimeValues elapsed_time(const TimeBinding& b, const TimeContext&) {
  const std::size_t first = b.clock.find(':'), second = b.clock.find(':', first + 1);
  if (first == std::string::npos || second == std::string::npos) return nothing();
  return one(
      b, "DURATION",
      fmt::format("PT{}H{}M{}S", std::stoi(b.clock.substr(0, first)),
                  std::stoi(b.clock.substr(first + 1, second - first - 1)), std::stoi(b.clock.substr(second + 1))));
}

namespace {
TimeValues at_time_on(const TimeBinding& b, const TimeContext& context, const std::string& clock) {
  if (b.weekday != 0) return clock_on(at_time(b, context, clock), weekday(b, context));
  return b.month != 0 ? clock_on(at_time(b, context, clock), calendar_date(b, context)) : at_time(b, context, clock);
}
}  // namespace

TimeValues noon(const TimeBinding& b, const TimeContext& context) { return at_time_on(b, context, "12:00"); }
TimeValues midnight(const TimeBinding& b, const TimeContext& context) { return at_time_on(b, context, "24:00"); }

TimeValues present(const TimeBinding& b, const TimeContext&) { return one(b, "DATE", "PRESENT_REF"); }
TimeValues past(const TimeBinding& b, const TimeContext&) {
  return b.unit.empty() || b.plural ? one(b, "DATE", "PAST_REF") : nothing();
}
TimeValues future(const TimeBinding& b, const TimeContext&) {
  return b.unit.empty() || b.plural ? one(b, "DATE", "FUTURE_REF") : nothing();
}

}  // namespace time_values

}  // namespace newsgraph
