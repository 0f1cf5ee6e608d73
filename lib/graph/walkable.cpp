#include "graph/walkable.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

/// Vocabularies and terms that speak of words, classes, times and provenance.
bool is_apparatus(std::string_view predicate) {
  constexpr std::array spaces = {rdf_::ns, rdfs::ns, owl::ns,  skos::ns,  nif::ns,
                                 gaf::ns,  prov::ns, time::ns, void_::ns, dcterms::ns};
  static const std::set<std::string_view> terms = {schema::mentions,
                                                   schema::name,
                                                   schema::alternateName,
                                                   schema::headline,
                                                   schema::url,
                                                   schema::inLanguage,
                                                   schema::datePublished,
                                                   schema::dateCreated,
                                                   schema::softwareVersion,
                                                   ng::trigger,
                                                   ng::cue,
                                                   ng::eventClass,
                                                   ng::lemma,
                                                   ng::polarity,
                                                   ng::certainty,
                                                   ng::tense,
                                                   ng::tenure,
                                                   ng::stance,
                                                   ng::says,
                                                   ng::contradicts,
                                                   ng::quotation,
                                                   ng::rule,
                                                   ng::confidence,
                                                   ng::timex,
                                                   ng::time,
                                                   ng::withdrawnBecause,
                                                   ng::conflictsWith,
                                                   sem::hasTime,
                                                   org::memberDuring,
                                                   sem::hasEarliestBeginTimeStamp,
                                                   sem::hasLatestEndTimeStamp};
  return terms.contains(predicate) ||
         std::any_of(spaces.begin(), spaces.end(), [&](std::string_view ns) { return predicate.starts_with(ns); });
}

Walkable::Node node_of_type(std::string_view type) {
  using Node = Walkable::Node;
  if (type == sem::Event) return Node::Event;
  if (type == ng::EventMention) return Node::UnassertedEvent;
  if (type == ng::Claim) return Node::Claim;
  if (type == rdf_::Statement) return Node::Statement;
  if (type == org::Membership) return Node::Tenure;
  constexpr std::array apparatus = {schema::NewsArticle, prov::Entity,  prov::Activity, skos::Concept,
                                    nif::Context,        nif::Phrase,   nif::Sentence,  time::ProperInterval,
                                    time::Instant,       time::Duration};
  const bool is_other = std::find(apparatus.begin(), apparatus.end(), type) != apparatus.end();
  return is_other ? Node::Apparatus : Node::Thing;
}

}  // namespace

Walkable::Walkable(const KnowledgeGraph& graph)
    : nodes_(graph.terms().size(), Node::Thing),
      is_worldly_(graph.terms().size(), false),
      is_sem_(graph.terms().size(), false),
      is_described_(graph.terms().size(), false) {
  for (TermId id = 0; id < nodes_.size(); ++id) {
    if (graph.term(id).kind == TermKind::Literal) nodes_[id] = Node::Literal;
  }
  mark_types(graph);
  mark_predicates(graph);
}

void Walkable::mark_types(const KnowledgeGraph& graph) {
  const auto type = graph.find_iri(rdf_::type), kind = graph.find_iri(ng::NamedEvent);
  const auto mention = graph.find_iri(ng::EventMention);
  if (!type) return;
  std::vector<bool> is_entity(nodes_.size(), false);
  for (const EdgeId id : graph.with_predicate(*type)) {
    const Edge& edge = graph.edges()[id];
    if (edge.withdrawn) continue;
    nodes_[edge.object] = Node::Apparatus;
    const Node node = node_of_type(graph.term(edge.object).value);
    if (edge.object == kind) is_entity[edge.subject] = true;
    if (edge.object == mention) is_described_[edge.subject] = true;
    // A fact is described too: sem:Event outweighs ng:EventMention.
    const bool is_fact_already = nodes_[edge.subject] == Node::Event && node == Node::UnassertedEvent;
    if (node != Node::Thing && !is_fact_already) nodes_[edge.subject] = node;
  }
  for (TermId id = 0; id < nodes_.size(); ++id) {
    if (is_entity[id]) nodes_[id] = Node::Thing;  // a named event is an entity, though a sem:Event as well
  }
}

void Walkable::mark_predicates(const KnowledgeGraph& graph) {
  std::vector<bool> seen(nodes_.size(), false);
  for (const Edge& edge : graph.edges()) {
    if (seen[edge.predicate]) continue;
    seen[edge.predicate] = true;
    const std::string_view iri = graph.term(edge.predicate).value;
    is_worldly_[edge.predicate] = !is_apparatus(iri);
    is_sem_[edge.predicate] = iri.starts_with(sem::ns);
  }
}

bool Walkable::is_event(TermId id) const { return nodes_[id] == Node::Event || nodes_[id] == Node::UnassertedEvent; }

bool Walkable::is_way(const Edge& edge) const {
  const auto is_place_to_be = [&](TermId id) {
    return nodes_[id] == Node::Thing || nodes_[id] == Node::Event || nodes_[id] == Node::Tenure;
  };
  return !edge.withdrawn && is_worldly_[edge.predicate] && is_place_to_be(edge.subject) &&
         is_place_to_be(edge.object) && !(is_described_[edge.subject] && is_sem_[edge.predicate]);
}

bool Walkable::is_relation(const Edge& edge) const {
  const Node object = nodes_[edge.object];
  // A time has been marked as apparatus by its type, yet it is what a birth date leads to.
  return !edge.withdrawn && is_worldly_[edge.predicate] && nodes_[edge.subject] == Node::Thing &&
         (object == Node::Thing || object == Node::Literal || object == Node::Apparatus);
}

bool Walkable::is_role(const Edge& edge) const {
  return !edge.withdrawn && is_worldly_[edge.predicate] && is_event(edge.subject) &&
         (nodes_[edge.object] == Node::Thing || is_event(edge.object)) &&
         !(is_described_[edge.subject] && is_sem_[edge.predicate]);
}

}  // namespace newsgraph
