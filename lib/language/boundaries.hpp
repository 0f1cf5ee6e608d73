#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/analysis.hpp"
#include "language/model_file.hpp"

namespace newsgraph {

/// What somebody else thinks of the gap behind a word: added to the classifier's sum there.
struct BoundaryOpinion {
  std::size_t word = 0;
  float score = 0;
  bool operator==(const BoundaryOpinion&) const = default;
};

/// Decides where sentences end inside a paragraph: a linear classifier over hashed features of the words around each
/// gap, trained with the model (docs/model-format.md). Integer sums: the same answer on every machine. Linear in the
/// words.
class Boundaries {
 public:
  /// Fails with "model-damaged" where the model has none.
  static Result<Boundaries> from_file(const ModelFile& file);
  /// The classifier's sum for the gap behind each word but the last; above 0 it ends a sentence, on whose length the
  /// sums behind depend.
  [[nodiscard]] std::vector<std::int32_t> sums(const std::vector<Word>& words) const;
  /// The numbers of the words behind which a sentence ends, ascending; the last word is among them. `sums` are those of
  /// the words, `opinions` in the order of their words.
  [[nodiscard]] std::vector<std::size_t> ends(const std::vector<Word>& words, std::span<const std::int32_t> sums,
                                              std::span<const BoundaryOpinion> opinions = {}) const;

 private:
  /// Calls `ends(i, sum)`, which says whether a sentence ends there, for each gap from left to right.
  template <class Ends>
  void walk(const std::vector<Word>& words, Ends ends) const;

  ModelFile file_;
  std::span<const std::int8_t> weights_;
};

}  // namespace newsgraph
