#include "language/boundaries.hpp"

#include "base/text.hpp"
#include "language/boundary_features.hpp"
#include "language/times_words.hpp"

namespace newsgraph {
namespace {

/// "at 4:52 a.m. Tuesday": the day of a time of day follows.
bool is_clock_before_day(const std::vector<Word>& words, std::size_t i) {
  if (i == 0 || i + 1 >= words.size()) return false;
  const std::string half = to_lower(words[i].form), day = to_lower(words[i + 1].form);
  const bool clock = half == "a.m." || half == "p.m.";
  return clock && (weekday_word(day) != 0 || month_word(day).month != 0);
}

}  // namespace

Result<Boundaries> Boundaries::from_file(const ModelFile& file) {
  const auto weights = file.int8("boundaries", kBoundaryBuckets, 1);
  if (!weights) return failure(weights.error());
  Boundaries boundaries;
  boundaries.file_ = file;
  boundaries.weights_ = *weights;
  return boundaries;
}

template <class Ends>
void Boundaries::walk(const std::vector<Word>& words, Ends ends) const {
  const BoundaryParagraph paragraph(words);
  std::size_t since = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    ++since;
    std::int32_t sum = 0;
    for (const std::size_t feature : paragraph.features(i, since)) sum += weights_[feature];
    if (ends(i, sum)) since = 0;
  }
}

std::vector<std::int32_t> Boundaries::sums(const std::vector<Word>& words) const {
  std::vector<std::int32_t> sums;
  sums.reserve(words.size());
  walk(words, [&sums](std::size_t, std::int32_t sum) {
    sums.push_back(sum);
    return sum > 0;
  });
  return sums;
}

std::vector<std::size_t> Boundaries::ends(const std::vector<Word>& words, std::span<const std::int32_t> sums,
                                          std::span<const BoundaryOpinion> opinions) const {
  std::vector<std::size_t> ends;
  if (words.empty()) return ends;
  auto opinion = opinions.begin();
  const auto take = [&](std::size_t i, std::int32_t sum) {
    auto total = static_cast<float>(sum);
    if (opinion != opinions.end() && opinion->word == i) total += (opinion++)->score;
    const bool is_end = total > 0 && !is_clock_before_day(words, i);
    if (is_end) ends.push_back(i);
    return is_end;
  };
  if (opinions.empty()) {
    for (std::size_t i = 0; i < sums.size(); ++i) take(i, sums[i]);
  } else {  // an end more or less changes the sums behind it
    walk(words, take);
  }
  ends.push_back(words.size() - 1);
  return ends;
}

}  // namespace newsgraph
