#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "graph/iris.hpp"
#include "reading_builder.hpp"

namespace newsgraph {
namespace {

constexpr const char* base = "https://x.example/";

std::vector<std::string> lines(const KnowledgeGraph& graph) {
  std::vector<std::string> lines;
  for (const Edge& edge : graph.edges()) {
    lines.push_back(rdf::to_ntriples(graph.term(edge.subject)) + rdf::to_ntriples(graph.term(edge.predicate)) +
                    rdf::to_ntriples(graph.term(edge.object)));
  }
  return lines;
}

TEST(Iris, TheArticleIsNamedByItsUrlAndTheVersionByItsText) {
  ReadingBuilder builder("Rain fell.");
  builder.reading.article.metadata.url = "HTTPS://News.example:443/rain";
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(iris.article, std::string(base) + "article/" + sha256_hex("https://news.example/rain", 16));
  EXPECT_EQ(iris.version, iris.article + "/" + sha256_hex("Rain fell.", 8));
}

TEST(Iris, AnEditedTextIsAnotherVersionOfTheSameArticle) {
  ReadingBuilder first("Rain fell."), second("Rain fell today.");
  first.reading.article.metadata.url = second.reading.article.metadata.url = "https://news.example/rain";
  EXPECT_EQ(mint_iris(first.reading, base).article, mint_iris(second.reading, base).article);
  EXPECT_NE(mint_iris(first.reading, base).version, mint_iris(second.reading, base).version);
}

TEST(Iris, WithoutUrlTheTextNamesTheArticle) {
  EXPECT_EQ(mint_iris(ReadingBuilder("Rain fell.").reading, base).article,
            std::string(base) + "article/" + sha256_hex("Rain fell.", 16));
}

TEST(Iris, EntitiesBearTheSlugOfTheirName) {
  ReadingBuilder builder("Jos\u00e9 N\u00fa\u00f1ez met them.");
  builder.person("Jos\u00e9 N\u00fa\u00f1ez");
  builder.entity(Kind::PeopleGroup, "them", "");
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(iris.entities[0], iris.version + "/entity/jose-nunez");
  EXPECT_EQ(iris.entities[1], iris.version + "/entity/peoplegroup-15");
}

TEST(Iris, EqualSlugsAreNumberedByFirstMention) {
  ReadingBuilder builder("Ann Lee met Ann Lee 2 and the other one and a third one.");
  builder.entity(Kind::Person, "third one", "Ann Lee");
  builder.entity(Kind::Person, "other one", "Ann  Lee");
  builder.entity(Kind::Person, "Ann Lee 2", "Ann Lee 2");
  builder.entity(Kind::Person, "Ann Lee", "Ann Lee");
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(iris.entities[3], iris.version + "/entity/ann-lee");
  EXPECT_EQ(iris.entities[2], iris.version + "/entity/ann-lee-2") << "her own name";
  EXPECT_EQ(iris.entities[1], iris.version + "/entity/ann-lee-3");
  EXPECT_EQ(iris.entities[0], iris.version + "/entity/ann-lee-4");
}

TEST(Iris, EventsAndClaimsAreNamedByTheirPlace) {
  ReadingBuilder builder("Ann said Bob left.");
  builder.event("left", "Travel");
  builder.event("left", "Resignation");
  Claim claim;
  claim.cue = {builder.span("said")};
  builder.reading.facts.claims.push_back(claim);
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(iris.events[1], iris.version + "/event/13") << "by class: Resignation before Travel";
  EXPECT_EQ(iris.events[0], iris.version + "/event/13-2");
  EXPECT_EQ(iris.claims[0], iris.version + "/claim/4");
}

TEST(Iris, AClaimWithoutCueIsNamedByItsQuotation) {
  ReadingBuilder builder("Ann: never.");
  Claim claim;
  claim.content = {builder.span("never")};
  builder.reading.facts.claims.push_back(claim);
  EXPECT_TRUE(mint_iris(builder.reading, base).claims[0].ends_with("/claim/5"));
}

TEST(Iris, PostsBearTitleAndBodyAndTenuresTheirPlace) {
  ReadingBuilder builder("Harbour Master Ann Lee of Port Ell. The harbour master spoke.");
  const MentionId ann = builder.person("Ann Lee"), port = builder.entity(Kind::Polity, "Port Ell", "Port Ell");
  for (const char* title : {"Harbour Master", "harbour master"}) {
    Tenure tenure;
    tenure.person = ann;
    tenure.title = builder.span(title);
    tenure.body = port;
    builder.reading.facts.tenures.push_back(tenure);
  }
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(iris.posts[0], iris.version + "/post/harbour-master-port-ell");
  EXPECT_EQ(iris.posts[1], iris.posts[0]) << "one post, in capitals or not";
  EXPECT_EQ(iris.tenures[0], iris.version + "/tenure/0");
  EXPECT_EQ(iris.tenures[1], iris.version + "/tenure/40");
}

TEST(Iris, AStatementIsNamedByItsTripleAndItsMarks) {
  ReadingBuilder builder("Rain fell.");
  const ArticleIris iris = mint_iris(builder.reading, base);
  const auto term = [](const char* value) { return rdf::iri(value); };
  const auto name = [&](Polarity polarity, Certainty certainty) {
    return statement_iri(iris, term("urn:s"), term("urn:p"), term("urn:o"), polarity, certainty);
  };
  EXPECT_EQ(name(Polarity::Positive, Certainty::Certain),
            iris.version + "/statement/" + sha256_hex("<urn:s> <urn:p> <urn:o> . positive certain", 16));
  EXPECT_EQ(name(Polarity::Negative, Certainty::Possible),
            iris.version + "/statement/" + sha256_hex("<urn:s> <urn:p> <urn:o> . negative possible", 16));
}

TEST(Iris, MentionsTimesConceptsAndRules) {
  ReadingBuilder builder("Rain fell.");
  const ArticleIris iris = mint_iris(builder.reading, base);
  EXPECT_EQ(span_iri(iris, {0, 4}), iris.version + "#char=0,4");
  EXPECT_EQ(time_iri(iris, "2017-W18"), "https://x.example/time/2017-W18");
  EXPECT_EQ(concept_iri(iris, "VERB", "take off"), "https://x.example/concept/verb/take%20off");
  EXPECT_EQ(rule_iri("title-name"), "https://w3id.org/newsgraph/rule/title-name");
}

TEST(Iris, TheSameReadingTwiceGivesTheSameTriples) {
  ReadingBuilder builder("Ann Lee met Bob Roe.");
  builder.relation("schema:sibling", builder.person("Ann Lee"), builder.person("Bob Roe"));
  builder.event("met", "Meeting").participants = {{"agent", MentionRef{0}}};
  EXPECT_EQ(lines(builder.graph()), lines(builder.graph()));
}

TEST(Iris, EverythingMintedIsAValidIri) {
  ReadingBuilder builder("\u0416\u0416 met <Bob>.");
  builder.person("\u0416\u0416");
  builder.entity(Kind::Person, "<Bob>", "<Bob> \"the\" {x}");
  builder.event("met", "Meeting").lemma = "m<e>et \\ {up}";
  const KnowledgeGraph graph = builder.graph();
  for (TermId id = 0; id < graph.terms().size(); ++id) {
    if (graph.term(id).kind == rdf::TermKind::Iri) {
      EXPECT_TRUE(rdf::is_valid_iri(graph.term(id).value)) << graph.term(id).value;
    }
  }
}

}  // namespace
}  // namespace newsgraph
