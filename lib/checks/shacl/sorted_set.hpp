#pragma once

#include <algorithm>

namespace newsgraph::shacl {

/// Makes a sequence ascending, each member once.
template <class Sequence>
void sort_unique(Sequence& sequence) {
  std::sort(sequence.begin(), sequence.end());
  sequence.erase(std::unique(sequence.begin(), sequence.end()), sequence.end());
}

}  // namespace newsgraph::shacl
