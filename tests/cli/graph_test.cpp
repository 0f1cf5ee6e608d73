#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "cli/program.hpp"

using testing::HasSubstr;

namespace {

const std::string sample = source("samples/harbour-talks.jsonl");

class GraphOfSample : public testing::TestWithParam<std::string> {
 protected:
  const std::string graph = "newsgraph graph " + source("samples/" + GetParam() + ".jsonl");
};

}  // namespace

TEST_P(GraphOfSample, IsItsExpectedTurtle) {
  const Ran ran = run(graph + " -o -");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, read(source("samples/" + GetParam() + ".ttl")));
}

TEST_P(GraphOfSample, PassesCheck) {
  const Ran ran = run(graph + " --base https://example.org/ -o - | newsgraph check -");
  EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
}

TEST_P(GraphOfSample, KeepsAndReportsConflictsOnRequest) {
  EXPECT_EQ(run(graph + " --on-conflict keep -o - | newsgraph check -").status, 1);
}

TEST_P(GraphOfSample, FailsOnConflictsOnRequest) { EXPECT_EQ(run(graph + " --on-conflict fail -o -").status, 1); }

TEST_P(GraphOfSample, HasTheSameBytesInTwoRuns) { EXPECT_EQ(run(graph).out, run(graph).out); }

TEST_P(GraphOfSample, IsReadAsTheSameTriplesByAStrictParser) {
  if (!std::filesystem::exists(NEWSGRAPH_ORACLE)) {
    if (std::getenv("NEWSGRAPH_CI") != nullptr) FAIL() << "pyoxigraph is not installed in build/oracle";
    GTEST_SKIP() << "pyoxigraph is not installed; ./test.sh does it";
  }
  const ScratchFolder scratch;
  const std::string turtle = source("samples/" + GetParam() + ".ttl"), triples = scratch.file("x.nt");
  ASSERT_EQ(run(graph + " -o " + triples).status, 0);
  const Ran compared =
      run("'" NEWSGRAPH_ORACLE "' " + source("tests/cli/same_triples.py") + " " + turtle + " " + triples);
  EXPECT_EQ(compared.status, 0) << compared.out << compared.err;
}

INSTANTIATE_TEST_SUITE_P(GraphCommand, GraphOfSample, testing::Values("harbour-talks", "trade-fair"),
                         [](const auto& name) { return name.index == 0 ? "HarbourTalks" : "TradeFair"; });

TEST(GraphCommand, BadLineIsNamedAndTheOthersStand) {
  const ScratchFolder scratch;
  const std::string mixed = scratch.write("mixed.jsonl", "{\"id\": \n" + read(sample));
  const Ran ran = run("newsgraph graph " + mixed + " -o " + scratch.file("x.ttl"));
  EXPECT_EQ(ran.status, 4);
  EXPECT_THAT(ran.err, HasSubstr("mixed.jsonl:1"));
  EXPECT_TRUE(std::filesystem::exists(scratch.file("x.ttl")));
}

TEST(GraphCommand, FullDiskLeavesNoHalfWrittenFile) {
  const Ran ran = run("newsgraph graph " + sample + " -o - > /dev/full");
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("write-failed"));
}

TEST(GraphCommand, UnwritableFolderIsReported) {
  const ScratchFolder scratch;
  const Ran ran = run("newsgraph graph " + sample + " -o " + scratch.file("no/such/folder/x.ttl"));
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("x.ttl"));
}

TEST(GraphCommand, ReportsWhatBreaksTheUsersShapesAndWrites) {
  const Ran ran =
      run("newsgraph graph " + sample + " -o - --shapes " + source("tests/data/articles-have-notes.shapes.ttl"));
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.err, HasSubstr("An article has a note. [shacl-min-count]"));
  EXPECT_EQ(ran.out, read(source("samples/harbour-talks.ttl")));
}

TEST(GraphCommand, FailsOnTheUsersShapesOnRequest) {
  const ScratchFolder scratch;
  const std::string line = run("newsgraph annotate - -o -", "The river is long.\n").out;
  const std::string annotation = scratch.write("calm.jsonl", line);
  const std::string fail = "newsgraph graph " + annotation + " -o - --on-conflict fail";
  EXPECT_EQ(run(fail + " --shapes " + source("ontology/shapes.ttl")).status, 0);
  EXPECT_EQ(run(fail + " --shapes " + source("tests/data/articles-have-notes.shapes.ttl")).status, 1);
}

TEST(GraphCommand, EndsWith2OnIllFormedShapes) {
  const Ran ran = run("newsgraph graph " + sample + " -o - --shapes " + source("tests/data/recursive.shapes.ttl"));
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("https://example.org/shapes/ancestor"));
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(run("newsgraph graph " + sample + " -o - --shapes /nowhere/s.ttl").status, 3);
}
