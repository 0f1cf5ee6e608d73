#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/analysis.hpp"
#include "language/model_file.hpp"

namespace newsgraph {

/// Decides where sentences end inside a paragraph: a linear classifier over hashed features of the words around each
/// gap, trained with the model (docs/model-format.md). Integer sums: the same answer on every machine.
class Boundaries {
 public:
  /// Fails with "model-damaged" where the model has none.
  static Result<Boundaries> from_file(const ModelFile& file);
  /// The numbers of the words behind which a sentence ends, ascending; the last word is among them. Linear in the
  /// words.
  [[nodiscard]] std::vector<std::size_t> ends(const std::vector<Word>& words) const;

 private:
  ModelFile file_;
  std::span<const std::int8_t> weights_;
};

}  // namespace newsgraph
