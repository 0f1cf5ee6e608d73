#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace newsgraph {

using MentionId = std::uint32_t;  ///< index into Entities::mentions
using EntityId = std::uint32_t;   ///< index into Entities::entities

enum class Kind { Person, Organization, Polity, Place, PeopleGroup, Product, Work, NamedEvent, Quantity };
enum class MentionKind { Name, Nominal, Pronoun };

struct Mention {
  Span span;
  MentionKind kind = MentionKind::Name;
  EntityId entity = 0;
  std::uint32_t sentence = 0;  ///< index into Analysis::sentences
  std::uint32_t head = 1;      ///< head word of the mention in its sentence, from 1
  float probability = 1;
  /// Named by an adjective alone ("Russian", "Republican senator"): a name for the facts, which say of whom it is; the
  /// annotation shows a nominal, since a name is what the entity is called.
  bool adjectival = false;
  bool operator==(const Mention&) const = default;
};

struct Entity {
  std::string id;                    ///< "e1", ...; unique in the article
  Kind kind = Kind::Person;          ///< one kind, that of all its mentions
  std::vector<std::string> classes;  ///< finer classes as compact IRIs, "schema:Country"
  std::string label;                 ///< the fullest name; empty where the article gives none
  std::vector<std::string> names;    ///< other names in the article, by first mention
  std::vector<EntityId> members;     ///< the entities that a plural stands for
  std::vector<std::string> links;    ///< IRIs of the same thing elsewhere
  bool operator==(const Entity&) const = default;
};

/// A mention that takes no part in facts and does not reach the graph: coreference alone knows of it. Its chain is an
/// entity or, counted on from the last entity, one of a thing that is of no Kind.
struct ChainMention {
  Span span;  ///< the whole noun phrase
  MentionKind kind = MentionKind::Nominal;
  std::uint32_t chain = 0;
  float probability = 1;  ///< that it belongs to the chain
  bool operator==(const ChainMention&) const = default;
};

/// Who is who: every mention belongs to one entity. Mentions in text order, the longer first; entities by first
/// mention.
struct Entities {
  std::vector<Mention> mentions;
  std::vector<Entity> entities;
  std::vector<ChainMention> chain_mentions;  ///< in text order, the longer first
  bool operator==(const Entities&) const = default;
};

std::string_view name_of(Kind kind);
std::optional<Kind> kind_of(std::string_view name);
std::string_view name_of(MentionKind kind);
std::optional<MentionKind> mention_kind_of(std::string_view name);

}  // namespace newsgraph
