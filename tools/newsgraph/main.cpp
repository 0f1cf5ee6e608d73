#include <fmt/format.h>

#include <csignal>
#include <exception>

#include "commands.hpp"

namespace {

constexpr const char* about =
    "newsgraph reads English news articles and writes a checked knowledge graph as RDF:\n"
    "who did what to whom, when, where, and who says so.";

constexpr const char* lesson =
    "First steps:\n"
    "  newsgraph build article.txt -o article.ttl      one article to Turtle\n"
    "  newsgraph build articles.jsonl -o graphs/       one file an article\n"
    "  newsgraph show article.ttl \"Angela Merkel\"      what the graph says of her\n"
    "  newsgraph path article.ttl Merkel Macron        how two are connected\n"
    "  newsgraph check anything.ttl                    does a graph contradict itself?\n\n"
    "Exit status: 0 ok, 1 findings, 2 usage, 3 input or output failed, 4 some of several inputs failed.\n"
    "Every subcommand explains itself: newsgraph build --help";

int run(int argc, char** argv) {
  CLI::App app(about, "newsgraph");
  app.footer(lesson);
  app.set_version_flag("--version", fmt::format("newsgraph {}", NEWSGRAPH_VERSION));
  app.require_subcommand(1);
  Exit status = Exit::Ok;
  add_build_command(app, status);
  add_annotate_command(app, status);
  add_graph_command(app, status);
  add_check_command(app, status);
  add_walk_commands(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? static_cast<int>(Exit::Ok) : static_cast<int>(Exit::Usage);
  }
  return static_cast<int>(status);
}

}  // namespace

int main(int argc, char** argv) {
  // A reader that goes away must be an error of writing, not a silent death.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    report(newsgraph::Diagnostic{newsgraph::Severity::Error, "internal", error.what(), {}, 0, {}, {}});
    return static_cast<int>(Exit::InputOutput);
  }
}
