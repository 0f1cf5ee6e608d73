#include "rdf/reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {
namespace {

using testing::HasSubstr;

std::vector<Statement> read(std::string_view turtle, ReadOptions options = {}) {
  auto statements = read_turtle(turtle, std::move(options));
  EXPECT_TRUE(statements) << statements.error().message;
  return statements ? *statements : std::vector<Statement>();
}

TEST(ReadTurtle, GivesTermsInFull) {
  const auto all =
      read("@prefix s: <http://schema.org/> .\n<https://e.org/a> a s:Person ;\n s:name \"Ana\"@ro , \"x\" .\n");
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].subject, iri("https://e.org/a"));
  EXPECT_EQ(all[0].predicate, iri(std::string(rdf_::type)));
  EXPECT_EQ(all[0].object, iri(std::string(schema::Person)));
  EXPECT_EQ(all[1].object, tagged("Ana", "ro"));
  EXPECT_EQ(all[2].object, literal("x"));
  EXPECT_EQ(all[0].graph, std::nullopt);
}

TEST(ReadTurtle, TypesBareLiterals) {
  const auto all =
      read("<urn:a> <urn:b> 5 , -1.50 , 1e3 , true , \"2017\"^^<http://www.w3.org/2001/XMLSchema#gYear> .");
  ASSERT_EQ(all.size(), 5U);
  EXPECT_EQ(all[0].object, typed("5", xsd::integer));
  EXPECT_EQ(all[1].object, typed("-1.50", xsd::decimal));
  EXPECT_EQ(all[2].object, typed("1e3", xsd::double_));
  EXPECT_EQ(all[3].object, typed("true", xsd::boolean));
  EXPECT_EQ(all[4].object, typed("2017", xsd::gYear));
}

TEST(ReadTurtle, TypesAnIntegerRightBeforeAStop) {
  EXPECT_EQ(read("<urn:a> <urn:b> 5.")[0].object, typed("5", xsd::integer));
  EXPECT_EQ(read("<urn:a> <urn:b> -50.\n<urn:a> <urn:b> 5 .")[0].object, typed("-50", xsd::integer));
  EXPECT_EQ(read("<urn:a> <urn:b> 5.1.")[0].object, typed("5.1", xsd::decimal));
  EXPECT_EQ(read("<urn:a> <urn:b> \"5.\".")[0].object, literal("5."));
  EXPECT_EQ(read("<urn:a> <urn:b> \"\"\"5.\"\"\" .")[0].object, literal("5."));
  EXPECT_EQ(read("<urn:a> <urn:b> [ <urn:c> \"5.\" ] .")[1].object, literal("5."));
}

TEST(ReadTurtle, UnescapesAndKeepsUtf8) {
  const auto all = read(R"(<urn:a> <urn:b> "q\" \\ \n \t \u00E9 €" , """two
lines""" .)");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].object.value, "q\" \\ \n \t é €");
  EXPECT_EQ(all[1].object.value, "two\nlines");
}

TEST(ReadTurtle, KnowsTheLineOfAStatement) {
  const auto all = read("\n<urn:a> <urn:b> <urn:c> .\n\n<urn:a>\n <urn:b>\n 5\n .\n");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].line, 2U);
  EXPECT_EQ(all[1].line, 6U);
}

TEST(ReadTurtle, KeepsBlankNodesApart) {
  const auto all = read("_:b1 <urn:p> [ <urn:q> _:b1 ] , [] , ( 1 ) .");
  ASSERT_EQ(all.size(), 6U);
  EXPECT_EQ(all[0].subject, all[1].object);
  EXPECT_NE(all[0].object, all[2].object);
  const auto prefixed = read("_:x <urn:p> [] .", {Syntax::Turtle, "", "", "f2"});
  EXPECT_EQ(prefixed[0].subject.value, "f2x");
  EXPECT_EQ(prefixed[0].object.value.substr(0, 2), "f2");
}

TEST(ReadTurtle, ResolvesAgainstTheBase) {
  const auto all = read("<a> <#b> <../c> .", {Syntax::Turtle, "https://e.org/x/y", "", ""});
  EXPECT_EQ(all[0].subject.value, "https://e.org/x/a");
  EXPECT_EQ(all[0].predicate.value, "https://e.org/x/y#b");
  EXPECT_EQ(all[0].object.value, "https://e.org/c");
  EXPECT_EQ(read("@base <https://e.org/d/> . <a> <b> <c> .")[0].subject.value, "https://e.org/d/a");
  EXPECT_EQ(read("@base <https://e.org/d/> . @base <../f/> . <a> <b> <c> .")[0].subject.value, "https://e.org/f/a");
  EXPECT_EQ(read("@base <https://e.org/d/> . @prefix p: <x#> . p:a <b> <c> .")[0].subject.value, "https://e.org/d/x#a");
}

struct Bad {
  std::string turtle, code;
  std::uint64_t line;
};
class BadTurtle : public testing::TestWithParam<Bad> {};

TEST_P(BadTurtle, IsRefusedWithItsLine) {
  const auto read = read_turtle(GetParam().turtle, {Syntax::Turtle, "", "f.ttl", ""});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, GetParam().code) << read.error().message;
  EXPECT_EQ(read.error().line, GetParam().line) << read.error().message;
  EXPECT_EQ(read.error().file, "f.ttl");
  EXPECT_FALSE(read.error().message.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Reader, BadTurtle,
    testing::Values(
        Bad{"<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> .\n", "turtle-syntax", 2},
        Bad{"<urn:a> <urn:b> \"open .\n", "turtle-syntax", 1}, Bad{"<urn:a> <urn:b> <urn:c>", "turtle-syntax", 1},
        Bad{"\n\n<urn:a> <b> <urn:c> .\n", "relative-iri", 3}, Bad{"\n<urn:a> x:b <urn:c> .\n", "unknown-prefix", 2},
        Bad{"<urn:a> <urn:b> \"x\xFF\" .", "turtle-syntax", 1},
        Bad{"<urn:a> <urn:b> \"x\"@abcdefghijk .", "invalid-language-tag", 1},
        Bad{"<urn:a> <urn:b> <http://e.org/%zz> .", "invalid-iri", 1},
        Bad{"<urn:a> <urn:b> \"\\uD800\" .", "turtle-syntax", 1},
        Bad{"<urn:a> <urn:\\uD800> <urn:c> .", "invalid-iri", 1},
        Bad{"@base <urn:x> .\n<a:b> <a+:c> <;.d:e> .", "invalid-iri", 2},
        Bad{"\n<urn:g> { <urn:a> <urn:b> <urn:c> }", "turtle-syntax", 2},
        Bad{"@prefix a: <urn:> .\na a:b a:c .", "turtle-syntax", 2}, Bad{"_: <urn:b> <urn:c> .", "turtle-syntax", 1},
        Bad{"<urn:a> <urn:b> \"x\"@e .", "invalid-language-tag", 1}, Bad{"\n@prefix e: <e#> .", "relative-iri", 2},
        Bad{"@base <e> .", "relative-iri", 1},
        Bad{"\n<urn:a> <urn:b> " + std::string(100000, '[') + "\n", "turtle-syntax", 2},
        Bad{"\"x\" <urn:b> <urn:c> .", "turtle-syntax", 1}));

TEST(ReadRdf, ReadsAllFourSyntaxes) {
  const auto quads = read_rdf("<urn:a> <urn:b> \"c\" <urn:g> .\n", {Syntax::NQuads, "", "", ""});
  ASSERT_TRUE(quads);
  EXPECT_EQ(quads->at(0).graph, iri("urn:g"));
  const auto trig = read_rdf("@prefix e: <urn:e:> . e:g { e:a e:b e:c } e:a e:b e:d .", {Syntax::TriG, "", "", ""});
  ASSERT_TRUE(trig) << trig.error().message;
  ASSERT_EQ(trig->size(), 2U);
  EXPECT_EQ(trig->at(0).graph, iri("urn:e:g"));
  EXPECT_EQ(trig->at(1).graph, std::nullopt);
  EXPECT_EQ(read_rdf("<urn:a> <urn:b> \"c\\u00E9\" .\n", {Syntax::NTriples, "", "", ""})->at(0).object, literal("cé"));
}

TEST(ReadRdf, TakesNothingForAnEmptyGraph) {
  EXPECT_TRUE(read("").empty());
  EXPECT_TRUE(read("# a comment\n\n").empty());
  EXPECT_TRUE(read("\xEF\xBB\xBF").empty());
}

TEST(ReadRdf, CountsOnlyBracketsThatNest) {
  EXPECT_EQ(read("<urn:a> <urn:b> \"" + std::string(1000, '[') + "\" . # " + std::string(1000, '(')).size(), 1U);
}

TEST(SyntaxOf, GoesByTheSuffix) {
  EXPECT_EQ(syntax_of("a/b.ttl"), Syntax::Turtle);
  EXPECT_EQ(syntax_of("x.y.NT"), Syntax::NTriples);
  EXPECT_EQ(syntax_of("x.trig"), Syntax::TriG);
  EXPECT_EQ(syntax_of("x.nq"), Syntax::NQuads);
  EXPECT_EQ(syntax_of("x.txt"), std::nullopt);
  EXPECT_EQ(syntax_of("ttl"), std::nullopt);
}

}  // namespace
}  // namespace newsgraph::rdf
