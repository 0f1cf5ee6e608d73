#include <algorithm>

#include "graph/minting.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

struct Length {
  std::string amount;
  std::string_view unit;
};

std::string_view unit_of(char sign, bool is_clock) {
  if (is_clock)
    return sign == 'H' ? time::unitHour : sign == 'M' ? time::unitMinute : sign == 'S' ? time::unitSecond : "";
  switch (sign) {
    case 'Y':
      return time::unitYear;
    case 'M':
      return time::unitMonth;
    case 'W':
      return time::unitWeek;
    case 'D':
      return time::unitDay;
    default:
      return "";
  }
}

/// "P6Y", "PT90M": a number of one unit. What has several units or a vague amount (P1Y6M, PXD) stays a literal.
std::optional<Length> length_of(std::string_view timex) {
  const bool is_clock = timex.starts_with("PT");
  if (!timex.starts_with('P') || timex.size() < 3) return std::nullopt;
  const std::string_view amount = timex.substr(is_clock ? 2 : 1, timex.size() - (is_clock ? 3 : 2));
  const std::string_view unit = unit_of(timex.back(), is_clock);
  if (unit.empty() || !is_valid_lexical(amount, xsd::decimal)) return std::nullopt;
  return Length{std::string(amount), unit};
}

struct Days {
  std::string first, last;  ///< xsd:date
};

/// Nothing too where xsd:date cannot say the days: years before 1. Of "2009/2013" all days of both and between.
std::optional<Days> days_of(std::string_view timex) {
  if (const std::size_t slash = timex.find('/'); slash != std::string_view::npos) {
    const auto from = days_of(timex.substr(0, slash)), to = days_of(timex.substr(slash + 1));
    if (!from || !to || to->last < from->first) return std::nullopt;
    return Days{from->first, to->last};
  }
  const auto interval = interval_of(timex);
  if (!interval) return std::nullopt;
  Days days{day_value(interval->begin), day_value(interval->end)};
  if (!is_valid_lexical(days.first, xsd::date) || !is_valid_lexical(days.last, xsd::date)) return std::nullopt;
  return days;
}

void add_instant(Minting& minting, const std::string& interval, std::string_view predicate, std::string_view part,
                 const std::string& date) {
  const std::string instant = interval + "#" + std::string(part);
  minting.add_iri(interval, predicate, instant);
  minting.add_iri(instant, rdf_::type, time::Instant);
  minting.add(instant, time::inXSDDate, typed(date, xsd::date));
}

std::string add_length(Minting& minting, std::string_view timex, const Length& length) {
  std::string iri = time_iri(minting.iris, timex);
  minting.add_iri(iri, rdf_::type, time::Duration);
  minting.add(iri, time::numericDuration, typed(length.amount, xsd::decimal));
  minting.add_iri(iri, time::unitType, length.unit);
  return iri;
}

}  // namespace

rdf::Term time_term(Minting& minting, std::string_view timex) {
  const auto days = days_of(timex);
  if (!days) return literal(std::string(timex));
  std::string iri = time_iri(minting.iris, timex);
  minting.add_iri(iri, rdf_::type, time::ProperInterval);
  add_instant(minting, iri, time::hasBeginning, "begin", days->first);
  add_instant(minting, iri, time::hasEnd, "end", days->last);
  return rdf::iri(std::move(iri));
}

void add_time(Minting& minting, std::string_view subject, std::string_view interval_predicate, std::string_view timex) {
  if (const auto length = length_of(timex)) {
    minting.add_iri(subject, time::hasDuration, add_length(minting, timex, *length));
    return;
  }
  const Term when = time_term(minting, timex);
  minting.add(subject, when.kind == TermKind::Iri ? interval_predicate : ng::timex, when);
}

void add_time_stamps(Minting& minting, std::string_view subject, const std::vector<std::uint32_t>& times) {
  std::string earliest, latest;
  for (const std::uint32_t id : times) {
    const auto days = days_of(minting.reading.analysis.times[id].value);
    if (!days) continue;
    if (earliest.empty() || days->first < earliest) earliest = days->first;
    latest = std::max(latest, days->last);
  }
  if (earliest.empty()) return;
  minting.add(subject, sem::hasEarliestBeginTimeStamp, typed(earliest, xsd::date));
  minting.add(subject, sem::hasLatestEndTimeStamp, typed(latest, xsd::date));
}

}  // namespace newsgraph
