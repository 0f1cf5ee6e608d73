#include "article/furniture.hpp"

#include <algorithm>
#include <array>

#include "article/date_words.hpp"
#include "article/line_text.hpp"

namespace newsgraph {
namespace {

/// A line is boilerplate if it begins with `begins`, holds `holds` (both in lower case, "" is any) and is not
/// longer than `longest` bytes. Wordings of our own after what news sites commonly print around an article.
struct BoilerplatePattern {
  std::string_view begins;
  std::string_view holds;
  std::size_t longest;
};

constexpr std::array boilerplate_patterns = std::to_array<BoilerplatePattern>({
    // Asking for a subscription or an account
    {"subscribe to ", "", 160},
    {"subscribe now", "", 160},
    {"already a subscriber", "", 160},
    {"sign up ", "newsletter", 220},
    {"sign up ", "inbox", 220},
    {"sign up ", "for our", 220},
    {"sign up for ", "alert", 220},
    {"get the latest ", "inbox", 220},
    {"get our ", "newsletter", 220},
    {"to continue reading", "", 200},
    {"this article is for subscribers", "", 200},
    {"support our journalism", "", 300},
    {"log in to ", "", 120},
    // Social media and channels
    {"join ", " channel", 200},
    {"join ", " on whatsapp", 200},
    {"join the conversation", "", 200},
    {"follow us", "", 200},
    {"follow ", " on twitter", 160},
    {"follow ", " on facebook", 160},
    {"follow ", " on instagram", 160},
    {"follow ", " on x", 80},
    {"like us on ", "", 160},
    {"find us on ", "", 160},
    {"share this ", "", 80},
    {"share on ", "", 60},
    {"download our app", "", 200},
    {"download the ", " app", 120},
    // Links to other articles
    {"read more:", "", 250},
    {"read more about ", "", 120},
    {"read more at ", "", 160},
    {"read more here", "", 80},
    {"read also:", "", 250},
    {"also read:", "", 250},
    {"see also:", "", 250},
    {"related:", "", 250},
    {"related article", "", 120},
    {"related stor", "", 120},
    {"more on this story", "", 120},
    {"you may also like", "", 120},
    {"recommended for you", "", 120},
    {"click here ", "", 160},
    {"listen to this article", "", 120},
    {"listen to article", "", 120},
    {"watch: ", "", 160},
    // Rights, cookies and the machinery of the page
    {"copyright ", " reserved", 300},
    {"copyright \xC2\xA9", "", 300},
    {"copyright (c)", "", 300},
    {"\xC2\xA9", "", 300},
    {"(c) ", " reserved", 300},
    {"", "all rights reserved", 250},
    {"", "may not be published, broadcast", 300},
    {"", "uses cookies", 300},
    {"we use cookies", "", 400},
    {"accept all cookies", "", 120},
    {"by clicking ", " you agree", 300},
    {"this story has been published from a wire agency feed", "", 250},
    {"our standards:", "", 120},
    // The print edition
    {"", " contributed from ", 250},
    {"", "print edition of ", 400},
    {"a version of this article", "", 400},
    {"a version of this story", "", 400},
    {"this article appeared in ", "print", 400},
    {"this article was first published", "", 300},
});

/// Lines that are boilerplate when they stand alone.
constexpr std::array<std::string_view, 20> boilerplate_lines{
    "advertisement",  "sponsored",    "subscribe",       "read more",        "share",
    "comments",       "related",      "most read",       "recommended",      "follow us",
    "sign in",        "log in",       "sign up",         "continue reading", "skip to content",
    "privacy policy", "terms of use", "print this page", "back to top",      "newsletter"};

/// News agencies, papers and picture agencies as credits name them, in lower case.
constexpr std::array<std::string_view, 52> agencies{"reuters",
                                                    "thomson reuters",
                                                    "afp",
                                                    "agence france-presse",
                                                    "ap",
                                                    "associated press",
                                                    "the associated press",
                                                    "nytimes",
                                                    "new york times",
                                                    "the new york times",
                                                    "washington post",
                                                    "the washington post",
                                                    "bloomberg",
                                                    "bloomberg news",
                                                    "xinhua",
                                                    "dpa",
                                                    "ansa",
                                                    "tass",
                                                    "interfax",
                                                    "efe",
                                                    "epa",
                                                    "epa-efe",
                                                    "kyodo",
                                                    "kyodo news",
                                                    "jiji press",
                                                    "yonhap",
                                                    "ani",
                                                    "pti",
                                                    "ians",
                                                    "pa",
                                                    "pa media",
                                                    "press association",
                                                    "getty images",
                                                    "getty",
                                                    "upi",
                                                    "cnn",
                                                    "bbc",
                                                    "bbc news",
                                                    "nbc news",
                                                    "cbs news",
                                                    "abc news",
                                                    "npr",
                                                    "the guardian",
                                                    "guardian",
                                                    "financial times",
                                                    "the financial times",
                                                    "wall street journal",
                                                    "the wall street journal",
                                                    "the times",
                                                    "wire services",
                                                    "agencies",
                                                    "news agencies"};

constexpr std::array<std::string_view, 13> credit_beginnings{"additional reporting by ",
                                                             "reporting by ",
                                                             "with reporting by ",
                                                             "with additional reporting ",
                                                             "editing by ",
                                                             "writing by ",
                                                             "compiled by ",
                                                             "with inputs from ",
                                                             "with input from ",
                                                             "photos by ",
                                                             "photographs by ",
                                                             "source: ",
                                                             "sources: "};

/// What opens a picture credit; the text before it is the caption.
constexpr std::array<std::string_view, 22> picture_marks{
    "PHOTOS: ",       "PHOTO: ",        "Photos: ",       "Photo: ",    "PHOTOGRAPHS: ", "Photographs: ",
    "Photograph: ",   "PICTURES: ",     "PICTURE: ",      "Pictures: ", "Picture: ",     "Image: ",
    "IMAGE: ",        "Images: ",       "Photo by ",      "(Photo by ", "(Photo: ",      "(AP Photo",
    "(Reuters Photo", "Photo credit: ", "Image credit: ", "Credit: "};

template <class List>
bool holds(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string_view without_edges(std::string_view line, std::string_view edges) {
  const auto begin = line.find_first_not_of(edges);
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(edges) + 1 - begin);
}

/// The leading dash and the brackets of "- Reuters" and "(AP)" taken away.
std::string_view bare_credit(std::string_view line) {
  line = trimmed(line);
  for (const std::string_view dash : {"\xE2\x80\x94", "\xE2\x80\x93", "--", "-"}) {
    if (line.starts_with(dash)) line = trimmed(line.substr(dash.size()));
  }
  return without_edges(line, "()[]. *");
}

bool is_agency_list(std::string_view text) {
  text = bare_credit(text);
  if (text.empty() || text.size() > 120) return false;
  for (std::size_t begin = 0; begin <= text.size();) {
    auto end = std::min(text.find_first_of(",/;&|", begin), text.size());
    if (const auto both = text.find(" and ", begin); both < end) end = both;
    if (!holds(agencies, ascii_lower(trimmed(text.substr(begin, end - begin))))) return false;
    begin = end + (text.substr(end).starts_with(" and ") ? 5 : 1);
  }
  return true;
}

bool is_person_name(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 2 || words.size() > 4) return false;
  if (text.find_first_of("0123456789:;!?\"()") != std::string_view::npos) return false;
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return is_capitalised(word) || word == "de" || word == "van" || word == "von" || word == "der" || word == "al" ||
           word == "bin" || word == "da" || word == "la";
  });
}

/// What follows a name in "Jane Doe, Staff Writer".
bool is_author_role(std::string_view text) {
  const auto lower = ascii_lower(trimmed(text));
  return std::ranges::any_of(std::array<std::string_view, 8>{"writer", "correspondent", "reporter", "editor",
                                                             "columnist", "bureau chief", "contributor", "journalist"},
                             [&](std::string_view role) { return lower.ends_with(role) || lower.starts_with(role); });
}

/// Up to the words that say for whom or where somebody writes.
std::string_view before_affiliation(std::string_view text) {
  auto end = text.size();
  for (const std::string_view mark : {" in ", " for ", " at ", " | ", " - ", " / "})
    end = std::min(end, text.find(mark));
  return trimmed(text.substr(0, end));
}

/// "Jane Doe, John Roe and Ann Poe, Reuters": the names until one is none.
std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= text.size();) {
    auto end = std::min(text.find(',', begin), text.size());
    const auto both = text.find(" and ", begin);
    const bool conjunction = both < end;
    if (conjunction) end = both;
    auto part = trimmed(text.substr(begin, end - begin));
    if (part.starts_with("and ")) part.remove_prefix(4);
    if (is_agency_list(part) || is_author_role(part)) break;
    if (!is_person_name(part)) return {};
    names.emplace_back(part);
    begin = end + (conjunction ? 5 : 1);
  }
  return names;
}

bool follows_sentence_end(std::string_view before) {
  const auto text = trimmed(before);
  return ends_sentence(text) || text.ends_with('|');
}

}  // namespace

std::vector<std::string> byline_authors(std::string_view line) {
  if (line.size() > 160 || ends_sentence(line)) return {};
  if (line.starts_with("By ") || line.starts_with("BY ")) return names_in(before_affiliation(line.substr(3)));
  const auto comma = line.find(',');
  if (comma == std::string_view::npos || !is_author_role(line.substr(comma + 1))) return {};
  return line.size() < 90 && is_person_name(line.substr(0, comma)) ? names_in(line.substr(0, comma))
                                                                   : std::vector<std::string>();
}

bool is_credit_line(std::string_view line) {
  if (is_agency_list(line)) return true;
  const auto lower = ascii_lower(without_edges(line, "()[] "));
  return line.size() < 250 && std::ranges::any_of(credit_beginnings, [&](std::string_view begin) {
           return lower.starts_with(begin) && is_capitalised(lower.substr(begin.size()).empty()
                                                                 ? std::string_view()
                                                                 : without_edges(line, "()[] ").substr(begin.size()));
         });
}

std::optional<std::size_t> closing_credit(std::string_view paragraph) {
  const auto window = paragraph.size() > 60 ? paragraph.size() - 60 : 0;
  for (auto i = paragraph.size(); i-- > window + 1;) {
    if (paragraph[i - 1] != ' ' || paragraph[i] == ' ') continue;
    const auto tail = paragraph.substr(i);
    const bool marked = tail.starts_with('-') || tail.starts_with("\xE2\x80\x94") || tail.starts_with("\xE2\x80\x93") ||
                        tail.starts_with('(') || is_all_capitals(tail);
    if (marked && follows_sentence_end(paragraph.substr(0, i)) && is_agency_list(tail)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> picture_credit(std::string_view line) {
  constexpr std::size_t longest_credit = 120;
  for (const auto mark : picture_marks) {
    const auto at = line.rfind(mark);
    if (at == std::string_view::npos || line.size() - at > longest_credit) continue;
    if (at == 0 && (!ends_sentence(line) || line.size() < 60)) return 0;
    if (at > 0 && (mark[0] == '(' || follows_sentence_end(line.substr(0, at)))) return at;
  }
  return std::nullopt;
}

bool is_marked_caption(std::string_view line) {
  return std::ranges::any_of(
      std::array<std::string_view, 6>{"File photo:", "FILE PHOTO:", "FILE - ", "FILE -- ", "Caption: ", "Pictured: "},
      [&](std::string_view mark) { return line.starts_with(mark); });
}

bool is_boilerplate(std::string_view line) {
  const auto lower = ascii_lower(trimmed(line));
  if (holds(boilerplate_lines, without_edges(lower, " .:>|*"))) return true;
  return std::ranges::any_of(boilerplate_patterns, [&](const BoilerplatePattern& pattern) {
    return lower.size() <= pattern.longest && lower.starts_with(pattern.begins) &&
           lower.find(pattern.holds) != std::string::npos;
  });
}

std::optional<PrintNote> print_note(std::string_view line) {
  const auto lower = ascii_lower(line);
  if (lower.find("print edition") == std::string::npos && lower.find("appears in print") == std::string::npos &&
      lower.find("appeared in print") == std::string::npos) {
    return std::nullopt;
  }
  PrintNote note;
  auto on = lower.find(" on ");
  while (on != std::string::npos && !note.date) {
    if (const auto date = date_at_start(line.substr(on + 4))) note.date = iso_date(*date);
    if (!note.date) on = lower.find(" on ", on + 1);
  }
  constexpr std::string_view edition = "print edition of ";
  if (const auto at = lower.find(edition); at != std::string::npos) {
    const auto name = line.substr(at + edition.size());
    const auto end = std::min({name.find(" on "), name.find(','), name.find(" with the headline"), name.find('.')});
    if (end != std::string_view::npos && end < 60) note.publisher = std::string(trimmed(name.substr(0, end)));
  }
  return note;
}

}  // namespace newsgraph
