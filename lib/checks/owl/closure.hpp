#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "checks/owl/equality.hpp"
#include "checks/owl/fact_store.hpp"
#include "checks/owl/name_law.hpp"
#include "checks/owl/rule.hpp"
#include "checks/owl/term_space.hpp"

namespace newsgraph::owl_rl {

/// How much of owl:sameAs is written out.
enum class EqualityMode : std::uint8_t {
  Classes,  ///< a triple is repeated for the representatives of its terms' classes: linear, and enough to find every
            ///< contradiction, though by way of the representative
  Exact     ///< eq-sym, eq-trans and eq-rep for every term of a class: the standard's own derivations, for few triples
};

struct ClosureLimits {
  std::size_t derived = 0;  ///< triples, "owl-too-large" beyond
  std::size_t clashes = 0;  ///< the closure ends here
};

/// A contradiction, before it is put into words.
struct Clash {
  RuleIndex rule = 0;
  std::vector<FactId> premises;
  Bindings bindings{};
  std::uint32_t cost = 0;
};

/// What follows from a set of triples. Facts are settled cheapest first (Knuth's generalisation of Dijkstra's
/// algorithm, 1977), so that the derivation of each is a shortest one; a settled fact is joined only with what was
/// settled before it, so that no combination is tried twice.
class Closure {
 public:
  /// All outlive the closure. REQUIRES a book compiled for the same mode.
  Closure(TermSpace& terms, const RuleBook& book, const NameLaw& law, EqualityMode mode, ClosureLimits limits);

  /// `witness` is the caller's number of the triple; of doubles the first counts.
  void assert_triple(TermId subject, TermId predicate, TermId object, std::uint32_t witness);
  /// Infers until nothing new follows. Fails with "owl-too-large".
  Result<void> run();

  /// In the order of discovery.
  [[nodiscard]] const std::vector<Clash>& clashes() const { return clashes_; }
  [[nodiscard]] const FactStore& facts() const { return facts_; }
  [[nodiscard]] const Equality& equality() const { return equality_; }
  [[nodiscard]] const RuleBook& book() const { return book_; }
  /// What a fact follows from, the owl:sameAs triples of a repetition among it; nothing for an asserted fact.
  [[nodiscard]] std::vector<FactId> premises(FactId id) const;
  /// Was a step of the engine's own taken, which the standard takes triple by triple?
  [[nodiscard]] bool is_short_cut(FactId id) const;

 private:
  static constexpr std::size_t max_atoms = 12;

  struct Join {
    const Rule& rule;
    const Plan& plan;
    Bindings bindings{};
    std::array<FactId, max_atoms> matched{};  ///< by atom
  };

  void add_equal_literals();
  void settle(FactId id);
  void conclude(TermId subject, TermId predicate, TermId object, RuleIndex rule, std::span<const FactId> premises);
  void propose(FactId id, bool is_new, RuleIndex rule, std::span<const FactId> premises, std::uint64_t cost);
  void clash(RuleIndex rule, std::vector<FactId> premises, const Bindings& bindings);
  [[nodiscard]] std::uint64_t cost_of(std::span<const FactId> premises) const;

  // Equality: closure_equality.cpp
  [[nodiscard]] bool settle_equality(FactId id);
  [[nodiscard]] bool classes_agree(FactId id);
  [[nodiscard]] std::optional<std::pair<TermId, TermId>> first_disagreement(const BoundNames& one,
                                                                            const BoundNames& other) const;
  void unite_classes(TermId one, TermId other);
  void clash_of_names(FactId id, Verdict verdict);
  void clash_by_chain(FactId id, TermId one, TermId other, Verdict verdict);
  void repeat_for_representatives(FactId id);
  void check_literals(FactId id);

  // Rules: closure_joins.cpp
  void apply_rules(FactId id);
  void try_trigger(const Trigger& trigger, FactId id);
  [[nodiscard]] bool match(Join& join, const PlanStep& step, FactId id) const;
  [[nodiscard]] bool guards_hold(const Join& join, const PlanStep& step) const;
  bool extend(Join& join, std::size_t depth);
  bool finish(Join& join);

  TermSpace& terms_;
  const RuleBook& book_;
  const NameLaw& law_;
  EqualityMode mode_;
  ClosureLimits limits_;
  FactStore facts_;
  Equality equality_;
  std::vector<std::vector<FactId>> queue_;  ///< by cost
  std::size_t current_cost_ = 0;
  std::size_t asserted_count_ = 0;
  std::vector<TermId> literals_;  ///< whose values other literals may have too
  RuleIndex eq_rep_, eq_trans_, eq_diff1_, dt_eq_, dt_diff_, dt_not_type_, unique_names_;
  std::vector<Clash> clashes_;
  std::set<std::pair<RuleIndex, std::vector<FactId>>> known_clashes_;
};

}  // namespace newsgraph::owl_rl
