#include <gtest/gtest.h>

#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

/// The kind of the name Harwick, which the model took for `read`, in a sentence where it is the word `at`.
Kind kind_of(const std::string& sentence, std::uint32_t at, std::string_view read) {
  AnalysisBuilder builder;
  builder.sentence(sentence).name(at, at, read);
  const Found found(builder);
  EXPECT_NE(found.entity("Harwick"), nullptr) << sentence;
  return found.entity("Harwick") == nullptr ? Kind::Quantity : found.entity("Harwick")->kind;
}

TEST(BodyEvidence, WhatHasAHeadIsNoPerson) {
  const std::string of = "The/DET/2/det head/NOUN/5/nsubj of/ADP/4/case Harwick/PROPN/2/nmod left/VERB/0/root/leave";
  EXPECT_EQ(kind_of(of, 4, "Person"), Kind::Organization);
  EXPECT_EQ(kind_of(of, 4, "Polity"), Kind::Polity) << "towns have heads";
  EXPECT_EQ(kind_of("Harwick/PROPN/3/nmod:poss 's/PART/1/case head/NOUN/4/nsubj hurt/VERB/0/root", 1, "Person"),
            Kind::Person);
}

TEST(BodyEvidence, AnAmpersandJoinsNamesToAFirms) {
  const auto kind = [](const std::string& join) {
    AnalysisBuilder builder;
    builder.sentence("Grant/PROPN/4/nsubj " + join + "/CCONJ/3/cc Lowe/PROPN/1/conj left/VERB/0/root/leave")
        .name(1, 3, "Person");
    return Found(builder).entities.entities[0].kind;
  };
  EXPECT_EQ(kind("&"), Kind::Organization);
  EXPECT_EQ(kind("y"), Kind::Person);
}

TEST(BodyEvidence, WhereSomebodyHasACareerIsABody) {
  const auto kind = [](const std::string& object) {
    return kind_of("She/PRON/2/nsubj began/VERB/0/root/begin a/DET/4/det " + object +
                       "/NOUN/2/obj at/ADP/6/case Harwick/PROPN/2/obl",
                   6, "Polity");
  };
  EXPECT_EQ(kind("career"), Kind::Organization);
  EXPECT_EQ(kind("voyage"), Kind::Polity);
}

TEST(BodyEvidence, WhatHasSharesOrEmploysPeopleIsNoPlace) {
  EXPECT_EQ(kind_of("Shares/NOUN/4/nsubj/share in/ADP/3/case Harwick/PROPN/1/nmod fell/VERB/0/root/fall", 3, "Polity"),
            Kind::Organization);
  EXPECT_EQ(kind_of("Harwick/PROPN/2/nsubj employs/VERB/0/root/employ people/NOUN/2/obj", 1, "Place"),
            Kind::Organization);
  EXPECT_EQ(kind_of("Harwick/PROPN/2/nsubj makes/VERB/0/root/make soap/NOUN/2/obj and/CCONJ/5/cc "
                    "employs/VERB/2/conj/employ people/NOUN/5/obj",
                    1, "Place"),
            Kind::Organization);
  EXPECT_EQ(kind_of("Harwick/PROPN/0/root which/PRON/3/nsubj/which/PronType=Rel employs/VERB/1/acl:relcl/employ "
                    "people/NOUN/3/obj",
                    1, "Place"),
            Kind::Organization);
  EXPECT_EQ(kind_of("Harwick/PROPN/2/nsubj hosts/VERB/0/root/host people/NOUN/2/obj", 1, "Place"), Kind::Place);
}

TEST(BodyEvidence, AnAirportThatEmploysPeopleStaysAPlace) {
  AnalysisBuilder builder;
  builder.sentence("Harwick/PROPN/2/compound Airport/PROPN/3/nsubj employs/VERB/0/root/employ people/NOUN/3/obj")
      .name(1, 2, "Place");
  ASSERT_NE(Found(builder).entity("Harwick Airport"), nullptr);
  EXPECT_EQ(Found(builder).entity("Harwick Airport")->kind, Kind::Place);
}

TEST(BodyEvidence, WhatIsCalledADeveloperIsAFirm) {
  const std::string named =
      "The/DET/2/det developer/NOUN/5/nsubj ,/PUNCT/4/punct Harwick/PROPN/2/appos agreed/VERB/0/root/agree";
  EXPECT_EQ(kind_of(named, 4, "Place"), Kind::Organization);
  EXPECT_EQ(kind_of(named, 4, "Person"), Kind::Organization);
  EXPECT_EQ(kind_of("The/DET/2/det town/NOUN/5/nsubj ,/PUNCT/4/punct Harwick/PROPN/2/appos agreed/VERB/0/root/agree", 4,
                    "Place"),
            Kind::Place);
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/2/det developer/NOUN/6/nsubj ,/PUNCT/4/punct Ann/PROPN/2/appos Harwick/PROPN/4/flat "
          "agreed/VERB/0/root/agree")
      .name(4, 5, "Person");
  EXPECT_EQ(Found(builder).entity("Ann Harwick")->kind, Kind::Person);
}

TEST(BodyEvidence, WhatWhichIsSaidOfIsNoPerson) {
  const auto clause = [](const std::string& pronoun) {
    return "Harwick/PROPN/7/nsubj ,/PUNCT/5/punct " + pronoun +
           "/PRON/5/nsubj:pass was/AUX/5/aux:pass founded/VERB/1/acl:relcl/found ,/PUNCT/1/punct grew/VERB/0/root/grow";
  };
  EXPECT_EQ(kind_of(clause("which"), 1, "Person"), Kind::Organization);
  EXPECT_EQ(kind_of(clause("who"), 1, "Person"), Kind::Person);
  EXPECT_EQ(kind_of(clause("which"), 1, "Polity"), Kind::Polity);
}

TEST(BodyEvidence, AFirmOfTwoNamesIsNoPerson) {
  const auto kind = [](const std::string& noun, const std::string& first) {
    AnalysisBuilder builder;
    builder
        .sentence("The/DET/2/det " + noun + "/NOUN/6/nsubj ,/PUNCT/4/punct " + first +
                  "/PROPN/2/appos Insaat/PROPN/4/flat won/VERB/0/root/win")
        .name(4, 5, "Person");
    return Found(builder).entity(first + " Insaat")->kind;
  };
  EXPECT_EQ(kind("firm", "Yildirim"), Kind::Organization);
  EXPECT_EQ(kind("builder", "Yildirim"), Kind::Person);
  EXPECT_EQ(kind("firm", "Anna"), Kind::Person);
}

}  // namespace
}  // namespace newsgraph
