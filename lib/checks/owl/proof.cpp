#include "checks/owl/proof.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace newsgraph::owl_rl {
namespace {

/// Everything that a clash rests on, premises before conclusions.
std::vector<FactId> support_of(const Closure& closure, const Clash& clash) {
  std::unordered_set<FactId> seen(clash.premises.begin(), clash.premises.end());
  std::vector<FactId> support(seen.begin(), seen.end());
  for (std::size_t at = 0; at < support.size(); ++at) {
    for (const FactId premise : closure.premises(support[at])) {
      if (seen.insert(premise).second) support.push_back(premise);
    }
  }
  std::ranges::sort(support, {}, [&](FactId id) { return closure.facts()[id].turn; });
  return support;
}

class Prover {
 public:
  explicit Prover(const Closure& closure) : closure_(closure), facts_(closure.facts()) {}

  Proof prove(const Clash& clash) {
    const auto support = support_of(closure_, clash);
    take_asserted(support);
    for (const FactId id : support) {
      if (facts_[id].rule != asserted) take_derived(id);
    }
    proof_.steps.push_back({clash.rule, shown(clash.premises), no_fact});
    return std::move(proof_);
  }

 private:
  [[nodiscard]] bool is_list_cell(FactId id) const {
    const Vocabulary& vocabulary = closure_.book().vocabulary;
    return facts_[id].predicate == vocabulary.first || facts_[id].predicate == vocabulary.rest;
  }

  void take_asserted(const std::vector<FactId>& support) {
    for (const FactId id : support) {
      if (facts_[id].rule != asserted) continue;
      if (is_list_cell(id)) {
        proof_.list_witnesses.push_back(facts_[id].premises_begin);
      } else {
        proof_.asserted.push_back(id);
      }
    }
    std::ranges::sort(proof_.asserted, {}, [&](FactId id) { return facts_[id].premises_begin; });
    for (std::size_t at = 0; at < proof_.asserted.size(); ++at) {
      proof_.witnesses.push_back(facts_[proof_.asserted[at]].premises_begin);
      shown_[proof_.asserted[at]] = {at};
    }
  }

  void take_derived(FactId id) {
    const auto premises = closure_.premises(id);
    proof_.has_short_cut |= closure_.is_short_cut(id);
    const bool is_hidden = closure_.book().rules[facts_[id].rule].is_auxiliary || repeats_hidden(id, premises);
    auto shown_premises = shown(premises);
    if (is_hidden) {
      hidden_.insert(id);
      shown_[id] = std::move(shown_premises);
      return;
    }
    shown_[id] = {proof_.asserted.size() + proof_.steps.size()};
    proof_.steps.push_back({facts_[id].rule, std::move(shown_premises), id});
  }

  /// Is it a hidden fact, or the cell of a list, said again of an equal term?
  [[nodiscard]] bool repeats_hidden(FactId id, const std::vector<FactId>& premises) const {
    if (!closure_.book().rules[facts_[id].rule].id.starts_with("eq-rep")) return false;
    return is_list_cell(id) || std::ranges::any_of(premises, [&](FactId premise) { return hidden_.contains(premise); });
  }

  [[nodiscard]] std::vector<std::size_t> shown(const std::vector<FactId>& premises) const {
    std::vector<std::size_t> numbers;
    for (const FactId premise : premises) {
      const auto found = shown_.find(premise);
      if (found == shown_.end()) continue;
      for (const std::size_t number : found->second) {
        if (std::ranges::find(numbers, number) == numbers.end()) numbers.push_back(number);
      }
    }
    return numbers;
  }

  const Closure& closure_;
  const FactStore& facts_;
  Proof proof_;
  std::unordered_set<FactId> hidden_;
  std::unordered_map<FactId, std::vector<std::size_t>> shown_;  ///< the numbers that stand for a fact
};

}  // namespace

Proof prove(const Closure& closure, const Clash& clash) { return Prover(closure).prove(clash); }

}  // namespace newsgraph::owl_rl
