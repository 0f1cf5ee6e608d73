#include <gmock/gmock.h>

#include "small_shapes.hpp"

namespace newsgraph::shacl {

using testing::HasSubstr;

class IllFormedShape : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(IllFormedShape, IsNamedWithWhatIsWrong) {
  const auto& [turtle, complaint] = GetParam();
  const Diagnostic error = loading_error(turtle);
  EXPECT_EQ(error.code, "ill-formed-shape");
  EXPECT_THAT(error.message, HasSubstr("<https://example.org/S>"));
  EXPECT_THAT(error.message, HasSubstr(complaint));
}

INSTANTIATE_TEST_SUITE_P(
    All, IllFormedShape,
    testing::Values(std::pair(":S a sh:PropertyShape .", "needs sh:path"),
                    std::pair(":S a sh:NodeShape ; sh:path :p .", "must not have sh:path"),
                    std::pair(":S sh:path :p, :q ; sh:minCount 1 .", "several values of sh:path"),
                    std::pair(":S sh:path \"p\" ; sh:minCount 1 .", "a path is"),
                    std::pair(":S sh:path ( :p ) ; sh:minCount 1 .", "two members"),
                    std::pair(":S sh:path [ sh:inversePath :p ; sh:zeroOrOnePath :q ] ; sh:minCount 1 .", "a path is"),
                    std::pair(":S sh:minCount 1 .", "sh:minCount is for property shapes"),
                    std::pair(":S sh:path :p ; sh:minCount 1, 2 .", "sh:minCount has several values"),
                    std::pair(":S sh:path :p ; sh:minCount 1.0 .", "sh:minCount must be an xsd:integer"),
                    std::pair(":S sh:path :p ; sh:maxCount \"x\"^^xsd:integer .", "sh:maxCount must be an xsd:integer"),
                    std::pair(":S sh:class \"C\" .", "sh:class must be an IRI"),
                    std::pair(":S sh:datatype xsd:int, xsd:byte .", "sh:datatype has several values"),
                    std::pair(":S sh:nodeKind :IRI .", "sh:nodeKind must be one of"),
                    std::pair(":S sh:minInclusive :one .", "sh:minInclusive must be a literal"),
                    std::pair(":S sh:pattern \"(\" .", "sh:pattern must be a regular expression"),
                    std::pair(":S sh:pattern \"a\" ; sh:flags \"k\" .", "sh:pattern must have no flags but"),
                    std::pair(":S sh:languageIn \"en\" .", "sh:languageIn must be a list"),
                    std::pair(":S sh:path :p ; sh:uniqueLang 1 .", "sh:uniqueLang must be an xsd:boolean"),
                    std::pair(":S sh:in [ rdf:first 1 ] .", "sh:in must be a list"),
                    std::pair(":S sh:in _:l . _:l rdf:first 1 ; rdf:rest _:l .", "runs in a circle"),
                    std::pair(":S sh:not \"shape\" .", "sh:not must name shapes"),
                    std::pair(":S sh:and ( 1 ) .", "sh:and must name shapes"),
                    std::pair(":S sh:property [ sh:class :C ] .", "sh:property must be a property shape"),
                    std::pair(":S sh:node [ sh:path :p ; sh:class :C ] .", "sh:node must be a node shape"),
                    std::pair(":S sh:closed true ; sh:ignoredProperties ( 1 ) .",
                              "sh:ignoredProperties must be a list of IRIs"),
                    std::pair(":S sh:targetClass [] .", "sh:targetClass must be an IRI"),
                    std::pair(":S sh:targetNode [] .", "sh:targetNode must not be a blank node"),
                    std::pair(":S sh:class :C ; sh:severity \"high\" .", "sh:severity must be one IRI"),
                    std::pair(":S sh:class :C ; sh:message 1 .", "sh:message must be a text"),
                    std::pair(":S sh:class :C ; sh:deactivated \"yes\" .", "sh:deactivated must be one xsd:boolean")));

TEST(ShaclLoading, AShapeWithoutANameIsToldByTheOneThatItHangsOn) {
  EXPECT_THAT(loading_error(":S sh:or ( [ sh:not [ sh:minCount 1 ] ] ) .").message,
              HasSubstr("(of <https://example.org/S>)"));
}

TEST(ShaclLoading, RecursionIsRefusedWhereItIs) {
  const Diagnostic error = loading_error(":Before sh:node :A . :A sh:property [ sh:path :p ; sh:node :A ] .");
  EXPECT_EQ(error.code, "recursive-shape");
  EXPECT_THAT(error.message, Not(HasSubstr("Before")));
}

TEST(ShaclLoading, RecursionByWayOfASiblingIsRefused) {
  EXPECT_EQ(loading_error(R"(:N sh:property :P, :Q .
    :P sh:path :p ; sh:qualifiedValueShape :A ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true .
    :Q sh:path :q ; sh:qualifiedValueShape :B ; sh:qualifiedMinCount 1 .
    :B sh:property :P .)")
                .code,
            "recursive-shape");
}

TEST(ShaclLoading, AShapeMayBeUsedTwiceOnTheWayDown) {
  EXPECT_EQ(loading_error(":A sh:and ( :B :C ) . :B sh:node :D . :C sh:node :D . :D sh:class :E .").code, "none");
}

TEST(ShaclLoading, DepthHasALimit) {
  std::string nested;
  for (int shape = 0; shape < 600; ++shape) {
    nested += ":S" + std::to_string(shape) + " sh:not :S" + std::to_string(shape + 1) + " .\n";
  }
  EXPECT_EQ(loading_error(nested).code, "shape-too-deep");
  EXPECT_EQ(loading_error(":S sh:class :C ; sh:path _:p . _:p sh:inversePath _:p .").code, "shape-too-deep");
}

TEST(ShaclValidate, TheDeepestShapesAllowedAreValidated) {
  std::string nested = ":S0 sh:targetNode :a .\n";
  for (int shape = 0; shape < 500; ++shape) {
    nested += ":S" + std::to_string(shape) + " sh:not :S" + std::to_string(shape + 1) + " .\n";
  }
  EXPECT_EQ(violations(nested + ":S500 sh:class :C .", ":a a :C ."), Lines{});
  EXPECT_EQ(violations(nested + ":S500 sh:class :C .", ""), (Lines{"a not a"}));
}

TEST(ShaclLoading, PathsThatWouldUnfoldWithoutEndAreRefused) {
  std::string paths = ":S sh:class :C ; sh:path _:p0 .\n";
  for (int path = 0; path < 40; ++path) {
    const std::string next = "_:p" + std::to_string(path + 1);
    paths += "_:p" + std::to_string(path) + " rdf:first " + next + " ; rdf:rest ( " + next + " ) .\n";
  }
  EXPECT_EQ(loading_error(paths + "_:p40 sh:inversePath :p .").code, "shape-too-deep");
}

TEST(ShaclLoading, EntailmentIsRefused) {
  EXPECT_EQ(loading_error("<https://example.org/> sh:entailment <http://www.w3.org/ns/entailment/RDFS> .").code,
            "unsupported-entailment");
}

TEST(ShaclLoading, WhatIsNoShapeMayBeIllFormed) {
  EXPECT_EQ(loading_error("_:p sh:inversePath _:q . :x rdf:first 1 . :y sh:path 2 .").code, "none");
}

TEST(ShaclValidate, AShapesGraphThatTheDataAskForMustBeGiven) {
  const Shapes shapes = shapes_from(":S sh:class :C .");
  const auto data = graph_from(":data sh:shapesGraph :shapes .");
  const auto refused = validate(data, shapes);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, "shapes-graph-missing");
  EXPECT_THAT(refused.error().message, HasSubstr("<https://example.org/shapes>"));
  EXPECT_TRUE(validate(data, shapes, {nullptr, {"https://example.org/shapes"}, 0}));
}

TEST(ShaclValidate, AnswersAreRememberedWhereShapesMultiply) {
  const std::string shapes = shapes_that_multiply();
  EXPECT_EQ(violations(shapes + ":S60 sh:class :C .", ":a a :C ."), Lines{});
  EXPECT_EQ(violations(shapes + ":S60 sh:class :C .", ""), (Lines{"a and a"}));
}

TEST(ShaclValidate, TheOrderIsThatOfShapesTargetsAndConstraints) {
  const std::string shapes = ":Later sh:targetNode :b ; sh:in () . :S sh:targetNode :b, :a ; sh:class :C ; sh:in () .";
  EXPECT_EQ(violations(shapes, ":a :p :b ."), (Lines{"b in b", "a class a", "a in a", "b class b", "b in b"}));
}

}  // namespace newsgraph::shacl
