// What the article states itself against what it only speaks of: the same sentence forms asked both ways.

#include <gtest/gtest.h>

#include "reading_builder.hpp"

namespace newsgraph {
namespace {

/// Five sentences of which none states its event as a fact, and one that does.
struct FiveShades : ReadingBuilder {
  FiveShades()
      : ReadingBuilder(
            "Orla Quist said Bram Tolle stole the boat. Bram Tolle denied burning it. He did not paint it. "
            "If it rains he will swim. He will sell it in June. He repaired it.") {
    const MentionId quist = person("Orla Quist"), tolle = person("Bram Tolle");
    add("stole", Certainty::Certain, Polarity::Positive, Tense::Past, false, tolle);
    add("burning", Certainty::Certain, Polarity::Positive, Tense::Past, false, tolle);
    add("paint", Certainty::Certain, Polarity::Negative, Tense::Past, true, tolle);
    add("swim", Certainty::Possible, Polarity::Positive, Tense::Present, true, tolle);
    add("sell", Certainty::Certain, Polarity::Positive, Tense::Future, true, tolle);
    add("repaired", Certainty::Certain, Polarity::Positive, Tense::Past, true, tolle);
    claim(quist, "said", Stance::Asserts, 0);
    claim(tolle, "denied", Stance::Denies, 1);
  }

  void add(std::string_view trigger, Certainty certainty, Polarity polarity, Tense tense, bool asserted,
           MentionId agent) {
    Event& made = event(trigger, "Happening");
    made.certainty = certainty;
    made.polarity = polarity;
    made.tense = tense;
    made.asserted = asserted;
    made.participants.push_back({"agent", MentionRef{agent}});
  }

  void claim(MentionId source, std::string_view cue, Stance stance, std::uint32_t event) {
    Claim made;
    made.id = "c" + std::to_string(reading.facts.claims.size() + 1);
    made.source_mention = source;
    made.cue = {span(cue)};
    made.stance = stance;
    made.says = {EventRef{event}};
    made.confidence = 0.8F;
    reading.facts.claims.push_back(made);
  }
};

TEST(Layers, EveryEventIsDescribed) {
  const KnowledgeGraph graph = FiveShades().graph();
  EXPECT_EQ(count(graph, "*", "rdf:type", "ng:EventMention"), 6U);
  EXPECT_EQ(count(graph, "*", "ng:agent", "*"), 6U);
  EXPECT_EQ(count(graph, "*", "ng:polarity", "ng:Negative"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:certainty", "ng:Possible"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:tense", "ng:Future"), 1U);
}

TEST(Layers, OnlyWhatTheArticleStatesIsAFact) {
  const FiveShades shades;
  const KnowledgeGraph graph = shades.graph();
  ASSERT_EQ(count(graph, "*", "rdf:type", "sem:Event"), 1U);
  const std::string repaired = "/event/" + std::to_string(shades.span("repaired").begin);
  for (const Edge& edge : graph.edges()) {
    if (!graph.term(edge.predicate).value.starts_with(rdf::sem::ns)) continue;
    EXPECT_TRUE(graph.term(edge.subject).value.ends_with(repaired)) << graph.term(edge.subject).value;
  }
  EXPECT_EQ(count(graph, "*", "rdf:type", "ng:Happening"), 1U) << "the event class is a type of facts only";
  EXPECT_EQ(count(graph, "*", "ng:eventClass", "ng:Happening"), 6U);
}

TEST(Layers, ClaimsLeadToWhatIsClaimed) {
  const KnowledgeGraph graph = FiveShades().graph();
  EXPECT_EQ(count(graph, "*", "rdf:type", "ng:Claim"), 2U);
  EXPECT_EQ(count(graph, "*", "ng:says", "*"), 2U);
  EXPECT_EQ(count(graph, "*", "ng:stance", "ng:Denies"), 1U);
  EXPECT_EQ(count(graph, "*", "prov:wasAttributedTo", entity_iri(graph, "orla-quist")), 1U);
  EXPECT_EQ(count(graph, "*", "ng:polarity", "ng:Positive"), 5U) << "a denial says the positive content";
}

TEST(Layers, UnsureEventsAreDescribedOnly) {
  MintOptions strict;
  strict.min_confidence = 0.95F;
  const KnowledgeGraph graph = FiveShades().graph(strict);
  EXPECT_EQ(count(graph, "*", "rdf:type", "sem:Event"), 0U);
  EXPECT_EQ(count(graph, "*", "rdf:type", "ng:EventMention"), 6U);
}

struct Couple : ReadingBuilder {
  Couple() : ReadingBuilder("Orla Quist, the wife of Bram Tolle, left.") {
    relation("schema:spouse", person("Orla Quist"), person("Bram Tolle"));
  }
};

TEST(Layers, AnAssertedRelationIsATripleAndAStatement) {
  const KnowledgeGraph graph = Couple().graph();
  EXPECT_EQ(count(graph, "*", "schema:spouse", "*"), 1U);
  EXPECT_EQ(count(graph, "*", "rdf:type", "rdf:Statement"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:confidence", "0.90"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:rule", "https://w3id.org/newsgraph/rule/test-rule"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:certainty", "*"), 0U) << "what stands as a triple is positive and certain";
}

TEST(Layers, OtherRelationsStandAsStatementsAlone) {
  Couple negated, attributed, unsure, weak;
  negated.reading.facts.relations[0].polarity = Polarity::Negative;
  attributed.reading.facts.relations[0].asserted = false;
  unsure.reading.facts.relations[0].certainty = Certainty::Probable;
  weak.reading.facts.relations[0].confidence = 0.3F;
  for (const Couple* couple : {&negated, &attributed, &unsure, &weak}) {
    const KnowledgeGraph graph = couple->graph();
    EXPECT_EQ(count(graph, "*", "schema:spouse", "*"), 0U);
    EXPECT_EQ(count(graph, "*", "rdf:predicate", "schema:spouse"), 1U);
    EXPECT_EQ(count(graph, "*", "ng:polarity", "*"), 1U);
    EXPECT_EQ(count(graph, "*", "ng:certainty", "*"), 1U);
  }
  EXPECT_EQ(count(negated.graph(), "*", "ng:polarity", "ng:Negative"), 1U);
}

TEST(Layers, AClaimThatTheArticleStatesTooIsInBothLayers) {
  Couple couple;
  Relation claimed = couple.reading.facts.relations[0];
  claimed.asserted = false;
  claimed.confidence = 0.99F;
  couple.reading.facts.relations.push_back(claimed);
  Claim claim;
  claim.cue = {couple.span("left")};
  claim.says = {RelationRef{1}};
  couple.reading.facts.claims.push_back(claim);
  const KnowledgeGraph graph = couple.graph();
  EXPECT_EQ(count(graph, "*", "schema:spouse", "*"), 1U);
  EXPECT_EQ(count(graph, "*", "rdf:type", "rdf:Statement"), 1U) << "the same content is the same statement";
  const TermId said = graph.edges()[graph.with_predicate(*graph.find_iri(rdf::ng::says))[0]].object;
  EXPECT_EQ(count(graph, graph.term(said).value, "rdf:type", "rdf:Statement"), 1U);
}

TEST(Layers, PartsOfFactsAreSubEventsOfFactsOnly) {
  ReadingBuilder builder("The talks began and the walkout may follow.");
  builder.event("talks", "Meeting");
  Event& part = builder.event("walkout", "Protest");
  part.links.push_back({"partOf", EventRef{0}});
  EXPECT_EQ(count(builder.graph(), "*", "sem:hasSubEvent", "*"), 1U);
  builder.reading.facts.events[0].asserted = false;
  const KnowledgeGraph graph = builder.graph();
  EXPECT_EQ(count(graph, "*", "sem:hasSubEvent", "*"), 0U);
  EXPECT_EQ(count(graph, "*", "ng:partOf", "*"), 1U);
}

}  // namespace
}  // namespace newsgraph
