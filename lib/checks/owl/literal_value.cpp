#include "checks/owl/literal_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "checks/interval.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {
namespace {

struct Datatype {
  std::string_view name, space;
};

constexpr std::array kDatatypes{
    Datatype{"string", "string"},
    Datatype{"normalizedString", "string"},
    Datatype{"token", "string"},
    Datatype{"language", "string"},
    Datatype{"Name", "string"},
    Datatype{"NCName", "string"},
    Datatype{"NMTOKEN", "string"},
    Datatype{"boolean", "boolean"},
    Datatype{"decimal", "decimal"},
    Datatype{"integer", "decimal"},
    Datatype{"nonNegativeInteger", "decimal"},
    Datatype{"positiveInteger", "decimal"},
    Datatype{"nonPositiveInteger", "decimal"},
    Datatype{"negativeInteger", "decimal"},
    Datatype{"long", "decimal"},
    Datatype{"int", "decimal"},
    Datatype{"short", "decimal"},
    Datatype{"byte", "decimal"},
    Datatype{"unsignedLong", "decimal"},
    Datatype{"unsignedInt", "decimal"},
    Datatype{"unsignedShort", "decimal"},
    Datatype{"unsignedByte", "decimal"},
    Datatype{"float", "float"},
    Datatype{"double", "double"},
    Datatype{"date", "date"},
    Datatype{"dateTime", "dateTime"},
    Datatype{"dateTimeStamp", "dateTime"},
    Datatype{"time", "time"},
    Datatype{"gYear", "gYear"},
    Datatype{"gYearMonth", "gYearMonth"},
    Datatype{"gMonth", "gMonth"},
    Datatype{"gMonthDay", "gMonthDay"},
    Datatype{"gDay", "gDay"},
    Datatype{"hexBinary", "hexBinary"},
    Datatype{"base64Binary", "base64Binary"},
    Datatype{"anyURI", "anyURI"},
};

constexpr std::string_view text_with_language = "langString";

std::string_view space_of(std::string_view datatype) {
  if (!datatype.starts_with(rdf::xsd::ns)) return {};
  const auto found = std::ranges::find(kDatatypes, datatype.substr(rdf::xsd::ns.size()), &Datatype::name);
  return found == kDatatypes.end() ? std::string_view{} : found->space;
}

/// Without plus, leading zeros, and zeros behind the point: "-0012.50" -> "-12.5".
std::string canonical_decimal(std::string_view text) {
  const bool minus = text.front() == '-';
  if (minus || text.front() == '+') text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string_view whole = text.substr(0, point), fraction = text.substr(std::min(point + 1, text.size()));
  while (!whole.empty() && whole.front() == '0') whole.remove_prefix(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  if (whole.empty() && fraction.empty()) return "0";
  return fmt::format("{}{}{}{}", minus ? "-" : "", whole.empty() ? "0" : whole, fraction.empty() ? "" : ".", fraction);
}

template <class Number>
std::string canonical_number(std::string_view text) {
  if (text.front() == '+') text.remove_prefix(1);
  if (text == "INF" || text == "-INF" || text == "NaN") return std::string(text);
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  // Beyond the largest number lies infinity, below the smallest zero; the text tells them apart well enough.
  if (error != std::errc{}) return std::string(text);
  return number == 0 ? "0" : fmt::format("{}", number);
}

std::int64_t two_digits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// Seconds since 1970 in UTC and their fraction; "Z" behind them where a zone is given. REQUIRES a valid xsd:dateTime.
std::string canonical_instant(std::string_view text) {
  const auto day = day_interval_of(text);
  if (!day) return std::string(text);
  const std::string_view clock = text.substr(text.find('T') + 1);
  const std::size_t zone = std::min(clock.find_first_of("Z+-"), clock.size());
  std::int64_t seconds =
      day->first * 86400 + two_digits(clock, 0) * 3600 + two_digits(clock, 3) * 60 + two_digits(clock, 6);
  if (zone < clock.size() && clock[zone] != 'Z') {
    const std::int64_t offset = two_digits(clock, zone + 1) * 3600 + two_digits(clock, zone + 4) * 60;
    seconds += clock[zone] == '-' ? offset : -offset;
  }
  std::string_view fraction = clock.substr(8, zone - 8);
  while (!fraction.empty() && (fraction.back() == '0' || fraction.back() == '.')) fraction.remove_suffix(1);
  return fmt::format("{}{}{}", seconds, fraction, zone < clock.size() ? "Z" : "");
}

std::string canonical_zone(std::string text) {
  for (const std::string_view zero : {"+00:00", "-00:00"}) {
    if (text.ends_with(zero)) text.replace(text.size() - zero.size(), zero.size(), "Z");
  }
  return text;
}

std::string canonical_form(std::string_view space, const std::string& lexical) {
  if (space == "decimal") return canonical_decimal(lexical);
  if (space == "double") return canonical_number<double>(lexical);
  if (space == "float") return canonical_number<float>(lexical);
  if (space == "boolean") return lexical == "1" ? "true" : lexical == "0" ? "false" : lexical;
  if (space == "dateTime") return canonical_instant(lexical);
  return space == "string" || space == "anyURI" ? lexical : canonical_zone(lexical);
}

bool may_be_date(std::string_view space) {
  return space == "date" || space == "dateTime" || space == "gYear" || space == "gYearMonth" || space == "string";
}

bool has_zone(const LiteralValue& instant) { return instant.canonical.ends_with('Z'); }

/// Of two different values that may be dates.
Comparison compare_dates(const LiteralValue& first, const LiteralValue& second, DayInterval one, DayInterval other) {
  if (first.space == "dateTime" && second.space == "dateTime" && has_zone(first) == has_zone(second)) {
    return Comparison::Apart;
  }
  return one.overlaps(other) ? Comparison::Compatible : Comparison::Apart;
}

}  // namespace

LiteralValue value_of(const rdf::TermView& literal) {
  if (!literal.language.empty()) {
    std::string tag(literal.language);
    for (char& c : tag) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return {text_with_language, std::string(literal.value) + "@" + tag};
  }
  const std::string_view space = space_of(literal.datatype);
  if (!rdf::is_valid_lexical(literal.value, literal.datatype)) return {space, std::string(literal.value), true};
  const std::string lexical(literal.value);
  return {space, space.empty() ? lexical : canonical_form(space, lexical)};
}

Comparison compare(const rdf::TermView& one, const rdf::TermView& other) {
  const LiteralValue first = value_of(one), second = value_of(other);
  if (first.is_ill_typed || second.is_ill_typed) return Comparison::Compatible;
  if (first.space.empty() || second.space.empty()) return Comparison::Unknown;
  if (first.space == second.space && first.canonical == second.canonical) return Comparison::Same;
  if (may_be_date(first.space) && may_be_date(second.space)) {
    const auto left = day_interval_of(one.value), right = day_interval_of(other.value);
    if (left && right) return compare_dates(first, second, *left, *right);
  }
  return Comparison::Apart;
}

Membership membership(const rdf::TermView& literal, std::string_view datatype) {
  const LiteralValue value = value_of(literal);
  if (value.is_ill_typed) return Membership::Out;
  if (datatype == rdf::rdfs::Literal) return Membership::In;
  if (value.space.empty()) return Membership::Unknown;
  const auto in = [](bool holds) { return holds ? Membership::In : Membership::Out; };
  if (datatype == rdf::rdf_::langString) return in(value.space == text_with_language);
  const std::string_view space = space_of(datatype);
  if (space.empty()) return Membership::Unknown;
  return in(space == value.space &&
            rdf::is_valid_lexical(space == "decimal" ? value.canonical : literal.value, datatype));
}

}  // namespace newsgraph::owl_rl
