#include "checks/interval.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using std::chrono::sys_days, std::chrono::year_month_day;

/// Reads `digits` digits off the front; nothing where there are fewer.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  int value = 0;
  if (text.size() < digits) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
  if (error != std::errc{} || end != text.data() + digits || value < 0) return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

std::optional<int> take_part(std::string_view& text) {
  if (text.empty() || text.front() != '-') return std::nullopt;
  std::string_view rest = text.substr(1);
  const auto value = take_number(rest, 2);
  if (value) text = rest;
  return value;
}

std::int64_t day_number(year_month_day date) { return sys_days(date).time_since_epoch().count(); }

bool is_zone_or_time(std::string_view rest) {
  return rest.empty() || rest.front() == 'T' || rest.front() == 'Z' || rest.front() == '+' || rest.front() == '-';
}

std::string date_text(std::int64_t day) {
  const year_month_day date{sys_days{std::chrono::days{day}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<DayInterval> interval_of_property(const KnowledgeGraph& graph, TermId node, std::string_view property) {
  const auto value = graph.object(node, property);
  if (!value || graph.term(*value).kind != rdf::TermKind::Literal) return std::nullopt;
  return day_interval_of(graph.term(*value).value);
}

std::optional<DayInterval> interval_of_instant(const KnowledgeGraph& graph, TermId node, std::string_view property) {
  const auto instant = graph.object(node, property);
  return instant ? interval_of_property(graph, *instant, rdf::time::inXSDDate) : std::nullopt;
}

}  // namespace

std::optional<DayInterval> day_interval_of(std::string_view iso_8601) {
  using namespace std::chrono;
  const auto y = take_number(iso_8601, 4);
  if (!y) return std::nullopt;
  const auto m = take_part(iso_8601);
  const auto d = m ? take_part(iso_8601) : std::nullopt;
  if (!is_zone_or_time(iso_8601) || (!m && !iso_8601.empty() && iso_8601 != "Z")) return std::nullopt;
  const year_month_day first{year{*y}, month{static_cast<unsigned>(m.value_or(1))},
                             day{static_cast<unsigned>(d.value_or(1))}};
  if (!first.ok()) return std::nullopt;
  if (d) return DayInterval{day_number(first), day_number(first)};
  const year_month_day_last last{first.year(), month_day_last{m ? first.month() : December}};
  return DayInterval{day_number(first), day_number(year_month_day{last})};
}

std::optional<DayInterval> interval_of(const KnowledgeGraph& graph, TermId time) {
  if (graph.term(time).kind == rdf::TermKind::Literal) return day_interval_of(graph.term(time).value);
  if (const auto day = interval_of_property(graph, time, rdf::time::inXSDDate)) return day;
  const auto begin = interval_of_instant(graph, time, rdf::time::hasBeginning);
  const auto end = interval_of_instant(graph, time, rdf::time::hasEnd);
  if (!begin || !end || begin->first > end->last) return std::nullopt;
  return DayInterval{begin->first, end->last};
}

std::string to_text(DayInterval interval) {
  std::string first = date_text(interval.first);
  const std::string last = date_text(interval.last);
  if (first == last) return first;
  if (interval == day_interval_of(first.substr(0, 4))) return first.substr(0, 4);
  if (interval == day_interval_of(first.substr(0, 7))) return first.substr(0, 7);
  return first + " to " + last;
}

}  // namespace newsgraph
