#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

/// How the command ended. The numbers are part of the interface.
enum class Exit { Ok = 0, Findings = 1, Usage = 2, InputOutput = 3, Partly = 4 };

/// One message as "newsgraph: error: FILE:LINE: text [code]".
std::string render(const newsgraph::Diagnostic& diagnostic, bool colour);

/// Prints one message on standard error, coloured where that is a terminal.
void report(const newsgraph::Diagnostic& diagnostic);
void report(const newsgraph::Diagnostics& diagnostics);
/// Plain text on standard error.
void remark(std::string_view text);

/// Writes to standard output where `path` is "-", else to a temporary file that is renamed when complete.
/// A failure is reported and answered with false.
bool deliver(const std::string& path, std::string_view bytes);
