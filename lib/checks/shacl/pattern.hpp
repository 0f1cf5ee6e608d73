#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/result.hpp"
#include "checks/shacl/shapes.hpp"

namespace newsgraph::shacl {

/// A regular expression of sh:pattern, compiled by ICU. Flags are those of XPath and XQuery Functions and Operators,
/// 5.6.1.1: s, m, i, x, q. Not for several threads at once.
class Pattern {
 public:
  /// `limit` in steps of ICU's engine, about a millisecond each whatever the machine's clock says; 0: none.
  /// Fails with "invalid-pattern" and what is wrong with it, as the end of a sentence that begins "sh:pattern".
  static Result<Pattern> compile(const RegularExpression& expression, std::int32_t limit);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  /// Does it match any part of a text in UTF-8? Fails with "pattern-limit" where the limit or the memory for going back
  /// runs out.
  Result<bool> is_found_in(std::string_view utf8);

 private:
  struct Parts;
  explicit Pattern(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace newsgraph::shacl
