// The int8 roofline of one core, and the share of it that the encoder's linear layers reach on articles: their products
// alone, with the loops that scale, add, normalise and round, and as a part of the encoder and the language stage.
//   cmake --preset release -DNEWSGRAPH_BENCH=ON && cmake --build --preset release
//   taskset -c 0 build/release/bench/bench_roofline [--model FILE] ARTICLE.txt...
// The roofline is oneDNN's own best on large squares (u8 levels times s8 weights, packed, s32 sums); the times of the
// engine's products are those that oneDNN takes of itself, written to its log. Other programs on the machine stretch
// some of them: of equal products the median counts, of what is timed by the processor's clock the best run.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <map>
#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "article/plain_text.hpp"
#include "bench/measuring.hpp"
#include "language/encoder.hpp"
#include "language/language.hpp"
#include "language/windows.hpp"
#include "language/wordpiece.hpp"

// As OpenMP 5.0, section 3.2.1, declares it: clang-tidy 14 cannot read GCC's <omp.h>.
extern "C" void omp_set_num_threads(int num_threads);

namespace {

using newsgraph::bench::processor_seconds;

constexpr std::array<std::size_t, 2> sides{1024, 2048};

/// Sizes of a product: [rows, depth] times [depth, columns].
struct Shape {
  std::size_t rows = 0, depth = 0, columns = 0;
  auto operator<=>(const Shape&) const = default;
  [[nodiscard]] double products() const {
    return static_cast<double>(rows) * static_cast<double>(depth) * static_cast<double>(columns);
  }
};

/// Milliseconds that each product of a shape took.
using Times = std::map<Shape, std::vector<double>>;

/// Products in billions (GMAC) and seconds of some layers.
struct Work {
  double products = 0, seconds = 0;
  [[nodiscard]] double rate() const { return products / seconds; }
};

/// The processor's, of the best of some runs.
template <class F>
double best_seconds(const F& work) {
  constexpr int rounds = 7;
  double best = std::numeric_limits<double>::max();
  for (int round = 0; round < rounds; ++round) {
    const double start = processor_seconds();
    work();
    best = std::min(best, processor_seconds() - start);
  }
  return best;
}

/// GMAC a second of the best product of two squares.
double square_rate(std::size_t side) {
  using dnnl::memory;
  const auto n = static_cast<memory::dim>(side);
  const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  dnnl::stream stream(engine);
  const memory::desc left({n, n}, memory::data_type::u8, memory::format_tag::ab);
  const memory::desc right({n, n}, memory::data_type::s8, memory::format_tag::any);
  const memory::desc sums({n, n}, memory::data_type::s32, memory::format_tag::ab);
  const dnnl::matmul::primitive_desc description(dnnl::matmul::desc(left, right, sums), engine);
  const dnnl::matmul product(description);
  memory source(left, engine), weights(description.weights_desc(), engine), target(sums, engine);
  std::fill_n(static_cast<std::uint8_t*>(source.get_data_handle()), left.get_size(), std::uint8_t{65});
  std::fill_n(static_cast<std::int8_t*>(weights.get_data_handle()), description.weights_desc().get_size(),
              std::int8_t{3});
  const double seconds = best_seconds([&] {
    product.execute(stream, {{DNNL_ARG_SRC, source}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_DST, target}});
    stream.wait();
  });
  return 1e-9 * Shape{side, side, side}.products() / seconds;
}

double print_roofline() {
  double roofline = 0;
  for (const auto side : sides) {
    const double rate = square_rate(side);
    fmt::print("{0} x {0} x {0}: {1:.0f} GMAC/s\n", side, rate);
    roofline = std::max(roofline, rate);
  }
  fmt::print("int8 roofline of one core: {:.0f} GMAC/s\n", roofline);
  return roofline;
}

/// What `work` writes to standard output by way of C's streams, where oneDNN logs.
template <class F>
std::string standard_output_of(const F& work) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
  std::fflush(stdout);
  const int kept = dup(STDOUT_FILENO);
  dup2(fileno(file.get()), STDOUT_FILENO);
  work();
  std::fflush(stdout);
  dup2(kept, STDOUT_FILENO);
  close(kept);
  std::string text(static_cast<std::size_t>(std::ftell(file.get())), '\0');
  std::rewind(file.get());
  text.resize(std::fread(text.data(), 1, text.size(), file.get()));
  return text;
}

/// Reads "...,64x384:384x1152:64x1152,0.0574" at the end of each line that tells of a product (oneDNN's guide, "Verbose
/// Mode").
Times read_log(std::string_view log) {
  Times times;
  while (!log.empty()) {
    const std::string line(log.substr(0, log.find('\n')));
    log.remove_prefix(std::min(log.size(), line.size() + 1));
    const auto last = line.rfind(',');
    if (line.find(",exec,cpu,matmul,") == std::string::npos || last == std::string::npos) continue;
    const auto shape_begin = line.rfind(',', last - 1) + 1;
    Shape shape;
    double milliseconds = 0;
    if (std::sscanf(line.c_str() + shape_begin, "%zux%zu:%*ux%zu:%*ux%*u,%lf", &shape.rows, &shape.depth,
                    &shape.columns, &milliseconds) == 4)
      times[shape].push_back(milliseconds);
  }
  return times;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// The parts of the model that the encoder needs; `file` keeps the mapping that the others look into.
struct Parts {
  newsgraph::ModelFile file;
  newsgraph::ModelConfig config;
  newsgraph::WordPieces vocabulary;
  newsgraph::Encoder encoder;
};

newsgraph::Result<Parts> parts_of(const std::string& path, const newsgraph::Kernels& kernels) {
  auto file = newsgraph::ModelFile::open(path);
  if (!file) return newsgraph::failure(file.error());
  auto config = newsgraph::ModelConfig::from_file(*file);
  if (!config) return newsgraph::failure(config.error());
  const auto lines = file->text("vocab");
  if (!lines) return newsgraph::failure(lines.error());
  auto vocabulary = newsgraph::WordPieces::from_vocabulary(*lines);
  if (!vocabulary) return newsgraph::failure(vocabulary.error());
  auto encoder = newsgraph::Encoder::from_file(*file, *config, kernels);
  if (!encoder) return newsgraph::failure(encoder.error());
  return Parts{std::move(*file), std::move(*config), std::move(*vocabulary), std::move(*encoder)};
}

/// What the language stage gives to the encoder.
std::vector<newsgraph::Sequences> batches_of(const std::vector<newsgraph::Analysis>& analyses,
                                             const newsgraph::WordPieces& vocabulary) {
  std::vector<newsgraph::Sequences> batches;
  for (const auto& analysis : analyses) {
    const auto pieces = newsgraph::pieces_of(vocabulary, analysis.sentences);
    newsgraph::WindowReader reader(vocabulary, analysis.sentences, pieces);
    for (newsgraph::Sequences batch; reader.next(batch) > 0;) batches.push_back(batch);
  }
  return batches;
}

/// Billions of multiplications in the encoder's linear layers.
double products_of(const std::vector<newsgraph::Sequences>& batches, const newsgraph::ModelConfig& config) {
  std::size_t pieces = 0;
  for (const auto& batch : batches) pieces += batch.pieces.size();
  const std::size_t layers = config.layers, width = config.hidden, inner = config.ffn;
  const std::size_t of_piece = layers * width * (4 * width + 2 * inner);
  return 1e-9 * static_cast<double>(pieces) * static_cast<double>(of_piece);
}

/// Attention by itself, in all layers: it is no linear layer.
void attend(const Parts& parts, const newsgraph::Kernels& kernels, const std::vector<newsgraph::Sequences>& batches) {
  const std::size_t width = parts.config.hidden;
  std::vector<float> room, steps, mixed;
  std::vector<std::int32_t> pairs;
  std::vector<std::int16_t> qkv;
  for (const auto& batch : batches) {
    qkv.assign(batch.pieces.size() * 3 * width, 2047);
    steps.assign(batch.pieces.size() * 3, 0.25F / 2047);
    mixed.resize(batch.pieces.size() * width);
    for (std::size_t layer = 0; layer < parts.config.layers; ++layer) {
      std::size_t row = 0;
      for (const auto length : batch.lengths) {
        room.resize(std::max(room.size(), newsgraph::attention_floats(length)));
        pairs.resize(std::max(pairs.size(), newsgraph::attention_pairs(length)));
        kernels.attention(qkv.data() + row * 3 * width, steps.data() + row * 3, length, parts.config.heads, room.data(),
                          pairs.data(), mixed.data() + row * width);
        row += length;
      }
    }
  }
}

void print(const std::string& layers, const Work& work, double roofline) {
  fmt::print("{:<26} {:8.2f} GMAC {:9.1f} ms {:8.0f} GMAC/s {:6.1f} %\n", layers, work.products, 1000 * work.seconds,
             work.rate(), 100 * work.rate() / roofline);
}

/// A layer is its sizes; the encoder's are [width, 3 width], [width, width], [width, 4 width] and back.
bool is_encoders(const newsgraph::ModelConfig& config, std::size_t depth, std::size_t columns) {
  const std::size_t width = config.hidden;
  return (depth == width && (columns == width || columns == 3 * width || columns == config.ffn)) ||
         (depth == config.ffn && columns == width);
}

/// Prints each layer; the sum of the encoder's.
Work print_layers(const Times& times, const newsgraph::ModelConfig& config, double roofline) {
  std::map<std::pair<std::size_t, std::size_t>, Work> layers;
  for (const auto& [shape, own] : times) {
    const auto count = static_cast<double>(own.size());
    Work& layer = layers[{shape.depth, shape.columns}];
    layer.products += 1e-9 * count * shape.products();
    layer.seconds += 1e-3 * count * median(own);
  }
  Work encoder;
  for (const auto& [sizes, work] : layers) {
    const bool own = is_encoders(config, sizes.first, sizes.second);
    print(fmt::format("  {} to {}{}", sizes.first, sizes.second, own ? "" : " (heads)"), work, roofline);
    if (!own) continue;
    encoder.products += work.products;
    encoder.seconds += work.seconds;
  }
  print("encoder's products alone", encoder, roofline);
  return encoder;
}

}  // namespace

int main(int argc, char** argv) {
  const auto arguments = newsgraph::bench::arguments_of(argc, argv, NEWSGRAPH_SOURCE_DIR "/models/newsgraph.model");
  const auto& kernels = newsgraph::kernels(newsgraph::InstructionLevel::Auto);
  const auto model = newsgraph::LanguageModel::from_file(arguments.model, {});
  const auto parts = parts_of(arguments.model, kernels);
  std::vector<newsgraph::Article> articles;
  newsgraph::Diagnostics notices;
  for (const auto& text : newsgraph::bench::contents_of(arguments.paths))
    if (auto article = newsgraph::read_plain_text(text, {}, notices)) articles.push_back(std::move(*article));
  if (!model || !parts || articles.empty()) {
    fmt::print(stderr, "usage: bench_roofline [--model FILE] ARTICLE.txt...\n{}\n", model ? "" : model.error().message);
    return 2;
  }
  omp_set_num_threads(1);
  const double roofline = print_roofline();
  std::vector<newsgraph::Analysis> analyses;
  analyses.reserve(articles.size());
  for (const auto& article : articles) analyses.push_back(model->analyse(article));
  const auto batches = batches_of(analyses, parts->vocabulary);
  newsgraph::EncoderRoom room;
  const auto encode = [&] {
    for (const auto& batch : batches) parts->encoder.run(batch, room);
  };
  const double encoder_seconds = best_seconds(encode);
  const double attention_seconds = best_seconds([&] { attend(*parts, kernels, batches); });
  const double stage_seconds = best_seconds([&] {
    for (const auto& article : articles) (void)model->analyse(article);
  });
  dnnl_set_verbose(1);
  const auto log = standard_output_of([&] {
    for (const auto& article : articles) (void)model->analyse(article);
  });
  dnnl_set_verbose(0);
  const Work encoder = print_layers(read_log(log), parts->config, roofline);
  const double sentences = products_of(batches, parts->config);  // without what is read twice for the ends of sentences
  print("with scales, norms, GELU", {sentences, encoder_seconds - attention_seconds}, roofline);
  print("the whole encoder", {sentences, encoder_seconds}, roofline);
  print("the language stage", {encoder.products, stage_seconds}, roofline);
  return 0;
}
