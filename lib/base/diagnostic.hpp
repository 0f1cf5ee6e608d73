#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/span.hpp"

namespace newsgraph {

enum class Severity { Notice, Warning, Error };

/// What went wrong, as data: the tool renders it once, in one place.
struct Diagnostic {
  Severity severity = Severity::Error;
  std::string code;                     ///< stable, kebab-case, for example "not-utf-8"
  std::string message;                  ///< one sentence that says what is wrong and what to do
  std::string file;                     ///< path as given, "-" for standard input, empty where there is none
  std::uint64_t line = 0;               ///< counted from 1; 0 where a line says nothing
  std::optional<std::uint64_t> offset;  ///< in bytes from the start of the file
  std::optional<Span> span;             ///< in code points of the normalised text
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace newsgraph
