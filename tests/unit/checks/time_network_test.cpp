#include "checks/time_network.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

std::vector<const TimeConstraint*> cycle_of(const TimeNetwork& network) {
  std::vector<const TimeConstraint*> constraints;
  for (const TimeConstraint& constraint : network.constraints()) constraints.push_back(&constraint);
  return contradiction(network.size(), constraints);
}

TEST(TimeNetwork, FindsNoContradictionInOrderedDays) {
  TimeNetwork network;
  network.not_before(network.point(1, Side::Begin), 10, {});
  network.not_after(network.point(1, Side::End), 10, {});
  EXPECT_TRUE(cycle_of(network).empty());
}

TEST(TimeNetwork, FindsTheShortCycleOfAContradiction) {
  TimeNetwork network;
  network.not_before(network.point(1, Side::Begin), 11, {});
  network.not_after(network.point(1, Side::End), 10, {});
  network.not_after(network.point(2, Side::End), 5, {});
  EXPECT_EQ(cycle_of(network).size(), 3U);
}

TEST(TimeNetwork, CarriesADateThroughALongChain) {
  TimeNetwork network;
  for (TermId thing = 1; thing < 50; ++thing) {
    network.order(network.point(thing, Side::End), network.point(thing + 1, Side::Begin), {}, "one after the other");
  }
  network.not_before(network.point(1, Side::Begin), 100, {});
  network.not_after(network.point(50, Side::End), 100, {});
  EXPECT_TRUE(cycle_of(network).empty());
  network.not_after(network.point(50, Side::End), 99, {});
  EXPECT_EQ(cycle_of(network).size(), 101U);
}

TEST(DayInterval, ReadsDaysMonthsAndYears) {
  EXPECT_EQ(day_interval_of("1970-01-01"), (DayInterval{0, 0}));
  EXPECT_EQ(day_interval_of("1970-02"), (DayInterval{31, 58}));
  EXPECT_EQ(day_interval_of("1972"), (DayInterval{730, 1095}));
  EXPECT_EQ(day_interval_of("1970-01-02T23:59:59+02:00"), (DayInterval{1, 1}));
}

TEST(DayInterval, RejectsWhatIsNoDate) {
  for (const char* text : {"", "70", "1970-13", "1970-02-30", "soon", "1970-1-1", "1970-01-01 noon", "19700101"}) {
    EXPECT_FALSE(day_interval_of(text)) << text;
  }
}

TEST(DayInterval, IsWrittenAsShortAsItWasRead) {
  for (const char* text : {"1970", "2024-02", "2024-02-29"}) EXPECT_EQ(to_text(*day_interval_of(text)), text);
  EXPECT_EQ(to_text(DayInterval{0, 6}), "1970-01-01 to 1970-01-07");
}

}  // namespace
}  // namespace newsgraph
