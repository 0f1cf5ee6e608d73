#pragma once

#include <string>
#include <vector>

#include "graph/walks.hpp"

namespace newsgraph {

/// What a node is called: its label or name, an event's lemma, a literal's text, a time's value, else the end of its
/// IRI.
std::string name_of(const KnowledgeGraph& graph, TermId node);

/// "call on 2017-05-02 in Paris with Anna Stone and Carl Reed [negated]": an event in words, its marks where it is no
/// fact. `but` is left out of the participants.
std::string event_text(const KnowledgeGraph& graph, TermId event, std::optional<TermId> but = std::nullopt);

// One line each, in English, without line breaks.
std::vector<std::string> to_lines(const KnowledgeGraph& graph, const EntityDescription& entity);
std::vector<std::string> to_lines(const KnowledgeGraph& graph, TermId node, const std::vector<Neighbor>& neighbors);
std::vector<std::string> to_lines(const KnowledgeGraph& graph, const std::vector<Step>& path);
/// For candidates of an ambiguous name: "Anna Stone (Person) <iri>".
std::vector<std::string> to_lines(const KnowledgeGraph& graph, const std::vector<TermId>& candidates);

}  // namespace newsgraph
