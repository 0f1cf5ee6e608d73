#pragma once

#include <string>

#include "annotation/annotation.hpp"
#include "article/article.hpp"
#include "base/result.hpp"
#include "checks/checks.hpp"
#include "facts/extract_facts.hpp"
#include "graph/mint.hpp"
#include "language/language.hpp"

namespace newsgraph {

/// What to do about a graph that contradicts itself.
enum class OnConflict {
  Repair,  ///< withdraw the least confident triples that restore consistency
  Keep,    ///< assert all of them and report
  Fail     ///< assert all of them, report, and let the caller end with findings
};

struct GraphOptions {
  MintOptions mint;
  CheckOptions checks;
  OnConflict on_conflict = OnConflict::Repair;
};

/// A graph that was checked: what the report speaks of is what will be written.
struct CheckedGraph {
  KnowledgeGraph graph;
  Report report;
};

/// From an article to all that was read in it: language, entities, facts. Thread-safe for one shared model.
Reading read_article(const Article& article, const LanguageModel& model, const FactOptions& options);

/// From what was read to the checked graph. Fails with code "invalid-graph" where the graph breaks the rules of
/// RDF itself (an error of the program or of hand-written annotation): such a graph must not be written.
Result<CheckedGraph> build_graph(const Reading& reading, const GraphOptions& options);

}  // namespace newsgraph
