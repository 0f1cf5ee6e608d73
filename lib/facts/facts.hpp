#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "article/article.hpp"
#include "base/span.hpp"
#include "entities/entities.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

enum class Polarity { Positive, Negative };
enum class Certainty { Certain, Probable, Possible };
enum class Tense { Past, Present, Future };
enum class Stance { Asserts, Denies, Believes, Demands, Asks };
enum class TenureKind { Current, Former, Acting, Designate };

/// A typed relation. The object is a mention or, where that is absent, a literal value.
struct Relation {
  std::string predicate;  ///< compact IRI of docs/graph.md, "schema:spouse"
  MentionId subject = 0;
  std::optional<MentionId> object;
  std::optional<std::string> value;
  Polarity polarity = Polarity::Positive;
  Certainty certainty = Certainty::Certain;
  bool asserted = false;  ///< the article states it in its own voice: it becomes a direct triple
  Span evidence;
  float confidence = 0;
  std::string rule;
  bool operator==(const Relation&) const = default;
};

struct Tenure {
  MentionId person = 0;
  Span title;  ///< of the post, "foreign minister"
  std::optional<MentionId> body;
  TenureKind kind = TenureKind::Current;
  std::optional<std::uint32_t> time;          ///< when it was held, "in the 1990s"; index into Analysis::times
  std::optional<std::uint32_t> since, until;  ///< when it began and ended; indexes into Analysis::times
  float confidence = 0;
  std::string rule;
  bool operator==(const Tenure&) const = default;
};

struct MentionRef {
  MentionId index;
  auto operator<=>(const MentionRef&) const = default;
};
struct RelationRef {
  std::uint32_t index;
  auto operator<=>(const RelationRef&) const = default;
};
struct EventRef {
  std::uint32_t index;
  auto operator<=>(const EventRef&) const = default;
};
struct ClaimRef {
  std::uint32_t index;
  auto operator<=>(const ClaimRef&) const = default;
};

struct Participant {
  std::string role;  ///< agent, patient, theme, recipient, beneficiary, instrument, origin, destination, topic,
                     ///< attribute, quantity
  std::variant<MentionRef, EventRef> filler;
  float probability = 1;  ///< of the role alone, while events are made; 1 where the tree says the same, and in the end
  bool operator==(const Participant&) const = default;
};

struct EventLink {
  std::string kind;  ///< cause, purpose, condition, partOf
  EventRef event;
  bool operator==(const EventLink&) const = default;
};

struct Event {
  std::string id;  ///< "v1", ...
  Span trigger;
  std::string event_class;  ///< local name below ng:, "Agreement"; "Happening" where no other fits
  std::string lemma;
  std::string pos = "VERB";                ///< of the trigger: UD tag, for the concept's IRI
  std::optional<std::uint32_t> predicate;  ///< index into Analysis::predicates
  std::vector<Span> more;                  ///< triggers of the repeated mentions
  Polarity polarity = Polarity::Positive;
  Certainty certainty = Certainty::Certain;
  Tense tense = Tense::Past;
  bool asserted = false;
  float confidence = 0;
  std::vector<Participant> participants;
  std::vector<MentionId> places;
  std::vector<std::uint32_t> times;  ///< indexes into Analysis::times
  std::vector<EventLink> links;
  bool operator==(const Event&) const = default;
};

using Content = std::variant<EventRef, RelationRef, ClaimRef>;

/// Who says so. Several spans a part where it is interrupted.
struct Claim {
  std::string id;  ///< "c1", ...
  std::vector<Span> source;
  std::optional<MentionId> source_mention;
  std::vector<Span> cue;
  std::vector<Span> content;
  bool quotation = false;
  Stance stance = Stance::Asserts;
  std::vector<std::uint32_t> times;  ///< indexes into Analysis::times
  std::vector<Content> says;
  std::vector<Content> contradicts;
  float confidence = 0;
  bool operator==(const Claim&) const = default;
};

struct Facts {
  std::vector<Relation> relations;
  std::vector<Tenure> tenures;
  std::vector<Event> events;
  std::vector<Claim> claims;
  bool operator==(const Facts&) const = default;
};

/// The whole of what was read from one article: what annotation JSON holds and the graph is made from.
struct Reading {
  Article article;
  Analysis analysis;
  Entities entities;
  Facts facts;
  bool operator==(const Reading&) const = default;
};

}  // namespace newsgraph
