#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/analysis.hpp"
#include "language/coreference_features.hpp"
#include "language/linear.hpp"
#include "language/model_config.hpp"

namespace newsgraph {

/// A thread's working memory for one article at a time.
struct CoreferenceRoom {
  LinearRoom linear;
  std::vector<float> x;     ///< vectors of one batch's words that may corefer
  std::vector<float> seen;  ///< the views of all such words of the article so far, a row each
  std::vector<float> views, later, earlier, pairs, wide, scores;
  std::vector<const float*> rows;  ///< what is added up
};

/// The coreference head: for each word that may head a mention, which of those before it does it refer back to?
/// Word-level coreference (Dobrovolskii 2021); docs/model-format.md has the arithmetic.
class Coreference {
 public:
  /// Nothing where the file has no such head. `width` numbers make a word vector.
  static Result<std::optional<Coreference>> from_file(const ModelFile& file, const ModelConfig& config,
                                                      const Kernels& kernels, std::size_t width);

  /// Keeps what the head needs of the next sentences' word vectors, `width` numbers a word. Needs their trees.
  void take(std::span<const Sentence> sentences, const float* vectors, CoreferenceRoom& room) const;
  /// All words that may head a mention, each with its antecedent. REQUIRES that the room, `seen` being empty before,
  /// took all sentences of the analysis in order.
  [[nodiscard]] std::vector<MentionCandidate> find(const Analysis& analysis, CoreferenceRoom& room) const;

 private:
  struct Table {
    std::size_t columns = 0;
    std::vector<float> rows;
    [[nodiscard]] const float* row(std::uint32_t number) const;
  };
  static Result<Table> read_table(const ModelFile& file, const std::string& name, std::size_t rows,
                                  std::size_t columns);

  void represent(const std::vector<CoreferenceWord>& words, CoreferenceRoom& room) const;
  void score(const Analysis& analysis, const std::vector<CoreferenceWord>& words,
             std::span<const CoreferencePair> pairs, CoreferenceRoom& room, float* out) const;

  const Kernels* kernels_ = nullptr;
  std::size_t width_ = 0;            ///< of a word's vector
  std::size_t view_ = 0, pair_ = 0;  ///< of a word's view, of a pair's hidden layers
  std::vector<std::string> kinds_;
  Linear views_, from_later_, from_earlier_, from_product_, hidden_;
  Table later_features_, earlier_features_, pair_features_, score_;
  float score_bias_ = 0;
};

}  // namespace newsgraph
