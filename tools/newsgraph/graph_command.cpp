#include <filesystem>
#include <fstream>
#include <iostream>

#include "annotation/annotation.hpp"
#include "base/files.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "shapes.hpp"
#include "writing.hpp"

namespace {

struct Graph {
  std::vector<std::string> paths;
  OutputOptions output;
};

Outcome build(const newsgraph::Result<newsgraph::Reading>& reading, const std::string& path, const Graph& command,
              bool own_file) {
  Outcome outcome;
  outcome.path = path;
  if (!reading) {
    outcome.messages.push_back(reading.error());
    return outcome;
  }
  add_graph(outcome, *reading, command.output, "", own_file);
  return outcome;
}

/// Every line of one file; false where writing failed.
bool read_lines(std::istream& stream, const std::string& path, const Graph& command, GraphWriter& writer) {
  std::string line;
  for (std::uint64_t number = 1; std::getline(stream, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    Outcome outcome = build(newsgraph::from_json(line, path, number), path, command, writer.is_folder());
    if (!writer.take(outcome)) return false;
  }
  return true;
}

Exit run(Graph command) {
  if (const auto failed = add_shapes(command.output.shapes, nullptr, command.output.engines)) return *failed;
  notice_default_base(command.output);
  GraphWriter writer(command.output);
  for (const std::string& path : command.paths) {
    std::ifstream file;
    if (path != "-") {
      if (!std::filesystem::is_directory(path)) file.open(path, std::ios::binary);
      if (!file.is_open()) {
        const auto unread = newsgraph::read_file(path);  // says why
        Outcome outcome;
        if (!unread) outcome.messages.push_back(unread.error());
        writer.take(outcome);
        continue;
      }
    }
    if (!read_lines(path == "-" ? std::cin : file, path, command, writer)) return Exit::InputOutput;
  }
  return writer.finish();
}

}  // namespace

void add_graph_command(CLI::App& app, Exit& status) {
  auto* command = app.add_subcommand("graph", "Annotation JSON to a checked graph in Turtle or N-Triples");
  auto options = std::make_shared<Graph>();
  command->add_option("ANNOTATION", options->paths, "JSON Lines files as annotate writes them; - is standard input")
      ->required();
  add_output_options(*command, options->output);
  command->callback([options, &status] { status = run(*options); });
}
