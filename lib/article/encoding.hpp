#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/read_options.hpp"
#include "base/result.hpp"

namespace newsgraph {

/// The bytes as valid UTF-8 without byte-order mark. UTF-8 passes; other encodings are told by a mark, by
/// options.encoding or by detection and converted with the notice "converted-encoding".
/// Errors: "empty-input", "too-long", "binary-input", "not-utf-8" (with the offset of the first bad byte),
/// "unknown-encoding".
Result<std::string> decode(std::string_view bytes, const ReadOptions& options, Diagnostics& notices);

/// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), none if all are.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The English name of the language ("French") that a text is plainly written in if that is not English; none for
/// English, for a mixture, and for texts too short to tell. REQUIRES valid UTF-8.
std::optional<std::string> foreign_language(std::string_view utf8);

}  // namespace newsgraph
