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
#include "language/wordpiece.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kLongestPieces = 398;  ///< of a sentence, without its [CLS] and [SEP]
constexpr std::size_t kBatchPieces = 1024;   ///< bounds the working memory

struct Room {
  EncoderRoom encoder;
  HeadsRoom heads;
  CoreferenceRoom coreference;
  BoundaryRoom boundaries;
};

Room& own_room() {
  thread_local Room room;
  return room;
}

/// The pieces of an article's sentences: `counts` has the number of each word's.
struct Pieces {
  std::vector<std::uint32_t> rows, counts;
};

bool may_cut_behind(const Word& word) { return word.form == "," || word.form == ";" || word.form == ":"; }

/// How many of the first words to keep in one sentence so that they have at most kLongestPieces pieces.
std::size_t fitting_words(const Sentence& sentence, const std::uint32_t* counts) {
  std::size_t total = 0, fitting = 0, good = 0;
  for (; fitting < sentence.words.size(); ++fitting) {
    total += counts[fitting];
    if (total > kLongestPieces) break;
    if (may_cut_behind(sentence.words[fitting])) good = fitting + 1;
  }
  if (fitting == sentence.words.size()) return fitting;
  return good > fitting / 2 ? good : std::max<std::size_t>(fitting, 1);
}

/// Cuts sentences that are too long for the encoder.
std::vector<Sentence> cut_to_fit(std::vector<Sentence> sentences, const std::vector<std::uint32_t>& counts) {
  std::vector<Sentence> out;
  std::size_t word = 0;
  for (auto& sentence : sentences) {
    for (;;) {
      const auto keep = fitting_words(sentence, counts.data() + word);
      word += keep;
      if (keep == sentence.words.size()) break;
      Sentence part;
      const auto middle = sentence.words.begin() + static_cast<std::ptrdiff_t>(keep);
      part.words.assign(std::make_move_iterator(sentence.words.begin()), std::make_move_iterator(middle));
      sentence.words.erase(sentence.words.begin(), middle);
      part.span = {part.words.front().span.begin, part.words.back().span.end};
      sentence.span.begin = sentence.words.front().span.begin;
      out.push_back(std::move(part));
    }
    out.push_back(std::move(sentence));
  }
  return out;
}

Pieces pieces_of(const WordPieces& vocabulary, const std::vector<Sentence>& sentences) {
  Pieces pieces;
  for (const auto& sentence : sentences) {
    for (const auto& word : sentence.words) {
      const auto before = pieces.rows.size();
      vocabulary.append(word.form, pieces.rows);
      pieces.counts.push_back(static_cast<std::uint32_t>(pieces.rows.size() - before));
    }
  }
  return pieces;
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
  /// Runs the encoder over some sentences and puts a vector for each word into room.heads.x. `rows` and `counts` are
  /// those of the first sentence on; they are moved behind the last.
  void encode(std::span<const Sentence> sentences, const std::uint32_t*& rows, const std::uint32_t*& counts,
              Room& room) const;
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

void LanguageModel::Parts::encode(std::span<const Sentence> sentences, const std::uint32_t*& rows,
                                  const std::uint32_t*& counts, Room& room) const {
  std::vector<std::uint32_t> pieces, lengths;
  const auto* count = counts;
  std::size_t words = 0;
  for (const auto& sentence : sentences) {
    const auto before = pieces.size();
    pieces.push_back(vocabulary.classify());
    for (std::size_t i = 0; i < sentence.words.size(); ++i, ++count) {
      pieces.insert(pieces.end(), rows, rows + *count);
      rows += *count;
    }
    pieces.push_back(vocabulary.separator());
    lengths.push_back(static_cast<std::uint32_t>(pieces.size() - before));
    words += sentence.words.size();
  }
  encoder.run(pieces, lengths, room.encoder);
  const std::size_t width = heads.width();
  room.heads.x.resize(std::max(room.heads.x.size(), words * width));
  float* to = room.heads.x.data();
  std::size_t row = 0;
  for (const auto& sentence : sentences) {
    ++row;  // [CLS]
    for (std::size_t i = 0; i < sentence.words.size(); ++i, to += width) {
      encoder.mean(room.encoder, row, *counts, to);
      heads.add_shape(sentence.words[i].form, i == 0, to + encoder.width());
      row += *counts++;
    }
    ++row;  // [SEP]
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
  const auto* rows = pieces.rows.data();
  const auto* counts = pieces.counts.data();
  const std::span<Sentence> all(analysis.sentences);
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin, total = 0;
    const auto* next = counts;
    for (; end < all.size(); ++end) {
      std::size_t own = 2;
      for (std::size_t i = 0; i < all[end].words.size(); ++i) own += next[i];
      if (end > begin && total + own > kBatchPieces) break;
      next += all[end].words.size();
      total += own;
    }
    const auto batch = all.subspan(begin, end - begin);
    parts_->encode(batch, rows, counts, room);
    parts_->heads.read(batch, static_cast<std::uint32_t>(begin), room.heads, analysis);
    if (parts_->coreference) parts_->coreference->take(batch, room.heads.x.data(), room.coreference);
    begin = end;
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
