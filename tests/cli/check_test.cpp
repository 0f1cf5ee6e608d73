#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/program.hpp"

using testing::HasSubstr;

namespace {
const std::string two_births = source("tests/cases/bad/single-date/two-birthdays.ttl");
const std::string only_warning = source("tests/cases/bad/symmetric-pair/denied-other-way.ttl");
const std::string only_hint = source("tests/cases/bad/near-duplicate/accents-and-case.ttl");
const std::string good = source("tests/cases/good/acyclic/diamond.ttl");
}  // namespace

TEST(CheckCommand, FailsOnErrorsOnlyUnlessToldOtherwise) {
  EXPECT_EQ(run("newsgraph check " + two_births).status, 1);
  EXPECT_EQ(run("newsgraph check " + only_warning).status, 0);
  EXPECT_EQ(run("newsgraph check --fail-on warning " + only_warning).status, 1);
  EXPECT_EQ(run("newsgraph check --fail-on warning " + only_hint).status, 0);
  EXPECT_EQ(run("newsgraph check --fail-on info " + only_hint).status, 1);
  EXPECT_EQ(run("newsgraph check --fail-on info " + good).status, 0);
  EXPECT_EQ(run("newsgraph check --fail-on nothing " + good).status, 2);
}

TEST(CheckCommand, SaysWhichOfSeveralFilesItSpeaksOf) {
  const Ran ran = run("newsgraph check " + good + " " + two_births);
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(ran.out.starts_with(two_births + ": 1 error, 0 warnings, 0 info\n")) << ran.out;
  EXPECT_EQ(run("newsgraph check " + two_births + " /nowhere/x.ttl").status, 4);
}

TEST(CheckCommand, WritesOneJsonObjectAFile) {
  const Ran ran = run("newsgraph check --report-format json " + good + " " + two_births);
  EXPECT_EQ(ran.status, 1);
  EXPECT_EQ(std::ranges::count(ran.out, '\n'), 2);
  EXPECT_THAT(ran.out, HasSubstr("\"rule\":\"single-date\""));
}

TEST(CheckCommand, WritesOneValidationReportOfAllFiles) {
  const Ran ran = run("newsgraph check --report-format turtle --base https://r.example/ " + good + " " + two_births);
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("<https://r.example/report>\n\ta sh:ValidationReport ;\n\tsh:conforms false ;\n"));
  EXPECT_THAT(ran.out, HasSubstr("<https://r.example/report/1>\n\ta sh:ValidationResult ;\n"));
  EXPECT_THAT(ran.out, HasSubstr("sh:sourceConstraintComponent ng:SingleDateConstraintComponent"));
  EXPECT_EQ(run("newsgraph check -", ran.out).status, 0);
}

TEST(CheckCommand, TakesNamesForUniqueOnRequest) {
  const std::string turtle =
      "@prefix ng: <https://w3id.org/newsgraph#> .\n"
      "<https://a.example/x> ng:capitalOf <https://a.example/y>, <https://b.example/z> .\n";
  EXPECT_EQ(run("newsgraph check -", turtle).status, 0);
  EXPECT_EQ(run("newsgraph check --unique-names -", turtle).status, 1);
}

TEST(CheckCommand, ReasonsWithAnOntology) {
  const std::string ontology = " --ontology " + source("tests/data/one-house.ontology.ttl");
  const std::string turtle = "<https://a.example/x> a <https://example.org/Mayor>, <https://example.org/Town> .\n";
  EXPECT_EQ(run("newsgraph check -", turtle).status, 0);
  const Ran ran = run("newsgraph check -" + ontology, turtle);
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("cax-dw"));
}

TEST(CheckCommand, ValidatesAgainstShapes) {
  const std::string shapes = " --shapes " + source("tests/data/named-persons.shapes.ttl");
  const std::string turtle = "<https://a.example/x> a <https://w3id.org/newsgraph#Person> .\n";
  EXPECT_EQ(run("newsgraph check -", turtle).status, 0);
  const Ran ran = run("newsgraph check - --report-format turtle" + shapes, turtle);
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("sh:sourceConstraintComponent sh:MinCountConstraintComponent"));
  EXPECT_THAT(ran.out, HasSubstr("sh:focusNode <https://a.example/x>"));
}

TEST(CheckCommand, NamesFocusPathAndShapeInJson) {
  const std::string shapes = " --shapes " + source("tests/data/named-persons.shapes.ttl");
  const Ran ran = run("newsgraph check - --report-format json" + shapes,
                      "<https://a.example/x> a <https://w3id.org/newsgraph#Person> .\n");
  EXPECT_THAT(ran.out, HasSubstr(R"("focus":"<https://a.example/x>","path":"<http://schema.org/name>",)"
                                 R"("shape":"<https://example.org/shapes/name>"})"));
}

TEST(CheckCommand, RefusesRecursiveShapesByName) {
  const Ran ran = run("newsgraph check " + good + " --shapes " + source("tests/data/recursive.shapes.ttl"));
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("https://example.org/shapes/ancestor"));
}

TEST(CheckCommand, OurSamplesKeepOurOwnOntologyAndShapes) {
  const Ran ran = run("newsgraph check --fail-on warning " + source("samples/harbour-talks.ttl") + " " +
                      source("samples/trade-fair.ttl") + " --ontology " + source("ontology/newsgraph.ttl") +
                      " --shapes " + source("ontology/shapes.ttl"));
  EXPECT_EQ(ran.status, 0) << ran.out;
}
