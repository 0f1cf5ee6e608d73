#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

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

/// Reads auxiliaries, negation and the governing clauses of a verb, a noun that tells an event, or any word
/// between the ends of a relation. Claims are not looked at: see attach_contents.
Judgement judge(const FactScene& scene, WordPlace at);

/// Whether a verb only says of which sort somebody is: "every official who [believes] ...", "firms that [say] ...".
bool is_said_of_a_sort(const TreeView& tree, WordId verb);

}  // namespace newsgraph
