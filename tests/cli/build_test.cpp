#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "cli/program.hpp"

namespace fs = std::filesystem;
using testing::HasSubstr;

namespace {

const std::string sample = source("samples/harbour-talks.txt");
const std::string build_sample = "newsgraph build " + sample + " --base https://example.org/ -o -";

/// The folder of development articles, or nothing.
std::string shared_articles() {
  const char* named = std::getenv("NEWSGRAPH_SHARED");
  const fs::path folder = named != nullptr ? fs::path(named) : fs::path(NEWSGRAPH_SOURCE_DIR).parent_path() / "shared";
  return fs::exists(folder / "articles") ? (folder / "articles").string() : std::string();
}

/// What a Turtle document says of one subject, by the end of its IRI.
std::string said_of(const std::string& turtle, const std::string& subject) {
  const std::size_t begin = turtle.find(subject + ">\n\t");
  if (begin == std::string::npos) return "";
  return turtle.substr(begin, turtle.find("\n\n", begin) - begin);
}

}  // namespace

TEST(BuildCommand, SampleBecomesAGraphThatPassesCheck) {
  const Ran ran = run(build_sample + " | newsgraph check -");
  EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
}

TEST(BuildCommand, SampleHasEventsClaimsAndTenures) {
  const Ran ran = run(build_sample);
  EXPECT_EQ(ran.status, 0) << ran.err;
  for (const char* expected : {"ng:EventMention", "sem:Event", "ng:Claim", "org:Membership", "ng:Person"}) {
    EXPECT_THAT(ran.out, HasSubstr(expected));
  }
}

/// The lines of the README.
TEST(BuildCommand, SampleSaysWhatTheReadmeShows) {
  const std::string turtle = run(build_sample).out;
  const std::string meeting = said_of(turtle, "/event/211"), attack = said_of(turtle, "/event/610"),
                    claim = said_of(turtle, "/claim/585");
  for (const char* expected :
       {"sem:Event ,", "ng:Meeting ;", "/entity/ilsa-marrec>", "/entity/tobin-hale>", "ng:certainty ng:Certain",
        "ng:confidence 0.71", "ng:polarity ng:Positive", "ng:tense ng:Past"})
    EXPECT_THAT(meeting, HasSubstr(expected));
  for (const char* expected : {"ng:EventMention", "ng:eventClass ng:Attack", "ng:agent", "/entity/organization-541>",
                               "ng:patient", "/entity/product-565>"})
    EXPECT_THAT(attack, HasSubstr(expected));
  EXPECT_THAT(attack, testing::Not(HasSubstr("sem:Event ")));
  for (const char* expected : {"prov:wasAttributedTo", "/entity/tobin-hale>", "ng:stance ng:Denies", "/event/610>"})
    EXPECT_THAT(claim, HasSubstr(expected));
}

TEST(BuildCommand, TextIsRepeatedOnlyOnRequest) {
  EXPECT_THAT(run(build_sample + " --text anchor").out, HasSubstr("nif:anchorOf"));
  EXPECT_THAT(run(build_sample + " --text none").out, testing::Not(HasSubstr("nif:anchorOf")));
}

/// What repair withdraws stays as a statement whatever the provenance: the sample gives one person two birth dates.
TEST(BuildCommand, ProvenanceNoneLeavesStatementsOut) {
  EXPECT_THAT(run(build_sample + " --provenance none --on-conflict keep").out,
              testing::Not(HasSubstr("rdf:Statement")));
}

TEST(BuildCommand, PublicationDateAnchorsTheTimes) {
  const std::string text =
      "Mayor resigns\n\nThe mayor of Dover, Ann Blyth, resigned yesterday after a vote in the council.\n";
  EXPECT_THAT(run("newsgraph build - --published 2021-03-09 -o -", text).out, HasSubstr("2021-03-08"));
}

TEST(BuildCommand, OneFileAnArticleBelowAFolder) {
  const ScratchFolder scratch;
  const std::string lines =
      "{\"id\": \"a\", \"text\": \"Ann Blyth, the mayor of Dover, met Paul Oake on Friday.\"}\n"
      "{\"id\": \"b\", \"text\": \"The company fired 300 workers in Leeds last year.\"}\n";
  EXPECT_EQ(run("newsgraph build - -o " + scratch.path() + "/", lines).status, 0);
  EXPECT_TRUE(fs::exists(scratch.file("a.ttl")));
  EXPECT_TRUE(fs::exists(scratch.file("b.ttl")));
}

TEST(BuildCommand, OneBadArticleOfTwoEndsWith4AndKeepsTheGoodOne) {
  const ScratchFolder scratch;
  const Ran ran = run("newsgraph build /nowhere/a.txt " + sample + " -o " + scratch.file("x.ttl"));
  EXPECT_EQ(ran.status, 4);
  EXPECT_THAT(ran.err, HasSubstr("/nowhere/a.txt"));
  EXPECT_THAT(read(scratch.file("x.ttl")), HasSubstr("schema:NewsArticle"));
}

TEST(BuildCommand, ReportsWhatBreaksTheUsersShapes) {
  const std::string shapes = " --shapes " + source("tests/data/articles-have-notes.shapes.ttl");
  const Ran ran = run(build_sample + shapes);
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.err, HasSubstr("An article has a note. [shacl-min-count]"));
  EXPECT_EQ(ran.out, run(build_sample).out);
  EXPECT_EQ(run(build_sample + shapes + " --on-conflict fail").status, 1);
  EXPECT_EQ(run(build_sample + " --shapes " + source("tests/data/recursive.shapes.ttl")).status, 2);
}

TEST(BuildCommand, MissingModelIsNamed) {
  const Ran ran = run("newsgraph build --model /nowhere/m.model " + sample + " -o -");
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("/nowhere/m.model"));
  EXPECT_EQ(ran.out, "");
}

class SameBytes : public testing::TestWithParam<std::string> {};
TEST_P(SameBytes, OnEveryInstructionSetAndForAnyNumberOfJobs) {
  const std::string command = GetParam();
  EXPECT_EQ(run(command.substr(0, command.find('|')) + build_sample + command.substr(command.find('|') + 1)).out,
            run(build_sample).out);
}
INSTANTIATE_TEST_SUITE_P(BuildCommand, SameBytes,
                         testing::Values("|", "| --jobs 2", "| --instructions v2", "| --instructions v3",
                                         "ONEDNN_MAX_CPU_ISA=SSE41 |", "ONEDNN_MAX_CPU_ISA=AVX2 |",
                                         "ONEDNN_MAX_CPU_ISA=SSE41 | --instructions v2"),
                         [](const auto& way) { return "Way" + std::to_string(way.index); });

TEST(Articles, AllGraphsAreAcceptedByCheckAndByRapper) {
  const std::string folder = shared_articles();
  if (folder.empty()) GTEST_SKIP() << "no development articles beside the source tree";
  const ScratchFolder scratch;
  ASSERT_EQ(run("newsgraph build --jobs 2 " + folder + "/*.txt -o " + scratch.path() + "/").status, 0);
  const Ran checked =
      run("newsgraph check --shapes " + source("ontology/shapes.ttl") + " " + scratch.path() + "/*.ttl");
  EXPECT_EQ(checked.status, 0) << checked.out << checked.err;
  const Ran rapper = run("for f in " + scratch.path() + "/*.ttl; do rapper -q -c -i turtle \"$f\" || exit 1; done");
  EXPECT_EQ(rapper.status, 0) << rapper.err;
  EXPECT_THAT(run("grep -l '_:' " + scratch.path() + "/*.ttl").out, testing::IsEmpty());
}
