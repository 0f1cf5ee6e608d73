#include <cstdint>
#include <memory>
#include <optional>

#include "checks/checks.hpp"
#include "checks/further_engines.hpp"
#include "checks/report_json.hpp"
#include "checks/report_text.hpp"
#include "checks/validation_report.hpp"
#include "commands.hpp"
#include "export/turtle.hpp"
#include "graph/url.hpp"
#include "rdf_files.hpp"
#include "shapes.hpp"

namespace {

using newsgraph::Severity;

struct Check {
  std::vector<std::string> paths;
  std::string fail_on = "error";       ///< error, warning, info
  std::string report_format = "text";  ///< text, json, turtle
  std::string base = "https://newsgraph.invalid/";
  std::string ontology = {}, shapes = {};  ///< files
  newsgraph::CheckOptions options = {};
};

bool fails(const newsgraph::Report& report, const std::string& fail_on) {
  const Severity least = fail_on == "error"     ? Severity::Error
                         : fail_on == "warning" ? Severity::Warning
                                                : Severity::Notice;
  for (const newsgraph::Finding& finding : report.findings) {
    if (finding.severity >= least) return true;
  }
  return false;
}

/// Text and JSON are written file by file, Turtle as one report of all files.
class Output {
 public:
  explicit Output(const Check& command) : command_(command), validation_(command.base) {}

  bool add(const newsgraph::Report& report, const newsgraph::KnowledgeGraph& graph, const std::string& path) {
    if (command_.report_format == "json") return deliver("-", newsgraph::to_json(report, graph, path));
    if (command_.report_format == "text") {
      return deliver("-", newsgraph::to_text(report, graph, command_.paths.size() > 1 ? path : std::string()));
    }
    validation_.add(report, graph);
    return true;
  }

  bool finish() && {
    if (command_.report_format != "turtle") return true;
    const auto turtle = newsgraph::to_turtle(std::move(validation_).finish());
    if (!turtle) report(turtle.error());
    return turtle && deliver("-", *turtle);
  }

 private:
  const Check& command_;
  newsgraph::ValidationReport validation_;
};

/// The engines that --ontology and --shapes ask for. Nothing, and a message, where their files will not do.
std::optional<Exit> add_engines(Check& command) {
  std::shared_ptr<const newsgraph::KnowledgeGraph> ontology;
  if (!command.ontology.empty()) {
    auto graph = load_graph(command.ontology);
    if (!graph) return report(graph.error()), Exit::InputOutput;
    ontology = std::make_shared<const newsgraph::KnowledgeGraph>(std::move(*graph));
    command.options.engines.push_back(newsgraph::owl_engine(ontology, {.unique_names = command.options.unique_names}));
  }
  return add_shapes(command.shapes, std::move(ontology), command.options.engines);
}

Exit run(Check command) {
  if (const auto failed = add_engines(command)) return *failed;
  Output output(command);
  bool has_findings = false;
  std::size_t good = 0, bad = 0;
  for (const std::string& path : command.paths) {
    const auto graph = load_graph(path);
    if (!graph) {
      report(graph.error());
      ++bad;
      continue;
    }
    ++good;
    const newsgraph::Report checked = newsgraph::check(*graph, command.options);
    has_findings = has_findings || fails(checked, command.fail_on);
    if (!output.add(checked, *graph, path)) return Exit::InputOutput;
  }
  if (!std::move(output).finish()) return Exit::InputOutput;
  if (bad > 0) return good > 0 ? Exit::Partly : Exit::InputOutput;
  return has_findings ? Exit::Findings : Exit::Ok;
}

std::string check_base(const std::string& base) {
  return newsgraph::is_valid_base(base) ? std::string() : "--base must be an absolute http or https IRI that ends in /";
}

}  // namespace

void add_check_command(CLI::App& app, Exit& status) {
  auto* command = app.add_subcommand("check", "Does a graph contradict itself or the rules of docs/checks.md?");
  auto options = std::make_shared<Check>();
  command->add_option("FILES", options->paths, "Turtle, N-Triples, TriG or N-Quads; - is Turtle on standard input")
      ->required();
  command->add_option("--fail-on", options->fail_on, "Exit with 1 where there is a finding as bad as this, or worse")
      ->check(CLI::IsMember({"error", "warning", "info"}))
      ->capture_default_str();
  command
      ->add_option("--report-format", options->report_format, "text, json (one object a file), turtle (SHACL's report)")
      ->check(CLI::IsMember({"text", "json", "turtle"}))
      ->capture_default_str();
  command->add_option("--base", options->base, "IRI that the results of a report in Turtle begin with")
      ->check(CLI::Validator(check_base, "IRI"))
      ->capture_default_str();
  command->add_option("--ontology", options->ontology, "OWL ontology: contradictions by OWL 2 RL (docs/owl.md)");
  command->add_option("--shapes", options->shapes, "SHACL Core shapes (docs/shacl.md); ill-formed ones end with 2");
  command->add_flag("--unique-names", options->options.unique_names, "Two IRIs always name two things");
  command->footer(
      "--ontology and --shapes add their findings to those of the rule book: newsgraph check story.ttl --shapes S.ttl\n"
      "Exit status: 0 nothing found, 1 findings, 2 usage, 3 input or output failed, 4 some of several files failed.");
  command->callback([options, &status] { status = run(*options); });
}
