#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "rdf/term.hpp"

namespace newsgraph {

/// The IRIs of what one article holds (docs/graph.md, "Resources and their IRIs"). A vector runs beside the list of the
/// reading that it names; `posts` runs beside the tenures.
struct ArticleIris {
  std::string base;
  std::string article;  ///< D
  std::string version;  ///< A
  std::vector<std::string> entities, events, claims, posts, tenures;
};

/// REQUIRES a reading whose indexes and spans were checked (graph/check_reading.hpp) and a valid base.
ArticleIris mint_iris(const Reading& reading, std::string_view base);

/// RFC 5147: `A#char=begin,end`.
std::string span_iri(const ArticleIris& iris, Span span);
std::string time_iri(const ArticleIris& iris, std::string_view timex_value);
std::string concept_iri(const ArticleIris& iris, std::string_view pos, std::string_view lemma);
std::string rule_iri(std::string_view rule);
/// Named by the hash of the canonical N-Triples line (without the line break), a space, "positive" or "negative",
/// a space, "certain", "probable" or "possible".
std::string statement_iri(const ArticleIris& iris, const rdf::TermView& subject, const rdf::TermView& predicate,
                          const rdf::TermView& object, Polarity polarity, Certainty certainty);

/// The text of a span on one line: runs of white space are one space.
std::string one_line(const Article& article, Span span);

}  // namespace newsgraph
