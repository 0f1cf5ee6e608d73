#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/flat_index.hpp"
#include "checks/owl/rule.hpp"

namespace newsgraph::owl_rl {

using FactId = std::uint32_t;

constexpr FactId no_fact = FlatIndex::none;
constexpr RuleIndex asserted = 0xFFFF;  ///< in place of a rule

/// A triple and its cheapest derivation so far.
struct Fact {
  TermId subject = 0, predicate = 0, object = 0;
  std::uint32_t cost = 0;            ///< rules applied, those of a shared premise once for each use; saturates
  std::uint32_t premises_begin = 0;  ///< of an asserted one its witness
  std::uint16_t premises_count = 0;
  RuleIndex rule = asserted;
  std::uint32_t turn = 0;  ///< when it was settled, from 1; 0 while a cheaper derivation may still come
};

/// Triples, each once, with their derivations. Only settled ones are found through the indexes.
class FactStore {
 public:
  [[nodiscard]] const Fact& operator[](FactId id) const { return facts_[id]; }
  [[nodiscard]] std::size_t size() const { return facts_.size(); }
  [[nodiscard]] FactId find(TermId subject, TermId predicate, TermId object) const;
  [[nodiscard]] bool is_settled(FactId id) const { return facts_[id].turn != 0; }
  [[nodiscard]] std::span<const FactId> premises(FactId id) const;

  /// The fact of this triple, new or not.
  FactId add(TermId subject, TermId predicate, TermId object);
  /// It needs no derivation; `witness` is the caller's number for it, in place of premises.
  void assert_fact(FactId id, std::uint32_t witness);
  void derive(FactId id, RuleIndex rule, std::span<const FactId> premises, std::uint32_t cost);
  void settle(FactId id);
  /// Puts a settled fact into the indexes.
  void index(FactId id);

  /// The first and the next settled fact of an index; no_fact behind the last. Latest first.
  [[nodiscard]] FactId first(Access access, TermId subject, TermId predicate, TermId object) const;
  [[nodiscard]] FactId next(Access access, FactId id) const {
    return access == Access::Exact ? no_fact : next_[id][static_cast<std::size_t>(access)];
  }

  /// Gives one of at most 64 predicates a bit, so that terms without any triple of it need no search.
  void watch(TermId predicate);

 private:
  static constexpr std::size_t index_count = 5;

  [[nodiscard]] FactId pair_head(Access access, TermId predicate, TermId end) const;
  [[nodiscard]] bool may_hold(Access access, TermId predicate, TermId end) const;
  void push_single(Access access, std::vector<FactId>& heads, TermId term, FactId id);
  void push_pair(Access access, TermId predicate, TermId end, FactId id);
  void note(std::vector<std::uint64_t>& seen, TermId term, TermId predicate);

  std::vector<Fact> facts_;
  std::vector<FactId> premises_;
  FlatIndex by_triple_;
  std::vector<std::array<FactId, index_count>> next_;  ///< by fact and index
  std::array<std::vector<FactId>, 3> singles_;         ///< heads by term, for subject, predicate, object
  std::array<FlatIndex, 2> pair_slots_;                ///< into pair_heads_, for predicate with subject, with object
  std::array<std::vector<std::pair<std::uint64_t, FactId>>, 2> pair_heads_;
  std::vector<std::uint8_t> bit_of_;                           ///< by predicate; 255 where it is not watched
  std::array<std::vector<std::uint64_t>, 2> seen_predicates_;  ///< bits by term, as subject and as object
  std::uint8_t watched_count_ = 0;
  std::uint32_t turns_ = 0;
};

}  // namespace newsgraph::owl_rl
