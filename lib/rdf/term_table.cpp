#include "rdf/term_table.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace newsgraph::rdf {
namespace {

constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::size_t kFirstBlock = 1U << 10, kLargestBlock = 1U << 20;

/// What tells a literal from others of its lexical form; a language implies its datatype.
std::string_view tag_of(const TermView& literal) {
  if (!literal.language.empty()) return literal.language;
  return literal.datatype.empty() ? xsd_string : literal.datatype;
}

std::uint32_t hash_of(const TermView& term) {
  const std::hash<std::string_view> hash;
  const std::uint64_t kind =
      term.kind == TermKind::Literal ? hash(tag_of(term)) : static_cast<std::uint64_t>(term.kind);
  return static_cast<std::uint32_t>(mix(hash(term.value) + kind));
}

bool is_same(const TermView& a, const TermView& b) {
  if (a.kind != b.kind || a.value != b.value) return false;
  return a.kind != TermKind::Literal || (a.language.empty() == b.language.empty() && tag_of(a) == tag_of(b));
}

std::uint64_t hash_of_type(std::string_view datatype, std::string_view language) {
  const std::hash<std::string_view> hash;
  return mix(hash(datatype) + mix(hash(language)));
}

}  // namespace

TextArena::Place TextArena::add(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() <= text.size()) {
    std::size_t usual = expected_;
    if (usual == 0) usual = blocks_.empty() ? kFirstBlock : 2 * blocks_.back().capacity();
    blocks_.emplace_back().reserve(std::max(std::min(usual, kLargestBlock), text.size() + 1));
  }
  expected_ -= std::min(expected_, text.size() + 1);
  std::vector<char>& block = blocks_.back();
  const Place place{static_cast<std::uint32_t>(blocks_.size() - 1), static_cast<std::uint32_t>(block.size()),
                    static_cast<std::uint32_t>(text.size())};
  block.insert(block.end(), text.begin(), text.end());
  block.push_back('\0');
  return place;
}

std::size_t TextArena::size() const {
  return std::accumulate(blocks_.begin(), blocks_.end(), std::size_t{0},
                         [](std::size_t sum, const auto& block) { return sum + block.size(); });
}

TermTable::TypeId TermTable::type_of(const TermView& term) {
  if (term.kind != TermKind::Literal) return term.kind == TermKind::Iri ? kIri : kBlank;
  const auto is_wanted = [&](std::uint32_t known) {
    return texts_[types_[known].datatype] == term.datatype && texts_[types_[known].language] == term.language;
  };
  const auto next = static_cast<std::uint32_t>(types_.size());
  const std::uint32_t type = type_ids_.find_or_insert(hash_of_type(term.datatype, term.language), next, is_wanted);
  if (type == next) types_.push_back({texts_.add(term.datatype), texts_.add(term.language)});
  return type + kFirstLiteral;
}

TermView TermTable::operator[](TermId id) const {
  const Row& row = rows_[id];
  if (row.type == kIri) return {TermKind::Iri, texts_[row.value], {}, {}};
  if (row.type == kBlank) return {TermKind::Blank, texts_[row.value], {}, {}};
  const LiteralType& type = types_[row.type - kFirstLiteral];
  return {TermKind::Literal, texts_[row.value], texts_[type.datatype], texts_[type.language]};
}

TermKind TermTable::kind(TermId id) const {
  const TypeId type = rows_[id].type;
  return type == kIri ? TermKind::Iri : type == kBlank ? TermKind::Blank : TermKind::Literal;
}

TermId TermTable::intern(const TermView& term) {
  const std::uint32_t hash = hash_of(term);
  const TermId id = ids_.find_or_insert(hash, static_cast<TermId>(rows_.size()),
                                        [&](TermId known) { return is_same((*this)[known], term); });
  if (id == rows_.size()) {
    rows_.push_back({texts_.add(term.value), type_of(term)});
    hashes_.push_back(hash);
  }
  return id;
}

std::optional<TermId> TermTable::find(const TermView& term) const {
  const std::uint32_t hash = hash_of(term);
  const TermId id = ids_.find(hash, [&](TermId known) { return is_same((*this)[known], term); });
  if (id == absent) return std::nullopt;
  return id;
}

std::vector<TermId> TermTable::reorder(std::span<const TermId> order) {
  TextArena texts;
  texts.expect(texts_.size());
  for (LiteralType& type : types_) type = {texts.add(texts_[type.datatype]), texts.add(texts_[type.language])};
  std::vector<Row> rows(order.size());
  std::vector<std::uint32_t> hashes(order.size());
  std::vector<TermId> new_id(order.size());
  for (TermId id = 0; id < order.size(); ++id) {
    const Row& row = rows_[order[id]];
    rows[id] = {texts.add(texts_[row.value]), row.type};
    hashes[id] = hashes_[order[id]];
    new_id[order[id]] = id;
  }
  ids_.renumber(new_id);
  texts_ = std::move(texts);
  rows_ = std::move(rows);
  hashes_ = std::move(hashes);
  return new_id;
}

void TermTable::shrink_to_fit() {
  rows_.shrink_to_fit();
  hashes_.shrink_to_fit();
}

std::vector<TermId> TermTable::find_all(const TermTable& others) const {
  constexpr TermId group = 32;  // as many fetches as a core has under way at once, and some more
  const auto count = static_cast<TermId>(others.size());
  std::vector<TermId> ids(count, absent);
  for (TermId begin = 0; begin < count; begin += group) {
    find_group(others, begin, std::min(count, begin + group), ids.data());
  }
  return ids;
}

/// Each pass fetches what the next one reads: slots, rows, their texts.
void TermTable::find_group(const TermTable& others, TermId begin, TermId end, TermId* ids) const {
  const auto is_any = [](TermId) { return true; };
  for (TermId id = begin; id < end; ++id) ids_.prefetch(others.hashes_[id]);
  for (TermId id = begin; id < end; ++id) {
    ids[id] = ids_.find(others.hashes_[id], is_any);
    if (ids[id] != absent) __builtin_prefetch(&rows_[ids[id]]);
  }
  for (TermId id = begin; id < end; ++id) {
    if (ids[id] != absent) texts_.prefetch(rows_[ids[id]].value);
  }
  for (TermId id = begin; id < end; ++id) {
    // Two terms of one hash are rare: then all that have it are looked at.
    if (ids[id] == absent || is_same((*this)[ids[id]], others[id])) continue;
    ids[id] = find(others[id]).value_or(absent);
  }
}

}  // namespace newsgraph::rdf
