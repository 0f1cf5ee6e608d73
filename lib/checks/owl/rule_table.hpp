#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsgraph::owl_rl {

enum class Use : std::uint8_t {
  Always,
  Exact,      ///< only where equality is written out triple by triple (closure.hpp)
  Auxiliary,  ///< always; a walk along a list or the like, never shown and not counted
};

/// One rule as text: "body => head", atoms and guards joined by " . ". Variables are single letters after '?'; terms
/// are compact IRIs, 'a' is rdf:type, '=' is owl:sameAs, '*name' an internal predicate. The head "false" is a
/// contradiction. An atom after '~' must hold but is no premise: it keeps a rule from firing where nobody needs it.
/// Guards: "?x != ?y"; "?x in ?d", the literal x has a value of the datatype d; "?n of ?k", n is a key tuple of list k.
/// The object '*tuple' of a head is the tuple of the list ?k, the value ?z and, where it is bound, the tuple ?n.
struct RuleText {
  std::string_view id;
  std::string_view text;
  Use use = Use::Always;
};

/// In the order of W3C's tables 4 to 9.
std::span<const RuleText> rule_table();

}  // namespace newsgraph::owl_rl
