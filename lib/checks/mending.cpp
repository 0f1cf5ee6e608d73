#include "checks/mending.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "checks/hitting_set.hpp"
#include "checks/interval.hpp"

namespace newsgraph {
namespace {

constexpr int kRounds = 50;
constexpr int kNarrowRounds = 5;  ///< before a tangle is looked at as a whole

using Conflict = std::vector<EdgeId>;

std::int64_t vagueness(const Inspection& inspection, EdgeId id) {
  const auto interval = interval_of(inspection.graph(), inspection.edge(id).object);
  return interval ? interval->last - interval->first : 0;
}

/// The triples of conflicts, each once, in the order in which they go at equal confidence.
std::vector<EdgeId> candidates_of(const Inspection& inspection, const std::vector<Conflict>& conflicts) {
  std::vector<EdgeId> edges;
  for (const Conflict& conflict : conflicts) edges.insert(edges.end(), conflict.begin(), conflict.end());
  std::ranges::sort(edges, std::greater<>());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  std::unordered_map<EdgeId, std::int64_t> vague;
  for (const EdgeId id : edges) vague[id] = vagueness(inspection, id);
  std::ranges::stable_sort(edges, std::greater<>(), [&](EdgeId id) { return vague[id]; });
  return edges;
}

class Mending {
 public:
  explicit Mending(Inspection& inspection) : inspection_(inspection), first_(inspection.findings().size()) {}

  bool run(const std::function<void(Inspection&)>& families) {
    for (int round = 0;; ++round) {
      const std::size_t begin = inspection_.findings().size();
      inspection_.start_round(round >= kNarrowRounds);
      families(inspection_);
      std::vector<Conflict> conflicts = new_conflicts(begin);
      if (conflicts.empty()) break;
      forget_remarks(begin);
      solve(std::move(conflicts), round < kRounds);
    }
    tell();
    return is_least_;
  }

 private:
  /// Conflicts not yet hit. A finding all of whose conflicts are hit comes from an engine that overlooks withdrawals.
  std::vector<Conflict> new_conflicts(std::size_t begin) {
    std::vector<Conflict> conflicts;
    auto& findings = inspection_.findings();
    const auto is_hit = [&](const Conflict& conflict) {
      return std::ranges::any_of(conflict, [&](EdgeId id) { return inspection_.edge(id).withdrawn; });
    };
    const auto stale = std::remove_if(
        findings.begin() + static_cast<std::ptrdiff_t>(begin), findings.end(), [&](const Finding& finding) {
          return !finding.conflicts.empty() && std::ranges::all_of(finding.conflicts, is_hit);
        });
    findings.erase(stale, findings.end());
    for (std::size_t i = begin; i < findings.size(); ++i) {
      std::ranges::copy_if(findings[i].conflicts, std::back_inserter(conflicts), std::not_fn(is_hit));
    }
    return conflicts;
  }

  /// What no withdrawal mends is found again in the last round, if it still holds then.
  void forget_remarks(std::size_t begin) {
    auto& findings = inspection_.findings();
    const auto remarks =
        std::remove_if(findings.begin() + static_cast<std::ptrdiff_t>(begin), findings.end(),
                       [](const Finding& finding) { return finding.conflicts.empty() && finding.withdrawn.empty(); });
    findings.erase(remarks, findings.end());
  }

  void solve(std::vector<Conflict> conflicts, bool anew) {
    if (anew) {
      inspection_.restore(gone_);
      gone_.clear();
      conflicts_.insert(conflicts_.end(), conflicts.begin(), conflicts.end());
      conflicts = conflicts_;
      is_least_ = true;
    }
    const std::vector<EdgeId> candidates = candidates_of(inspection_, conflicts);
    const HittingSet found = least_hitting_set(hypergraph_of(conflicts, candidates));
    is_least_ = is_least_ && anew && found.is_least;
    std::vector<EdgeId> chosen;
    for (const std::uint32_t candidate : found.chosen) chosen.push_back(candidates[candidate]);
    chosen = inspection_.with_hangers_on(std::move(chosen));
    // What had to go in any case must not come back with the others.
    std::erase_if(chosen, [&](EdgeId id) { return inspection_.edge(id).withdrawn; });
    inspection_.withdraw(chosen);
    gone_.insert(gone_.end(), chosen.begin(), chosen.end());
  }

  [[nodiscard]] Hypergraph hypergraph_of(const std::vector<Conflict>& conflicts,
                                         const std::vector<EdgeId>& candidates) const {
    Hypergraph hypergraph;
    std::unordered_map<EdgeId, std::uint32_t> number;
    for (const EdgeId id : candidates) {
      number.emplace(id, static_cast<std::uint32_t>(number.size()));
      hypergraph.weights.push_back(static_cast<std::uint32_t>(std::lround(inspection_.edge(id).confidence * 100)));
    }
    for (const Conflict& conflict : conflicts) {
      auto& set = hypergraph.sets.emplace_back();
      for (const EdgeId id : conflict) set.push_back(number.at(id));
    }
    return hypergraph;
  }

  /// Says in each finding which of its triples went, and what hangs on them.
  void tell() {
    for (std::size_t i = first_; i < inspection_.findings().size(); ++i) {
      Finding& finding = inspection_.findings()[i];
      for (const Conflict& conflict : finding.conflicts) {
        for (const EdgeId id : conflict) {
          const bool is_told = std::ranges::find(finding.withdrawn, id) != finding.withdrawn.end();
          if (inspection_.edge(id).withdrawn && !is_told) finding.withdrawn.push_back(id);
        }
      }
      finding.withdrawn = inspection_.with_hangers_on(std::move(finding.withdrawn));
    }
  }

  Inspection& inspection_;
  std::size_t first_;  ///< of our findings
  std::vector<Conflict> conflicts_;
  std::vector<EdgeId> gone_;
  bool is_least_ = true;
};

}  // namespace

bool mend(Inspection& inspection, const std::function<void(Inspection&)>& families) {
  return Mending(inspection).run(families);
}

}  // namespace newsgraph
