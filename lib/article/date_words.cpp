#include "article/date_words.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>

#include "article/line_text.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// Walks over a line; every take_... moves only where it succeeds.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}
  [[nodiscard]] std::size_t position() const { return at_; }
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void go(std::size_t position) { at_ = position; }
  void skip_spaces() {
    while (peek() == ' ') ++at_;
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  std::string take_word() {
    std::size_t end = at_;
    while (end < text_.size() && is_ascii_alpha(text_[end])) ++end;
    auto word = ascii_lower(text_.substr(at_, end - at_));
    at_ = end;
    return word;
  }
  std::optional<int> take_number(std::size_t fewest, std::size_t most) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && end - at_ <= most && is_ascii_digit(text_[end]))
      value = value * 10 + (text_[end++] - '0');
    if (end - at_ < fewest || end - at_ > most) return std::nullopt;
    at_ = end;
    return value;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

template <std::size_t N>
unsigned index_of(const std::array<std::string_view, N>& names, std::string_view word, std::size_t fewest) {
  for (unsigned i = 0; i < N; ++i) {
    if (word == names[i] || (word.size() >= fewest && word.size() <= 4 && names[i].starts_with(word))) return i + 1;
  }
  return 0;
}

unsigned take_month(Cursor& cursor) {
  const auto before = cursor.position();
  const auto month = index_of(months, cursor.take_word(), 3);
  if (month == 0) {
    cursor.go(before);
  } else {
    cursor.take('.');
  }
  return month;
}

unsigned take_day(Cursor& cursor) {
  const auto before = cursor.position();
  const auto day = cursor.take_number(1, 2);
  const auto suffix_at = cursor.position();
  const auto suffix = cursor.take_word();
  if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") cursor.go(suffix_at);
  if (day && *day >= 1 && *day <= 31) return static_cast<unsigned>(*day);
  cursor.go(before);
  return 0;
}

void take_year(Cursor& cursor, DateText& date) {
  const auto before = cursor.position();
  cursor.skip_spaces();
  cursor.take(',');
  cursor.skip_spaces();
  if (const auto year = cursor.take_number(4, 4); year && *year >= 1000 && *year < 2200) {
    date.year = year;
  } else {
    cursor.go(before);
  }
}

void skip_weekday(Cursor& cursor) {
  const auto before = cursor.position();
  if (index_of(weekdays, cursor.take_word(), 3) == 0) return cursor.go(before);
  cursor.take('.');
  cursor.take(',');
  cursor.skip_spaces();
}

/// 2017-05-04
bool read_iso(Cursor& cursor, DateText& date) {
  const auto year = cursor.take_number(4, 4);
  if (!year || !cursor.take('-')) return false;
  const auto month = cursor.take_number(2, 2);
  if (!month || !cursor.take('-')) return false;
  const auto day = cursor.take_number(2, 2);
  if (!day) return false;
  date.year = year;
  date.month = static_cast<unsigned>(*month);
  date.day = static_cast<unsigned>(*day);
  return true;
}

/// May 04, 2017; May 4; May 2017
bool read_month_first(Cursor& cursor, DateText& date) {
  date.month = take_month(cursor);
  if (date.month == 0) return false;
  cursor.skip_spaces();
  date.day = take_day(cursor);
  take_year(cursor, date);
  return date.day != 0 || date.year;
}

/// 4 May 2017; 4th of May
bool read_day_first(Cursor& cursor, DateText& date) {
  date.day = take_day(cursor);
  if (date.day == 0) return false;
  cursor.skip_spaces();
  const auto before = cursor.position();
  if (cursor.take_word() == "of") {
    cursor.skip_spaces();
  } else {
    cursor.go(before);
  }
  date.month = take_month(cursor);
  if (date.month == 0) return false;
  take_year(cursor, date);
  return true;
}

bool in_calendar(const DateText& date) {
  using namespace std::chrono;
  if (date.month < 1 || date.month > 12) return false;
  return date.day == 0 || year_month_day(year(date.year.value_or(2000)), month(date.month), day(date.day)).ok();
}

}  // namespace

std::optional<DateText> date_at_start(std::string_view text) {
  for (const auto read : {read_iso, read_month_first, read_day_first}) {
    Cursor cursor(text);
    if (read != read_iso) skip_weekday(cursor);
    DateText date;
    if (!read(cursor, date) || !in_calendar(date)) continue;
    if (is_ascii_alpha(cursor.peek()) && !(read == read_iso && cursor.peek() == 'T')) continue;
    if (is_ascii_digit(cursor.peek())) continue;
    date.bytes = cursor.position();
    return date;
  }
  return std::nullopt;
}

std::optional<std::string> iso_date(const DateText& date, std::optional<int> default_year) {
  const auto year = date.year ? date.year : default_year;
  if (!year) return std::nullopt;
  return date.day == 0 ? fmt::format("{:04}-{:02}", *year, date.month)
                       : fmt::format("{:04}-{:02}-{:02}", *year, date.month, date.day);
}

std::optional<std::string> iso_date(std::string_view text, std::optional<int> default_year) {
  text = trimmed(text);
  const auto all_digits = text.find_first_not_of("0123456789-") == std::string_view::npos;
  if (all_digits && text.size() == 4 && text.find('-') == std::string_view::npos) return std::string(text);
  if (all_digits && text.size() == 7 && text[4] == '-' && text.substr(5) >= "01" && text.substr(5) <= "12") {
    return std::string(text);
  }
  const auto date = date_at_start(text);
  if (!date) return std::nullopt;
  const auto rest = text.substr(date->bytes);
  const bool time_of_day = !rest.empty() && all_of_bytes(rest, "T0123456789:.+-Z ") && is_ascii_digit(text[0]);
  return rest.empty() || time_of_day ? iso_date(*date, default_year) : std::nullopt;
}

}  // namespace newsgraph
