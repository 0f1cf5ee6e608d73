#include "language/mend_tree.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

constexpr float kLikelySecond = 0.05F, kSureSecond = 0.2F, kLikelyLift = 0.1F;

bool is_noun(const Word& word) { return word.upos == "NOUN" || word.upos == "PROPN"; }

bool is_subject(const Word& word) { return word.deprel == "nsubj" || word.deprel == "nsubj:pass"; }

bool has_child(const Sentence& sentence, std::uint32_t word, std::string_view relation) {
  return std::any_of(sentence.words.begin(), sentence.words.end(), [&](const Word& w) {
    return w.head == word && (w.deprel == relation || w.deprel.starts_with(std::string(relation) + ":"));
  });
}

bool is_finite_verb(const Word& word) {
  return word.upos == "VERB" && word.feats.find("VerbForm=Fin") != std::string::npos;
}

void move(Sentence& sentence, std::uint32_t word, const SecondHead& to) {
  sentence.words[word - 1].head = to.head;
  sentence.words[word - 1].arc_probability = to.probability;
}

/// The passive verb that a participle goes on from where the tree joins it to an infinitive between them; 0 without
/// one.
std::uint32_t passive_before(const Sentence& sentence, std::uint32_t w) {
  const Word& word = sentence.words[w - 1];
  const Word& first = sentence.words[word.head - 1];
  const bool participle = word.upos == "VERB" && word.feats.find("Tense=Past") != std::string::npos &&
                          word.feats.find("VerbForm=Part") != std::string::npos;
  const bool infinitive = first.feats.find("VerbForm=Inf") != std::string::npos && first.deprel == "xcomp";
  const bool joined = participle && infinitive && first.head != 0 && has_child(sentence, word.head, "mark") &&
                      !has_child(sentence, w, "aux") && !has_child(sentence, w, "nsubj");
  return joined && has_child(sentence, first.head, "aux:pass") ? first.head : 0;
}

void part_conjuncts(Sentence& sentence, std::span<const SecondHead> seconds) {
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    const Word& word = sentence.words[w - 1];
    const SecondHead& second = seconds[w - 1];
    if (const auto passive = word.deprel == "conj" ? passive_before(sentence, w) : 0; passive != 0) {
      move(sentence, w, {passive, word.arc_probability});
      continue;
    }
    if (word.deprel != "conj" || !is_finite_verb(word) || second.head == 0 || second.probability < kLikelySecond)
      continue;
    const Word& first = sentence.words[word.head - 1];
    const bool infinitive = first.upos == "VERB" && first.feats.find("VerbForm=Inf") != std::string::npos;
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
    const bool pronoun = relative.feats.find("PronType=Rel") != std::string::npos && relative.deprel == "nsubj";
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

/// Two subjects of one verb side by side: "whose" belongs to the noun that begins there, a noun to the name behind it.
void join_subjects(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word& word = words[w - 1];
    if (!is_subject(word) || word.head == 0) continue;
    std::uint32_t next = w + 1;
    while (next < words.size() && words[next - 1].head != word.head) ++next;
    const bool beside = is_subject(words[next - 1]) && words[next - 1].head == word.head && next < word.head;
    if (!beside) continue;
    if (word.lemma == "whose") {
      word.head = next;
      word.deprel = "nmod:poss";
    } else if (next == w + 1 && word.upos == "NOUN" && words[next - 1].upos == "PROPN") {
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

/// The word of a name that hangs on none of the others.
std::uint32_t head_of(const Sentence& sentence, const NameSpan& name) {
  for (std::uint32_t w = name.first; w <= name.last; ++w) {
    const std::uint32_t head = sentence.words[w - 1].head;
    if (head < name.first || head > name.last) return w;
  }
  return name.first;
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

bool has_semicolon(const Sentence& sentence, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t w = from + 1; w < to; ++w)
    if (sentence.words[w - 1].form == ";") return true;
  return false;
}

void part_lists(Sentence& sentence, std::span<const NameSpan> names) {
  for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
    Word& word = sentence.words[w - 1];
    if (word.deprel != "acl:relcl" || word.head == 0 || word.head > w || !has_semicolon(sentence, word.head, w))
      continue;
    for (const NameSpan& name : names) {
      const bool beside = name.kind == "Person" && word.head < name.first && name.last < w;
      if (beside && has_semicolon(sentence, word.head, name.first) && !has_semicolon(sentence, name.last, w) &&
          !is_below(sentence, head_of(sentence, name), w))
        word.head = head_of(sentence, name);
    }
  }
}

/// Where the hyphen's head is neither of the two: the one of them that the other hangs on, else the first.
void join_hyphens(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w < words.size(); ++w) {
    Word& hyphen = words[w - 1];
    const Word& before = words[w - 2];
    const Word& behind = words[w];
    const bool joins = hyphen.form == "-" && hyphen.deprel == "punct" && before.span.end == hyphen.span.begin &&
                       hyphen.span.end == behind.span.begin;
    if (joins && hyphen.head != w - 1 && hyphen.head != w + 1) hyphen.head = before.head == w + 1 ? w + 1 : w - 1;
  }
}

bool is_bare_participle(const Sentence& sentence, std::uint32_t w) {
  const Word& word = sentence.words[w - 1];
  return word.upos == "VERB" && word.feats.find("VerbForm=Part") != std::string::npos &&
         (word.deprel == "acl" || word.deprel == "advcl") && word.head > w && !has_child(sentence, w, "aux");
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

/// "the court [ruling]": of two objects side by side, the second a form in "-ing", the first tells which ruling.
void join_objects(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word &first = words[w - 1], &second = words[w];
    const bool beside = first.deprel == "obj" && second.deprel == "obj" && first.head == second.head && first.head < w;
    if (!beside || second.upos != "VERB" || second.feats.find("VerbForm=Ger") == std::string::npos) continue;
    for (Word& word : words)
      if (word.head == w && word.deprel == "det") word.head = w + 1;
    first.head = w + 1;
    first.deprel = "compound";
    second.upos = "NOUN";
    second.feats = "Number=Sing";
  }
}

/// "the ruling [that jailed her]": a clause with a relative pronoun as its subject is what a noun is told by.
void read_relatives(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "ccomp" || clause.head == 0 || clause.head > w || !is_noun(words[clause.head - 1])) continue;
    const bool relative = std::any_of(words.begin() + clause.head, words.begin() + w, [&](const Word& word) {
      return word.head == w && is_subject(word) && word.feats.find("PronType=Rel") != std::string::npos;
    });
    if (relative) clause.deprel = "acl:relcl";
  }
}

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
    const auto marked = [&](std::uint32_t head, std::string_view relation, std::string_view first,
                            std::string_view other) {
      return std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return word.head == head && word.deprel == relation && (word.lemma == first || word.lemma == other);
      });
    };
    if (marked(w, "mark", "that", "that") && marked(clause.head, "case", "in", "at") &&
        !has_child(sentence, place.head, "ccomp") && !has_child(sentence, place.head, "obj")) {
      clause.head = place.head;
      clause.deprel = "ccomp";
    }
  }
}

/// The "who" behind a comma that a clause begins with; 0 without one.
std::uint32_t who_behind_comma(const Sentence& sentence, std::uint32_t clause) {
  for (std::uint32_t w = 3; w < clause; ++w) {
    const Word& word = sentence.words[w - 1];
    if (word.lemma == "who" && word.head == clause && sentence.words[w - 2].form == ",") return w;
  }
  return 0;
}

/// "adviser to [Roe], the leader, who died", "[Roe], one of the members, who left": behind a comma the clause is about
/// the person whose other name stands there.
void lower_relatives(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "acl:relcl" || clause.head == 0 || clause.head > w) continue;
    const std::uint32_t who = who_behind_comma(sentence, w);
    for (const NameSpan& name : names) {
      if (who == 0 || name.kind != "Person" || name.last >= who) continue;
      const std::uint32_t person = head_of(sentence, name);
      const bool above = clause.head < name.first && is_below(sentence, person, clause.head);
      for (std::uint32_t other = name.last + 1; other < who; ++other) {
        const bool named =
            words[other - 1].deprel == "appos" && words[other - 1].head == person && is_below(sentence, who - 2, other);
        const bool one_of = words[other - 1].lemma == "one" && is_below(sentence, clause.head, other);
        if (named && (above || one_of)) clause.head = person;
      }
    }
  }
}

/// "the winner of the [cup], which is sponsored": nobody is "which".
void lower_which(Sentence& sentence) {
  static constexpr std::array<std::string_view, 20> persons{
      "author", "captain", "chairman", "chief", "coach",  "director", "editor", "founder",   "governor",  "head",
      "holder", "leader",  "manager",  "mayor", "member", "minister", "owner",  "president", "spokesman", "winner"};
  auto& words = sentence.words;
  for (std::uint32_t w = 4; w <= words.size(); ++w) {
    const Word& which = words[w - 1];
    if (which.lemma != "which" || words[w - 2].form != "," || which.head <= w) continue;
    Word& clause = words[which.head - 1];
    const Word& noun = words[w - 3];
    const bool of_person = clause.deprel == "acl:relcl" && clause.head != 0 && clause.head < w - 2 &&
                           std::find(persons.begin(), persons.end(), words[clause.head - 1].lemma) != persons.end();
    if (of_person && noun.deprel == "nmod" && noun.head == clause.head) clause.head = w - 2;
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

/// Verbs whose form is the past of another: "to found a school".
void read_infinitives(Sentence& sentence) {
  static constexpr std::array<std::string_view, 7> pasts{"bound", "fell", "found", "ground", "lay", "saw", "wound"};
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w <= words.size(); ++w) {
    Word& verb = words[w - 1];
    const Word& to = words[w - 2];
    const std::string form = to_lower(verb.form);
    if (verb.upos == "VERB" && to.head == w && to.deprel == "mark" && to.lemma == "to" &&
        std::find(pasts.begin(), pasts.end(), form) != pasts.end())
      verb.lemma = form;
  }
}

}  // namespace

void mend_tree(Sentence& sentence, std::span<const SecondHead> seconds, std::span<const NameSpan> names) {
  join_hyphens(sentence);
  lift_persons(sentence, seconds, names);
  part_lists(sentence, names);
  lower_relatives(sentence, names);
  lift_contents(sentence);
  lift_led(sentence);
  lower_which(sentence);
  free_participles(sentence);
  part_appositions(sentence);
  part_objects(sentence);
  join_objects(sentence);
  read_relatives(sentence);
  join_subjects(sentence);
  part_subjects(sentence, seconds);
  part_conjuncts(sentence, seconds);
  read_infinitives(sentence);
}

}  // namespace newsgraph
