#include "checks/shacl/classes.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

/// Classes of one of the two graphs, each once, in the order in which they were met.
class Classes {
 public:
  explicit Classes(const KnowledgeGraph& graph) : graph_(graph), subclass_of_(graph.find_iri(rdf::rdfs::subClassOf)) {}

  void add(const rdf::TermView& term) {
    if (const auto id = graph_.find(term)) add(*id);
  }
  [[nodiscard]] bool is_done() const { return done_ == ids_.size(); }
  /// Adds the direct subclasses of the next class, which it returns.
  TermId expand() {
    const TermId id = ids_[done_++];
    for (const EdgeId into : graph_.in(id)) {
      const Edge& edge = graph_.edges()[into];
      if (edge.predicate == subclass_of_ && !edge.withdrawn) add(edge.subject);
    }
    return id;
  }
  [[nodiscard]] std::vector<TermId> take() && { return std::move(ids_); }

 private:
  void add(TermId id) {
    if (seen_.insert(id).second) ids_.push_back(id);
  }

  const KnowledgeGraph& graph_;
  std::optional<TermId> subclass_of_;
  std::vector<TermId> ids_;
  std::unordered_set<TermId> seen_;
  std::size_t done_ = 0;
};

}  // namespace

std::vector<TermId> subclasses(const KnowledgeGraph& data, const KnowledgeGraph* ontology,
                               const rdf::TermView& class_name) {
  Classes ours(data);
  ours.add(class_name);
  if (ontology == nullptr) {
    while (!ours.is_done()) ours.expand();
  } else {
    Classes theirs(*ontology);
    theirs.add(class_name);
    while (!ours.is_done() || !theirs.is_done()) {
      while (!ours.is_done()) theirs.add(data.term(ours.expand()));
      while (!theirs.is_done()) ours.add(ontology->term(theirs.expand()));
    }
  }
  std::vector<TermId> ids = std::move(ours).take();
  std::ranges::sort(ids);
  return ids;
}

}  // namespace newsgraph::shacl
