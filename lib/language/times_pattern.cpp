#include "language/times_pattern.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "language/times_words.hpp"

namespace newsgraph {
namespace {

using Tokens = std::vector<TimeToken>;

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// Phrases that name a part of a period. Longer ones first.
constexpr std::array<std::string_view, 29> early_phrases{"the early part of",
                                                         "the latter part of",
                                                         "the first part of",
                                                         "the latter half of",
                                                         "the first days of",
                                                         "the last days of",
                                                         "the very beginning of",
                                                         "the very end of",
                                                         "the beginning of",
                                                         "the end of",
                                                         "the start of",
                                                         "the middle of",
                                                         "the close of",
                                                         "the early",
                                                         "the late",
                                                         "the mid -",
                                                         "the mid",
                                                         "the latter",
                                                         "end of",
                                                         "beginning of",
                                                         "middle of",
                                                         "mid -",
                                                         "mid",
                                                         "very early",
                                                         "early in",
                                                         "late in",
                                                         "later in",
                                                         "early",
                                                         "late"};
constexpr std::array<std::string_view, 4> early_more{"earlier", "later", "around", "circa"};

/// Tokens that the words of `phrase` take at `at`, 0 if they do not stand there.
std::size_t phrase_length(std::string_view phrase, const Tokens& tokens, std::size_t at) {
  std::size_t taken = 0;
  for (const auto word : split(phrase, ' ')) {
    if (at + taken >= tokens.size() || tokens[at + taken].text != word) return 0;
    ++taken;
  }
  return taken;
}

/// "the last week of", "the first two weeks of"
std::size_t last_week_length(const Tokens& tokens, std::size_t at) {
  const auto text = [&](std::size_t i) {
    return i < tokens.size() ? std::string_view(tokens[i].text) : std::string_view();
  };
  auto next = at + 1;
  if (text(at) != "the") return 0;
  const auto which = text(next);
  if (which != "last" && which != "final" && which != "closing" && which != "opening" && !ordinal_word(which)) return 0;
  ++next;
  if (cardinal_word(text(next)) || is_vague_number(text(next))) ++next;
  const auto unit = unit_word(text(next)).letters;
  return (unit == "D" || unit == "W" || unit == "M") && text(next + 1) == "of" ? next + 2 - at : 0;
}

std::size_t early_length(const Tokens& tokens, std::size_t at) {
  constexpr std::array<std::string_view, 10> openers{"the",  "end",   "beginning", "middle", "mid",
                                                     "very", "early", "late",      "later",  "earlier"};
  const auto& first = tokens[at].text;
  if (first == "around" || first == "circa") return 1;
  if (std::find(openers.begin(), openers.end(), first) == openers.end()) return 0;
  if (const auto taken = last_week_length(tokens, at)) return taken;
  for (const auto phrase : early_phrases) {
    if (const auto taken = phrase_length(phrase, tokens, at)) return taken;
  }
  return std::find(early_more.begin(), early_more.end(), tokens[at].text) != early_more.end() ? 1 : 0;
}

/// "twenty-five", "two hundred", "1,500", "2.5", "a", "a few", "several"
std::size_t number_length(const Tokens& tokens, std::size_t at, TimeBinding& bound) {
  const auto& first = tokens[at];
  if (first.number >= 0 && !first.ordinal) {
    bound.count = first.number;
    return 1;
  }
  if (first.ordinal) return 0;
  if (first.text.find_first_not_of("0123456789.,") == std::string::npos && first.text.size() > 1) {
    std::string digits;
    std::copy_if(first.text.begin(), first.text.end(), std::back_inserter(digits), [](char c) { return c != ','; });
    if (std::count(digits.begin(), digits.end(), '.') > 1 || digits.size() > 9) return 0;
    const auto point = digits.find('.');
    double value = std::stoi("0" + digits.substr(0, point));
    if (point != std::string::npos) {
      double scale = 1;
      for (std::size_t i = point + 1; i < digits.size(); ++i) value += (digits[i] - '0') * (scale /= 10);
    }
    bound.count = value;
    return 1;
  }
  std::size_t next = at;
  if (first.text == "a" || first.text == "an") {
    ++next;
    if (next < tokens.size() && is_vague_number(tokens[next].text)) {
      bound.vague = true;
      ++next;
      return next + (next < tokens.size() && tokens[next].text == "of" ? 1 : 0) - at;
    }
    const auto scale = next < tokens.size() ? cardinal_word(tokens[next].text) : std::nullopt;
    if (!scale || *scale < 100) {
      bound.count = 1;
      return next < tokens.size() && unit_word(tokens[next].text).plural ? 0 : 1;
    }
  }
  if (is_vague_number(first.text)) {
    bound.vague = true;
    return 1;
  }
  int total = 0, taken = static_cast<int>(next - at);
  bool any = false;
  for (; next < tokens.size(); ++next, ++taken) {
    const auto hyphen = any && tokens[next].text == "-" && tokens[next].glued && next + 1 < tokens.size();
    const auto value = cardinal_word(tokens[hyphen ? next + 1 : next].text);
    if (!value || (any && *value < 100 && (total % 10 != 0 || *value >= 10))) break;
    if (hyphen) ++next, ++taken;
    total = *value >= 100 ? std::max(total, 1) * *value : total + *value;
    any = true;
  }
  if (any) bound.count = total;
  return any ? static_cast<std::size_t>(taken) : 0;
}

/// "first", "21st", "twenty-first"
std::size_t ordinal_length(const Tokens& tokens, std::size_t at, int& value) {
  const auto& token = tokens[at];
  if (token.ordinal) {
    value = token.number;
    return 1;
  }
  if (const auto word = ordinal_word(token.text)) {
    value = *word;
    return 1;
  }
  const auto tens = cardinal_word(token.text);
  if (!tens || *tens < 20 || *tens > 90 || at + 2 >= tokens.size() || tokens[at + 1].text != "-") return 0;
  const auto units = ordinal_word(tokens[at + 2].text);
  if (!units || *units > 9) return 0;
  value = *tens + *units;
  return 3;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Tokens that class `name` takes at `at`, 0 for none; binds what they say.
class ClassMatcher {
 public:
  ClassMatcher(const Tokens& tokens, std::size_t at, TimeBinding& bound)
      : tokens_(tokens), at_(at), token_(tokens[at]), bound_(bound) {}

  std::size_t take(std::size_t class_index) { return (this->*classes()[class_index].take)(); }

  struct Class {
    std::string_view name;
    std::size_t (ClassMatcher::*take)();
  };
  static const std::array<Class, 25>& classes() {
    static constexpr std::array<Class, 25> all{{
        {"MONTH", &ClassMatcher::month},
        {"LASTMONTH", &ClassMatcher::last_month},
        {"DAY", &ClassMatcher::day},
        {"LASTDAY", &ClassMatcher::last_day},
        {"ORDDAY", &ClassMatcher::ordinal_day},
        {"YEAR", &ClassMatcher::year},
        {"LASTYEAR", &ClassMatcher::last_year},
        {"LASTSHORT", &ClassMatcher::last_short},
        {"SHORT", &ClassMatcher::short_year},
        {"NN", &ClassMatcher::two_digits},
        {"WEEKDAY", &ClassMatcher::weekday},
        {"WEEKDAYS", &ClassMatcher::weekdays},
        {"UNIT", &ClassMatcher::unit},
        {"NUM", &ClassMatcher::number},
        {"ORD", &ClassMatcher::ordinal},
        {"SEASON", &ClassMatcher::season},
        {"PART", &ClassMatcher::part},
        {"CLOCK", &ClassMatcher::clock},
        {"PREV", &ClassMatcher::previous},
        {"NEXT", &ClassMatcher::next},
        {"THIS", &ClassMatcher::same},
        {"EARLY", &ClassMatcher::early},
        {"AMPM", &ClassMatcher::half_day},
        {"BC", &ClassMatcher::era},
        {"ADVERB", &ClassMatcher::set_adverb},
    }};
    return all;
  }

 private:
  unsigned month_number() const {
    const auto word = month_word(token_.text);
    return token_.capital ? word.month : 0;
  }
  std::size_t with_stop() const {
    const bool stop = month_word(token_.text).short_form && at_ + 1 < tokens_.size() && tokens_[at_ + 1].text == "." &&
                      tokens_[at_ + 1].glued;
    return stop ? 2 : 1;
  }
  std::size_t month() { return (bound_.month = month_number()) ? with_stop() : 0; }
  std::size_t last_month() { return (bound_.last_month = month_number()) ? with_stop() : 0; }

  int day_number() const { return token_.digits <= 2 && token_.number >= 1 && token_.number <= 31 ? token_.number : 0; }
  std::size_t day() {
    bound_.day = day_number();
    return bound_.day != 0;
  }
  std::size_t last_day() {
    bound_.last_day = day_number();
    bound_.last_begin = at_;
    return bound_.last_day != 0;
  }
  std::size_t ordinal_day() {
    const auto taken = ordinal_length(tokens_, at_, bound_.day);
    return bound_.day >= 1 && bound_.day <= 31 ? taken : 0;
  }
  std::optional<int> year_number() const {
    const bool year = token_.digits == 4 && !token_.ordinal && token_.number >= 1000 && token_.number < 2100;
    return year ? std::optional<int>(token_.number) : std::nullopt;
  }
  std::size_t year() {
    bound_.year = year_number();
    return bound_.year.has_value();
  }
  std::size_t last_year() {
    bound_.last_year = year_number();
    bound_.last_begin = at_;
    return bound_.last_year.has_value();
  }
  std::size_t last_short() {
    if (token_.digits != 2 || token_.ordinal || !bound_.year) return 0;
    bound_.last_year = *bound_.year / 100 * 100 + token_.number;
    bound_.last_begin = at_;
    return *bound_.last_year > *bound_.year;
  }
  std::size_t short_year() {
    if (token_.digits != 2 || token_.ordinal) return 0;
    bound_.count = token_.number;
    return 1;
  }
  std::size_t two_digits() {
    if (token_.digits != 2 || token_.ordinal) return 0;
    (bound_.month == 0 ? bound_.month : bound_.last_month) = static_cast<unsigned>(token_.number);
    return 1;
  }
  std::size_t weekday() { return (bound_.weekday = token_.capital ? weekday_word(token_.text) : 0) != 0; }
  std::size_t weekdays() { return (bound_.weekday = token_.capital ? weekday_plural(token_.text) : 0) != 0; }
  std::size_t unit() {
    const auto word = unit_word(token_.text);
    bound_.unit = word.letters;
    bound_.plural = word.plural;
    return !word.letters.empty();
  }
  std::size_t number() {
    if (bound_.count) bound_.last_begin = at_;  // the second number of a range
    bound_.first_count = bound_.count;
    return number_length(tokens_, at_, bound_);
  }
  std::size_t ordinal() { return ordinal_length(tokens_, at_, bound_.ordinal); }
  std::size_t season() { return !(bound_.season = season_word(token_.text)).empty(); }
  std::size_t part() { return !(bound_.part = day_part_word(token_.text)).empty(); }
  std::size_t clock() {
    const auto colon = token_.text.find_first_of(":.");
    if (colon == std::string::npos || colon == 0 || colon > 2 || token_.text.size() < colon + 3) return 0;
    if (!std::all_of(token_.text.begin(), token_.text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == ':' || c == '.'; }))
      return 0;
    // "in 1:58.40": how long a race took.
    if (token_.text.find('.', colon + 1) != std::string::npos) return 0;
    if (token_.text[colon] == '.' && token_.text.size() != colon + 3) return 0;
    if (std::stoi(token_.text.substr(0, colon)) > 24 || token_.text[colon + 1] > '5') return 0;
    bound_.clock = token_.text;
    return 1;
  }
  std::size_t half_day() {
    bound_.forenoon = token_.text == "am";
    bound_.afternoon = token_.text == "pm";
    return bound_.forenoon || bound_.afternoon;
  }
  std::size_t era() { return (bound_.before_christ = token_.text == "bc" || token_.text == "bce"); }
  std::size_t set_adverb() { return !(bound_.unit = adverb_of_set(token_.text)).empty(); }
  std::size_t shifted(Shift shift, bool anaphoric) {
    bound_.shift = shift;
    bound_.anaphoric = anaphoric;
    return 1;
  }
  std::size_t previous() {
    if (is_one_of(token_.text, {"last", "past"})) return shifted(Shift::Previous, false);
    return is_one_of(token_.text, {"previous", "preceding", "prior"}) ? shifted(Shift::Previous, true) : 0;
  }
  std::size_t next() {
    if (is_one_of(token_.text, {"next", "coming", "upcoming"})) return shifted(Shift::Next, false);
    return is_one_of(token_.text, {"following", "subsequent", "ensuing"}) ? shifted(Shift::Next, true) : 0;
  }
  std::size_t same() {
    if (is_one_of(token_.text, {"this", "current"})) return shifted(Shift::This, false);
    const bool same_word = at_ + 1 < tokens_.size() && tokens_[at_ + 1].text == "same";
    if (is_one_of(token_.text, {"that", "the"}) && same_word) return shifted(Shift::This, true) + 1;
    return is_one_of(token_.text, {"that", "same"}) ? shifted(Shift::This, true) : 0;
  }
  std::size_t early() { return early_length(tokens_, at_); }

  const Tokens& tokens_;
  std::size_t at_;
  const TimeToken& token_;
  TimeBinding& bound_;
};

std::optional<TimeBinding> match_from(const TimePattern& pattern, std::size_t element, const Tokens& tokens,
                                      std::size_t at, const TimeBinding& bound) {
  if (element == pattern.elements.size()) {
    auto done = bound;
    done.end = at;
    return done;
  }
  const auto& wanted = pattern.elements[element];
  if (at < tokens.size() && (!wanted.glued || tokens[at].glued)) {
    auto next = bound;
    const bool word = std::find(wanted.words.begin(), wanted.words.end(), tokens[at].text) != wanted.words.end();
    const auto taken = wanted.words.empty() ? ClassMatcher(tokens, at, next).take(wanted.class_index) : word ? 1 : 0;
    if (taken > 0) {
      if (wanted.name == "TO") next.first_end = at;
      if (auto rest = match_from(pattern, element + 1, tokens, at + taken, next)) return rest;
    }
  }
  return wanted.optional ? match_from(pattern, element + 1, tokens, at, bound) : std::nullopt;
}

}  // namespace

TimePattern compile_time_pattern(std::string_view source) {
  TimePattern pattern;
  for (auto item : split(source, ' ')) {
    TimePattern::Element element;
    if (item.size() > 1 && item.starts_with('+')) {
      element.glued = true;
      item.remove_prefix(1);
    }
    if (item.size() > 1 && item.ends_with('?')) {
      element.optional = true;
      item.remove_suffix(1);
    }
    element.name = item;
    if (item == "TO") {
      element.words = {"-", "to", "and", "or", "until", "till", "through", "&", "/"};
    } else if (item[0] < 'A' || item[0] > 'Z') {
      element.words = split(item, '|');
    } else {
      const auto& classes = ClassMatcher::classes();
      const auto known = std::find_if(classes.begin(), classes.end(), [&](const auto& c) { return c.name == item; });
      assert(known != classes.end());
      element.class_index = static_cast<std::size_t>(known - classes.begin());
    }
    pattern.elements.push_back(std::move(element));
  }
  return pattern;
}

TimeStarts::TimeStarts(const Tokens& tokens, std::size_t at) : word_(tokens[at].text) {
  for (std::size_t i = 0; i < ClassMatcher::classes().size(); ++i) {
    TimeBinding bound;
    if (ClassMatcher(tokens, at, bound).take(i) > 0) classes_ |= 1U << i;
  }
}

bool TimeStarts::admits(const TimePattern& pattern) const {
  for (const auto& element : pattern.elements) {
    if (element.words.empty() ? (classes_ >> element.class_index & 1U) != 0
                              : std::find(element.words.begin(), element.words.end(), word_) != element.words.end()) {
      return true;
    }
    if (!element.optional) return false;
  }
  return false;
}

std::optional<TimeBinding> match_time_pattern(const TimePattern& pattern, const Tokens& tokens, std::size_t at) {
  TimeBinding bound;
  bound.begin = at;
  return match_from(pattern, 0, tokens, at, bound);
}

}  // namespace newsgraph
