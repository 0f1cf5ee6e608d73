#include <functional>

#include "commands.hpp"
#include "graph/walks.hpp"
#include "graph/walks_text.hpp"
#include "rdf_files.hpp"

namespace {

using newsgraph::KnowledgeGraph;
using newsgraph::TermId;
using Lines = std::vector<std::string>;

struct Walk {
  std::string path;
  std::vector<std::string> names;
};

void complain(const std::string& path, std::string code, std::string message) {
  newsgraph::Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.file = path;
  report(diagnostic);
}

/// The one node that a name stands for; says which there are where it is none or several.
std::optional<TermId> resolve(const KnowledgeGraph& graph, const std::string& path, const std::string& name) {
  const std::vector<TermId> found = newsgraph::find_entity(graph, name);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    complain(path, "unknown-name", "nothing is called \"" + name + "\"; give a name, the end of an IRI or a whole IRI");
  } else {
    complain(path, "ambiguous-name", "\"" + name + "\" names several things; give the IRI of one:");
    for (const std::string& line : newsgraph::to_lines(graph, found)) remark("  " + line + "\n");
  }
  return std::nullopt;
}

/// Loads, resolves all names and prints what `walk` makes of them.
Exit run(const Walk& command, const std::function<Lines(const KnowledgeGraph&, const std::vector<TermId>&)>& walk) {
  const auto graph = load_graph(command.path);
  if (!graph) {
    report(graph.error());
    return Exit::InputOutput;
  }
  std::vector<TermId> nodes;
  for (const std::string& name : command.names) {
    const auto node = resolve(*graph, command.path, name);
    if (!node) return Exit::Findings;
    nodes.push_back(*node);
  }
  std::string text;
  for (const std::string& line : walk(*graph, nodes)) text += line + "\n";
  return deliver("-", text) ? Exit::Ok : Exit::InputOutput;
}

void add_walk(CLI::App& app, Exit& status, const std::string& name, const std::string& about, int count,
              std::function<Lines(const KnowledgeGraph&, const std::vector<TermId>&)> walk) {
  auto* command = app.add_subcommand(name, about);
  auto options = std::make_shared<Walk>();
  command->add_option("FILE", options->path, "RDF file; - is Turtle on standard input")->required();
  command->add_option(count == 1 ? "ENTITY" : "A B", options->names, "Name, end of an IRI, or IRI")
      ->required()
      ->expected(count);
  command->callback([options, walk = std::move(walk), &status] { status = run(*options, walk); });
}

}  // namespace

void add_walk_commands(CLI::App& app, Exit& status) {
  add_walk(app, status, "show", "What a graph says about an entity, in readable lines", 1,
           [](const KnowledgeGraph& graph, const std::vector<TermId>& nodes) {
             return newsgraph::to_lines(graph, newsgraph::describe(graph, nodes[0]));
           });
  add_walk(app, status, "neighbors", "What stands beside an entity: relations and shared events", 1,
           [](const KnowledgeGraph& graph, const std::vector<TermId>& nodes) {
             return newsgraph::to_lines(graph, nodes[0], newsgraph::neighbors(graph, nodes[0]));
           });
  add_walk(app, status, "path", "A shortest way from one entity to another", 2,
           [](const KnowledgeGraph& graph, const std::vector<TermId>& nodes) {
             const auto path = newsgraph::shortest_path(graph, nodes[0], nodes[1]);
             return path ? newsgraph::to_lines(graph, *path) : Lines{"no way leads from one to the other"};
           });
}
