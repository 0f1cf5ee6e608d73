#pragma once

#include <string_view>

#include "article/article.hpp"
#include "article/read_options.hpp"
#include "base/result.hpp"

namespace newsgraph {

/// Reads one article from the bytes of a text file: decodes them, cuts the text into blocks and takes title,
/// place, date, authors and publisher from what stands around the prose.
/// `published` comes from, in this order: options, a line that is a date, the dateline, the note on the print edition.
/// Errors: those of decode() (article/encoding.hpp) and "not-english".
Result<Article> read_plain_text(std::string_view bytes, const ReadOptions& options, Diagnostics& notices);

}  // namespace newsgraph
