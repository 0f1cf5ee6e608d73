#include "graph/neighbourhood.hpp"

#include <algorithm>
#include <numeric>

namespace newsgraph {
namespace {

constexpr std::size_t kNeighbourhood = 64;  ///< terms; their edges fit the cache next to the core
constexpr std::uint32_t kHub = 64;          ///< edges at a term from which on it is near to nothing
constexpr TermId kNear = 4096;              ///< ids apart; so many terms with their edges fit the second-level cache
constexpr double kFewFar = 0.125;           ///< share of joints whose ends may be far in a document in good order

/// Edges whose ends are near to each other by meaning: neither is a hub.
class Joints {
 public:
  Joints(std::span<const Edge> edges, std::size_t terms) : edges_(edges), degree_(terms, 0) {
    for (const Edge& edge : edges) {
      ++degree_[edge.subject];
      ++degree_[edge.object];
    }
  }

  template <class Take>
  void each(const Take& take) const {
    for (const Edge& edge : edges_) {
      if (degree_[edge.subject] < kHub && degree_[edge.object] < kHub) take(edge.subject, edge.object);
    }
  }

 private:
  std::span<const Edge> edges_;
  std::vector<std::uint32_t> degree_;
};

bool are_near(const Joints& joints) {
  double near = 0, far = 0;
  joints.each([&](TermId a, TermId b) { ++(std::max(a, b) - std::min(a, b) < kNear ? near : far); });
  return far < kFewFar * (near + far);
}

/// Who stands at the other end of each term's joints.
class Neighbours {
 public:
  Neighbours(const Joints& joints, std::size_t terms) : begin_(terms + 1, 0) {
    joints.each([&](TermId a, TermId b) {
      ++begin_[a + 1];
      ++begin_[b + 1];
    });
    std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
    others_.resize(begin_.back());
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    joints.each([&](TermId a, TermId b) {
      others_[next[a]++] = b;
      others_[next[b]++] = a;
    });
  }

  [[nodiscard]] std::span<const TermId> of(TermId term) const {
    return std::span(others_).subspan(begin_[term], begin_[term + 1] - begin_[term]);
  }

 private:
  std::vector<std::uint32_t> begin_;  ///< by term, size terms + 1
  std::vector<TermId> others_;
};

}  // namespace

std::vector<TermId> by_neighbourhood(std::span<const Edge> edges, std::size_t terms) {
  std::vector<TermId> order;
  const Joints joints(edges, terms);
  if (are_near(joints)) return order;
  const Neighbours neighbours(joints, terms);
  std::vector<bool> has_place(terms, false);
  order.reserve(terms);
  const auto take = [&](TermId term) {
    if (!has_place[term]) order.push_back(term);
    has_place[term] = true;
  };
  for (TermId term = 0; term < terms; ++term) {
    const std::size_t begin = order.size();
    take(term);
    for (std::size_t at = begin; at < order.size() && order.size() - begin < kNeighbourhood; ++at) {
      for (const TermId other : neighbours.of(order[at])) take(other);
    }
  }
  return order;
}

}  // namespace newsgraph
