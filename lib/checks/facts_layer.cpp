// Only what the article states in its own voice may stand as a fact: a sem:Event or a direct relation.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

/// Why an event mention must not be a fact; empty where it may.
std::string_view why_no_fact(const Inspection& inspection, TermId event) {
  if (inspection.has(event, "ng:polarity", "ng:Negative")) return "is said not to have happened";
  if (!inspection.has(event, "ng:polarity", "ng:Positive")) return "has no polarity";
  if (!inspection.has(event, "ng:certainty", "ng:Certain")) return "is not certain";
  if (inspection.has(event, "ng:tense", "ng:Future")) return "lies in the future";
  return {};
}

/// The triples that make a fact of an event mention: its types but ng:EventMention, and all that is sem:.
std::vector<EdgeId> fact_edges(const Inspection& inspection, TermId event) {
  const auto type = inspection.find("rdf:type"), mention = inspection.find("ng:EventMention");
  const std::string sem = full_iri("sem:");
  std::vector<EdgeId> edges;
  for (const Edge& edge : inspection.graph().out(event)) {
    const bool is_fact = edge.predicate == type ? edge.object != mention
                                                : inspection.graph().term(edge.predicate).value.starts_with(sem);
    if (is_fact && !edge.withdrawn) edges.push_back(inspection.graph().id_of(edge));
  }
  return edges;
}

void check_event_facts(Inspection& inspection) {
  const auto type = inspection.find("rdf:type"), fact = inspection.find("sem:Event");
  if (!type || !fact) return;
  const std::string mention = full_iri("ng:EventMention");
  for (const EdgeId id : inspection.asserted("rdf:type")) {
    const Edge edge = inspection.edge(id);
    if (inspection.graph().term(edge.object).value != mention) continue;
    const auto fact_edge = inspection.asserted_edge(edge.subject, *type, *fact);
    const std::string_view why = fact_edge ? why_no_fact(inspection, edge.subject) : std::string_view{};
    if (why.empty()) continue;
    inspection.add({"fact-layer",
                    Severity::Error,
                    false,
                    fmt::format("The event {} stands as a fact but {}.", inspection.name_of(edge.subject), why),
                    edge.subject,
                    {*fact_edge},
                    fact_edges(inspection, edge.subject)});
  }
}

struct Spoken {
  bool is_stated = false, is_denied = false;
};

/// What the statements say of each relation triple of the graph.
std::map<EdgeId, Spoken> spoken_of(const Inspection& inspection) {
  std::map<EdgeId, Spoken> spoken;
  const auto predicate = inspection.find("rdf:predicate"), object = inspection.find("rdf:object");
  if (!predicate || !object) return spoken;
  const KnowledgeGraph& graph = inspection.graph();
  for (const EdgeId id : inspection.asserted("rdf:subject")) {
    const TermId statement = inspection.edge(id).subject;
    const auto p = graph.object(statement, *predicate), o = graph.object(statement, *object);
    const auto triple = p && o ? inspection.asserted_edge(inspection.edge(id).object, *p, *o) : std::nullopt;
    if (!triple) continue;
    const bool is_denied = inspection.has(statement, "ng:polarity", "ng:Negative") ||
                           inspection.has(statement, "ng:certainty", "ng:Possible") ||
                           inspection.has(statement, "ng:certainty", "ng:Probable");
    (is_denied ? spoken[*triple].is_denied : spoken[*triple].is_stated) = true;
  }
  return spoken;
}

}  // namespace

void check_facts_layer(Inspection& inspection) {
  check_event_facts(inspection);
  for (const auto& [id, spoken] : spoken_of(inspection)) {
    if (spoken.is_stated || !spoken.is_denied || !inspection.is_withdrawable(id)) continue;
    inspection.add(
        {"denied-relation",
         Severity::Error,
         false,
         fmt::format("The article states as a fact what it only denies or supposes: {}.", inspection.sentence(id)),
         inspection.edge(id).subject,
         {id},
         {id}});
  }
}

}  // namespace newsgraph
