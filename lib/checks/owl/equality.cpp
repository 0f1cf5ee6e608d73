#include "checks/owl/equality.hpp"

#include <algorithm>
#include <cassert>

namespace newsgraph::owl_rl {

Equality::Equality(const std::vector<TermId>& pinned) {
  for (const TermId term : pinned) member(term).is_pinned = true;
}

Equality::Member& Equality::member(TermId term) {
  const auto [place, is_new] = members_.try_emplace(term);
  if (is_new) place->second.parent = term;
  return place->second;
}

TermId Equality::representative(TermId term) const {
  for (auto found = members_.find(term); found != members_.end() && found->second.parent != term;
       found = members_.find(term)) {
    term = found->second.parent;
  }
  return term;
}

const BoundNames& Equality::bound_names(TermId representative) const {
  static const BoundNames none;
  const auto found = members_.find(representative);
  return found == members_.end() ? none : found->second.names;
}

void Equality::bind_value(TermId term) {
  auto& values = member(representative(term)).names.values;
  if (std::ranges::find(values, term) == values.end()) values.push_back(term);
}

void Equality::bind_name(TermId term, std::uint32_t domain) {
  member(representative(term)).names.by_domain.try_emplace(domain, term);
}

void Equality::link(TermId one, TermId other, FactId fact) {
  member(one).links.push_back({other, fact, links_made_});
  member(other).links.push_back({one, fact, links_made_});
  ++links_made_;
}

TermId Equality::unite(TermId one, TermId other) {
  static_cast<void>(member(one));
  Member& second = member(other);
  Member& first = members_.at(one);
  assert(one != other && first.parent == one && second.parent == other);
  // By size, so that a term changes its representative at most log n times.
  const bool first_stays = first.is_pinned != second.is_pinned ? first.is_pinned : first.size >= second.size;
  Member& stays = first_stays ? first : second;
  Member& goes = first_stays ? second : first;
  has_classes_ = true;
  goes.parent = first_stays ? one : other;
  stays.size += goes.size;
  // The larger map stays, so that a name moves at most log n times.
  if (stays.names.by_domain.size() < goes.names.by_domain.size())
    std::swap(stays.names.by_domain, goes.names.by_domain);
  stays.names.by_domain.merge(goes.names.by_domain);
  stays.names.values.insert(stays.names.values.end(), goes.names.values.begin(), goes.names.values.end());
  goes.names = {};
  return first_stays ? other : one;
}

std::optional<std::vector<FactId>> Equality::path(TermId from, TermId to, std::uint32_t before) const {
  std::unordered_map<TermId, std::pair<TermId, FactId>> came_from{{from, {from, no_fact}}};
  std::vector<TermId> queue{from};
  for (std::size_t at = 0; at < queue.size() && !came_from.contains(to); ++at) {
    const auto found = members_.find(queue[at]);
    if (found == members_.end()) continue;
    for (const Link& link : found->second.links) {
      if (link.made >= before) continue;
      if (came_from.try_emplace(link.other, queue[at], link.fact).second) queue.push_back(link.other);
    }
  }
  if (!came_from.contains(to)) return std::nullopt;
  std::vector<FactId> facts;
  for (TermId at = to; at != from; at = came_from.at(at).first) facts.push_back(came_from.at(at).second);
  std::ranges::reverse(facts);
  return facts;
}

void Equality::for_each_link(TermId term, const std::function<void(TermId, FactId)>& visit) const {
  const auto found = members_.find(term);
  if (found == members_.end()) return;
  for (const Link& link : found->second.links) visit(link.other, link.fact);
}

}  // namespace newsgraph::owl_rl
