#pragma once

#include <fmt/format.h>
#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include "base/files.hpp"

/// What the benchmarks of speed share.
namespace newsgraph::bench {

/// Seconds that the processor has worked for this program: other programs on a busy machine do not count.
inline double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// The most memory that this program has held, in MiB.
inline long peak_memory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

/// A command line of the form "[--model FILE] PATH...".
struct Arguments {
  std::string model;  ///< as given, or the default
  std::vector<std::string> paths;
};

inline Arguments arguments_of(int argc, char** argv, std::string default_model) {
  Arguments arguments{std::move(default_model), std::vector<std::string>(argv + 1, argv + argc)};
  auto& paths = arguments.paths;
  if (paths.size() > 1 && paths[0] == "--model") {
    arguments.model = paths[1];
    paths.erase(paths.begin(), paths.begin() + 2);
  }
  return arguments;
}

/// The bytes of the files; what cannot be read is told on standard error and left out.
inline std::vector<std::string> contents_of(const std::vector<std::string>& paths) {
  std::vector<std::string> contents;
  for (const auto& path : paths) {
    auto bytes = read_file(path);
    if (bytes)
      contents.push_back(std::move(*bytes));
    else
      fmt::print(stderr, "{}\n", bytes.error().message);
  }
  return contents;
}

}  // namespace newsgraph::bench
