#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checks/owl/term_space.hpp"

namespace newsgraph::owl_rl {

using RuleIndex = std::uint16_t;

/// The triples of a store that an atom is held against, by what of it is known. Subject to PredicateObject are indexes.
enum class Access : std::uint8_t { Subject, Predicate, Object, PredicateSubject, PredicateObject, Exact };

/// A variable or a term.
struct Slot {
  bool is_variable = false;
  std::uint32_t value = 0;  ///< the variable's number or the term
};

struct Atom {
  Slot subject, predicate, object;
  bool is_premise = true;
};

struct Guard {
  enum class Kind : std::uint8_t { NotEqual, InDatatype, TupleOf } kind = Kind::NotEqual;
  Slot left, right;
};

/// One atom of a plan: how to enumerate, what it binds, what must hold then.
struct PlanStep {
  std::size_t atom = 0;
  Access access = Access::Exact;
  std::vector<std::uint32_t> binds;  ///< variables that this step binds
  std::vector<Guard> guards;         ///< that can be judged from here on
  /// The first triple that leads to the head is enough: the head makes two things the same, and this step chooses the
  /// second of them. So n values of a functional property become n - 1 pairs and not n * n.
  bool first_is_enough = false;
};

/// The order in which a rule's atoms are joined when the first of them is a new triple.
using Plan = std::vector<PlanStep>;

constexpr std::size_t max_variables = 12;
constexpr TermId unbound = 0xFFFF'FFFF;
using Bindings = std::array<TermId, max_variables>;

struct Rule {
  std::string_view id;
  bool is_auxiliary = false;
  bool is_contradiction = false;
  bool makes_tuple = false;  ///< the object of the head is the key tuple of tuple_parts
  std::vector<Atom> body;
  Atom head;
  std::array<Slot, 3> tuple_parts;
  std::string variables;    ///< their letters, by number
  std::vector<Plan> plans;  ///< by the atom that is new

  /// The variable of a letter, in `bindings` of this rule.
  [[nodiscard]] std::optional<TermId> value(const Bindings& bindings, char letter) const;
};

/// A body atom that a new triple may match.
struct Trigger {
  RuleIndex rule = 0;
  std::uint16_t atom = 0;
};

/// Terms that the engine itself knows.
struct Vocabulary {
  TermId type, same_as, different_from, first, rest, label, name;
};

/// The rules with their terms numbered, planned, and found by the predicate of a new triple.
struct RuleBook {
  std::vector<Rule> rules;
  std::unordered_map<TermId, std::vector<Trigger>> by_predicate;
  std::vector<Trigger> any_predicate;  ///< atoms whose predicate is a variable
  std::vector<TermId> terms;           ///< every term that the rules name
  Vocabulary vocabulary{};

  /// REQUIRES an id of the table.
  [[nodiscard]] RuleIndex index_of(std::string_view id) const;
};

/// `is_exact` takes in the rules that write equality out, see closure.hpp.
RuleBook compile_rules(TermSpace& terms, bool is_exact);

}  // namespace newsgraph::owl_rl
