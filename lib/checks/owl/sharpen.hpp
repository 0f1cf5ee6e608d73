#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "checks/owl/closure.hpp"
#include "checks/owl/proof.hpp"
#include "rdf/term.hpp"

namespace newsgraph::owl_rl {

/// A clash found again, by the standard's own rules of equality.
struct Sharpened {
  std::unique_ptr<Closure> closure;  ///< that clash and proof speak of
  Clash clash;
  Proof proof;
};

/// Shortens proofs that went by way of a representative: their witnesses, and all equalities among the things that they
/// speak of, are few, so equality can be written out for them.
class Sharpener {
 public:
  /// All outlive the sharpener; `triples` by witness.
  Sharpener(TermSpace& terms, const NameLaw& law, const std::vector<std::optional<rdf::Triple>>& triples)
      : terms_(terms), law_(law), triples_(triples), book_(compile_rules(terms, true)) {}

  /// The shortest proof of a clash of the same rule, where one is found within bounds.
  [[nodiscard]] std::optional<Sharpened> sharpen(const Closure& closure, const Clash& clash, const Proof& proof) const;

 private:
  [[nodiscard]] std::vector<std::uint32_t> witnesses_around(const Closure& closure, const Proof& proof) const;

  TermSpace& terms_;
  const NameLaw& law_;
  const std::vector<std::optional<rdf::Triple>>& triples_;
  RuleBook book_;
};

}  // namespace newsgraph::owl_rl
