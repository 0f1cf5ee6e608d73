#pragma once

#include <vector>

#include "language/mend_tree.hpp"

namespace newsgraph::testing_support {

/// A sentence whose word `moving` may hang on `head`, as likely as given, and the other words on nothing else.
inline Sentence mended(Sentence sentence, std::uint32_t moving, SecondHead second,
                       const std::vector<NameSpan>& names = {}) {
  std::vector<SecondHead> seconds(sentence.words.size());
  seconds.at(moving - 1) = second;
  mend_tree(sentence, seconds, names);
  return sentence;
}

}  // namespace newsgraph::testing_support
