#include "cli/program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::string pattern = (fs::temp_directory_path() / "newsgraph-XXXXXX").string();
  path_ = mkdtemp(pattern.data());
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string ScratchFolder::write(const std::string& name, const std::string& bytes) const {
  std::ofstream(file(name), std::ios::binary) << bytes;
  return file(name);
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string source(const std::string& path) { return std::string(NEWSGRAPH_SOURCE_DIR) + "/" + path; }

Ran run(const std::string& command_line, const std::string& input) {
  const ScratchFolder scratch;
  const std::string in = scratch.write("in", input);
  const std::string script = "newsgraph() { '" NEWSGRAPH_PROGRAM "' \"$@\"; }\n( " + command_line + "\n) <'" + in +
                             "' >'" + scratch.file("out") + "' 2>'" + scratch.file("err") + "'\n";
  const int status = std::system(("bash '" + scratch.write("script", script) + "'").c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(scratch.file("out")),
          read(scratch.file("err"))};
}
