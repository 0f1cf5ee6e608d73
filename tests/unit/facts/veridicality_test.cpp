#include "facts/veridicality.hpp"

#include <gtest/gtest.h>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// Whether the event of a word, told by roleset "x.01", is asserted.
bool is_asserted(std::string_view line, std::uint32_t word, std::string_view lemma) {
  Story story;
  const auto s = story.sentence(line);
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, word, std::string(lemma) + ".01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, lemma);
  EXPECT_NE(event, nullptr) << line;
  return event != nullptr && event->asserted;
}

TEST(Veridicality, ARelativeClauseThatNamesASortTellsNothing) {
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj helps:help/VERB/0/root/R customers:customer/NOUN/2/obj/L "
                  "who/PRON/5/nsubj destroy/VERB/3/acl:relcl/R cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj pays:pay/VERB/0/root/R anyone/PRON/2/obj/S "
                  "who/PRON/5/nsubj destroys:destroy/VERB/3/acl:relcl/R cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj paid:pay/VERB/0/root/P customers:customer/NOUN/2/obj/L "
                  "who/PRON/5/nsubj destroyed:destroy/VERB/3/acl:relcl/P cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj pays:pay/VERB/0/root/R the/DET/4/det men:man/NOUN/2/obj/L "
                  "who/PRON/6/nsubj destroy/VERB/4/acl:relcl/R its/PRON/8/nmod:poss cars:car/NOUN/6/obj/L",
                  6, "destroy"));
}

TEST(Veridicality, ANounsThatClauseIsTrueOnlyWhereTheNounPresupposesIt) {
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj heard:hear/VERB/0/root/P a/DET/4/det recommendation/NOUN/2/obj/S "
                  "that/SCONJ/7/mark Bexley/PROPN/7/nsubj destroy/VERB/4/acl/I it/PRON/7/obj",
                  7, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj heard:hear/VERB/0/root/P the/DET/4/det news/NOUN/2/obj/S "
                  "that/SCONJ/7/mark Bexley/PROPN/7/nsubj destroyed:destroy/VERB/4/acl/P it/PRON/7/obj",
                  7, "destroy"));
}

TEST(Veridicality, ANounAloneDoesNotSayThatItHappened) {
  const auto asserted = [](std::string_view verb, std::string_view tail) {
    Story story;
    const auto s = story.sentence("The/DET/2/det merger/NOUN/4/nsubj/S " + std::string(verb) + std::string(tail));
    story.name(s, 5, 5, Kind::Organization, "Acme");
    story.predicate(s, 2, "merge.01");
    story.predicate(s, 4, "hurt.01", {{"ARG0", 2}, {"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* merger = find_event(facts, "merger");
    EXPECT_NE(merger, nullptr);
    return merger != nullptr && merger->asserted;
  };
  EXPECT_FALSE(asserted("will/AUX/4/aux hurt/VERB/0/root/I", " Acme/PROPN/4/obj"));
  EXPECT_TRUE(asserted("badly/ADV/4/advmod hurt/VERB/0/root/P", " Acme/PROPN/4/obj"));
}

TEST(Veridicality, TheEndOfAMonthIsATime) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj closed:close/VERB/0/root/P at/ADP/5/case the/DET/5/det end/NOUN/2/obl/S of/ADP/7/case "
      "May/PROPN/5/nmod");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.time(s, 7, 7, "2017-05");
  story.predicate(s, 2, "close.01", {{"ARG1", 1}});
  story.predicate(s, 5, "end.01");
  const Facts facts = story.facts();
  EXPECT_EQ(find_event(facts, "end"), nullptr);
  EXPECT_NE(find_event(facts, "close"), nullptr);
}

TEST(Veridicality, AnAmountIsNoAgent) {
  Story story;
  const auto s = story.sentence(
      "Losses:loss/NOUN/4/nsubj/L of/ADP/3/case $5/SYM/1/nmod hurt/VERB/0/root/P "
      "Acme/PROPN/4/obj");
  const auto amount = story.nominal(s, 3, 3, 3, Kind::Quantity);
  const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 4, "hurt.01", {{"ARG0", 3}, {"ARG1", 5}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "hurt");
  ASSERT_NE(event, nullptr);
  EXPECT_FALSE(has_participant(*event, "agent", amount));
  EXPECT_TRUE(has_participant(*event, "patient", acme));
}

}  // namespace
}  // namespace newsgraph
