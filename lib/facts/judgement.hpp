#pragma once

#include "facts/facts.hpp"

namespace newsgraph {

/// How the article presents what a predicate tells.
struct Judgement {
  Polarity polarity = Polarity::Positive;
  Certainty certainty = Certainty::Certain;
  Tense tense = Tense::Past;
  bool stated = true;  ///< outside of purposes, conditions, questions, complements and what verbs only aim at

  /// Positive, certain, past or present, and stated: what may be asserted unless a claim holds it.
  [[nodiscard]] bool factual() const {
    return stated && polarity == Polarity::Positive && certainty == Certainty::Certain && tense != Tense::Future;
  }
  bool operator==(const Judgement&) const = default;
};

}  // namespace newsgraph
