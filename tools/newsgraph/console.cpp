#include "console.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/files.hpp"

namespace {

using newsgraph::Diagnostic;
using newsgraph::Severity;

std::string_view word_for(Severity severity) {
  switch (severity) {
    case Severity::Notice:
      return "notice";
    case Severity::Warning:
      return "warning";
    case Severity::Error:
      return "error";
  }
  return "error";
}

std::string place_of(const Diagnostic& diagnostic) {
  if (diagnostic.file.empty()) return {};
  std::string place = diagnostic.file == "-" ? "standard input" : diagnostic.file;
  if (diagnostic.line > 0) place += fmt::format(":{}", diagnostic.line);
  if (diagnostic.offset) place += fmt::format(" (byte {})", *diagnostic.offset);
  return place + ": ";
}

bool write_all(std::FILE* stream, std::string_view bytes) {
  return std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size() && std::fflush(stream) == 0;
}

}  // namespace

std::string render(const Diagnostic& diagnostic, bool colour) {
  const std::string_view word = word_for(diagnostic.severity);
  const std::string_view shade = diagnostic.severity == Severity::Error ? "\033[31m" : "\033[33m";
  const std::string label = colour ? fmt::format("{}{}\033[0m", shade, word) : std::string(word);
  return fmt::format("newsgraph: {}: {}{} [{}]\n", label, place_of(diagnostic), diagnostic.message, diagnostic.code);
}

void report(const Diagnostic& diagnostic) { remark(render(diagnostic, isatty(STDERR_FILENO) == 1)); }

void report(const newsgraph::Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) report(diagnostic);
}

void remark(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

bool deliver(const std::string& path, std::string_view bytes) {
  if (path != "-") {
    const auto written = newsgraph::write_file_atomically(path, bytes);
    if (!written) report(written.error());
    return written.has_value();
  }
  if (write_all(stdout, bytes)) return true;
  Diagnostic diagnostic;
  diagnostic.code = "write-failed";
  diagnostic.message = fmt::format("standard output cannot be written: {}", std::strerror(errno));
  report(diagnostic);
  return false;
}
