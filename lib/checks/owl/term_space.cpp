#include "checks/owl/term_space.hpp"

namespace newsgraph::owl_rl {
namespace {

std::uint64_t hash_of(const KeyTuple& tuple) {
  return mix(mix((std::uint64_t{tuple.cell} << 32) | tuple.value) ^ tuple.rest);
}

}  // namespace

TermId TermSpace::intern(const rdf::TermView& term) {
  if (const auto id = data_.find(term)) return *id;
  return static_cast<TermId>(data_.terms().size()) + extra_.intern(term);
}

TermId TermSpace::intern_foreign(const rdf::TermView& term) {
  if (term.kind != rdf::TermKind::Blank) return intern(term);
  return static_cast<TermId>(data_.terms().size()) + extra_.intern(term);
}

TermId TermSpace::intern_tuple(const KeyTuple& tuple) {
  const auto next = static_cast<std::uint32_t>(tuples_.size());
  const auto found =
      tuple_ids_.find_or_insert(hash_of(tuple), next, [&](std::uint32_t index) { return tuples_[index] == tuple; });
  if (found == next) tuples_.push_back(tuple);
  return first_tuple + found;
}

rdf::TermView TermSpace::operator[](TermId id) const {
  const std::size_t of_data = data_.terms().size();
  return id < of_data ? data_.term(id) : extra_[id - static_cast<TermId>(of_data)];
}

}  // namespace newsgraph::owl_rl
