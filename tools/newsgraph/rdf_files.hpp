#pragma once

#include <string>

#include "base/result.hpp"
#include "graph/knowledge_graph.hpp"

/// The graph of an RDF file, its syntax by its suffix; "-" is Turtle on standard input.
newsgraph::Result<newsgraph::KnowledgeGraph> load_graph(const std::string& path, const std::string& blank_prefix = {});
