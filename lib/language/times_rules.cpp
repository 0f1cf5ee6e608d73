#include "language/times_values.hpp"

namespace newsgraph {

using namespace time_values;

// The syntax of patterns is explained in times_pattern.hpp. Each group begins with examples.
const std::vector<TimeRule>& time_rules() {
  static const std::vector<TimeRule> rules{
      // Friday, July 21, 2017; Tuesday (May 2); Friday 21 July 2017
      {"WEEKDAY ,? MONTH DAY ,? YEAR", calendar_date},
      {"WEEKDAY ,? the? DAY of? MONTH ,? YEAR", calendar_date},
      {"WEEKDAY ,? MONTH DAY", calendar_date},
      {"WEEKDAY ,? the? DAY of? MONTH", calendar_date},
      {"WEEKDAY ( MONTH DAY )", calendar_date},
      {"WEEKDAY ( MONTH DAY ,? YEAR )", calendar_date},
      {"WEEKDAY ( DAY MONTH )", calendar_date},
      {"WEEKDAY ( DAY MONTH YEAR )", calendar_date},
      // May 04, 2017; March 3 BC-like years; the 2nd of May, 2017; May 2; the third of June
      {"EARLY? MONTH the? DAY ,? of? YEAR BC?", calendar_date},
      {"EARLY? the? DAY of? MONTH ,? of? YEAR BC?", calendar_date},
      {"the? ORDDAY of MONTH ,? of? YEAR", calendar_date},
      {"EARLY? MONTH the? DAY", calendar_date},
      {"EARLY? the? DAY of? MONTH", calendar_date},
      {"the? ORDDAY of MONTH", calendar_date},
      // May 2-5, 2017; between 23 and 25 March 1951; May 2 to 5
      {"MONTH the? DAY TO the? LASTDAY ,? YEAR", date_range},
      {"MONTH the? DAY TO the? LASTDAY", date_range},
      {"the? DAY TO the? LASTDAY of? MONTH ,? YEAR", date_range},
      {"the? DAY TO the? LASTDAY of? MONTH", date_range},
      // 2017-05-04; 2017-05-04T10:30:00
      {"YEAR +- +NN +- +NN", numeric_date},
      {"YEAR +- +NN +- +NN +t +CLOCK", numeric_date},
      {"DAY +/ +LASTDAY +/ +YEAR", slashed_date},
      // early October; March of 1940; September 1939; last July; next May; that December
      {"EARLY? MONTH ,? of? YEAR BC?", calendar_date},
      {"EARLY? MONTH", calendar_date},
      {"EARLY? the? PREV MONTH", calendar_date},
      {"EARLY? the? NEXT MONTH", calendar_date},
      {"EARLY? THIS MONTH", calendar_date},
      {"MONTH DAY of THIS year", month_of_year},
      {"the? DAY of? MONTH of THIS year", month_of_year},
      {"MONTH the? DAY ,? of? PREV year", month_of_year},
      {"MONTH the? DAY ,? of? NEXT year", month_of_year},
      {"the? DAY of? MONTH ,? of? PREV year", month_of_year},
      {"the? DAY of? MONTH ,? of? NEXT year", month_of_year},
      {"MONTH of? PREV year", month_of_year},
      {"MONTH of? NEXT year", month_of_year},
      {"MONTH of? THIS year", month_of_year},
      // May-June 1942; between May and July
      {"EARLY? MONTH TO EARLY? LASTMONTH ,? of? YEAR", date_range},
      // in 1939; the year 1939; 480 BC; from 492 to 490 BC; late 1948
      {"EARLY? YEAR", plain_year},
      {"EARLY? the? year of? YEAR", plain_year},
      {"EARLY? YEAR BC", year_before_christ},
      {"EARLY? NUM BC", year_before_christ},
      {"NUM TO NUM BC", years_range_before_christ},
      // 1941-43; 1939/40
      {"EARLY? YEAR TO LASTSHORT", year_range},
      // fiscal 2017; fiscal year 2017; FY 2017
      {"the? fiscal|financial year? YEAR", fiscal_year},
      {"fy YEAR", fiscal_year},
      // the 1990s; the late '80s; the early nineties; the 470s BC
      {"EARLY? the? YEAR +s BC?", decade},
      {"EARLY? the? YEAR +' +s BC?", decade},
      {"EARLY? the? NUM +s BC", decade},
      {"EARLY? the ' +SHORT +s", decade},
      {"EARLY the? '? SHORT +s", decade},
      {"the SHORT +s", decade},
      // the 20th century; nineteenth-century; the 4th century BC
      {"EARLY? the? EARLY? ORD -? century BC?", century},
      // the summer of 1914; winter 1939; last spring; that autumn; in summer
      {"EARLY? the? SEASON ,? of? YEAR BC?", season},
      {"EARLY? the? SEASON of? NUM BC", season},
      {"EARLY? the? PREV SEASON", season},
      {"EARLY? the? NEXT SEASON", season},
      {"EARLY? THIS SEASON", season},
      {"EARLY? the? SEASON", season},
      // the first quarter of 2017; third-quarter; Q1 2017; the second half of 2016
      {"the? ORD -? quarter of? YEAR", quarter},
      {"the? ORD -? quarter of PREV year", quarter},
      {"the? ORD -? quarter of THIS year", quarter},
      {"the? ORD -? quarter", quarter},
      {"q +DAY of? YEAR", quarter},
      {"the? ORD half of YEAR", half_year},
      // Tuesday; last Monday; next Friday; Tuesday last week
      {"EARLY? the? WEEKDAY", weekday},
      {"the? PREV WEEKDAY", weekday},
      {"the? NEXT WEEKDAY", weekday},
      {"THIS WEEKDAY", weekday},
      {"WEEKDAY of? PREV week", weekday_of_week},
      {"WEEKDAY of? NEXT week", weekday_of_week},
      {"WEEKDAY of? THIS week", weekday_of_week},
      // earlier today; yesterday; the day before yesterday; tonight; last night
      {"EARLY? yesterday", yesterday},
      {"EARLY? today", today},
      {"EARLY? tomorrow", tomorrow},
      {"the day before yesterday", day_before_yesterday},
      {"the day after tomorrow", day_after_tomorrow},
      {"EARLY? last night", last_night},
      {"EARLY? tonight", tonight},
      // last month; the following year; earlier this week; that day; late in the year; the end of the month
      {"EARLY? the? PREV UNIT", shifted_unit},
      {"EARLY? the? NEXT UNIT", shifted_unit},
      {"EARLY? THIS very? UNIT", shifted_unit},
      {"EARLY the UNIT", shifted_unit},
      {"EARLY? the? THIS UNIT", shifted_unit},
      // that afternoon; the next morning; this evening; at night
      {"the? PREV PART", day_part},
      {"the? NEXT PART", day_part},
      {"EARLY? THIS PART", day_part},
      {"at night", some_night},
      {"by night", some_night},
      // two weeks ago; a year earlier; six days later; ten years from now
      {"about|over|nearly|almost|around? NUM UNIT ago", ago},
      {"NUM UNIT earlier|before|previously|beforehand", earlier},
      {"the UNIT before", earlier},
      {"NUM UNIT later|afterwards|afterward|thereafter", later},
      {"for NUM UNIT afterwards|afterward|thereafter", length_afterwards},
      {"UNIT later", later},
      {"NUM UNIT from now", from_now},
      // six-year-old; for three years; two and a half years; ten-day; half a century; the past three months
      {"NUM -? UNIT -? old", duration},
      {"NUM -? UNIT", duration},
      {"NUM -? UNIT -? long", duration},
      {"the? PREV NUM UNIT", duration},
      {"the? NEXT NUM UNIT", duration},
      {"half -? a|an? -? UNIT", half_duration},
      {"NUM -? and -? a -? half -? UNIT", half_duration},
      // decades; weeks of rain; recent years
      {"for|of|in|over|within|after|through UNIT", bare_units},
      {"EARLY? recent UNIT", past},
      {"coming UNIT", future},
      // every Monday; each year; daily; twice a week; on Mondays; per day
      {"every|each NUM? UNIT", repeated_unit},
      {"every|each other? WEEKDAY", repeated_weekday},
      {"WEEKDAYS", repeated_weekday},
      {"per UNIT", repeated_unit},
      {"once|twice a|every|each UNIT", repeated_unit},
      {"ADVERB", repeated_adverb},
      // 18:30; 6:30 p.m.; 6 pm; 1800 hours; noon; midnight
      {"CLOCK AMPM?", clock_time},
      {"CLOCK -? hrs|hours", clock_time},
      {"DAY AMPM", clock_time},
      {"NUM gmt|utc|bst|cet|edt|est", clock_of_four},
      // 2:40 a.m. Thursday; 7 p.m. on Sunday; 6:30 p.m. May 2
      {"CLOCK AMPM? on? WEEKDAY", clock_on_weekday},
      {"DAY AMPM on? WEEKDAY", clock_on_weekday},
      {"CLOCK AMPM yesterday", clock_yesterday},
      {"DAY AMPM yesterday", clock_yesterday},
      {"CLOCK AMPM today", clock_today},
      {"DAY AMPM today", clock_today},
      {"CLOCK AMPM? on? MONTH DAY", clock_on_date},
      {"noon", noon},
      {"midnight", midnight},
      // noon on Tuesday; midnight on May 2
      {"noon on? WEEKDAY", noon},
      {"noon on? MONTH DAY", noon},
      {"midnight on? WEEKDAY", midnight},
      {"midnight on? MONTH DAY", midnight},
      // now; recently; the past; in future
      {"right? now", present},
      {"currently|presently|nowadays|current", present},
      {"at present", present},
      {"at the present|moment", present},
      {"these days", present},
      {"recently|lately|former|formerly|recent", past},
      {"in? the past", past},
      {"the? near? future", future},
  };
  return rules;
}

}  // namespace newsgraph
