// Each rule of the closure leads to a contradiction that only it can reach. The contradiction is always the same: what
// is a :Bad and a :Good thing, or a thing that differs from itself.

#include <gmock/gmock.h>

#include "owl_graph.hpp"

namespace newsgraph {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kDisjoint = ":Bad owl:disjointWith :Good . ";

/// The steps of the only finding.
std::vector<std::string> only_steps(const std::string& turtle) {
  const auto findings = owl_findings(turtle);
  EXPECT_EQ(findings.size(), 1U) << all_text(findings);
  return findings.empty() ? std::vector<std::string>{} : steps_of(findings[0]);
}

TEST(OwlClosure, SubclassesPassTheirMembersUp) {
  EXPECT_THAT(only_steps(kDisjoint + ":A rdfs:subClassOf :B . :B rdfs:subClassOf :Bad . :x a :A, :Good ."),
              ElementsAre("cax-sco", "cax-sco", "cax-dw"));
}

TEST(OwlClosure, EquivalentClassesShareTheirMembersBothWays) {
  EXPECT_THAT(only_steps(kDisjoint + ":A owl:equivalentClass :Bad . :x a :A, :Good ."),
              ElementsAre("cax-eqc1", "cax-dw"));
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:equivalentClass :A . :x a :A, :Good ."),
              ElementsAre("cax-eqc2", "cax-dw"));
}

TEST(OwlClosure, SubpropertiesPassTheirPairsUp) {
  EXPECT_THAT(only_steps(":p rdfs:subPropertyOf :q . :q owl:propertyDisjointWith :r . :x :p :y ; :r :y ."),
              ElementsAre("prp-spo1", "prp-pdw"));
}

TEST(OwlClosure, EquivalentPropertiesShareTheirPairsBothWays) {
  EXPECT_THAT(only_steps(":p owl:equivalentProperty :q . :q a owl:IrreflexiveProperty . :x :p :x ."),
              ElementsAre("prp-eqp1", "prp-irp"));
  EXPECT_THAT(only_steps(":q owl:equivalentProperty :p . :q a owl:IrreflexiveProperty . :x :p :x ."),
              ElementsAre("prp-eqp2", "prp-irp"));
}

TEST(OwlClosure, DomainsAndRangesTypeTheEnds) {
  EXPECT_THAT(only_steps(kDisjoint + ":p rdfs:domain :Bad . :x :p :y ; a :Good ."), ElementsAre("prp-dom", "cax-dw"));
  EXPECT_THAT(only_steps(kDisjoint + ":p rdfs:range :Bad . :y :p :x . :x a :Good ."), ElementsAre("prp-rng", "cax-dw"));
}

TEST(OwlClosure, InversesTurnPairsRound) {
  const std::string rest = ":p a owl:AsymmetricProperty . :x :p :y . :x :q :y .";
  EXPECT_THAT(only_steps(":p owl:inverseOf :q . " + rest), ElementsAre("prp-inv2", "prp-asyp"));
  EXPECT_THAT(only_steps(":q owl:inverseOf :p . " + rest), ElementsAre("prp-inv1", "prp-asyp"));
}

TEST(OwlClosure, SymmetricPropertiesRunBothWays) {
  EXPECT_THAT(only_steps(":p a owl:SymmetricProperty ; owl:propertyDisjointWith :q . :x :p :y . :y :q :x ."),
              ElementsAre("prp-symp", "prp-pdw"));
}

TEST(OwlClosure, TransitivePropertiesRunOn) {
  EXPECT_THAT(only_steps(":p a owl:TransitiveProperty, owl:IrreflexiveProperty . :x :p :y . :y :p :x . :y :q :x ."),
              ElementsAre("prp-trp", "prp-irp"));
}

TEST(OwlClosure, PropertyChainsOfAnyLengthMakeAPair) {
  EXPECT_THAT(only_steps(":p owl:propertyChainAxiom ( :a :b :c ) ; owl:propertyDisjointWith :d ."
                         ":x :a :u ; :d :y . :u :b :v . :v :c :y ."),
              ElementsAre("prp-spo2", "prp-pdw"));
  EXPECT_THAT(owl_findings(":p owl:propertyChainAxiom ( :a :b :c ) ; owl:propertyDisjointWith :d ."
                           ":x :a :u ; :d :y . :u :c :v . :v :b :y ."),
              IsEmpty());
}

TEST(OwlClosure, FunctionalPropertiesHaveOneValue) {
  EXPECT_THAT(only_steps(":p a owl:FunctionalProperty . :x :p :y, :z . :y owl:differentFrom :z ."),
              ElementsAre("prp-fp", "eq-diff1"));
}

TEST(OwlClosure, InverseFunctionalPropertiesHaveOneSubject) {
  EXPECT_THAT(only_steps(":p a owl:InverseFunctionalProperty . :y :p :x . :z :p :x . :y owl:differentFrom :z ."),
              ElementsAre("prp-ifp", "eq-diff1"));
}

TEST(OwlClosure, KeysMakeOneOfTwoThatAgreeInAllProperties) {
  const std::string key = ":C owl:hasKey ( :p :q ) . :y a :C ; :p 1 ; :q 2, 3 . :z a :C ; :p 1, 5 ; :q ";
  EXPECT_THAT(only_steps(key + "3 . :y owl:differentFrom :z ."), ElementsAre("prp-key", "eq-diff1"));
  EXPECT_THAT(owl_findings(key + "5 . :y owl:differentFrom :z ."), IsEmpty());
}

TEST(OwlClosure, IntersectionsHoldWhatIsInAllTheirParts) {
  const std::string axiom = kDisjoint + ":Bad owl:intersectionOf ( :A :B :C ) . ";
  EXPECT_THAT(only_steps(axiom + ":x a :A, :B, :C, :Good ."), ElementsAre("cls-int1", "cax-dw"));
  EXPECT_THAT(owl_findings(axiom + ":x a :A, :C, :Good ."), IsEmpty());
}

TEST(OwlClosure, MembersOfAnIntersectionAreInEachPart) {
  EXPECT_THAT(only_steps(kDisjoint + ":A owl:intersectionOf ( :B :Bad ) . :x a :A, :Good ."),
              ElementsAre("cls-int2", "cax-dw"));
}

TEST(OwlClosure, UnionsHoldTheMembersOfEachPart) {
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:unionOf ( :A :B ) . :x a :B, :Good ."),
              ElementsAre("cls-uni", "cax-dw"));
}

TEST(OwlClosure, HasValueRunsBothWays) {
  EXPECT_THAT(only_steps(":R owl:onProperty :p ; owl:hasValue :y . :p owl:propertyDisjointWith :q . :x a :R ; :q :y ."),
              ElementsAre("cls-hv1", "prp-pdw"));
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:onProperty :p ; owl:hasValue :y . :x :p :y ; a :Good ."),
              ElementsAre("cls-hv2", "cax-dw"));
}

TEST(OwlClosure, SomeValuesFromTypesWhatHasSuchAValue) {
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:onProperty :p ; owl:someValuesFrom :C . :x :p :y ; a :Good . :y a :C ."),
              ElementsAre("cls-svf1", "cax-dw"));
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:onProperty :p ; owl:someValuesFrom owl:Thing . :x :p :y ; a :Good ."),
              ElementsAre("cls-svf2", "cax-dw"));
}

TEST(OwlClosure, SomeValuesFromADatatypeLooksAtTheValue) {
  const std::string axiom = kDisjoint + ":Bad owl:onProperty :p ; owl:someValuesFrom xsd:integer . :x a :Good ; :p ";
  EXPECT_THAT(only_steps(axiom + "7 ."), ElementsAre("dt-type2", "cls-svf1", "cax-dw"));
  EXPECT_THAT(owl_findings(axiom + "\"7\" ."), IsEmpty());
}

TEST(OwlClosure, AllValuesFromTypesTheValues) {
  EXPECT_THAT(only_steps(kDisjoint + ":R owl:onProperty :p ; owl:allValuesFrom :Bad . :x a :R ; :p :y . :y a :Good ."),
              ElementsAre("cls-avf", "cax-dw"));
}

TEST(OwlClosure, AtMostOneValueMakesTwoTheSame) {
  EXPECT_THAT(
      only_steps(":R owl:onProperty :p ; owl:maxCardinality 1 . :x a :R ; :p :y, :z . :y owl:differentFrom :z ."),
      ElementsAre("dt-eq", "eq-rep-o", "cls-maxc2", "eq-diff1"));
  const std::string one = "\"1\"^^xsd:nonNegativeInteger";
  EXPECT_THAT(only_steps(":R owl:onProperty :p ; owl:maxCardinality " + one +
                         " . :x a :R ; :p :y, :z . :y owl:differentFrom :z ."),
              ElementsAre("cls-maxc2", "eq-diff1"));
}

TEST(OwlClosure, AtMostOneValueOfAClassMakesTwoOfItTheSame) {
  const std::string axiom =
      ":R owl:onProperty :p ; owl:maxQualifiedCardinality \"1\"^^xsd:nonNegativeInteger ; owl:onClass :C ."
      ":x a :R ; :p :y, :z . :y a :C ; owl:differentFrom :z . ";
  EXPECT_THAT(only_steps(axiom + ":z a :C ."), ElementsAre("cls-maxqc3", "eq-diff1"));
  EXPECT_THAT(owl_findings(axiom + ":z a :D ."), IsEmpty());
}

TEST(OwlClosure, AtMostOneThingMakesTwoTheSame) {
  EXPECT_THAT(
      only_steps(":R owl:onProperty :p ; owl:maxQualifiedCardinality \"1\"^^xsd:nonNegativeInteger ; owl:onClass "
                 "owl:Thing . :x a :R ; :p :y, :z . :y owl:differentFrom :z ."),
      ElementsAre("cls-maxqc4", "eq-diff1"));
}

TEST(OwlClosure, OneOfTypesItsMembers) {
  EXPECT_THAT(only_steps(kDisjoint + ":Bad owl:oneOf ( :w :x ) . :x a :Good ."), ElementsAre("cls-oo", "cax-dw"));
}

TEST(OwlClosure, ClassesBelowThingReachItsAxioms) {
  EXPECT_THAT(only_steps("owl:Thing rdfs:subClassOf [ owl:onProperty :p ; owl:allValuesFrom owl:Nothing ] ."
                         ":A a owl:Class . :x a :A ; :p :y ."),
              ElementsAre("scm-cls", "cax-sco", "cax-sco", "cls-avf", "cls-nothing2"));
}

TEST(OwlClosure, RestrictionsFollowTheirFillers) {
  const std::string rest = ":S owl:onProperty :p ; owl:someValuesFrom :C ; rdfs:subClassOf :Bad . :x a :R, :Good .";
  EXPECT_THAT(only_steps(kDisjoint +
                         ":R owl:onProperty :p ; owl:someValuesFrom :A . :A rdfs:subClassOf :B ."
                         ":B rdfs:subClassOf :C . " +
                         rest),
              ElementsAre("scm-sco", "scm-svf1", "cax-sco", "cax-sco", "cax-dw"));
  EXPECT_THAT(
      only_steps(kDisjoint + ":R owl:onProperty :q ; owl:someValuesFrom :C . :q rdfs:subPropertyOf :p . " + rest),
      ElementsAre("scm-svf2", "cax-sco", "cax-sco", "cax-dw"));
}

TEST(OwlClosure, RestrictionsThatSayTheSameAreOneWhereTheirTermsAreDeclared) {
  const std::string some = "[ owl:onProperty :p ; owl:someValuesFrom :C ] ";
  const std::string graph =
      kDisjoint + ":A rdfs:subClassOf " + some + ". " + some + "rdfs:subClassOf :Bad . :x a :A, :Good . ";
  EXPECT_THAT(only_steps(graph + ":C a owl:Class ."), Contains("scm-cls"));
  EXPECT_THAT(only_steps(graph + ":p a owl:ObjectProperty ."), Contains("scm-op"));
  EXPECT_THAT(only_steps(graph + ":p a owl:DatatypeProperty ."), Contains("scm-dp"));
  EXPECT_THAT(owl_findings(graph), IsEmpty());
}

TEST(OwlClosure, UniversalRestrictionsFollowTheirFillersAndTurnTheirProperties) {
  const std::string rest = ":S owl:onProperty :p ; owl:allValuesFrom :C ; rdfs:subClassOf :Bad . :x a :R, :Good .";
  EXPECT_THAT(only_steps(kDisjoint + ":R owl:onProperty :p ; owl:allValuesFrom :A . :A rdfs:subClassOf :C . " + rest),
              ElementsAre("scm-avf1", "cax-sco", "cax-sco", "cax-dw"));
  EXPECT_THAT(
      only_steps(kDisjoint + ":R owl:onProperty :q ; owl:allValuesFrom :C . :p rdfs:subPropertyOf :q . " + rest),
      ElementsAre("scm-avf2", "cax-sco", "cax-sco", "cax-dw"));
}

TEST(OwlClosure, EqualThingsShareWhatIsSaidOfThem) {
  EXPECT_THAT(only_steps(kDisjoint + ":x owl:sameAs :y . :x a :Bad . :y a :Good ."), Contains("eq-rep-s"));
  EXPECT_THAT(only_steps(":p a owl:IrreflexiveProperty . :x :p :y . :x owl:sameAs :y ."), Contains("prp-irp"));
  EXPECT_THAT(only_steps(":p owl:sameAs :q . :q a owl:IrreflexiveProperty . :x :p :x ."), Contains("eq-rep-p"));
}

TEST(OwlClosure, WordsOfTheLanguageMayHaveOtherNames) {
  EXPECT_THAT(only_steps(kDisjoint + ":isA owl:sameAs rdf:type . :x :isA :Bad ; a :Good ."),
              ElementsAre("eq-rep-p", "cax-dw"));
  EXPECT_THAT(only_steps(":same rdfs:subPropertyOf owl:sameAs . :x :same :y . :x owl:differentFrom :y ."),
              ElementsAre("prp-spo1", "eq-diff1"));
}

TEST(OwlClosure, LiteralsOfEqualValueAreOne) {
  EXPECT_THAT(only_steps(":n owl:sourceIndividual :x ; owl:assertionProperty :p ; owl:targetValue true ."
                         ":x :p \"1\"^^xsd:boolean ."),
              ElementsAre("dt-eq", "eq-rep-o", "prp-npa2"));
}

TEST(OwlClosure, OneListMayServeAKeyAndAChain) {
  EXPECT_THAT(owl_findings(":C owl:hasKey :l . :q owl:propertyChainAxiom :l . :l rdf:first :p ; rdf:rest rdf:nil ."
                           ":x a :C ; :p :v . :y a :C ; :p :w . :x owl:differentFrom :y ."),
              IsEmpty());
}

}  // namespace
}  // namespace newsgraph
