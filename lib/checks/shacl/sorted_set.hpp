#pragma once

#include <algorithm>
#include <vector>

namespace newsgraph::shacl {

/// Makes a sequence ascending, each member once.
template <class Sequence>
void sort_unique(Sequence& sequence) {
  std::sort(sequence.begin(), sequence.end());
  sequence.erase(std::unique(sequence.begin(), sequence.end()), sequence.end());
}

/// REQUIRES a vector in ascending order. Short ones are quicker scanned than searched.
template <class Member>
bool contains(const std::vector<Member>& sorted, const Member& member) {
  constexpr std::size_t scanned = 8;
  if (sorted.size() > scanned) return std::binary_search(sorted.begin(), sorted.end(), member);
  return std::find(sorted.begin(), sorted.end(), member) != sorted.end();
}

}  // namespace newsgraph::shacl
