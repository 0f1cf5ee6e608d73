#include <set>

#include "graph/literals.hpp"
#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

std::string_view iri_of(TenureKind kind) {
  switch (kind) {
    case TenureKind::Current:
      return ng::Current;
    case TenureKind::Former:
      return ng::Former;
    case TenureKind::Acting:
      return ng::Acting;
    case TenureKind::Designate:
      return ng::Designate;
  }
  return {};
}

bool is_present_holder(TenureKind kind) { return kind == TenureKind::Current || kind == TenureKind::Acting; }

void add_post(Minting& minting, const Tenure& tenure, const std::string& post, bool is_new) {
  minting.add_iri(post, rdf_::type, org::Post);
  // One label, that of the first mention, though another mention may be in capitals.
  if (is_new) minting.add_name(post, rdfs::label, one_line(minting.reading.article, tenure.title));
  if (tenure.body) minting.add_iri(post, org::postIn, minting.entity_at(*tenure.body));
  minting.add_iri(post, gaf::denotedBy, minting.mention(tenure.title));
}

/// A term with both ends is the interval from one to the other; of one with a single time, the membership touches it.
std::string times_of(const Minting& minting, const Tenure& tenure) {
  const auto& times = minting.reading.analysis.times;
  if (tenure.since && tenure.until) return times[*tenure.since].value + "/" + times[*tenure.until].value;
  const auto only = tenure.time ? tenure.time : tenure.since ? tenure.since : tenure.until;
  return only ? times[*only].value : std::string();
}

void add_membership(Minting& minting, const Tenure& tenure, const std::string& iri, const std::string& post) {
  minting.add_iri(iri, rdf_::type, org::Membership);
  minting.add_iri(iri, org::member, minting.entity_at(tenure.person));
  if (tenure.body) minting.add_iri(iri, org::organization, minting.entity_at(*tenure.body));
  minting.add_iri(iri, ng::post, post);
  minting.add_iri(iri, ng::tenure, iri_of(tenure.kind));
  const std::string when = times_of(minting, tenure);
  if (!when.empty()) add_time(minting, iri, org::memberDuring, when);
  minting.add(iri, ng::confidence, confidence_literal(tenure.confidence));
  if (minting.options.provenance == Provenance::None) return;
  minting.add_iri(iri, prov::wasDerivedFrom, minting.mention(tenure.title));
  if (!tenure.rule.empty()) minting.add_iri(iri, ng::rule, rule_iri(tenure.rule));
}

StatementParts holds(const Minting& minting, const Tenure& tenure, const std::string& post, bool is_fact) {
  StatementParts parts;
  parts.subject = iri(minting.entity_at(tenure.person));
  parts.predicate = iri(std::string(org::holds));
  parts.object = iri(post);
  parts.is_fact = is_fact;
  parts.confidence = tenure.confidence;
  parts.rule = tenure.rule;
  parts.evidence = tenure.title;
  return parts;
}

}  // namespace

void mint_tenures(Minting& minting) {
  const auto& tenures = minting.reading.facts.tenures;
  std::set<std::string> known;
  std::vector<StatementParts> held;
  for (std::size_t id = 0; id < tenures.size(); ++id) {
    const Tenure& tenure = tenures[id];
    const std::string& post = minting.iris.posts[id];
    const bool is_fact = tenure.confidence >= minting.options.min_confidence;
    add_post(minting, tenure, post, known.insert(post).second);
    if (is_fact) add_membership(minting, tenure, minting.iris.tenures[id], post);
    if (is_present_holder(tenure.kind)) held.push_back(holds(minting, tenure, post, is_fact));
  }
  add_statements(minting, std::move(held));
}

}  // namespace newsgraph
