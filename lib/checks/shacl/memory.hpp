#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "checks/shacl/shapes.hpp"

namespace newsgraph::shacl {

/// Which nodes conform to which shapes, as far as it was asked: two bits each, in pages that are made when first used.
class Memory {
 public:
  /// Nodes are counted from 0.
  Memory(std::size_t shapes, std::size_t nodes) : page_count_(nodes / kNodes + 1), pages_(shapes) {}

  [[nodiscard]] std::optional<bool> find(ShapeId shape, std::size_t node) const {
    if (pages_[shape].empty() || !pages_[shape][node / kNodes]) return std::nullopt;
    const unsigned bits = ((*pages_[shape][node / kNodes])[node % kNodes / 4] >> shift(node)) & 3U;
    return bits == 0 ? std::nullopt : std::optional(bits == kConforms);
  }

  void store(ShapeId shape, std::size_t node, bool conforms) {
    if (pages_[shape].empty()) pages_[shape].resize(page_count_);
    auto& page = pages_[shape][node / kNodes];
    if (!page) page = std::make_unique<Page>();
    (*page)[node % kNodes / 4] |= static_cast<std::uint8_t>((conforms ? kConforms : kViolates) << shift(node));
  }

 private:
  static constexpr std::size_t kNodes = 1024;  ///< a page
  static constexpr unsigned kConforms = 1, kViolates = 2;
  using Page = std::array<std::uint8_t, kNodes / 4>;
  static unsigned shift(std::size_t node) { return static_cast<unsigned>(node % 4 * 2); }

  std::size_t page_count_;
  std::vector<std::vector<std::unique_ptr<Page>>> pages_;  ///< by shape
};

}  // namespace newsgraph::shacl
