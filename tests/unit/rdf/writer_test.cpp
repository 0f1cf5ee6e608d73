#include "rdf/writer.hpp"

#include <gtest/gtest.h>

#include "rdf/isomorphism.hpp"

namespace newsgraph::rdf {
namespace {

std::string written(const std::vector<Statement>& statements, Syntax syntax) {
  PrefixUse use;
  for (const Statement& s : statements) use.add(s.subject, s.predicate, s.object, s.graph ? &*s.graph : nullptr);
  Writer writer(syntax, use.used());
  for (const Statement& s : statements) {
    EXPECT_TRUE(writer.write(s.subject, s.predicate, s.object, s.graph ? &*s.graph : nullptr));
  }
  return writer.finish();
}

Statement about_a(Term object) { return {iri("https://e.org/a"), iri("urn:p"), std::move(object), std::nullopt, 0}; }

std::vector<Statement> hard_statements() {
  std::vector<Statement> all;
  std::string every_sign;
  for (char c = 1; c < 127; ++c) every_sign.push_back(c);
  for (const Term& object : {literal(every_sign),
                             literal("é \u0085 \u2028 \uFFFD 😀 \""),
                             literal(""),
                             literal("\""),
                             literal("\"\"\""),
                             literal("\\"),
                             literal("ends\\"),
                             literal("\n\n\"\n"),
                             tagged("x", "en-GB"),
                             typed("1", xsd::boolean),
                             typed("true", xsd::boolean),
                             typed("abc", xsd::integer),
                             typed("+05", xsd::integer),
                             typed("5", xsd::decimal),
                             typed("5.", xsd::decimal),
                             typed(".5", xsd::decimal),
                             typed("x.y", xsd::decimal),
                             typed("1e5", xsd::double_),
                             typed("2017", xsd::gYear),
                             typed("z", "https://e.org/datatype"),
                             iri("http://schema.org/a/b"),
                             iri("http://schema.org/Person"),
                             iri("https://w3id.org/newsgraph#x=1"),
                             iri("https://w3id.org/newsgraph#"),
                             iri("https://e.org/日本?q=a&b#char=0,5"),
                             iri("http://schema.org/a-b_c"),
                             iri(std::string(rdf_::nil)),
                             blank("b1"),
                             blank("x")}) {
    all.push_back(about_a(object));
  }
  return all;
}

class EverySyntax : public testing::TestWithParam<Syntax> {};

TEST_P(EverySyntax, IsReadBackAsItWas) {
  const auto statements = hard_statements();
  const std::string document = written(statements, GetParam());
  const auto again = read_rdf(document, {GetParam(), "", "", ""});
  ASSERT_TRUE(again) << again.error().message << "\n" << document;
  EXPECT_EQ(compare_graphs(statements, *again).difference, "") << document;
}

INSTANTIATE_TEST_SUITE_P(Writer, EverySyntax,
                         testing::Values(Syntax::Turtle, Syntax::NTriples, Syntax::TriG, Syntax::NQuads));

TEST(Writer, WritesOnlyPrefixesThatAreUsed) {
  const std::string document =
      written({about_a(iri(std::string(schema::Person))), about_a(typed("5", xsd::integer))}, Syntax::Turtle);
  EXPECT_EQ(document,
            "@prefix schema: <http://schema.org/> .\n\n<https://e.org/a>\n\t<urn:p> schema:Person ,\n\t\t5 .\n");
}

TEST(Writer, NeverWritesLongStrings) {
  EXPECT_EQ(written({about_a(literal("a\n\"b\""))}, Syntax::Turtle),
            "<https://e.org/a>\n\t<urn:p> \"a\\n\\\"b\\\"\" .\n");
}

TEST(Writer, RefusesWhatCannotBeRead) {
  Writer writer(Syntax::Turtle, {});
  const Term a = iri("urn:a");
  EXPECT_EQ(writer.write(a, a, iri("not an iri")).error().code, "invalid-iri");
  EXPECT_EQ(writer.write(a, a, tagged("x", "e n")).error().code, "invalid-language-tag");
}

TEST(Writer, KeepsNamedGraphs) {
  const std::vector<Statement> quads = {{iri("urn:a"), iri("urn:p"), literal("1"), iri("urn:g"), 0},
                                        {iri("urn:a"), iri("urn:p"), literal("2"), iri("urn:h"), 0},
                                        {iri("urn:a"), iri("urn:p"), literal("3"), std::nullopt, 0}};
  for (const Syntax syntax : {Syntax::TriG, Syntax::NQuads}) {
    const std::string document = written(quads, syntax);
    const auto again = read_rdf(document, {syntax, "", "", ""});
    ASSERT_TRUE(again) << document;
    EXPECT_EQ(compare_graphs(quads, *again).difference, "") << document;
  }
}

}  // namespace
}  // namespace newsgraph::rdf
