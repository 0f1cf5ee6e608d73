#include <algorithm>
#include <cstdint>
#include <iterator>

#include "rdf/term.hpp"

/// The lexical spaces of W3C XML Schema Definition Language 1.1 Part 2: Datatypes.
namespace newsgraph::rdf {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Reads a lexical form from left to right; a part that does not fit leaves it where it was.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}
  [[nodiscard]] bool done() const { return rest_.empty(); }
  [[nodiscard]] char peek() const { return rest_.empty() ? '\0' : rest_[0]; }

  bool take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void take_sign() { static_cast<void>(take('-') || take('+')); }
  std::string_view digits() {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_digit);
    const std::string_view run = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(run.size());
    return run;
  }
  /// A number of exactly two digits between bounds.
  bool two_digits(int low, int high, int& value) {
    if (rest_.size() < 2 || !is_digit(rest_[0]) || !is_digit(rest_[1])) return false;
    value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    return value >= low && value <= high;
  }

 private:
  std::string_view rest_;
};

bool year(Cursor& at, int& value) {
  static_cast<void>(at.take('-'));
  const std::string_view run = at.digits();
  if (run.size() < 4 || (run.size() > 4 && run[0] == '0')) return false;
  value = 0;
  for (const char c : run.substr(run.size() - 4)) value = value * 10 + (c - '0');  // enough for leap years
  return true;
}

int days_of(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool date(Cursor& at) {
  int y = 0, m = 0, d = 0;
  return year(at, y) && at.take('-') && at.two_digits(1, 12, m) && at.take('-') && at.two_digits(1, days_of(y, m), d);
}

bool clock(Cursor& at) {
  int h = 0, m = 0, s = 0;
  if (!(at.two_digits(0, 24, h) && at.take(':') && at.two_digits(0, 59, m) && at.take(':') &&
        at.two_digits(0, 59, s))) {
    return false;
  }
  std::string_view fraction;
  if (at.take('.') && (fraction = at.digits()).empty()) return false;
  return h < 24 || (m == 0 && s == 0 && fraction.find_first_not_of('0') == std::string_view::npos);
}

bool zone(Cursor& at) {
  if (at.done() || at.take('Z')) return at.done();
  if (!at.take('+') && !at.take('-')) return false;
  int h = 0, m = 0;
  return at.two_digits(0, 14, h) && at.take(':') && at.two_digits(0, 59, m) && (h < 14 || m == 0) && at.done();
}

bool is_boolean(std::string_view s) { return s == "true" || s == "false" || s == "1" || s == "0"; }

bool is_decimal(std::string_view s) {
  Cursor at(s);
  at.take_sign();
  const std::size_t before = at.digits().size();
  const std::size_t behind = at.take('.') ? at.digits().size() : 0;
  return before + behind > 0 && at.done();
}

bool is_double(std::string_view s) {
  if (s == "INF" || s == "-INF" || s == "+INF" || s == "NaN") return true;
  const std::size_t e = s.find_first_of("eE");
  if (e == std::string_view::npos) return is_decimal(s);
  Cursor exponent(s.substr(e + 1));
  exponent.take_sign();
  return is_decimal(s.substr(0, e)) && !exponent.digits().empty() && exponent.done();
}

bool is_date(std::string_view s) {
  Cursor at(s);
  return date(at) && zone(at);
}

bool is_date_time(std::string_view s) {
  Cursor at(s);
  return date(at) && at.take('T') && clock(at) && zone(at);
}

bool is_date_time_stamp(std::string_view s) {
  return is_date_time(s) && (s.back() == 'Z' || s.find_first_of("+-", s.find('T')) != std::string_view::npos);
}

bool is_time(std::string_view s) {
  Cursor at(s);
  return clock(at) && zone(at);
}

bool is_year(std::string_view s) {
  Cursor at(s);
  int y = 0;
  return year(at, y) && zone(at);
}

bool is_year_month(std::string_view s) {
  Cursor at(s);
  int y = 0, m = 0;
  return year(at, y) && at.take('-') && at.two_digits(1, 12, m) && zone(at);
}

bool is_month(std::string_view s) {
  Cursor at(s);
  int m = 0;
  return at.take("--") && at.two_digits(1, 12, m) && zone(at);
}

bool is_month_day(std::string_view s) {
  Cursor at(s);
  int m = 0, d = 0;
  return at.take("--") && at.two_digits(1, 12, m) && at.take('-') && at.two_digits(1, days_of(2000, m), d) && zone(at);
}

bool is_day(std::string_view s) {
  Cursor at(s);
  int d = 0;
  return at.take("---") && at.two_digits(1, 31, d) && zone(at);
}

/// Takes the parts named by `units` in their order, each at most once; counts them. False at a stray number.
bool duration_parts(Cursor& at, std::string_view units, bool fraction_of_last, int& count) {
  while (is_digit(at.peek())) {
    static_cast<void>(at.digits());
    const bool fraction = at.take('.');
    if (fraction && at.digits().empty()) return false;
    const std::size_t unit = units.find(at.peek());
    if (at.done() || unit == std::string_view::npos) return false;
    if (fraction && !(fraction_of_last && unit + 1 == units.size())) return false;
    static_cast<void>(at.take(units[unit]));
    units.remove_prefix(unit + 1);
    ++count;
  }
  return true;
}

bool is_duration_of(std::string_view s, std::string_view days, std::string_view times) {
  Cursor at(s);
  static_cast<void>(at.take('-'));
  int count = 0;
  if (!at.take('P') || !duration_parts(at, days, false, count)) return false;
  if (!times.empty() && at.take('T')) {
    int clock_count = 0;
    if (!duration_parts(at, times, true, clock_count) || clock_count == 0) return false;
    count += clock_count;
  }
  return count > 0 && at.done();
}

bool is_duration(std::string_view s) { return is_duration_of(s, "YMD", "HMS"); }
bool is_day_time_duration(std::string_view s) { return is_duration_of(s, "D", "HMS"); }
bool is_year_month_duration(std::string_view s) { return is_duration_of(s, "YM", ""); }

bool is_hex_binary(std::string_view s) { return s.size() % 2 == 0 && std::all_of(s.begin(), s.end(), is_hex); }

/// Space facets aside, any string of legal characters is an anyURI (XSD 1.1, 3.3.17).
bool is_any_uri(std::string_view s) { return s.find_first_of(" <>\"{}|\\^`\n\r\t") == std::string_view::npos; }

bool is_integer(std::string_view s) {
  Cursor at(s);
  at.take_sign();
  return !at.digits().empty() && at.done();
}

/// Bounds of the types below xsd:integer, as digits without sign; empty stands for no bound.
struct IntegerType {
  std::string_view name;
  std::string_view most_negative, most_positive;
  bool negative_allowed = true, positive_allowed = true, zero_allowed = true;
};

constexpr IntegerType integer_types[] = {
    {"integer", "", ""},
    {"nonNegativeInteger", "", "", false},
    {"positiveInteger", "", "", false, true, false},
    {"nonPositiveInteger", "", "", true, false},
    {"negativeInteger", "", "", true, false, false},
    {"long", "9223372036854775808", "9223372036854775807"},
    {"int", "2147483648", "2147483647"},
    {"short", "32768", "32767"},
    {"byte", "128", "127"},
    {"unsignedLong", "", "18446744073709551615", false},
    {"unsignedInt", "", "4294967295", false},
    {"unsignedShort", "", "65535", false},
    {"unsignedByte", "", "255", false},
};

bool is_at_most(std::string_view digits, std::string_view bound) {
  return bound.empty() || digits.size() < bound.size() || (digits.size() == bound.size() && digits <= bound);
}

bool is_integer_of(std::string_view s, const IntegerType& type) {
  if (!is_integer(s)) return false;
  const bool minus = s[0] == '-';
  const std::size_t first = s.find_first_of("123456789");
  if (first == std::string_view::npos) return type.zero_allowed;
  const std::string_view digits = s.substr(first);
  return minus ? type.negative_allowed && is_at_most(digits, type.most_negative)
               : type.positive_allowed && is_at_most(digits, type.most_positive);
}

struct OtherType {
  std::string_view name;
  bool (*holds)(std::string_view);
};

constexpr OtherType other_types[] = {
    {"boolean", is_boolean},
    {"decimal", is_decimal},
    {"double", is_double},
    {"float", is_double},
    {"date", is_date},
    {"dateTime", is_date_time},
    {"dateTimeStamp", is_date_time_stamp},
    {"time", is_time},
    {"gYear", is_year},
    {"gYearMonth", is_year_month},
    {"gMonth", is_month},
    {"gMonthDay", is_month_day},
    {"gDay", is_day},
    {"duration", is_duration},
    {"dayTimeDuration", is_day_time_duration},
    {"yearMonthDuration", is_year_month_duration},
    {"hexBinary", is_hex_binary},
    {"anyURI", is_any_uri},
    {"language", is_valid_language_tag},
};

}  // namespace

bool is_valid_lexical(std::string_view lexical, std::string_view datatype) {
  constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";
  if (datatype.substr(0, xsd.size()) != xsd) return true;
  const std::string_view name = datatype.substr(xsd.size());
  const auto is_named = [name](const auto& type) { return type.name == name; };
  const auto* whole = std::find_if(std::begin(integer_types), std::end(integer_types), is_named);
  if (whole != std::end(integer_types)) return is_integer_of(lexical, *whole);
  const auto* other = std::find_if(std::begin(other_types), std::end(other_types), is_named);
  return other == std::end(other_types) || other->holds(lexical);
}

}  // namespace newsgraph::rdf
