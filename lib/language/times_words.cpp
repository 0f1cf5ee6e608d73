#include "language/times_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace newsgraph {
namespace {

template <class Value>
struct Entry {
  std::string_view word;
  Value value;
};

template <class Value, std::size_t N>
const Value* find(const std::array<Entry<Value>, N>& table, std::string_view word) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.word == word; });
  return found == table.end() ? nullptr : &found->value;
}

// English words of the calendar, collected by hand.
constexpr auto months = std::to_array<Entry<MonthWord>>({
    {"january", {1, false}},   {"february", {2, false}}, {"march", {3, false}},     {"april", {4, false}},
    {"may", {5, false}},       {"june", {6, false}},     {"july", {7, false}},      {"august", {8, false}},
    {"september", {9, false}}, {"october", {10, false}}, {"november", {11, false}}, {"december", {12, false}},
    {"jan", {1, true}},        {"feb", {2, true}},       {"mar", {3, true}},        {"apr", {4, true}},
    {"jun", {6, true}},        {"jul", {7, true}},       {"aug", {8, true}},        {"sep", {9, true}},
    {"sept", {9, true}},       {"oct", {10, true}},      {"nov", {11, true}},       {"dec", {12, true}},
});

constexpr auto weekdays = std::to_array<Entry<unsigned>>({
    {"monday", 1},
    {"tuesday", 2},
    {"wednesday", 3},
    {"thursday", 4},
    {"friday", 5},
    {"saturday", 6},
    {"sunday", 7},
});

constexpr auto seasons = std::to_array<Entry<std::string_view>>({
    {"spring", "SP"},
    {"springtime", "SP"},
    {"summer", "SU"},
    {"summertime", "SU"},
    {"autumn", "FA"},
    {"fall", "FA"},
    {"winter", "WI"},
    {"wintertime", "WI"},
});

constexpr auto day_parts = std::to_array<Entry<std::string_view>>({
    {"morning", "MO"},
    {"midday", "MI"},
    {"afternoon", "AF"},
    {"evening", "EV"},
    {"night", "NI"},
    {"daytime", "DT"},
});

constexpr auto units = std::to_array<Entry<UnitWord>>({
    {"second", {"TS", false}},    {"seconds", {"TS", true}},  {"minute", {"TM", false}},   {"minutes", {"TM", true}},
    {"hour", {"TH", false}},      {"hours", {"TH", true}},    {"day", {"D", false}},       {"days", {"D", true}},
    {"week", {"W", false}},       {"weeks", {"W", true}},     {"weekend", {"WE", false}},  {"weekends", {"WE", true}},
    {"fortnight", {"2W", false}}, {"month", {"M", false}},    {"months", {"M", true}},     {"quarter", {"Q", false}},
    {"quarters", {"Q", true}},    {"year", {"Y", false}},     {"years", {"Y", true}},      {"decade", {"DE", false}},
    {"decades", {"DE", true}},    {"century", {"CE", false}}, {"centuries", {"CE", true}}, {"night", {"D", false}},
    {"nights", {"D", true}},
});

constexpr auto cardinals = std::to_array<Entry<int>>({
    {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},      {"five", 5},        {"six", 6},
    {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},      {"eleven", 11},     {"twelve", 12},
    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},  {"seventeen", 17},  {"eighteen", 18},
    {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},    {"fifty", 50},      {"sixty", 60},
    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {"hundred", 100}, {"thousand", 1000},
});

constexpr auto ordinals = std::to_array<Entry<int>>({
    {"first", 1},      {"second", 2},       {"third", 3},       {"fourth", 4},      {"fifth", 5},
    {"sixth", 6},      {"seventh", 7},      {"eighth", 8},      {"ninth", 9},       {"tenth", 10},
    {"eleventh", 11},  {"twelfth", 12},     {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
    {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
    {"thirtieth", 30},
});

constexpr auto decades = std::to_array<Entry<int>>({
    {"twenties", 20},
    {"thirties", 30},
    {"forties", 40},
    {"fifties", 50},
    {"sixties", 60},
    {"seventies", 70},
    {"eighties", 80},
    {"nineties", 90},
});

constexpr auto set_adverbs = std::to_array<Entry<std::string_view>>({
    {"hourly", "PT1H"},
    {"daily", "P1D"},
    {"nightly", "P1D"},
    {"weekly", "P1W"},
    {"fortnightly", "P2W"},
    {"monthly", "P1M"},
    {"quarterly", "P3M"},
    {"annually", "P1Y"},
    {"yearly", "P1Y"},
});

constexpr auto holidays = std::to_array<Entry<Holiday>>({
    {"christmas", {12, 25}},
    {"christmas day", {12, 25}},
    {"christmas eve", {12, 24}},
    {"boxing day", {12, 26}},
    {"new year's day", {1, 1}},
    {"new year's eve", {12, 31}},
    {"new year", {1, 1}},
    {"valentine's day", {2, 14}},
    {"halloween", {10, 31}},
    {"bastille day", {7, 14}},
    {"may day", {5, 1}},
});

constexpr std::array<std::string_view, 6> vague_numbers{"several", "few", "many", "some", "couple", "numerous"};

}  // namespace

MonthWord month_word(std::string_view word) {
  const auto* found = find(months, word);
  return found ? *found : MonthWord();
}
unsigned weekday_word(std::string_view word) {
  const auto* found = find(weekdays, word);
  return found ? *found : 0;
}
unsigned weekday_plural(std::string_view word) {
  return word.ends_with("days") ? weekday_word(word.substr(0, word.size() - 1)) : 0;
}
std::string_view season_word(std::string_view word) {
  const auto* found = find(seasons, word);
  return found ? *found : std::string_view();
}
std::string_view day_part_word(std::string_view word) {
  const auto* found = find(day_parts, word);
  return found ? *found : std::string_view();
}
UnitWord unit_word(std::string_view word) {
  const auto* found = find(units, word);
  return found ? *found : UnitWord();
}
std::optional<int> cardinal_word(std::string_view word) {
  const auto* found = find(cardinals, word);
  return found ? std::optional<int>(*found) : std::nullopt;
}
std::optional<int> ordinal_word(std::string_view word) {
  const auto* found = find(ordinals, word);
  return found ? std::optional<int>(*found) : std::nullopt;
}
bool is_vague_number(std::string_view word) {
  return std::find(vague_numbers.begin(), vague_numbers.end(), word) != vague_numbers.end();
}
std::optional<int> decade_word(std::string_view word) {
  const auto* found = find(decades, word);
  return found ? std::optional<int>(*found) : std::nullopt;
}
std::string_view adverb_of_set(std::string_view word) {
  const auto* found = find(set_adverbs, word);
  return found ? *found : std::string_view();
}
Holiday holiday(std::string_view words) {
  const auto* found = find(holidays, words);
  return found ? *found : Holiday();
}

}  // namespace newsgraph
