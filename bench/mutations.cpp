// What the checks find of faults put into good graphs, and what they say of those graphs as they are:
//   cmake --preset release -DNEWSGRAPH_BENCH=ON && cmake --build --preset release
//   build/release/bench/bench_mutations [GOOD.ttl...]
#include <fmt/format.h>

#include "bench/faults.hpp"
#include "bench/good_documents.hpp"

namespace {

using namespace newsgraph::bench;

std::size_t print_false_alarms(const std::vector<Document>& documents) {
  std::size_t alarms = 0;
  for (const Document& document : documents) {
    for (const newsgraph::Finding& finding : check_document(document).findings) {
      fmt::print("false alarm: {}: {}: {}\n", document.name, finding.rule, finding.message);
      ++alarms;
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
  if (!documents) {
    fmt::print(stderr, "{}\n", documents.error().message);
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
  for (const Tally& tally : inject_faults(*documents, count, seed)) {
    print(tally);
    sum.injected += tally.injected;
    sum.found += tally.found;
    sum.found_otherwise += tally.found_otherwise;
    sum.missed += tally.missed;
  }
  print(sum);
  const std::size_t alarms = print_false_alarms(*documents);
  fmt::print("\nfalse alarms on the untouched graphs: {}\n", alarms);
  return sum.missed + sum.found_otherwise + alarms == 0 ? 0 : 1;
}
