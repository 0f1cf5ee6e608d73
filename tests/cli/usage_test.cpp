#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.hpp"

using testing::HasSubstr;
using testing::IsEmpty;

TEST(Usage, HelpTeachesOnStandardOutput) {
  const Ran ran = run("newsgraph --help");
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.out, HasSubstr("newsgraph build article.txt -o article.ttl"));
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(Usage, VersionIsPrinted) {
  const Ran ran = run("newsgraph --version");
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.out, testing::StartsWith("newsgraph "));
}

TEST(Usage, NoSubcommandIsAUsageError) { EXPECT_EQ(run("newsgraph").status, 2); }
TEST(Usage, UnknownSubcommandIsAUsageError) { EXPECT_EQ(run("newsgraph fly").status, 2); }
TEST(Usage, UnknownOptionIsAUsageError) { EXPECT_EQ(run("newsgraph check --fly x.ttl").status, 2); }

class BadBase : public testing::TestWithParam<std::string> {};
TEST_P(BadBase, IsAUsageError) {
  const Ran ran = run("newsgraph graph --base '" + GetParam() + "' /dev/null");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("--base"));
}
INSTANTIATE_TEST_SUITE_P(Usage, BadBase,
                         testing::Values("example.org/", "https://example.org", "ftp://example.org/",
                                         "https://example.org/?q/", "https://example.org/#/", "https://exa mple.org/"));

TEST(Usage, MissingFileSaysItsNameAndEndsWith3) {
  const Ran ran = run("newsgraph check /nowhere/x.ttl");
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("/nowhere/x.ttl"));
  EXPECT_THAT(ran.out, IsEmpty());
}
