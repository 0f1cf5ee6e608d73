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

}  // namespace
}  // namespace newsgraph
