#include "graph/knowledge_graph.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

#include "graph/neighbourhood.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

std::tuple<TermId, TermId, TermId> triple_of(const Edge& edge) { return {edge.subject, edge.predicate, edge.object}; }

/// Where the edges of each begin, as counts turned into sums; `end_of` picks what an edge is indexed by, a number below
/// `count`.
template <class EndOf>
std::vector<std::uint32_t> begins(const std::vector<Edge>& edges, std::size_t count, EndOf end_of) {
  std::vector<std::uint32_t> begin(count + 1, 0);
  for (const Edge& edge : edges) ++begin[end_of(edge) + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  return begin;
}

/// Edge ids grouped by that end; ascending in each group, as the edges are taken in order.
template <class EndOf>
std::vector<EdgeId> grouped(const std::vector<Edge>& edges, std::vector<std::uint32_t> next, EndOf end_of) {
  std::vector<EdgeId> ids(edges.size());
  for (EdgeId id = 0; id < edges.size(); ++id) {
    const std::uint32_t place = end_of(edges[id]);
    ids[next[place]++] = id;
  }
  return ids;
}

std::span<const EdgeId> group(const std::vector<EdgeId>& ids, const std::vector<std::uint32_t>& begin,
                              std::uint32_t place) {
  if (std::size_t{place} + 1 >= begin.size()) return {};
  return std::span(ids).subspan(begin[place], begin[place + 1] - begin[place]);
}

float decimal(const rdf::TermView& term, float otherwise) {
  float value = otherwise;
  const char* end = term.value.data() + term.value.size();
  const auto [stop, error] = std::from_chars(term.value.data(), end, value);
  return error == std::errc() && stop == end ? std::clamp(value, 0.0F, 1.0F) : otherwise;
}

}  // namespace

void KnowledgeGraph::add(TermId subject, TermId predicate, TermId object, float confidence) {
  edges_.push_back({subject, predicate, object, std::nullopt, confidence, false});
}

void KnowledgeGraph::add(const rdf::TermView& subject, const rdf::TermView& predicate, const rdf::TermView& object,
                         float confidence) {
  const TermId s = intern(subject), p = intern(predicate), o = intern(object);
  add(s, p, o, confidence);
}

void KnowledgeGraph::gather_neighbours() {
  const std::vector<TermId> order = by_neighbourhood(edges_, terms_.size());
  if (order.empty()) return;
  const std::vector<TermId> new_id = terms_.reorder(order);
  for (Edge& edge : edges_) {
    edge.subject = new_id[edge.subject];
    edge.predicate = new_id[edge.predicate];
    edge.object = new_id[edge.object];
    if (edge.statement) edge.statement = new_id[*edge.statement];
  }
}

void KnowledgeGraph::freeze() {
  terms_.shrink_to_fit();
  sort_edges();
  index_edges();
  link_statements();
  spread_confidences();
}

void KnowledgeGraph::sort_edges() {
  // Of doubles the withdrawn one comes first and stays, then the most confident.
  std::sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) {
    if (triple_of(a) != triple_of(b)) return triple_of(a) < triple_of(b);
    if (a.withdrawn != b.withdrawn) return a.withdrawn;
    return a.confidence > b.confidence;
  });
  const auto end = std::unique(edges_.begin(), edges_.end(),
                               [](const Edge& a, const Edge& b) { return triple_of(a) == triple_of(b); });
  edges_.erase(end, edges_.end());
  edges_.shrink_to_fit();
}

void KnowledgeGraph::index_edges() {
  const auto by_subject = [](const Edge& edge) { return edge.subject; };
  const auto by_object = [](const Edge& edge) { return edge.object; };
  out_begin_ = begins(edges_, terms_.size(), by_subject);
  in_begin_ = begins(edges_, terms_.size(), by_object);
  in_ = grouped(edges_, in_begin_, by_object);
  index_predicates();
}

/// Few terms are predicates: only those have a place.
void KnowledgeGraph::index_predicates() {
  std::vector<std::uint32_t> place(terms_.size(), 0);
  for (const Edge& edge : edges_) place[edge.predicate] = 1;
  predicates_.clear();
  for (TermId term = 0; term < place.size(); ++term) {
    if (place[term] == 0) continue;
    place[term] = static_cast<std::uint32_t>(predicates_.size());
    predicates_.push_back(term);
  }
  const auto by_predicate = [&](const Edge& edge) { return place[edge.predicate]; };
  predicate_begin_ = begins(edges_, predicates_.size(), by_predicate);
  by_predicate_ = grouped(edges_, predicate_begin_, by_predicate);
}

void KnowledgeGraph::link_statements() {
  for (Edge& edge : edges_) edge.statement.reset();
  const auto subject = find_iri(rdf::rdf_::subject), predicate = find_iri(rdf::rdf_::predicate);
  const auto object = find_iri(rdf::rdf_::object);
  if (!subject || !predicate || !object) return;
  const auto confidence = find_iri(rdf::ng::confidence), polarity = find_iri(rdf::ng::polarity);
  const auto certainty = find_iri(rdf::ng::certainty);
  const auto negative = find_iri(rdf::ng::Negative), certain = find_iri(rdf::ng::Certain);
  for (const EdgeId id : with_predicate(*subject)) {
    const TermId statement = edges_[id].subject;
    const auto p = this->object(statement, *predicate), o = this->object(statement, *object);
    if (!p || !o) continue;
    // A statement that is negated or in doubt does not vouch for the triple.
    if (polarity && negative && this->object(statement, *polarity) == negative) continue;
    const auto degree = certainty ? this->object(statement, *certainty) : std::nullopt;
    if (degree && degree != certain) continue;
    const auto spoken_of = edge(edges_[id].object, *p, *o);
    if (!spoken_of) continue;
    const auto number = confidence ? this->object(statement, *confidence) : std::nullopt;
    Edge& target = edges_[*spoken_of];
    const float value = number ? decimal(term(*number), target.confidence) : target.confidence;
    if (target.statement && target.confidence >= value) continue;
    target.statement = statement;
    target.confidence = value;
  }
}

void KnowledgeGraph::spread_confidences() {
  const auto confidence = find_iri(rdf::ng::confidence), statement = find_iri(rdf::rdf_::subject);
  if (!confidence) return;
  for (const EdgeId id : with_predicate(*confidence)) {
    const TermId subject = edges_[id].subject;
    if (statement && object(subject, *statement)) continue;
    const float value = decimal(term(edges_[id].object), 1);
    for (std::uint32_t out = out_begin_[subject]; out < out_begin_[subject + 1]; ++out) {
      if (!edges_[out].statement) edges_[out].confidence = value;
    }
  }
}

std::optional<TermId> KnowledgeGraph::find_iri(std::string_view iri) const {
  return terms_.find({rdf::TermKind::Iri, iri, {}, {}});
}

std::span<const Edge> KnowledgeGraph::out(TermId subject) const {
  if (subject + 1 >= out_begin_.size()) return {};
  return std::span(edges_).subspan(out_begin_[subject], out_begin_[subject + 1] - out_begin_[subject]);
}

std::span<const EdgeId> KnowledgeGraph::in(TermId object) const { return group(in_, in_begin_, object); }

std::span<const EdgeId> KnowledgeGraph::with_predicate(TermId predicate) const {
  const auto found = std::ranges::lower_bound(predicates_, predicate);
  if (found == predicates_.end() || *found != predicate) return {};
  return group(by_predicate_, predicate_begin_, static_cast<std::uint32_t>(found - predicates_.begin()));
}

std::optional<EdgeId> KnowledgeGraph::edge(TermId subject, TermId predicate, TermId object) const {
  const std::tuple wanted(subject, predicate, object);
  const auto run = out(subject);
  const auto found = std::lower_bound(run.begin(), run.end(), wanted,
                                      [](const Edge& e, const auto& key) { return triple_of(e) < key; });
  if (found == run.end() || triple_of(*found) != wanted) return std::nullopt;
  return id_of(*found);
}

std::optional<TermId> KnowledgeGraph::object(TermId subject, TermId predicate) const {
  const auto run = out(subject);
  auto edge = std::lower_bound(run.begin(), run.end(), predicate,
                               [](const Edge& e, TermId wanted) { return e.predicate < wanted; });
  for (; edge != run.end() && edge->predicate == predicate; ++edge) {
    if (!edge->withdrawn) return edge->object;
  }
  return std::nullopt;
}

std::optional<TermId> KnowledgeGraph::object(TermId subject, std::string_view predicate) const {
  const auto id = find_iri(predicate);
  return id ? object(subject, *id) : std::nullopt;
}

std::size_t KnowledgeGraph::asserted_count() const {
  return static_cast<std::size_t>(
      std::count_if(edges_.begin(), edges_.end(), [](const Edge& edge) { return !edge.withdrawn; }));
}

}  // namespace newsgraph
