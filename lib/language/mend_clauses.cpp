#include "language/mend_clauses.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "language/mend_words.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

bool is_marked(const Sentence& sentence, std::uint32_t head, std::string_view relation, std::string_view lemma) {
  return std::any_of(sentence.words.begin(), sentence.words.end(), [&](const Word& word) {
    return word.head == head && word.deprel == relation && word.lemma == lemma;
  });
}

/// "told a court [that it was late]", "claimed in a letter that ...": what a verb of saying says is not its place's.
void lift_contents(Sentence& sentence) {
  static constexpr std::array<std::string_view, 18> saying{
      "admit",  "allege",   "announce", "argue",  "claim", "complain", "confirm", "declare", "deny",
      "insist", "maintain", "note",     "report", "say",   "state",    "suggest", "testify", "warn"};
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "acl" || clause.head == 0 || clause.head > w) continue;
    const Word& place = words[clause.head - 1];
    const bool of_verb = place.deprel == "obl" && place.head != 0 && place.head < clause.head;
    if (!of_verb || std::find(saying.begin(), saying.end(), words[place.head - 1].lemma) == saying.end()) continue;
    const bool at_place =
        is_marked(sentence, clause.head, "case", "in") || is_marked(sentence, clause.head, "case", "at");
    if (is_marked(sentence, w, "mark", "that") && at_place && !has_child(sentence, place.head, "ccomp") &&
        !has_child(sentence, place.head, "obj")) {
      clause.head = place.head;
      clause.deprel = "ccomp";
    }
  }
}

/// "a [delegation] from the parliament led by Doe": who leads it.
void lift_led(Sentence& sentence) {
  static constexpr std::array<std::string_view, 7> led{"convoy",  "crew",  "delegation", "expedition",
                                                       "mission", "squad", "team"};
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    Word& clause = sentence.words[w - 1];
    if (clause.deprel != "acl" || (clause.lemma != "lead" && clause.lemma != "head") || clause.head == 0) continue;
    const Word& noun = sentence.words[clause.head - 1];
    if (noun.deprel != "nmod" || noun.head == 0 || noun.head > clause.head) continue;
    if (std::find(led.begin(), led.end(), sentence.words[noun.head - 1].lemma) != led.end()) clause.head = noun.head;
  }
}

bool is_bare_participle(const Sentence& sentence, std::uint32_t w) {
  const Word& word = sentence.words[w - 1];
  return word.upos == "VERB" && has_feats(word, "VerbForm=Part") && (word.deprel == "acl" || word.deprel == "advcl") &&
         word.head > w && !has_child(sentence, w, "aux");
}

/// The subject of a clause, or the noun itself.
std::uint32_t subject_or_noun(const Sentence& sentence, std::uint32_t w) {
  if (sentence.words[w - 1].upos != "VERB") return w;
  for (std::uint32_t c = 1; c <= sentence.words.size(); ++c)
    if (sentence.words[c - 1].head == w && is_subject(sentence.words[c - 1])) return c;
  return 0;
}

void free_participles(Sentence& sentence) {
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    Word& word = sentence.words[w - 1];
    if (!is_subject(word) || word.head == 0 || word.head > w || !is_bare_participle(sentence, word.head)) continue;
    std::uint32_t first = w;
    while (first > 1 && sentence.words[first - 2].form != "," && is_below(sentence, first - 1, w)) --first;
    const std::uint32_t named = subject_or_noun(sentence, sentence.words[word.head - 1].head);
    if (first < 2 || sentence.words[first - 2].form != "," || named <= w) continue;
    word.head = named;
    word.deprel = "appos";
  }
}

/// "said that it was [yet] to be found": what has a subject of its own behind "that" is a clause.
void read_contents(Sentence& sentence) {
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    Word& word = sentence.words[w - 1];
    if (word.deprel != "advmod" || word.head == 0 || word.head > w || !has_child(sentence, w, "nsubj")) continue;
    if (is_marked(sentence, w, "mark", "that")) word.deprel = "ccomp";
  }
}

/// "was found guilty by a jury of [stealing]": of what the verb says.
void lift_charges(Sentence& sentence) {
  static constexpr std::array<std::string_view, 6> judging{"accuse", "acquit", "clear", "convict", "find", "suspect"};
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "acl" || clause.head == 0 || clause.head > w || !is_marked(sentence, w, "mark", "of"))
      continue;
    const Word& agent = words[clause.head - 1];
    if (agent.deprel != "obl:agent" || agent.head == 0 || agent.head > clause.head ||
        std::find(judging.begin(), judging.end(), words[agent.head - 1].lemma) == judging.end())
      continue;
    clause.head = agent.head;
    clause.deprel = "advcl";
  }
}

/// "was led by Doe and [the union] by Roe": what has an agent of its own shares the verb, not the first agent.
void part_gapping(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& patient = words[w - 1];
    if (patient.deprel != "conj" || patient.head == 0 || patient.head > w || has_child(sentence, w, "case")) continue;
    const Word& agent = words[patient.head - 1];
    if (agent.deprel != "obl:agent" || agent.head == 0 || agent.head > patient.head) continue;
    for (std::uint32_t other = w + 1; other <= words.size(); ++other) {
      Word& second = words[other - 1];
      if (second.head != agent.head || second.deprel != "obl:agent" || has_child(sentence, other, "cc")) continue;
      patient.head = second.head;
      second.head = w;
      second.deprel = "orphan";
      break;
    }
  }
}

}  // namespace

void mend_clauses(Sentence& sentence) {
  read_contents(sentence);
  lift_contents(sentence);
  lift_led(sentence);
  lift_charges(sentence);
  free_participles(sentence);
  part_gapping(sentence);
}

}  // namespace newsgraph
