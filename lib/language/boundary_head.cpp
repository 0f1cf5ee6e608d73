#include "language/boundary_head.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

constexpr std::size_t kHidden = 64;
constexpr std::size_t kPlaces = 4;      ///< words whose vectors the head sees: two before the gap, two behind it
constexpr std::size_t kWordPieces = 6;  ///< of a word: with [CLS] and [SEP] the longest window fits the encoder

}  // namespace

Result<std::optional<BoundaryHead>> BoundaryHead::from_file(const ModelFile& file, const Kernels& kernels,
                                                            std::size_t width) {
  if (!file.has("boundary_head.around.weight")) return std::optional<BoundaryHead>();
  BoundaryHead head;
  head.kernels_ = &kernels;
  head.width_ = width;
  if (auto done = read_linear(file, "boundary_head.around", kHidden, kPlaces * width, head.around_); !done)
    return failure(done.error());
  if (auto done = require_bias(file, "boundary_head.around"); !done) return failure(done.error());
  const auto score = file.floats("boundary_head.score.weight", 1, kHidden);
  if (!score) return failure(score.error());
  head.score_.assign(score->begin(), score->end());
  const auto bias = file.floats("boundary_head.score.bias", 1);
  if (!bias) return failure(bias.error());
  head.score_bias_ = bias->front();
  const auto band = file.floats("boundary_head.band", 3);
  if (!band) return failure(band.error());
  head.band_ = {(*band)[0], (*band)[1], (*band)[2]};
  return std::optional<BoundaryHead>(std::move(head));
}

/// Puts the first windows together, until the batch is full; says how many.
std::size_t BoundaryHead::take_pieces(std::span<const Task> tasks, const WordPieces& vocabulary, BoundaryRoom& room) {
  Sequences& sequences = room.sequences;
  sequences.clear();
  std::size_t count = 0;
  for (const Task& task : tasks) {
    sequences.add_special(vocabulary.classify());
    for (std::size_t i = task.window.begin; i < task.window.end; ++i) {
      const std::string& form = (*task.words)[i].form;
      room.pieces.clear();
      vocabulary.append(form, room.pieces);
      room.pieces.resize(std::min(room.pieces.size(), kWordPieces));
      sequences.add_word(form, room.pieces);
    }
    sequences.add_special(vocabulary.separator());
    sequences.close();
    ++count;
    if (sequences.pieces.size() > kBatchPieces) break;
  }
  return count;
}

void BoundaryHead::judge(std::span<const Task> tasks, const Encoder& encoder, const EncoderRoom& encoded,
                         BoundaryRoom& room) const {
  std::size_t gaps = 0;
  for (const Task& task : tasks) gaps += task.window.gaps.size();
  room.x.assign(gaps * kPlaces * width_, 0.0F);  // places outside a window stay zero
  float* to = room.x.data();
  const WordRows* rows = room.sequences.words.data();
  for (const Task& task : tasks) {
    const auto& window = task.window;
    for (const std::size_t gap : window.gaps)
      for (std::size_t place = 0; place < kPlaces; ++place, to += width_) {
        const std::size_t word = gap + place;  // one too many, so that it is never below zero
        if (word < window.begin + 1 || word > window.end) continue;
        const auto [first, count] = rows[word - 1 - window.begin];
        encoder.mean(encoded, first, count, to);
      }
    rows += window.end - window.begin;
  }
  around_.apply(*kernels_, room.x.data(), gaps, room.hidden, room.linear);
  for (std::size_t i = 0; i < gaps * kHidden; ++i) room.hidden[i] = room.hidden[i] > 0 ? room.hidden[i] : 0.0F;
  room.scores.resize(std::max(room.scores.size(), gaps));
  kernels_->products(room.hidden.data(), gaps, score_.data(), 1, kHidden, room.scores.data());
  const float* score = room.scores.data();
  for (const Task& task : tasks)
    for (const std::size_t gap : task.window.gaps) task.opinions->push_back({gap, *score++ + score_bias_});
}

std::vector<std::vector<BoundaryOpinion>> BoundaryHead::opinions(std::span<const std::vector<Word>> paragraphs,
                                                                 std::span<const std::vector<std::int32_t>> sums,
                                                                 const WordPieces& vocabulary, const Encoder& encoder,
                                                                 EncoderRoom& encoder_room, BoundaryRoom& room) const {
  std::vector<std::vector<BoundaryOpinion>> opinions(paragraphs.size());
  std::vector<Task> tasks;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    for (auto& window : doubtful_windows(paragraphs[i], sums[i], band_))
      tasks.push_back({std::move(window), &paragraphs[i], &opinions[i]});
  for (std::span<const Task> left(tasks); !left.empty();) {
    const std::size_t count = take_pieces(left, vocabulary, room);
    encoder.run(room.sequences, encoder_room);
    judge(left.first(count), encoder, encoder_room, room);
    left = left.subspan(count);
  }
  return opinions;
}

}  // namespace newsgraph
