#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "options.hpp"

/// One article's outcome on its way to the writer: messages, and the graph where there is one.
struct Outcome {
  std::string name;  ///< the article's id
  std::string path;  ///< where it was read from
  newsgraph::Diagnostics messages;
  std::optional<newsgraph::CheckedGraph> checked;
  std::optional<std::string> bytes;  ///< serialised already, where each article has its own file
};

/// Builds, checks and, for a file of its own, serialises the graph of what was read; failures become messages.
void add_graph(Outcome& outcome, const newsgraph::Reading& reading, const OutputOptions& options,
               const std::string& model_digest, bool own_file);

/// Receives the graphs in input order and writes them: a file each below DIR/, else all of them as one graph.
class GraphWriter {
 public:
  explicit GraphWriter(const OutputOptions& options);
  /// False where nothing more can be written.
  bool take(Outcome& outcome);
  /// Writes what is to be written at the end; the status of the whole command.
  Exit finish();
  /// Does each article have a file of its own?
  [[nodiscard]] bool is_folder() const { return is_folder_; }
  /// The file of one article below DIR/.
  [[nodiscard]] std::string file_of(const std::string& name) const;

 private:
  const OutputOptions& options_;
  bool is_folder_;
  bool written_ = true, consistent_ = true;
  std::size_t good_ = 0, bad_ = 0;
  std::vector<newsgraph::KnowledgeGraph> graphs_;
  std::map<std::string, std::size_t> seen_;  ///< how often each id came, so that no file is written twice
};
