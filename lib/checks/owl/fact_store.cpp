#include "checks/owl/fact_store.hpp"

#include <algorithm>
#include <cassert>

namespace newsgraph::owl_rl {
namespace {

constexpr std::uint8_t not_watched = 255;

std::uint64_t pair_key(TermId predicate, TermId end) { return (std::uint64_t{predicate} << 32) | end; }

std::uint64_t triple_hash(TermId subject, TermId predicate, TermId object) {
  return mix(pair_key(subject, object) ^ mix(predicate));
}

std::size_t number(Access access) { return static_cast<std::size_t>(access); }

std::size_t pair_number(Access access) { return access == Access::PredicateSubject ? 0 : 1; }

/// Grows to hold `at`, doubling so that growth stays linear.
template <class T>
T& grown(std::vector<T>& values, std::size_t at, T filling) {
  if (at >= values.size()) values.resize(std::max(at + 1, 2 * values.size()), filling);
  return values[at];
}

}  // namespace

FactId FactStore::find(TermId subject, TermId predicate, TermId object) const {
  return by_triple_.find(triple_hash(subject, predicate, object), [&](FactId id) {
    const Fact& fact = facts_[id];
    return fact.subject == subject && fact.predicate == predicate && fact.object == object;
  });
}

std::span<const FactId> FactStore::premises(FactId id) const {
  return std::span(premises_).subspan(facts_[id].premises_begin, facts_[id].premises_count);
}

FactId FactStore::add(TermId subject, TermId predicate, TermId object) {
  const auto next = static_cast<FactId>(facts_.size());
  const FactId found = by_triple_.find_or_insert(triple_hash(subject, predicate, object), next, [&](FactId id) {
    const Fact& fact = facts_[id];
    return fact.subject == subject && fact.predicate == predicate && fact.object == object;
  });
  if (found == next) {
    facts_.push_back({.subject = subject, .predicate = predicate, .object = object});
    next_.push_back({no_fact, no_fact, no_fact, no_fact, no_fact});
  }
  return found;
}

void FactStore::assert_fact(FactId id, std::uint32_t witness) {
  Fact& fact = facts_[id];
  fact.rule = asserted;
  fact.cost = 0;
  fact.premises_begin = witness;
  fact.premises_count = 0;
}

void FactStore::derive(FactId id, RuleIndex rule, std::span<const FactId> premises, std::uint32_t cost) {
  Fact& fact = facts_[id];
  fact.rule = rule;
  fact.cost = cost;
  fact.premises_begin = static_cast<std::uint32_t>(premises_.size());
  fact.premises_count = static_cast<std::uint16_t>(premises.size());
  premises_.insert(premises_.end(), premises.begin(), premises.end());
}

void FactStore::settle(FactId id) { facts_[id].turn = ++turns_; }

void FactStore::index(FactId id) {
  const Fact fact = facts_[id];
  push_single(Access::Subject, singles_[0], fact.subject, id);
  push_single(Access::Predicate, singles_[1], fact.predicate, id);
  push_pair(Access::PredicateSubject, fact.predicate, fact.subject, id);
  push_pair(Access::PredicateObject, fact.predicate, fact.object, id);
  note(seen_predicates_[0], fact.subject, fact.predicate);
  // Key tuples are only ever looked up together with their predicate.
  if (TermSpace::is_tuple(fact.object)) return;
  push_single(Access::Object, singles_[2], fact.object, id);
  note(seen_predicates_[1], fact.object, fact.predicate);
}

void FactStore::push_single(Access access, std::vector<FactId>& heads, TermId term, FactId id) {
  FactId& head = grown(heads, term, no_fact);
  next_[id][number(access)] = head;
  head = id;
}

void FactStore::push_pair(Access access, TermId predicate, TermId end, FactId id) {
  const std::uint64_t key = pair_key(predicate, end);
  auto& heads = pair_heads_[pair_number(access)];
  const auto next_slot = static_cast<std::uint32_t>(heads.size());
  const std::uint32_t slot = pair_slots_[pair_number(access)].find_or_insert(
      mix(key), next_slot, [&](std::uint32_t at) { return heads[at].first == key; });
  if (slot == next_slot) heads.emplace_back(key, no_fact);
  next_[id][number(access)] = heads[slot].second;
  heads[slot].second = id;
}

void FactStore::note(std::vector<std::uint64_t>& seen, TermId term, TermId predicate) {
  const std::uint8_t bit = predicate < bit_of_.size() ? bit_of_[predicate] : not_watched;
  if (bit != not_watched) grown(seen, term, std::uint64_t{0}) |= std::uint64_t{1} << bit;
}

void FactStore::watch(TermId predicate) {
  std::uint8_t& bit = grown(bit_of_, predicate, not_watched);
  assert(watched_count_ < 64);
  if (bit == not_watched) bit = watched_count_++;
}

bool FactStore::may_hold(Access access, TermId predicate, TermId end) const {
  const std::uint8_t bit = predicate < bit_of_.size() ? bit_of_[predicate] : not_watched;
  if (bit == not_watched || TermSpace::is_tuple(end)) return true;
  const auto& seen = seen_predicates_[pair_number(access)];
  return end < seen.size() && (seen[end] >> bit & 1) != 0;
}

FactId FactStore::pair_head(Access access, TermId predicate, TermId end) const {
  if (!may_hold(access, predicate, end)) return no_fact;
  const std::uint64_t key = pair_key(predicate, end);
  const auto& heads = pair_heads_[pair_number(access)];
  const std::uint32_t slot =
      pair_slots_[pair_number(access)].find(mix(key), [&](std::uint32_t at) { return heads[at].first == key; });
  return slot == FlatIndex::none ? no_fact : heads[slot].second;
}

FactId FactStore::first(Access access, TermId subject, TermId predicate, TermId object) const {
  const auto single = [](const std::vector<FactId>& heads, TermId term) {
    return term < heads.size() ? heads[term] : no_fact;
  };
  switch (access) {
    case Access::Subject:
      return single(singles_[0], subject);
    case Access::Predicate:
      return single(singles_[1], predicate);
    case Access::Object:
      return single(singles_[2], object);
    case Access::PredicateSubject:
      return pair_head(access, predicate, subject);
    case Access::PredicateObject:
      return pair_head(access, predicate, object);
    case Access::Exact:
      break;
  }
  if (!may_hold(Access::PredicateSubject, predicate, subject)) return no_fact;
  const FactId id = find(subject, predicate, object);
  return id != no_fact && is_settled(id) ? id : no_fact;
}

}  // namespace newsgraph::owl_rl
