#pragma once

#include <string>

/// How the program ended and what it printed.
struct Ran {
  int status = -1;
  std::string out;
  std::string err;
};

/// Runs a shell command line in which "newsgraph" stands for the program under test; `input` comes in on standard
/// input.
Ran run(const std::string& command_line, const std::string& input = "");

/// A fresh empty folder that goes when the object goes.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  [[nodiscard]] std::string file(const std::string& name) const { return path_ + "/" + name; }
  /// Writes a file and gives its path.
  [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string read(const std::string& path);
/// A path below the source tree.
std::string source(const std::string& path);
