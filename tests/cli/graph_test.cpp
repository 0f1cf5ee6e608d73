#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "cli/program.hpp"

using testing::HasSubstr;

namespace {
const std::string sample = source("samples/harbour-talks.jsonl");
}

TEST(GraphCommand, SampleGivesItsExpectedTurtle) {
  const Ran ran = run("newsgraph graph " + sample + " -o -");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, read(source("samples/harbour-talks.ttl")));
}

TEST(GraphCommand, WhatItWritesPassesCheck) {
  const Ran ran = run("newsgraph graph " + sample + " --base https://example.org/ -o - | newsgraph check -");
  EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
}

TEST(GraphCommand, ConflictsAreKeptAndReportedOnRequest) {
  EXPECT_EQ(run("newsgraph graph " + sample + " --on-conflict keep -o - | newsgraph check -").status, 1);
}

TEST(GraphCommand, ConflictsFailOnRequest) {
  EXPECT_EQ(run("newsgraph graph " + sample + " --on-conflict fail -o -").status, 1);
}

TEST(GraphCommand, TwoRunsGiveTheSameBytes) {
  EXPECT_EQ(run("newsgraph graph " + sample).out, run("newsgraph graph " + sample).out);
}

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

TEST(GraphCommand, StrictParserReadsTheSameTriples) {
  if (!std::filesystem::exists(NEWSGRAPH_ORACLE)) {
    if (std::getenv("NEWSGRAPH_CI") != nullptr) FAIL() << "pyoxigraph is not installed in build/oracle";
    GTEST_SKIP() << "pyoxigraph is not installed; ./test.sh does it";
  }
  const ScratchFolder scratch;
  const std::string turtle = scratch.file("x.ttl"), triples = scratch.file("x.nt");
  ASSERT_EQ(run("newsgraph graph " + sample + " -o " + turtle).status, 0);
  ASSERT_EQ(run("newsgraph graph " + sample + " -o " + triples).status, 0);
  const Ran compared =
      run("'" NEWSGRAPH_ORACLE "' " + source("tests/cli/same_triples.py") + " " + turtle + " " + triples);
  EXPECT_EQ(compared.status, 0) << compared.out << compared.err;
}
