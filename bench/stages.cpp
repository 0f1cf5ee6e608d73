// Words a second of processor time of each stage on one core, start-up time and peak memory:
//   cmake --preset release -DNEWSGRAPH_BENCH=ON && cmake --build --preset release
//   build/release/bench/bench_stages [--model FILE] ARTICLE.txt...
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "article/plain_text.hpp"
#include "bench/measuring.hpp"
#include "entities/find_entities.hpp"
#include "export/turtle.hpp"
#include "pipeline/pipeline.hpp"

namespace {

using newsgraph::bench::processor_seconds;

constexpr int rounds = 5;

/// The median of `rounds` runs, in seconds.
template <class Stage>
double median_seconds(const Stage& stage) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const double start = processor_seconds();
    stage();
    times.push_back(processor_seconds() - start);
  }
  std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
  return times[rounds / 2];
}

std::size_t count_words(const std::vector<newsgraph::Reading>& readings) {
  std::size_t words = 0;
  for (const auto& reading : readings)
    for (const auto& sentence : reading.analysis.sentences) words += sentence.words.size();
  return words;
}

void print(const char* stage, std::size_t words, double seconds) {
  fmt::print("{:<10} {:>10.0f} words/s   {:>8.2f} ms\n", stage, static_cast<double>(words) / seconds, 1000 * seconds);
}

}  // namespace

int main(int argc, char** argv) {
  const auto arguments = newsgraph::bench::arguments_of(argc, argv, NEWSGRAPH_SOURCE_DIR "/models/newsgraph.model");
  const auto texts = newsgraph::bench::contents_of(arguments.paths);
  const double start = processor_seconds();
  const auto model = newsgraph::LanguageModel::from_file(arguments.model, {});
  const double start_up = processor_seconds() - start;
  if (!model || texts.empty()) {
    fmt::print(stderr, "usage: bench_stages [--model FILE] ARTICLE.txt...\n{}\n", model ? "" : model.error().message);
    return 2;
  }
  std::vector<std::string> inputs;
  std::vector<newsgraph::Reading> readings;
  for (const auto& text : texts) {
    newsgraph::Diagnostics notices;
    auto article = newsgraph::read_plain_text(text, {}, notices);
    if (!article) continue;
    inputs.push_back(text);
    readings.push_back(newsgraph::read_article(*article, *model, {}));
  }
  const std::size_t words = count_words(readings);
  fmt::print("{} articles, {} words, one core, median of {} runs\n", readings.size(), words, rounds);

  std::vector<newsgraph::CheckedGraph> graphs(readings.size());
  newsgraph::Diagnostics notices;
  print("article", words, median_seconds([&] {
          for (auto& input : inputs) (void)newsgraph::read_plain_text(input, {}, notices);
        }));
  print("language", words, median_seconds([&] {
          for (auto& r : readings) r.analysis = model->analyse(r.article);
        }));
  print("entities", words, median_seconds([&] {
          for (auto& r : readings) r.entities = newsgraph::find_entities(r.article, r.analysis);
        }));
  print("facts", words, median_seconds([&] {
          for (auto& r : readings) r.facts = newsgraph::extract_facts(r.article, r.analysis, r.entities, {});
        }));
  newsgraph::GraphOptions options;
  options.mint.base = "https://example.org/";
  print("graph", words, median_seconds([&] {
          for (std::size_t i = 0; i < readings.size(); ++i) graphs[i] = *newsgraph::build_graph(readings[i], options);
        }));
  print("export", words, median_seconds([&] {
          for (auto& g : graphs) (void)newsgraph::to_turtle(g.graph);
        }));
  fmt::print("start-up   {:.1f} ms\npeak memory {} MiB\n", 1000 * start_up, newsgraph::bench::peak_memory());
  return 0;
}
