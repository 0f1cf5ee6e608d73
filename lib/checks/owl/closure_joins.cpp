// Rules held against a new fact and what was settled before it.

#include <algorithm>
#include <cassert>

#include "checks/owl/closure.hpp"
#include "checks/owl/literal_value.hpp"

namespace newsgraph::owl_rl {
namespace {

TermId resolve(const Slot& slot, const Bindings& bindings) {
  return slot.is_variable ? bindings[slot.value] : slot.value;
}

bool match_slot(const Slot& slot, TermId term, Bindings& bindings) {
  if (!slot.is_variable) return slot.value == term;
  TermId& bound = bindings[slot.value];
  if (bound == unbound) bound = term;
  return bound == term;
}

}  // namespace

void Closure::apply_rules(FactId id) {
  if (const auto found = book_.by_predicate.find(facts_[id].predicate); found != book_.by_predicate.end()) {
    for (const Trigger& trigger : found->second) try_trigger(trigger, id);
  }
  for (const Trigger& trigger : book_.any_predicate) try_trigger(trigger, id);
}

void Closure::try_trigger(const Trigger& trigger, FactId id) {
  const Rule& rule = book_.rules[trigger.rule];
  Join join{rule, rule.plans[trigger.atom]};
  join.bindings.fill(unbound);
  if (match(join, join.plan.front(), id)) extend(join, 1);
}

bool Closure::match(Join& join, const PlanStep& step, FactId id) const {
  const Atom& atom = join.rule.body[step.atom];
  const Fact& fact = facts_[id];
  join.matched[step.atom] = id;
  return match_slot(atom.predicate, fact.predicate, join.bindings) &&
         match_slot(atom.subject, fact.subject, join.bindings) && match_slot(atom.object, fact.object, join.bindings) &&
         guards_hold(join, step);
}

bool Closure::guards_hold(const Join& join, const PlanStep& step) const {
  return std::ranges::all_of(step.guards, [&](const Guard& guard) {
    const TermId left = resolve(guard.left, join.bindings);
    const TermId right = resolve(guard.right, join.bindings);
    switch (guard.kind) {
      case Guard::Kind::NotEqual:
        return left != right;
      case Guard::Kind::InDatatype:
        return terms_.is_literal(left) && terms_.is_iri(right) &&
               membership(terms_[left], terms_[right].value) == Membership::In;
      case Guard::Kind::TupleOf:
        break;
    }
    return TermSpace::is_tuple(left) && terms_.tuple(left).cell == right;
  });
}

/// Joins the atoms from `depth` on; true where that led to a head.
bool Closure::extend(Join& join, std::size_t depth) {
  if (depth == join.plan.size()) return finish(join);
  const PlanStep& step = join.plan[depth];
  const Atom& atom = join.rule.body[step.atom];
  const TermId subject = resolve(atom.subject, join.bindings);
  const TermId predicate = resolve(atom.predicate, join.bindings);
  const TermId object = resolve(atom.object, join.bindings);
  const bool one_is_enough = step.first_is_enough && mode_ == EqualityMode::Classes;
  bool has_head = false;
  for (FactId id = facts_.first(step.access, subject, predicate, object); id != no_fact;
       id = facts_.next(step.access, id)) {
    if (match(join, step, id)) has_head |= extend(join, depth + 1);
    for (const std::uint32_t variable : step.binds) join.bindings[variable] = unbound;
    if ((has_head && one_is_enough) || clashes_.size() >= limits_.clashes) break;
  }
  return has_head;
}

bool Closure::finish(Join& join) {
  const Rule& rule = join.rule;
  const auto index = static_cast<RuleIndex>(&rule - book_.rules.data());
  std::array<FactId, max_atoms> premises{};
  std::size_t count = 0;
  for (std::size_t atom = 0; atom < rule.body.size(); ++atom) {
    if (rule.body[atom].is_premise) premises[count++] = join.matched[atom];
  }
  if (rule.is_contradiction) {
    clash(index, {premises.begin(), premises.begin() + static_cast<std::ptrdiff_t>(count)}, join.bindings);
    return true;
  }
  TermId subject = resolve(rule.head.subject, join.bindings);
  const TermId predicate = resolve(rule.head.predicate, join.bindings);
  TermId object = rule.makes_tuple ? terms_.intern_tuple({resolve(rule.tuple_parts[0], join.bindings),
                                                          resolve(rule.tuple_parts[1], join.bindings),
                                                          resolve(rule.tuple_parts[2], join.bindings)})
                                   : resolve(rule.head.object, join.bindings);
  const bool is_equality = predicate == book_.vocabulary.same_as && mode_ == EqualityMode::Classes;
  // Both ways round are concluded by the rules that compare two values; one is enough.
  if (is_equality && !rule.head.predicate.is_variable && subject > object) std::swap(subject, object);
  const Verdict verdict = is_equality ? law_.judge(subject, object) : Verdict::One;
  if (verdict == Verdict::NothingFollows) return false;
  conclude(subject, predicate, object, index, std::span(premises).first(count));
  // What differs for sure is said of each pair.
  return verdict == Verdict::One;
}

}  // namespace newsgraph::owl_rl
