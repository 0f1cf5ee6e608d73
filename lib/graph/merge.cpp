#include "graph/merge.hpp"

namespace newsgraph {

KnowledgeGraph merge_graphs(const std::vector<KnowledgeGraph>& graphs) {
  KnowledgeGraph merged;
  for (const KnowledgeGraph& graph : graphs) {
    std::vector<TermId> id_in_merged(graph.terms().size());
    for (TermId id = 0; id < id_in_merged.size(); ++id) id_in_merged[id] = merged.intern(graph.term(id));
    for (const Edge& edge : graph.edges()) {
      if (edge.withdrawn) continue;
      merged.add(id_in_merged[edge.subject], id_in_merged[edge.predicate], id_in_merged[edge.object]);
    }
  }
  merged.freeze();
  return merged;
}

}  // namespace newsgraph
