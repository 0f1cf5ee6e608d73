#include "entities/find_entities.hpp"

#include <gtest/gtest.h>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(Entities, AreNumberedByFirstMentionAndEveryMentionHasOne) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/nsubj praised/VERB/0/root/praise Peter/PROPN/2/obj Lang/PROPN/3/flat")
      .name(1, 1, "Organization")
      .name(3, 4, "Person");
  const Found found(builder);
  ASSERT_EQ(found.entities.entities.size(), 2U);
  EXPECT_EQ(found.entities.entities[0].id, "e1");
  EXPECT_EQ(found.entities.entities[0].label, "Velora");
  EXPECT_EQ(found.entities.entities[1].id, "e2");
  for (const Mention& mention : found.entities.mentions) EXPECT_LT(mention.entity, found.entities.entities.size());
}

TEST(Entities, AnEmptyAnalysisHasNone) {
  AnalysisBuilder builder;
  EXPECT_TRUE(builder.find().mentions.empty());
}

TEST(Entities, TheWeatherIsNobodyThoughItHasAName) {
  AnalysisBuilder builder;
  builder.sentence("Storm/PROPN/3/nsubj Malik/PROPN/1/flat hit/VERB/0/root/hit Denmark/PROPN/3/obj")
      .name(1, 2, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Storm Malik"), nullptr);
  EXPECT_EQ(found.entity("Storm Malik")->kind, Kind::NamedEvent);
}

TEST(FindEntities, AStormIsCalledByItsNameAlone) {
  AnalysisBuilder builder;
  builder.sentence("Storm/PROPN/3/nsubj Malik/PROPN/1/flat hit/VERB/0/root/hit Denmark/PROPN/3/obj")
      .name(1, 2, "Person");
  builder.sentence("Malik/PROPN/2/nsubj weakened/VERB/0/root/weaken").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Storm Malik", "Malik"));
  EXPECT_EQ(found.entity("Malik")->kind, Kind::NamedEvent);
}

TEST(FindEntities, ANameInCapitalsIsNoLabelBesideTheSameInBoth) {
  AnalysisBuilder builder;
  builder.sentence("INES/PROPN/0/root VOGEL/PROPN/1/flat").name(1, 2, "Person");
  builder.sentence("Ines/PROPN/3/nsubj Vogel/PROPN/1/flat died/VERB/0/root/die").name(1, 2, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Ines Vogel"), nullptr);
  EXPECT_EQ(found.entity("Ines Vogel")->label, "Ines Vogel");
}

}  // namespace
}  // namespace newsgraph
