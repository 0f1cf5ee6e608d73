// The vocabulary stands four times: as constants, as OWL, as SHACL and as the rule book. Here they are held side by
// side.

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

#include "checks/rule_book.hpp"
#include "small_graph.hpp"

namespace newsgraph {
namespace {

KnowledgeGraph document(const std::string& name) {
  std::ostringstream bytes;
  bytes << std::ifstream(std::string(NEWSGRAPH_SOURCE_DIR) + "/ontology/" + name, std::ios::binary).rdbuf();
  auto graph = from_document(bytes.str(), {});
  EXPECT_TRUE(graph) << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

std::vector<TermId> objects(const KnowledgeGraph& graph, TermId subject, const std::string& property) {
  std::vector<TermId> found;
  const auto predicate = graph.find_iri(full_iri(property));
  for (const Edge& edge : graph.out(subject)) {
    if (edge.predicate == predicate) found.push_back(edge.object);
  }
  return found;
}

std::vector<TermId> list(const KnowledgeGraph& graph, TermId head) {
  std::vector<TermId> items;
  for (auto rest = objects(graph, head, "rdf:rest"); !rest.empty(); rest = objects(graph, head, "rdf:rest")) {
    items.push_back(objects(graph, head, "rdf:first").at(0));
    head = rest[0];
  }
  return items;
}

TEST(Ontology, DescribesEveryTermOfTheVocabulary) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  for (const std::string_view iri : rdf::ng_terms()) {
    const auto term = owl.find_iri(iri);
    ASSERT_TRUE(term) << iri;
    for (const std::string property : {"rdf:type", "rdfs:label", "rdfs:comment"}) {
      EXPECT_FALSE(objects(owl, *term, property).empty()) << iri << " lacks " << property;
    }
  }
}

TEST(Ontology, ShowsEveryTermInAnExampleThatParsesAndIsConsistent) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  for (const std::string_view iri : rdf::ng_terms()) {
    const auto examples = objects(owl, owl.find_iri(iri).value(), "skos:example");
    ASSERT_EQ(examples.size(), 1U) << iri;
    const KnowledgeGraph example = graph_of(std::string(owl.term(examples[0]).value));
    EXPECT_TRUE(example.find_iri(iri)) << iri;
    for (const Finding& finding : check(example, {}).findings) {
      // An example speaks of things that other examples describe.
      if (finding.rule != "dangling-reference") ADD_FAILURE() << iri << ": " << finding.rule << ": " << finding.message;
    }
  }
}

TEST(Ontology, HasNoTermThatTheVocabularyLacks) {
  const std::set<std::string_view> known(rdf::ng_terms().begin(), rdf::ng_terms().end());
  const KnowledgeGraph owl = document("newsgraph.ttl"), shapes = document("shapes.ttl");
  for (const KnowledgeGraph* graph : {&owl, &shapes}) {
    for (TermId id = 0; id < graph->terms().size(); ++id) {
      const rdf::TermView term = graph->term(id);
      const bool is_own = term.kind == rdf::TermKind::Iri && term.value.starts_with(rdf::ng::ns);
      EXPECT_TRUE(!is_own || known.contains(term.value)) << term.value;
    }
  }
}

TEST(Ontology, HasAConstraintComponentForEachRule) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  std::size_t components = 0;
  for (const std::string_view iri : rdf::ng_terms()) components += iri.ends_with("ConstraintComponent") ? 1 : 0;
  EXPECT_EQ(components, rules().size());
  for (const Rule& rule : rules()) {
    const auto component = owl.find_iri(component_iri(rule.id));
    ASSERT_TRUE(component) << rule.id;
    EXPECT_THAT(objects(owl, *component, "rdf:type"), testing::Contains(id_of(owl, "sh:ConstraintComponent")));
  }
}

TEST(Ontology, KeepsDescriptionApartFromFact) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  const std::string sem = full_iri("sem:");
  for (const EdgeId id : owl.with_predicate(id_of(owl, "rdfs:subPropertyOf"))) {
    EXPECT_FALSE(owl.term(owl.edges()[id].object).value.starts_with(sem)) << owl.term(owl.edges()[id].subject).value;
  }
  for (const std::string property : {"rdfs:domain", "rdfs:range"}) {
    const auto predicate = owl.find_iri(full_iri(property));
    if (!predicate) continue;
    for (const EdgeId id : owl.with_predicate(*predicate)) {
      const std::string_view type = owl.term(owl.edges()[id].object).value;
      for (const EndClass& end : end_classes()) EXPECT_NE(type, full_iri(end.name)) << "a kind must not be inferred";
    }
  }
}

TEST(Ontology, MakesTheKindsOfTheRuleBookDisjoint) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  std::set<std::string> kinds, disjoint;
  for (const EndClass& end : end_classes()) {
    if ((end.bit & ends::kinds) != 0) kinds.insert(full_iri(end.name));
  }
  for (const EdgeId id : owl.with_predicate(id_of(owl, "owl:members"))) {
    std::set<std::string> members;
    for (const TermId member : list(owl, owl.edges()[id].object)) members.emplace(owl.term(member).value);
    if (members == kinds) disjoint = members;
  }
  EXPECT_EQ(disjoint, kinds);
}

TEST(Ontology, GivesRelationsTheCharacterOfTheRuleBook) {
  const KnowledgeGraph owl = document("newsgraph.ttl");
  for (const PropertyRule& rule : property_rules()) {
    const auto property = owl.find_iri(full_iri(rule.name));
    const auto types = property ? objects(owl, *property, "rdf:type") : std::vector<TermId>{};
    const auto is = [&](const std::string& type) {
      const auto id = owl.find_iri(full_iri(type));
      return id && std::ranges::count(types, *id) > 0;
    };
    EXPECT_EQ(is("owl:SymmetricProperty"), rule.symmetric) << rule.name;
    EXPECT_EQ(is("owl:AsymmetricProperty"), rule.asymmetric) << rule.name;
    EXPECT_EQ(is("owl:IrreflexiveProperty"), rule.irreflexive) << rule.name;
  }
}

/// What a shape lets through: its sh:class, sh:nodeKind sh:Literal, or those of its sh:or.
EndSet ends_of_shape(const KnowledgeGraph& shapes, TermId shape) {
  EndSet found = 0;
  for (const TermId type : objects(shapes, shape, "sh:class")) {
    for (const EndClass& end : end_classes()) {
      if (shapes.term(type).value == full_iri(end.name)) found |= end.bit;
    }
  }
  for (const TermId kind : objects(shapes, shape, "sh:nodeKind")) {
    if (shapes.term(kind).value == full_iri("sh:Literal")) found |= ends::literal;
  }
  for (const TermId head : objects(shapes, shape, "sh:or")) {
    for (const TermId item : list(shapes, head)) found |= ends_of_shape(shapes, item);
  }
  return found;
}

TEST(Shapes, AllowTheEndsThatTheRuleBookAllows) {
  const KnowledgeGraph shapes = document("shapes.ttl");
  for (const PropertyRule& rule : property_rules()) {
    const auto property = shapes.find_iri(full_iri(rule.name));
    ASSERT_TRUE(property) << rule.name;
    std::vector<TermId> subject_shapes, object_shapes;
    for (const EdgeId id : shapes.in(*property)) {
      const Edge& edge = shapes.edges()[id];
      if (edge.predicate == id_of(shapes, "sh:targetSubjectsOf")) subject_shapes.push_back(edge.subject);
      if (edge.predicate == id_of(shapes, "sh:path")) object_shapes.push_back(edge.subject);
    }
    ASSERT_EQ(subject_shapes.size(), 1U) << rule.name;
    ASSERT_EQ(object_shapes.size(), 1U) << rule.name;
    EXPECT_EQ(ends_of_shape(shapes, subject_shapes[0]), rule.from) << rule.name;
    EXPECT_EQ(ends_of_shape(shapes, object_shapes[0]), rule.to) << rule.name;
  }
}

}  // namespace
}  // namespace newsgraph
