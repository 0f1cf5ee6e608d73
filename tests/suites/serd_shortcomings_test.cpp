// What Serd 0.30 reads otherwise than the grammars of Turtle and TriG, beyond the cases of the W3C, and cannot be
// mended from outside of it. A row that no longer holds fails, so that the list stays true.

#include <gtest/gtest.h>

#include "rdf/reader.hpp"

namespace newsgraph::rdf {
namespace {

struct Shortcoming {
  std::string name;
  Syntax syntax;
  std::string document;
  bool is_grammatical;
  std::string reason;
};
void PrintTo(const Shortcoming& row, std::ostream* out) { *out << row.name; }

const std::vector<Shortcoming> shortcomings = {
    {"SpaceBeforeLanguageTag", Syntax::Turtle, "<urn:a> <urn:b> \"x\" @en .", true,
     "Serd looks for a tag only right behind the quotation mark"},
    {"SpaceBeforeDatatype", Syntax::Turtle, "<urn:a> <urn:b> \"x\" ^^<urn:t> .", true,
     "Serd looks for a datatype only right behind the quotation mark"},
    {"SpaceBehindDatatypeSign", Syntax::Turtle, "<urn:a> <urn:b> \"x\"^^ <urn:t> .", true,
     "Serd looks for the datatype's IRI only right behind ^^"},
    {"NoSpaceBehindPrefixDirective", Syntax::Turtle, "@prefixp: <urn:x> .", false,
     "Serd takes white space behind @prefix for optional and reports the directive as any other"},
    {"EmptyNodeAlone", Syntax::Turtle, "[] .", false,
     "a sole [] may stand without predicates for Serd, as [ ... ] may; no triple is reported"},
    {"TwoStopsBehindBlankNode", Syntax::Turtle, "<urn:a> <urn:b> _:a..", false,
     "Serd gives one full stop of a label back and drops the other"},
    {"TwoStopsBehindNumberInGraph", Syntax::TriG, "{ <urn:a> <urn:b> 1.. }", false,
     "Serd takes the first full stop for a part of the number; no triple is lost"},
    {"UnknownPrefixOfEmptyGraph", Syntax::TriG, "GRAPH e:g { }", false,
     "Serd reports no graph that holds nothing, so that its name is never looked up"},
    {"NulInComment", Syntax::Turtle, std::string("# a\0b\n<urn:a> <urn:b> <urn:c> .", 31), true,
     "a NUL ends a comment for Serd"},
    {"NulBetweenStatements", Syntax::Turtle, std::string("<urn:a> <urn:b> <urn:c> .\0<urn:a> <urn:b> <urn:d> .", 51),
     false, "Serd passes over a NUL where a statement may begin; no triple is lost"},
};

class SerdShortcoming : public testing::TestWithParam<Shortcoming> {};

TEST_P(SerdShortcoming, IsStillThere) {
  const Shortcoming& row = GetParam();
  const auto read = read_rdf(row.document, {row.syntax, "", "", ""});
  EXPECT_NE(read.has_value(), row.is_grammatical) << "mended, take it off the list: " << row.reason;
}

INSTANTIATE_TEST_SUITE_P(Serd, SerdShortcoming, testing::ValuesIn(shortcomings),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace newsgraph::rdf
