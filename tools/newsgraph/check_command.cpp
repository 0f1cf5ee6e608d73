#include <iostream>
#include <iterator>

#include "checks/checks.hpp"
#include "checks/report_text.hpp"
#include "commands.hpp"
#include "rdf_files.hpp"

namespace {

struct Check {
  std::vector<std::string> paths;
};

Exit run(const Check& command) {
  bool consistent = true;
  std::size_t good = 0, bad = 0;
  for (const std::string& path : command.paths) {
    const auto graph = load_graph(path);
    if (!graph) {
      report(graph.error());
      ++bad;
      continue;
    }
    ++good;
    const newsgraph::Report checked = newsgraph::check(*graph, {});
    consistent = consistent && checked.is_consistent();
    if (!deliver("-", newsgraph::to_text(checked, *graph))) return Exit::InputOutput;
  }
  if (bad > 0) return good > 0 ? Exit::Partly : Exit::InputOutput;
  return consistent ? Exit::Ok : Exit::Findings;
}

}  // namespace

void add_check_command(CLI::App& app, Exit& status) {
  auto* command = app.add_subcommand("check", "Does a graph contradict itself or the rules of docs/graph.md?");
  auto options = std::make_shared<Check>();
  command->add_option("FILE", options->paths, "Turtle, N-Triples, TriG or N-Quads; - is Turtle on standard input")
      ->required();
  command->footer("Exit status 1 where something contradicts; what is merely suspicious is reported and ends with 0.");
  command->callback([options, &status] { status = run(*options); });
}
