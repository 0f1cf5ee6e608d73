#include "language/tree.hpp"

#include <algorithm>
#include <limits>

namespace newsgraph {
namespace {

/// Chu-Liu-Edmonds on a dense table: `score[d * size + h]`, node 0 is the root. Cycles are contracted in place into
/// their first node; `from` and `to` remember which arcs of the original the entries stand for.
class Contraction {
 public:
  Contraction(std::vector<double> score, std::size_t size)
      : score_(std::move(score)), size_(size), alive_(size, true), head_(size, 0) {}

  std::vector<std::size_t> solve() {
    solve_rest();
    return head_;
  }

 private:
  [[nodiscard]] std::size_t best_head(std::size_t d) const {
    std::size_t best = 0;
    for (std::size_t h = 1; h < size_; ++h)
      if (alive_[h] && h != d && score_[d * size_ + h] > score_[d * size_ + best]) best = h;
    return best;
  }

  [[nodiscard]] std::vector<std::size_t> find_cycle() const {
    std::vector<std::size_t> seen(size_, 0);
    for (std::size_t start = 1; start < size_; ++start) {
      if (!alive_[start]) continue;
      std::size_t node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = head_[node];
      }
      if (node == 0 || seen[node] != start) continue;
      std::vector<std::size_t> cycle{node};
      for (std::size_t next = head_[node]; next != node; next = head_[next]) cycle.push_back(next);
      return cycle;
    }
    return {};
  }

  /// Makes one node of the cycle, solves the smaller problem and opens the cycle where the tree enters it.
  void contract(const std::vector<std::size_t>& cycle) {
    const auto before = head_;
    const std::size_t kept = cycle[0];
    std::vector<char> inside(size_, 0);
    for (const auto node : cycle) inside[node] = 1;
    std::vector<std::size_t> entered(size_, kept), left(size_, kept);
    for (std::size_t v = 0; v < size_; ++v) {
      if (!alive_[v] || inside[v]) continue;
      double best_in = -std::numeric_limits<double>::infinity(), best_out = best_in;
      for (const auto node : cycle) {
        const double in = score_[node * size_ + v] - score_[node * size_ + before[node]];
        if (in > best_in) best_in = in, entered[v] = node;
        if (v != 0 && score_[v * size_ + node] > best_out) best_out = score_[v * size_ + node], left[v] = node;
      }
      score_[kept * size_ + v] = best_in;
      if (v != 0) score_[v * size_ + kept] = best_out;
    }
    for (const auto node : cycle) alive_[node] = static_cast<char>(node == kept);
    solve_rest();
    const auto outside = head_[kept];
    for (const auto node : cycle) head_[node] = before[node];
    head_[entered[outside]] = outside;
    for (std::size_t v = 1; v < size_; ++v)
      if (alive_[v] && !inside[v] && head_[v] == kept) head_[v] = left[v];
    for (const auto node : cycle) alive_[node] = true;
  }

  void solve_rest() {
    for (std::size_t d = 1; d < size_; ++d)
      if (alive_[d]) head_[d] = best_head(d);
    if (const auto cycle = find_cycle(); !cycle.empty()) contract(cycle);
  }

  std::vector<double> score_;
  std::size_t size_;
  std::vector<char> alive_;
  std::vector<std::size_t> head_;
};

/// The child of `word` whose branch holds `other`; 0 where there is none.
std::uint32_t branch_to(const Sentence& sentence, std::uint32_t word, std::uint32_t other) {
  for (std::size_t steps = 0; other != 0 && steps <= sentence.words.size(); ++steps) {
    const auto up = sentence.words[other - 1].head;
    if (up == word) return other;
    other = up;
  }
  return 0;
}

}  // namespace

std::vector<std::uint32_t> spanning_tree(std::span<const float> scores, std::size_t words) {
  const std::size_t size = words + 1;
  // Each arc from the root costs so much that the best tree has one of them, the best one.
  constexpr double kRootCost = 1e7;
  std::vector<double> table(size * size, 0.0);
  for (std::size_t d = 1; d < size; ++d) {
    for (std::size_t h = 0; h < size; ++h)
      table[d * size + h] = std::clamp(static_cast<double>(scores[(d - 1) * size + h]), -1e4, 1e4);
    table[d * size] -= kRootCost;
  }
  const auto heads = Contraction(std::move(table), size).solve();
  return {heads.begin() + 1, heads.end()};
}

bool is_noun(const Word& word) { return word.upos == "NOUN" || word.upos == "PROPN"; }

bool is_below(const Sentence& sentence, std::uint32_t word, std::uint32_t top) {
  for (std::size_t steps = 0; word != 0 && steps <= sentence.words.size(); ++steps) {
    if (word == top) return true;
    word = sentence.words[word - 1].head;
  }
  return false;
}

std::vector<std::uint32_t> subtree(const Sentence& sentence, std::uint32_t word, std::uint32_t without) {
  const std::uint32_t branch = without == 0 ? 0 : branch_to(sentence, word, without);
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 1; i <= sentence.words.size(); ++i)
    if (is_below(sentence, i, word) && (branch == 0 || !is_below(sentence, i, branch))) found.push_back(i);
  return found;
}

std::pair<std::uint32_t, std::uint32_t> unbroken_run(std::span<const std::uint32_t> words, std::uint32_t word) {
  auto first = std::find(words.begin(), words.end(), word);
  auto last = first;
  while (first != words.begin() && *(first - 1) + 1 == *first) --first;
  while (last + 1 != words.end() && *(last + 1) == *last + 1) ++last;
  return {*first, *last};
}

Span subtree_span(const Sentence& sentence, std::uint32_t word, std::uint32_t without) {
  auto [first, last] = unbroken_run(subtree(sentence, word, without), word);
  const auto is_sign = [&](std::uint32_t i) { return sentence.words[i - 1].upos == "PUNCT"; };
  while (first != word && is_sign(first)) ++first;
  while (last != word && is_sign(last)) --last;
  return {sentence.words[first - 1].span.begin, sentence.words[last - 1].span.end};
}

}  // namespace newsgraph
