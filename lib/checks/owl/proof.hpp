#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "checks/owl/closure.hpp"

namespace newsgraph::owl_rl {

/// One rule applied, as OwlStep, in numbers.
struct ProofStep {
  RuleIndex rule = 0;
  std::vector<std::size_t> premises;
  FactId conclusion = no_fact;  ///< no_fact: the contradiction
};

/// How a clash comes about. Walks along lists and the cells of lists are left out; their witnesses are not.
struct Proof {
  std::vector<FactId> asserted;  ///< data first, then ontology, in their order
  std::vector<ProofStep> steps;
  std::vector<std::uint32_t> witnesses;       ///< of `asserted`, ascending
  std::vector<std::uint32_t> list_witnesses;  ///< of the cells left out
  bool has_short_cut = false;                 ///< see Closure::is_short_cut
};

Proof prove(const Closure& closure, const Clash& clash);

}  // namespace newsgraph::owl_rl
