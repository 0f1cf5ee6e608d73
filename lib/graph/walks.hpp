#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// Walks through a frozen graph, our own or anybody's: pure functions that return values; walks_text.hpp puts these
/// into lines. Each costs at most one pass over the graph.

/// The nodes that `text` names: the one with this IRI, else all that bear it, in any case, as a name, an alternate name
/// or the last part of their IRI. Several where it is ambiguous; by their IRIs.
std::vector<TermId> find_entity(const KnowledgeGraph& graph, std::string_view text);

struct HeldPost {
  TermId post = 0;
  std::optional<TermId> tenure;  ///< ng:Current, ng:Former ...
  std::optional<TermId> during;
  bool operator==(const HeldPost&) const = default;
};

/// A relation with the node at one of its ends. One that is not asserted is known by its rdf:Statement alone.
struct RelationFact {
  TermId subject = 0, predicate = 0, object = 0;
  std::optional<TermId> statement;
  bool is_asserted = true;
  bool operator==(const RelationFact&) const = default;
};

struct Participation {
  TermId event = 0;
  TermId role = 0;  ///< the predicate: ng:agent, ng:place, sem:hasActor
  bool operator==(const Participation&) const = default;
};

struct EntityDescription {
  TermId node = 0;
  std::vector<TermId> types;
  std::vector<TermId> names;  ///< literals, the label first
  std::vector<HeldPost> posts;
  std::vector<RelationFact> relations;
  std::vector<Participation> events;
  std::vector<TermId> claims_made;
  std::vector<TermId> claims_about;  ///< those that say an event or relation with it
};

EntityDescription describe(const KnowledgeGraph& graph, TermId node);

/// One step away by a relation, or by an event that both take part in.
struct Neighbor {
  TermId other = 0;
  TermId predicate = 0;     ///< the relation, or the role of `other` in the event
  bool is_outgoing = true;  ///< the relation leads from the node to `other`
  std::optional<TermId> event;
  bool operator==(const Neighbor&) const = default;
};

/// Relations first, then events; only what is asserted.
std::vector<Neighbor> neighbors(const KnowledgeGraph& graph, TermId node);

struct Step {
  TermId from = 0, predicate = 0, to = 0;
  bool is_outgoing = true;  ///< the triple is from-predicate-to, else to-predicate-from
  bool operator==(const Step&) const = default;
};

/// A shortest way from one node to another through relations, posts and the events that are facts, in either direction
/// of the triples; not through the vocabulary, times, mentions or the article. Nothing where there is none, no steps
/// from a node to itself.
std::optional<std::vector<Step>> shortest_path(const KnowledgeGraph& graph, TermId from, TermId to);

}  // namespace newsgraph
