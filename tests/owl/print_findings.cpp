// The contradictions of each Turtle file, for the scripts that hold them against other programs:
//   owl_findings [--unique-names] [--explain] [--verify] FILE...
// prints a line for each file, its rules sorted and each once, or "consistent". With --verify it ends with 1 where the
// witnesses of a finding do not lead to it by themselves, in as many steps.

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "checks/owl/owl.hpp"
#include "graph/from_triples.hpp"
#include "rdf/vocabulary.hpp"

namespace {

struct Wishes {
  newsgraph::OwlOptions options;
  bool explains = false, verifies = false;
};

/// Only the witnesses of a finding and the cells of lists, which go without saying.
newsgraph::KnowledgeGraph witnesses_only(newsgraph::KnowledgeGraph graph, const newsgraph::OwlFinding& finding) {
  std::set<newsgraph::EdgeId> kept;
  for (const auto& witness : finding.asserted) kept.insert(witness.edge);
  const auto first = graph.find_iri(newsgraph::rdf::rdf_::first), rest = graph.find_iri(newsgraph::rdf::rdf_::rest);
  for (newsgraph::EdgeId id = 0; id < graph.edges().size(); ++id) {
    const auto predicate = graph.edges()[id].predicate;
    if (!kept.contains(id) && predicate != first && predicate != rest) graph.withdraw(id);
  }
  return graph;
}

bool is_borne_out(const newsgraph::KnowledgeGraph& graph, const newsgraph::OwlFinding& finding, const Wishes& wishes) {
  const auto again = newsgraph::find_inconsistencies(witnesses_only(graph, finding), nullptr, wishes.options);
  return again && std::ranges::any_of(*again, [&](const newsgraph::OwlFinding& found) {
           return found.rule == finding.rule && found.steps.size() <= finding.steps.size();
         });
}

int print_findings(const std::string& path, const Wishes& wishes) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto graph = newsgraph::from_document(bytes, {});
  if (!graph) return std::fprintf(stderr, "%s: %s\n", path.c_str(), graph.error().message.c_str()), 3;
  const auto findings = newsgraph::find_inconsistencies(*graph, nullptr, wishes.options);
  if (!findings) return std::fprintf(stderr, "%s: %s\n", path.c_str(), findings.error().message.c_str()), 3;
  int status = 0;
  std::set<std::string> rules;
  for (const auto& finding : *findings) {
    rules.insert(finding.rule);
    if (wishes.explains) std::fputs(newsgraph::to_text(finding).c_str(), stdout);
    if (!wishes.verifies || is_borne_out(*graph, finding, wishes)) continue;
    std::fprintf(stderr, "not borne out: %s", newsgraph::to_text(finding).c_str());
    status = 1;
  }
  std::string line;
  for (const std::string& rule : rules) line += (line.empty() ? "" : " ") + rule;
  std::puts(line.empty() ? "consistent" : line.c_str());
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  Wishes wishes;
  int status = 0;
  for (int at = 1; at < argc; ++at) {
    const std::string word = argv[at];
    if (word == "--unique-names") {
      wishes.options.unique_names = true;
    } else if (word == "--explain") {
      wishes.explains = true;
    } else if (word == "--verify") {
      wishes.verifies = true;
    } else {
      status = std::max(status, print_findings(word, wishes));
    }
  }
  return status;
}
