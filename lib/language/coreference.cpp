#include "language/coreference.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "language/probability.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kLane = 16;           ///< widths are multiples of it
constexpr std::size_t kPairsAtOnce = 256;   ///< bounds the working memory
constexpr float kLeastProbability = 0.05F;  ///< of an antecedent that is told

/// Layers of other heads may lack their bias; these four may not.
Result<void> require_biases(const ModelFile& file) {
  for (const char* name : {"later", "earlier", "from_later", "hidden"})
    if (auto done = require_bias(file, std::string("coreference.") + name); !done) return done;
  return {};
}

/// How many outputs the file's layer of that name has.
Result<std::size_t> width_of(const ModelFile& file, const std::string& layer) {
  const std::string name = layer + ".weight";
  const auto section = file.section(name);
  if (!section) return failure(section.error());
  const std::size_t width = section->dims[0];
  if (width == 0 || width % kLane != 0)
    return failure("model-damaged", fmt::format("section \"{}\" has not a multiple of {} rows", name, kLane));
  return width;
}

void cut_below_zero(float* x, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) x[i] = x[i] > 0 ? x[i] : 0.0F;
}

/// Softmax over the antecedents and none, whose score is 0.
void decide(std::span<const CoreferencePair> pairs, std::span<const float> scores, MentionCandidate& candidate) {
  std::vector<float> shares(scores.begin(), scores.end());
  shares.push_back(0);
  softmax(shares);
  candidate.none = shares.back();
  if (pairs.empty()) return;
  const std::size_t best = largest(std::span(shares).first(pairs.size()));
  if (shares[best] >= kLeastProbability) candidate.antecedent = {pairs[best].earlier, shares[best]};
}

}  // namespace

const float* Coreference::Table::row(std::uint32_t number) const { return rows.data() + number * columns; }

Result<Coreference::Table> Coreference::read_table(const ModelFile& file, const std::string& name, std::size_t rows,
                                                   std::size_t columns) {
  LinearRows stored;
  stored.columns = columns;
  if (auto done = stored.append(file, name, rows); !done) return failure(done.error());
  Table table;
  table.columns = columns;
  table.rows.resize(rows * columns);
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    table.rows[i] = static_cast<float>(stored.weight[i]) * stored.scale[i / columns];
  return table;
}

Result<std::optional<Coreference>> Coreference::from_file(const ModelFile& file, const ModelConfig& config,
                                                          const Kernels& kernels, std::size_t width) {
  if (!file.has("coreference.later.weight")) return std::optional<Coreference>();
  if (auto done = require_biases(file); !done) return failure(done.error());
  Coreference head;
  head.kernels_ = &kernels;
  head.width_ = width;
  const auto view = width_of(file, "coreference.later"), pair = width_of(file, "coreference.hidden");
  if (!view) return failure(view.error());
  if (!pair) return failure(pair.error());
  head.view_ = *view;
  head.pair_ = *pair;
  head.kinds_ = config.nominal;
  LinearRows views;  // the later word's, then the earlier one's
  views.columns = width;
  for (const char* name : {"coreference.later", "coreference.earlier"})
    if (auto done = views.append(file, name, head.view_); !done) return failure(done.error());
  head.views_ = Linear(views);
  struct Layer {
    const char* name;
    std::size_t columns;
    Linear* linear;
  };
  for (const Layer& layer :
       {Layer{"from_later", head.view_, &head.from_later_}, Layer{"from_earlier", head.view_, &head.from_earlier_},
        Layer{"from_product", head.view_, &head.from_product_}, Layer{"hidden", head.pair_, &head.hidden_}})
    if (auto done =
            read_linear(file, std::string("coreference.") + layer.name, head.pair_, layer.columns, *layer.linear);
        !done)
      return failure(done.error());
  struct Part {
    const char* name;
    std::size_t rows, columns;
    Table* table;
  };
  for (const Part& part :
       {Part{"later_features", word_feature_rows(), head.view_, &head.later_features_},
        Part{"earlier_features", word_feature_rows(), head.view_, &head.earlier_features_},
        Part{"pair_features", pair_feature_rows(config.nominal.size()), head.pair_, &head.pair_features_},
        Part{"score", 1, head.pair_, &head.score_}}) {
    auto table = read_table(file, std::string("coreference.") + part.name, part.rows, part.columns);
    if (!table) return failure(table.error());
    *part.table = std::move(*table);
  }
  const auto bias = file.floats("coreference.score.bias", 1);
  if (!bias) return failure(bias.error());
  head.score_bias_ = bias->front();
  return std::optional<Coreference>(std::move(head));
}

void Coreference::take(std::span<const Sentence> sentences, const float* vectors, CoreferenceRoom& room) const {
  room.x.clear();
  for (const Sentence& sentence : sentences)
    for (const Word& word : sentence.words) {
      if (may_corefer(word)) room.x.insert(room.x.end(), vectors, vectors + width_);
      vectors += width_;
    }
  const std::size_t rows = room.x.size() / width_;
  if (rows == 0) return;
  views_.apply(*kernels_, room.x.data(), rows, room.views, room.linear);
  room.seen.insert(room.seen.end(), room.views.begin(),
                   room.views.begin() + static_cast<std::ptrdiff_t>(rows * 2 * view_));
}

/// Both views of each word, and what they give to all pairs that the word is in.
void Coreference::represent(const std::vector<CoreferenceWord>& words, CoreferenceRoom& room) const {
  const auto features = word_features(words);
  const std::size_t count = words.size();
  room.later.resize(count * view_);
  room.earlier.resize(count * view_);
  for (std::size_t i = 0; i < count; ++i) {
    float *later = room.later.data() + i * view_, *earlier = room.earlier.data() + i * view_;
    const float* seen = room.seen.data() + i * 2 * view_;
    const auto add = [&](const float* view, const Table& table, float* out) {
      room.rows.assign(1, view);
      for (const std::uint32_t row : features[i]) room.rows.push_back(table.row(row));
      kernels_->add_rows_relu(room.rows.data(), room.rows.size(), view_, out);
    };
    add(seen, later_features_, later);
    add(seen + view_, earlier_features_, earlier);
  }
  from_later_.apply(*kernels_, room.later.data(), count, room.views, room.linear);
  from_earlier_.apply(*kernels_, room.earlier.data(), count, room.wide, room.linear);
}

/// REQUIRES room.views and room.wide to hold what represent() made of later and earlier words.
void Coreference::score(const Analysis& analysis, const std::vector<CoreferenceWord>& words,
                        std::span<const CoreferencePair> pairs, CoreferenceRoom& room, float* out) const {
  room.pairs.resize(pairs.size() * view_);
  for (std::size_t p = 0; p < pairs.size(); ++p) {
    const float *a = room.later.data() + pairs[p].later * view_, *b = room.earlier.data() + pairs[p].earlier * view_;
    float* product = room.pairs.data() + p * view_;
    for (std::size_t i = 0; i < view_; ++i) product[i] = a[i] * b[i];
  }
  from_product_.apply(*kernels_, room.pairs.data(), pairs.size(), room.scores, room.linear);
  for (std::size_t p = 0; p < pairs.size(); ++p) {
    float* hidden = room.scores.data() + p * pair_;
    room.rows.assign({hidden, room.views.data() + pairs[p].later * pair_, room.wide.data() + pairs[p].earlier * pair_});
    for (const std::uint32_t row : pair_features(analysis, words, pairs[p], kinds_.size()))
      room.rows.push_back(pair_features_.row(row));
    kernels_->add_rows_relu(room.rows.data(), room.rows.size(), pair_, hidden);
  }
  hidden_.apply(*kernels_, room.scores.data(), pairs.size(), room.pairs, room.linear);
  cut_below_zero(room.pairs.data(), pairs.size() * pair_);
  kernels_->products(room.pairs.data(), pairs.size(), score_.row(0), 1, pair_, out);
  for (std::size_t p = 0; p < pairs.size(); ++p) out[p] += score_bias_;
}

std::vector<MentionCandidate> Coreference::find(const Analysis& analysis, CoreferenceRoom& room) const {
  const auto words = coreference_words(analysis, kinds_);
  const auto pairs = coreference_pairs(words);
  if (!words.empty()) represent(words, room);
  std::vector<float> scores(pairs.size());
  for (std::size_t begin = 0; begin < pairs.size(); begin += kPairsAtOnce) {
    const std::size_t count = std::min(kPairsAtOnce, pairs.size() - begin);
    score(analysis, words, std::span(pairs).subspan(begin, count), room, scores.data() + begin);
  }
  std::vector<MentionCandidate> found;
  found.reserve(words.size());
  std::size_t begin = 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    std::size_t end = begin;
    while (end < pairs.size() && pairs[end].later == i) ++end;
    found.push_back({words[i].sentence, words[i].word, words[i].phrase.first, words[i].phrase.last, 1, {}});
    decide(std::span(pairs).subspan(begin, end - begin), std::span(scores).subspan(begin, end - begin), found.back());
    begin = end;
  }
  return found;
}

}  // namespace newsgraph
