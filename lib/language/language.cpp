#include "language/language.hpp"

#include <iterator>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>
#include <utility>

#include "language/boundaries.hpp"
#include "language/boundary_head.hpp"
#include "language/coreference.hpp"
#include "language/encoder.hpp"
#include "language/heads.hpp"
#include "language/sentences.hpp"
#include "language/times.hpp"
#include "language/windows.hpp"
#include "language/wordpiece.hpp"

namespace newsgraph {
namespace {

struct Room {
  Sequences sequences;
  EncoderRoom encoder;
  HeadsRoom heads;
  CoreferenceRoom coreference;
  BoundaryRoom boundaries;
};

Room& own_room() {
  thread_local Room room;
  return room;
}

}  // namespace

struct LanguageModel::Parts {
  ModelFile file;
  ModelConfig config;
  WordPieces vocabulary;
  Boundaries boundaries;
  Encoder encoder;
  Heads heads;
  std::optional<Coreference> coreference;
  std::optional<BoundaryHead> boundary_head;

  /// The sentences of the article's prose, cut into words (spans and forms only). The end of a block ends a sentence.
  [[nodiscard]] std::vector<Sentence> split(const Article& article, Room& room) const;
  /// Runs the encoder over the room's sequences, which hold these sentences, and puts a vector for each word into
  /// room.heads.x.
  void encode(std::span<const Sentence> sentences, Room& room) const;
};

std::vector<Sentence> LanguageModel::Parts::split(const Article& article, Room& room) const {
  auto paragraphs = prose_words(article);
  std::vector<std::vector<std::int32_t>> sums;
  sums.reserve(paragraphs.size());
  for (const auto& words : paragraphs) sums.push_back(boundaries.sums(words));
  std::vector<std::vector<BoundaryOpinion>> opinions(paragraphs.size());
  if (boundary_head)
    opinions = boundary_head->opinions(paragraphs, sums, vocabulary, encoder, room.encoder, room.boundaries);
  std::vector<Sentence> sentences;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const auto ends = boundaries.ends(paragraphs[i], sums[i], opinions[i]);
    auto own = split_sentences(std::move(paragraphs[i]), ends);
    sentences.insert(sentences.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  }
  return sentences;
}

void LanguageModel::Parts::encode(std::span<const Sentence> sentences, Room& room) const {
  encoder.run(room.sequences, room.encoder);
  const std::size_t width = heads.width();
  room.heads.x.resize(std::max(room.heads.x.size(), room.sequences.words.size() * width));
  float* to = room.heads.x.data();
  auto rows = room.sequences.words.begin();
  for (const auto& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i, ++rows, to += width) {
      encoder.mean(room.encoder, rows->first, rows->count, to);
      heads.add_shape(room.sequences.shapes[rows->first], i == 0, to + encoder.width());
    }
  }
}

Result<LanguageModel> LanguageModel::from_file(const std::string& path, LanguageOptions options) try {
  auto file = ModelFile::open(path);
  if (!file) return failure(file.error());
  auto config = ModelConfig::from_file(*file);
  if (!config) return failure(config.error());
  const auto vocabulary_text = file->text("vocab");
  if (!vocabulary_text) return failure(vocabulary_text.error());
  auto vocabulary = WordPieces::from_vocabulary(*vocabulary_text);
  if (!vocabulary) return failure(vocabulary.error());
  auto boundaries = Boundaries::from_file(*file);
  if (!boundaries) return failure(boundaries.error());
  auto encoder = Encoder::from_file(*file, *config, kernels(options.level));
  if (!encoder) return failure(encoder.error());
  if (encoder->pieces() < vocabulary->size())
    return failure("model-damaged", "the model's vocabulary has more pieces than its table of embeddings");
  auto heads = Heads::from_file(*file, *config, kernels(options.level));
  if (!heads) return failure(heads.error());
  auto coreference = Coreference::from_file(*file, *config, kernels(options.level), heads->width());
  if (!coreference) return failure(coreference.error());
  auto boundary_head = BoundaryHead::from_file(*file, kernels(options.level), encoder->width());
  if (!boundary_head) return failure(boundary_head.error());
  return LanguageModel(std::make_shared<const Parts>(
      Parts{std::move(*file), std::move(*config), std::move(*vocabulary), std::move(*boundaries), std::move(*encoder),
            std::move(*heads), std::move(*coreference), std::move(*boundary_head)}));
} catch (const dnnl::error& error) {
  return failure("model-version", std::string("this processor cannot run the model: ") + error.what());
}

Analysis LanguageModel::analyse(const Article& article) const {
  Analysis analysis = analyse(parts_->split(article, own_room()));
  analysis.times = find_times(article, analysis.sentences);
  return analysis;
}

Analysis LanguageModel::analyse(std::vector<Sentence> sentences) const {
  Room& room = own_room();
  Analysis analysis;
  analysis.sentences = std::move(sentences);
  room.coreference.seen.clear();
  const auto pieces = pieces_of(parts_->vocabulary, analysis.sentences);
  analysis.sentences = cut_to_fit(std::move(analysis.sentences), pieces.counts);
  const std::span<Sentence> all(analysis.sentences);
  WindowReader reader(parts_->vocabulary, all, pieces);
  for (std::size_t begin = 0, count = 0; (count = reader.next(room.sequences)) > 0; begin += count) {
    const auto batch = all.subspan(begin, count);
    parts_->encode(batch, room);
    parts_->heads.read(batch, static_cast<std::uint32_t>(begin), room.heads, analysis);
    if (parts_->coreference) parts_->coreference->take(batch, room.heads.x.data(), room.coreference);
  }
  if (parts_->coreference) analysis.candidates = parts_->coreference->find(analysis, room.coreference);
  return analysis;
}

MonotoneMap LanguageModel::confidence(std::string_view family) const {
  const auto found = parts_->config.confidence.find(family);
  return found == parts_->config.confidence.end() ? MonotoneMap{} : found->second;
}

std::string LanguageModel::digest8() const { return parts_->file.sha256().substr(0, 8); }

std::string LanguageModel::name() const { return parts_->config.name + " " + parts_->config.version; }

}  // namespace newsgraph
