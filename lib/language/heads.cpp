#include "language/heads.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "language/probability.hpp"
#include "language/sequences.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kShapeWidth = 32, kArc = 320, kLabel = 128, kNames = 192, kRole = 160;
constexpr std::size_t kDistances = 33;

std::size_t count_of(std::string_view digits) {
  std::size_t n = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return n;
}

/// "lemma \t row,row,..." lines.
void read_candidates(std::string_view text, std::size_t rolesets,
                     std::unordered_map<std::string, std::vector<std::uint32_t>>& out) {
  for (const auto line : lines_of(text)) {
    const auto columns = parts_of(line, '\t');
    if (columns.size() < 2) continue;
    auto& rows = out[std::string(columns[0])];
    for (const auto part : parts_of(columns[1], ','))
      if (const auto row = count_of(part); !part.empty() && row < rolesets)
        rows.push_back(static_cast<std::uint32_t>(row));
  }
}

}  // namespace

Result<Heads> Heads::from_file(const ModelFile& file, const ModelConfig& config, const Kernels& kernels) {
  Heads heads;
  heads.file_ = file;
  heads.kernels_ = &kernels;
  heads.config_ = config;
  if (const auto map = config.confidence.find("names"); map != config.confidence.end())
    heads.name_confidence_ = map->second;
  heads.width_ = config.hidden + kShapeWidth;
  if (auto done = heads.read_linears(file); !done) return failure(done.error());
  if (auto done = heads.read_tables(file); !done) return failure(done.error());
  if (auto done = heads.read_rolesets(file); !done) return failure(done.error());
  heads.compute_root();
  heads.find_tag_order();
  return heads;
}

Result<void> Heads::read_linears(const ModelFile& file) {
  LinearRows rows;  // all that take the word vector itself are one product
  rows.columns = width_;
  struct Part {
    const char* name;
    std::size_t size;
    Range* range;
  };
  for (const Part& part : {Part{"upos", config_.upos.size(), &upos_}, Part{"feats", config_.feats.size(), &feats_},
                           Part{"lemma", config_.lemma_scripts.size(), &lemma_}, Part{"arc_dep", kArc, &arc_dep_},
                           Part{"label_dep", kLabel, &label_dep_}, Part{"label_head", kLabel, &label_head_},
                           Part{"arc_head", kArc, &arc_head_}, Part{"names_hidden", kNames, &names_hidden_},
                           Part{"nominal", config_.nominal.size(), &nominal_}, Part{"predicate", 1, &predicate_},
                           Part{"role_pred", kRole, &role_pred_}, Part{"role_arg", kRole, &role_arg_},
                           Part{"event_noun", 1, &event_noun_}, Part{"factuality", 1, &factuality_}}) {
    *part.range = {rows.rows(), part.size};
    if (auto done = rows.append(file, part.name, part.size); !done) return done;
  }
  first_ = Linear(rows);
  const std::size_t labels = config_.deprel.size(), roles = config_.roles.size();
  if (auto done = read_linear(file, "arc_biaffine", kArc, kArc, arc_biaffine_); !done) return done;
  if (auto done = read_linear(file, "label_biaffine", labels * kLabel, kLabel, label_biaffine_); !done) return done;
  if (auto done = read_linear(file, "label_linear", labels, 2 * kLabel, label_linear_); !done) return done;
  if (auto done = read_linear(file, "names", config_.names.size(), kNames, names_); !done) return done;
  if (auto done = read_linear(file, "role_biaffine", roles * kRole, kRole, role_biaffine_); !done) return done;
  if (auto done = read_linear(file, "role_sense", kRole, width_, role_sense_); !done) return done;
  LinearRows pair;  // the layer's columns for the predicate, then those for the argument
  pair.columns = 2 * kRole;
  if (auto done = pair.append(file, "role_linear", roles); !done) return done;
  role_of_pred_ = Linear(pair.columns_from(0, kRole));
  LinearRows of_arg = pair.columns_from(kRole, kRole);
  std::ranges::fill(of_arg.bias, 0.0F);
  role_of_arg_ = Linear(of_arg);
  return {};
}

Result<void> Heads::read_tables(const ModelFile& file) {
  if (auto done = read_floats(file, "shape_embedding", kShapes, kShapeWidth, shapes_); !done) return done;
  if (auto done = read_floats(file, "first_embedding", 2, kShapeWidth, is_first_); !done) return done;
  if (auto done = read_floats(file, "arc_bias", kArc, 1, arc_bias_); !done) return done;
  for (const auto& text : config_.lemma_scripts) {
    Script script;
    const auto plus = text.find('+');
    script.whole = text.empty() || text[0] == 'X' || plus == std::string::npos;
    script.lower = !text.empty() && text[0] == 'L';
    if (script.whole) {
      script.suffix = text.substr(std::min<std::size_t>(1, text.size()));
    } else {
      script.cut = count_of(std::string_view(text).substr(1, plus - 1));
      script.suffix = text.substr(plus + 1);
    }
    scripts_.push_back(std::move(script));
  }
  if (const auto table = file.text("lemma_table"))
    for (const auto line : lines_of(*table))
      if (const auto end = line.rfind('\t'); end != std::string_view::npos)
        lemma_table_.emplace(line.substr(0, end), line.substr(end + 1));
  const auto root = std::find(config_.deprel.begin(), config_.deprel.end(), "root");
  if (root == config_.deprel.end()) return failure("model-damaged", "the model has no label \"root\"");
  root_label_number_ = static_cast<std::size_t>(root - config_.deprel.begin());
  return {};
}

Result<void> Heads::read_rolesets(const ModelFile& file) {
  const auto names = file.text("rolesets.names");
  if (!names) return failure(names.error());
  for (const auto line : lines_of(*names)) roleset_names_.emplace_back(line);
  const std::size_t count = roleset_names_.size();
  const char* weight = file.has("rolesets.weight") ? "rolesets.weight" : "rolesets";
  const auto weights = file.int8(weight, count, width_);
  if (!weights) return failure(weights.error());
  rolesets_ = *weights;
  if (auto done = read_floats(file, "rolesets.scale", count, 1, roleset_scales_); !done) return done;
  if (auto done = read_floats(file, "rolesets.bias", count, 1, roleset_biases_); !done) return done;
  if (auto done = read_floats(file, "role_distance", config_.roles.size(), kDistances, role_distance_); !done)
    return done;
  if (const auto table = file.text("rolesets.candidates")) read_candidates(*table, count, candidates_);
  if (candidates_.empty())
    for (std::uint32_t i = 0; i < count; ++i)
      candidates_[roleset_names_[i].substr(0, roleset_names_[i].rfind('.'))].push_back(i);
  if (const auto frames = file.text("frames"))
    for (const auto line : lines_of(*frames)) {
      const auto columns = parts_of(line, '\t');
      auto& roles = frames_[std::string(columns[0])];
      if (columns.size() > 1)
        for (const auto role : parts_of(columns[1], ',')) roles.emplace_back(role);
    }
  return {};
}

void Heads::compute_root() {
  HeadsRoom room;
  const auto root = file_.floats("root", width_);
  room.x.assign(width_, 0.0F);
  if (root) std::copy(root->begin(), root->end(), room.x.begin());
  first_layer(1, room);
  gather(arc_head_, true, 1, room, root_arc_);
  gather(label_head_, true, 1, room, root_label_);
  root_arc_.resize(kArc);
  root_label_.resize(kLabel);
}

void Heads::add_shape(std::uint32_t shape, bool is_first, float* out) const {
  const float* written = shapes_.data() + shape * kShapeWidth;
  const float* first = is_first_.data() + (is_first ? kShapeWidth : 0);
  for (std::size_t i = 0; i < kShapeWidth; ++i) out[i] = written[i] + first[i];
}

void Heads::first_layer(std::size_t words, HeadsRoom& room) const {
  room.vectors.take(*kernels_, room.x.data(), words, width_);
  if (room.first.size() < words * first_.width()) room.first.resize(words * first_.width());
  first_.apply(*kernels_, room.vectors.levels.data(), room.vectors.steps.data(), words, room.first.data(), room.linear);
}

std::span<const float> Heads::first(std::size_t word, Range range, const HeadsRoom& room) const {
  return {room.first.data() + word * first_.width() + range.begin, range.size};
}

void Heads::gather(Range range, bool relu, std::size_t words, const HeadsRoom& room, std::vector<float>& out) const {
  if (out.size() < words * range.size) out.resize(words * range.size);
  for (std::size_t i = 0; i < words; ++i) {
    const auto from = first(i, range, room);
    float* to = out.data() + i * range.size;
    for (std::size_t j = 0; j < range.size; ++j) to[j] = relu && !(from[j] > 0) ? 0.0F : from[j];
  }
}

void Heads::read(std::span<Sentence> sentences, std::uint32_t first_sentence, HeadsRoom& room, Analysis& out) const {
  std::size_t words = 0;
  for (const auto& sentence : sentences) words += sentence.words.size();
  first_layer(words, room);
  gather(names_hidden_, true, words, room, room.names_hidden);
  names_.apply(*kernels_, room.names_hidden.data(), words, room.names, room.linear);
  gather(arc_dep_, true, words, room, room.arc_dep);
  arc_biaffine_.apply(*kernels_, room.arc_dep.data(), words, room.arc_turned, room.linear);
  std::size_t row = 0;
  for (auto& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) tag(sentence.words[i], row + i, room);
    arcs(sentence, row, room);
    row += sentence.words.size();
  }
  label(sentences, words, room);
  row = 0;
  auto number = first_sentence;
  for (auto& sentence : sentences) {
    const auto known = out.names.size();
    find_names(sentence, number, row, room, out);
    mend_tree(sentence, std::span(room.second_heads).subspan(row, sentence.words.size()),
              std::span(out.names).subspan(known));
    find_nominals(sentence, number, row, room, out);
    const auto before = out.predicates.size();
    find_predicates(sentence, number, row, room, out);
    find_roles(sentence, row, std::span(out.predicates).subspan(before), room);
    row += sentence.words.size();
    ++number;
  }
}

}  // namespace newsgraph
