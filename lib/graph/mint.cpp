#include "graph/mint.hpp"

#include "graph/check_reading.hpp"
#include "graph/minting.hpp"

namespace newsgraph {

Minting::Minting(const Reading& the_reading, const MintOptions& the_options)
    : reading(the_reading), options(the_options), iris(mint_iris(the_reading, the_options.base)) {
  for (const Mention& mention : reading.entities.mentions) entity_mentions_.insert(mention.span);
}

void Minting::add(std::string_view subject, std::string_view predicate, const rdf::TermView& object, float confidence) {
  graph.add(rdf::iri(std::string(subject)), rdf::iri(std::string(predicate)), object, confidence);
}

void Minting::add_iri(std::string_view subject, std::string_view predicate, std::string_view object, float confidence) {
  add(subject, predicate, rdf::iri(std::string(object)), confidence);
}

void Minting::add_name(std::string_view subject, std::string_view predicate, std::string_view name) {
  add(subject, predicate, rdf::tagged(to_nfc(name), reading.article.metadata.language));
}

std::string Minting::mention(Span span) {
  mentions.insert(span);
  return span_iri(iris, span);
}

std::string Minting::evidence(Span span) {
  if (entity_mentions_.contains(span)) return mention(span);
  for (const Sentence& sentence : reading.analysis.sentences) {
    if (span.begin < sentence.span.begin || span.begin >= sentence.span.end) continue;
    sentences.insert(sentence.span);
    return span_iri(iris, sentence.span);
  }
  return mention(span);
}

const std::string& Minting::entity_at(MentionId mention) const {
  return iris.entities[reading.entities.mentions[mention].entity];
}

bool Minting::is_fact(bool asserted, Polarity polarity, Certainty certainty, float confidence) const {
  return asserted && polarity == Polarity::Positive && certainty == Certainty::Certain &&
         confidence >= options.min_confidence;
}

std::string_view iri_of(Polarity polarity) {
  return polarity == Polarity::Positive ? rdf::ng::Positive : rdf::ng::Negative;
}

std::string_view iri_of(Certainty certainty) {
  if (certainty == Certainty::Certain) return rdf::ng::Certain;
  return certainty == Certainty::Probable ? rdf::ng::Probable : rdf::ng::Possible;
}

Result<KnowledgeGraph> from_facts(const Reading& reading, const MintOptions& options) {
  if (auto fault = find_fault(reading, options)) return failure(std::move(*fault));
  Minting minting(reading, options);
  mint_article(minting);
  mint_entities(minting);
  mint_tenures(minting);
  mint_relations(minting);
  mint_events(minting);
  mint_claims(minting);
  mint_mentions(minting);
  minting.graph.freeze();
  return std::move(minting.graph);
}

}  // namespace newsgraph
