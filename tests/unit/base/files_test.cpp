#include "base/files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "newsgraph-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
  }
  void TearDown() override { fs::remove_all(folder); }
  [[nodiscard]] std::ptrdiff_t entries() const { return std::distance(fs::directory_iterator(folder), {}); }
  fs::path folder;
};

TEST_F(Files, GiveBackTheBytesWritten) {
  const std::string bytes("a\0b\r\n\xFF", 6);
  ASSERT_TRUE(write_file_atomically(folder / "x", bytes));
  EXPECT_EQ(read_file(folder / "x").value(), bytes);
  EXPECT_EQ(entries(), 1);
}

TEST_F(Files, AreReplacedWholeAndKeepTheirMode) {
  std::ofstream(folder / "x") << "a longer old content";
  ASSERT_EQ(::chmod((folder / "x").c_str(), 0640), 0);
  ASSERT_TRUE(write_file_atomically(folder / "x", "new"));
  EXPECT_EQ(read_file(folder / "x").value(), "new");
  EXPECT_EQ(fs::status(folder / "x").permissions(), fs::perms{0640});
}

TEST_F(Files, AreWrittenThroughLinks) {
  std::ofstream(folder / "x") << "old";
  fs::create_symlink("x", folder / "link");
  ASSERT_TRUE(write_file_atomically(folder / "link", "new"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(read_file(folder / "x").value(), "new");
}

TEST_F(Files, TellWhyTheyCannotBeRead) {
  EXPECT_EQ(read_file(folder / "absent").error().code, "file-not-found");
  EXPECT_EQ(read_file(folder).error().code, "file-is-directory");
  EXPECT_EQ(read_file(folder / "absent").error().file, (folder / "absent").string());
}

TEST_F(Files, LeaveNothingBehindWhereTheTargetIsAFolder) {
  fs::create_directory(folder / "x");
  const auto written = write_file_atomically(folder / "x", "new");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, "write-failed");
  EXPECT_EQ(entries(), 1);
}

TEST_F(Files, AreNotCreatedInAnAbsentFolder) {
  const auto written = write_file_atomically(folder / "absent" / "x", "new");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, "write-failed");
  EXPECT_THAT(written.error().message, testing::HasSubstr("No such file or directory"));
}

TEST_F(Files, StayAsTheyWereWhereTheFolderIsReadOnly) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  std::ofstream(folder / "x") << "old";
  fs::permissions(folder, fs::perms{0500});
  EXPECT_FALSE(write_file_atomically(folder / "x", "new"));
  fs::permissions(folder, fs::perms{0700});
  EXPECT_EQ(read_file(folder / "x").value(), "old");
}

TEST(FullDisk, IsReportedAndTheDeviceStays) {
  if (!fs::is_character_file("/dev/full")) GTEST_SKIP() << "there is no /dev/full";
  const auto written = write_file_atomically("/dev/full", "bytes");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, "write-failed");
  EXPECT_THAT(written.error().message, testing::HasSubstr("No space left on device"));
  EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

}  // namespace
}  // namespace newsgraph
