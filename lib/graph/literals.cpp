#include "graph/literals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "rdf/vocabulary.hpp"

namespace newsgraph {

std::optional<rdf::Term> date_literal(std::string_view iso) {
  constexpr std::array types = {rdf::xsd::date, rdf::xsd::gYearMonth, rdf::xsd::gYear, rdf::xsd::dateTime};
  for (const std::string_view type : types) {
    if (rdf::is_valid_lexical(iso, type)) return rdf::typed(std::string(iso), type);
  }
  return std::nullopt;
}

rdf::Term confidence_literal(float confidence) {
  // Not std::clamp: it would keep a NaN.
  const int hundredths = confidence > 0 ? static_cast<int>(std::lround(std::min(confidence, 1.0F) * 100)) : 0;
  return rdf::typed(fmt::format("{}.{:02}", hundredths / 100, hundredths % 100), rdf::xsd::decimal);
}

}  // namespace newsgraph
