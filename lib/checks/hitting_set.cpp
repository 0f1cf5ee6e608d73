#include "checks/hitting_set.hpp"

#include <algorithm>
#include <bit>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <queue>

namespace newsgraph {
namespace {

/// A connected part with candidates numbered anew, the lightest first.
struct Part {
  std::vector<std::uint32_t> candidates;  ///< numbers in the whole
  Hypergraph hypergraph;
};

std::uint64_t weight_of(const Hypergraph& part, const std::vector<std::uint32_t>& chosen) {
  std::uint64_t weight = 0;
  for (const std::uint32_t candidate : chosen) weight += part.weights[candidate];
  return weight;
}

std::vector<std::size_t> part_of_candidates(const Hypergraph& whole, std::size_t& count) {
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> joined(whole.weights.size());
  for (const auto& set : whole.sets) {
    for (const std::uint32_t candidate : set) boost::add_edge(set.front(), candidate, joined);
  }
  std::vector<std::size_t> part(whole.weights.size());
  count = static_cast<std::size_t>(boost::connected_components(
      joined, boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, joined))));
  return part;
}

std::vector<Part> parts_of(const Hypergraph& whole) {
  std::size_t count = 0;
  const std::vector<std::size_t> part = part_of_candidates(whole, count);
  std::vector<std::uint32_t> order(whole.weights.size()), number(whole.weights.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::uint32_t candidate) { return whole.weights[candidate]; });
  std::vector<Part> parts(count);
  for (const std::uint32_t candidate : order) {
    Part& own = parts[part[candidate]];
    number[candidate] = static_cast<std::uint32_t>(own.candidates.size());
    own.candidates.push_back(candidate);
    own.hypergraph.weights.push_back(whole.weights[candidate]);
  }
  for (const auto& set : whole.sets) {
    auto& own = parts[part[set.front()]].hypergraph.sets.emplace_back();
    for (const std::uint32_t candidate : set) own.push_back(number[candidate]);
    std::ranges::sort(own);
    own.erase(std::unique(own.begin(), own.end()), own.end());
  }
  return parts;
}

/// The sets that each candidate would hit.
std::vector<std::vector<std::uint32_t>> sets_by_candidate(const Hypergraph& part) {
  std::vector<std::vector<std::uint32_t>> sets(part.weights.size());
  for (std::uint32_t set = 0; set < part.sets.size(); ++set) {
    for (const std::uint32_t candidate : part.sets[set]) sets[candidate].push_back(set);
  }
  return sets;
}

/// Leaves out, the heaviest first, each chosen one whose sets are all hit by others too.
void drop_needless(const Hypergraph& part, const std::vector<std::vector<std::uint32_t>>& sets_of,
                   std::vector<std::uint32_t>& chosen) {
  std::vector<std::uint32_t> hits(part.sets.size());
  for (const std::uint32_t candidate : chosen) {
    for (const std::uint32_t set : sets_of[candidate]) ++hits[set];
  }
  std::ranges::sort(chosen, std::greater<>());
  std::erase_if(chosen, [&](std::uint32_t candidate) {
    const bool is_needless = std::ranges::all_of(sets_of[candidate], [&](std::uint32_t set) { return hits[set] > 1; });
    if (is_needless) {
      for (const std::uint32_t set : sets_of[candidate]) --hits[set];
    }
    return is_needless;
  });
  std::ranges::reverse(chosen);
}

struct Offer {
  std::uint64_t weight, hits;
  std::uint32_t candidate;
};
/// Is `left` the worse offer, by weight for each set hit?
bool is_worse(const Offer& left, const Offer& right) {
  const std::uint64_t l = left.weight * right.hits, r = right.weight * left.hits;
  return l != r ? l > r : left.candidate > right.candidate;
}

/// Chvatal's greedy set cover. An offer only gets worse as sets are hit, so a stale one is looked at again when its
/// turn comes.
std::vector<std::uint32_t> greedy_set(const Hypergraph& part) {
  const auto sets_of = sets_by_candidate(part);
  std::priority_queue<Offer, std::vector<Offer>, decltype(&is_worse)> offers(&is_worse);
  std::vector<std::uint64_t> hits(part.weights.size());
  for (std::uint32_t candidate = 0; candidate < hits.size(); ++candidate) {
    hits[candidate] = sets_of[candidate].size();
    if (hits[candidate] > 0) offers.push({part.weights[candidate], hits[candidate], candidate});
  }
  std::vector<bool> is_hit(part.sets.size());
  std::vector<std::uint32_t> chosen;
  while (!offers.empty()) {
    Offer offer = offers.top();
    offers.pop();
    if (hits[offer.candidate] == 0) continue;
    if (hits[offer.candidate] != offer.hits) {
      offer.hits = hits[offer.candidate];
      offers.push(offer);
      continue;
    }
    chosen.push_back(offer.candidate);
    for (const std::uint32_t set : sets_of[offer.candidate]) {
      if (is_hit[set]) continue;
      is_hit[set] = true;
      for (const std::uint32_t candidate : part.sets[set]) --hits[candidate];
    }
  }
  drop_needless(part, sets_of, chosen);
  return chosen;
}

/// Sets of up to 64 candidates as bits; the lowest bit is the lightest candidate.
using Bits = std::uint64_t;
Bits bit(std::uint32_t candidate) { return Bits{1} << candidate; }

std::vector<Bits> bits_of(const std::vector<std::vector<std::uint32_t>>& sets) {
  std::vector<Bits> all;
  for (const auto& set : sets) {
    Bits bits = 0;
    for (const std::uint32_t candidate : set) bits |= bit(candidate);
    all.push_back(bits);
  }
  return all;
}

/// A set that holds another one is hit with it. The smallest first.
void drop_supersets(std::vector<Bits>& sets) {
  std::ranges::sort(sets, [](Bits left, Bits right) {
    return std::pair(std::popcount(left), left) < std::pair(std::popcount(right), right);
  });
  std::vector<Bits> kept;
  for (const Bits set : sets) {
    if (std::ranges::none_of(kept, [&](Bits smaller) { return (smaller & set) == smaller; })) kept.push_back(set);
  }
  sets = std::move(kept);
}

/// A candidate that stands only where a lighter one stands too is never needed.
void drop_dominated(std::vector<Bits>& sets, std::size_t candidates) {
  Bits dominated = 0;
  for (std::uint32_t candidate = 0; candidate < candidates; ++candidate) {
    Bits common = ~Bits{0};
    for (const Bits set : sets) {
      if ((set & bit(candidate)) != 0) common &= set;
    }
    if (common != ~Bits{0} && (common & (bit(candidate) - 1)) != 0) dominated |= bit(candidate);
  }
  for (Bits& set : sets) set &= ~dominated;
}

/// Branch and bound over the sets not yet hit: the smallest of them is hit by its lightest candidate, or without that
/// one by its next, and so on.
class Search {
 public:
  Search(const Hypergraph& part, std::size_t looks) : weights_(part.weights), looks_left_(looks) {
    sets_ = bits_of(part.sets);
    drop_supersets(sets_);
    drop_dominated(sets_, weights_.size());
    drop_supersets(sets_);
  }

  /// Tells whether the search came to its end; `best` is bettered as far as it came.
  bool run(std::vector<std::uint32_t>& best, std::uint64_t weight) {
    best_weight_ = weight;
    visit(0, 0, 0);
    if (is_bettered_) {
      best.clear();
      for (Bits rest = best_; rest != 0; rest &= rest - 1) {
        best.push_back(static_cast<std::uint32_t>(std::countr_zero(rest)));
      }
    }
    return looks_left_ > 0;
  }

 private:
  struct View {
    Bits narrowest = 0;       ///< what may still hit the set with the fewest choices; 0 where all are hit
    std::uint64_t least = 0;  ///< what the rest will weigh at least
    bool is_lost = false;     ///< a set can no longer be hit
  };

  /// Sets that share no choice need a choice each.
  View look(Bits chosen, Bits excluded) {
    View view;
    Bits counted = 0;
    for (const Bits set : sets_) {
      if ((set & chosen) != 0) continue;
      const Bits open = set & ~excluded;
      if (open == 0) return {0, 0, true};
      if (view.narrowest == 0 || std::popcount(open) < std::popcount(view.narrowest)) view.narrowest = open;
      if ((open & counted) != 0) continue;
      view.least += weights_[static_cast<std::size_t>(std::countr_zero(open))];
      counted |= open;
    }
    return view;
  }

  void visit(Bits chosen, Bits excluded, std::uint64_t weight) {
    looks_left_ -= std::min(looks_left_, sets_.size());
    const View view = look(chosen, excluded);
    if (looks_left_ == 0 || view.is_lost || weight + view.least >= best_weight_) return;
    if (view.narrowest == 0) {
      best_ = chosen;
      best_weight_ = weight;
      is_bettered_ = true;
      return;
    }
    for (Bits rest = view.narrowest; rest != 0; rest &= rest - 1) {
      const auto lightest = static_cast<std::uint32_t>(std::countr_zero(rest));
      visit(chosen | bit(lightest), excluded, weight + weights_[lightest]);
      excluded |= bit(lightest);
    }
  }

  const std::vector<std::uint32_t>& weights_;
  std::vector<Bits> sets_;
  std::size_t looks_left_;
  Bits best_ = 0;
  std::uint64_t best_weight_ = 0;
  bool is_bettered_ = false;
};

}  // namespace

HittingSet least_hitting_set(const Hypergraph& hypergraph, const ExactBounds& bounds) {
  HittingSet found;
  for (const Part& part : parts_of(hypergraph)) {
    if (part.hypergraph.sets.empty()) continue;
    std::vector<std::uint32_t> chosen = greedy_set(part.hypergraph);
    const bool is_small = part.candidates.size() <= std::min<std::size_t>(bounds.candidates, 64) &&
                          part.hypergraph.sets.size() <= bounds.sets;
    const bool is_least =
        is_small && Search(part.hypergraph, bounds.looks).run(chosen, weight_of(part.hypergraph, chosen));
    found.is_least = found.is_least && is_least;
    drop_needless(part.hypergraph, sets_by_candidate(part.hypergraph), chosen);
    for (const std::uint32_t candidate : chosen) found.chosen.push_back(part.candidates[candidate]);
  }
  std::ranges::sort(found.chosen);
  return found;
}

}  // namespace newsgraph
