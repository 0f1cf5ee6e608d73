#include "rdf/isomorphism.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace newsgraph::rdf {
namespace {

std::vector<Statement> graph(const std::string& body) { return read_turtle("@prefix : <urn:> . " + body).value(); }

TEST(Isomorphism, IgnoresLabelsOrderAndDoubles) {
  EXPECT_TRUE(isomorphic(graph("_:x :p _:y . _:y :p :a ."), graph("_:q :p :a . _:r :p _:q . _:r :p _:q .")));
}

TEST(Isomorphism, SeesEqualCountsWithOtherStructure) {
  const auto one_ring = graph("_:a :p _:b . _:b :p _:c . _:c :p _:d . _:d :p _:e . _:e :p _:f . _:f :p _:a .");
  const auto two_rings = graph("_:a :p _:b . _:b :p _:c . _:c :p _:a . _:d :p _:e . _:e :p _:f . _:f :p _:d .");
  EXPECT_FALSE(isomorphic(one_ring, two_rings));
  EXPECT_FALSE(compare_graphs(one_ring, two_rings).difference.empty());
  EXPECT_TRUE(
      isomorphic(two_rings, graph("_:a :p _:c . _:c :p _:e . _:e :p _:a . _:b :p _:d . _:d :p _:f . _:f :p _:b .")));
}

TEST(Isomorphism, KeepsTwinsApart) {
  EXPECT_FALSE(isomorphic(graph(":a :p _:x , _:y ."), graph(":a :p _:x .")));
  EXPECT_TRUE(isomorphic(graph(":a :p _:x , _:y ."), graph(":a :p _:v , _:w .")));
}

TEST(Isomorphism, ShowsWhatDiffers) {
  const auto comparison = compare_graphs(graph(":a :p \"1\" , \"2\" ."), graph(":a :p \"1\" , \"3\" ."));
  EXPECT_FALSE(comparison.isomorphic);
  EXPECT_EQ(comparison.difference, "- <urn:a> <urn:p> \"2\" .\n+ <urn:a> <urn:p> \"3\" .\n");
}

TEST(Isomorphism, TellsLiteralsFromIris) {
  EXPECT_FALSE(isomorphic(graph(":a :p <urn:b> ."), graph(":a :p \"urn:b\" .")));
}

}  // namespace
}  // namespace newsgraph::rdf
