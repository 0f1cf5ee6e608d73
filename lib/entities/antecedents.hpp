#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// What the language model takes a draft to refer back to.
struct LearntAntecedent {
  float probability = 0;             ///< of its best antecedent
  float none = 1;                    ///< that it refers back to nothing
  std::optional<std::size_t> draft;  ///< the nearest draft of that chain that has a cluster
};

/// The learnt antecedents of an article's words, found through its drafts. Refers to the scene, whose drafts must stay
/// in place; their clusters may change, and are seen as they are when a question is asked.
class Antecedents {
 public:
  explicit Antecedents(const DraftScene& scene);

  /// Nothing where the model has no coreference head or the draft's word is no candidate.
  [[nodiscard]] std::optional<LearntAntecedent> of(const Draft& draft) const;
  /// Index into Analysis::candidates.
  [[nodiscard]] std::optional<std::uint32_t> candidate_at(std::uint32_t sentence, WordId word) const;
  /// The drafts whose head or role a candidate is; a name before a noun.
  [[nodiscard]] std::optional<std::size_t> draft_of(std::uint32_t candidate) const { return draft_of_[candidate]; }
  /// The code points of a candidate's noun phrase.
  [[nodiscard]] Span phrase_of(std::uint32_t candidate) const;

 private:
  const DraftScene* scene_;
  std::vector<std::optional<std::size_t>> draft_of_;
};

}  // namespace newsgraph
