#include "checks/shacl/literal_order.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

enum class Family : std::uint8_t { Decimal, Float, Double, DateTime, Date, Time, Year, YearMonth, String, Boolean };

struct Datatype {
  std::string_view name;
  Family family;
};

/// Sorted by name.
constexpr std::array<Datatype, 24> kDatatypes{{
    {"boolean", Family::Boolean},
    {"byte", Family::Decimal},
    {"date", Family::Date},
    {"dateTime", Family::DateTime},
    {"dateTimeStamp", Family::DateTime},
    {"decimal", Family::Decimal},
    {"double", Family::Double},
    {"float", Family::Float},
    {"gYear", Family::Year},
    {"gYearMonth", Family::YearMonth},
    {"int", Family::Decimal},
    {"integer", Family::Decimal},
    {"long", Family::Decimal},
    {"negativeInteger", Family::Decimal},
    {"nonNegativeInteger", Family::Decimal},
    {"nonPositiveInteger", Family::Decimal},
    {"positiveInteger", Family::Decimal},
    {"short", Family::Decimal},
    {"string", Family::String},
    {"time", Family::Time},
    {"unsignedByte", Family::Decimal},
    {"unsignedInt", Family::Decimal},
    {"unsignedLong", Family::Decimal},
    {"unsignedShort", Family::Decimal},
}};
static_assert(std::ranges::is_sorted(kDatatypes, {}, &Datatype::name));

std::optional<Family> family_of(std::string_view datatype) {
  if (!datatype.starts_with(rdf::xsd::ns)) return std::nullopt;
  const std::string_view name = datatype.substr(rdf::xsd::ns.size());
  const auto* found = std::ranges::lower_bound(kDatatypes, name, {}, &Datatype::name);
  return found != kDatatypes.end() && found->name == name ? std::optional(found->family) : std::nullopt;
}

std::string_view without_trailing_zeros(std::string_view digits) {
  const std::size_t last = digits.find_last_not_of('0');
  return last == std::string_view::npos ? std::string_view{} : digits.substr(0, last + 1);
}

/// REQUIRES the lexical form of an xsd:decimal, without a plus sign.
Decimal decimal(std::string_view lexical) {
  Decimal number;
  number.negative = lexical.starts_with('-');
  if (number.negative) lexical.remove_prefix(1);
  const std::size_t point = std::min(lexical.find('.'), lexical.size());
  number.whole = lexical.substr(0, point);
  number.whole.remove_prefix(std::min(number.whole.find_first_not_of('0'), number.whole.size()));
  if (point < lexical.size()) number.fraction = without_trailing_zeros(lexical.substr(point + 1));
  if (number.whole.empty() && number.fraction.empty()) number.negative = false;
  return number;
}

/// Is a number that is out of a type's range nearer to zero than one?
bool is_tiny(std::string_view lexical) {
  const std::size_t e = std::min(lexical.find_first_of("eE"), lexical.size());
  const Decimal mantissa = decimal(lexical.substr(0, e));
  std::string_view digits = lexical.substr(std::min(e + 1, lexical.size()));
  if (digits.starts_with('+')) digits.remove_prefix(1);
  std::int64_t exponent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  if (error == std::errc::result_out_of_range) return digits.starts_with('-');
  const auto zeros =
      static_cast<std::int64_t>(std::min(mantissa.fraction.find_first_not_of('0'), mantissa.fraction.size()));
  const auto places = static_cast<std::int64_t>(mantissa.whole.size());
  return (places > 0 ? places : -zeros) + exponent <= 0;
}

/// REQUIRES the lexical form of an xsd:double, without a plus sign. Rounded to nearest; beyond the range infinite or 0.
template <class T>
T floating(std::string_view lexical) {
  T value = 0;
  const auto [end, error] = std::from_chars(lexical.data(), lexical.data() + lexical.size(), value);
  if (error != std::errc::result_out_of_range) return value;
  const T size = is_tiny(lexical) ? T(0) : std::numeric_limits<T>::infinity();
  return lexical.starts_with('-') ? -size : size;
}

int number_at(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// Days since 1970-01-01 in the proleptic Gregorian calendar: whole eras of 400 years, then years that begin in March.
std::int64_t days_since_epoch(std::int64_t year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

/// Reads a moment from left to right. REQUIRES a valid lexical form of its type.
class MomentReader {
 public:
  explicit MomentReader(std::string_view lexical) : rest_(lexical) {}

  std::optional<Moment> read(Moment::Type type) {
    Moment moment;
    moment.type = type;
    if (type == Moment::Type::Time) {
      clock(moment);
    } else {
      if (!date(moment)) return std::nullopt;
      if (type == Moment::Type::DateTime) {
        rest_.remove_prefix(1);
        clock(moment);
      }
    }
    zone(moment);
    return moment;
  }

 private:
  bool date(Moment& moment) {
    const bool before_christ = rest_.starts_with('-');
    if (before_christ) rest_.remove_prefix(1);
    std::int64_t year = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), year);
    if (error != std::errc() || year > 999'999'999) return false;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    int month = 1, day = 1;
    if (moment.type != Moment::Type::Year) month = part();
    if (moment.type != Moment::Type::Year && moment.type != Moment::Type::YearMonth) day = part();
    moment.seconds = days_since_epoch(before_christ ? -year : year, month, day) * 86400;
    return true;
  }

  /// "-06": a sign and two digits.
  int part() {
    const int value = number_at(rest_, 1);
    rest_.remove_prefix(3);
    return value;
  }

  void clock(Moment& moment) {
    moment.seconds += number_at(rest_, 0) * 3600 + number_at(rest_, 3) * 60 + number_at(rest_, 6);
    rest_.remove_prefix(8);
    if (!rest_.starts_with('.')) return;
    const std::size_t end = std::min(rest_.find_first_not_of("0123456789", 1), rest_.size());
    moment.fraction = without_trailing_zeros(rest_.substr(1, end - 1));
    rest_.remove_prefix(end);
  }

  void zone(Moment& moment) const {
    moment.has_zone = !rest_.empty();
    if (rest_.size() < 6) return;
    const int offset = number_at(rest_, 1) * 3600 + number_at(rest_, 4) * 60;
    moment.seconds -= rest_[0] == '-' ? -offset : offset;
  }

  std::string_view rest_;
};

Moment::Type moment_type(Family family) {
  switch (family) {
    case Family::Date:
      return Moment::Type::Date;
    case Family::Time:
      return Moment::Type::Time;
    case Family::Year:
      return Moment::Type::Year;
    case Family::YearMonth:
      return Moment::Type::YearMonth;
    default:
      return Moment::Type::DateTime;
  }
}

std::strong_ordering compare_digits(const Decimal& left, const Decimal& right) {
  if (left.whole.size() != right.whole.size()) return left.whole.size() <=> right.whole.size();
  if (left.whole != right.whole) return left.whole <=> right.whole;
  return left.fraction <=> right.fraction;
}

std::strong_ordering compare_decimals(const Decimal& left, const Decimal& right) {
  if (left.negative != right.negative) return right.negative <=> left.negative;
  return left.negative ? compare_digits(right, left) : compare_digits(left, right);
}

/// As the wider of the two types: XPath's promotion (XQuery 1.0 and XPath 2.0, B.1).
std::partial_ordering compare_floating(const Comparable& left, const Comparable& right) {
  const auto is_double = [](const Comparable& number) {
    const auto* floating = std::get_if<Floating>(&number.value);
    return floating != nullptr && !floating->single;
  };
  const bool as_double = is_double(left) || is_double(right);
  const auto value = [as_double](const Comparable& number) {
    if (const auto* known = std::get_if<Floating>(&number.value)) return known->value;
    return as_double ? floating<double>(number.lexical) : static_cast<double>(floating<float>(number.lexical));
  };
  return value(left) <=> value(right);
}

std::partial_ordering compare_moments(const Moment& left, const Moment& right) {
  constexpr std::int64_t widest_zone = std::int64_t{14} * 3600;
  if (left.type != right.type) return std::partial_ordering::unordered;
  if (left.has_zone != right.has_zone) {
    const std::int64_t apart = left.seconds - right.seconds;
    if (apart > widest_zone) return std::partial_ordering::greater;
    return apart < -widest_zone ? std::partial_ordering::less : std::partial_ordering::unordered;
  }
  if (left.seconds != right.seconds) return left.seconds <=> right.seconds;
  return left.fraction <=> right.fraction;
}

bool is_number(const Comparable& value) {
  return std::holds_alternative<Decimal>(value.value) || std::holds_alternative<Floating>(value.value);
}

}  // namespace

std::optional<Comparable> comparable(const rdf::TermView& term) {
  if (term.kind != rdf::TermKind::Literal) return std::nullopt;
  const auto family = family_of(term.datatype);
  if (!family || !rdf::is_valid_lexical(term.value, term.datatype)) return std::nullopt;
  std::string_view lexical = term.value;
  if (*family == Family::String) return Comparable{Plain{lexical}, {}};
  if (*family == Family::Boolean) return Comparable{lexical == "true" || lexical == "1", {}};
  if (lexical.starts_with('+')) lexical.remove_prefix(1);
  if (*family == Family::Decimal) return Comparable{decimal(lexical), lexical};
  if (*family == Family::Double) return Comparable{Floating{floating<double>(lexical), false}, lexical};
  if (*family == Family::Float) return Comparable{Floating{floating<float>(lexical), true}, lexical};
  const auto moment = MomentReader(lexical).read(moment_type(*family));
  return moment ? std::optional(Comparable{*moment, {}}) : std::nullopt;
}

std::partial_ordering compare(const Comparable& left, const Comparable& right) {
  if (is_number(left) && is_number(right)) {
    const auto *a = std::get_if<Decimal>(&left.value), *b = std::get_if<Decimal>(&right.value);
    return a != nullptr && b != nullptr ? compare_decimals(*a, *b) : compare_floating(left, right);
  }
  if (left.value.index() != right.value.index()) return std::partial_ordering::unordered;
  if (const auto* moment = std::get_if<Moment>(&left.value)) {
    return compare_moments(*moment, std::get<Moment>(right.value));
  }
  if (const auto* plain = std::get_if<Plain>(&left.value)) return plain->text <=> std::get<Plain>(right.value).text;
  return std::get<bool>(left.value) <=> std::get<bool>(right.value);
}

}  // namespace newsgraph::shacl
