#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// Who speaks in an article's quotations, and of whom: its pronouns cannot mean just anybody. Refers to the scene and
/// to the list of first drafts (see first_drafts), which must outlive it.
class Speech {
 public:
  Speech(const DraftScene& scene, const std::vector<std::size_t>& first_drafts);

  /// Whether a position of the text lies in a quotation.
  [[nodiscard]] bool is_quoted(std::uint32_t position) const { return quotation_at(position) != nullptr; }
  /// The subject of a verb of saying outside of quotations.
  [[nodiscard]] bool is_speaker(const Draft& candidate) const;
  /// Whom the "I" of a quotation means: the subject of a verb of saying next to it, in the sentences that it touches.
  [[nodiscard]] std::optional<ClusterId> speaker(const Draft& pronoun) const;
  /// "She should resign," [he] said: who speaks behind the quotation in which the draft stands, where that is a
  /// pronoun, too. Whom he means goes back to what stands before the quotation.
  [[nodiscard]] std::optional<std::size_t> speaker_behind(std::size_t index) const;
  /// "The president will not wait," he said: whom a speaker names is somebody else.
  [[nodiscard]] bool is_spoken_of(ClusterId cluster, const Draft& pronoun) const;
  /// Inside a quotation the speaker is "I", and nobody who is spoken of.
  [[nodiscard]] bool speaks(ClusterId cluster, const Draft& pronoun) const;

 private:
  [[nodiscard]] const Span* quotation_at(std::uint32_t position) const;
  const DraftScene& scene_;
  const std::vector<std::size_t>& first_;
  std::vector<Span> quotations_;
};

/// The first draft of each sentence or of one after; the number of drafts behind the last.
std::vector<std::size_t> first_drafts(const DraftScene& scene);

}  // namespace newsgraph
