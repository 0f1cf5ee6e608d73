#include "rdf/isomorphism.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <vector>

#include "base/hash.hpp"

namespace newsgraph::rdf {
namespace {

using Quad = std::array<const Term*, 4>;             ///< the graph last, null for the default graph
using Colours = std::map<std::string, std::string>;  ///< of each blank node label
using Lines = std::vector<std::string>;

std::vector<Quad> quads_of(std::span<const Statement> statements) {
  std::vector<Quad> quads;
  for (const Statement& s : statements) {
    quads.push_back({&s.subject, &s.predicate, &s.object, s.graph ? &*s.graph : nullptr});
  }
  return quads;
}

bool is_blank(const Term* term) { return term != nullptr && term->kind == TermKind::Blank; }

Colours uncoloured(const std::vector<Quad>& quads) {
  Colours colours;
  for (const Quad& quad : quads) {
    for (const Term* term : quad) {
      if (is_blank(term)) colours.emplace(term->value, "");
    }
  }
  return colours;
}

/// The quad as one line in which a blank node is known by its colour, and `self` by a sign of its own.
std::string line_of(const Quad& quad, const Colours& colours, const Term* self = nullptr) {
  std::string line;
  for (const Term* term : quad) {
    if (term == nullptr) continue;
    if (is_blank(term)) {
      const bool is_self = self != nullptr && term->value == self->value;
      line += is_self ? "_:self" : "_:" + colours.at(term->value);
    } else {
      line += to_ntriples(*term);
    }
    line += ' ';
  }
  return line + ".";
}

Colours refined_once(const std::vector<Quad>& quads, const Colours& colours) {
  std::map<std::string, std::set<std::string>> seen;
  for (const Quad& quad : quads) {
    for (const Term* term : quad) {
      if (is_blank(term)) seen[term->value].insert(line_of(quad, colours, term));
    }
  }
  Colours next;
  for (const auto& [label, lines] : seen) {
    std::string all = colours.at(label);
    for (const std::string& line : lines) all += "\n" + line;
    next[label] = sha256_hex(all, 16);
  }
  return next;
}

std::size_t class_count(const Colours& colours) {
  std::set<std::string> classes;
  for (const auto& [label, colour] : colours) classes.insert(colour);
  return classes.size();
}

/// As many rounds for both graphs, so that their colours compare.
void refine(const std::vector<Quad>& first, Colours& a, const std::vector<Quad>& second, Colours& b) {
  for (std::size_t before = 0, now = 1; now != before;) {
    before = now;
    a = refined_once(first, a);
    b = refined_once(second, b);
    now = class_count(a) + class_count(b) + 1;
  }
}

Lines lines_of(const std::vector<Quad>& quads, const Colours& colours) {
  Lines lines;
  for (const Quad& quad : quads) lines.push_back(line_of(quad, colours));
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// The colour of the smallest class with several members, empty where every blank node has its own.
std::string ambiguous_class(const Colours& colours) {
  std::map<std::string, std::size_t> sizes;
  for (const auto& [label, colour] : colours) ++sizes[colour];
  std::string best;
  for (const auto& [colour, size] : sizes) {
    if (size > 1 && (best.empty() || size < sizes[best])) best = colour;
  }
  return best;
}

Lines unique(Lines lines) {
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

bool match(const std::vector<Quad>& first, Colours a, const std::vector<Quad>& second, Colours b) {
  refine(first, a, second, b);
  if (lines_of(first, a) != lines_of(second, b)) return false;
  const std::string colour = ambiguous_class(a);
  if (colour.empty()) return true;
  const auto chosen = std::find_if(a.begin(), a.end(), [&](const auto& entry) { return entry.second == colour; });
  chosen->second = "chosen";
  for (const auto& [label, other] : b) {
    if (other != colour) continue;
    Colours tried = b;
    tried[label] = "chosen";
    if (match(first, a, second, std::move(tried))) return true;
  }
  return false;
}

void append_missing(std::string& out, std::string_view sign, const Lines& from, const Lines& other) {
  Lines missing;
  std::set_difference(from.begin(), from.end(), other.begin(), other.end(), std::back_inserter(missing));
  for (const std::string& line : missing) out.append(sign).append(line).append("\n");
}

/// Each quad once: the same statement may have been read several times.
std::vector<Quad> without_doubles(std::vector<Quad> quads) {
  const auto key = [](const Quad& q) { return std::tuple(*q[0], *q[1], *q[2], q[3] != nullptr ? *q[3] : Term{}); };
  std::sort(quads.begin(), quads.end(), [&](const Quad& x, const Quad& y) { return key(x) < key(y); });
  quads.erase(std::unique(quads.begin(), quads.end(), [&](const Quad& x, const Quad& y) { return key(x) == key(y); }),
              quads.end());
  return quads;
}

}  // namespace

GraphComparison compare_graphs(std::span<const Statement> first, std::span<const Statement> second) {
  const auto a = without_doubles(quads_of(first)), b = without_doubles(quads_of(second));
  Colours in_a = uncoloured(a), in_b = uncoloured(b);
  if (in_a.size() == in_b.size() && match(a, in_a, b, in_b)) return {true, {}};
  GraphComparison comparison;
  refine(a, in_a, b, in_b);
  const Lines only_a = unique(lines_of(a, in_a)), only_b = unique(lines_of(b, in_b));
  append_missing(comparison.difference, "- ", only_a, only_b);
  append_missing(comparison.difference, "+ ", only_b, only_a);
  if (comparison.difference.empty())
    comparison.difference = "the graphs differ in the structure of their blank nodes\n";
  return comparison;
}

bool isomorphic(std::span<const Statement> first, std::span<const Statement> second) {
  return compare_graphs(first, second).isomorphic;
}

}  // namespace newsgraph::rdf
