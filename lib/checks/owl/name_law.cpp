#include "checks/owl/name_law.hpp"

#include "checks/owl/literal_value.hpp"

namespace newsgraph::owl_rl {

NameLaw::NameLaw(const TermSpace& terms, const KnowledgeGraph& data, bool unique_names)
    : terms_(terms), data_(data), unique_names_(unique_names), articles_(data) {}

std::uint32_t NameLaw::domain_of(TermId term) const {
  if (!terms_.is_iri(term)) return free;
  if (unique_names_) return 1;
  const auto article = articles_.article_of(terms_[term]);
  return article ? *article + 1 : free;
}

std::optional<DayInterval> NameLaw::interval_of_node(TermId term) const {
  return term < data_.terms().size() ? interval_of(data_, term) : std::nullopt;
}

bool NameLaw::is_value(TermId term) const { return terms_.is_literal(term) || interval_of_node(term); }

Verdict NameLaw::judge(TermId one, TermId other) const {
  if (one == other) return Verdict::One;
  if (terms_.is_literal(one) && terms_.is_literal(other)) {
    switch (compare(terms_[one], terms_[other])) {
      case Comparison::Apart:
        return Verdict::TwoByValue;
      case Comparison::Compatible:
        return Verdict::NothingFollows;
      default:
        return Verdict::One;
    }
  }
  const auto left = interval_of_node(one), right = interval_of_node(other);
  if (left && right && !left->overlaps(*right)) return Verdict::TwoByName;
  if (left && right && *left != *right) return Verdict::NothingFollows;
  const std::uint32_t domain = domain_of(one);
  if (domain == free || domain != domain_of(other)) return Verdict::One;
  return left && right ? Verdict::NothingFollows : Verdict::TwoByName;
}

}  // namespace newsgraph::owl_rl
