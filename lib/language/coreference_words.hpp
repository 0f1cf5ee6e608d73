#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/analysis.hpp"
#include "language/noun_phrase.hpp"

namespace newsgraph {

/// How a phrase refers, by its pronoun or determiner. docs/model-format.md lists the same names in the same order.
enum class Referring : std::uint8_t {
  He,
  She,
  It,
  They,
  I,
  We,
  You,
  Demonstrative,
  Relative,
  Quantifier,
  OtherPronoun,
  Name,
  Definite,
  DemonstrativeNoun,
  PossessedNoun,
  IndefiniteNoun,
  BareNoun,
  QuantifiedNoun,
  Number
};
inline constexpr std::size_t kReferringCount = 19;
inline bool is_pronoun(Referring referring) { return referring <= Referring::OtherPronoun; }

/// A word that may head a mention, and what of its phrase is compared with others. Strings are numbers of the
/// article's own; sets of them are sorted.
struct CoreferenceWord {
  std::uint32_t sentence = 0;
  std::uint32_t word = 1;  ///< from 1
  WordRange phrase;
  Referring referring = Referring::Name;
  std::uint8_t relation = 0;  ///< number of its relation in the list of docs/model-format.md
  std::uint8_t number = 0;    ///< 0 unknown, 1 singular, 2 plural
  std::uint8_t kind = 0;      ///< row of the nominal head
  bool is_lexical = false;    ///< a noun or a name
  bool is_predicate = false;  ///< has a copula
  std::uint32_t governor = 0;
  std::uint32_t quotation = 0;  ///< numbered from 1; 0 outside
  std::uint32_t form = 0, lemma = 0, text = 0;
  std::uint32_t written = 0, initials = 0;  ///< the form with its capitals; the capitals of a name of several words
  std::vector<std::uint32_t> content, core, names;
};

/// Whether a word may head a mention. Needs its part of speech and relation alone.
bool may_corefer(const Word& word);

/// Strings to numbers from 1, the same string always to the same.
class StringNumbers {
 public:
  std::uint32_t of(const std::string& text);

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// All words of the analysis for which may_corefer holds, in text order. `kinds` are the nominal head's labels.
std::vector<CoreferenceWord> coreference_words(const Analysis& analysis, const std::vector<std::string>& kinds);

}  // namespace newsgraph
