#include "entities/team_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

constexpr std::string_view kSport =
    "the/DET/2/det coach/NOUN/4/nsubj the/DET/4/det match/NOUN/0/root a/DET/6/det goal/NOUN/4/dep the/DET/8/det "
    "league/NOUN/4/dep the/DET/10/det striker/NOUN/4/dep";
constexpr std::string_view kTrade = "the/DET/2/det market/NOUN/4/nsubj the/DET/4/det price/NOUN/0/root";

/// The kind of Velora, the first word of the second sentence and a place for the names head.
Kind kind_of_velora(std::string_view subject, std::string_view sentence) {
  AnalysisBuilder builder;
  builder.sentence(subject).sentence(sentence).name(1, 1, "Place");
  return Found(builder).entity("Velora")->kind;
}

TEST(TeamNames, AreSpokenOfAsMany) {
  const auto kind = [](std::string_view subject, const std::string& verb) {
    return kind_of_velora(subject, "Velora/PROPN/3/nsubj " + verb + "/AUX/3/aux won/VERB/0/root/win");
  };
  EXPECT_EQ(kind(kSport, "have"), Kind::Organization);
  EXPECT_EQ(kind(kSport, "has"), Kind::Place);
  EXPECT_EQ(kind(kTrade, "have"), Kind::Place);
}

TEST(TeamNames, HaveCoachesAndOwners) {
  EXPECT_EQ(kind_of_velora(kSport, "Velora/PROPN/2/compound coach/NOUN/3/nsubj left/VERB/0/root/leave"),
            Kind::Organization);
  EXPECT_EQ(kind_of_velora(kSport, "Velora/PROPN/2/compound mayor/NOUN/3/nsubj left/VERB/0/root/leave"), Kind::Place);
  const auto owned = [](const std::string& relation) {
    return kind_of_velora(kSport, "Velora/PROPN/5/nsubj owned/VERB/1/acl/own by/ADP/4/case Roe/PROPN/2/" + relation +
                                      " lost/VERB/0/root/lose");
  };
  EXPECT_EQ(owned("obl:agent"), Kind::Organization);
  EXPECT_EQ(owned("obl"), Kind::Place);
}

TEST(TeamNames, StandBesideTheLongerName) {
  const auto kind = [](std::string_view other) {
    AnalysisBuilder builder;
    builder.sentence(kSport)
        .sentence(std::string(other) + "/PROPN/3/nsubj Juniors/PROPN/1/flat won/VERB/0/root/win")
        .name(1, 2, "Organization")
        .sentence("Velora/PROPN/2/nsubj lost/VERB/0/root/lose")
        .name(1, 1, "Place");
    return Found(builder).entity("Velora")->kind;
  };
  EXPECT_EQ(kind("Velora"), Kind::Organization);
  EXPECT_EQ(kind("Solwezi"), Kind::Place);
}

TEST(TeamNames, TheTownThatSomebodyIsBornInStaysOne) {
  AnalysisBuilder builder;
  builder.sentence(kSport)
      .sentence("Velora/PROPN/2/compound coach/NOUN/3/nsubj left/VERB/0/root/leave")
      .name(1, 1, "Place")
      .sentence("she/PRON/2/nsubj sat/VERB/0/root/sit in/ADP/4/case Velora/PROPN/2/obl")
      .name(4, 4, "Place");
  const Found found(builder);
  EXPECT_EQ(found.entity("Velora", 0)->kind, Kind::Organization);
  EXPECT_EQ(found.entity("Velora", 1)->kind, Kind::Place);
}

}  // namespace
}  // namespace newsgraph
