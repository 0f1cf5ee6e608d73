#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.hpp"

using testing::HasSubstr;

namespace {

// A runaway ends at 4 GB of virtual memory; AddressSanitizer reserves terabytes of that, so there resident memory
// counts.
#ifdef __SANITIZE_ADDRESS__
constexpr const char* bounded = "export ASAN_OPTIONS=\"$ASAN_OPTIONS:hard_rss_limit_mb=4000\"; ";
#else
constexpr const char* bounded = "ulimit -v 4000000; ";
#endif

std::string prose(std::size_t bytes) {
  std::string text;
  for (int i = 0; text.size() < bytes; ++i) {
    text += "The mayor of Dover met the minister on Friday and promised " + std::to_string(i) + " new homes. ";
    if (i % 6 == 5) text += "\n\n";
  }
  return text;
}

std::string without_full_stop(std::size_t bytes) {
  std::string text = "the";
  while (text.size() < bytes) text += " committee and the council and the minister said that";
  return text;
}

}  // namespace

TEST(HardInput, HundredThousandCharactersOfProse) {
  const Ran ran = run(bounded + std::string("newsgraph build - -o - | tail -c 1"), prose(100'000));
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "\n");
}

TEST(HardInput, FiftyKilobytesWithoutAFullStop) {
  EXPECT_EQ(run(bounded + std::string("newsgraph build - -o -"), without_full_stop(50'000)).status, 0);
}

TEST(HardInput, TenThousandNestedBrackets) {
  const std::string text =
      "The council met on Monday. " + std::string(10'000, '(') + "x" + std::string(10'000, ')') + ".";
  EXPECT_EQ(run(bounded + std::string("newsgraph build - -o -"), text).status, 0);
}

TEST(HardInput, InvalidUtf8GivesAMessageOrAGraphButNoCrash) {
  const Ran ran = run("newsgraph build - -o -", "The mayor spoke. \xff\xfe\x80 He left.\n");
  EXPECT_TRUE(ran.status == 0 || ran.status == 3) << ran.status;
  EXPECT_FALSE(ran.err.empty());
}

TEST(HardInput, EmptyFileSaysSo) {
  const Ran ran = run("newsgraph build - -o -", "");
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("empty-input"));
  EXPECT_EQ(ran.out, "");
}

TEST(HardInput, PictureIsRefused) {
  const Ran ran = run("newsgraph build - -o -", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20));
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("binary-input"));
}

TEST(HardInput, HalfAJsonLineNamesTheLine) {
  const Ran ran = run("newsgraph annotate",
                      "{\"id\": \"a\", \"text\": \"The mayor of Dover resigned on Friday.\"}\n{\"id\": \"b\", \"te");
  EXPECT_EQ(ran.status, 4);
  EXPECT_THAT(ran.err, HasSubstr(":2"));
  EXPECT_THAT(ran.out, HasSubstr("\"a\""));
}

TEST(HardInput, TurtleInAnNtFileIsRefusedWithFileAndLine) {
  const ScratchFolder scratch;
  const std::string path = scratch.write("x.nt", "<urn:a> <urn:b> <urn:c> .\n<urn:a> a <urn:d> .\n");
  const Ran ran = run("newsgraph check " + path);
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("x.nt:2"));
}
