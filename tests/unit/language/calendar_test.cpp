#include "language/calendar.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

using namespace std::chrono;

std::string interval(std::string_view value) {
  const auto found = interval_of(value);
  return found ? day_value(found->begin) + " " + day_value(found->end) : "none";
}

TEST(Calendar, GivesTheDaysOfAValue) {
  for (const auto& [value, days] : {
           std::pair{"2017-05-02", "2017-05-02 2017-05-02"},
           {"2016-02", "2016-02-01 2016-02-29"},
           {"2017-05-XX", "2017-05-01 2017-05-31"},
           {"2017", "2017-01-01 2017-12-31"},
           {"2017-XX-XX", "2017-01-01 2017-12-31"},
           {"199", "1990-01-01 1999-12-31"},
           {"19", "1900-01-01 1999-12-31"},
           {"2017-Q2", "2017-04-01 2017-06-30"},
           {"2017-H2", "2017-07-01 2017-12-31"},
           {"2017-SU", "2017-06-01 2017-08-31"},
           {"2017-WI", "2017-12-01 2018-02-28"},
           {"2017-W18", "2017-05-01 2017-05-07"},
           {"2020-W53", "2020-12-28 2021-01-03"},
           {"2017-W18-WE", "2017-05-06 2017-05-07"},
           {"2017-W18-2", "2017-05-02 2017-05-02"},
           {"2017-05-02T18:30", "2017-05-02 2017-05-02"},
           {"2017-05-02TNI", "2017-05-02 2017-05-02"},
           {"BC0492", "BC0492-01-01 BC0492-12-31"},
           {"BC048", "BC0489-01-01 BC0480-12-31"},
       }) {
    EXPECT_EQ(interval(value), days) << value;
  }
}

TEST(Calendar, GivesNoDaysWhereAValueHasNone) {
  for (const auto value : {"", "P3Y", "PRESENT_REF", "XXXX-WXX-2", "FY2017", "2017-13", "2017-02-29", "2019-W53",
                           "2017-W54", "T18:30", "20x7", "2017-5", "12345"}) {
    EXPECT_EQ(interval(value), "none") << value;
  }
}

TEST(Calendar, CountsWeeksAsIso8601Does) {
  EXPECT_EQ(week_value(2017y / 1 / 1), "2016-W52");
  EXPECT_EQ(week_value(2018y / 12 / 31), "2019-W01");
  EXPECT_EQ(week_value(2017y / 5 / 4), "2017-W18");
}

TEST(Calendar, KeepsMonthsShort) {
  EXPECT_EQ(day_value(plus_months(2017y / 1 / 31, 1)), "2017-02-28");
  EXPECT_EQ(day_value(plus_months(2016y / 3 / 31, -1)), "2016-02-29");
  EXPECT_EQ(day_value(plus_months(2017y / 11 / 15, 3)), "2018-02-15");
}

}  // namespace
}  // namespace newsgraph
