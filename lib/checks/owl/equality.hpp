#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checks/owl/fact_store.hpp"

namespace newsgraph::owl_rl {

/// Terms of a class that differ for sure from some others, see NameLaw.
struct BoundNames {
  std::map<std::uint32_t, TermId> by_domain;
  std::vector<TermId> values;  ///< literals and times
};

/// Classes of terms that name one thing, and the owl:sameAs triples that say so. Terms never spoken of stand alone and
/// cost nothing.
class Equality {
 public:
  /// Pinned terms stand for their class before all others: rules name them.
  explicit Equality(const std::vector<TermId>& pinned);

  /// Is any class larger than one term?
  [[nodiscard]] bool has_classes() const { return has_classes_; }
  /// The term that stands for the class.
  [[nodiscard]] TermId representative(TermId term) const;
  /// Of the class that the term stands for. REQUIRES a representative.
  [[nodiscard]] const BoundNames& bound_names(TermId representative) const;
  /// Remembers in its class that a term is a value, or the only name that a domain has for a thing.
  void bind_value(TermId term);
  void bind_name(TermId term, std::uint32_t domain);

  /// Remembers that the settled owl:sameAs triple `fact` links two terms.
  void link(TermId one, TermId other, FactId fact);
  /// Makes one class of two; gives the representative that no longer is one. REQUIRES two different representatives.
  TermId unite(TermId one, TermId other);

  /// Links made so far: a moment to which path() can go back.
  [[nodiscard]] std::uint32_t now() const { return links_made_; }
  /// The shortest chain of owl:sameAs triples between two terms by links made before a moment; nothing where there is
  /// none.
  [[nodiscard]] std::optional<std::vector<FactId>> path(TermId from, TermId to, std::uint32_t before) const;
  /// The links of a term: the other end and the triple.
  void for_each_link(TermId term, const std::function<void(TermId, FactId)>& visit) const;

 private:
  struct Link {
    TermId other = 0;
    FactId fact = 0;
    std::uint32_t made = 0;
  };
  struct Member {
    TermId parent = 0;
    std::uint32_t size = 1;
    bool is_pinned = false;
    BoundNames names;
    std::vector<Link> links;
  };
  Member& member(TermId term);

  std::unordered_map<TermId, Member> members_;
  std::uint32_t links_made_ = 0;
  bool has_classes_ = false;
};

}  // namespace newsgraph::owl_rl
