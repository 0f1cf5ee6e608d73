#pragma once

#include <string>

#include "base/result.hpp"
#include "facts/facts.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/url.hpp"

namespace newsgraph {

/// How much is said about the text behind a fact: Full is all of NIF, Default the statements with their confidence,
/// rule and place in the text, None leaves the rdf:Statements out.
enum class Provenance { Full, Default, None };

/// How much of the article's wording is repeated: nothing, the mentions (nif:anchorOf) and quotations, or all of it.
enum class TextPolicy { None, Anchor, Full };

struct MintOptions {
  std::string base = "https://newsgraph.invalid/";  ///< REQUIRES is_valid_base(base)
  std::string software_version;                     ///< "0.1.0"
  std::string model_digest8;  ///< 8 hexadecimal digits of the model file's hash; empty without a model
  Provenance provenance = Provenance::Default;
  TextPolicy text = TextPolicy::Anchor;
  float min_confidence = 0.5F;  ///< below it nothing is asserted: events and relations are described only
};

/// The graph of one article, frozen: docs/graph.md says which IRIs and triples. The same reading and options give the
/// same graph. Fails where the reading cannot become valid RDF, with codes "invalid-base", "invalid-language",
/// "invalid-url", "invalid-date", "invalid-iri", "invalid-span", "unknown-term" or "dangling-reference".
Result<KnowledgeGraph> from_facts(const Reading& reading, const MintOptions& options);

}  // namespace newsgraph
