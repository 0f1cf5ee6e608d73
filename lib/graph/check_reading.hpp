#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "graph/mint.hpp"

namespace newsgraph {

/// The first thing that keeps a reading (annotation may be written by hand) or the options from becoming valid RDF:
/// indexes and spans that point nowhere, terms that the vocabulary does not know, metadata of a wrong form.
std::optional<Diagnostic> find_fault(const Reading& reading, const MintOptions& options);

}  // namespace newsgraph
