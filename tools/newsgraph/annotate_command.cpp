#include "annotation/annotation.hpp"
#include "articles.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "pipeline/batch.hpp"

namespace {

struct Annotate {
  ArticleOptions articles;
  ModelOptions model;
  std::string output = "-";
};

struct Line {
  newsgraph::Diagnostics messages;
  std::optional<std::string> json;
};

Line annotate(const ReadArticle& read, const newsgraph::LanguageModel& model) {
  Line line{read.notices, std::nullopt};
  if (!read.article) {
    line.messages.push_back(read.article.error());
    return line;
  }
  line.json = newsgraph::to_json(newsgraph::read_article(*read.article, model, {})) + "\n";
  return line;
}

Exit run(const Annotate& command) {
  const auto model = load_model(command.model);
  if (!model) {
    report(model.error());
    return Exit::InputOutput;
  }
  ArticleSource source(command.articles);
  std::string collected;
  std::size_t good = 0, bad = 0;
  bool written = true;
  newsgraph::for_each_in_order<ReadArticle, Line>(
      static_cast<std::size_t>(command.model.jobs), [&] { return source.next(); },
      [&](ReadArticle& read) { return annotate(read, *model); },
      [&](Line& line) {
        report(line.messages);
        ++(line.json ? good : bad);
        if (!line.json) return true;
        // Lines stream to standard output; a file is written whole or not at all.
        if (command.output != "-")
          collected += *line.json;
        else
          written = deliver("-", *line.json);
        return written;
      });
  if (written && command.output != "-" && good > 0) written = deliver(command.output, collected);
  if (!written) return Exit::InputOutput;
  if (bad == 0) return Exit::Ok;
  return good > 0 ? Exit::Partly : Exit::InputOutput;
}

}  // namespace

void add_annotate_command(CLI::App& app, Exit& status) {
  auto* command = app.add_subcommand("annotate", "Articles to annotation JSON, one line each, in input order");
  auto options = std::make_shared<Annotate>();
  command->add_option("ARTICLE", options->articles.paths, "Plain text or JSON Lines files; - or none: standard input");
  command->add_option("-o,--output", options->output, "FILE, or - for standard output")->capture_default_str();
  add_article_options(*command, options->articles);
  add_model_options(*command, options->model);
  command->callback([options, &status] {
    if (options->articles.paths.empty()) options->articles.paths = {"-"};
    status = run(*options);
  });
}
