#include "graph/walks.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/from_triples.hpp"
#include "graph/walks_text.hpp"
#include "reading_builder.hpp"

namespace newsgraph {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Ann called Bob; Bob is married to Cay; Dee may have met Cay, as Ann says; two people are called Eve.
struct Village : ReadingBuilder {
  Village()
      : ReadingBuilder(
            "Ann Lee called Bob Roe on 2 May in Port Ell. Cay Roe is his wife. Ann said Dee Fox met Cay. "
            "Eve One and Eve Two stayed.") {
    const MentionId ann = person("Ann Lee"), bob = person("Bob Roe"), cay = person("Cay Roe"), dee = person("Dee Fox");
    const MentionId port = entity(Kind::Polity, "Port Ell", "Port Ell");
    entity(Kind::Person, "Eve One", "Eve");
    entity(Kind::Person, "Eve Two", "Eva");
    reading.entities.entities.back().names = {"Eve"};
    relation("schema:spouse", bob, cay);
    Event& call = event("called", "PhoneCall");
    call.lemma = "call";
    call.participants = {{"agent", MentionRef{ann}}, {"recipient", MentionRef{bob}}};
    call.places = {port};
    call.times = {time("2 May", "2017-05-02")};
    Event& meeting = event("met", "Meeting");
    meeting.lemma = "meet";
    meeting.asserted = false;
    meeting.participants = {{"agent", MentionRef{dee}}, {"patient", MentionRef{cay}}};
    Claim claim;
    claim.source_mention = ann;
    claim.cue = {span("said")};
    claim.says = {EventRef{1}};
    reading.facts.claims.push_back(claim);
  }
};

TermId one(const KnowledgeGraph& graph, std::string_view name) {
  const std::vector<TermId> found = find_entity(graph, name);
  EXPECT_THAT(found, SizeIs(1)) << name;
  return found.empty() ? 0 : found[0];
}

TEST(FindEntity, ByNameSlugOrIriInAnyCase) {
  const KnowledgeGraph graph = Village().graph();
  const TermId ann = one(graph, "Ann Lee");
  EXPECT_EQ(one(graph, "ann lee"), ann);
  EXPECT_EQ(one(graph, "ann-lee"), ann);
  EXPECT_EQ(one(graph, graph.term(ann).value), ann);
  EXPECT_THAT(find_entity(graph, "Nobody"), IsEmpty());
  EXPECT_THAT(find_entity(graph, "Person"), IsEmpty()) << "classes are no entities";
}

TEST(FindEntity, AnAmbiguousNameGivesAllCandidates) {
  const KnowledgeGraph graph = Village().graph();
  const std::vector<TermId> found = find_entity(graph, "Eve");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_LT(graph.term(found[0]).value, graph.term(found[1]).value);
  EXPECT_THAT(to_lines(graph, found), Contains(fmt::format("Eva (Person) <{}>", graph.term(found[0]).value)));
}

TEST(Describe, TellsEventsWithTimePlaceAndOthers) {
  const KnowledgeGraph graph = Village().graph();
  const auto lines = to_lines(graph, describe(graph, one(graph, "Ann Lee")));
  EXPECT_THAT(lines, Contains("Ann Lee — agent of call on 2017-05-02 in Port Ell with Bob Roe"));
  EXPECT_THAT(lines, Contains("claim: Ann Lee asserts: meet with Dee Fox and Cay Roe [claimed]"));
}

TEST(Describe, MarksWhatIsNoFact) {
  const KnowledgeGraph graph = Village().graph();
  const auto lines = to_lines(graph, describe(graph, one(graph, "Cay Roe")));
  EXPECT_THAT(lines, Contains("Cay Roe — patient of meet with Dee Fox [claimed]"));
  EXPECT_THAT(lines, Contains("Bob Roe — spouse — Cay Roe"));
  EXPECT_THAT(lines, Contains("about it: Ann Lee asserts: meet with Dee Fox and Cay Roe [claimed]"));
}

TEST(Describe, TellsRelationsThatOnlyAStatementKnows) {
  Village village;
  village.reading.facts.relations[0].polarity = Polarity::Negative;
  const KnowledgeGraph graph = village.graph();
  const auto described = describe(graph, one(graph, "Cay Roe"));
  ASSERT_THAT(described.relations, SizeIs(1));
  EXPECT_FALSE(described.relations[0].is_asserted);
  EXPECT_THAT(to_lines(graph, described), Contains("Bob Roe — spouse — Cay Roe [negated]"));
}

TEST(Describe, TellsPosts) {
  ReadingBuilder builder("Former mayor Ann Lee of Port Ell.");
  Tenure tenure;
  tenure.person = builder.person("Ann Lee");
  tenure.body = builder.entity(Kind::Polity, "Port Ell", "Port Ell");
  tenure.title = builder.span("mayor");
  tenure.kind = TenureKind::Former;
  tenure.confidence = 0.9F;
  builder.reading.facts.tenures.push_back(tenure);
  const KnowledgeGraph graph = builder.graph();
  EXPECT_THAT(to_lines(graph, describe(graph, one(graph, "Ann Lee"))), Contains("Ann Lee — former mayor of Port Ell"));
}

TEST(Describe, AnEventTellsWhatItIsLinkedTo) {
  Village village;
  village.reading.facts.events[1].links.push_back({"cause", EventRef{0}});
  const KnowledgeGraph graph = village.graph();
  EXPECT_THAT(to_lines(graph, describe(graph, one(graph, std::to_string(village.span("called").begin)))),
              Contains("meet with Dee Fox and Cay Roe [claimed] — cause — call"));
  EXPECT_THAT(neighbors(graph, one(graph, "Cay Roe")), SizeIs(1));
}

TEST(Neighbors, AreReachedByRelationsAndFactsOnly) {
  const KnowledgeGraph graph = Village().graph();
  const TermId bob = one(graph, "Bob Roe"), cay = one(graph, "Cay Roe");
  EXPECT_THAT(to_lines(graph, cay, neighbors(graph, cay)), ElementsAre("Bob Roe — spouse — Cay Roe"));
  EXPECT_THAT(to_lines(graph, bob, neighbors(graph, bob)),
              Contains("Ann Lee — agent of call on 2017-05-02 in Port Ell with Bob Roe"));
}

TEST(ShortestPath, LeadsThroughEventsAndRelations) {
  const KnowledgeGraph graph = Village().graph();
  const auto path = shortest_path(graph, one(graph, "Ann Lee"), one(graph, "Cay Roe"));
  ASSERT_TRUE(path.has_value());
  EXPECT_THAT(to_lines(graph, *path),
              ElementsAre("Ann Lee ← agent — call", "call — recipient → Bob Roe", "Bob Roe — spouse → Cay Roe"));
}

TEST(ShortestPath, DoesNotLeadThroughClaimsClassesOrTheArticle) {
  const KnowledgeGraph graph = Village().graph();
  EXPECT_FALSE(shortest_path(graph, one(graph, "Ann Lee"), one(graph, "Dee Fox")).has_value());
  EXPECT_FALSE(shortest_path(graph, one(graph, "Dee Fox"), one(graph, "Cay Roe")).has_value());
}

TEST(ShortestPath, IsEmptyFromANodeToItself) {
  const KnowledgeGraph graph = Village().graph();
  const auto path = shortest_path(graph, one(graph, "Ann Lee"), one(graph, "Ann Lee"));
  ASSERT_TRUE(path.has_value());
  EXPECT_THAT(*path, IsEmpty());
}

TEST(ShortestPath, DoesNotTakeWithdrawnTriples) {
  KnowledgeGraph graph = Village().graph();
  const TermId ann = one(graph, "Ann Lee"), cay = one(graph, "Cay Roe");
  graph.withdraw(graph.with_predicate(*graph.find_iri(rdf::schema::spouse))[0]);
  EXPECT_FALSE(shortest_path(graph, ann, cay).has_value());
}

TEST(Walks, GoThroughAnybodysTurtle) {
  const auto graph = from_document(
      "@prefix x: <http://x.example/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
      "x:a x:knows x:b ; rdfs:label \"Alpha\" . x:c x:knows x:b ; a x:T . x:a a x:T .",
      {});
  ASSERT_TRUE(graph.has_value());
  const auto path = shortest_path(*graph, one(*graph, "alpha"), one(*graph, "c"));
  ASSERT_TRUE(path.has_value());
  EXPECT_THAT(to_lines(*graph, *path), ElementsAre("Alpha — knows → b", "b ← knows — c"));
}

}  // namespace
}  // namespace newsgraph
