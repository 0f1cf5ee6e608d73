#pragma once

#include <memory>
#include <string>
#include <vector>

#include "article/article.hpp"
#include "base/result.hpp"
#include "language/analysis.hpp"
#include "language/calibration.hpp"
#include "language/kernels.hpp"

namespace newsgraph {

struct LanguageOptions {
  /// Instruction set of the inner loops. Results are the same bytes with all; tests choose.
  InstructionLevel level = InstructionLevel::Auto;
};

/// The trained model, ready to read articles. Copies share it; const and safe to use from many threads, each of which
/// keeps some working memory (about 20 MB) from its first article on.
class LanguageModel {
 public:
  /// Fails with "model-not-found", "model-damaged" or "model-version". Takes well under a tenth of a second.
  static Result<LanguageModel> from_file(const std::string& path, LanguageOptions options = {});

  /// Words, sentences, trees, names, predicates and times of the article's prose. Linear in the text.
  [[nodiscard]] Analysis analyse(const Article& article) const;

  /// The same for words and sentences that are given (spans and forms); finds no times.
  [[nodiscard]] Analysis analyse(std::vector<Sentence> sentences) const;

  /// The first eight hexadecimal digits of the SHA-256 of the model's content: names it in provenance.
  /// From the score of a family of facts ("relations", "events") to its confidence; without knots where the model has
  /// no data for the family.
  [[nodiscard]] MonotoneMap confidence(std::string_view family) const;
  [[nodiscard]] std::string digest8() const;
  /// Name and version as the model states them.
  [[nodiscard]] std::string name() const;

 private:
  struct Parts;
  explicit LanguageModel(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

  std::shared_ptr<const Parts> parts_;
};

}  // namespace newsgraph
