#include "language/mend_appositions.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/text.hpp"
#include "language/mend_words.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

/// "[Jane Doe] beat their candidate, John Roe": a name in front of the verb is no other name of its object.
void part_appositions(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& word = words[w - 1];
    if (word.deprel != "appos" || word.head <= w) continue;
    const Word& object = words[word.head - 1];
    const bool across = object.deprel == "obj" && object.head > w && object.head < word.head;
    if (!across || words[object.head - 1].upos != "VERB" || has_child(sentence, object.head, "nsubj")) continue;
    word.head = object.head;
    word.deprel = "nsubj";
  }
}

/// Whether a phrase stands behind a comma, and in front of that a phrase of `before`.
bool is_behind_comma(const Sentence& sentence, std::uint32_t word, std::uint32_t before) {
  std::uint32_t first = word;
  while (first > 1 && sentence.words[first - 2].upos != "PUNCT" && is_below(sentence, first - 1, word)) --first;
  return first > 2 && sentence.words[first - 2].form == "," && is_below(sentence, first - 2, before);
}

void lower_appositions(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& word = words[w - 1];
    const std::uint32_t first = word.head;
    if (word.deprel != "appos" || first == 0 || first > w || has_feats(word, "Number=Plur")) continue;
    for (std::uint32_t c = first + 1; c < w; ++c) {
      const bool name = words[c - 1].deprel == "conj" && words[c - 1].head == first && words[c - 1].upos == "PROPN";
      if (name && is_behind_comma(sentence, w, c)) word.head = c;
    }
  }
}

/// "its Director [General], Jane Doe": a word of the title, and no other name.
void join_titles(Sentence& sentence) {
  static constexpr std::array<std::string_view, 9> before{"attorney",  "auditor",   "consul",    "director", "governor",
                                                          "inspector", "secretary", "solicitor", "surgeon"};
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w <= words.size(); ++w) {
    Word& general = words[w - 1];
    if (general.form != "General" || general.deprel != "appos" || general.head != w - 1) continue;
    if (std::find(before.begin(), before.end(), to_lower(words[w - 2].form)) == before.end()) continue;
    general.deprel = "flat";
    for (Word& word : words)
      if (word.head == w) word.head = w - 1;
  }
}

/// "the minister, the general [and] Jane Doe": the "and" of a list, where another name would end in a comma.
bool is_list_before(const Sentence& sentence, std::uint32_t w, std::uint32_t conjunct) {
  std::uint32_t last = w;
  while (last < sentence.words.size() && is_below(sentence, last + 1, w)) ++last;
  const Word& joins = sentence.words[std::min<std::size_t>(last, sentence.words.size() - 1)];
  return last < sentence.words.size() && joins.deprel == "cc" && joins.head == conjunct;
}

void join_lists(Sentence& sentence) {
  auto& words = sentence.words;
  const auto is_definite = [&](std::uint32_t w) {
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& word) { return word.head == w && word.deprel == "det" && word.lemma == "the"; });
  };
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& word = words[w - 1];
    if (word.deprel != "appos" || word.head == 0 || word.head > w || !is_definite(w) || !is_definite(word.head))
      continue;
    for (std::uint32_t c = w + 1; c <= words.size(); ++c) {
      if (words[c - 1].deprel == "conj" && words[c - 1].head == word.head && is_list_before(sentence, w, c))
        word.deprel = "conj";
    }
  }
}

bool is_kin(std::string_view lemma) {
  static constexpr std::array<std::string_view, 16> kin{
      "brother", "child", "daughter", "father", "granddaughter", "grandson",     "husband", "mother",
      "nephew",  "niece", "partner",  "sister", "son",           "stepdaughter", "stepson", "wife"};
  return std::find(kin.begin(), kin.end(), lemma) != kin.end();
}

void part_kin(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& post = words[w - 1];
    const bool joined = post.deprel == "conj" && post.head != 0 && post.head < w && post.upos == "NOUN" &&
                        has_child(sentence, w, "det") && !has_child(sentence, w, "cc") && !is_kin(post.lemma);
    if (!joined || !is_kin(words[post.head - 1].lemma)) continue;
    for (std::uint32_t name = post.head + 1; name < w; ++name) {
      const Word& word = words[name - 1];
      if (word.deprel == "appos" && word.head == post.head && word.upos == "PROPN" &&
          is_behind_comma(sentence, w, name))
        post.deprel = "appos";
    }
  }
}

/// "A brother of Roe, a [councillor] there,": what he is, where the kin has an article of its own.
void lift_to_kin(Sentence& sentence) {
  auto& words = sentence.words;
  const auto is_one_of_several = [&](std::uint32_t w) {
    return std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return word.head == w && word.deprel == "det" && (word.lemma == "a" || word.lemma == "an");
    });
  };
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& post = words[w - 1];
    if (post.deprel != "appos" || post.head == 0 || post.head > w || post.upos != "NOUN") continue;
    const Word& name = words[post.head - 1];
    const bool of_kin = name.upos == "PROPN" && name.deprel == "nmod" && name.head != 0 && name.head < post.head &&
                        is_kin(words[name.head - 1].lemma);
    if (of_kin && is_one_of_several(name.head) && is_one_of_several(w)) post.head = name.head;
  }
}

/// "The daughter of a farmer and a nurse, [Roe] built it": without a comma behind it, the name is the subject, and what
/// stands in front says who that is.
void free_subjects(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (const NameSpan& person : names) {
    const std::uint32_t w = head_of(sentence, person), last = person.last;
    Word& name = words[w - 1];
    if (person.kind != "Person" || name.deprel != "appos" || name.head == 0 || name.head >= w || person.first < 3 ||
        last >= words.size() || words[person.first - 2].form != ",")
      continue;
    std::uint32_t top = name.head;
    while (words[top - 1].head != 0 && !is_subject(words[top - 1]) && words[top - 1].head < w)
      top = words[top - 1].head;
    Word& subject = words[top - 1];
    const std::uint32_t verb = subject.head;
    const bool opens = is_subject(subject) && subject.upos == "NOUN" && top <= 4 && top != name.head;
    if (!opens || verb <= last) continue;
    const bool adjoins = verb == last + 1 || (words[last].head == verb && words[last].deprel.starts_with("aux"));
    if (!adjoins) continue;
    name.deprel = subject.deprel;
    name.head = verb;
    subject.deprel = "appos";
    subject.head = w;
  }
}

/// "met secretary [Jane Doe]": behind a noun without an article or a comma the name is what the verb is about, and the
/// noun its title.
void lift_titled(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (const NameSpan& person : names) {
    const std::uint32_t w = head_of(sentence, person), noun = person.first - 1;
    Word& name = words[w - 1];
    if (person.kind != "Person" || name.deprel != "appos" || noun == 0 || name.head != noun) continue;
    Word& title = words[noun - 1];
    const bool bare = title.upos == "NOUN" && !has_feats(title, "Number=Plur") && !has_child(sentence, noun, "det") &&
                      !has_child(sentence, noun, "nmod:poss") && !has_child(sentence, noun, "nummod") &&
                      !has_child(sentence, noun, "conj");
    if (!bare) continue;
    name.head = title.head;
    name.deprel = title.deprel;
    title.head = w;
    title.deprel = "nmod:desc";
    for (Word& word : words)  // "by [secretary] Jane Doe's aunt"
      if (word.head == noun && (word.deprel == "case" || word.deprel == "cc" || word.deprel == "acl:relcl"))
        word.head = w;
  }
}

}  // namespace

void mend_appositions(Sentence& sentence, std::span<const NameSpan> names) {
  part_appositions(sentence);
  lower_appositions(sentence);
  part_kin(sentence);
  join_lists(sentence);
  join_titles(sentence);
  lift_to_kin(sentence);
  lift_titled(sentence, names);
  free_subjects(sentence, names);
}

}  // namespace newsgraph
