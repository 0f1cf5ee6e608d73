#include "checks/owl/sharpen.hpp"

#include <algorithm>
#include <set>

namespace newsgraph::owl_rl {
namespace {

/// Beyond these the first proof must do: equality written out grows with the cube of a class.
constexpr std::size_t max_witnesses = 400;
constexpr std::size_t max_derived = 50'000;
constexpr std::size_t max_clashes = 1'000;

}  // namespace

std::vector<std::uint32_t> Sharpener::witnesses_around(const Closure& closure, const Proof& proof) const {
  std::set<std::uint32_t> witnesses(proof.witnesses.begin(), proof.witnesses.end());
  witnesses.insert(proof.list_witnesses.begin(), proof.list_witnesses.end());
  std::set<TermId> things;
  for (const std::uint32_t witness : witnesses) {
    things.insert(triples_[witness]->subject);
    things.insert(triples_[witness]->object);
  }
  for (const TermId thing : things) {
    closure.equality().for_each_link(thing, [&](TermId other, FactId fact) {
      if (!things.contains(other) || witnesses.size() > max_witnesses) return;
      const Proof link = prove(closure, {closure.facts()[fact].rule, {fact}, {}, 0});
      witnesses.insert(link.witnesses.begin(), link.witnesses.end());
      witnesses.insert(link.list_witnesses.begin(), link.list_witnesses.end());
    });
  }
  return {witnesses.begin(), witnesses.end()};
}

std::optional<Sharpened> Sharpener::sharpen(const Closure& closure, const Clash& clash, const Proof& proof) const {
  const auto witnesses = witnesses_around(closure, proof);
  if (witnesses.size() > max_witnesses) return std::nullopt;
  auto exact =
      std::make_unique<Closure>(terms_, book_, law_, EqualityMode::Exact, ClosureLimits{max_derived, max_clashes});
  for (const std::uint32_t witness : witnesses) {
    const rdf::Triple& triple = *triples_[witness];
    exact->assert_triple(triple.subject, triple.predicate, triple.object, witness);
  }
  if (!exact->run()) return std::nullopt;
  const std::string_view rule = closure.book().rules[clash.rule].id;
  const Clash* best = nullptr;
  for (const Clash& found : exact->clashes()) {
    if (book_.rules[found.rule].id == rule && (best == nullptr || found.cost < best->cost)) best = &found;
  }
  if (best == nullptr) return std::nullopt;
  Proof shorter = prove(*exact, *best);
  return Sharpened{std::move(exact), *best, std::move(shorter)};
}

}  // namespace newsgraph::owl_rl
