#include "checks/owl/closure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "checks/owl/literal_value.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {
namespace {

/// Costs beyond are all the same: such a derivation is read by nobody.
constexpr std::uint64_t highest_cost = 50'000;

}  // namespace

Closure::Closure(TermSpace& terms, const RuleBook& book, const NameLaw& law, EqualityMode mode, ClosureLimits limits)
    : terms_(terms),
      book_(book),
      law_(law),
      mode_(mode),
      limits_(limits),
      equality_(book.terms),
      eq_rep_(book.index_of("eq-rep")),
      eq_trans_(book.index_of("eq-trans")),
      eq_diff1_(book.index_of("eq-diff1")),
      dt_eq_(book.index_of("dt-eq")),
      dt_diff_(book.index_of("dt-diff")),
      dt_not_type_(book.index_of("dt-not-type")),
      unique_names_(book.index_of("unique-names")) {
  for (const auto& [predicate, triggers] : book.by_predicate) facts_.watch(predicate);
  for (const TermId term : book.terms) {
    if (terms.is_literal(term)) literals_.push_back(term);
  }
}

void Closure::assert_triple(TermId subject, TermId predicate, TermId object, std::uint32_t witness) {
  const std::size_t before = facts_.size();
  const FactId id = facts_.add(subject, predicate, object);
  if (facts_.size() == before) return;
  facts_.assert_fact(id, witness);
  if (queue_.empty()) queue_.emplace_back();
  queue_[0].push_back(id);
  ++asserted_count_;
  if (!terms_.is_literal(object)) return;
  const rdf::TermView literal = terms_[object];
  if (literal.language.empty() && literal.datatype != rdf::xsd::string) literals_.push_back(object);
}

Result<void> Closure::run() {
  add_equal_literals();
  for (current_cost_ = 0; current_cost_ < queue_.size(); ++current_cost_) {
    for (std::size_t at = 0; at < queue_[current_cost_].size(); ++at) {
      const FactId id = queue_[current_cost_][at];
      if (!facts_.is_settled(id)) settle(id);
      if (clashes_.size() >= limits_.clashes) return {};
      if (facts_.size() - asserted_count_ > limits_.derived) {
        return failure("owl-too-large",
                       fmt::format("More than {} triples follow by the OWL 2 RL rules; check fewer triples at once, or "
                                   "leave out the axioms that multiply them.",
                                   limits_.derived));
      }
    }
    queue_[current_cost_] = {};
  }
  return {};
}

/// dt-eq: each literal is the same as the first of its value.
void Closure::add_equal_literals() {
  std::map<std::pair<std::string_view, std::string>, TermId> first_of_value;
  std::ranges::sort(literals_);
  literals_.erase(std::unique(literals_.begin(), literals_.end()), literals_.end());
  for (const TermId literal : literals_) {
    LiteralValue value = value_of(terms_[literal]);
    if (value.space.empty() || value.is_ill_typed) continue;
    const auto [place, is_new] = first_of_value.try_emplace({value.space, std::move(value.canonical)}, literal);
    if (!is_new) conclude(place->second, book_.vocabulary.same_as, literal, dt_eq_, {});
  }
}

std::uint64_t Closure::cost_of(std::span<const FactId> premises) const {
  std::uint64_t cost = 0;
  for (const FactId id : premises) cost += facts_[id].cost;
  return cost;
}

void Closure::conclude(TermId subject, TermId predicate, TermId object, RuleIndex rule,
                       std::span<const FactId> premises) {
  const std::size_t before = facts_.size();
  const FactId id = facts_.add(subject, predicate, object);
  const std::uint64_t own = book_.rules[rule].is_auxiliary ? 0 : 1;
  propose(id, facts_.size() > before, rule, premises, own + cost_of(premises));
}

void Closure::propose(FactId id, bool is_new, RuleIndex rule, std::span<const FactId> premises, std::uint64_t cost) {
  cost = std::min(cost, highest_cost);
  if (facts_.is_settled(id) || (!is_new && facts_[id].cost <= cost)) return;
  facts_.derive(id, rule, premises, static_cast<std::uint32_t>(cost));
  // Conditions that are no premises do not count, so a conclusion may be cheaper than what it waited for.
  const std::size_t bucket = std::max<std::size_t>(cost, current_cost_);
  if (bucket >= queue_.size()) queue_.resize(bucket + 1);
  queue_[bucket].push_back(id);
}

void Closure::settle(FactId id) {
  facts_.settle(id);
  check_literals(id);
  const bool is_equality = facts_[id].predicate == book_.vocabulary.same_as;
  if (is_equality && !settle_equality(id)) return;
  facts_.index(id);
  if (mode_ == EqualityMode::Classes && !is_equality) repeat_for_representatives(id);
  apply_rules(id);
}

void Closure::clash(RuleIndex rule, std::vector<FactId> premises, const Bindings& bindings) {
  std::vector<FactId> sorted = premises;
  std::ranges::sort(sorted);
  if (!known_clashes_.emplace(rule, std::move(sorted)).second) return;
  const std::uint64_t cost = std::min(1 + cost_of(premises), highest_cost);
  clashes_.push_back({rule, std::move(premises), bindings, static_cast<std::uint32_t>(cost)});
}

void Closure::check_literals(FactId id) {
  const Fact& fact = facts_[id];
  const auto is_out = [&] {
    if (fact.predicate == book_.vocabulary.type && terms_.is_literal(fact.subject) && terms_.is_iri(fact.object)) {
      return membership(terms_[fact.subject], terms_[fact.object].value) == Membership::Out;
    }
    if (fact.rule != asserted || !terms_.is_literal(fact.object)) return false;
    const rdf::TermView literal = terms_[fact.object];
    return literal.language.empty() && !rdf::is_valid_lexical(literal.value, literal.datatype);
  };
  if (is_out()) clash(dt_not_type_, {id}, {});
}

std::vector<FactId> Closure::premises(FactId id) const {
  const Fact& fact = facts_[id];
  if (fact.rule == asserted) return {};
  const auto stored = facts_.premises(id);
  if (fact.rule != eq_rep_) return {stored.begin(), stored.end()};
  // Of a repetition the triple that it repeats and the moment; the chains of equals that were known then.
  std::vector<FactId> all{stored[0]};
  const Fact& repeated = facts_[stored[0]];
  for (const auto& [from, to] :
       {std::pair(repeated.subject, fact.subject), std::pair(repeated.predicate, fact.predicate),
        std::pair(repeated.object, fact.object)}) {
    const auto chain = equality_.path(from, to, stored[1]);
    if (chain) all.insert(all.end(), chain->begin(), chain->end());
  }
  return all;
}

bool Closure::is_short_cut(FactId id) const { return facts_[id].rule == eq_rep_ || facts_[id].rule == eq_trans_; }

}  // namespace newsgraph::owl_rl
