#include "export/subject_order.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>

#include "export/natural_order.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

enum class Group : std::uint8_t {
  Article,
  Entity,
  Post,
  Tenure,
  Event,
  Claim,
  Statement,
  Time,
  Concept,
  Other,
  Mention
};

/// Classes that decide; the first row that a subject bears wins.
struct GroupRow {
  std::string_view type;
  Group group;
};
constexpr GroupRow rows[] = {
    {rdf::schema::NewsArticle, Group::Article},
    {rdf::ng::EventMention, Group::Event},
    {rdf::ng::Claim, Group::Claim},
    {rdf::rdf_::Statement, Group::Statement},
    {rdf::org::Post, Group::Post},
    {rdf::org::Membership, Group::Tenure},
    {rdf::ng::Person, Group::Entity},
    {rdf::ng::Organization, Group::Entity},
    {rdf::ng::Polity, Group::Entity},
    {rdf::ng::Place, Group::Entity},
    {rdf::ng::PeopleGroup, Group::Entity},
    {rdf::ng::Product, Group::Entity},
    {rdf::ng::Work, Group::Entity},
    {rdf::ng::NamedEvent, Group::Entity},
    {rdf::ng::Quantity, Group::Entity},
    {rdf::skos::Concept, Group::Concept},
};

Group group_of_type(std::string_view type) {
  for (const GroupRow& row : rows) {
    if (row.type == type) return row.group;
  }
  return type.substr(0, rdf::time::ns.size()) == rdf::time::ns ? Group::Time : Group::Other;
}

bool is_mention(const rdf::TermView& term) {
  return term.kind == rdf::TermKind::Iri && term.value.find("#char=") != std::string::npos;
}

Group group_of(const KnowledgeGraph& graph, TermId subject) {
  if (is_mention(graph.term(subject))) return Group::Mention;
  Group best = Group::Other;
  for (const Edge& edge : graph.out(subject)) {
    const std::string_view predicate = graph.term(edge.predicate).value;
    if (edge.withdrawn) continue;
    if (predicate == rdf::prov::specializationOf) return Group::Article;
    if (predicate == rdf::rdf_::type) best = std::min(best, group_of_type(graph.term(edge.object).value));
  }
  return best;
}

/// IRIs, then literals, then blank nodes, each by its canonical form in natural order.
bool term_less(const rdf::TermView& a, const rdf::TermView& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  if (a.kind != rdf::TermKind::Literal) return natural_less(a.value, b.value);
  return natural_less(rdf::to_ntriples(a), rdf::to_ntriples(b));
}

int rank_of_predicate(std::string_view predicate) {
  if (predicate == rdf::rdf_::type) return 0;
  return predicate == rdf::rdfs::label ? 1 : 2;
}

}  // namespace

std::vector<TermId> subjects_in_order(const KnowledgeGraph& graph) {
  std::vector<std::pair<Group, TermId>> keyed;
  for (const Edge& edge : graph.edges()) {
    const bool is_new = keyed.empty() || keyed.back().second != edge.subject;
    if (!edge.withdrawn && is_new) keyed.emplace_back(group_of(graph, edge.subject), edge.subject);
  }
  std::sort(keyed.begin(), keyed.end(), [&graph](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.second != b.second && term_less(graph.term(a.second), graph.term(b.second));
  });
  std::vector<TermId> subjects;
  subjects.reserve(keyed.size());
  for (const auto& [group, subject] : keyed) subjects.push_back(subject);
  return subjects;
}

std::vector<const Edge*> edges_in_order(const KnowledgeGraph& graph, TermId subject) {
  std::vector<const Edge*> edges;
  for (const Edge& edge : graph.out(subject)) {
    if (!edge.withdrawn) edges.push_back(&edge);
  }
  std::sort(edges.begin(), edges.end(), [&graph](const Edge* a, const Edge* b) {
    if (a->predicate == b->predicate)
      return a->object != b->object && term_less(graph.term(a->object), graph.term(b->object));
    const std::string_view p = graph.term(a->predicate).value, q = graph.term(b->predicate).value;
    return std::tuple(rank_of_predicate(p), p) < std::tuple(rank_of_predicate(q), q);
  });
  return edges;
}

}  // namespace newsgraph
