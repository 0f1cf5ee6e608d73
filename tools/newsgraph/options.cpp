#include "options.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "checks/report_text.hpp"
#include "export/turtle.hpp"

namespace fs = std::filesystem;
using newsgraph::Result;

namespace {

constexpr const char* default_base = "https://newsgraph.invalid/";

newsgraph::Provenance provenance_of(const std::string& name) {
  if (name == "full") return newsgraph::Provenance::Full;
  return name == "none" ? newsgraph::Provenance::None : newsgraph::Provenance::Default;
}

newsgraph::TextPolicy text_of(const std::string& name) {
  if (name == "full") return newsgraph::TextPolicy::Full;
  return name == "none" ? newsgraph::TextPolicy::None : newsgraph::TextPolicy::Anchor;
}

newsgraph::OnConflict on_conflict_of(const std::string& name) {
  if (name == "keep") return newsgraph::OnConflict::Keep;
  return name == "fail" ? newsgraph::OnConflict::Fail : newsgraph::OnConflict::Repair;
}

newsgraph::InstructionLevel instructions_of(const std::string& name) {
  if (name == "v2") return newsgraph::InstructionLevel::V2;
  if (name == "v3") return newsgraph::InstructionLevel::V3;
  if (name == "v4") return newsgraph::InstructionLevel::V4;
  return name == "v4-vnni" ? newsgraph::InstructionLevel::V4Vnni : newsgraph::InstructionLevel::Auto;
}

std::string check_base(const std::string& base) {
  return newsgraph::is_valid_base(base) ? std::string()
                                        : "--base must be an absolute http or https IRI that ends in / and has no "
                                          "query or fragment";
}

fs::path program_folder() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
}

std::string find_model() {
  const fs::path folder = program_folder();
  for (const fs::path& candidate :
       {folder / "newsgraph.model", folder.parent_path() / "share" / "newsgraph" / "newsgraph.model",
        fs::path(NEWSGRAPH_SOURCE_DIR) / "models" / "newsgraph.model"}) {
    std::error_code error;
    if (fs::exists(candidate, error)) return candidate.string();
  }
  return (folder / "newsgraph.model").string();
}

}  // namespace

void add_article_options(CLI::App& command, ArticleOptions& options) {
  command.add_option("--from", options.format, "What the input is: auto (by suffix or first sign), text, jsonl")
      ->check(CLI::IsMember({"auto", "text", "jsonl"}))
      ->capture_default_str();
  command.add_option("--published", options.published, "Day of publication, YYYY-MM-DD: anchors \"yesterday\"");
  command.add_option("--url", options.url, "Where the article was published: gives it a lasting IRI");
  command.add_flag("--any-language", options.any_language, "Do not refuse what does not look English");
}

void add_output_options(CLI::App& command, OutputOptions& options) {
  command.add_option("-o,--output", options.output, "FILE, DIR/ (one file an article) or - for standard output")
      ->capture_default_str();
  command.add_option("--format", options.format, "turtle or ntriples; auto goes by the suffix .ttl or .nt")
      ->check(CLI::IsMember({"auto", "turtle", "ntriples"}))
      ->capture_default_str();
  command.add_option("--base", options.base, "IRI that all minted IRIs begin with")
      ->check(CLI::Validator(check_base, "IRI"))
      ->capture_default_str();
  command.add_option("--provenance", options.provenance, "How much is said about the text behind a fact")
      ->check(CLI::IsMember({"default", "full", "none"}))
      ->capture_default_str();
  command.add_option("--text", options.text, "How much of the article's wording is repeated")
      ->check(CLI::IsMember({"none", "anchor", "full"}))
      ->capture_default_str();
  command.add_option("--on-conflict", options.on_conflict, "repair withdraws, keep reports, fail exits with 1")
      ->check(CLI::IsMember({"repair", "keep", "fail"}))
      ->capture_default_str();
  command.add_option("--shapes", options.shapes,
                     "SHACL Core shapes to validate against before writing (docs/shacl.md)");
  command.add_option("--min-confidence", options.min_confidence, "Below it nothing is asserted, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
}

void add_model_options(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.path, "Model file; default: beside the program, then the source tree");
  command.add_option("-j,--jobs", options.jobs, "Articles read at a time; the output is the same for any number")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  command.add_option("--instructions", options.instructions, "Instruction level of our own loops, for tests")
      ->check(CLI::IsMember({"auto", "v2", "v3", "v4", "v4-vnni"}))
      ->group("");
}

newsgraph::GraphOptions graph_options(const OutputOptions& options, const std::string& model_digest) {
  newsgraph::GraphOptions graph;
  graph.mint.base = options.base;
  graph.mint.software_version = NEWSGRAPH_VERSION;
  graph.mint.model_digest8 = model_digest;
  graph.mint.provenance = provenance_of(options.provenance);
  graph.mint.text = text_of(options.text);
  graph.mint.min_confidence = options.min_confidence;
  graph.checks.engines = options.engines;
  graph.on_conflict = on_conflict_of(options.on_conflict);
  return graph;
}

Result<newsgraph::LanguageModel> load_model(const ModelOptions& options) {
  newsgraph::LanguageOptions language;
  language.level = instructions_of(options.instructions);
  return newsgraph::LanguageModel::from_file(options.path.empty() ? find_model() : options.path, language);
}

Result<std::string> serialise(const newsgraph::KnowledgeGraph& graph, const OutputOptions& options,
                              const std::string& path) {
  const bool triples =
      options.format == "ntriples" || (options.format == "auto" && fs::path(path).extension() == ".nt");
  return triples ? newsgraph::to_ntriples(graph) : newsgraph::to_turtle(graph);
}

void report_findings(const newsgraph::CheckedGraph& checked, const std::string& name) {
  for (const newsgraph::Finding& finding : checked.report.findings) {
    newsgraph::Diagnostic diagnostic;
    diagnostic.severity = finding.severity;
    diagnostic.code = finding.rule;
    diagnostic.message = finding.message;
    diagnostic.file = name;
    report(diagnostic);
  }
}

void notice_default_base(const OutputOptions& options) {
  if (options.base != default_base) return;
  newsgraph::Diagnostic notice;
  notice.severity = newsgraph::Severity::Notice;
  notice.code = "default-base";
  notice.message = "IRIs begin with https://newsgraph.invalid/; give --base with an address of yours before publishing";
  report(notice);
}
