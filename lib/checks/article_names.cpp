#include "checks/article_names.hpp"

#include "rdf/vocabulary.hpp"

namespace newsgraph {

ArticleNames::ArticleNames(const KnowledgeGraph& graph) {
  const auto edges = graph.edges();
  const auto type = graph.find_iri(rdf::rdf_::type), article = graph.find_iri(rdf::schema::NewsArticle);
  if (type && article) {
    for (const EdgeId id : graph.in(*article)) {
      if (edges[id].predicate == *type && !edges[id].withdrawn) add(graph, edges[id].subject);
    }
  }
  const auto version = graph.find_iri(rdf::prov::specializationOf);
  if (!version) return;
  for (const EdgeId id : graph.with_predicate(*version)) {
    if (!edges[id].withdrawn) add(graph, edges[id].subject);
  }
}

void ArticleNames::add(const KnowledgeGraph& graph, TermId article) {
  const rdf::TermView term = graph.term(article);
  if (term.kind == rdf::TermKind::Iri) articles_.try_emplace(term.value, article);
}

std::optional<TermId> ArticleNames::article_of(const rdf::TermView& thing) const {
  if (articles_.empty() || thing.kind != rdf::TermKind::Iri) return std::nullopt;
  for (std::string_view rest = thing.value; !rest.empty();) {
    if (const auto found = articles_.find(rest); found != articles_.end()) return found->second;
    const std::size_t cut = rest.find_last_of("/#");
    rest = rest.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  return std::nullopt;
}

}  // namespace newsgraph
