#pragma once

#include <string>

#include "rdf/vocabulary.hpp"

namespace newsgraph {

/// All prefixes of docs/graph.md, in Turtle.
inline std::string prefix_lines() {
  std::string lines;
  for (const rdf::Prefix& prefix : rdf::prefixes()) {
    lines.append("@prefix ").append(prefix.name).append(": <").append(prefix.ns).append("> .\n");
  }
  return lines;
}

}  // namespace newsgraph
