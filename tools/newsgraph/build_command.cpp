#include "articles.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "pipeline/batch.hpp"
#include "shapes.hpp"
#include "writing.hpp"

namespace {

struct Build {
  ArticleOptions articles;
  ModelOptions model;
  OutputOptions output;
};

Outcome build(const ReadArticle& read, const newsgraph::LanguageModel& model, const Build& command, bool own_file) {
  Outcome outcome;
  outcome.path = read.path;
  outcome.messages = read.notices;
  if (!read.article) {
    outcome.messages.push_back(read.article.error());
    return outcome;
  }
  newsgraph::FactOptions facts;
  facts.min_confidence = command.output.min_confidence;
  add_graph(outcome, newsgraph::read_article(*read.article, model, facts), command.output, model.digest8(), own_file);
  return outcome;
}

Exit run(Build command) {
  if (const auto failed = add_shapes(command.output.shapes, nullptr, command.output.engines)) return *failed;
  const auto model = load_model(command.model);
  if (!model) {
    report(model.error());
    return Exit::InputOutput;
  }
  notice_default_base(command.output);
  ArticleSource source(command.articles);
  GraphWriter writer(command.output);
  newsgraph::for_each_in_order<ReadArticle, Outcome>(
      static_cast<std::size_t>(command.model.jobs), [&] { return source.next(); },
      [&](ReadArticle& read) { return build(read, *model, command, writer.is_folder()); },
      [&](Outcome& outcome) { return writer.take(outcome); });
  return writer.finish();
}

}  // namespace

void add_build_command(CLI::App& app, Exit& status) {
  auto* command = app.add_subcommand("build", "Articles to a checked graph in Turtle or N-Triples");
  auto options = std::make_shared<Build>();
  command->add_option("ARTICLE", options->articles.paths, "Plain text or JSON Lines files; - is standard input")
      ->required();
  add_output_options(*command, options->output);
  add_article_options(*command, options->articles);
  add_model_options(*command, options->model);
  command->footer(
      "Examples:\n"
      "  newsgraph build story.txt -o story.ttl --base https://example.org/news/\n"
      "  newsgraph build *.txt -o graphs/ --jobs 2\n"
      "  newsgraph build story.txt -o - | newsgraph check -");
  command->callback([options, &status] { status = run(*options); });
}
