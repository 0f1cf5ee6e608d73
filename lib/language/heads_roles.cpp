// Predicates, their rolesets and roles (PropBank), and what they say about happening.
#include <algorithm>
#include <iterator>
#include <numeric>

#include "base/text.hpp"
#include "language/heads.hpp"
#include "language/plurals.hpp"
#include "language/probability.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

// Thresholds on calibrated probabilities; see docs/model-format.md.
constexpr float kPredicate = 0.5F;  ///< a predicate by its own head
constexpr float kOwnShare = 0.45F;  ///< of a noun, how much that head weighs beside the one of nouns that tell events
constexpr float kAgreed = -1.2F;    ///< enough log odds of the two together
constexpr float kUnsurePredicate = 0.011F;  ///< enough for a noun without a frame of which the event head is sure
constexpr float kSureEventNoun = 0.73F;     ///< of such a noun, how sure the event head has to be
constexpr float kOtherRole = 0.2F;          ///< a role of the frame, where the likeliest is not one
constexpr float kForeignRole = 0.5F;        ///< a role that the frame does not have
constexpr float kLikelyRole = 0.4F;         ///< a role although none is likelier still: half of what F1 can reach
constexpr std::size_t kOtherLemmas = 6;     ///< tried where the likeliest lemma has no frame

bool is_core(std::string_view role) { return role.size() == 4 && role.substr(0, 3) == "ARG" && role[3] <= '9'; }

/// Whether a noun is a predicate, by the log odds of both heads: PropBank leaves out many nouns that tell events, and
/// has frames for some that tell none.
bool noun_tells(float predicate, float event, bool has_frame) {
  if (has_frame) return kOwnShare * predicate + (1 - kOwnShare) * event >= kAgreed;
  return sigmoid(predicate) >= kPredicate ||
         (sigmoid(event) >= kSureEventNoun && sigmoid(predicate) >= kUnsurePredicate);
}

/// Whether none is so much likelier than each role that none of them can be likely: spares most words the softmax.
bool is_surely_none(std::span<const float> scores) {
  constexpr float kMargin = 0.5F;  // the odds of kLikelyRole are e^-0.41
  const float* other = &*std::max_element(scores.begin() + 1, scores.end());
  return scores[0] > *other + kMargin;
}

}  // namespace

std::vector<std::uint32_t> Heads::candidates(const std::string& lemma) const {
  auto found = candidates_.find(lemma);
  if (found == candidates_.end()) found = candidates_.find(to_lower(lemma));
  return found == candidates_.end() ? std::vector<std::uint32_t>{} : found->second;
}

/// The rolesets of the word's lemma. Where it has none and the table does not know the form, the lemma is doubtful: the
/// next likely one that has some is taken, for a verb as its lemma too.
std::vector<std::uint32_t> Heads::candidates(Word& word, std::span<const float> lemma_scores) const {
  auto rows = candidates(word.lemma);
  const std::string lower = to_lower(word.form);
  if (!rows.empty() || lemma_table_.contains(lower + "\t" + word.upos)) return rows;
  const bool third = word.upos == "VERB" && word.feats.find("Person=3") != std::string::npos;
  std::vector<std::size_t> order(lemma_scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>(std::min(kOtherLemmas, order.size()));
  std::partial_sort(order.begin(), middle, order.end(), [&](std::size_t a, std::size_t b) {
    return lemma_scores[a] != lemma_scores[b] ? lemma_scores[a] > lemma_scores[b] : a < b;
  });
  for (auto i = order.begin(); i != middle; ++i) {
    const auto made = apply_script(scripts_[*i], word.form, lower);
    if (!made) continue;
    // "stars" is no form of "starve".
    if (third && !is_third_person_of(lower, *made)) continue;
    rows = candidates(*made);
    if (rows.empty()) continue;
    if (word.upos == "VERB") word.lemma = *made;
    return rows;
  }
  return rows;
}

/// "took over", "broke out": of the verb's rolesets those that it has with its particle; the only one of verb and
/// particle, if the verb by itself was never seen with any; else all.
std::vector<std::uint32_t> Heads::with_particle(const Sentence& sentence, std::size_t verb,
                                                std::vector<std::uint32_t> rows) const {
  for (const Word& word : sentence.words) {
    if (word.head != verb + 1 || word.deprel != "compound:prt") continue;
    auto phrasal = candidates(sentence.words[verb].lemma + "_" + to_lower(word.form));
    std::vector<std::uint32_t> both;
    std::set_intersection(rows.begin(), rows.end(), phrasal.begin(), phrasal.end(), std::back_inserter(both));
    if (!both.empty()) return both;
    if (phrasal.size() == 1) return phrasal;
  }
  return rows;
}

std::size_t Heads::best_roleset(std::span<const std::uint32_t> rows, std::size_t row, const HeadsRoom& room) const {
  std::vector<float> scores;
  const std::uint8_t* levels = room.vectors.levels.data() + row * width_;
  for (const auto r : rows) {
    std::int32_t sum = 0;
    const std::int8_t* weight = rolesets_.data() + r * width_;
    for (std::size_t j = 0; j < width_; ++j) sum += (levels[j] - 64) * weight[j];
    scores.push_back(static_cast<float>(sum) * room.vectors.steps[row] * roleset_scales_[r] + roleset_biases_[r]);
  }
  return rows[largest(scores)];
}

void Heads::find_predicates(Sentence& sentence, std::uint32_t number, std::size_t row, HeadsRoom& room,
                            Analysis& out) const {
  room.sense_of.clear();
  const float predicates = config_.sharpness("predicate"), events = config_.sharpness("event_noun");
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    Word& word = sentence.words[i];
    const bool is_noun = word.upos == "NOUN";
    const float odds = first(row + i, predicate_, room)[0] * predicates,
                event = first(row + i, event_noun_, room)[0] * events;
    float certain = sigmoid(odds);
    if (certain < kPredicate && !is_noun) continue;
    const auto rows = with_particle(sentence, i, candidates(word, first(row + i, lemma_, room)));
    if (is_noun ? !noun_tells(odds, event, !rows.empty()) : rows.empty() && word.upos == "PUNCT") continue;
    if (certain < kPredicate) certain = std::max(certain, sigmoid(event) * kPredicate);
    Predicate predicate{number, static_cast<std::uint32_t>(i + 1), "", certain, {}, {}};
    predicate.factuality = std::clamp(first(row + i, factuality_, room)[0], -3.0F, 3.0F);
    const std::size_t sense = rows.empty() ? kNoSense : best_roleset(rows, row + i, room);
    // A word without a frame still tells that something happens.
    predicate.roleset = sense == kNoSense ? to_lower(word.lemma) + ".01" : roleset_names_[sense];
    room.sense_of.push_back(sense);
    out.predicates.push_back(std::move(predicate));
  }
}

/// What a predicate looks for: its word, and its roleset by that roleset's own row of weights.
void Heads::represent_predicates(std::size_t row, std::span<const Predicate> predicates, HeadsRoom& room) const {
  const std::size_t width = role_pred_.size;
  room.sense_rows.assign(predicates.size() * width_, 0.0F);
  for (std::size_t p = 0; p < predicates.size(); ++p) {
    const std::size_t sense = room.sense_of[p];
    if (sense == kNoSense) continue;
    for (std::size_t j = 0; j < width_; ++j)
      room.sense_rows[p * width_ + j] = static_cast<float>(rolesets_[sense * width_ + j]) * roleset_scales_[sense];
  }
  role_sense_.apply(*kernels_, room.sense_rows.data(), predicates.size(), room.senses, room.linear);
  room.role_pred.resize(predicates.size() * width);
  for (std::size_t p = 0; p < predicates.size(); ++p) {
    const auto from = first(row + predicates[p].word - 1, role_pred_, room);
    for (std::size_t j = 0; j < width; ++j)
      room.role_pred[p * width + j] = std::max(from[j] + room.senses[p * role_sense_.width() + j], 0.0F);
  }
}

/// Scores [words, roles] of one predicate; `word` counts from 1.
void Heads::score_roles(std::size_t word, std::size_t predicate, std::size_t words, HeadsRoom& room) const {
  constexpr std::ptrdiff_t kFar = 16;
  const std::size_t roles = config_.roles.size();
  kernels_->products(room.heads.data(), words, room.role_wide.data() + predicate * role_biaffine_.width(), roles,
                     role_pred_.size, room.scores.data());
  const float* own = room.role_of_pred.data() + predicate * role_of_pred_.width();
  for (std::size_t i = 0; i < words; ++i) {
    const auto away = static_cast<std::ptrdiff_t>(i + 1) - static_cast<std::ptrdiff_t>(word);
    const auto distance = static_cast<std::size_t>(std::clamp(away, -kFar, kFar) + kFar);
    const float* other = room.role_of_arg.data() + i * role_of_arg_.width();
    for (std::size_t a = 0; a < roles; ++a)
      room.scores[i * roles + a] += own[a] + other[a] + role_distance_[a * (2 * kFar + 1) + distance];
  }
}

void Heads::find_roles(const Sentence& sentence, std::size_t row, std::span<Predicate> predicates,
                       HeadsRoom& room) const {
  if (predicates.empty()) return;
  const std::size_t width = role_pred_.size, words = sentence.words.size();
  represent_predicates(row, predicates, room);
  room.heads.resize(words * width);
  for (std::size_t i = 0; i < words; ++i) {
    const auto from = first(row + i, role_arg_, room);
    std::transform(from.begin(), from.end(), room.heads.data() + i * width, [](float x) { return std::max(x, 0.0F); });
  }
  role_biaffine_.apply(*kernels_, room.role_pred.data(), predicates.size(), room.role_wide, room.linear);
  role_of_pred_.apply(*kernels_, room.role_pred.data(), predicates.size(), room.role_of_pred, room.linear);
  role_of_arg_.apply(*kernels_, room.heads.data(), words, room.role_of_arg, room.linear);
  room.scores.resize(words * config_.roles.size());
  for (std::size_t p = 0; p < predicates.size(); ++p) {
    score_roles(predicates[p].word, p, words, room);
    decode_roles(sentence, predicates[p], room.scores);
  }
}

/// Each word's best role, also where it is a little less likely than none; a core role goes to its most probable word
/// only, and one that the frame does not have yields to a likely one that it has, and stays only where it is more
/// likely than all else.
void Heads::decode_roles(const Sentence& sentence, Predicate& predicate, std::vector<float>& scores) const {
  const std::size_t roles = config_.roles.size(), words = sentence.words.size();
  const auto frame = frames_.find(predicate.roleset);
  const auto fits = [&](std::size_t a) {
    return frame == frames_.end() || !is_core(config_.roles[a]) ||
           std::find(frame->second.begin(), frame->second.end(), config_.roles[a]) != frame->second.end();
  };
  const auto best_of_frame = [&](const float* own) {
    std::size_t best = 0;
    for (std::size_t r = 1; r < roles; ++r)
      if (fits(r) && (best == 0 || own[r] > own[best])) best = r;
    return best;
  };
  const float sharpness = config_.sharpness("role");
  for (float& s : scores) s *= sharpness;
  std::vector<std::uint32_t> owner(roles, 0);
  std::vector<std::size_t> chosen(words, 0);
  for (std::size_t i = 0; i < words; ++i) {
    if (i + 1 == predicate.word) continue;
    const std::span<float> shares(scores.data() + i * roles, roles);
    if (is_surely_none(shares)) continue;
    softmax(shares);
    const float* own = shares.data();
    auto best = largest(shares);
    if (best == 0) {
      if (const auto other = best_of_frame(own); other != 0 && own[other] > kLikelyRole) best = other;
    } else if (!fits(best)) {
      const auto other = best_of_frame(own);
      const bool likely = other != 0 && own[other] > kOtherRole && own[other] > own[0];
      best = likely ? other : own[best] >= kForeignRole ? best : 0;
    }
    if (best == 0) continue;
    if (is_core(config_.roles[best])) {
      const auto before = owner[best];
      if (before != 0 && scores[(before - 1) * roles + best] >= own[best]) continue;
      if (before != 0) chosen[before - 1] = 0;
      owner[best] = static_cast<std::uint32_t>(i + 1);
    }
    chosen[i] = best;
  }
  for (std::size_t i = 0; i < words; ++i) {
    if (chosen[i] == 0) continue;
    const auto word = static_cast<std::uint32_t>(i + 1);
    predicate.arguments.push_back(
        {word, config_.roles[chosen[i]], subtree_span(sentence, word, predicate.word), scores[i * roles + chosen[i]]});
  }
}

}  // namespace newsgraph
