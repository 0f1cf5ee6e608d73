#include "checks/shacl/literal_order.hpp"

#include <gtest/gtest.h>

#include <string>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

/// "<", "=", ">" or "?" for two literals, each "lexical^^type" with a type of xsd.
std::string order(const std::string& left, const std::string& right) {
  const auto term = [](const std::string& text) {
    const std::size_t cut = text.find("^^");
    return rdf::typed(text.substr(0, cut), std::string(rdf::xsd::ns) + text.substr(cut + 2));
  };
  const rdf::Term a = term(left), b = term(right);
  const auto x = comparable(a), y = comparable(b);
  if (!x || !y) return "?";
  const auto result = compare(*x, *y);
  if (result == std::partial_ordering::unordered) return "?";
  if (result == std::partial_ordering::equivalent) return "=";
  return result < 0 ? "<" : ">";
}

}  // namespace

TEST(LiteralOrder, DecimalsAreExact) {
  EXPECT_EQ(order("0.1^^decimal", "0.10000000000000000000000000001^^decimal"), "<");
  EXPECT_EQ(order("+007^^integer", "7.00^^decimal"), "=");
  EXPECT_EQ(order("-0^^integer", "0.0^^decimal"), "=");
  EXPECT_EQ(order("-10^^int", "-9^^byte"), "<");
  EXPECT_EQ(order("123456789012345678901234567890^^integer", "123456789012345678901234567891^^integer"), "<");
  EXPECT_EQ(order("-0.5^^decimal", ".5^^decimal"), "<");
}

TEST(LiteralOrder, FloatingNumbersSetTheType) {
  EXPECT_EQ(order("0.1^^decimal", "0.1^^double"), "=");
  EXPECT_EQ(order("0.1^^float", "0.1^^double"), ">");
  EXPECT_EQ(order("0.1^^decimal", "0.1^^float"), "=");
  EXPECT_EQ(order("1e400^^double", "INF^^double"), "=");
  EXPECT_EQ(order("1e-400^^double", "0^^integer"), "=");
  EXPECT_EQ(order("0." + std::string(400, '0') + "1^^decimal", "0^^double"), "=");
  EXPECT_EQ(order("-INF^^float", "-1^^integer"), "<");
  EXPECT_EQ(order("NaN^^double", "NaN^^double"), "?");
}

TEST(LiteralOrder, TimesWithZonesAreOnOneLine) {
  EXPECT_EQ(order("2024-02-29T12:00:00Z^^dateTime", "2024-02-29T13:00:00+01:00^^dateTime"), "=");
  EXPECT_EQ(order("2024-02-29T24:00:00Z^^dateTime", "2024-03-01T00:00:00Z^^dateTime"), "=");
  EXPECT_EQ(order("2024-01-01T00:00:00.5Z^^dateTime", "2024-01-01T00:00:00.50Z^^dateTimeStamp"), "=");
  EXPECT_EQ(order("-0001-12-31^^date", "0001-01-01^^date"), "<");
  EXPECT_EQ(order("2023-12-31^^date", "2024-01-01^^date"), "<");
  EXPECT_EQ(order("2024-01-01Z^^date", "2024-01-01+01:00^^date"), ">");
  EXPECT_EQ(order("08:00:00^^time", "09:00:00^^time"), "<");
  EXPECT_EQ(order("2024^^gYear", "2025^^gYear"), "<");
  EXPECT_EQ(order("2024-12^^gYearMonth", "2024-11^^gYearMonth"), ">");
}

TEST(LiteralOrder, WithoutAZoneFourteenHoursAreInDoubt) {
  EXPECT_EQ(order("2024-01-01T12:00:00^^dateTime", "2024-01-02T02:00:00Z^^dateTime"), "?");
  EXPECT_EQ(order("2024-01-01T12:00:00^^dateTime", "2024-01-02T02:00:01Z^^dateTime"), "<");
  EXPECT_EQ(order("2024-01-03^^date", "2024-01-01Z^^date"), ">");
}

TEST(LiteralOrder, OtherPairsDoNotCompare) {
  EXPECT_EQ(order("2024-01-01^^date", "2024-01-01T00:00:00^^dateTime"), "?");
  EXPECT_EQ(order("1^^string", "1^^integer"), "?");
  EXPECT_EQ(order("x^^integer", "1^^integer"), "?");
  EXPECT_EQ(order("2024-02-30^^date", "2024-02-01^^date"), "?");
  EXPECT_EQ(order("P1D^^duration", "P2D^^duration"), "?");
}

TEST(LiteralOrder, TextsByCodePointsAndBooleansByTruth) {
  EXPECT_EQ(order("Z^^string", "a^^string"), "<");
  EXPECT_EQ(order("0^^boolean", "true^^boolean"), "<");
}

}  // namespace newsgraph::shacl
