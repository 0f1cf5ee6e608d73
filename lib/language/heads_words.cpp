// Tags, lemmas and trees.
#include <algorithm>

#include "base/text.hpp"
#include "language/heads.hpp"
#include "language/plurals.hpp"
#include "language/probability.hpp"
#include "language/tree.hpp"

namespace newsgraph {

void Heads::tag(Word& word, std::size_t row, const HeadsRoom& room) const {
  word.upos = config_.upos[largest(first(row, upos_, room))];
  word.feats = config_.feats[largest(first(row, feats_, room))];
  if (word.feats == "_") word.feats.clear();
  word.lemma = lemma(word, first(row, lemma_, room));
}

namespace {

/// The bytes that the last `count` code points take; npos where there are not so many.
std::size_t bytes_of_last(std::string_view text, std::size_t count) {
  std::size_t at = text.size();
  for (; count > 0; --count) {
    if (at == 0) return std::string_view::npos;
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  }
  return text.size() - at;
}

}  // namespace

std::optional<std::string> Heads::apply_script(const Script& script, const std::string& form,
                                               const std::string& lower) {
  if (script.whole) return script.suffix;
  const std::string& base = script.lower ? lower : form;
  const auto cut = bytes_of_last(base, script.cut);
  if (cut == std::string_view::npos || (cut == base.size() && script.suffix.empty())) return {};
  return base.substr(0, base.size() - cut) + script.suffix;
}

std::string Heads::lemma(const Word& word, std::span<const float> scores) const {
  const std::string lower = to_lower(word.form);
  if (const auto found = lemma_table_.find(lower + "\t" + word.upos); found != lemma_table_.end()) return found->second;
  std::string best = word.form;
  const float* best_score = nullptr;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (best_score != nullptr && scores[i] <= *best_score) continue;
    auto made = apply_script(scripts_[i], word.form, lower);
    if (!made) continue;
    best = std::move(*made);
    best_score = &scores[i];
  }
  // The network shortens a plural, but often by a letter too few or too many.
  const bool plural = word.upos == "NOUN" && word.feats.find("Number=Plur") != std::string::npos;
  if (plural && best != word.form && best != lower &&
      std::string_view(word.form).substr(1) == std::string_view(lower).substr(1)) {
    if (auto by_rule = singular(lower); by_rule != lower) return by_rule;
  }
  return best;
}

void Heads::arcs(Sentence& sentence, std::size_t row, HeadsRoom& room) const {
  const std::size_t words = sentence.words.size(), nodes = words + 1, width = arc_head_.size;
  room.heads.resize(nodes * width);
  std::copy(root_arc_.begin(), root_arc_.end(), room.heads.begin());
  for (std::size_t i = 0; i < words; ++i) {
    const auto from = first(row + i, arc_head_, room);
    std::transform(from.begin(), from.end(), room.heads.begin() + static_cast<std::ptrdiff_t>((i + 1) * width),
                   [](float x) { return x > 0 ? x : 0.0F; });
  }
  float* turned = room.arc_turned.data() + row * width;
  for (std::size_t i = 0; i < words; ++i)
    for (std::size_t j = 0; j < width; ++j) turned[i * width + j] += arc_bias_[j];
  room.scores.resize(words * nodes);
  kernels_->products(turned, words, room.heads.data(), nodes, width, room.scores.data());
  const float sharpness = config_.sharpness("arc");
  for (std::size_t i = 0; i < words; ++i) {
    const std::span<float> scores(room.scores.data() + i * nodes, nodes);
    for (float& s : scores) s *= sharpness;
    scores[i + 1] = -1e4F;
  }
  const auto heads = spanning_tree(room.scores, words);
  room.second_heads.resize(std::max(room.second_heads.size(), row + words));
  for (std::size_t i = 0; i < words; ++i) {
    const std::span<float> scores(room.scores.data() + i * nodes, nodes);
    softmax(scores);
    sentence.words[i].head = heads[i];
    sentence.words[i].arc_probability = scores[heads[i]];
    SecondHead& second = room.second_heads[row + i] = {};
    for (std::uint32_t head = 0; head < nodes; ++head) {
      if (head != heads[i] && scores[head] > second.probability) second = {head, scores[head]};
    }
  }
}

void Heads::label(std::span<Sentence> sentences, std::size_t words, HeadsRoom& room) const {
  const std::size_t width = label_dep_.size, labels = config_.deprel.size();
  gather(label_dep_, true, words, room, room.label_dep);
  room.label_pair.resize(words * 2 * width);
  std::size_t row = 0;
  for (const auto& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      float* pair = room.label_pair.data() + (row + i) * 2 * width;
      std::copy_n(room.label_dep.data() + (row + i) * width, width, pair);
      const auto head = sentence.words[i].head;
      const auto from = head == 0 ? std::span<const float>(root_label_) : first(row + head - 1, label_head_, room);
      std::transform(from.begin(), from.end(), pair + width, [](float x) { return x > 0 ? x : 0.0F; });
    }
    row += sentence.words.size();
  }
  label_linear_.apply(*kernels_, room.label_pair.data(), words, room.label_linear, room.linear);
  std::vector<Word*> all;
  for (auto& sentence : sentences)
    for (auto& word : sentence.words) all.push_back(&word);
  // The biaffine's rows are wide: each is used as soon as it is there.
  room.linear.input.take(*kernels_, room.label_dep.data(), words, width);
  room.wide.resize(label_biaffine_.width());
  room.scores.resize(labels);
  label_biaffine_.multiply(room.linear.input.levels.data(), words, room.linear,
                           [&](std::size_t begin, std::size_t count, const std::int32_t* sums) {
                             for (std::size_t i = 0; i < count; ++i) {
                               const std::size_t at = begin + i;
                               kernels_->linear(sums + i * label_biaffine_.width(), label_biaffine_.scale(), 1,
                                                room.linear.input.steps.data() + at, room.wide.data());
                               kernels_->products(room.label_pair.data() + at * 2 * width + width, 1, room.wide.data(),
                                                  labels, width, room.scores.data());
                               for (std::size_t r = 0; r < labels; ++r)
                                 room.scores[r] += room.label_linear[at * label_linear_.width() + r];
                               if (all[at]->head == 0) {
                                 all[at]->deprel = "root";
                               } else {
                                 room.scores[root_label_number_] = -1e4F;
                                 all[at]->deprel = config_.deprel[largest(std::span(room.scores).first(labels))];
                               }
                             }
                           });
}

}  // namespace newsgraph
