#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// What stands around the prose of an article: names of authors, credits, requests to subscribe.

/// Authors of a line such as "By Jane Doe and John Roe" or "Jane Doe, Staff Writer"; empty if it is no byline.
std::vector<std::string> byline_authors(std::string_view line);

/// A line of agencies and reporters alone: "NYTIMES, REUTERS", "(AP)", "Additional reporting by Jane Doe".
bool is_credit_line(std::string_view line);

/// Where the credit at the end of a paragraph begins ("... in May. - Reuters"), in bytes; none if it has none.
std::optional<std::size_t> closing_credit(std::string_view paragraph);

/// Where the picture credit of a caption begins, in bytes ("... on Tuesday. PHOTOS: REUTERS"); 0 if the whole
/// line is the credit, none if it is no caption.
std::optional<std::size_t> picture_credit(std::string_view line);
/// "File photo: ..." names a caption by its beginning.
bool is_marked_caption(std::string_view line);

/// Requests to subscribe or to share, links to other articles, notes on cookies, rights and the print edition.
bool is_boilerplate(std::string_view line);

/// "A version of this article appeared in the print edition of X on May 4, 2017": its date and publisher.
struct PrintNote {
  std::optional<std::string> date;  ///< ISO 8601
  std::optional<std::string> publisher;
};
std::optional<PrintNote> print_note(std::string_view line);

}  // namespace newsgraph
