#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace newsgraph {

/// A set of what may stand at an end of a relation: the nine kinds, posts, times and literals, one bit each.
using EndSet = std::uint16_t;
namespace ends {
inline constexpr EndSet person = 1, organization = 2, polity = 4, place = 8, people_group = 16, product = 32, work = 64,
                        named_event = 128, quantity = 256, post = 512, time = 1024, literal = 2048;
inline constexpr EndSet kinds = 511;
inline constexpr EndSet actor = person | organization | polity;
inline constexpr EndSet body = organization | polity;
inline constexpr EndSet land = polity | place;
inline constexpr EndSet party = actor | people_group;
inline constexpr EndSet date = time | literal;
}  // namespace ends

enum class Single : std::uint8_t {
  No,
  Value,       ///< one object
  PlaceChain,  ///< objects on one chain of containment
  Date         ///< times that overlap
};

/// What a relation demands. Names are compact IRIs with the prefixes of docs/graph.md.
struct PropertyRule {
  std::string_view name;
  std::string_view words;  ///< between the names of its ends: "is married to"
  EndSet from = 0, to = 0;
  bool irreflexive = false, symmetric = false, asymmetric = false, acyclic = false;
  Single single = Single::No;
};

/// Two properties that never hold between the same two things.
struct DisjointPair {
  std::string_view first, second;
  Severity severity;
};

/// A relation and its inverse: "A has the parent B" and "B has the child A".
struct InversePair {
  std::string_view relation;  ///< of property_rules(), acyclic
  std::string_view inverse;
  std::string_view words;  ///< of the inverse
};

struct Rule {
  std::string_view id;
  std::string_view words;  ///< the rule as a sentence
};

/// A class whose members may stand at the ends that a bit names.
struct EndClass {
  std::string_view name;   ///< compact IRI
  std::string_view words;  ///< "a person"
  EndSet bit;
};

std::span<const PropertyRule> property_rules();
std::span<const DisjointPair> disjoint_pairs();
std::span<const InversePair> inverse_pairs();
std::span<const EndClass> end_classes();
/// Classes that share no member, beside the kinds.
std::span<const std::string_view> disjoint_classes();
/// All rules in the order of reports.
std::span<const Rule> rules();
std::string_view rule_words(std::string_view id);
/// What a report in SHACL's terms names as sh:sourceConstraintComponent: "time-order" ->
/// ng:TimeOrderConstraintComponent; for rules that are not in the book the rule's own IRI.
std::string component_iri(std::string_view rule);
const PropertyRule* find_property_rule(std::string_view compact);
/// "schema:spouse" -> "http://schema.org/spouse". REQUIRES a prefix of rdf::prefixes().
std::string full_iri(std::string_view compact);
/// "a person or an organisation", for messages.
std::string words_of(EndSet ends, std::string_view conjunction = "or");

}  // namespace newsgraph
