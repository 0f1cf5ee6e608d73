#pragma once

#include <set>
#include <string>

#include "entities/draft.hpp"

namespace newsgraph {

/// Names (by key) in whose place only an organisation stands, whatever kind their words were read as.
struct BodyEvidence {
  std::set<std::string>
      business;               ///< "shares in X", "X employs 300 people", "a career at X": neither a person nor a place
  std::set<std::string> led;  ///< "the head of X", "X, which was founded": no person
};

/// Reads it from the words that the names hang on. Linear in the text.
BodyEvidence body_evidence(const DraftScene& scene);

}  // namespace newsgraph
