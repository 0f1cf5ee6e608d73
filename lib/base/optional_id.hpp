#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace newsgraph {

/// An id or none, in the four bytes of the id: of the ids the highest number stands for none.
class OptionalId {
 public:
  constexpr OptionalId() = default;
  constexpr OptionalId(std::nullopt_t) {}                    // NOLINT(google-explicit-constructor): as std::optional
  constexpr OptionalId(std::uint32_t id) : next_(id + 1) {}  // NOLINT(google-explicit-constructor)
  constexpr OptionalId(std::optional<std::uint32_t> id)      // NOLINT(google-explicit-constructor)
      : next_(id ? *id + 1 : 0) {}

  [[nodiscard]] constexpr bool has_value() const { return next_ != 0; }
  constexpr explicit operator bool() const { return has_value(); }
  /// REQUIRES has_value().
  constexpr std::uint32_t operator*() const { return next_ - 1; }
  [[nodiscard]] constexpr std::uint32_t value_or(std::uint32_t other) const { return has_value() ? **this : other; }
  constexpr void reset() { next_ = 0; }
  constexpr operator std::optional<std::uint32_t>() const {  // NOLINT(google-explicit-constructor)
    return has_value() ? std::optional(**this) : std::nullopt;
  }
  /// None comes first, as in std::optional.
  constexpr auto operator<=>(const OptionalId&) const = default;

 private:
  std::uint32_t next_ = 0;  ///< the id and one; 0 for none
};

}  // namespace newsgraph
