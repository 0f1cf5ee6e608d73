#include "checks/evidence.hpp"

#include <algorithm>

#include "rdf/vocabulary.hpp"

namespace newsgraph {

Evidence::Evidence(const KnowledgeGraph& graph) : graph_(graph), texts_(article_texts(graph)) {}

std::optional<std::string> Evidence::text_of(TermId piece) const {
  const auto anchor_of = graph_.find_iri(rdf::nif::anchorOf);
  const auto anchor = anchor_of ? graph_.object(piece, *anchor_of) : std::nullopt;
  if (anchor) return std::string(graph_.term(*anchor).value);
  const auto place = text_piece_of(graph_.term(piece).value);
  const auto text = place ? texts_.find(place->stem) : texts_.end();
  if (text == texts_.end() || place->span.begin > place->span.end || place->span.end > text->second.size()) {
    return std::nullopt;
  }
  return std::string(text->second.slice(place->span));
}

std::vector<std::string> Evidence::of(const Finding& finding) const {
  std::vector<std::string> texts;
  const auto derived = graph_.find_iri(rdf::prov::wasDerivedFrom);
  for (const EdgeId id : finding.edges) {
    const auto statement = graph_.edges()[id].statement;
    const auto piece = derived && statement ? graph_.object(*statement, *derived) : std::nullopt;
    auto text = piece ? text_of(*piece) : std::nullopt;
    if (!text) continue;
    std::ranges::replace(*text, '\n', ' ');
    if (std::ranges::find(texts, *text) == texts.end()) texts.push_back(std::move(*text));
  }
  return texts;
}

}  // namespace newsgraph
