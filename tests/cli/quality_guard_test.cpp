#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>

#include "cli/program.hpp"

namespace fs = std::filesystem;

namespace {

/// The folder with development data and scorers, or nothing.
std::string shared_folder() {
  const char* named = std::getenv("NEWSGRAPH_SHARED");
  const fs::path folder = named != nullptr ? fs::path(named) : fs::path(NEWSGRAPH_SOURCE_DIR).parent_path() / "shared";
  return fs::exists(folder / "eval" / "score.py") ? folder.string() : std::string();
}

/// F1 of one measure as a share, or -1 where the scorer did not print it.
double f1_of(const std::string& json, const std::string& measure) {
  const std::size_t at = json.find("\"measure\": \"" + measure + "\"");
  const std::size_t value = at == std::string::npos ? at : json.find("\"f1\": ", at);
  return value == std::string::npos ? -1 : std::strtod(json.c_str() + value + 6, nullptr);
}

struct Guard {
  const char *task, *dataset, *measure;
  double least;
};

/// A stable name in the list of tests.
void PrintTo(const Guard& guard, std::ostream* out) { *out << guard.task << " on " << guard.dataset; }

}  // namespace

/// Loose bounds below the figures of docs/quality.md, so that quality cannot rot unseen.
class QualityGuard : public testing::TestWithParam<Guard> {};

TEST_P(QualityGuard, StaysAboveItsBound) {
  const std::string shared = shared_folder();
  if (shared.empty()) GTEST_SKIP() << "no development data beside the source tree";
  const Guard& guard = GetParam();
  const ScratchFolder scratch;
  const std::string score = "python3 " + shared + "/eval/score.py ", data = shared + "/data/" + guard.dataset;
  const std::string articles = scratch.file("articles.jsonl"), system = scratch.file("system.jsonl");
  const Ran ran = run(score + "articles " + guard.task + " " + data + " > " + articles +
                      " && newsgraph annotate --from jsonl --any-language --jobs 2 < " + articles + " > " + system +
                      " && " + score + guard.task + " " + data + " " + system + " --json");
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_GE(f1_of(ran.out, guard.measure), guard.least) << guard.task << " " << guard.measure;
}

INSTANTIATE_TEST_SUITE_P(Development, QualityGuard,
                         testing::Values(Guard{"parse", "gum/gum-open-dev.conllu.gz", "LAS", 0.88},
                                         Guard{"names", "names/en_ewt-uner-dev.iob2.gz", "exact", 0.73},
                                         Guard{"roles", "roles/en_ewt-propbank-dev.conllup.gz", "arguments labelled",
                                               0.77}),
                         [](const auto& guard) { return std::string(guard.param.task); });
