#include "checks/owl/owl_report.hpp"

#include <algorithm>

namespace newsgraph {

Finding to_finding(const OwlFinding& found, const KnowledgeGraph& data) {
  Finding finding;
  finding.rule = found.rule;
  finding.message = found.message + ".";
  for (const OwlWitness& witness : found.asserted) {
    if (witness.source == OwlSource::Data) finding.edges.push_back(witness.edge);
  }
  std::ranges::sort(finding.edges);
  if (const auto subject = data.find(found.subject)) {
    finding.subject = *subject;
  } else if (!finding.edges.empty()) {
    finding.subject = data.edges()[finding.edges.front()].subject;
  }
  return finding;
}

}  // namespace newsgraph
