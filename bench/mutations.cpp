// What the checks find of faults put into good graphs, and what they say of those graphs as they are:
//   cmake --preset release -DNEWSGRAPH_BENCH=ON && cmake --build --preset release
//   build/release/bench/bench_mutations [GOOD.ttl...]
#include <fmt/format.h>

#include "bench/faults.hpp"
#include "bench/good_documents.hpp"

namespace {

using namespace newsgraph::bench;

struct Alarms {
  std::size_t errors = 0, others = 0;
};

/// Errors are printed; warnings and hints, such as a claim without a source, may be true of a good graph.
Alarms alarms_of(const std::vector<Document>& documents, const newsgraph::CheckOptions& checks) {
  Alarms alarms;
  for (const Document& document : documents) {
    for (const newsgraph::Finding& finding : check_document(document, checks).findings) {
      const bool is_error = finding.severity == newsgraph::Severity::Error;
      if (is_error) fmt::print("false alarm: {}: {}: {}\n", document.name, finding.rule, finding.message);
      ++(is_error ? alarms.errors : alarms.others);
    }
  }
  return alarms;
}

void print(const Tally& tally) {
  fmt::print("{:<22}{:>9}{:>7}{:>18}{:>8}\n", tally.fault, tally.injected, tally.found, tally.found_otherwise,
             tally.missed);
}

}  // namespace

int main(int argc, char** argv) {
  constexpr std::size_t count = 1000;
  constexpr std::uint32_t seed = 20170504;
  auto documents = good_documents(NEWSGRAPH_SOURCE_DIR);
  const auto checks = rules_and_shapes(NEWSGRAPH_SOURCE_DIR);
  if (!documents || !checks) {
    fmt::print(stderr, "{}\n", documents ? checks.error().message : documents.error().message);
    return 3;
  }
  for (int i = 1; i < argc; ++i) {
    auto document = read_document(argv[i]);
    if (document) {
      documents->push_back(std::move(*document));
    } else {
      fmt::print(stderr, "{}: {}\n", argv[i], document.error().message);
    }
  }
  fmt::print("{} good graphs, {} faults, seed {}\n\n", documents->size(), count, seed);
  fmt::print("{:<22}{:>9}{:>7}{:>18}{:>8}\n", "fault", "injected", "found", "by another rule", "missed");
  Tally sum{"all"};
  for (const Tally& tally : inject_faults(*documents, *checks, count, seed)) {
    print(tally);
    sum.injected += tally.injected;
    sum.found += tally.found;
    sum.found_otherwise += tally.found_otherwise;
    sum.missed += tally.missed;
  }
  print(sum);
  const Alarms alarms = alarms_of(*documents, *checks);
  fmt::print("\non the untouched graphs: {} false alarms, {} warnings and hints\n", alarms.errors, alarms.others);
  return sum.missed + sum.found_otherwise + alarms.errors == 0 ? 0 : 1;
}
