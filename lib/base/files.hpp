#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace newsgraph {

/// All bytes of a file. Fails with code "file-not-found", "file-is-directory" or "file-unreadable".
Result<std::string> read_file(const std::filesystem::path& path);

/// Writes a temporary file in the same folder, syncs it and renames it, so that readers see the old bytes or the new
/// ones and never half of them. A link is followed; a device or pipe is written as it stands. On failure
/// (code "write-failed") nothing is left behind and an old file stays as it was.
Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace newsgraph
