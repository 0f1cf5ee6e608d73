// Classes of equal terms: what is the same, what cannot be, and the triples repeated for representatives.

#include <array>

#include "checks/owl/closure.hpp"

namespace newsgraph::owl_rl {

/// May anything be inferred from the owl:sameAs triple?
bool Closure::settle_equality(FactId id) {
  const TermId one = facts_[id].subject, other = facts_[id].object;
  const Verdict verdict = law_.judge(one, other);
  if (verdict == Verdict::TwoByName || verdict == Verdict::TwoByValue) clash_of_names(id, verdict);
  if (verdict != Verdict::One) return false;
  if (mode_ == EqualityMode::Exact || one == other) return true;
  for (const TermId term : {one, other}) {
    if (law_.is_value(term)) equality_.bind_value(term);
    if (const std::uint32_t domain = law_.domain_of(term); domain != NameLaw::free) equality_.bind_name(term, domain);
  }
  if (!classes_agree(id)) return false;
  equality_.link(one, other, id);
  unite_classes(one, other);
  return true;
}

/// Is no name of one term's class known to differ from a name of the other's? If one is, that is a contradiction.
bool Closure::classes_agree(FactId id) {
  const TermId one = equality_.representative(facts_[id].subject);
  const TermId other = equality_.representative(facts_[id].object);
  if (one == other) return true;
  const auto pair = first_disagreement(equality_.bound_names(one), equality_.bound_names(other));
  if (!pair) return true;
  const Verdict verdict = law_.judge(pair->first, pair->second);
  if (verdict != Verdict::NothingFollows) clash_by_chain(id, pair->first, pair->second, verdict);
  return false;
}

/// A name or value of each class that are not one, by a walk over the smaller of the two sets of names.
std::optional<std::pair<TermId, TermId>> Closure::first_disagreement(const BoundNames& one,
                                                                     const BoundNames& other) const {
  const bool swaps = one.by_domain.size() > other.by_domain.size();
  for (const auto& [domain, name] : (swaps ? other : one).by_domain) {
    const auto& larger = (swaps ? one : other).by_domain;
    const auto found = larger.find(domain);
    if (found == larger.end() || law_.judge(name, found->second) == Verdict::One) continue;
    return swaps ? std::pair(found->second, name) : std::pair(name, found->second);
  }
  for (const TermId left : one.values) {
    for (const TermId right : other.values) {
      if (law_.judge(left, right) != Verdict::One) return std::pair(left, right);
    }
  }
  return std::nullopt;
}

void Closure::clash_by_chain(FactId id, TermId one, TermId other, Verdict verdict) {
  const TermId left = facts_[id].subject, right = facts_[id].object;
  auto chain = equality_.path(one, left, equality_.now());
  const auto rest = equality_.path(right, other, equality_.now());
  if (!chain || !rest) return;
  chain->push_back(id);
  chain->insert(chain->end(), rest->begin(), rest->end());
  const std::size_t before = facts_.size();
  const FactId same = facts_.add(one, book_.vocabulary.same_as, other);
  if (facts_.is_settled(same)) return;
  if (facts_.size() > before || facts_[same].rule != asserted) {
    facts_.derive(same, eq_trans_, *chain, static_cast<std::uint32_t>(1 + cost_of(*chain)));
  }
  facts_.settle(same);
  clash_of_names(same, verdict);
}

void Closure::clash_of_names(FactId id, Verdict verdict) {
  if (verdict == Verdict::TwoByName) {
    clash(unique_names_, {id}, {});
    return;
  }
  const TermId one = facts_[id].subject, other = facts_[id].object;
  const std::size_t before = facts_.size();
  const FactId differ = facts_.add(one, book_.vocabulary.different_from, other);
  if (facts_.size() > before) {
    facts_.derive(differ, dt_diff_, {}, 1);
    facts_.settle(differ);
  }
  if (!facts_.is_settled(differ)) return;
  Bindings nothing;
  nothing.fill(unbound);
  clash(eq_diff1_, {id, differ}, nothing);
}

void Closure::unite_classes(TermId one, TermId other) {
  one = equality_.representative(one);
  other = equality_.representative(other);
  if (one == other) return;
  const TermId gone = equality_.unite(one, other);
  for (const Access access : {Access::Subject, Access::Predicate, Access::Object}) {
    for (FactId id = facts_.first(access, gone, gone, gone); id != no_fact; id = facts_.next(access, id)) {
      if (facts_[id].predicate != book_.vocabulary.same_as) repeat_for_representatives(id);
    }
  }
}

void Closure::repeat_for_representatives(FactId id) {
  if (!equality_.has_classes()) return;
  const Fact fact = facts_[id];
  const TermId subject = equality_.representative(fact.subject);
  const TermId predicate = equality_.representative(fact.predicate);
  const TermId object = equality_.representative(fact.object);
  const int changes = int{subject != fact.subject} + int{predicate != fact.predicate} + int{object != fact.object};
  if (changes == 0) return;
  const std::size_t before = facts_.size();
  const FactId repeated = facts_.add(subject, predicate, object);
  const std::array<FactId, 2> origin{id, equality_.now()};
  propose(repeated, facts_.size() > before, eq_rep_, origin, std::uint64_t{fact.cost} + changes);
}

}  // namespace newsgraph::owl_rl
