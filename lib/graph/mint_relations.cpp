#include <map>
#include <tuple>

#include "graph/literals.hpp"
#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

bool has_time(std::string_view predicate) {
  return predicate == schema::birthDate || predicate == schema::deathDate || predicate == schema::foundingDate;
}

Term value_of(Minting& minting, std::string_view predicate, const std::string& value) {
  if (has_time(predicate)) return time_term(minting, value);
  if (predicate == schema::jobTitle) return tagged(to_nfc(value), minting.reading.article.metadata.language);
  if (predicate == ng::age && is_valid_lexical(value, xsd::integer)) return typed(value, xsd::integer);
  return literal(to_nfc(value));
}

StatementParts parts_of(Minting& minting, const Relation& relation) {
  StatementParts parts;
  parts.subject = iri(minting.entity_at(relation.subject));
  parts.predicate = iri(*expand_compact(relation.predicate));
  parts.object = relation.object ? iri(minting.entity_at(*relation.object))
                                 : value_of(minting, parts.predicate.value, *relation.value);
  parts.polarity = relation.polarity;
  parts.certainty = relation.certainty;
  parts.is_fact = minting.is_fact(relation.asserted, relation.polarity, relation.certainty, relation.confidence);
  parts.confidence = relation.confidence;
  parts.rule = relation.rule;
  parts.evidence = relation.evidence;
  return parts;
}

std::string statement_of(const Minting& minting, const StatementParts& parts) {
  return statement_iri(minting.iris, parts.subject, parts.predicate, parts.object, parts.polarity, parts.certainty);
}

/// A fact is better than a claim, then the more confident.
bool is_better(const StatementParts& a, const StatementParts& b) {
  return std::tie(a.is_fact, a.confidence) > std::tie(b.is_fact, b.confidence);
}

void add_statement(Minting& minting, const StatementParts& parts) {
  if (parts.is_fact) minting.graph.add(parts.subject, parts.predicate, parts.object, parts.confidence);
  if (minting.options.provenance == Provenance::None) return;
  const std::string statement = statement_of(minting, parts);
  minting.add_iri(statement, rdf_::type, rdf_::Statement);
  minting.add(statement, rdf_::subject, parts.subject);
  minting.add(statement, rdf_::predicate, parts.predicate);
  minting.add(statement, rdf_::object, parts.object);
  if (!parts.is_fact) {
    minting.add_iri(statement, ng::polarity, iri_of(parts.polarity));
    minting.add_iri(statement, ng::certainty, iri_of(parts.certainty));
  }
  minting.add_iri(statement, prov::wasDerivedFrom, minting.evidence(parts.evidence));
  minting.add(statement, ng::confidence, confidence_literal(parts.confidence));
  if (!parts.rule.empty()) minting.add_iri(statement, ng::rule, rule_iri(parts.rule));
}

}  // namespace

std::string relation_statement(Minting& minting, const Relation& relation) {
  return statement_of(minting, parts_of(minting, relation));
}

void add_statements(Minting& minting, std::vector<StatementParts> all) {
  std::map<std::string, StatementParts> statements;
  for (StatementParts& parts : all) {
    const auto [known, is_new] = statements.try_emplace(statement_of(minting, parts), parts);
    if (!is_new && is_better(parts, known->second)) known->second = std::move(parts);
  }
  for (const auto& [iri, parts] : statements) add_statement(minting, parts);
}

void mint_relations(Minting& minting) {
  std::vector<StatementParts> statements;
  for (const Relation& relation : minting.reading.facts.relations) statements.push_back(parts_of(minting, relation));
  add_statements(minting, std::move(statements));
}

}  // namespace newsgraph
