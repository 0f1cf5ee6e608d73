// Names by Viterbi over BIO tags, and the kinds of mentions.
#include <algorithm>

#include "language/heads.hpp"
#include "language/probability.hpp"

namespace newsgraph {
namespace {

std::string_view kind_of(std::string_view tag) { return tag.size() > 2 ? tag.substr(2) : std::string_view(); }

/// I-X stands only behind B-X or I-X.
bool may_follow(std::string_view before, std::string_view tag) {
  return tag.empty() || tag[0] != 'I' || (!before.empty() && before[0] != 'O' && kind_of(before) == kind_of(tag));
}

/// The best valid row of tags for scores [words, tags]; `follows` says for each tag which may stand before it.
std::vector<std::size_t> best_tags(const std::vector<float>& scores,
                                   const std::vector<std::vector<std::size_t>>& follows) {
  const std::size_t count = follows.size(), words = scores.size() / count;
  std::vector<float> best(count), next(count);
  std::vector<std::size_t> back(words * count, 0);
  for (std::size_t i = 0; i < words; ++i) {
    for (std::size_t t = 0; t < count; ++t) {
      float top = -1e9F;
      for (const std::size_t from : follows[t]) {
        const float before = i == 0 ? (from == count ? 0.0F : -1e9F) : (from == count ? -1e9F : best[from]);
        if (before > top) top = before, back[i * count + t] = from;
      }
      next[t] = top + scores[i * count + t];
    }
    best.swap(next);
  }
  std::vector<std::size_t> path(words, 0);
  if (words == 0) return path;
  path[words - 1] = largest(best);
  for (std::size_t i = words - 1; i > 0; --i) path[i - 1] = back[i * count + path[i]];
  return path;
}

}  // namespace

void Heads::find_tag_order() {
  const auto& tags = config_.names;
  tags_before_.assign(tags.size(), {});
  for (std::size_t t = 0; t < tags.size(); ++t) {
    for (std::size_t from = 0; from < tags.size(); ++from)
      if (may_follow(tags[from], tags[t])) tags_before_[t].push_back(from);
    if (may_follow("", tags[t])) tags_before_[t].push_back(tags.size());
  }
}

void Heads::find_names(const Sentence& sentence, std::uint32_t number, std::size_t row, const HeadsRoom& room,
                       Analysis& out) const {
  const std::size_t count = config_.names.size(), words = sentence.words.size();
  const float sharpness = config_.sharpness("names");
  std::vector<float> scores(words * count);
  for (std::size_t i = 0; i < words; ++i)
    for (std::size_t t = 0; t < count; ++t)
      scores[i * count + t] = room.names[(row + i) * names_.width() + t] * sharpness;
  // A word's log-probabilities differ from its scores by one constant, which no path can avoid.
  const auto path = best_tags(scores, tags_before_);
  std::vector<float> certain(words);
  for (std::size_t i = 0; i < words; ++i) {
    const std::span<float> own(scores.data() + i * count, count);
    softmax(own);
    certain[i] = own[path[i]];
  }
  for (std::size_t i = 0; i < words; ++i) {
    if (config_.names[path[i]].front() != 'B') continue;
    NameSpan name{number, static_cast<std::uint32_t>(i + 1), static_cast<std::uint32_t>(i + 1),
                  std::string(kind_of(config_.names[path[i]])), 0};
    float total = certain[i];
    for (; name.last < words && config_.names[path[name.last]].front() == 'I'; ++name.last) total += certain[name.last];
    name.probability = name_confidence_(total / static_cast<float>(name.last - name.first + 1));
    out.names.push_back(std::move(name));
  }
}

void Heads::find_nominals(const Sentence& sentence, std::uint32_t number, std::size_t row, const HeadsRoom& room,
                          Analysis& out) const {
  const float sharpness = config_.sharpness("nominal");
  std::vector<float> scores;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const auto from = first(row + i, nominal_, room);
    scores.assign(from.begin(), from.end());
    for (float& s : scores) s *= sharpness;
    softmax(scores);
    const auto best = largest(scores);
    if (config_.nominal[best] == "none") continue;
    out.nominals.push_back({number, static_cast<std::uint32_t>(i + 1), config_.nominal[best], scores[best]});
  }
}

}  // namespace newsgraph
