#include "export/natural_order.hpp"

#include <algorithm>
#include <cstddef>

namespace newsgraph {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a run of digits off the front, without its leading zeros.
std::string_view take_number(std::string_view& text) {
  const auto run = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  std::string_view digits = text.substr(0, run);
  text.remove_prefix(run);
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  // What both begin with decides nothing, up to a number that they may not share.
  auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  while (same > 0 && is_digit(a[same - 1])) --same;
  std::string_view x = a.substr(same), y = b.substr(same);
  while (!x.empty() && !y.empty()) {
    if (is_digit(x[0]) && is_digit(y[0])) {
      const std::string_view first = take_number(x), second = take_number(y);
      if (first.size() != second.size()) return first.size() < second.size();
      if (first != second) return first < second;
    } else if (x[0] != y[0]) {
      return static_cast<unsigned char>(x[0]) < static_cast<unsigned char>(y[0]);
    } else {
      x.remove_prefix(1);
      y.remove_prefix(1);
    }
  }
  if (x.empty() != y.empty()) return x.empty();
  return a < b;  // equal but for leading zeros
}

}  // namespace newsgraph
