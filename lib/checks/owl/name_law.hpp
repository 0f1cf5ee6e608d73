#pragma once

#include <cstdint>
#include <optional>

#include "checks/article_names.hpp"
#include "checks/interval.hpp"
#include "checks/owl/term_space.hpp"

namespace newsgraph::owl_rl {

/// What follows where two terms are said to name one thing.
enum class Verdict : std::uint8_t {
  One,            ///< they may: what holds of one holds of the other
  TwoByName,      ///< a contradiction: two IRIs bound by unique names, or times that share no day
  TwoByValue,     ///< a contradiction: two literals of different value
  NothingFollows  ///< they may, but it says nothing: dates of which one is less exact
};

/// Which terms name two things for sure. An IRI of an article differs from every other IRI of it; with
/// OwlOptions::unique_names every IRI from every other. Times, literals or nodes, are compared by the days they mean.
class NameLaw {
 public:
  /// Both outlive the law.
  NameLaw(const TermSpace& terms, const KnowledgeGraph& data, bool unique_names);

  [[nodiscard]] Verdict judge(TermId one, TermId other) const;
  /// Is it a literal or a time, which judge() compares by what they mean?
  [[nodiscard]] bool is_value(TermId term) const;
  /// A number that IRIs which differ from each other share; `free` where a term may be any other.
  [[nodiscard]] std::uint32_t domain_of(TermId term) const;
  static constexpr std::uint32_t free = 0;

 private:
  /// Of a term of the data.
  [[nodiscard]] std::optional<DayInterval> interval_of_node(TermId term) const;

  const TermSpace& terms_;
  const KnowledgeGraph& data_;
  bool unique_names_;
  ArticleNames articles_;
};

}  // namespace newsgraph::owl_rl
