#include "checks/owl/minimal.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace newsgraph::owl_rl {
namespace {

using Witnesses = std::vector<std::uint32_t>;

/// Sets of witnesses, each filed under its rarest one, so that subsets of a set are looked for in few places.
class Accepted {
 public:
  explicit Accepted(const std::vector<Candidate>& candidates) {
    for (const Candidate& candidate : candidates) {
      for (const std::uint32_t witness : candidate.witnesses) ++uses_[witness];
    }
  }

  void add(const Witnesses& witnesses) {
    if (witnesses.empty()) return;
    const auto rarest = std::ranges::min_element(witnesses, {}, [&](std::uint32_t w) { return uses_.at(w); });
    by_rarest_[*rarest].push_back(&witnesses);
  }

  [[nodiscard]] bool has_subset_of(const Witnesses& witnesses) const {
    return std::ranges::any_of(witnesses, [&](std::uint32_t witness) {
      const auto found = by_rarest_.find(witness);
      return found != by_rarest_.end() && std::ranges::any_of(found->second, [&](const Witnesses* smaller) {
               return std::ranges::includes(witnesses, *smaller);
             });
    });
  }

 private:
  std::unordered_map<std::uint32_t, std::size_t> uses_;
  std::unordered_map<std::uint32_t, std::vector<const Witnesses*>> by_rarest_;
};

}  // namespace

std::vector<OwlFinding> keep_minimal(std::vector<Candidate> candidates) {
  std::ranges::stable_sort(candidates, {}, [](const Candidate& c) { return std::pair(c.witnesses.size(), c.cost); });
  Accepted accepted(candidates);
  std::vector<Candidate*> kept;
  for (Candidate& candidate : candidates) {
    if (accepted.has_subset_of(candidate.witnesses)) continue;
    accepted.add(candidate.witnesses);
    kept.push_back(&candidate);
  }
  std::ranges::stable_sort(kept, [](const Candidate* one, const Candidate* other) {
    return std::tie(one->cost, one->witnesses) < std::tie(other->cost, other->witnesses);
  });
  std::vector<OwlFinding> findings;
  findings.reserve(kept.size());
  for (Candidate* candidate : kept) findings.push_back(std::move(candidate->finding));
  return findings;
}

}  // namespace newsgraph::owl_rl
