#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "base/diagnostic.hpp"

namespace newsgraph {

/// A value, or the Diagnostic that says why there is none.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Diagnostic> {
 public:
  using tl::expected<T, Diagnostic>::expected;
};

/// The failed half of a Result: `return failure("not-utf-8", "...")`.
inline tl::unexpected<Diagnostic> failure(Diagnostic diagnostic) {
  return tl::unexpected<Diagnostic>(std::move(diagnostic));
}
inline tl::unexpected<Diagnostic> failure(std::string code, std::string message) {
  return failure(Diagnostic{Severity::Error, std::move(code), std::move(message), {}, 0, {}, {}});
}

}  // namespace newsgraph
