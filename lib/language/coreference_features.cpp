#include "language/coreference_features.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_map>

namespace newsgraph {
namespace {

constexpr std::size_t kNear = 24, kAlike = 24, kWindow = 300;

/// Short distances one by one, longer ones by powers of two.
std::uint32_t bucket(std::size_t distance) {
  if (distance < 5) return static_cast<std::uint32_t>(distance);
  std::uint32_t found = 5;
  for (std::size_t limit = 8; limit <= 128 && distance >= limit; limit *= 2) ++found;
  return found;
}

/// 1 nothing, 2 all, 3 all of a, 4 all of b, 5 some.
std::uint32_t shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t both = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) ++both;
    const std::uint32_t left = *x, right = *y;
    x += left <= right;
    y += right <= left;
  }
  if (both == 0) return 1;
  if (both == a.size()) return both == b.size() ? 2 : 3;
  return both == b.size() ? 4 : 5;
}

bool has(const std::vector<std::uint32_t>& set, std::uint32_t value) {
  return std::binary_search(set.begin(), set.end(), value);
}

bool is_speaker(Referring referring) {
  return referring == Referring::I || referring == Referring::We || referring == Referring::You;
}

/// By the numbers of the list of relations in coreference_words.cpp.
std::uint32_t role(std::uint8_t relation) {
  static constexpr std::array<std::uint8_t, 27> roles = {0, 0, 1, 1, 3, 3, 4, 2, 5, 5, 5, 6, 6, 6,
                                                         6, 6, 6, 6, 6, 4, 3, 4, 6, 6, 6, 6, 6};
  return roles[relation];
}

std::uint32_t link(std::uint8_t relation) {
  constexpr std::uint8_t kApposition = 8, kSubject = 0, kPossessor = 7, kConjunct = 9, kCompound = 10;
  switch (relation) {
    case kApposition:
      return 0;
    case kSubject:
      return 1;
    case kPossessor:
      return 2;
    case kConjunct:
      return 3;
    case kCompound:
      return 4;
    default:
      return 5;
  }
}

bool covers(const WordRange& range, std::uint32_t word) { return range.first <= word && word <= range.last; }

/// How the later word a and the earlier b hang together in a sentence; 0 in different sentences.
std::uint32_t tree_relation(const Analysis& analysis, const CoreferenceWord& a, const CoreferenceWord& b) {
  if (a.sentence != b.sentence) return 0;
  const auto& words = analysis.sentences[a.sentence].words;
  if (a.governor == b.word) return 3 + link(a.relation);
  if (b.governor == a.word) return 9 + link(b.relation);
  if (a.governor == b.governor) return 15;
  if (covers(b.phrase, a.word)) return 17;
  if (covers(a.phrase, b.word)) return 18;
  if (a.governor != 0 && words[a.governor - 1].head == b.word) return 16;
  if (b.governor != 0 && words[b.governor - 1].head == a.governor) return 19;
  return a.governor != 0 && words[a.governor - 1].head == b.governor ? 20 : 21;
}

std::uint32_t quotation_relation(const CoreferenceWord& a, const CoreferenceWord& b) {
  std::uint32_t where = 0;
  if (a.quotation != 0 || b.quotation != 0)
    where = a.quotation == b.quotation ? 1 : b.quotation == 0 ? 2 : a.quotation == 0 ? 3 : 4;
  return where * 3 + (is_speaker(a.referring) ? 1 : 0) + (is_speaker(b.referring) ? 1 : 0);
}

struct Wording {
  std::uint32_t match = 0, content = 0, core = 0, inside = 0, names = 0;
};

Wording compare_wording(const CoreferenceWord& a, const CoreferenceWord& b) {
  Wording found;
  if (is_pronoun(a.referring) || is_pronoun(b.referring)) {
    found.match = a.form == b.form ? 5 : 0;
    return found;
  }
  found.match = a.text == b.text ? 1 : a.form == b.form ? 2 : a.lemma == b.lemma ? 3 : 4;
  found.content = shared(a.content, b.content);
  found.core = shared(a.core, b.core);
  found.inside = 1 + (has(b.content, a.form) ? 1 : 0) + (has(a.content, b.form) ? 2 : 0);
  if (a.names.empty() || b.names.empty()) return found;
  found.names = shared(a.names, b.names);
  if (found.names == 1 && (a.written == b.initials || b.written == a.initials)) found.names = 6;
  return found;
}

/// Words by what they may be found by, in text order.
class Index {
 public:
  void add(std::uint32_t key, std::uint32_t word) { lists_[key].push_back(word); }
  /// Adds to `out` the last kAlike words before `near` and not before `from`.
  void find(std::uint32_t key, std::uint32_t from, std::uint32_t near, std::vector<std::uint32_t>& out) const {
    const auto list = lists_.find(key);
    if (list == lists_.end()) return;
    const auto end = std::lower_bound(list->second.begin(), list->second.end(), near);
    auto begin = end;
    for (std::size_t n = 0; n < kAlike && begin != list->second.begin() && *(begin - 1) >= from; ++n) --begin;
    out.insert(out.end(), begin, end);
  }

 private:
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> lists_;
};

/// Finds the words that share one with a later word.
class AlikeWords {
 public:
  [[nodiscard]] std::vector<std::uint32_t> before(const CoreferenceWord& word, std::uint32_t from,
                                                  std::uint32_t near) const {
    std::vector<std::uint32_t> found;
    for (const std::uint32_t key : keys(word)) by_key_.find(key, from, near, found);
    if (!is_pronoun(word.referring)) {
      by_content_.find(word.form, from, near, found);
      by_initials_.find(word.written, from, near, found);
      for (const std::uint32_t form : word.content) by_form_.find(form, from, near, found);
      if (word.initials != 0) by_written_.find(word.initials, from, near, found);
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    found.resize(std::min(found.size(), kAlike));
    return found;
  }

  void add(const CoreferenceWord& word, std::uint32_t number) {
    for (const std::uint32_t key : keys(word)) by_key_.add(key, number);
    if (is_pronoun(word.referring)) return;
    by_form_.add(word.form, number);
    by_written_.add(word.written, number);
    for (const std::uint32_t form : word.content) by_content_.add(form, number);
    if (word.initials != 0) by_initials_.add(word.initials, number);
  }

 private:
  static std::vector<std::uint32_t> keys(const CoreferenceWord& word) {
    std::vector<std::uint32_t> keys = {word.form};
    if (is_pronoun(word.referring)) return keys;
    keys.push_back(word.lemma);
    keys.insert(keys.end(), word.core.begin(), word.core.end());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
  }

  Index by_key_, by_form_, by_content_, by_written_, by_initials_;
};

/// From numbers within their slots to rows of the table.
template <class Rows, class Sizes>
void to_rows(Rows& rows, const Sizes& sizes) {
  std::uint32_t begin = 0;
  for (std::size_t slot = 0; slot < rows.size(); ++slot) {
    rows[slot] += begin;
    if (slot < sizes.size()) begin += sizes[slot];
  }
}

}  // namespace

std::uint32_t word_feature_rows() { return std::accumulate(kWordSlots.begin(), kWordSlots.end(), 0U); }

std::uint32_t pair_feature_rows(std::size_t kinds) {
  return std::accumulate(kPairSlots.begin(), kPairSlots.end(), static_cast<std::uint32_t>(kinds * kinds));
}

std::vector<WordFeatures> word_features(const std::vector<CoreferenceWord>& words) {
  std::unordered_map<std::uint32_t, std::uint32_t> total, seen;
  for (const CoreferenceWord& word : words) total[word.lemma] += word.is_lexical ? 1 : 0;
  std::vector<WordFeatures> found;
  found.reserve(words.size());
  for (const CoreferenceWord& word : words) {
    std::uint32_t& before = seen[word.lemma];
    WordFeatures rows = {static_cast<std::uint32_t>(word.referring),
                         word.relation,
                         word.number,
                         word.is_lexical ? std::min(3U, total[word.lemma]) : 0,
                         word.is_predicate ? 1U : 0U,
                         std::min(4U, word.phrase.last - word.phrase.first),
                         word.is_lexical ? std::min(2U, before) : 0,
                         word.quotation != 0 ? 1U : 0U,
                         word.sentence == 0 ? 1U : 0U};
    before += word.is_lexical ? 1 : 0;
    to_rows(rows, kWordSlots);
    found.push_back(rows);
  }
  return found;
}

std::vector<CoreferencePair> coreference_pairs(const std::vector<CoreferenceWord>& words) {
  std::vector<CoreferencePair> pairs;
  AlikeWords alike;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const std::uint32_t near = i > kNear ? i - static_cast<std::uint32_t>(kNear) : 0;
    const std::uint32_t from = i > kWindow ? i - static_cast<std::uint32_t>(kWindow) : 0;
    for (std::uint32_t j = i; j > near; --j) pairs.push_back({i, j - 1});
    if (near > 0)
      for (const std::uint32_t j : alike.before(words[i], from, near)) pairs.push_back({i, j});
    alike.add(words[i], i);
  }
  return pairs;
}

PairFeatures pair_features(const Analysis& analysis, const std::vector<CoreferenceWord>& words, CoreferencePair pair,
                           std::size_t kinds) {
  const CoreferenceWord &a = words[pair.later], &b = words[pair.earlier];
  const auto x = static_cast<std::uint32_t>(a.referring), y = static_cast<std::uint32_t>(b.referring);
  const Wording wording = compare_wording(a, b);
  const std::uint32_t named = (a.referring == Referring::Name ? 2U : 0U) + (b.referring == Referring::Name ? 1U : 0U);
  PairFeatures rows = {bucket(pair.later - pair.earlier),
                       bucket(a.sentence - b.sentence),
                       x * static_cast<std::uint32_t>(kReferringCount) + y,
                       wording.match * 4 + named,
                       wording.content,
                       wording.core,
                       wording.inside,
                       wording.names,
                       a.number * 3U + b.number,
                       role(a.relation) * 7 + role(b.relation),
                       quotation_relation(a, b),
                       tree_relation(analysis, a, b),
                       a.kind * static_cast<std::uint32_t>(kinds) + b.kind};
  to_rows(rows, kPairSlots);
  return rows;
}

}  // namespace newsgraph
