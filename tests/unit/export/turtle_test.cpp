#include "export/turtle.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "export/natural_order.hpp"
#include "graph/from_triples.hpp"
#include "rdf/isomorphism.hpp"
#include "rdf/vocabulary.hpp"
#include "unit/graph/statements.hpp"

namespace newsgraph {
namespace {

const std::string article = "https://e.org/article/0a";
const std::string version = article + "/1b";

rdf::Term own(const std::string& rest) { return rdf::iri(version + rest); }
rdf::Term term(std::string_view iri) { return rdf::iri(std::string(iri)); }

/// Subjects of all groups, added in another order than they are written.
KnowledgeGraph small_graph(bool reversed = false) {
  const rdf::Term type = term(rdf::rdf_::type), label = term(rdf::rdfs::label);
  std::vector<std::array<rdf::Term, 3>> triples = {
      {own("#char=4,9"), term(rdf::nif::anchorOf), rdf::literal("Ana\n\"A\"")},
      {own("/event/12"), type, term(rdf::ng::EventMention)},
      {own("/event/9"), type, term(rdf::ng::EventMention)},
      {own("/event/9"), term(rdf::ng::eventClass), term(rdf::ng::Agreement)},
      {own("/claim/3"), type, term(rdf::ng::Claim)},
      {own("/statement/aa"), type, term(rdf::rdf_::Statement)},
      {own("/statement/aa"), term(rdf::ng::confidence), rdf::typed("0.93", rdf::xsd::decimal)},
      {own("/entity/ana"), term(rdf::schema::spouse), own("/entity/bo")},
      {own("/entity/ana"), label, rdf::tagged("Ana", "en")},
      {own("/entity/ana"), type, term(rdf::schema::Person)},
      {own("/entity/ana"), type, term(rdf::ng::Person)},
      {own("/entity/ana"), term(rdf::gaf::denotedBy), own("#char=4,9")},
      {own("/entity/ana"), term(rdf::gaf::denotedBy), own("#char=10,12")},
      {own("/post/minister"), type, term(rdf::org::Post)},
      {own("/tenure/5"), type, term(rdf::org::Membership)},
      {rdf::iri("https://e.org/time/2017"), type, term(rdf::time::ProperInterval)},
      {rdf::iri("https://e.org/concept/verb/agree"), type, term(rdf::skos::Concept)},
      {rdf::iri(version), term(rdf::prov::specializationOf), rdf::iri(article)},
      {rdf::iri(article), type, term(rdf::schema::NewsArticle)}};
  if (reversed) std::reverse(triples.begin(), triples.end());
  KnowledgeGraph graph;
  for (const auto& [s, p, o] : triples) graph.add(s, p, o);
  graph.freeze();
  return graph;
}

constexpr std::string_view golden = R"(@prefix gaf: <http://groundedannotationframework.org/gaf#> .
@prefix ng: <https://w3id.org/newsgraph#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix time: <http://www.w3.org/2006/time#> .

<https://e.org/article/0a>
	a schema:NewsArticle .

<https://e.org/article/0a/1b>
	prov:specializationOf <https://e.org/article/0a> .

<https://e.org/article/0a/1b/entity/ana>
	a schema:Person ,
		ng:Person ;
	rdfs:label "Ana"@en ;
	gaf:denotedBy <https://e.org/article/0a/1b#char=4,9> ,
		<https://e.org/article/0a/1b#char=10,12> ;
	schema:spouse <https://e.org/article/0a/1b/entity/bo> .

<https://e.org/article/0a/1b/post/minister>
	a org:Post .

<https://e.org/article/0a/1b/tenure/5>
	a org:Membership .

<https://e.org/article/0a/1b/event/9>
	a ng:EventMention ;
	ng:eventClass ng:Agreement .

<https://e.org/article/0a/1b/event/12>
	a ng:EventMention .

<https://e.org/article/0a/1b/claim/3>
	a ng:Claim .

<https://e.org/article/0a/1b/statement/aa>
	a rdf:Statement ;
	ng:confidence 0.93 .

<https://e.org/time/2017>
	a time:ProperInterval .

<https://e.org/concept/verb/agree>
	a skos:Concept .

<https://e.org/article/0a/1b#char=4,9>
	nif:anchorOf "Ana\n\"A\"" .
)";

TEST(ToTurtle, WritesGroupsInTheirOrder) { EXPECT_EQ(to_turtle(small_graph()).value(), golden); }

TEST(ToTurtle, DependsOnTheSetOfTriplesAlone) { EXPECT_EQ(to_turtle(small_graph(true)).value(), golden); }

TEST(ToTurtle, IsReadBackAsTheGraph) {
  const auto again = rdf::read_turtle(golden);
  ASSERT_TRUE(again);
  EXPECT_EQ(rdf::compare_graphs(statements_of(small_graph()), *again).difference, "");
}

TEST(ToTurtle, LeavesOutWithdrawnEdges) {
  KnowledgeGraph graph = small_graph();
  const auto find = [&graph](const rdf::Term& t) { return graph.find(t).value(); };
  graph.withdraw(
      graph.edge(find(own("/entity/ana")), find(term(rdf::schema::spouse)), find(own("/entity/bo"))).value());
  EXPECT_THAT(to_turtle(graph).value(), testing::Not(testing::HasSubstr("schema:spouse")));
  EXPECT_THAT(to_ntriples(graph).value(), testing::Not(testing::HasSubstr("spouse")));
}

TEST(ToTurtle, RefusesAnIriThatIsNone) {
  KnowledgeGraph graph;
  graph.add(rdf::iri("https://e.org/a b"), term(rdf::rdfs::label), rdf::literal("x"));
  graph.freeze();
  for (const auto syntax : {rdf::Syntax::Turtle, rdf::Syntax::NTriples}) {
    const auto written = to_syntax(graph, syntax);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "invalid-iri");
  }
}

TEST(ToTurtle, IsEmptyForAnEmptyGraph) {
  KnowledgeGraph graph;
  graph.freeze();
  EXPECT_EQ(to_turtle(graph).value(), "");
  EXPECT_EQ(to_ntriples(graph).value(), "");
}

TEST(ToNtriples, SortsItsLines) {
  KnowledgeGraph graph;
  graph.add(rdf::iri("urn:b"), rdf::iri("urn:p"), rdf::literal("2"));
  graph.add(rdf::iri("urn:a"), rdf::iri("urn:p"), rdf::typed("1", rdf::xsd::integer));
  graph.freeze();
  EXPECT_EQ(to_ntriples(graph).value(),
            "<urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n<urn:b> <urn:p> \"2\" .\n");
}

TEST(ToSyntax, PutsAllIntoTheNamedGraph) {
  const KnowledgeGraph graph = small_graph();
  auto expected = statements_of(graph);
  for (auto& statement : expected) statement.graph = rdf::iri(version);
  for (const auto syntax : {rdf::Syntax::TriG, rdf::Syntax::NQuads}) {
    const auto again = rdf::read_rdf(to_syntax(graph, syntax, version).value(), {syntax, "", "", ""});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(rdf::compare_graphs(expected, *again).difference, "");
  }
}

TEST(NaturalOrder, ComparesNumbersAsNumbers) {
  EXPECT_TRUE(natural_less("event/9", "event/12"));
  EXPECT_FALSE(natural_less("event/12", "event/9"));
  EXPECT_TRUE(natural_less("#char=9,12", "#char=12,3"));
  EXPECT_TRUE(natural_less("ana", "ana-2"));
  EXPECT_TRUE(natural_less("ana-2", "ana-10"));
  EXPECT_FALSE(natural_less("a1", "a1"));
  EXPECT_NE(natural_less("a01b", "a1b"), natural_less("a1b", "a01b"));
}

}  // namespace
}  // namespace newsgraph
