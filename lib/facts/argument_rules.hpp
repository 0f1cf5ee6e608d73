#pragma once

#include <span>
#include <string_view>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// What a rule for an event's arguments looks at.
struct ArgumentAt {
  const FactScene& scene;
  const Predicate& p;
  const Event& event;
  const TreeView& tree;
};

/// A word that takes part instead of the one given.
struct WordRule {
  std::string_view given;  ///< the role; empty: any
  bool (*applies)(const ArgumentAt& at, WordId word);
  WordId (*taken)(const ArgumentAt& at, WordId word);
};

/// A role that the word takes instead of the one given.
struct RoleRule {
  std::string_view given;  ///< empty: any
  bool (*applies)(const ArgumentAt& at, WordId word);
  std::string_view taken = {};  ///< empty: the word takes no part
};

/// Whether the word mentions persons or an organization.
bool is_somebody(const ArgumentAt& at, WordId word);

/// Which words take no part in the event.
std::span<const RoleRule> dropped_arguments();
/// Which others do instead. One after the other.
std::span<const WordRule> moved_arguments();
/// In which other roles. One after the other.
std::span<const RoleRule> changed_roles();

}  // namespace newsgraph
