#include "language/encoder.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

#include "unit/language/model_bytes.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kHidden = 64, kFeed = 128, kPieces = 20;

/// A random encoder of one layer, as a file and as plain tables for the reference below.
struct Tiny {
  testing_model::ModelBytes bytes;
  std::map<std::string, std::vector<std::int8_t>> int8;
  std::map<std::string, std::vector<float>> floats;
  std::mt19937 random{11};

  void table(const std::string& name, std::size_t rows, std::size_t columns, const std::string& scale) {
    auto& values = int8[name];
    for (std::size_t i = 0; i < rows * columns; ++i) values.push_back(static_cast<std::int8_t>(random() % 255 - 127));
    bytes.add_int8(name, static_cast<std::uint32_t>(rows), static_cast<std::uint32_t>(columns), values);
    vector(scale, rows, 0.0005F, 0.002F);
  }
  void vector(const std::string& name, std::size_t count, float low, float high, std::uint32_t rows = 0) {
    auto& values = floats[name];
    for (std::size_t i = 0; i < count; ++i)
      values.push_back(low + (high - low) * static_cast<float>(random() % 1000) / 1000);
    const auto size = static_cast<std::uint32_t>(count);
    if (rows == 0)
      bytes.add_floats(name, {size}, values);
    else
      bytes.add_floats(name, {rows, size / rows}, values);
  }
  void linear(const std::string& name, std::size_t rows, std::size_t columns) {
    table(name + ".weight", rows, columns, name + ".scale");
    vector(name + ".bias", rows, -0.5F, 0.5F);
  }
  void norm(const std::string& name) {
    vector(name + ".weight", kHidden, 0.5F, 1.5F);
    vector(name + ".bias", kHidden, -0.2F, 0.2F);
  }
  explicit Tiny(std::uint32_t shapes = kShapes + 1) {
    table("embeddings.word", kPieces, kHidden, "embeddings.word.scale");
    table("embeddings.position", 512, kHidden, "embeddings.position.scale");
    if (shapes > 0) vector("embeddings.written", shapes * kHidden, -0.1F, 0.1F, shapes);
    norm("embeddings.norm");
    linear("layer.0.qkv", 3 * kHidden, kHidden);
    linear("layer.0.out", kHidden, kHidden);
    linear("layer.0.up", kFeed, kHidden);
    linear("layer.0.down", kHidden, kFeed);
    norm("layer.0.norm1");
    norm("layer.0.norm2");
  }
};

ModelConfig config() {
  ModelConfig c;
  c.layers = 1, c.hidden = kHidden, c.heads = 2, c.ffn = kFeed;
  return c;
}

using Row = std::vector<double>;

Row apply(const Tiny& t, const std::string& name, const Row& x, std::size_t rows) {
  double top = 0;
  for (const double v : x) top = std::max(top, std::fabs(v));
  Row y(rows);
  for (std::size_t i = 0; i < rows; ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < x.size(); ++j)
      sum += std::nearbyint(x[j] * 63 / top) * t.int8.at(name + ".weight")[i * x.size() + j];
    y[i] = sum * top / 63 * t.floats.at(name + ".scale")[i] + t.floats.at(name + ".bias")[i];
  }
  return y;
}

void normalise(const Tiny& t, const std::string& name, Row& x) {
  double mean = 0, square = 0;
  for (const double v : x) mean += v / static_cast<double>(x.size());
  for (const double v : x) square += (v - mean) * (v - mean) / static_cast<double>(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] =
        (x[i] - mean) / std::sqrt(square + 1e-12) * t.floats.at(name + ".weight")[i] + t.floats.at(name + ".bias")[i];
}

/// Any shape will do.
std::uint32_t shape_of(std::size_t place) { return static_cast<std::uint32_t>(place % (kShapes + 1)); }

/// The same arithmetic in plain loops and double precision.
std::vector<Row> reference(const Tiny& t, const std::vector<std::uint32_t>& pieces) {
  std::vector<Row> xs, qkv;
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    Row x(kHidden);
    for (std::size_t i = 0; i < kHidden; ++i)
      x[i] = t.int8.at("embeddings.word")[pieces[p] * kHidden + i] * t.floats.at("embeddings.word.scale")[pieces[p]] +
             t.int8.at("embeddings.position")[p * kHidden + i] * t.floats.at("embeddings.position.scale")[p] +
             t.floats.at("embeddings.written")[shape_of(p) * kHidden + i];
    normalise(t, "embeddings.norm", x);
    xs.push_back(x);
    qkv.push_back(apply(t, "layer.0.qkv", x, 3 * kHidden));
  }
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    Row mixed(kHidden);
    for (std::size_t c = 0; c < kHidden; ++c) {
      double total = 0;
      for (const auto& other : qkv) {
        double dot = 0;
        for (std::size_t d = c / 32 * 32; d < c / 32 * 32 + 32; ++d) dot += qkv[p][d] * other[kHidden + d];
        const double weight = std::exp(dot / std::sqrt(32.0));
        total += weight;
        mixed[c] += weight * other[2 * kHidden + c];
      }
      mixed[c] /= total;
    }
    const Row out = apply(t, "layer.0.out", mixed, kHidden);
    for (std::size_t i = 0; i < kHidden; ++i) xs[p][i] += out[i];
    normalise(t, "layer.0.norm1", xs[p]);
    Row up = apply(t, "layer.0.up", xs[p], kFeed);
    for (double& v : up) v = 0.5 * v * (1 + std::erf(v / std::sqrt(2.0)));
    const Row down = apply(t, "layer.0.down", up, kHidden);
    for (std::size_t i = 0; i < kHidden; ++i) xs[p][i] += down[i];
    normalise(t, "layer.0.norm2", xs[p]);
  }
  return xs;
}

std::vector<float> run(const Encoder& encoder, const std::vector<std::uint32_t>& pieces,
                       const std::vector<std::uint32_t>& lengths) {
  EncoderRoom room;
  Sequences sequences;
  sequences.pieces = pieces;
  sequences.lengths = lengths;
  for (const auto length : lengths)
    for (std::size_t place = 0; place < length; ++place) sequences.shapes.push_back(shape_of(place));
  encoder.run(sequences, room);
  room.x.resize(pieces.size() * kHidden);
  return room.x;
}

TEST(Encoder, AgreesWithPlainArithmetic) {
  const Tiny tiny;
  const auto file = ModelFile::from_bytes(tiny.bytes.bytes());
  ASSERT_TRUE(file) << file.error().message;
  const auto encoder = Encoder::from_file(*file, config(), kernels(InstructionLevel::Auto));
  ASSERT_TRUE(encoder) << encoder.error().message;
  const std::vector<std::uint32_t> pieces{3, 7, 1, 19, 0};
  const auto x = run(*encoder, pieces, {5});
  const auto expected = reference(tiny, pieces);
  double difference = 0;
  for (std::size_t p = 0; p < pieces.size(); ++p)
    for (std::size_t i = 0; i < kHidden; ++i) difference += std::fabs(x[p * kHidden + i] - expected[p][i]);
  // A value at the border of two levels may fall to either side; on average nothing moves.
  EXPECT_LT(difference / static_cast<double>(x.size()), 2e-3);
}

TEST(Encoder, GivesTheSameBytesAtEveryLevel) {
  const Tiny tiny;
  const auto file = ModelFile::from_bytes(tiny.bytes.bytes());
  std::vector<std::uint32_t> pieces;
  for (std::uint32_t i = 0; i < 90; ++i) pieces.push_back(static_cast<std::uint32_t>(i * 7 % kPieces));
  const auto v2 = Encoder::from_file(*file, config(), kernels(InstructionLevel::V2));
  const auto expected = run(*v2, pieces, {40, 50});
  for (const auto level : {InstructionLevel::V3, InstructionLevel::V4, InstructionLevel::V4Vnni}) {
    if (!processor_has(level)) continue;
    const auto encoder = Encoder::from_file(*file, config(), kernels(level));
    EXPECT_EQ(run(*encoder, pieces, {40, 50}), expected);
  }
}

TEST(Encoder, ReadsEachSequenceByItself) {
  const Tiny tiny;
  const auto file = ModelFile::from_bytes(tiny.bytes.bytes());
  const auto encoder = Encoder::from_file(*file, config(), kernels(InstructionLevel::Auto));
  const auto alone = run(*encoder, {4, 5, 6}, {3});
  auto together = run(*encoder, {9, 8, 7, 6, 4, 5, 6}, {4, 3});
  together.erase(together.begin(), together.begin() + 4 * kHidden);
  EXPECT_EQ(together, alone);
}

TEST(Encoder, RefusesATableOfShapesThatIsMissingOrTooShort) {
  for (const std::uint32_t shapes : {0U, kShapes}) {
    const auto file = ModelFile::from_bytes(Tiny(shapes).bytes.bytes());
    const auto encoder = Encoder::from_file(*file, config(), kernels(InstructionLevel::Auto));
    ASSERT_FALSE(encoder) << shapes;
    EXPECT_EQ(encoder.error().code, "model-damaged");
  }
}

TEST(Encoder, SaysWhatIsMissing) {
  testing_model::ModelBytes bytes;
  bytes.add_text("config", "{}");
  const auto file = ModelFile::from_bytes(bytes.bytes());
  const auto encoder = Encoder::from_file(*file, config(), kernels(InstructionLevel::Auto));
  ASSERT_FALSE(encoder);
  EXPECT_EQ(encoder.error().code, "model-damaged");
}

}  // namespace
}  // namespace newsgraph
