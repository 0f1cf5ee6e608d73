#include <algorithm>

#include "small_shapes.hpp"

namespace newsgraph::shacl {
namespace {

/// The values of a path from :a, in no order of note.
Lines values(const std::string& path, const std::string& data) {
  Lines lines = violations("[] sh:targetNode :a ; sh:path " + path + " ; sh:in () .", data);
  for (std::string& line : lines) line.erase(0, std::string_view("a in ").size());
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

TEST(ShaclTargets, EachKindFindsItsNodes) {
  const std::string data = ":a a :D ; :p :b . :c :p \"x\" . :D rdfs:subClassOf :C .", never = " ; sh:in () .";
  EXPECT_EQ(violations(":S sh:targetClass :C" + never, data), (Lines{"a in a"}));
  EXPECT_EQ(violations(":S sh:targetSubjectsOf :p" + never, data), (Lines{"a in a", "c in c"}));
  EXPECT_EQ(violations(":S sh:targetObjectsOf :p" + never, data), (Lines{"b in b", "x in x"}));
  EXPECT_EQ(violations(":S sh:targetNode :nowhere, 7" + never, data), (Lines{"nowhere in nowhere", "7 in 7"}));
  EXPECT_EQ(violations(":C a sh:NodeShape, rdfs:Class" + never, data), (Lines{"a in a"}));
}

TEST(ShaclTargets, ANodeOfSeveralTargetsIsCheckedOnce) {
  EXPECT_EQ(violations(":S sh:targetNode :a ; sh:targetClass :C ; sh:in () .", ":a a :C ."), (Lines{"a in a"}));
}

TEST(ShaclTargets, FewOrManyComeInTheOrderOfTheDataAndWhatTheDataLackComesLast) {
  std::string data, names;
  const Lines few{"n3 in n3", "n190 in n190", "nowhere in nowhere"};
  for (int node = 0; node < 400; ++node) {
    const std::string name = "n" + std::to_string(node);
    data += ":" + name + " :p :o .\n";
    if (node % 10 == 3) names.insert(0, ", :" + name + ", :m" + std::to_string(399 - node));
  }
  EXPECT_EQ(violations(":S sh:targetNode :nowhere, :n190, :n3 ; sh:in () .", data), few);
  const Lines many = violations(":S sh:targetNode :m0" + names + " ; sh:targetSubjectsOf :p ; sh:in () .", data);
  ASSERT_EQ(many.size(), 400U + 41U);
  for (std::size_t node = 0; node < 400; ++node) EXPECT_TRUE(many[node].starts_with("n" + std::to_string(node) + " "));
  for (std::size_t node = 400; node < many.size(); ++node) EXPECT_TRUE(many[node].starts_with("m"));
}

TEST(ShaclTargets, AClassIsNoShapeOfItsMembersUnlessTheShapesSaySo) {
  EXPECT_EQ(violations(":C a rdfs:Class . :S sh:in () .", ":a a :C ."), Lines{});
}

TEST(ShaclPaths, EveryFormReachesItsNodes) {
  const std::string data = ":a :p :b ; :q :c . :b :p :d ; :q :e . :f :p :a .";
  EXPECT_EQ(values("( :p :q )", data), (Lines{"e"}));
  EXPECT_EQ(values("[ sh:alternativePath ( :p :q ) ]", data), (Lines{"b", "c"}));
  EXPECT_EQ(values("[ sh:inversePath :p ]", data), (Lines{"f"}));
  EXPECT_EQ(values("[ sh:zeroOrMorePath :p ]", data), (Lines{"a", "b", "d"}));
  EXPECT_EQ(values("[ sh:oneOrMorePath :p ]", data), (Lines{"b", "d"}));
  EXPECT_EQ(values("[ sh:zeroOrOnePath :p ]", data), (Lines{"a", "b"}));
}

TEST(ShaclPaths, InverseTurnsWholePathsRound) {
  const std::string data = ":x :p :y . :y :q :a . :z :p :x .";
  EXPECT_EQ(values("[ sh:inversePath ( :p :q ) ]", data), (Lines{"x"}));
  EXPECT_EQ(values("[ sh:inversePath [ sh:oneOrMorePath [ sh:alternativePath ( :p :q ) ] ] ]", data),
            (Lines{"x", "y", "z"}));
}

TEST(ShaclPaths, ClosuresEndInCirclesAndWithinEachOther) {
  const std::string circle = ":a :p :b . :b :p :a . :b :q :c . :c :q :a .";
  EXPECT_EQ(values("[ sh:oneOrMorePath :p ]", circle), (Lines{"a", "b"}));
  EXPECT_EQ(values("[ sh:oneOrMorePath ( :p [ sh:zeroOrMorePath :q ] ) ]", circle), (Lines{"a", "b", "c"}));
}

TEST(ShaclPaths, ALongChainNeedsNoStack) {
  std::string chain;
  for (int node = 0; node < 100000; ++node) {
    chain += ":n" + std::to_string(node) + " :p :n" + std::to_string(node + 1) + " .\n";
  }
  EXPECT_EQ(violations("[] sh:targetNode :n0 ; sh:path [ sh:zeroOrMorePath :p ] ; sh:hasValue :n100000 .", chain),
            Lines{});
}

TEST(ShaclPaths, ANodeWithManyIncomingTriplesIsFoundByObject) {
  std::string many;
  for (int node = 0; node < 40; ++node) many += ":n" + std::to_string(node) + " :p :a ; :q :a .\n";
  EXPECT_EQ(values("[ sh:inversePath :p ]", many).size(), 40U);
  EXPECT_EQ(values("[ sh:inversePath :r ]", many), Lines{});
}

TEST(ShaclPaths, ANodeThatTheDataLackReachesOnlyItself) {
  EXPECT_EQ(values("[ sh:zeroOrMorePath :p ]", ":b :p :c ."), (Lines{"a"}));
  EXPECT_EQ(values("[ sh:oneOrMorePath :p ]", ":b :p :c ."), Lines{});
  EXPECT_EQ(values("[ sh:oneOrMorePath [ sh:zeroOrMorePath :p ] ]", ":b :p :c ."), (Lines{"a"}));
}

}  // namespace newsgraph::shacl
