#pragma once

#include "facts/facts.hpp"
#include "language/calibration.hpp"

namespace newsgraph {

struct FactOptions {
  float min_confidence = 0.5F;           ///< facts below it are kept, but not asserted
  MonotoneMap relation_confidence = {};  ///< from the score of a relation or a tenure
  MonotoneMap event_confidence = {};     ///< from the score of an event
};

/// Relations, tenures, events and claims of one article, each list in text order.
/// Rules over the trees, the predicates and the mentions; confidence is the product of the probabilities that a rule
/// rests on and the rule's own precision, after the map of its family. REQUIRES `analysis` and `entities` made from
/// `article`.
Facts extract_facts(const Article& article, const Analysis& analysis, const Entities& entities,
                    const FactOptions& options = {});

}  // namespace newsgraph
