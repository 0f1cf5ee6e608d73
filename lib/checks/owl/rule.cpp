#include "checks/owl/rule.hpp"

#include <algorithm>
#include <cassert>

#include "checks/owl/rule_text.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {
namespace {

/// Which variables are bound after the steps of a plan so far.
using Bound = std::array<bool, max_variables>;

bool is_known(const Slot& slot, const Bound& bound) { return !slot.is_variable || bound[slot.value]; }

std::size_t known_parts(const Atom& atom, const Bound& bound) {
  return std::size_t{is_known(atom.subject, bound)} + std::size_t{is_known(atom.predicate, bound)} +
         std::size_t{is_known(atom.object, bound)};
}

Access access_of(const Atom& atom, const Bound& bound) {
  const bool s = is_known(atom.subject, bound), p = is_known(atom.predicate, bound), o = is_known(atom.object, bound);
  if (s && p && o) return Access::Exact;
  if (p) return s ? Access::PredicateSubject : o ? Access::PredicateObject : Access::Predicate;
  assert((s || o) && "no rule joins without anything known");
  return s ? Access::Subject : Access::Object;
}

/// The atom of which most is known; of equals the first, as the table puts the more selective one first.
std::size_t next_atom(const Rule& rule, const std::vector<bool>& is_used, const Bound& bound) {
  std::size_t best = rule.body.size();
  for (std::size_t atom = 0; atom < rule.body.size(); ++atom) {
    if (is_used[atom]) continue;
    if (best == rule.body.size() || known_parts(rule.body[atom], bound) > known_parts(rule.body[best], bound)) {
      best = atom;
    }
  }
  return best;
}

void bind(const Atom& atom, Bound& bound, std::vector<std::uint32_t>& binds) {
  for (const Slot& slot : {atom.subject, atom.predicate, atom.object}) {
    if (is_known(slot, bound)) continue;
    bound[slot.value] = true;
    binds.push_back(slot.value);
  }
}

void take_guards(std::vector<Guard>& waiting, const Bound& bound, PlanStep& step) {
  std::erase_if(waiting, [&](const Guard& guard) {
    const bool is_ready = is_known(guard.left, bound) && is_known(guard.right, bound);
    if (is_ready) step.guards.push_back(guard);
    return is_ready;
  });
}

/// The last step that binds one of the two things that the head makes the same.
void mark_first_is_enough(const Rule& rule, TermId same_as, Plan& plan) {
  if (rule.is_contradiction || rule.head.predicate.is_variable || rule.head.predicate.value != same_as) return;
  for (std::size_t step = plan.size(); step-- > 1;) {
    const auto binds = [&](const Slot& slot) { return std::ranges::count(plan[step].binds, slot.value) > 0; };
    if (!binds(rule.head.subject) && !binds(rule.head.object)) continue;
    plan[step].first_is_enough = true;
    return;
  }
}

Plan plan_from(const Rule& rule, std::size_t new_atom, std::vector<Guard> guards, TermId same_as) {
  Plan plan;
  Bound bound{};
  std::vector<bool> is_used(rule.body.size());
  for (std::size_t atom = new_atom; plan.size() < rule.body.size(); atom = next_atom(rule, is_used, bound)) {
    PlanStep& step = plan.emplace_back();
    step.atom = atom;
    if (plan.size() > 1) step.access = access_of(rule.body[atom], bound);
    is_used[atom] = true;
    bind(rule.body[atom], bound, step.binds);
    take_guards(guards, bound, step);
  }
  mark_first_is_enough(rule, same_as, plan);
  return plan;
}

Vocabulary engine_vocabulary(TermSpace& terms) {
  const auto iri = [&](std::string_view value) { return terms.intern(rdf::iri(std::string(value))); };
  return {iri(rdf::rdf_::type), iri(rdf::owl::sameAs), iri(rdf::owl::differentFrom), iri(rdf::rdf_::first),
          iri(rdf::rdf_::rest), iri(rdf::rdfs::label), iri(rdf::schema::name)};
}

void add_terms(const Atom& atom, std::vector<TermId>& terms) {
  for (const Slot& slot : {atom.subject, atom.predicate, atom.object}) {
    if (!slot.is_variable) terms.push_back(slot.value);
  }
}

}  // namespace

std::optional<TermId> Rule::value(const Bindings& bindings, char letter) const {
  const std::size_t number = variables.find(letter);
  if (number == std::string::npos || bindings[number] == unbound) return std::nullopt;
  return bindings[number];
}

RuleIndex RuleBook::index_of(std::string_view id) const {
  const auto found = std::ranges::find(rules, id, &Rule::id);
  assert(found != rules.end());
  return static_cast<RuleIndex>(found - rules.begin());
}

RuleBook compile_rules(TermSpace& terms, bool is_exact) {
  RuleBook book;
  book.vocabulary = engine_vocabulary(terms);
  for (const RuleText& text : rule_table()) {
    if (text.use == Use::Exact && !is_exact) continue;
    ParsedRule parsed = parse_rule(text, terms);
    const auto index = static_cast<RuleIndex>(book.rules.size());
    Rule& rule = book.rules.emplace_back(std::move(parsed.rule));
    for (std::size_t atom = 0; atom < rule.body.size(); ++atom) {
      rule.plans.push_back(plan_from(rule, atom, parsed.guards, book.vocabulary.same_as));
      const Slot& predicate = rule.body[atom].predicate;
      auto& triggers = predicate.is_variable ? book.any_predicate : book.by_predicate[predicate.value];
      triggers.push_back({index, static_cast<std::uint16_t>(atom)});
      add_terms(rule.body[atom], book.terms);
    }
  }
  std::ranges::sort(book.terms);
  book.terms.erase(std::unique(book.terms.begin(), book.terms.end()), book.terms.end());
  return book;
}

}  // namespace newsgraph::owl_rl
