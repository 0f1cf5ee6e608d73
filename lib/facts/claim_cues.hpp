#pragma once

#include <cstdint>
#include <string_view>

#include "facts/facts.hpp"

namespace newsgraph {

/// What may be the content of a verb of saying or thinking.
inline constexpr std::uint8_t kNone = 0;
inline constexpr std::uint8_t kClause = 1;       ///< a finite clause or direct speech
inline constexpr std::uint8_t kObject = 2;       ///< a noun phrase that tells an event: "denied the attack"
inline constexpr std::uint8_t kInfinitive = 4;   ///< "claimed to have won", "ordered him to leave"
inline constexpr std::uint8_t kDescription = 8;  ///< "described him as disruptive", "called it unfair"
inline constexpr std::uint8_t kSaying = 16;      ///< only nouns of saying: "rejected the allegations"
inline constexpr std::uint8_t kUrged = 32;       ///< an infinitive beside an oblique: "called on them to leave"

struct ClaimCue {
  std::string_view lemma;  ///< with its particle, "point_out"
  Stance stance = Stance::Asserts;
  std::uint8_t contents = kClause;
  std::string_view prepositions;  ///< of an oblique content, separated by "|"
};

/// The cue of a verb lemma, or none.
const ClaimCue* find_claim_cue(std::string_view lemma);
/// Objects with which a verb of saying does something instead: "claimed the title", "conceded a goal", "denied entry".
bool is_deed_with(std::string_view lemma, std::string_view object);

/// Nouns of saying with their stance: "the claim that", "a statement by".
struct SayingNoun {
  std::string_view lemma;
  Stance stance = Stance::Asserts;
};
const SayingNoun* find_saying_noun(std::string_view lemma);

}  // namespace newsgraph
