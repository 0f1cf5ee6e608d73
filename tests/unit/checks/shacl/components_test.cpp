#include "small_shapes.hpp"

namespace newsgraph::shacl {
namespace {

/// A property shape over :p with these constraints, at :a.
std::string at_p(const std::string& constraints) { return "[] sh:targetNode :a ; sh:path :p ; " + constraints + " ."; }

}  // namespace

TEST(ShaclClass, SubclassesCountAndLiteralsHaveNone) {
  EXPECT_EQ(violations(at_p("sh:class :Animal"), R"(:a :p :dog, :stone, "dog" . :dog a :Dog . :stone a :Thing .
                                                    :Dog rdfs:subClassOf :Mammal . :Mammal rdfs:subClassOf :Animal .
                                                    :Animal rdfs:subClassOf :Thing .)"),
            (Lines{"a class stone", "a class dog"}));
}

TEST(ShaclClass, SubclassesMayComeFromTheOntologyByWayOfTheData) {
  const Shapes shapes = shapes_from(at_p("sh:class :Animal"));
  const auto data = graph_from(":a :p :dog . :dog a :Poodle . :Dog rdfs:subClassOf :Mammal .");
  const auto ontology = graph_from(":Mammal rdfs:subClassOf :Animal . :Poodle rdfs:subClassOf :Dog .");
  EXPECT_EQ(validate(data, shapes)->size(), 1U);
  EXPECT_EQ(validate(data, shapes, {&ontology, {}, 0})->size(), 0U);
}

TEST(ShaclClass, SubclassesMayRunInACircle) {
  EXPECT_EQ(violations(at_p("sh:class :A"), ":a :p :b . :b a :B . :A rdfs:subClassOf :B . :B rdfs:subClassOf :A ."),
            Lines{});
}

TEST(ShaclDatatype, IllTypedLiteralsViolate) {
  EXPECT_EQ(violations(at_p("sh:datatype xsd:byte"), R"(:a :p "127"^^xsd:byte, "128"^^xsd:byte, 1, "1" .)"),
            (Lines{"a datatype 128", "a datatype 1", "a datatype 1"}));
}

TEST(ShaclDatatype, LanguageTaggedTextIsLangString) {
  EXPECT_EQ(violations(at_p("sh:datatype rdf:langString"), R"(:a :p "x"@en, "y" .)"), (Lines{"a datatype y"}));
}

TEST(ShaclNodeKind, EachKindAllowsWhatItSays) {
  const std::string data = R"(:a :p :i, _:b, "l" .)";
  EXPECT_EQ(violations(at_p("sh:nodeKind sh:IRI"), data), (Lines{"a node-kind b", "a node-kind l"}));
  EXPECT_EQ(violations(at_p("sh:nodeKind sh:BlankNodeOrLiteral"), data), (Lines{"a node-kind i"}));
  EXPECT_EQ(violations(at_p("sh:nodeKind sh:IRIOrLiteral"), data), (Lines{"a node-kind b"}));
  EXPECT_EQ(violations(at_p("sh:nodeKind sh:BlankNodeOrIRI"), data), (Lines{"a node-kind l"}));
}

TEST(ShaclCount, BoundsAreInclusiveAndValuesAreASet) {
  const std::string two = ":a :p 1, 2 . :a :q 1 .";
  EXPECT_EQ(violations(at_p("sh:minCount 2 ; sh:maxCount 2"), two), Lines{});
  EXPECT_EQ(violations(at_p("sh:minCount 3"), two), (Lines{"a min-count"}));
  EXPECT_EQ(violations(at_p("sh:maxCount 1"), two), (Lines{"a max-count"}));
  EXPECT_EQ(violations("[] sh:targetNode :a ; sh:path [ sh:alternativePath ( :p :q ) ] ; sh:maxCount 2 .", two),
            Lines{});
}

TEST(ShaclCount, BoundsBeyond64BitsAreHeld) {
  EXPECT_EQ(violations(at_p("sh:minCount 99999999999999999999"), ":a :p 1 ."), (Lines{"a min-count"}));
  EXPECT_EQ(violations(at_p("sh:maxCount -99999999999999999999"), ""), (Lines{"a max-count"}));
}

TEST(ShaclRange, NumbersCompareByValueAndTextsViolate) {
  EXPECT_EQ(violations(at_p("sh:minInclusive 4 ; sh:maxExclusive 5.0"),
                       R"(:a :p 4.0, 4.99999999999999999999, 5, "4", 3.9e0 .)"),
            (Lines{"a min-inclusive 4", "a min-inclusive 3.9e0", "a max-exclusive 5", "a max-exclusive 4"}));
}

TEST(ShaclRange, ABoundThatNothingComparesWithIsViolatedByAll) {
  EXPECT_EQ(violations(at_p("sh:minInclusive \"x\"@en"), ":a :p 1 ."), (Lines{"a min-inclusive 1"}));
}

TEST(ShaclLength, CountsCodePointsOfTextsAndIris) {
  EXPECT_EQ(violations(at_p("sh:minLength 2 ; sh:maxLength 2"), R"(:a :p "éü", "é", "abc", <a:> , _:b .)"),
            (Lines{"a min-length é", "a min-length b", "a max-length abc", "a max-length b"}));
}

TEST(ShaclPattern, FindsAnywhereAndKnowsFlags) {
  const std::string data = R"(:a :p "xABCx", "abd", :abc, _:abc .)";
  EXPECT_EQ(violations(at_p(R"(sh:pattern "bc$" ; sh:flags "i")"), data),
            (Lines{"a pattern xABCx", "a pattern abd", "a pattern abc"}));
  EXPECT_EQ(violations(at_p(R"(sh:pattern "A B	[C ]" ; sh:flags "x")"), data),
            (Lines{"a pattern abd", "a pattern abc", "a pattern abc"}));
  EXPECT_EQ(violations(at_p(R"(sh:pattern "a.c" ; sh:flags "q")"), ":a :p \"abc\", \"a.c\" ."),
            (Lines{"a pattern abc"}));
}

TEST(ShaclPattern, RunawayIsAnErrorThatNamesTheShape) {
  const Shapes shapes = shapes_from(R"(:Slow sh:targetNode :a ; sh:path :p ; sh:pattern "^(a+)+$" .)");
  const auto data = graph_from(":a :p \"" + std::string(40, 'a') + "!\" .");
  const auto results = validate(data, shapes, {nullptr, {}, 10});
  ASSERT_FALSE(results);
  EXPECT_EQ(results.error().code, "pattern-limit");
  EXPECT_NE(results.error().message.find("<https://example.org/Slow>"), std::string::npos);
}

TEST(ShaclLanguageIn, RangesMatchSubtagsWhole) {
  EXPECT_EQ(violations(at_p(R"(sh:languageIn ( "en" "de-CH" ))"),
                       R"(:a :p "1"@en, "2"@EN-gb, "3"@eng, "4"@de, "5"@de-ch, "6" .)"),
            (Lines{"a language-in 3", "a language-in 4", "a language-in 6"}));
}

TEST(ShaclUniqueLang, OneResultForALanguageOfTwoOrMore) {
  EXPECT_EQ(violations(at_p("sh:uniqueLang true"), R"(:a :p "1"@en, "2"@en, "3"@EN, "4"@de, "5", "6" .)"),
            (Lines{"a unique-lang"}));
  EXPECT_EQ(violations(at_p("sh:uniqueLang false"), R"(:a :p "1"@en, "2"@en .)"), Lines{});
}

TEST(ShaclPairs, EqualsReportsWhatIsMissingOnEitherSide) {
  EXPECT_EQ(violations(at_p("sh:equals :q"), ":a :p 1, 2 ; :q 2, 3 ."), (Lines{"a equals 1", "a equals 3"}));
}

TEST(ShaclPairs, DisjointComparesTermsNotValues) {
  EXPECT_EQ(violations(at_p("sh:disjoint :q"), ":a :p 1, 2 ; :q 2, 1.0 ."), (Lines{"a disjoint 2"}));
}

TEST(ShaclPairs, LessThanReportsEachPair) {
  EXPECT_EQ(violations(at_p("sh:lessThan :q"), ":a :p 2, 3 ; :q 3, 2.0 ."),
            (Lines{"a less-than 2", "a less-than 3", "a less-than 3"}));
  EXPECT_EQ(violations(at_p("sh:lessThanOrEquals :q"), ":a :p 2, 3 ; :q 3, 2.0 ."), (Lines{"a less-than-or-equals 3"}));
}

TEST(ShaclLogic, EachConnectiveAsksItsShapes) {
  const std::string data = ":a :p 1, 2, 3 .", small = "[ sh:maxInclusive 2 ]", odd = "[ sh:in ( 1 3 ) ]";
  EXPECT_EQ(violations(at_p("sh:not " + small), data), (Lines{"a not 1", "a not 2"}));
  EXPECT_EQ(violations(at_p("sh:and ( " + small + odd + " )"), data), (Lines{"a and 2", "a and 3"}));
  EXPECT_EQ(violations(at_p("sh:or ( " + small + " [ sh:in ( 1 ) ] )"), data), (Lines{"a or 3"}));
  EXPECT_EQ(violations(at_p("sh:xone ( " + small + odd + " )"), data), (Lines{"a xone 1"}));
}

TEST(ShaclLogic, EmptyListsAreWellFormed) {
  EXPECT_EQ(violations(at_p("sh:and () ; sh:or () ; sh:in ()"), ":a :p 1 ."), (Lines{"a or 1", "a in 1"}));
}

TEST(ShaclNode, AViolatedShapeIsOneResult) {
  EXPECT_EQ(violations(at_p("sh:node :S") + " :S sh:nodeKind sh:Literal ; sh:in ( 2 ) .", ":a :p :b, 2 ."),
            (Lines{"a node b"}));
}

TEST(ShaclNode, SeverityOfTheInnerShapeDoesNotSoften) {
  EXPECT_EQ(violations(at_p("sh:node :S") + " :S sh:severity sh:Info ; sh:in ( 2 ) .", ":a :p 1 ."),
            (Lines{"a node 1"}));
}

TEST(ShaclProperty, ReportsTheInnerResultsAtTheValue) {
  EXPECT_EQ(violations(at_p("sh:property [ sh:path :q ; sh:minCount 1 ]"), ":a :p :b, :c . :c :q 1 ."),
            (Lines{"b min-count"}));
}

TEST(ShaclProperty, DeactivatedShapesAreFulfilled) {
  const std::string off = "[ sh:deactivated true ; sh:in ( 9 ) ]";
  EXPECT_EQ(violations(at_p("sh:node " + off + " ; sh:not " + off), ":a :p 1 ."), (Lines{"a not 1"}));
}

TEST(ShaclQualified, CountsTheValuesThatConform) {
  const std::string counted = "sh:qualifiedValueShape [ sh:class :C ] ; ";
  const std::string data = ":a :p :x, :y, :z . :x a :C . :y a :C .";
  EXPECT_EQ(violations(at_p(counted + "sh:qualifiedMinCount 2 ; sh:qualifiedMaxCount 2"), data), Lines{});
  EXPECT_EQ(violations(at_p(counted + "sh:qualifiedMinCount 3 ; sh:qualifiedMaxCount 1"), data),
            (Lines{"a qualified-min-count", "a qualified-max-count"}));
}

TEST(ShaclQualified, DisjointValuesThatASiblingCountsAreNotCounted) {
  const std::string shapes = R"(:S sh:targetNode :a ;
    sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:class :C ] ; sh:qualifiedMinCount 1 ;
                  sh:qualifiedValueShapesDisjoint true ] ;
    sh:property [ sh:path :q ; sh:qualifiedValueShape [ sh:class :D ] ; sh:qualifiedMinCount 0 ] .)";
  EXPECT_EQ(violations(shapes, ":a :p :x . :x a :C, :D ."), (Lines{"a qualified-min-count"}));
  EXPECT_EQ(violations(shapes, ":a :p :x . :x a :C ."), Lines{});
}

TEST(ShaclClosed, OnlyPlainPathsOpenAShape) {
  EXPECT_EQ(violations(R"(:S sh:targetNode :a ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
                          sh:property [ sh:path :p ], [ sh:path [ sh:inversePath :q ] ] .)",
                       ":a a :C ; :p 1 ; :q 2 ."),
            (Lines{"a closed 2"}));
  EXPECT_EQ(violations(":S sh:targetNode :a ; sh:closed false .", ":a :p 1 ."), Lines{});
}

TEST(ShaclHasValue, OneOfTheValuesMustBeTheTermItself) {
  EXPECT_EQ(violations(at_p("sh:hasValue 1, 2"), ":a :p 1, 2.0 ."), (Lines{"a has-value"}));
}

TEST(ShaclIn, MembersAreTerms) {
  EXPECT_EQ(violations(at_p("sh:in ( 1 :b \"x\"@en )"), R"(:a :p 1, :b, "x"@en, 1.0, "x" .)"),
            (Lines{"a in 1.0", "a in x"}));
  EXPECT_EQ(violations(at_p("sh:in ( 12 11 10 9 8 7 6 5 4 3 2 )"), ":a :p 1, 2, 9, 12, 13 ."),
            (Lines{"a in 1", "a in 13"}));
}

TEST(ShaclWithdrawn, WithdrawnTriplesDoNotCount) {
  const Shapes shapes = shapes_from(":S sh:targetClass :C ; sh:property [ sh:path :p ; sh:maxCount 0 ] .");
  auto data = graph_from(":a a :C ; :p 1 . :b a :C ; :p 1 .");
  const TermId a = *data.find_iri("https://example.org/a"), b = *data.find_iri("https://example.org/b");
  data.withdraw(*data.edge(a, *data.find_iri("https://example.org/p"), *data.find(rdf::typed("1", rdf::xsd::integer))));
  data.withdraw(*data.edge(b, *data.find_iri(rdf::rdf_::type), *data.find_iri("https://example.org/C")));
  EXPECT_EQ(validate(data, shapes)->size(), 0U);
}

}  // namespace newsgraph::shacl
