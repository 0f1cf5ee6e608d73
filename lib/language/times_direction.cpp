#include "language/times_direction.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace newsgraph {
namespace {

/// Their infinitives lie ahead: "plans to open on Monday", "is due to speak".
constexpr std::array<std::string_view, 16> verbs_of_planning{
    "aim", "expect", "hope", "intend", "plan",  "promise", "propose", "schedule",
    "set", "due",    "want", "ready",  "slate", "prepare", "likely",  "scheduled"};

/// What nobody tells of before it happens: "Tuesday's [attack]".
constexpr std::array<std::string_view, 24> never_planned{
    "accident", "arrest",    "assault",  "attack",     "blast",     "bombing",  "collapse", "collision",
    "crash",    "death",     "disaster", "earthquake", "explosion", "fire",     "flood",    "incident",
    "killing",  "landslide", "massacre", "murder",     "quake",     "shooting", "stabbing", "violence"};

template <class List>
bool holds(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

bool has_feature(const Word& word, std::string_view feature) { return word.feats.find(feature) != std::string::npos; }

bool is_verbal(const Word& word) { return word.upos == "VERB" || word.upos == "AUX"; }

/// What the auxiliaries of the word at `index` (from 0) say.
Direction by_auxiliaries(const Sentence& sentence, std::uint32_t index) {
  auto direction = Direction::Unknown;
  for (const auto& word : sentence.words) {
    if (word.head != index + 1 || (word.deprel.rfind("aux", 0) != 0 && word.deprel.rfind("cop", 0) != 0)) continue;
    const std::string_view lemma = word.lemma;
    if (lemma == "will" || lemma == "shall" || word.form == "'ll") return Direction::Future;
    if (lemma == "would" || lemma == "could" || lemma == "may" || lemma == "might" || lemma == "can")
      return Direction::Unknown;
    if (has_feature(word, "Tense=Past") || lemma == "have" || lemma == "do") direction = Direction::Past;
    if (has_feature(word, "Tense=Pres") && lemma == "be" && direction == Direction::Unknown)
      direction = Direction::Present;
  }
  return direction;
}

bool has_auxiliary(const Sentence& sentence, std::uint32_t index) {
  return std::any_of(sentence.words.begin(), sentence.words.end(), [&](const Word& word) {
    return word.head == index + 1 && (word.deprel.rfind("aux", 0) == 0 || word.deprel.rfind("cop", 0) == 0);
  });
}

}  // namespace

Direction direction_at(const Sentence& sentence, std::uint32_t word) {
  const auto& words = sentence.words;
  if (word < words.size() && words[word].deprel == "nmod:poss" && words[word].head != 0 &&
      holds(never_planned, words[words[word].head - 1].lemma))
    return Direction::Past;
  bool infinitive = false;
  for (std::size_t steps = 0; word < words.size() && steps <= words.size(); ++steps) {
    const auto& here = words[word];
    if (infinitive && holds(verbs_of_planning, here.lemma)) return Direction::Future;
    const bool auxiliary = has_auxiliary(sentence, word);
    if (is_verbal(here) || auxiliary) {
      if (holds(verbs_of_planning, here.lemma) && has_feature(here, "VerbForm=Part")) return Direction::Future;
      if (auxiliary) return by_auxiliaries(sentence, word);
      if (has_feature(here, "VerbForm=Inf")) {
        infinitive = true;
      } else if (has_feature(here, "VerbForm=Part") && has_feature(here, "Tense=Past")) {
        return Direction::Past;  // "figures released on Thursday"
      } else if (has_feature(here, "VerbForm=Fin") || !has_feature(here, "VerbForm")) {
        return has_feature(here, "Tense=Past")   ? Direction::Past
               : has_feature(here, "Tense=Pres") ? Direction::Present
                                                 : Direction::Unknown;
      }
    }
    if (here.head == 0) break;
    word = here.head - 1;
  }
  return Direction::Unknown;
}

}  // namespace newsgraph
