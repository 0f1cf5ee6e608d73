// The contradictions of each Turtle file, for the scripts that hold them against other programs:
//   owl_findings [--unique-names] [--explain] FILE...
// prints a line for each file, its rules sorted and each once, or "consistent".

#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "checks/owl/owl.hpp"
#include "graph/from_triples.hpp"

namespace {

struct Wishes {
  newsgraph::OwlOptions options;
  bool explains = false;
};

int print_findings(const std::string& path, const Wishes& wishes) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto graph = newsgraph::from_document(bytes, {});
  if (!graph) return std::fprintf(stderr, "%s: %s\n", path.c_str(), graph.error().message.c_str()), 3;
  const auto findings = newsgraph::find_inconsistencies(*graph, nullptr, wishes.options);
  if (!findings) return std::fprintf(stderr, "%s: %s\n", path.c_str(), findings.error().message.c_str()), 3;
  std::set<std::string> rules;
  for (const auto& finding : *findings) {
    rules.insert(finding.rule);
    if (wishes.explains) std::fputs(newsgraph::to_text(finding).c_str(), stdout);
  }
  std::string line;
  for (const std::string& rule : rules) line += (line.empty() ? "" : " ") + rule;
  std::puts(line.empty() ? "consistent" : line.c_str());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  Wishes wishes;
  int status = 0;
  for (int at = 1; at < argc; ++at) {
    const std::string word = argv[at];
    if (word == "--unique-names") {
      wishes.options.unique_names = true;
    } else if (word == "--explain") {
      wishes.explains = true;
    } else {
      status = std::max(status, print_findings(word, wishes));
    }
  }
  return status;
}
