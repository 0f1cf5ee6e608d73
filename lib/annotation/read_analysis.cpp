#include <algorithm>
#include <iterator>
#include <string_view>

#include "annotation/read_parts.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view time_types[] = {"DATE", "TIME", "DURATION", "SET"};

Word read_word(const JsonValue& value, std::size_t count) {
  Word word;
  word.span = value.span();
  word.form = value["form"].text();
  word.lemma = value["lemma"].text();
  word.upos = value["upos"].text();
  word.feats = value["feats"].optional_text().value_or("");
  word.head = value["head"].index(count + 1, "words to count from 1");
  word.deprel = value["deprel"].text();
  word.arc_probability = value["probability"].number_or(1, 0, 1);
  return word;
}

/// Later stages walk from word to head and must come to an end.
bool has_cycle(const std::vector<Word>& words) {
  for (const Word& word : words) {
    std::size_t steps = 0;
    for (std::uint32_t head = word.head; head != 0; head = words[head - 1].head) {
      if (++steps > words.size()) return true;
    }
  }
  return false;
}

Sentence read_sentence(const JsonValue& value) {
  Sentence sentence;
  sentence.span = value.span();
  const JsonValue words = value["words"];
  const std::size_t count = words.size();
  sentence.words = words.list([count](const JsonValue& word) { return read_word(word, count); });
  for (const Word& word : sentence.words) {
    if (!sentence.span.contains(word.span)) words.fail("hold a word outside the sentence");
  }
  if (has_cycle(sentence.words)) words.fail("have heads that go round in a circle");
  return sentence;
}

Argument read_argument(const JsonValue& value, std::size_t words) {
  Argument argument;
  argument.word = value["word"].index(words + 1, "words to count from 1");
  if (argument.word == 0) value["word"].fail("is 0, but words count from 1");
  argument.role = value["role"].text();
  argument.span = value.span();
  argument.probability = value["probability"].number_or(1, 0, 1);
  return argument;
}

Predicate read_predicate(const JsonValue& value, const std::vector<Sentence>& sentences) {
  Predicate predicate;
  predicate.sentence = value["sentence"].index(sentences.size(), "sentences");
  const std::size_t words = predicate.sentence < sentences.size() ? sentences[predicate.sentence].words.size() : 0;
  predicate.word = value["word"].index(words + 1, "words to count from 1");
  if (predicate.word == 0) value["word"].fail("is 0, but words count from 1");
  predicate.roleset = value["roleset"].text();
  predicate.probability = value["probability"].number_or(1, 0, 1);
  if (const JsonValue factuality = value["factuality"]; !factuality.is_null()) {
    predicate.factuality = factuality.number(-3, 3);
  }
  predicate.arguments = value["arguments"].list([words](const JsonValue& part) { return read_argument(part, words); });
  return predicate;
}

Time read_time(const JsonValue& value) {
  Time time{value.span(), value["type"].text(), value["value"].text()};
  if (std::find(std::begin(time_types), std::end(time_types), time.type) == std::end(time_types)) {
    value["type"].fail("is none of DATE, TIME, DURATION and SET");
  }
  return time;
}

}  // namespace

Analysis read_analysis(const JsonValue& root) {
  Analysis analysis;
  analysis.sentences = root["sentences"].list(read_sentence);
  analysis.times = root["times"].list(read_time);
  analysis.predicates = root["predicates"].list(
      [&analysis](const JsonValue& value) { return read_predicate(value, analysis.sentences); });
  return analysis;
}

}  // namespace newsgraph
