#pragma once

#include <string>
#include <vector>

#include "bench/faults.hpp"

namespace newsgraph::bench {

/// Graphs that are known to be good: the sample's Turtle, and those minted from the annotation of
/// bench/good-articles.jsonl with the article's mentions and with its whole text. Fails with what cannot be read.
Result<std::vector<Document>> good_documents(const std::string& source_folder);

/// Any Turtle or N-Triples file.
Result<Document> read_document(const std::string& path);

/// The rule book together with ontology/shapes.ttl.
Result<CheckOptions> rules_and_shapes(const std::string& source_folder);

}  // namespace newsgraph::bench
