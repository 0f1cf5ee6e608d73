#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "articles.hpp"
#include "console.hpp"
#include "pipeline/pipeline.hpp"

/// What `build` and `graph` share: how the graph is minted, checked and written.
struct OutputOptions {
  std::string output = "-";
  std::string format = "auto";  ///< auto, turtle, ntriples
  std::string base = "https://newsgraph.invalid/";
  std::string provenance = "default", text = "anchor", on_conflict = "repair";
  float min_confidence = 0.5F;
  std::string shapes = {};                           ///< a file, or none
  std::vector<newsgraph::CheckEngine> engines = {};  ///< to be made of `shapes` before the first graph
};

struct ModelOptions {
  std::string path;
  int jobs = 1;
  std::string instructions = "auto";  ///< auto, v2, v3, v4, v4-vnni: x86-64 levels of our own loops
};

void add_article_options(CLI::App& command, ArticleOptions& options);
void add_output_options(CLI::App& command, OutputOptions& options);
void add_model_options(CLI::App& command, ModelOptions& options);

/// The options of the library's graph stage; `model_digest` goes into the provenance.
newsgraph::GraphOptions graph_options(const OutputOptions& options, const std::string& model_digest);

/// The model at --model, else next to the program, else in the source tree it was built from.
newsgraph::Result<newsgraph::LanguageModel> load_model(const ModelOptions& options);

/// Turtle or N-Triples, by --format or by the suffix of `path`.
newsgraph::Result<std::string> serialise(const newsgraph::KnowledgeGraph& graph, const OutputOptions& options,
                                         const std::string& path);

/// Says on standard error what the checks found, under the article's name.
void report_findings(const newsgraph::CheckedGraph& checked, const std::string& name);
/// The notice that a graph without --base is not meant for publication.
void notice_default_base(const OutputOptions& options);
