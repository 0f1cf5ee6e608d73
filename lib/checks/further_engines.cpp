#include "checks/further_engines.hpp"

#include "checks/owl/owl_report.hpp"
#include "checks/shacl/findings.hpp"

namespace newsgraph {
namespace {

std::vector<Finding> unfinished(const Diagnostic& failure) {
  Finding finding;
  finding.rule = failure.code;
  finding.words = "the check could not be finished";
  finding.message = failure.message;
  return {finding};
}

}  // namespace

CheckEngine owl_engine(std::shared_ptr<const KnowledgeGraph> ontology, OwlOptions options) {
  return [ontology = std::move(ontology), options](const KnowledgeGraph& graph) {
    const auto found = find_inconsistencies(graph, ontology.get(), options);
    if (!found) return unfinished(found.error());
    std::vector<Finding> findings;
    for (const OwlFinding& contradiction : *found) {
      Finding& finding = findings.emplace_back(to_finding(contradiction, graph));
      finding.words = "rule " + finding.rule + " of OWL 2 RL ends in a contradiction";
      finding.conflicts = {finding.edges};
    }
    return findings;
  };
}

CheckEngine shacl_engine(std::shared_ptr<const shacl::Shapes> shapes, std::shared_ptr<const KnowledgeGraph> ontology,
                         shacl::ValidationOptions options) {
  return [shapes = std::move(shapes), ontology = std::move(ontology),
          options = std::move(options)](const KnowledgeGraph& graph) mutable {
    options.ontology = ontology.get();
    const auto results = shacl::validate(graph, *shapes, options);
    return results ? shacl::to_findings(*results, graph, *shapes) : unfinished(results.error());
  };
}

}  // namespace newsgraph
