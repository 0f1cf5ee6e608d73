#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pipeline/pipeline.hpp"

/// The samples of samples/README.md, by name ("harbour-talks"). A file that is missing or unreadable fails the test.
namespace newsgraph {

inline const std::vector<std::string> sample_names = {"harbour-talks", "trade-fair"};

/// The bytes of samples/{file}.
std::string sample_file(const std::string& file);
Reading sample_reading(const std::string& name);
CheckedGraph sample_graph(const std::string& name, OnConflict on_conflict = OnConflict::Repair);

/// How many triples that are not withdrawn have this predicate (and object).
std::size_t triples_with(const KnowledgeGraph& graph, std::string_view predicate);
std::size_t triples_with(const KnowledgeGraph& graph, std::string_view predicate, std::string_view object);

}  // namespace newsgraph
