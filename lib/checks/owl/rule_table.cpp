#include "checks/owl/rule_table.hpp"

#include <array>

namespace newsgraph::owl_rl {
namespace {

using enum Use;

constexpr std::array kRules{
    // Of atoms of which as much is known the one that stands first is joined first: what has few matches stands before
    // what has many, such as the cells of a list.

    // Table 4, equality. Outside exact mode classes of equal terms do the work of eq-sym, eq-trans and eq-rep.
    RuleText{"eq-sym", "?x = ?y => ?y = ?x", Exact},
    RuleText{"eq-trans", "?x = ?y . ?y = ?z => ?x = ?z", Exact},
    RuleText{"eq-rep-s", "?s = ?t . ?s ?p ?o => ?t ?p ?o", Exact},
    RuleText{"eq-rep-p", "?p = ?q . ?s ?p ?o => ?s ?q ?o", Exact},
    RuleText{"eq-rep-o", "?o = ?t . ?s ?p ?o => ?s ?p ?t", Exact},
    RuleText{"eq-diff1", "?x = ?y . ?x owl:differentFrom ?y => false"},
    RuleText{"eq-diff1", "?x owl:differentFrom ?x => false"},
    RuleText{"eq-diff2",
             "?d a owl:AllDifferent . ?d owl:members ?l . ?j rdf:first ?x . ?k rdf:first ?x . ?j *cell ?l . "
             "?k *cell ?l . ?j != ?k => false"},
    RuleText{"eq-diff3",
             "?d a owl:AllDifferent . ?d owl:distinctMembers ?l . ?j rdf:first ?x . ?k rdf:first ?x . ?j *cell ?l . "
             "?k *cell ?l . ?j != ?k => false"},

    // Table 5, properties.
    RuleText{"prp-dom", "?p rdfs:domain ?c . ?x ?p ?y => ?x a ?c"},
    RuleText{"prp-rng", "?p rdfs:range ?c . ?x ?p ?y => ?y a ?c"},
    RuleText{"prp-fp", "?p a owl:FunctionalProperty . ?x ?p ?y . ?x ?p ?z . ?y != ?z => ?y = ?z"},
    RuleText{"prp-ifp", "?p a owl:InverseFunctionalProperty . ?y ?p ?x . ?z ?p ?x . ?y != ?z => ?y = ?z"},
    RuleText{"prp-irp", "?p a owl:IrreflexiveProperty . ?x ?p ?x => false"},
    RuleText{"prp-symp", "?p a owl:SymmetricProperty . ?x ?p ?y => ?y ?p ?x"},
    RuleText{"prp-asyp", "?p a owl:AsymmetricProperty . ?x ?p ?y . ?y ?p ?x => false"},
    RuleText{"prp-trp", "?p a owl:TransitiveProperty . ?x ?p ?y . ?y ?p ?z => ?x ?p ?z"},
    RuleText{"prp-spo1", "?p rdfs:subPropertyOf ?q . ?x ?p ?y => ?x ?q ?y"},
    RuleText{"chain", "?p owl:propertyChainAxiom ?l => ?l *link ?l", Auxiliary},
    RuleText{"chain", "?k *link ?l . ?k rdf:rest ?m . ?m != rdf:nil => ?m *link ?l", Auxiliary},
    RuleText{"chain", "?k *link ?l . ?k rdf:rest rdf:nil . ?k rdf:first ?q . ?u ?q ?v => ?u ?k ?v", Auxiliary},
    RuleText{"chain", "?k *link ?l . ?k rdf:rest ?m . ?k rdf:first ?q . ?u ?q ?v . ?v ?m ?w => ?u ?k ?w", Auxiliary},
    RuleText{"prp-spo2", "?p owl:propertyChainAxiom ?l . ?x ?l ?y => ?x ?p ?y"},
    RuleText{"prp-eqp1", "?p owl:equivalentProperty ?q . ?x ?p ?y => ?x ?q ?y"},
    RuleText{"prp-eqp2", "?p owl:equivalentProperty ?q . ?x ?q ?y => ?x ?p ?y"},
    RuleText{"prp-pdw", "?p owl:propertyDisjointWith ?q . ?x ?p ?y . ?x ?q ?y => false"},
    RuleText{"prp-adp",
             "?d a owl:AllDisjointProperties . ?d owl:members ?l . ?j *cell ?l . ?j rdf:first ?p . ?k *cell ?l . "
             "?k rdf:first ?q . ?x ?p ?y . ?x ?q ?y . ?j != ?k => false"},
    RuleText{"prp-inv1", "?p owl:inverseOf ?q . ?x ?p ?y => ?y ?q ?x"},
    RuleText{"prp-inv2", "?p owl:inverseOf ?q . ?x ?q ?y => ?y ?p ?x"},
    RuleText{"key", "?c owl:hasKey ?l => ?l *key ?l", Auxiliary},
    RuleText{"key", "?k *key ?l . ?k rdf:rest ?m . ?m != rdf:nil => ?m *key ?l", Auxiliary},
    RuleText{"key", "?k *key ?l . ?k rdf:rest rdf:nil . ?k rdf:first ?p . ?x ?p ?z => ?x *has *tuple", Auxiliary},
    RuleText{"key",
             "?k *key ?l . ?k rdf:first ?p . ?x ?p ?z . ?k rdf:rest ?m . ?x *has ?n . ?n of ?m => ?x *has *tuple",
             Auxiliary},
    RuleText{"prp-key",
             "?c owl:hasKey ?l . ?x a ?c . ?x *has ?n . ?n of ?l . ?y *has ?n . ?y a ?c . ?x != ?y => ?x = ?y"},
    RuleText{"prp-npa1",
             "?n owl:sourceIndividual ?x . ?n owl:assertionProperty ?p . ?n owl:targetIndividual ?y . ?x ?p ?y => "
             "false"},
    RuleText{"prp-npa2",
             "?n owl:sourceIndividual ?x . ?n owl:assertionProperty ?p . ?n owl:targetValue ?y . ?x ?p ?y => false"},

    // The cells of a list, by the axioms that quantify over its members.
    RuleText{"list", "?c owl:members ?l => ?l *cell ?l", Auxiliary},
    RuleText{"list", "?c owl:distinctMembers ?l => ?l *cell ?l", Auxiliary},
    RuleText{"list", "?c owl:intersectionOf ?l => ?l *cell ?l", Auxiliary},
    RuleText{"list", "?c owl:unionOf ?l => ?l *cell ?l", Auxiliary},
    RuleText{"list", "?c owl:oneOf ?l => ?l *cell ?l", Auxiliary},
    RuleText{"list", "?k *cell ?l . ?k rdf:rest ?m . ?m != rdf:nil => ?m *cell ?l", Auxiliary},

    // Table 6, classes.
    RuleText{"cls-nothing2", "?x a owl:Nothing => false"},
    RuleText{"suffix",
             "~?c owl:intersectionOf ?l . ~?k *cell ?l . ?k rdf:rest rdf:nil . ?k rdf:first ?d . ?x a ?d => "
             "?x *all ?k",
             Auxiliary},
    RuleText{"suffix",
             "~?c owl:intersectionOf ?l . ~?k *cell ?l . ?k rdf:first ?d . ?x a ?d . ?k rdf:rest ?m . "
             "?x *all ?m => ?x *all ?k",
             Auxiliary},
    RuleText{"cls-int1", "?c owl:intersectionOf ?l . ?x *all ?l => ?x a ?c"},
    RuleText{"cls-int2", "?c owl:intersectionOf ?l . ?k *cell ?l . ?k rdf:first ?d . ?x a ?c => ?x a ?d"},
    RuleText{"cls-uni", "?c owl:unionOf ?l . ?k *cell ?l . ?k rdf:first ?d . ?x a ?d => ?x a ?c"},
    RuleText{"cls-com", "?c owl:complementOf ?d . ?x a ?c . ?x a ?d => false"},
    RuleText{"cls-svf1", "?r owl:onProperty ?p . ?r owl:someValuesFrom ?c . ?x ?p ?y . ?y a ?c => ?x a ?r"},
    RuleText{"cls-svf2", "?r owl:someValuesFrom owl:Thing . ?r owl:onProperty ?p . ?x ?p ?y => ?x a ?r"},
    RuleText{"cls-avf", "?r owl:onProperty ?p . ?r owl:allValuesFrom ?c . ?x a ?r . ?x ?p ?y => ?y a ?c"},
    RuleText{"cls-hv1", "?r owl:hasValue ?y . ?r owl:onProperty ?p . ?x a ?r => ?x ?p ?y"},
    RuleText{"cls-hv2", "?r owl:hasValue ?y . ?r owl:onProperty ?p . ?x ?p ?y => ?x a ?r"},
    RuleText{"cls-maxc1", "?r owl:onProperty ?p . ?r owl:maxCardinality 0 . ?x a ?r . ?x ?p ?y => false"},
    RuleText{"cls-maxc2",
             "?r owl:onProperty ?p . ?r owl:maxCardinality 1 . ?x a ?r . ?x ?p ?y . ?x ?p ?z . ?y != ?z => ?y = ?z"},
    RuleText{"cls-maxqc1",
             "?r owl:onProperty ?p . ?r owl:maxQualifiedCardinality 0 . ?r owl:onClass ?c . ?x a ?r . ?x ?p ?y . "
             "?y a ?c => false"},
    RuleText{"cls-maxqc2",
             "?r owl:onProperty ?p . ?r owl:maxQualifiedCardinality 0 . ?r owl:onClass owl:Thing . ?x a ?r . "
             "?x ?p ?y => false"},
    RuleText{"cls-maxqc3",
             "?r owl:onProperty ?p . ?r owl:maxQualifiedCardinality 1 . ?r owl:onClass ?c . ?x a ?r . ?x ?p ?y . "
             "?y a ?c . ?x ?p ?z . ?z a ?c . ?y != ?z => ?y = ?z"},
    RuleText{"cls-maxqc4",
             "?r owl:onProperty ?p . ?r owl:maxQualifiedCardinality 1 . ?r owl:onClass owl:Thing . ?x a ?r . "
             "?x ?p ?y . ?x ?p ?z . ?y != ?z => ?y = ?z"},
    RuleText{"cls-oo", "?c owl:oneOf ?l . ?k *cell ?l . ?k rdf:first ?y => ?y a ?c"},

    // Table 7, class axioms.
    RuleText{"cax-sco", "?c rdfs:subClassOf ?d . ?x a ?c => ?x a ?d"},
    RuleText{"cax-eqc1", "?c owl:equivalentClass ?d . ?x a ?c => ?x a ?d"},
    RuleText{"cax-eqc2", "?c owl:equivalentClass ?d . ?x a ?d => ?x a ?c"},
    RuleText{"cax-dw", "?c owl:disjointWith ?d . ?x a ?c . ?x a ?d => false"},
    RuleText{"cax-adc",
             "?e a owl:AllDisjointClasses . ?e owl:members ?l . ?j rdf:first ?c . ?k rdf:first ?d . ?x a ?c . "
             "?x a ?d . ?j *cell ?l . ?k *cell ?l . ?j != ?k => false"},

    // Table 8, datatypes. Values are compared by literal_value.hpp.
    RuleText{"dt-type2", "~?r owl:someValuesFrom ?c . ~?r owl:onProperty ?p . ~?x ?p ?y . ?y in ?c => ?y a ?c"},

    // Table 9, the schema: only what leads to contradictions that cax and prp do not reach from the instances.
    RuleText{"scm-cls",
             "~owl:Thing rdfs:subClassOf ?d . ?c a owl:Class . ?c != owl:Thing => ?c rdfs:subClassOf owl:Thing"},
    RuleText{"scm-cls",
             "~owl:Thing owl:disjointWith ?d . ?c a owl:Class . ?c != owl:Thing => ?c rdfs:subClassOf owl:Thing"},
    RuleText{"scm-cls",
             "~?d owl:disjointWith owl:Thing . ?c a owl:Class . ?c != owl:Thing => ?c rdfs:subClassOf owl:Thing"},
    RuleText{"scm-cls",
             "~?d owl:complementOf owl:Thing . ?c a owl:Class . ?c != owl:Thing => ?c rdfs:subClassOf owl:Thing"},
    RuleText{"scm-cls", "~?l rdf:first owl:Thing . ?c a owl:Class . ?c != owl:Thing => ?c rdfs:subClassOf owl:Thing"},
    RuleText{"scm-cls", "~?r owl:someValuesFrom ?c . ?c a owl:Class => ?c rdfs:subClassOf ?c"},
    RuleText{"scm-cls", "~?r owl:allValuesFrom ?c . ?c a owl:Class => ?c rdfs:subClassOf ?c"},
    RuleText{"scm-op", "~?r owl:onProperty ?p . ?p a owl:ObjectProperty => ?p rdfs:subPropertyOf ?p"},
    RuleText{"scm-dp", "~?r owl:onProperty ?p . ?p a owl:DatatypeProperty => ?p rdfs:subPropertyOf ?p"},
    RuleText{"scm-sco",
             "~?r owl:someValuesFrom ?c . ?c rdfs:subClassOf ?d . ?d rdfs:subClassOf ?e => ?c rdfs:subClassOf ?e"},
    RuleText{"scm-sco",
             "~?r owl:allValuesFrom ?c . ?c rdfs:subClassOf ?d . ?d rdfs:subClassOf ?e => ?c rdfs:subClassOf ?e"},
    RuleText{"scm-eqc1", "?c owl:equivalentClass ?d => ?c rdfs:subClassOf ?d"},
    RuleText{"scm-eqc1", "?c owl:equivalentClass ?d => ?d rdfs:subClassOf ?c"},
    RuleText{"scm-spo",
             "~?r owl:onProperty ?p . ?p rdfs:subPropertyOf ?q . ?q rdfs:subPropertyOf ?s => "
             "?p rdfs:subPropertyOf ?s"},
    RuleText{"scm-eqp1", "?p owl:equivalentProperty ?q => ?p rdfs:subPropertyOf ?q"},
    RuleText{"scm-eqp1", "?p owl:equivalentProperty ?q => ?q rdfs:subPropertyOf ?p"},
    RuleText{"scm-svf1",
             "?r owl:someValuesFrom ?c . ?r owl:onProperty ?p . ?c rdfs:subClassOf ?d . ?s owl:someValuesFrom ?d . "
             "?s owl:onProperty ?p => ?r rdfs:subClassOf ?s"},
    RuleText{"scm-svf2",
             "?r owl:onProperty ?p . ?r owl:someValuesFrom ?c . ?p rdfs:subPropertyOf ?q . ?s owl:onProperty ?q . "
             "?s owl:someValuesFrom ?c => ?r rdfs:subClassOf ?s"},
    RuleText{"scm-avf1",
             "?r owl:allValuesFrom ?c . ?r owl:onProperty ?p . ?c rdfs:subClassOf ?d . ?s owl:allValuesFrom ?d . "
             "?s owl:onProperty ?p => ?r rdfs:subClassOf ?s"},
    RuleText{"scm-avf2",
             "?r owl:onProperty ?p . ?r owl:allValuesFrom ?c . ?p rdfs:subPropertyOf ?q . ?s owl:onProperty ?q . "
             "?s owl:allValuesFrom ?c => ?s rdfs:subClassOf ?r"},
    RuleText{"scm-int", "?c owl:intersectionOf ?l . ?k *cell ?l . ?k rdf:first ?d => ?c rdfs:subClassOf ?d"},
    RuleText{"scm-uni", "?c owl:unionOf ?l . ?k *cell ?l . ?k rdf:first ?d => ?d rdfs:subClassOf ?c"},

    // Applied by the engine itself, where terms are compared and not triples matched.
    RuleText{"eq-trans", ""},
    RuleText{"eq-rep", ""},
    RuleText{"dt-eq", ""},
    RuleText{"dt-diff", ""},
    RuleText{"dt-not-type", ""},
    RuleText{"unique-names", ""},
};

}  // namespace

std::span<const RuleText> rule_table() { return kRules; }

}  // namespace newsgraph::owl_rl
