#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> rooms{"base",       "rdf",   "article", "language", "entities", "facts",
                                     "annotation", "graph", "checks",  "export",   "pipeline"};

std::ptrdiff_t floor_of(const std::string& room) {
  const auto found = std::find(rooms.begin(), rooms.end(), room);
  return found == rooms.end() ? -1 : found - rooms.begin();
}

/// Every include in `room` of a room that stands below it, as "file: include".
std::vector<std::string> downward_includes(const fs::path& lib, const std::string& room) {
  static const std::regex include(R"(^\s*#include\s+\"([a-z]+)/[^\"]+\")");
  std::vector<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(lib / room)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      std::smatch match;
      if (std::regex_search(line, match, include) && floor_of(match[1]) > floor_of(room)) {
        found.push_back(entry.path().string() + ": " + line);
      }
    }
  }
  return found;
}

}  // namespace

class House : public testing::TestWithParam<std::string> {};

TEST_P(House, RoomIncludesOnlyRoomsAboveIt) {
  EXPECT_EQ(downward_includes(fs::path(NEWSGRAPH_SOURCE_DIR) / "lib", GetParam()), std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(Rooms, House, testing::ValuesIn(rooms), [](const auto& room) { return room.param; });

TEST(House, EveryFolderOfLibIsARoom) {
  for (const auto& entry : fs::directory_iterator(fs::path(NEWSGRAPH_SOURCE_DIR) / "lib")) {
    if (!entry.is_directory()) continue;
    EXPECT_GE(floor_of(entry.path().filename().string()), 0) << entry.path();
  }
}
