#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/span.hpp"

namespace newsgraph {

/// A word of Universal Dependencies. `form` is the text of `span`; labels are UD's own strings.
struct Word {
  Span span;
  std::string form;
  std::string lemma;
  std::string upos;
  std::string feats;       ///< "Case=Nom|Number=Sing", or empty
  std::uint32_t head = 0;  ///< counted from 1 within the sentence, 0 is the root
  std::string deprel;
  float arc_probability = 1;
  bool operator==(const Word&) const = default;
};

struct Sentence {
  Span span;
  std::vector<Word> words;
  bool operator==(const Sentence&) const = default;
};

/// A span of words that the names head takes for a name. Words count from 1, last included.
struct NameSpan {
  std::uint32_t sentence = 0;
  std::uint32_t first = 1, last = 1;
  std::string kind;  ///< Person, Organization, Polity, Place, PeopleGroup, Product, Work, NamedEvent
  float probability = 1;
  bool operator==(const NameSpan&) const = default;
};

/// The kind of the mention that a word heads, by the nominal head.
struct NominalHead {
  std::uint32_t sentence = 0;
  std::uint32_t word = 1;
  std::string kind;  ///< Person, Organization, Place, Object, Event, Time, Abstract, ...
  float probability = 1;
  bool operator==(const NominalHead&) const = default;
};

/// An argument of a predicate: its head word (from 1), PropBank role and whole span.
struct Argument {
  std::uint32_t word = 1;
  std::string role;  ///< ARG0 ... ARG5, ARGM-TMP, R-ARG0, C-ARG1 ...
  Span span;
  float probability = 1;
  bool operator==(const Argument&) const = default;
};

struct Predicate {
  std::uint32_t sentence = 0;
  std::uint32_t word = 1;
  std::string roleset;
  float probability = 1;
  std::optional<float> factuality;  ///< -3 (did not happen) to 3 (happened), as in UDS
  std::vector<Argument> arguments;
  bool operator==(const Predicate&) const = default;
};

/// A time expression with its TIMEX3 type (DATE, TIME, DURATION, SET) and value.
struct Time {
  Span span;
  std::string type;
  std::string value;
  bool operator==(const Time&) const = default;
};

/// An earlier word that a word may refer back to: index into Analysis::candidates.
struct Antecedent {
  std::uint32_t candidate = 0;
  float probability = 1;
  bool operator==(const Antecedent&) const = default;
};

/// A word that may head a mention, its noun phrase (words from 1, the last included), and what it may refer back to.
struct MentionCandidate {
  std::uint32_t sentence = 0;
  std::uint32_t word = 1;
  std::uint32_t first = 1, last = 1;
  float none = 1;                        ///< the probability that it refers back to nothing
  std::optional<Antecedent> antecedent;  ///< the most probable one, unless it is improbable
  bool operator==(const MentionCandidate&) const = default;
};

/// Everything the language stage reads from an article; all lists in text order.
struct Analysis {
  std::vector<Sentence> sentences;
  std::vector<NameSpan> names;
  std::vector<NominalHead> nominals;
  std::vector<Predicate> predicates;
  std::vector<Time> times;
  std::vector<MentionCandidate> candidates;  ///< none where the model has no coreference head
  bool operator==(const Analysis&) const = default;
};

/// The time expressions that share a character with a span, as a range of indexes into Analysis::times. Logarithmic in
/// the number of times, which stand in text order and do not overlap.
std::pair<std::uint32_t, std::uint32_t> times_overlapping(const Analysis& analysis, Span span);
/// The time expression that takes in all of a span, as an index into Analysis::times. Logarithmic, too.
std::optional<std::uint32_t> time_at(const Analysis& analysis, Span span);
bool is_in_time(const Analysis& analysis, Span span);

}  // namespace newsgraph
