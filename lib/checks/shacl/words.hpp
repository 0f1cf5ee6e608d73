#pragma once

#include <functional>
#include <string>

#include "checks/shacl/validate.hpp"

namespace newsgraph::shacl {

/// What a node is called in a sentence. Nodes of the shapes come as kOfShapes plus their id, in the data or not.
using Namer = std::function<std::string(NodeId)>;

/// Literals in quotes, IRIs compact where a prefix of rdf::prefixes() fits, else in angle brackets.
std::string plain_name(const rdf::TermView& term);

/// A path in SPARQL's syntax: "^schema:member/(rdfs:label|schema:name)".
std::string path_words(const Path& path, const Namer& name);

/// A result as a sentence in English, made of its component, path and value; sh:message plays no part.
std::string result_words(const ShaclResult& result, const Shapes& shapes, const Namer& name);

}  // namespace newsgraph::shacl
