#pragma once

#include <cstdint>
#include <vector>

namespace newsgraph {

/// The finaliser of Steele, Lea and Flood's SplitMix64 (2014).
inline std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

/// Numbers found by a hash of what they stand for; open addressing with linear probing. It holds the numbers only: the
/// caller says which of them is meant (`is_wanted`) and, when the table grows, how they hash.
class FlatIndex {
 public:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  /// Fetches the memory in which find() will begin, without waiting for it.
  void prefetch(std::uint64_t hash) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & mask()]);
  }

  template <class IsWanted>
  [[nodiscard]] std::uint32_t find(std::uint64_t hash, const IsWanted& is_wanted) const {
    if (slots_.empty()) return none;
    for (std::size_t at = hash & mask(); slots_[at] != none; at = (at + 1) & mask()) {
      if (is_wanted(slots_[at])) return slots_[at];
    }
    return none;
  }

  /// The number that is there, else `number`, which now is.
  template <class IsWanted, class HashOf>
  std::uint32_t find_or_insert(std::uint64_t hash, std::uint32_t number, const IsWanted& is_wanted,
                               const HashOf& hash_of) {
    const std::uint32_t found = find(hash, is_wanted);
    if (found != none) return found;
    if (2 * (count_ + 1) > slots_.size()) grow(hash_of);
    place(hash, number);
    ++count_;
    return number;
  }

 private:
  [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }

  void place(std::uint64_t hash, std::uint32_t number) {
    std::size_t at = hash & mask();
    while (slots_[at] != none) at = (at + 1) & mask();
    slots_[at] = number;
  }

  template <class HashOf>
  void grow(const HashOf& hash_of) {
    std::vector<std::uint32_t> old(slots_.empty() ? 64 : 2 * slots_.size(), none);
    old.swap(slots_);
    for (const std::uint32_t number : old) {
      if (number != none) place(hash_of(number), number);
    }
  }

  std::vector<std::uint32_t> slots_;  ///< a power of two of them, or none yet
  std::size_t count_ = 0;
};

}  // namespace newsgraph
