#pragma once

#include "language/characters.hpp"

namespace newsgraph {

/// A file's name with hyphens and digits, draft-#2.doc, begins its chunk [begin, end) and ends in a known ending; else
/// `begin`.
std::size_t end_of_file_name(const Characters& text, std::size_t begin, std::size_t end);

/// The end of the URL or e-mail address that begins at i, without the closing signs behind it; i where none does.
std::size_t end_of_address(const Characters& text, std::size_t i, std::size_t end);

/// The end of a name of the internet (example.com, misc.kids.health) or of a file (report.pdf) that begins with
/// [i, last) and goes on with the stop at `last`; else `last`.
std::size_t end_of_dotted_name(const Characters& text, std::size_t i, std::size_t last, std::size_t end);

}  // namespace newsgraph
