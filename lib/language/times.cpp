#include "language/times.hpp"

#include <algorithm>

#include "language/calendar.hpp"
#include "language/times_direction.hpp"
#include "language/times_pattern.hpp"
#include "language/times_tokens.hpp"
#include "language/times_values.hpp"
#include "language/times_words.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

using Tokens = std::vector<TimeToken>;

struct CompiledRule {
  TimePattern pattern;
  TimeResolver resolve;
};

const std::vector<CompiledRule>& compiled_rules() {
  static const std::vector<CompiledRule> rules = [] {
    std::vector<CompiledRule> compiled;
    for (const auto& rule : time_rules()) compiled.push_back({compile_time_pattern(rule.pattern), rule.resolve});
    return compiled;
  }();
  return rules;
}

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// What stands around a match, which decides where words are ambiguous.
class Surroundings {
 public:
  Surroundings(const Sentence& sentence, const Tokens& tokens, const TimeBinding& match)
      : sentence_(sentence), tokens_(tokens), match_(match) {}

  [[nodiscard]] std::string_view before(std::size_t n = 1) const {
    return match_.begin >= n ? std::string_view(tokens_[match_.begin - n].text) : std::string_view();
  }
  [[nodiscard]] std::string_view after() const {
    return match_.end < tokens_.size() ? std::string_view(tokens_[match_.end].text) : std::string_view();
  }
  [[nodiscard]] bool glued_after() const { return match_.end < tokens_.size() && tokens_[match_.end].glued; }
  [[nodiscard]] bool glued_before() const { return tokens_[match_.begin].glued; }
  [[nodiscard]] bool single() const { return match_.end == match_.begin + 1; }

  /// "$1945", "1939 soldiers", "No. 1500", "1,200", "F-1945" are no years.
  [[nodiscard]] bool is_year() const {
    if (is_any(before(), {"$", "\xE2\x82\xAC", "\xC2\xA3", "#", "no", "number", "flight", "route", "+", "over",
                          "nearly", "some", "page", "resolution", "section", "article", "windows", "boeing", "airbus"}))
      return false;
    if (is_any(after(), {"%",         "percent", "people",   "men",        "troops",     "soldiers", "points",
                         "dollars",   "miles",   "km",       "kilometres", "kilometers", "metres",   "meters",
                         "feet",      "tons",    "tonnes",   "hours",      "hrs",        "years",    "million",
                         "billion",   "dead",    "killed",   "wounded",    "prisoners",  "aircraft", "tanks",
                         "civilians", "women",   "children", "deaths",     "casualties", "of",       "metre",
                         "mile",      "square",  "euros",    "pounds",     "rebels",     "cases",    "jobs"})) {
      return false;
    }
    if (glued_after() && is_any(after(), {"+", "/", "%", "'"}) && after() != "'") return false;
    if (glued_before() && !is_any(before(), {"(", "-", "'", "\"", "\xE2\x80\x9C", "/", "["})) return false;
    return !(glued_before() && before() == "-" && match_.begin >= 2 && tokens_[match_.begin - 1].glued &&
             tokens_[match_.begin - 2].number < 0 && tokens_[match_.begin - 2].capital);
  }

  /// "May", "March" and the short forms alone need a sign that a month is meant.
  [[nodiscard]] bool is_bare_month() const {
    const auto& token = tokens_[match_.end - 1];
    const bool short_form = month_word(token.text == "." ? tokens_[match_.end - 2].text : token.text).short_form;
    if (!short_form && token.text != "may" && token.text != "march") return true;
    if (match_.end - match_.begin > 1 && !short_form) return true;
    return is_any(before(), {"in",   "since",   "until",   "till",   "by",    "during", "of",   "from",
                             "to",   "and",     "between", "late",   "early", "mid",    "last", "next",
                             "this", "through", "for",     "before", "after", "or",     "-",    "every"}) ||
           (after() == "'" && match_.begin > 0);
  }

  /// "spring" and "fall" have other meanings; "Winter Olympics" is a name.
  [[nodiscard]] bool is_season() const {
    const auto& token = tokens_[match_.end - 1];
    if (match_.end < tokens_.size() && tokens_[match_.end].capital && token.capital && !match_.year) return false;
    if (match_.year || match_.shift != Shift::None || match_.count) return true;
    const bool introduced = is_any(before(), {"in", "during", "by", "until", "since", "that", "this", "for", "of"});
    const bool article = tokens_[match_.begin].text == "the" && match_.end - match_.begin == 2;
    if (token.text == "fall" || token.text == "spring") {
      return (introduced || match_.end - match_.begin > 2) && after() != "of" &&
             (token.text == "spring" || before() == "in");
    }
    return introduced || article || match_.end - match_.begin > 1;
  }

  [[nodiscard]] std::string_view upos(const TimeToken& token) const {
    return token.word < sentence_.words.size() ? std::string_view(sentence_.words[token.word].upos)
                                               : std::string_view();
  }

  /// "the former minister", not "the former said".
  [[nodiscard]] bool precedes_noun() const {
    if (match_.end >= tokens_.size()) return false;
    const auto next = upos(tokens_[match_.end]);
    if (!next.empty()) return next == "NOUN" || next == "PROPN" || next == "ADJ" || next == "NUM";
    return !is_any(after(), {"an", "a", "or", "and", "of", "is", "was", "were", "for", "to", "had", "has", "by", "in",
                             ",", ".", ")"});
  }

  /// "$5 a year", "twice a week": a rate, not a length.
  [[nodiscard]] bool is_rate() const {
    const auto& first = tokens_[match_.begin].text;
    return (first == "a" || first == "an") && match_.begin > 0 &&
           (tokens_[match_.begin - 1].number >= 0 ||
            (match_.begin > 1 && upos(tokens_[match_.begin - 2]) == "NUM" &&
             upos(tokens_[match_.begin - 1]) == "NOUN") ||
            is_any(before(), {"once", "twice", "times", "million", "billion", "percent", "%", "thousand", "hours",
                              "dollars", "times"}));
  }

 private:
  const Sentence& sentence_;
  const Tokens& tokens_;
  const TimeBinding& match_;
};

/// "identified simply [as] Sunday": a name.
bool is_called(const Tokens& tokens, std::size_t as) {
  const std::size_t from = as > 3 ? as - 3 : 0;
  return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                     tokens.begin() + static_cast<std::ptrdiff_t>(as), [](const TimeToken& t) {
                       return is_any(t.text, {"identified", "known", "named"});
                     });
}

bool is_acceptable(const CompiledRule& rule, const Surroundings& around, const Tokens& tokens,
                   const TimeBinding& match) {
  using namespace time_values;
  if (rule.resolve == plain_year) return around.is_year();
  if (rule.resolve == calendar_date && match.day == 0 && !match.year && match.shift == Shift::None)
    return around.is_bare_month();
  if (rule.resolve == season) return around.is_season();
  if (rule.resolve == past && around.single()) {
    if (tokens[match.begin].text == "former" && around.before() == "the" && !around.precedes_noun()) return false;
    return around.after() != "-" && around.before() != "most";
  }
  // "in six years before leaving": how long it took, told by another event.
  if (rule.resolve == earlier && tokens[match.end - 1].text == "before")
    return match.end == tokens.size() || !is_letter(static_cast<unsigned char>(tokens[match.end].text.front()));
  if (rule.resolve == weekday && around.before() == "as") return !is_called(tokens, match.begin - 1);
  if (rule.resolve == present) return tokens[match.begin].text != "current" && around.before() != "every";
  if (rule.resolve == repeated_adverb) return match.begin == 0 || !tokens[match.begin].capital;
  if (rule.resolve == duration && match.unit == "Q") return match.shift != Shift::None;
  if (rule.resolve == duration && match.unit == "TS") return match.plural;
  if (rule.resolve == shifted_unit && around.after() == "of" && match.shift == Shift::Previous)
    return match.unit != "W" && match.unit != "D";
  return true;
}

/// The top of the innermost clause of a noun around a word, counted from 0: relative, or a participle.
std::optional<std::uint32_t> clause_of_noun(const Sentence& sentence, std::uint32_t word) {
  for (std::size_t steps = 0; steps < sentence.words.size(); ++steps) {
    const Word& at = sentence.words[word];
    const bool participle =
        at.deprel == "acl" && at.upos == "VERB" && at.feats.find("VerbForm=Part") != std::string::npos;
    if (participle || at.deprel == "acl:relcl") return word;
    if (sentence.words[word].head == 0) return std::nullopt;
    word = sentence.words[word].head - 1;
  }
  return std::nullopt;
}

/// One pass over the article's sentences; keeps what later expressions refer to.
class TimeFinder {
 public:
  TimeFinder(const Article& article, const std::vector<Sentence>& sentences)
      : article_(article), sentences_(sentences) {
    const auto& metadata = article.metadata;
    if (metadata.published) context_.published = partial_date(*metadata.published);
    if (!context_.published && metadata.dateline_date) context_.published = partial_date(*metadata.dateline_date);
    const Register told = read_register();
    context_.narrative = told == Register::Narrative;
    context_.undated = told == Register::News && !context_.published;
  }

  std::vector<Time> run() {
    for (const auto& sentence : sentences_) find_in(sentence);
    return std::move(times_);
  }

 private:
  enum class Register { News, Narrative, Neither };

  /// News tells of days near its publication, by their weekdays, or has a dateline; a text where most years told are
  /// older is a narrative.
  [[nodiscard]] Register read_register() const {
    std::size_t years = 0, old = 0, weekdays = 0;
    for (const auto& sentence : sentences_) {
      for (const auto& token : time_tokens(article_.text, sentence)) {
        const bool before_christ = token.text == "bc" || token.text == "bce";
        const bool year = token.digits == 4 && !token.ordinal && token.number >= 1500 && token.number < 2100;
        years += year || before_christ;
        weekdays += weekday_word(token.text) != 0;
        old += before_christ || (year && (!context_.published || token.number < context_.published->year - 1));
      }
    }
    const bool wired = article_.metadata.dateline_place.has_value();
    if ((weekdays > 0 && weekdays * 8 >= years) || (wired && !context_.published)) return Register::News;
    return years >= 5 && old * 5 >= years * 3 ? Register::Narrative : Register::Neither;
  }

  [[nodiscard]] bool is_played_in_quarters() {
    if (!played_in_quarters_) played_in_quarters_ = is_of_game_in_quarters();
    return *played_in_quarters_;
  }

  /// A report of a game that is played in quarters.
  [[nodiscard]] bool is_of_game_in_quarters() const {
    constexpr std::size_t enough = 2;
    std::size_t told = 0;
    for (const auto& sentence : sentences_)
      for (const auto& word : sentence.words)
        told += is_any(word.lemma, {"cornerback", "dunk", "halftime", "lineman", "linebacker", "NBA", "NFL", "playoff",
                                    "quarterback", "rebound", "tipoff", "touchdown", "turnover"});
    return told >= enough;
  }

  [[nodiscard]] bool in_headline(const Sentence& sentence) const {
    return std::any_of(article_.blocks.begin(), article_.blocks.end(), [&](const Block& block) {
      return block.kind != BlockKind::Paragraph && block.span.contains(sentence.span);
    });
  }

  void find_in(const Sentence& sentence) {
    const auto tokens = time_tokens(article_.text, sentence);
    headline_ = in_headline(sentence);
    told_at_.reset();
    for (std::size_t at = 0; at < tokens.size();) {
      const auto values = best_at(sentence, tokens, at);
      if (values.empty()) {
        ++at;
        continue;
      }
      for (const auto& value : values) add(sentence, tokens, value);
      at = std::max(values.back().end, at + 1);
    }
  }

  struct Match {
    TimeBinding binding;
    const CompiledRule* rule = nullptr;
  };

  /// The longest match at a token that means a time.
  TimeValues best_at(const Sentence& sentence, const Tokens& tokens, std::size_t at) {
    std::vector<Match> matches;
    const TimeStarts starts(tokens, at);
    for (const auto& rule : compiled_rules()) {
      if (!starts.admits(rule.pattern)) continue;
      if (auto match = match_time_pattern(rule.pattern, tokens, at)) matches.push_back({*match, &rule});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match& a, const Match& b) { return a.binding.end > b.binding.end; });
    for (auto& [match, rule] : matches) {
      const Surroundings around(sentence, tokens, match);
      if (!is_acceptable(*rule, around, tokens, match)) continue;
      // "in the first quarter", of a game
      if (rule->resolve == time_values::quarter && !match.year && is_played_in_quarters()) continue;
      context_.direction = direction_of(sentence, tokens[match.end - 1]);
      if (around.before() == "until" && (headline_ || context_.direction == Direction::Unknown))
        context_.direction = Direction::Future;
      // "has been appointed, effective July 1"
      if (around.before() == "effective") context_.direction = Direction::Present;
      const bool definite = tokens[at].text == "the" && at + 1 < tokens.size();
      if (definite && tokens[at + 1].text == "next") match.anaphoric = true;
      context_.year_ahead = year_ahead(tokens, match);
      context_.told_here = told_at_ && !is_aside_of(sentence, *told_at_, tokens[match.end - 1].word);
      const bool took = rule->resolve == time_values::clock_time && around.before() == "in";
      auto values = took ? time_values::elapsed_time(match, context_) : TimeValues();
      if (values.empty()) values = rule->resolve(match, context_);
      if (values.empty()) continue;
      if (rule->resolve == time_values::duration && around.is_rate()) values.front().type = "SET";
      if (rule->resolve == time_values::shifted_unit && definite && is_span(tokens, match, around)) {
        return time_values::span_of_unit(match, context_);
      }
      return values;
    }
    return {};
  }

  /// "over the past week", "for the next year": a length of time, where "last week" is a week of the calendar.
  static bool is_span(const Tokens& tokens, const TimeBinding& match, const Surroundings& around) {
    const auto& word = tokens[match.begin + 1].text;
    return word == "past" || word == "last" || word == "coming" ||
           (word == "next" && is_any(around.before(), {"for", "over", "within", "during"}));
  }

  [[nodiscard]] Direction direction_of(const Sentence& sentence, const TimeToken& token) const {
    const auto direction = direction_at(sentence, token.word);
    return direction == Direction::Present && headline_ ? Direction::Past : direction;
  }

  /// "from May 2 to June 3, 1942": the other end of the range tells the year.
  static std::optional<int> year_ahead(const Tokens& tokens, const TimeBinding& match) {
    static const auto range =
        compile_time_pattern("to|and|until|till|through|-|or on? EARLY? the? LASTMONTH DAY ,? YEAR");
    static const auto day_first =
        compile_time_pattern("to|and|until|till|through|-|or on? EARLY? the? DAY of? LASTMONTH ,? YEAR");
    static const auto months = compile_time_pattern("to|and|until|till|through|-|or EARLY? LASTMONTH ,? of? YEAR");
    if (match.month == 0 || match.year || match.end >= tokens.size()) return std::nullopt;
    for (const auto* pattern : {&range, &day_first, &months}) {
      const auto other = match_time_pattern(*pattern, tokens, match.end);
      if (!other) continue;
      return other->last_month < match.month ? *other->year - 1 : *other->year;
    }
    return std::nullopt;
  }

  /// Whether a word stands in a noun's clause that another does not stand in: in "she, who founded it in 1998, left in
  /// January" January is not of 1998.
  static bool is_aside_of(const Sentence& sentence, std::uint32_t word, std::uint32_t other) {
    const auto clause = clause_of_noun(sentence, word);
    return (clause && !is_below(sentence, other + 1, *clause + 1)) || is_in_apposition(sentence, word, other);
  }

  /// "Roe, a clerk until 2016, faces polls in February": behind a comma in the subject's phrase.
  static bool is_in_apposition(const Sentence& sentence, std::uint32_t word, std::uint32_t other) {
    std::uint32_t top = word;
    for (std::size_t steps = 0; steps < sentence.words.size(); ++steps) {
      if (top >= sentence.words.size()) return false;
      if (sentence.words[top].deprel.starts_with("nsubj")) break;
      if (sentence.words[top].head == 0) return false;
      top = sentence.words[top].head - 1;
    }
    if (top >= word || is_below(sentence, other + 1, top + 1)) return false;
    return std::any_of(sentence.words.begin() + top, sentence.words.begin() + word,
                       [](const Word& between) { return between.form == ","; });
  }

  /// "a letter issued on [Sunday]", "the man who fled on [Friday]", "they had met on [Friday]", "\"We met on
  /// [Friday]\"": what the story looks back to.
  [[nodiscard]] bool looks_back(const Sentence& sentence, std::uint32_t word) const {
    if (word >= sentence.words.size()) return false;
    const std::string_view behind = article_.text.slice({sentence.words[word].span.end, sentence.span.end});
    if (behind.find('"') != std::string_view::npos || behind.find("\xE2\x80\x9D") != std::string_view::npos)
      return true;
    for (std::size_t steps = 0; steps < sentence.words.size(); ++steps) {
      const Word& at = sentence.words[word];
      if (at.deprel.starts_with("acl") || is_told_aside(sentence, word + 1)) return true;
      if (at.head == 0) return false;
      word = at.head - 1;
    }
    return false;
  }

  /// "had met", "would be alive"
  static bool is_told_aside(const Sentence& sentence, std::uint32_t verb) {
    return std::any_of(sentence.words.begin(), sentence.words.end(), [&](const Word& aux) {
      const bool perfect = aux.lemma == "have" && aux.feats.find("Tense=Past") != std::string::npos;
      return aux.head == verb && aux.deprel == "aux" && (perfect || is_any(aux.lemma, {"could", "might", "would"}));
    });
  }

  void add(const Sentence& sentence, const Tokens& tokens, TimeValue value) {
    with_day_part(tokens, value);
    const Span span{tokens[value.begin].span.begin, tokens[value.end - 1].span.end};
    if (!times_.empty() && times_.back().span.end > span.begin) return;
    times_.push_back({span, value.type, value.value});
    // "last week", "five weeks earlier": no day that a later time of day would be of.
    if (!value.date || value.value.find("-W") != std::string::npos) return;
    const std::uint32_t word = tokens[value.end - 1].word;
    const bool back = looks_back(sentence, word);
    // "was printed in 1958 by Roe, whom she had married in 1955": the year after is 1959.
    if (!told_at_ || !back || !clause_of_noun(sentence, word)) context_.told = value.date;
    told_at_ = word;
    if (value.date->day != 0 && (!context_.day || !back)) context_.day = value.date;
  }

  /// "the morning of 31 January", "Tuesday night", "July 7 in the evening"
  static void with_day_part(const Tokens& tokens, TimeValue& value) {
    if (value.type != "DATE" || !value.date || value.date->day == 0) return;
    std::string_view part;
    if (value.end < tokens.size()) part = day_part_word(tokens[value.end].text);
    if (!part.empty()) {
      ++value.end;
    } else if (value.begin >= 2 && (tokens[value.begin - 1].text == "of" || tokens[value.begin - 1].text == "on")) {
      part = day_part_word(tokens[value.begin - 2].text);
      if (!part.empty()) value.begin -= value.begin >= 3 && tokens[value.begin - 3].text == "the" ? 3 : 2;
    }
    if (part.empty()) return;
    value.type = "TIME";
    value.value += "T" + std::string(part);
  }

  const Article& article_;
  const std::vector<Sentence>& sentences_;
  TimeContext context_;
  bool headline_ = false;
  std::optional<bool> played_in_quarters_;  ///< not yet asked: empty
  std::optional<std::uint32_t> told_at_;    ///< the word of the date told last, where it stands in this sentence
  std::vector<Time> times_;
};

}  // namespace

std::vector<Time> find_times(const Article& article, const std::vector<Sentence>& sentences) {
  return TimeFinder(article, sentences).run();
}

}  // namespace newsgraph
