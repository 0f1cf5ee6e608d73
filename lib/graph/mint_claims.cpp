#include "graph/literals.hpp"
#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

std::string_view iri_of(Stance stance) {
  switch (stance) {
    case Stance::Asserts:
      return ng::Asserts;
    case Stance::Denies:
      return ng::Denies;
    case Stance::Believes:
      return ng::Believes;
    case Stance::Demands:
      return ng::Demands;
    case Stance::Asks:
      return ng::Asks;
  }
  return {};
}

/// Nothing for a relation where statements are left out.
std::optional<std::string> content_iri(Minting& minting, const Content& content) {
  if (const auto* event = std::get_if<EventRef>(&content)) return minting.iris.events[event->index];
  if (const auto* claim = std::get_if<ClaimRef>(&content)) return minting.iris.claims[claim->index];
  if (minting.options.provenance == Provenance::None) return std::nullopt;
  return relation_statement(minting, minting.reading.facts.relations[std::get<RelationRef>(content).index]);
}

void add_contents(Minting& minting, const std::string& iri, std::string_view predicate,
                  const std::vector<Content>& contents) {
  for (const Content& content : contents) {
    if (const auto said = content_iri(minting, content)) minting.add_iri(iri, predicate, *said);
  }
}

void add_quotation(Minting& minting, const Claim& claim, const std::string& iri) {
  if (!claim.quotation || minting.options.text == TextPolicy::None) return;
  for (const Span part : claim.content) {
    minting.add(iri, ng::quotation, literal(std::string(minting.reading.article.text.slice(part))));
  }
}

void mint_claim(Minting& minting, const Claim& claim, const std::string& iri) {
  minting.add_iri(iri, rdf_::type, ng::Claim);
  if (claim.source_mention) minting.add_iri(iri, prov::wasAttributedTo, minting.entity_at(*claim.source_mention));
  for (const Span cue : claim.cue) minting.add_iri(iri, ng::cue, minting.mention(cue));
  minting.add_iri(iri, ng::stance, iri_of(claim.stance));
  add_contents(minting, iri, ng::says, claim.says);
  add_contents(minting, iri, ng::contradicts, claim.contradicts);
  add_quotation(minting, claim, iri);
  for (const std::uint32_t time : claim.times) {
    add_time(minting, iri, ng::time, minting.reading.analysis.times[time].value);
  }
  minting.add(iri, ng::confidence, confidence_literal(claim.confidence));
}

}  // namespace

void mint_claims(Minting& minting) {
  const auto& claims = minting.reading.facts.claims;
  for (std::size_t id = 0; id < claims.size(); ++id) mint_claim(minting, claims[id], minting.iris.claims[id]);
}

}  // namespace newsgraph
