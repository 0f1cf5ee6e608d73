#include "writing.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "graph/merge.hpp"

namespace fs = std::filesystem;

namespace {

/// A file name out of an article's id: letters, digits, '.', '_' and '-' stay.
std::string file_name_of(const std::string& id) {
  std::string name;
  for (const char c : id) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    name += plain ? c : '-';
  }
  return name.empty() || name[0] == '.' ? "article" + name : name;
}

}  // namespace

void add_graph(Outcome& outcome, const newsgraph::Reading& reading, const OutputOptions& options,
               const std::string& model_digest, bool own_file) {
  outcome.name = reading.article.id;
  auto checked = newsgraph::build_graph(reading, graph_options(options, model_digest));
  if (!checked) {
    outcome.messages.push_back(checked.error());
    return;
  }
  if (own_file) {
    auto bytes = serialise(checked->graph, options, "");
    if (!bytes) {
      outcome.messages.push_back(bytes.error());
      return;
    }
    outcome.bytes = std::move(*bytes);
  }
  outcome.checked = std::move(*checked);
}

GraphWriter::GraphWriter(const OutputOptions& options)
    : options_(options),
      is_folder_(options.output != "-" && (options.output.back() == '/' || fs::is_directory(options.output))) {}

std::string GraphWriter::file_of(const std::string& name) const {
  return (fs::path(options_.output) / (file_name_of(name) + (options_.format == "ntriples" ? ".nt" : ".ttl"))).string();
}

bool GraphWriter::take(Outcome& outcome) {
  report(outcome.messages);
  if (!outcome.checked) {
    ++bad_;
    return true;
  }
  report_findings(*outcome.checked, outcome.path);
  consistent_ = consistent_ && outcome.checked->report.is_consistent();
  ++good_;
  if (!is_folder_) {
    graphs_.push_back(std::move(outcome.checked->graph));
    return true;
  }
  std::string path = file_of(outcome.name);
  const std::size_t doubles = seen_[outcome.name]++;
  if (doubles > 0) path = file_of(fmt::format("{}-{}", outcome.name, doubles + 1));
  std::error_code error;
  fs::create_directories(options_.output, error);
  written_ = deliver(path, *outcome.bytes);
  return written_;
}

Exit GraphWriter::finish() {
  if (!is_folder_ && good_ > 0) {
    const auto bytes =
        serialise(graphs_.size() == 1 ? graphs_.front() : newsgraph::merge_graphs(graphs_), options_, options_.output);
    if (!bytes) report(bytes.error());
    written_ = bytes && deliver(options_.output, *bytes);
  }
  if (!written_ || (bad_ > 0 && good_ == 0)) return Exit::InputOutput;
  if (bad_ > 0) return Exit::Partly;
  return !consistent_ && options_.on_conflict == "fail" ? Exit::Findings : Exit::Ok;
}
