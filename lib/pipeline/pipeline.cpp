#include "pipeline/pipeline.hpp"

#include <algorithm>

#include "entities/find_entities.hpp"

namespace newsgraph {

Reading read_article(const Article& article, const LanguageModel& model, const FactOptions& options) {
  Reading reading;
  reading.article = article;
  reading.analysis = model.analyse(article);
  reading.entities = find_entities(article, reading.analysis);
  FactOptions calibrated = options;
  calibrated.relation_confidence = model.confidence("relations");
  calibrated.event_confidence = model.confidence("events");
  reading.facts = extract_facts(article, reading.analysis, reading.entities, calibrated);
  return reading;
}

Result<CheckedGraph> build_graph(const Reading& reading, const GraphOptions& options) {
  auto graph = from_facts(reading, options.mint);
  if (!graph) return failure(graph.error());
  CheckedGraph checked{std::move(*graph), {}};
  checked.report = options.on_conflict == OnConflict::Repair ? repair(checked.graph, options.checks)
                                                             : check(checked.graph, options.checks);
  for (const Finding& finding : checked.report.findings) {
    if (finding.severity != Severity::Error || !finding.is_structural) continue;
    return failure("invalid-graph",
                   "the graph of article " + reading.article.id + " is not valid RDF: " + finding.message);
  }
  return checked;
}

}  // namespace newsgraph
