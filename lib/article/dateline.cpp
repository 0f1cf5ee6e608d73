#include "article/dateline.hpp"

#include <algorithm>
#include <array>

#include "article/line_text.hpp"
#include "base/text.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t longest_dateline = 90, shortest_sentence = 60;

/// What divides a dateline from its sentence; all but the bullets and the long dashes need a blank before them.
constexpr std::array<std::string_view, 7> dividers{
    "--", "-", "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};

/// Bodies that are written in capitals and open sentences; "NATO - ..." is no place.
constexpr std::array<std::string_view, 22> not_places{
    "AFP",  "AIDS", "ASEAN", "BBC",  "CIA", "CNN",  "COVID", "EU",     "FBI", "FIFA",   "IMF",
    "NASA", "NATO", "NOTE",  "OPEC", "TV",  "UEFA", "UN",    "UPDATE", "US",  "UNESCO", "UNICEF"};

struct Divider {
  std::size_t begin = 0, end = 0;
};

/// The first divider that has a blank (or a closing bracket) before it, and text behind it.
std::optional<Divider> first_divider(std::string_view text) {
  const auto limit = std::min(text.size(), longest_dateline);
  for (std::size_t i = 1; i < limit; ++i) {
    for (const auto divider : dividers) {
      if (!text.substr(i).starts_with(divider)) continue;
      const bool dash = divider == "-";
      const auto end = i + divider.size();
      const bool after = end < text.size() && (!dash || text[end] == ' ');
      if (after && (text[i - 1] == ' ' || text[i - 1] == ')' || !(dash || divider == "\xE2\x80\x93")))
        return Divider{i, end};
    }
  }
  return std::nullopt;
}

/// "MONROVIA, Liberia: ", where the colon stands right behind a word of the head.
std::optional<Divider> first_colon(std::string_view text) {
  const auto at = text.substr(0, longest_dateline).find(": ");
  return at == std::string_view::npos || at == 0 ? std::nullopt : std::optional(Divider{at, at + 1});
}

/// A sentence starts here: a capital letter, a digit or an opening quote.
bool starts_sentence(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return false;
  std::size_t at = 0;
  const auto first = next_code_point(text, at);
  return is_upper(first) || is_digit(first) || first == U'"' || first == U'\'' || first == U'\u201C' ||
         first == U'\u2018';
}

/// "(Reuters)" at the end of the head is cut off.
bool cut_agency(std::string_view& head) {
  if (!head.ends_with(')')) return false;
  const auto open = head.rfind('(');
  if (open == std::string_view::npos || open == 0 || head.size() - open > 40) return false;
  head = trimmed(head.substr(0, open));
  return true;
}

/// ", Kyodo" at the end of the head, a well-known agency's name behind a comma, is cut off.
bool cut_known_agency(std::string_view& head) {
  constexpr std::array<std::string_view, 14> agencies{"AAP",  "AFP",   "ANI", "AP",  "APA",     "DPA",  "IANS",
                                                      "Jiji", "Kyodo", "NAN", "PTI", "Reuters", "Tass", "Xinhua"};
  const auto comma = head.rfind(',');
  if (comma == std::string_view::npos) return false;
  const auto name = trimmed(head.substr(comma + 1));
  if (std::find(agencies.begin(), agencies.end(), name) == agencies.end()) return false;
  head = trimmed(head.substr(0, comma));
  return true;
}

/// ", March 3 2021" at the end of the head is cut off.
std::optional<DateText> cut_date(std::string_view& head) {
  for (std::size_t i = 1; i < head.size(); ++i) {
    if (head[i - 1] != ' ' && head[i - 1] != ',') continue;
    const auto date = date_at_start(head.substr(i));
    if (!date || i + date->bytes != head.size()) continue;
    head = trimmed(head.substr(0, i));
    while (head.ends_with(',')) head = trimmed(head.substr(0, head.size() - 1));
    return date;
  }
  return std::nullopt;
}

/// "(Reuters)" alone.
bool is_bare_agency(std::string_view head) {
  if (!head.starts_with('(') || !head.ends_with(')') || head.size() > 40) return false;
  const auto words = words_of(head.substr(1, head.size() - 2));
  return !words.empty() && words.size() <= 3 && std::all_of(words.begin(), words.end(), is_capitalised);
}

bool is_place_word(std::string_view word) {
  constexpr std::array<std::string_view, 10> small{"de", "la", "of", "the", "and", "al", "el", "du", "di", "da"};
  return is_capitalised(word) || std::find(small.begin(), small.end(), word) != small.end();
}

bool is_place_name(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty() || words.size() > 5) return false;
  if (text.find_first_of(".?!:;\"0123456789") != std::string_view::npos && !text.ends_with('.') &&
      !text.starts_with("ST.")) {
    return false;
  }
  return std::all_of(words.begin(), words.end(), is_place_word);
}

bool is_known_body(std::string_view text) {
  return std::find(not_places.begin(), not_places.end(), text) != not_places.end();
}

/// What papers put in capitals in front of a colon that is no place.
bool is_label(std::string_view text) {
  constexpr std::array<std::string_view, 25> labels{
      "ANALYSIS",  "BREAKING", "COMMENT", "CORRECTION", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "EXPLAINED", "FACTBOX",
      "INTERVIEW", "LETTERS",  "LIVE",    "NEWS",       "OPINION",   "PHOTOS",    "POLL",      "REVIEW",    "TIMELINE",
      "UPDATE",    "VIDEO",    "WATCH",   "WARNING",    "RESULT",    "VERDICT",   "QUESTION"};
  return std::any_of(labels.begin(), labels.end(),
                     [&](std::string_view label) { return to_lower(label) == to_lower(text); });
}

/// "Abuja" and "Addis Ababa" of "Abuja - Gunmen have ...".
bool is_lone_place(std::string_view place) {
  const auto words = words_of(place);
  const auto plain = [](std::string_view word) {
    return is_capitalised(word) && !is_all_capitals(word) && word.find_first_of(".,:;()") == std::string_view::npos;
  };
  return words.size() <= 2 && length_of(place) >= 4 && std::all_of(words.begin(), words.end(), plain) &&
         !is_label(words.front());
}

bool are_place_names(std::string_view list) {
  for (std::size_t begin = 0; !list.empty() && begin < list.size();) {
    const auto end = std::min(list.find(',', begin), list.size());
    if (!is_place_name(trimmed(list.substr(begin, end - begin)))) return false;
    begin = end + 1;
  }
  return true;
}

std::optional<Dateline> dateline_before(std::string_view paragraph, const Divider& divider, bool colon) {
  const auto rest = paragraph.substr(divider.end);
  if (!starts_sentence(rest) || (colon && is_all_capitals(rest))) return std::nullopt;
  auto head = trimmed(paragraph.substr(0, divider.begin));
  Dateline dateline;
  dateline.bytes = divider.end;
  dateline.doubtful = colon;
  if (!colon && is_bare_agency(head)) return dateline;
  bool marked = cut_agency(head) || cut_known_agency(head);
  dateline.date = cut_date(head);
  marked = cut_agency(head) || marked;
  const auto comma = std::min(head.find(','), head.size());
  const auto place = trimmed(head.substr(0, comma));
  const auto region = trimmed(head.substr(std::min(comma + 1, head.size())));
  const bool capitals = is_all_capitals(place) && length_of(place) >= 4 && !(colon && is_label(place));
  const bool told = capitals || marked || dateline.date || (colon && !region.empty());
  const bool alone = !colon && region.empty() && is_lone_place(place) && rest.size() >= shortest_sentence;
  dateline.doubtful = dateline.doubtful || !told;
  if (!(told || alone) || !is_place_name(place) || is_known_body(place) || !are_place_names(region))
    return std::nullopt;
  dateline.place_begin = static_cast<std::size_t>(place.data() - paragraph.data());
  dateline.place_end = dateline.place_begin + place.size();
  return dateline;
}

}  // namespace

std::optional<Dateline> dateline_at_start(std::string_view paragraph) {
  if (const auto divider = first_divider(paragraph)) {
    if (auto dateline = dateline_before(paragraph, *divider, false)) return dateline;
  }
  const auto colon = first_colon(paragraph);
  return colon ? dateline_before(paragraph, *colon, true) : std::nullopt;
}

}  // namespace newsgraph
