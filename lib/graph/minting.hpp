#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/iris.hpp"
#include "graph/mint.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {

/// The graph of one article while it is made, and what every part of the minting needs. The parts are below: each
/// writes its own triples and notes the spans it speaks of; mint_mentions() comes last and says what is at those.
class Minting {
 public:
  Minting(const Reading& reading, const MintOptions& options);

  void add(std::string_view subject, std::string_view predicate, const rdf::TermView& object, float confidence = 1);
  void add_iri(std::string_view subject, std::string_view predicate, std::string_view object, float confidence = 1);
  /// A name or title, in the article's language, NFC.
  void add_name(std::string_view subject, std::string_view predicate, std::string_view name);

  /// The IRI of a mention, which is to be described.
  std::string mention(Span span);
  /// The IRI of the mention or else the sentence that shows a fact.
  std::string evidence(Span span);
  const std::string& entity_at(MentionId mention) const;
  /// Is a fact with these marks stated by the article itself, and surely enough?
  bool is_fact(bool asserted, Polarity polarity, Certainty certainty, float confidence) const;

  const Reading& reading;
  const MintOptions& options;
  const ArticleIris iris;
  KnowledgeGraph graph;
  std::set<Span> mentions, sentences;  ///< spoken of so far

 private:
  std::set<Span> entity_mentions_;
};

std::string_view iri_of(Polarity polarity);
std::string_view iri_of(Certainty certainty);

void mint_article(Minting& minting);
void mint_entities(Minting& minting);
void mint_tenures(Minting& minting);
void mint_relations(Minting& minting);
void mint_events(Minting& minting);
void mint_claims(Minting& minting);
void mint_mentions(Minting& minting);

/// The statement that a relation of the reading became, its literal object made ready.
std::string relation_statement(Minting& minting, const Relation& relation);

/// What an rdf:Statement says and how it is known.
struct StatementParts {
  rdf::Term subject, predicate, object;
  Polarity polarity = Polarity::Positive;
  Certainty certainty = Certainty::Certain;
  bool is_fact = false;  ///< stands as a direct triple too; a statement that does not says its polarity and certainty
  float confidence = 0;
  std::string rule;
  Span evidence;
};
/// The statements and, for facts, their direct triples. Of those that are one the better stands: a fact before a claim,
/// then the more confident. Statements are left out by Provenance::None.
void add_statements(Minting& minting, std::vector<StatementParts> all);

/// Says when something is: an interval or length as a time of its own by `interval_predicate` or time:hasDuration, a
/// vague one as literal ng:timex.
void add_time(Minting& minting, std::string_view subject, std::string_view interval_predicate, std::string_view timex);
/// The time's IRI with its description in the graph, or the plain text of a value that has no interval.
rdf::Term time_term(Minting& minting, std::string_view timex);
/// sem:hasEarliestBeginTimeStamp and sem:hasLatestEndTimeStamp around all times that have an interval.
void add_time_stamps(Minting& minting, std::string_view subject, const std::vector<std::uint32_t>& times);

}  // namespace newsgraph
