#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

void add_offsets(Minting& minting, const std::string& iri, Span span) {
  minting.add_iri(iri, rdf_::type, nif::RFC5147String);
  minting.add(iri, nif::beginIndex, typed(std::to_string(span.begin), xsd::nonNegativeInteger));
  minting.add(iri, nif::endIndex, typed(std::to_string(span.end), xsd::nonNegativeInteger));
}

void add_text(Minting& minting) {
  const Article& article = minting.reading.article;
  const bool is_full = minting.options.provenance == Provenance::Full;
  if (!is_full && minting.options.text != TextPolicy::Full) return;
  const Span whole{0, article.text.size()};
  const std::string iri = span_iri(minting.iris, whole);
  minting.add_iri(iri, rdf_::type, nif::Context);
  if (is_full) add_offsets(minting, iri, whole);
  if (minting.options.text == TextPolicy::Full) minting.add(iri, nif::isString, literal(article.text.utf8()));
}

/// A sentence's wording is repeated only where all is. What has none is known by its IRI, which holds the offsets.
void add_span(Minting& minting, Span span, bool is_sentence) {
  const Article& article = minting.reading.article;
  const std::string iri = span_iri(minting.iris, span);
  const TextPolicy text = minting.options.text;
  if (text == TextPolicy::Full || (text == TextPolicy::Anchor && !is_sentence)) {
    minting.add(iri, nif::anchorOf, literal(std::string(article.text.slice(span))));
  }
  if (minting.options.provenance != Provenance::Full) return;
  minting.add_iri(iri, rdf_::type, is_sentence ? nif::Sentence : nif::Phrase);
  add_offsets(minting, iri, span);
  minting.add_iri(iri, nif::referenceContext, span_iri(minting.iris, {0, article.text.size()}));
}

}  // namespace

void mint_mentions(Minting& minting) {
  add_text(minting);
  for (const Span span : minting.mentions) add_span(minting, span, false);
  for (const Span span : minting.sentences) add_span(minting, span, true);
}

}  // namespace newsgraph
