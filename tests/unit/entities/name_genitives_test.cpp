#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis_builder.hpp"

namespace newsgraph {
namespace {

using ::testing::ElementsAre;
using testing_support::AnalysisBuilder;

std::vector<std::string> names_of(AnalysisBuilder& builder) {
  const Entities found = builder.find();
  std::vector<std::string> names;
  for (const Mention& mention : found.mentions)
    if (mention.kind == MentionKind::Name) names.emplace_back(builder.article.text.slice(mention.span));
  return names;
}

TEST(NameGenitives, AFirmThatOwnsNothingKeepsItsGenitiveEverywhere) {
  AnalysisBuilder builder;
  builder.sentence("Tarn/PROPN/3/nsubj 's/PART/1/case sued/VERB/0/root/sue").name(1, 1, "Organization");
  builder.sentence("Tarn/PROPN/3/nmod:poss 's/PART/1/case lawyers/NOUN/4/nsubj won/VERB/0/root/win")
      .name(1, 1, "Organization");
  EXPECT_THAT(names_of(builder), ElementsAre("Tarn's", "Tarn's"));
}

TEST(NameGenitives, AnOwnerKeepsItsName) {
  AnalysisBuilder builder;
  builder.sentence("Tarn/PROPN/3/nmod:poss 's/PART/1/case lawyers/NOUN/4/nsubj won/VERB/0/root/win")
      .name(1, 1, "Organization");
  EXPECT_THAT(names_of(builder), ElementsAre("Tarn"));
}

TEST(NameGenitives, PersonsAndBodiesPoliticHaveNone) {
  AnalysisBuilder builder;
  builder.sentence("Roe/PROPN/3/nsubj 's/PART/1/case sued/VERB/0/root/sue").name(1, 1, "Person");
  builder.sentence("Norland/PROPN/3/nsubj 's/PART/1/case sued/VERB/0/root/sue").name(1, 1, "Polity");
  EXPECT_THAT(names_of(builder), ElementsAre("Roe", "Norland"));
}

}  // namespace
}  // namespace newsgraph
