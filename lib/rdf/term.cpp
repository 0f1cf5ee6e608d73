#include "rdf/term.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace newsgraph::rdf {
namespace {

constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::string_view rdf_lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

void append_escaped(std::string& out, std::string_view lexical) {
  for (const char c : lexical) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out.push_back(c);
    }
  }
}

/// What tells a literal from others of its lexical form; a language implies its datatype.
std::string_view type_of(const Term& literal) {
  if (!literal.language.empty()) return literal.language;
  return literal.datatype.empty() ? xsd_string : std::string_view(literal.datatype);
}

std::uint32_t hash_of(const Term& term) {
  const std::hash<std::string_view> hash;
  const std::uint64_t kind =
      term.kind == TermKind::Literal ? hash(type_of(term)) : static_cast<std::uint64_t>(term.kind);
  return static_cast<std::uint32_t>(mix(hash(term.value) + kind));
}

bool is_same(const Term& a, const Term& b) {
  if (a.kind != b.kind || a.value != b.value) return false;
  return a.kind != TermKind::Literal || (a.language.empty() == b.language.empty() && type_of(a) == type_of(b));
}

}  // namespace

Term iri(std::string value) { return {TermKind::Iri, std::move(value), {}, {}}; }
Term literal(std::string lexical) { return {TermKind::Literal, std::move(lexical), std::string(xsd_string), {}}; }
Term typed(std::string lexical, std::string_view datatype) {
  return {TermKind::Literal, std::move(lexical), std::string(datatype), {}};
}
Term tagged(std::string lexical, std::string_view language) {
  return {TermKind::Literal, std::move(lexical), std::string(rdf_lang_string), std::string(language)};
}
Term blank(std::string label) { return {TermKind::Blank, std::move(label), {}, {}}; }

TermId TermTable::intern(const Term& term) {
  const std::uint32_t hash = hash_of(term);
  const TermId id = ids_.find_or_insert(
      hash, static_cast<TermId>(terms_.size()),
      [&](TermId known) { return hashes_[known] == hash && is_same(terms_[known], term); },
      [&](TermId known) { return hashes_[known]; });
  if (id == terms_.size()) {
    terms_.push_back(term);
    hashes_.push_back(hash);
  }
  return id;
}

std::optional<TermId> TermTable::find(const Term& term) const {
  const std::uint32_t hash = hash_of(term);
  const TermId id =
      ids_.find(hash, [&](TermId known) { return hashes_[known] == hash && is_same(terms_[known], term); });
  if (id == absent) return std::nullopt;
  return id;
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

/// Each pass fetches what the next one reads: slots, hashes, terms, their texts.
void TermTable::find_group(const TermTable& others, TermId begin, TermId end, TermId* ids) const {
  const auto is_near = [](TermId) { return true; };
  for (TermId id = begin; id < end; ++id) ids_.prefetch(others.hashes_[id]);
  for (TermId id = begin; id < end; ++id) {
    const TermId first = ids_.find(others.hashes_[id], is_near);
    if (first != absent) __builtin_prefetch(&hashes_[first]);
  }
  for (TermId id = begin; id < end; ++id) {
    const std::uint32_t hash = others.hashes_[id];
    ids[id] = ids_.find(hash, [&](TermId known) { return hashes_[known] == hash; });
    if (ids[id] != absent) __builtin_prefetch(&terms_[ids[id]]);
  }
  for (TermId id = begin; id < end; ++id) {
    if (ids[id] == absent) continue;
    __builtin_prefetch(terms_[ids[id]].value.data());
    __builtin_prefetch(others.terms_[id].value.data());
  }
  for (TermId id = begin; id < end; ++id) {
    // Two terms of one hash are rare: then all that have it are looked at.
    if (ids[id] == absent || is_same(terms_[ids[id]], others.terms_[id])) continue;
    ids[id] = find(others.terms_[id]).value_or(absent);
  }
}

bool is_valid_language_tag(std::string_view tag) {
  std::size_t subtag_length = 0;
  bool first_subtag = true;
  for (const char c : tag) {
    const bool is_in_subtag = is_ascii_letter(c) || (!first_subtag && is_ascii_digit(c));
    if (c == '-') {
      if (subtag_length == 0) return false;
      subtag_length = 0;
      first_subtag = false;
    } else if (!is_in_subtag || ++subtag_length > 8) {
      return false;
    }
  }
  const bool is_short = tag.size() == 1 || tag.find('-') == 1;
  const bool is_private = tag.size() > 2 && std::string_view("xXiI").find(tag[0]) != std::string_view::npos;
  return subtag_length > 0 && (!is_short || is_private);
}

std::string to_ntriples(const Term& term) {
  if (term.kind == TermKind::Iri) return "<" + term.value + ">";
  if (term.kind == TermKind::Blank) return "_:" + term.value;
  std::string out;
  out.reserve(term.value.size() + term.datatype.size() + 8);
  out.push_back('"');
  append_escaped(out, term.value);
  out.push_back('"');
  if (!term.language.empty()) return out + "@" + term.language;
  if (term.datatype != xsd_string && !term.datatype.empty()) out += "^^<" + term.datatype + ">";
  return out;
}

}  // namespace newsgraph::rdf
