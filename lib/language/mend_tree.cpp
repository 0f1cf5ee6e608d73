#include "language/mend_tree.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "language/mend_appositions.hpp"
#include "language/mend_clauses.hpp"
#include "language/mend_relatives.hpp"
#include "language/mend_verbs.hpp"
#include "language/mend_words.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

constexpr float kLikelySecond = 0.05F, kSureSecond = 0.2F, kLikelyLift = 0.1F;

void move(Sentence& sentence, std::uint32_t word, const SecondHead& to) {
  sentence.words[word - 1].head = to.head;
  sentence.words[word - 1].arc_probability = to.probability;
}

/// The passive verb that a participle goes on from where the tree joins it to an infinitive between them; 0 without
/// one.
std::uint32_t passive_before(const Sentence& sentence, std::uint32_t w) {
  const Word& word = sentence.words[w - 1];
  const Word& first = sentence.words[word.head - 1];
  const bool participle = word.upos == "VERB" && has_feats(word, "Tense=Past") && has_feats(word, "VerbForm=Part");
  const bool infinitive = has_feats(first, "VerbForm=Inf") && first.deprel == "xcomp";
  const bool joined = participle && infinitive && first.head != 0 && has_child(sentence, word.head, "mark") &&
                      !has_child(sentence, w, "aux") && !has_child(sentence, w, "nsubj");
  return joined && has_child(sentence, first.head, "aux:pass") ? first.head : 0;
}

/// "said the firm was insured and [had paid]": what is told in the past perfect beside a simple past of saying is said,
/// too. The content that it goes on from; 0 without one.
std::uint32_t content_before(const Sentence& sentence, std::uint32_t w) {
  static constexpr std::array<std::string_view, 10> saying{"add",    "allege",   "claim", "complain", "explain",
                                                           "insist", "maintain", "note",  "say",      "tell"};
  const auto& words = sentence.words;
  const std::uint32_t said = words[w - 1].head;
  if (said == 0 || said > w) return 0;
  const Word& verb = words[said - 1];
  const bool has_had = std::any_of(words.begin(), words.end(), [&](const Word& aux) {
    return aux.head == w && aux.deprel == "aux" && to_lower(aux.form) == "had";
  });
  if (!has_had || std::find(saying.begin(), saying.end(), verb.lemma) == saying.end() ||
      has_child(sentence, said, "aux") || has_child(sentence, w, "nsubj"))
    return 0;
  for (std::uint32_t c = said + 1; c < w; ++c)
    if (words[c - 1].head == said && words[c - 1].deprel == "ccomp") return c;
  return 0;
}

void part_conjuncts(Sentence& sentence, std::span<const SecondHead> seconds) {
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    const Word& word = sentence.words[w - 1];
    const SecondHead& second = seconds[w - 1];
    if (const auto passive = word.deprel == "conj" ? passive_before(sentence, w) : 0; passive != 0) {
      move(sentence, w, {passive, word.arc_probability});
      continue;
    }
    if (const auto content = word.deprel == "conj" ? content_before(sentence, w) : 0; content != 0) {
      move(sentence, w, {content, word.arc_probability});
      continue;
    }
    if (word.deprel != "conj" || !is_finite_verb(word) || second.head == 0 || second.probability < kLikelySecond)
      continue;
    const Word& first = sentence.words[word.head - 1];
    const bool infinitive = first.upos == "VERB" && has_feats(first, "VerbForm=Inf");
    if (infinitive && is_finite_verb(sentence.words[second.head - 1]) && !is_below(sentence, second.head, w) &&
        is_below(sentence, word.head, second.head) && !has_child(sentence, w, "nsubj"))
      move(sentence, w, second);
  }
}

void part_subjects(Sentence& sentence, std::span<const SecondHead> seconds) {
  std::vector<std::uint32_t> subject(sentence.words.size() + 1, 0);
  const auto may_move = [&](std::uint32_t word) {
    const SecondHead& second = seconds[word - 1];
    return second.head != 0 && second.probability >= kSureSecond && subject[second.head] == 0 &&
           sentence.words[second.head - 1].upos == "VERB" && !is_below(sentence, second.head, word) &&
           is_below(sentence, second.head, sentence.words[word - 1].head);
  };
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    const Word& word = sentence.words[w - 1];
    if (!is_subject(word) || word.head == 0) continue;
    std::uint32_t& first = subject[word.head];
    if (first == 0) {
      first = w;
      continue;
    }
    const Word& relative = sentence.words[first - 1];
    const bool pronoun = has_feats(relative, "PronType=Rel") && relative.deprel == "nsubj";
    if (pronoun && word.deprel == "nsubj" && !has_child(sentence, word.head, "obj") &&
        !has_child(sentence, word.head, "cop")) {
      sentence.words[first - 1].deprel = "obj";
      first = w;
      continue;
    }
    const bool earlier =
        may_move(first) && (!may_move(w) || seconds[first - 1].probability > seconds[w - 1].probability);
    const std::uint32_t moved = earlier ? first : w;
    if (!may_move(moved)) continue;
    first = earlier ? w : first;
    move(sentence, moved, seconds[moved - 1]);
    subject[seconds[moved - 1].head] = moved;
  }
}

/// Whether the noun in front of a name goes up to it: "barrister", "union chief for Ghent", "mum-of-two".
bool reaches_name(const Sentence& sentence, std::uint32_t noun, std::uint32_t name) {
  const auto& words = sentence.words;
  if (words[name - 2].form == ",") return false;
  const auto is_number = [](const Word& word) { return word.form == "-" || word.form == "of" || word.upos == "NUM"; };
  return is_below(sentence, name - 1, noun) || std::all_of(words.begin() + noun, words.begin() + (name - 1), is_number);
}

/// Two subjects of one verb side by side: "whose" belongs to the noun that begins there, a noun to the name behind it.
void join_subjects(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word& word = words[w - 1];
    if (!is_subject(word) || word.head == 0) continue;
    std::uint32_t next = w + 1;
    while (next < words.size() && words[next - 1].head != word.head) ++next;
    const bool one_side = (w < word.head) == (next < word.head);
    const bool beside = is_subject(words[next - 1]) && words[next - 1].head == word.head && one_side;
    if (!beside) continue;
    if (word.lemma == "whose") {
      word.head = next;
      word.deprel = "nmod:poss";
    } else if (words[next - 1].upos == "PROPN" &&
               ((word.upos == "NOUN" && reaches_name(sentence, w, next)) || (word.upos == "PROPN" && next == w + 1))) {
      word.head = next;
      word.deprel = "nmod:desc";
    }
  }
}

/// "called the plan [a disgrace]": a verb of naming has one object, and what that is called.
void part_objects(Sentence& sentence) {
  static constexpr std::array<std::string_view, 12> naming{"appoint", "brand", "call",  "consider", "declare",  "deem",
                                                           "dub",     "elect", "label", "name",     "proclaim", "term"};
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    if (words[w - 1].upos != "VERB" || std::find(naming.begin(), naming.end(), words[w - 1].lemma) == naming.end())
      continue;
    std::uint32_t object = 0;
    for (std::uint32_t c = w + 1; c <= words.size(); ++c) {
      Word& child = words[c - 1];
      if (child.head != w || child.deprel != "obj") continue;
      if (object != 0) child.deprel = "xcomp";
      object = c;
    }
  }
}

void lift_persons(Sentence& sentence, std::span<const SecondHead> seconds, std::span<const NameSpan> names) {
  for (const NameSpan& name : names) {
    const std::uint32_t w = head_of(sentence, name);
    const Word& word = sentence.words[w - 1];
    const SecondHead& second = seconds[w - 1];
    if (name.kind != "Person" || word.deprel != "appos" || word.head == 0 || word.head > w || second.head == 0)
      continue;
    const bool behind_comma = name.first > 1 && sentence.words[name.first - 2].form == ",";
    const bool of_body =
        sentence.words[word.head - 1].upos == "PROPN" && sentence.words[second.head - 1].upos == "NOUN";
    if (behind_comma && of_body && second.probability >= kLikelyLift && is_below(sentence, word.head, second.head)) {
      // The first head cannot be: its share falls to the others.
      const float share = second.probability / std::max(second.probability, 1 - word.arc_probability);
      move(sentence, w, {second.head, share});
    }
  }
}

/// "[Roe & Co. KG]": a sign joins words of one name, not two names.
void join_names(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (const NameSpan& name : names) {
    for (std::uint32_t w = name.first; w <= name.last; ++w) {
      Word& sign = words[w - 1];
      if (sign.form != "&" || sign.head == 0) continue;
      std::uint32_t conjunct = sign.head;
      if (words[conjunct - 1].deprel == "compound" && words[conjunct - 1].head > conjunct)
        conjunct = words[conjunct - 1].head;
      Word& second = words[conjunct - 1];
      const bool inside = conjunct <= name.last && second.deprel == "conj" && second.head >= name.first;
      if (!inside || second.head > w) continue;
      second.deprel = "flat";
      sign.head = second.head;
      sign.deprel = "flat";
    }
  }
}

/// "named [Jane Doe] editor from May": the post stands beside the name without a comma.
void part_posts(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (const NameSpan& name : names) {
    const std::uint32_t person = head_of(sentence, name), next = name.last + 1;
    const Word& word = words[person - 1];
    if (name.kind != "Person" || word.deprel != "obj" || word.head == 0 || word.head >= name.first) continue;
    const Word& verb = words[word.head - 1];
    if (next > words.size() || (verb.lemma != "appoint" && verb.lemma != "elect" && verb.lemma != "name")) continue;
    std::uint32_t title = next;
    while (title < words.size() && words[title - 1].head == title + 1) ++title;
    Word& post = words[title - 1];
    if (post.upos != "NOUN" || post.deprel != "appos" || post.head != person) continue;
    post.deprel = "xcomp";
    post.head = word.head;
    for (std::uint32_t w = name.first; w <= name.last; ++w)
      if (words[w - 1].head == title) {
        words[w - 1].head = person;
        words[w - 1].deprel = "flat";
      }
  }
}

/// Where the hyphen's head is neither of the two: the one of them that the other hangs on, else the first. Two nouns
/// that hang on the same word by the same relation are one: "became [vice]-chancellor".
void join_hyphens(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w < words.size(); ++w) {
    Word& hyphen = words[w - 1];
    const Word& before = words[w - 2];
    const Word& behind = words[w];
    const bool joins = hyphen.form == "-" && hyphen.deprel == "punct" && before.span.end == hyphen.span.begin &&
                       hyphen.span.end == behind.span.begin;
    if (joins && before.upos == "NOUN" && behind.upos == "NOUN" && before.head == behind.head &&
        before.deprel == behind.deprel) {
      words[w - 2].head = w + 1;
      words[w - 2].deprel = "compound";
    }
    if (joins && hyphen.head != w - 1 && hyphen.head != w + 1) hyphen.head = before.head == w + 1 ? w + 1 : w - 1;
  }
}

/// "gave the [opposition] Labour Movement eight seats": a noun and the name that begins behind it receive as one.
void join_receivers(Sentence& sentence) {
  constexpr std::uint32_t longest = 5;
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word& noun = words[w - 1];
    if (noun.deprel != "iobj" || noun.upos != "NOUN") continue;
    const auto begin = words.begin() + w, end = begin + std::min<std::ptrdiff_t>(longest, words.end() - begin);
    const auto name = std::find_if(begin, end, [&](const Word& word) {
      return word.deprel == "iobj" && word.head == noun.head && word.upos == "PROPN";
    });
    const auto at = static_cast<std::uint32_t>(name - words.begin()) + 1;
    const bool unbroken = std::all_of(begin, name, [&](const Word& between) { return between.head == at; });
    if (name == begin || name == end || !unbroken) continue;
    noun.head = at;
    noun.deprel = "compound";
  }
}

/// "the court [ruling]", "lands the Mariners [job]": of two objects side by side, the second a form in "-ing" or a noun
/// behind a name, the first tells which ruling or job. Who is given something or named so is an object, too.
void join_objects(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word &first = words[w - 1], &second = words[w];
    const bool beside = first.deprel == "obj" && second.deprel == "obj" && first.head == second.head && first.head < w;
    if (!beside) continue;
    static constexpr std::array<std::string_view, 24> with_two{
        "allow", "appoint", "ask",   "award", "call", "cost",    "deny", "elect", "give", "grant", "hand", "lend",
        "make",  "name",    "offer", "owe",   "pay",  "promise", "send", "show",  "take", "teach", "tell", "win"};
    const bool given = std::find(with_two.begin(), with_two.end(), words[first.head - 1].lemma) != with_two.end();
    if (first.upos == "PROPN" && second.upos == "NOUN" && !given) {
      first.head = w + 1;
      first.deprel = "compound";
      continue;
    }
    if (second.upos != "VERB" || !has_feats(second, "VerbForm=Ger")) continue;
    for (Word& word : words)
      if (word.head == w && word.deprel == "det") word.head = w + 1;
    first.head = w + 1;
    first.deprel = "compound";
    second.upos = "NOUN";
    second.feats = "Number=Sing";
  }
}

/// "[14.31] Police arrived": the time of an entry in a running report counts no police.
void part_entry_time(Sentence& sentence) {
  auto& words = sentence.words;
  if (words.size() < 3) return;
  Word& time = words.front();
  const std::string& form = time.form;
  const std::size_t sign = form.find_first_of(".:");
  const bool clock =
      time.upos == "NUM" && (sign == 1 || sign == 2) && form.size() == sign + 3 &&
      std::all_of(form.begin(), form.end(), [](char c) { return is_digit(c) || c == '.' || c == ':'; }) &&
      form[sign + 1] < '6';
  const bool counts = time.head > 1 && words[time.head - 1].deprel != "root" && time.deprel != "root";
  if (!clock || !counts || !is_upper(words[1].form.front())) return;
  const auto root = std::find_if(words.begin(), words.end(), [](const Word& w) { return w.head == 0; });
  if (root == words.end()) return;
  time.head = static_cast<std::uint32_t>(root - words.begin()) + 1;
  time.deprel = "dep";
}

}  // namespace

void mend_tree(Sentence& sentence, std::span<const SecondHead> seconds, std::span<const NameSpan> names) {
  part_entry_time(sentence);
  join_hyphens(sentence);
  join_names(sentence, names);
  part_posts(sentence, names);
  lift_persons(sentence, seconds, names);
  part_objects(sentence);
  join_receivers(sentence);
  join_objects(sentence);
  mend_clauses(sentence);
  mend_relatives(sentence, names);
  mend_appositions(sentence, names);
  join_subjects(sentence);
  part_subjects(sentence, seconds);
  part_conjuncts(sentence, seconds);
  mend_verbs(sentence);
}

}  // namespace newsgraph
