#include "checks/inspection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

/// What may be withdrawn beside the relations of the rule book: roles, times, the fact layer, subclasses.
constexpr std::array<std::string_view, 13> kWithdrawable{"sem:hasActor",
                                                         "sem:hasPlace",
                                                         "sem:hasTime",
                                                         "sem:hasSubEvent",
                                                         "org:memberDuring",
                                                         "sem:hasEarliestBeginTimeStamp",
                                                         "sem:hasLatestEndTimeStamp",
                                                         "sem:hasLatestBeginTimeStamp",
                                                         "sem:hasEarliestEndTimeStamp",
                                                         "sem:hasBeginTimeStamp",
                                                         "sem:hasEndTimeStamp",
                                                         "sem:hasTimeStamp",
                                                         "rdfs:subClassOf"};

/// What hangs on a withdrawn time: the stamps that repeat it for plain filters.
constexpr std::array<std::string_view, 2> kStamps{"sem:hasEarliestBeginTimeStamp", "sem:hasLatestEndTimeStamp"};

}  // namespace

Inspection::Inspection(KnowledgeGraph& graph, const CheckOptions& options)
    : graph_(graph), options_(options), articles_(graph), names_(graph) {
  start_round(false);
  find_withdrawable();
}

void Inspection::find_withdrawable() {
  is_withdrawable_.resize(graph_.terms().size());
  const auto mark = [&](std::string_view property) {
    if (const auto id = find(property)) is_withdrawable_[*id] = true;
  };
  for (const PropertyRule& rule : property_rules()) mark(rule.name);
  for (const InversePair& pair : inverse_pairs()) mark(pair.inverse);
  for (const std::string_view property : kWithdrawable) mark(property);
}

std::optional<TermId> Inspection::find(std::string_view compact) const { return graph_.find_iri(full_iri(compact)); }

std::vector<EdgeId> Inspection::asserted(std::string_view property) const {
  std::vector<EdgeId> edges;
  const auto predicate = find(property);
  if (!predicate) return edges;
  for (const EdgeId id : graph_.with_predicate(*predicate)) {
    if (!edge(id).withdrawn) edges.push_back(id);
  }
  return edges;
}

std::vector<EdgeId> Inspection::asserted(TermId subject, std::string_view property) const {
  std::vector<EdgeId> edges;
  const auto predicate = find(property);
  if (!predicate) return edges;
  for (const Edge& out : graph_.out(subject)) {
    if (out.predicate == *predicate && !out.withdrawn) edges.push_back(graph_.id_of(out));
  }
  return edges;
}

bool Inspection::has(TermId subject, std::string_view property, std::string_view object) const {
  const auto predicate = find(property), value = find(object);
  return predicate && value && asserted_edge(subject, *predicate, *value);
}

std::optional<EdgeId> Inspection::asserted_edge(TermId subject, TermId predicate, TermId object) const {
  const auto id = graph_.edge(subject, predicate, object);
  return id && !edge(*id).withdrawn ? id : std::nullopt;
}

bool Inspection::differ(TermId one, TermId other) const {
  if (one == other) return false;
  if (graph_.term(one).kind != rdf::TermKind::Iri || graph_.term(other).kind != rdf::TermKind::Iri) return false;
  if (options_.unique_names) return true;
  const auto article = article_of(one);
  return article && article == article_of(other);
}

bool Inspection::is_withdrawable(EdgeId id) const { return is_withdrawable_[edge(id).predicate]; }

std::optional<EdgeId> Inspection::cheapest(const std::vector<EdgeId>& edges) const {
  std::optional<EdgeId> best;
  for (const EdgeId id : edges) {
    if (is_withdrawable(id) && (!best || edge(id).confidence <= edge(*best).confidence)) best = id;
  }
  return best;
}

void Inspection::add(Finding finding) {
  std::ranges::sort(finding.edges);
  finding.edges.erase(std::unique(finding.edges.begin(), finding.edges.end()), finding.edges.end());
  if (finding.words.empty()) finding.words = rule_words(finding.rule);
  if (finding.component.empty()) finding.component = component_iri(finding.rule);
  keep_withdrawable(finding.conflicts);
  finding.withdrawn = with_hangers_on(std::move(finding.withdrawn));
  withdraw(finding.withdrawn);
  findings_.push_back(std::move(finding));
}

/// A conflict of which nothing may be withdrawn cannot be mended, nor can the finding.
void Inspection::keep_withdrawable(std::vector<std::vector<EdgeId>>& conflicts) {
  for (auto& conflict : conflicts) std::erase_if(conflict, [&](EdgeId id) { return !is_withdrawable(id); });
  if (std::ranges::any_of(conflicts, &std::vector<EdgeId>::empty)) conflicts.clear();
  for (const auto& conflict : conflicts) {
    for (const EdgeId id : conflict) is_taken_[id] = is_taken_[id] || !is_wide_;
    is_taken_[*cheapest(conflict)] = true;
  }
}

void Inspection::start_round(bool is_wide) {
  is_taken_.assign(graph_.edges().size(), false);
  is_wide_ = is_wide;
}

std::vector<EdgeId> Inspection::hangers_on(EdgeId id) const {
  std::vector<EdgeId> stamps;
  if (edge(id).predicate != find("sem:hasTime") && edge(id).predicate != find("org:memberDuring")) return stamps;
  for (const Edge& out : graph_.out(edge(id).subject)) {
    const bool is_stamp =
        std::ranges::any_of(kStamps, [&](std::string_view stamp) { return out.predicate == find(stamp); });
    if (is_stamp) stamps.push_back(graph_.id_of(out));
  }
  return stamps;
}

std::vector<EdgeId> Inspection::with_hangers_on(std::vector<EdgeId> edges) const {
  for (std::size_t i = 0, count = edges.size(); i < count; ++i) {
    for (const EdgeId stamp : hangers_on(edges[i])) {
      if (std::ranges::find(edges, stamp) == edges.end()) edges.push_back(stamp);
    }
  }
  return edges;
}

void Inspection::withdraw(const std::vector<EdgeId>& edges) {
  for (const EdgeId id : edges) graph_.withdraw(id);
}

void Inspection::restore(const std::vector<EdgeId>& edges) {
  for (const EdgeId id : edges) graph_.restore(id);
}

}  // namespace newsgraph
