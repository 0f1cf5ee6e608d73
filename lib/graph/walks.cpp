#include "graph/walks.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "graph/walkable.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using namespace rdf;
using Node = Walkable::Node;

constexpr std::string_view name_predicates[] = {rdfs::label, schema::name, schema::alternateName, skos::prefLabel,
                                                skos::altLabel};

std::string_view last_part(std::string_view iri) {
  const std::size_t cut = iri.find_last_of("/#");
  return cut == std::string_view::npos ? iri : iri.substr(cut + 1);
}

bool is_nameable(Node node) { return node == Node::Thing || node == Node::Event || node == Node::UnassertedEvent; }

void by_iri(const KnowledgeGraph& graph, std::vector<TermId>& nodes) {
  std::sort(nodes.begin(), nodes.end(), [&](TermId a, TermId b) { return graph.term(a) < graph.term(b); });
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

std::vector<TermId> objects_of(const KnowledgeGraph& graph, TermId node, std::string_view predicate) {
  std::vector<TermId> objects;
  const auto id = graph.find_iri(predicate);
  for (const Edge& edge : graph.out(node)) {
    if (id == edge.predicate && !edge.withdrawn) objects.push_back(edge.object);
  }
  return objects;
}

std::vector<TermId> subjects_of(const KnowledgeGraph& graph, std::string_view predicate, TermId object) {
  std::vector<TermId> subjects;
  const auto wanted = graph.find_iri(predicate);
  for (const EdgeId id : graph.in(object)) {
    const Edge& edge = graph.edges()[id];
    if (wanted == edge.predicate && !edge.withdrawn) subjects.push_back(edge.subject);
  }
  return subjects;
}

std::vector<HeldPost> posts_of(const KnowledgeGraph& graph, TermId person) {
  std::vector<HeldPost> posts;
  std::set<TermId> known;
  for (const TermId membership : subjects_of(graph, org::member, person)) {
    const auto post = graph.object(membership, ng::post);
    if (!post) continue;
    known.insert(*post);
    posts.push_back({*post, graph.object(membership, ng::tenure), graph.object(membership, org::memberDuring)});
  }
  for (const TermId post : objects_of(graph, person, org::holds)) {
    if (!known.contains(post)) posts.push_back({post, {}, {}});
  }
  return posts;
}

/// Relations that stand as triples, then those that only a statement tells of.
std::vector<RelationFact> relations_of(const KnowledgeGraph& graph, const Walkable& walkable, TermId node) {
  std::vector<RelationFact> relations;
  const auto holds = graph.find_iri(org::holds);
  const auto take = [&](const Edge& edge) {
    if (!walkable.is_relation(edge) || edge.predicate == holds) return;
    relations.push_back({edge.subject, edge.predicate, edge.object, edge.statement, true});
  };
  for (const Edge& edge : graph.out(node)) take(edge);
  for (const EdgeId id : graph.in(node)) {
    if (graph.edges()[id].subject != node) take(graph.edges()[id]);
  }
  std::vector<TermId> statements = subjects_of(graph, rdf_::subject, node);
  for (const TermId statement : subjects_of(graph, rdf_::object, node)) statements.push_back(statement);
  by_iri(graph, statements);
  for (const TermId statement : statements) {
    const auto s = graph.object(statement, rdf_::subject), p = graph.object(statement, rdf_::predicate);
    const auto o = graph.object(statement, rdf_::object);
    if (!s || !p || !o) continue;
    const auto edge = graph.edge(*s, *p, *o);
    const bool is_told = edge && !graph.edges()[*edge].withdrawn && graph.edges()[*edge].statement == statement;
    if (!is_told) relations.push_back({*s, *p, *o, statement, false});
  }
  return relations;
}

std::vector<Participation> events_of(const KnowledgeGraph& graph, const Walkable& walkable, TermId node) {
  std::vector<Participation> events;
  for (const EdgeId id : graph.in(node)) {
    const Edge& edge = graph.edges()[id];
    if (walkable.is_role(edge)) events.push_back({edge.subject, edge.predicate});
  }
  return events;
}

std::vector<TermId> claims_about(const KnowledgeGraph& graph, const EntityDescription& entity) {
  std::vector<TermId> claims;
  const auto take = [&](TermId content) {
    for (const TermId claim : subjects_of(graph, ng::says, content)) claims.push_back(claim);
  };
  for (const Participation& part : entity.events) take(part.event);
  for (const RelationFact& relation : entity.relations) {
    if (relation.statement) take(*relation.statement);
  }
  by_iri(graph, claims);
  return claims;
}

std::vector<TermId> names_of(const KnowledgeGraph& graph, TermId node) {
  std::vector<TermId> names;
  for (const std::string_view predicate : name_predicates) {
    for (const TermId name : objects_of(graph, node, predicate)) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

}  // namespace

std::vector<TermId> find_entity(const KnowledgeGraph& graph, std::string_view text) {
  const auto itself = graph.find_iri(text);
  if (itself && (!graph.out(*itself).empty() || !graph.in(*itself).empty())) return {*itself};
  const Walkable walkable(graph);
  const std::string wanted = to_lower(to_nfc(text));
  std::vector<TermId> found;
  for (const std::string_view name : name_predicates) {
    const auto predicate = graph.find_iri(name);
    if (!predicate) continue;
    for (const EdgeId id : graph.with_predicate(*predicate)) {
      const Edge& edge = graph.edges()[id];
      if (edge.withdrawn || !is_nameable(walkable.node(edge.subject))) continue;
      if (to_lower(graph.term(edge.object).value) == wanted) found.push_back(edge.subject);
    }
  }
  for (TermId id = 0; id < graph.terms().size(); ++id) {
    if (!is_nameable(walkable.node(id)) || graph.out(id).empty()) continue;
    if (to_lower(last_part(graph.term(id).value)) == wanted) found.push_back(id);
  }
  by_iri(graph, found);
  return found;
}

EntityDescription describe(const KnowledgeGraph& graph, TermId node) {
  const Walkable walkable(graph);
  EntityDescription entity;
  entity.node = node;
  entity.types = objects_of(graph, node, rdf_::type);
  entity.names = names_of(graph, node);
  entity.posts = posts_of(graph, node);
  entity.relations = relations_of(graph, walkable, node);
  entity.events = events_of(graph, walkable, node);
  entity.claims_made = subjects_of(graph, prov::wasAttributedTo, node);
  entity.claims_about = claims_about(graph, entity);
  return entity;
}

}  // namespace newsgraph
