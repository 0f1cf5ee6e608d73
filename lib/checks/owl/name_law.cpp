#include "checks/owl/name_law.hpp"

#include "checks/owl/literal_value.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {

NameLaw::NameLaw(const TermSpace& terms, const KnowledgeGraph& data, bool unique_names)
    : terms_(terms), data_(data), unique_names_(unique_names) {
  find_articles(data);
}

void NameLaw::find_articles(const KnowledgeGraph& data) {
  const auto add = [&](TermId article) {
    const rdf::Term& term = data.term(article);
    if (term.kind == rdf::TermKind::Iri) {
      articles_.try_emplace(term.value, static_cast<std::uint32_t>(articles_.size() + 1));
    }
  };
  const auto type = data.find_iri(rdf::rdf_::type), article = data.find_iri(rdf::schema::NewsArticle);
  if (type && article) {
    for (const EdgeId id : data.in(*article)) {
      if (data.edges()[id].predicate == *type && !data.edges()[id].withdrawn) add(data.edges()[id].subject);
    }
  }
  const auto version = data.find_iri(rdf::prov::specializationOf);
  if (!version) return;
  for (const EdgeId id : data.with_predicate(*version)) {
    if (!data.edges()[id].withdrawn) add(data.edges()[id].subject);
  }
}

std::uint32_t NameLaw::domain_of(TermId term) const {
  if (!terms_.is_iri(term)) return free;
  if (unique_names_) return 1;
  if (articles_.empty()) return free;
  // The longest article IRI that its own begins with.
  for (std::string_view rest = terms_[term].value; !rest.empty();) {
    if (const auto found = articles_.find(rest); found != articles_.end()) return found->second;
    const std::size_t cut = rest.find_last_of("/#");
    rest = rest.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  return free;
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
