#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checks/checks.hpp"
#include "console.hpp"

/// Adds the engine that validates against the SHACL shapes of a file; nothing is added where `path` is empty. The
/// ontology may be null. A status, and a message on standard error, where the file cannot be read or the shapes are
/// ill-formed.
std::optional<Exit> add_shapes(const std::string& path, std::shared_ptr<const newsgraph::KnowledgeGraph> ontology,
                               std::vector<newsgraph::CheckEngine>& engines);
