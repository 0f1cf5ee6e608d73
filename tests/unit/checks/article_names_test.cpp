#include "checks/article_names.hpp"

#include "small_graph.hpp"

namespace newsgraph {
namespace {

std::optional<TermId> article_of(const KnowledgeGraph& graph, const std::string& iri) {
  return ArticleNames(graph).article_of(rdf::iri(iri));
}

TEST(ArticleNames, AThingHangsOnTheLongestArticleThatItsIriBeginsWith) {
  const auto graph = graph_of("<urn:x/a> a schema:NewsArticle . <urn:x/a/1> prov:specializationOf <urn:x/a> .");
  EXPECT_EQ(article_of(graph, "urn:x/a/1/entity/b"), graph.find_iri("urn:x/a/1"));
  EXPECT_EQ(article_of(graph, "urn:x/a/1#char=0,3"), graph.find_iri("urn:x/a/1"));
  EXPECT_EQ(article_of(graph, "urn:x/a/2"), graph.find_iri("urn:x/a"));
  EXPECT_EQ(article_of(graph, "urn:x/a"), graph.find_iri("urn:x/a"));
  EXPECT_EQ(article_of(graph, "urn:x/ab"), std::nullopt);
}

TEST(ArticleNames, OnlyIrisHangOnArticles) {
  const auto graph = graph_of("");
  EXPECT_NE(article_of(graph, "https://example.org/article/00ff/aa/b"), std::nullopt);
  EXPECT_EQ(ArticleNames(graph).article_of(rdf::literal("https://example.org/article/00ff/aa/b")), std::nullopt);
}

TEST(ArticleNames, WithdrawnTriplesNameNoArticle) {
  auto graph = graph_of("<urn:x/a/1> prov:specializationOf <urn:x/a> .");
  graph.withdraw(graph.with_predicate(id_of(graph, "prov:specializationOf")).front());
  EXPECT_EQ(article_of(graph, "urn:x/a/1/b"), std::nullopt);
}

}  // namespace
}  // namespace newsgraph
