#include "rdf/ntriples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {
namespace {

std::vector<Statement> read(std::string_view lines, Syntax syntax = Syntax::NTriples) {
  auto statements = read_rdf(lines, {syntax, "", "", ""});
  EXPECT_TRUE(statements) << statements.error().message;
  return statements ? *statements : std::vector<Statement>();
}

TEST(NTriples, GivesTermsAndLines) {
  const auto all =
      read("# one\n<urn:a> <urn:b> _:c.d . # two\n\n\t_:c.d<urn:p>\"x\"@en-GB.\r\n<urn:a> <urn:b> \"5\"^^<urn:t> .");
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].subject, iri("urn:a"));
  EXPECT_EQ(all[0].object, blank("c.d"));
  EXPECT_EQ(all[0].line, 2U);
  EXPECT_EQ(all[1].subject, blank("c.d"));
  EXPECT_EQ(all[1].object, tagged("x", "en-GB"));
  EXPECT_EQ(all[1].line, 4U);
  EXPECT_EQ(all[2].object, typed("5", "urn:t"));
  EXPECT_EQ(all[2].line, 5U);
}

TEST(NTriples, UndoesEscapes) {
  const auto all = read(R"(<urn:\u00E9> <urn:b> "\t\b\n\r\f\"\'\\\u20AC\U0001F600ß" .)");
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].subject, iri("urn:é"));
  EXPECT_EQ(all[0].object, literal("\t\b\n\r\f\"'\\€😀ß"));
}

TEST(NTriples, TakesSpaceBetweenAllTokens) {
  EXPECT_EQ(read("<urn:a> <urn:b> \"x\" @en .")[0].object, tagged("x", "en"));
  EXPECT_EQ(read("<urn:a> <urn:b> \"x\" ^^\t<urn:t> .")[0].object, typed("x", "urn:t"));
}

TEST(NTriples, PutsThePrefixBeforeLabels) {
  EXPECT_EQ(read_rdf("_:x <urn:p> _:y .", {Syntax::NTriples, "", "", "f2"})->at(0).object, blank("f2y"));
}

TEST(NQuads, MayNameAGraph) {
  const auto all =
      read("<urn:a> <urn:b> \"c\" <urn:g> .\n<urn:a> <urn:b> <urn:c> _:g .\n<urn:a> <urn:b> _:c .\n", Syntax::NQuads);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].graph, iri("urn:g"));
  EXPECT_EQ(all[1].graph, blank("g"));
  EXPECT_EQ(all[2].graph, std::nullopt);
}

struct NoTriple {
  std::string line, code;
};
class NotNTriples : public testing::TestWithParam<NoTriple> {};

TEST_P(NotNTriples, IsRefusedWithFileAndLine) {
  for (const Syntax syntax : {Syntax::NTriples, Syntax::NQuads}) {
    const auto read = read_rdf("<urn:a> <urn:b> <urn:c> .\n" + GetParam().line + "\n", {syntax, "", "f.nt", ""});
    ASSERT_FALSE(read) << GetParam().line;
    EXPECT_EQ(read.error().code, GetParam().code) << read.error().message;
    EXPECT_EQ(read.error().line, 2U);
    EXPECT_EQ(read.error().file, "f.nt");
    EXPECT_FALSE(read.error().message.empty());
  }
}

constexpr const char* syntax_error = "ntriples-syntax";

INSTANTIATE_TEST_SUITE_P(
    Turtle, NotNTriples,
    testing::Values(
        NoTriple{"@prefix e: <urn:e:> .", syntax_error}, NoTriple{"PREFIX e: <urn:e:>", syntax_error},
        NoTriple{"@base <urn:e:> .", syntax_error}, NoTriple{"BASE <urn:e:>", syntax_error},
        NoTriple{"<urn:a> a <urn:c> .", syntax_error}, NoTriple{"e:a <urn:b> <urn:c> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> e:c .", syntax_error}, NoTriple{"<urn:a> <urn:b> 5 .", syntax_error},
        NoTriple{"<urn:a> <urn:b> true .", syntax_error}, NoTriple{"<urn:a> <urn:b> <urn:c> , <urn:d> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> <urn:c> ; <urn:p> <urn:d> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> [] .", syntax_error}, NoTriple{"[] <urn:b> <urn:c> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> ( ) .", syntax_error}, NoTriple{"<urn:a> <urn:b> 'x' .", syntax_error},
        NoTriple{"<urn:a> <urn:b> \"\"\"x\"\"\" .", syntax_error},
        NoTriple{"<urn:a> <urn:b> \"x\"^^e:t .", syntax_error},
        NoTriple{"<urn:a> <urn:b> <urn:c> . <urn:a> <urn:b> <urn:d> .", syntax_error},
        NoTriple{"<urn:a> <urn:b>\n<urn:c> .", syntax_error}, NoTriple{"{ <urn:a> <urn:b> <urn:c> }", syntax_error},
        NoTriple{"<a> <urn:b> <urn:c> .", "relative-iri"}, NoTriple{"<urn:a> <#b> <urn:c> .", "relative-iri"},
        NoTriple{"<urn:a> <urn:b> \"x\"^^<t> .", "relative-iri"}));

INSTANTIATE_TEST_SUITE_P(
    Malformed, NotNTriples,
    testing::Values(
        NoTriple{"<urn:a> <urn:b> <urn:c>", syntax_error}, NoTriple{"<urn:a> <urn:b> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> <urn:c .", syntax_error}, NoTriple{"<urn:a> <urn:b> \"c .", syntax_error},
        NoTriple{"\"a\" <urn:b> <urn:c> .", syntax_error}, NoTriple{"<urn:a> _:b <urn:c> .", syntax_error},
        NoTriple{"<urn:a> <urn:b> _: .", syntax_error}, NoTriple{"<urn:a> <urn:b> _:-c .", syntax_error},
        NoTriple{"<urn:a> <urn:b> _:c:d .", syntax_error}, NoTriple{"<urn:a> <urn:b> <urn:c> .. ", syntax_error},
        NoTriple{R"(<urn:a> <urn:b> "\x" .)", syntax_error}, NoTriple{R"(<urn:a> <urn:b> "\u12" .)", syntax_error},
        NoTriple{R"(<urn:a> <urn:b> "\uD800" .)", syntax_error},
        NoTriple{R"(<urn:a> <urn:b> "\U00110000" .)", syntax_error},
        NoTriple{R"(<urn:\n> <urn:b> <urn:c> .)", syntax_error}, NoTriple{"<urn:a> <urn:b> \"x\xFF\" .", syntax_error},
        NoTriple{"<urn:a> <urn:b> \"\\", syntax_error}, NoTriple{"<urn:a b> <urn:b> <urn:c> .", "invalid-iri"},
        NoTriple{R"(<urn:\u0020> <urn:b> <urn:c> .)", "invalid-iri"},
        NoTriple{"<urn:a> <urn:b> \"x\"@ .", "invalid-language-tag"},
        NoTriple{"<urn:a> <urn:b> \"x\"@1 .", "invalid-language-tag"},
        NoTriple{"<urn:a> <urn:b> \"x\"@en_GB .", syntax_error}));

TEST(NTriples, QuotesOnlyTheBeginningOfWhatIsWrong) {
  const auto read = read_rdf("<urn:a> <urn:b> " + std::string(5000, 'x') + "\xFF .", {Syntax::NTriples, "", "", ""});
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, testing::HasSubstr("\"" + std::string(40, 'x') + "\""));
}

TEST(NTriples, HasNoGraphs) {
  const auto read = read_rdf("<urn:a> <urn:b> <urn:c> <urn:g> .", {Syntax::NTriples, "", "", ""});
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, testing::HasSubstr("<urn:g>"));
}

}  // namespace
}  // namespace newsgraph::rdf
