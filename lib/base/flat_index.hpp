#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace newsgraph {

/// The finaliser of Steele, Lea and Flood's SplitMix64 (2014).
inline std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

/// Numbers found by a hash of what they stand for; open addressing with linear probing. It holds the numbers and the
/// lower half of their hashes: the caller says which number of a hash is meant (`is_wanted`), and is asked of no other.
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
    const auto half = static_cast<std::uint32_t>(hash);
    for (std::size_t at = hash & mask(); slots_[at].number != none; at = (at + 1) & mask()) {
      if (slots_[at].hash == half && is_wanted(slots_[at].number)) return slots_[at].number;
    }
    return none;
  }

  /// The number that is there, else `number`, which now is.
  template <class IsWanted>
  std::uint32_t find_or_insert(std::uint64_t hash, std::uint32_t number, const IsWanted& is_wanted) {
    const std::uint32_t found = find(hash, is_wanted);
    if (found != none) return found;
    if (4 * (count_ + 1) > 3 * slots_.size()) grow();
    place({static_cast<std::uint32_t>(hash), number});
    ++count_;
    return number;
  }

  /// Gives each number the one that stands in its place; hashes stay.
  void renumber(std::span<const std::uint32_t> new_number) {
    for (Slot& slot : slots_) {
      if (slot.number != none) slot.number = new_number[slot.number];
    }
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = none;
  };

  /// Of no more than 32 bits, which is what the slots keep of a hash.
  [[nodiscard]] std::size_t mask() const { return (slots_.size() - 1) & 0xFFFF'FFFF; }

  void place(Slot slot) {
    std::size_t at = slot.hash & mask();
    while (slots_[at].number != none) at = (at + 1) & mask();
    slots_[at] = slot;
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : 2 * slots_.size());
    old.swap(slots_);
    for (const Slot slot : old) {
      if (slot.number != none) place(slot);
    }
  }

  std::vector<Slot> slots_;  ///< a power of two of them, or none yet
  std::size_t count_ = 0;
};

}  // namespace newsgraph
