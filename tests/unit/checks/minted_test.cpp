// What from_facts mints passes the checks as it is, or after repair when it is read back.

#include <gmock/gmock.h>

#include "checks/checks.hpp"
#include "checks/report_text.hpp"
#include "unit/graph/reading_builder.hpp"

namespace newsgraph {
namespace {

const std::string kText =
    "Mara Voss, foreign minister of Norland, met Oskar Lind in Tarn on Tuesday. She did not resign in 1999, Lind said.";

ReadingBuilder reading() {
  ReadingBuilder builder(kText);
  builder.reading.article.metadata.published = "2021-06-15";
  const MentionId mara = builder.person("Mara Voss"), oskar = builder.person("Oskar Lind");
  const MentionId norland = builder.entity(Kind::Polity, "Norland", "Norland");
  const MentionId tarn = builder.entity(Kind::Polity, "Tarn", "Tarn");
  builder.reading.facts.tenures.push_back(
      {mara, builder.span("foreign minister"), norland, TenureKind::Current, {}, {}, {}, 0.9F, "title-name"});
  const std::uint32_t tuesday = builder.time("Tuesday", "2021-06-08"), year = builder.time("1999", "1999");
  builder.relation("ng:capitalOf", tarn, norland);
  Event& met = builder.event("met", "Meeting");
  met.participants = {{"agent", MentionRef{mara}}, {"patient", MentionRef{oskar}}};
  met.places = {tarn};
  met.times = {tuesday};
  Event& resign = builder.event("resign", "Resignation");
  resign.asserted = false;
  resign.polarity = Polarity::Negative;
  resign.participants = {{"agent", MentionRef{mara}}};
  resign.times = {year};
  Claim claim;
  claim.id = "c1";
  claim.source = {builder.span("Lind said")};
  claim.source_mention = oskar;
  claim.cue = {builder.span("said")};
  claim.content = {builder.span("She did not resign in 1999")};
  claim.says = {EventRef{1}};
  claim.confidence = 0.9F;
  builder.reading.facts.claims.push_back(claim);
  return builder;
}

TEST(MintedGraph, IsConsistentWithEveryAmountOfProvenanceAndText) {
  for (const Provenance provenance : {Provenance::Full, Provenance::Default, Provenance::None}) {
    for (const TextPolicy text : {TextPolicy::None, TextPolicy::Anchor, TextPolicy::Full}) {
      MintOptions options;
      options.provenance = provenance;
      options.text = text;
      const KnowledgeGraph graph = reading().graph(options);
      const Report report = check(graph, {});
      EXPECT_TRUE(report.findings.empty()) << to_text(report, graph);
    }
  }
}

TEST(MintedGraph, LosesAnEventTimeThatLiesAfterPublication) {
  ReadingBuilder builder = reading();
  builder.reading.analysis.times[0].value = "2022-03-01";
  KnowledgeGraph graph = builder.graph();
  const Report report = repair(graph, {});
  ASSERT_EQ(report.findings.size(), 1U) << to_text(report, graph);
  EXPECT_EQ(report.findings[0].rule, "past-before-publication");
  EXPECT_THAT(report.findings[0].message, testing::HasSubstr("the Meeting (\"met\") is dated 2022-03-01"));
  EXPECT_EQ(count(graph, "*", "sem:hasTime", "*"), 0U);
  EXPECT_EQ(count(graph, "*", "sem:hasLatestEndTimeStamp", "*"), 0U);
  EXPECT_EQ(count(graph, "*", "ng:withdrawnBecause", "https://w3id.org/newsgraph/rule/past-before-publication"), 3U);
  EXPECT_TRUE(check(graph, {}).findings.empty());
}

TEST(MintedGraph, LosesTheLessSureOfTwoCapitals) {
  ReadingBuilder builder = reading();
  const MentionId sudmark = builder.entity(Kind::Polity, "Lind", "Sudmark");
  builder.relation("ng:capitalOf", 3, sudmark).confidence = 0.6F;
  KnowledgeGraph graph = builder.graph();
  const Report report = repair(graph, {});
  ASSERT_EQ(report.findings.size(), 1U) << to_text(report, graph);
  EXPECT_EQ(count(graph, "*", "ng:capitalOf", entity_iri(graph, "norland")), 1U);
  EXPECT_EQ(count(graph, "*", "ng:capitalOf", entity_iri(graph, "sudmark")), 0U);
  EXPECT_EQ(count(graph, "*", "rdf:object", entity_iri(graph, "sudmark")), 1U);
  EXPECT_TRUE(check(graph, {}).findings.empty());
}

}  // namespace
}  // namespace newsgraph
