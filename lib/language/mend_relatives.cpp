#include "language/mend_relatives.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "language/mend_words.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

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

/// The "who" behind a comma that a clause begins with; 0 without one.
std::uint32_t who_behind_comma(const Sentence& sentence, std::uint32_t clause) {
  for (std::uint32_t w = 3; w < clause; ++w) {
    const Word& word = sentence.words[w - 1];
    if (word.lemma == "who" && word.head == clause && sentence.words[w - 2].form == ",") return w;
  }
  return 0;
}

/// The verb of the relative clause behind a comma whose pronoun stands at a word; 0 where none does.
std::uint32_t clause_of_pronoun(const Sentence& sentence, std::uint32_t pronoun) {
  const auto& words = sentence.words;
  const std::uint32_t verb = words[pronoun - 1].head;
  if (pronoun < 3 || words[pronoun - 2].form != "," || verb <= pronoun) return 0;
  const Word& clause = words[verb - 1];
  return clause.deprel == "acl:relcl" && clause.head != 0 && clause.head < pronoun ? verb : 0;
}

/// Whether a clause has a finite verb with that feature of number.
bool has_verb_of(const Sentence& sentence, std::uint32_t clause, std::string_view number) {
  const auto& words = sentence.words;
  return std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return (word.head == clause || &word == &words[clause - 1]) && has_feats(word, number) &&
           has_feats(word, "VerbForm=Fin");
  });
}

/// A noun for a body, which is not "who".
bool is_body(std::string_view noun) {
  static constexpr std::array<std::string_view, 30> bodies{
      "agency",     "association", "authority", "bank",     "board",      "bureau",       "club",         "commission",
      "committee",  "company",     "council",   "court",    "department", "federation",   "firm",         "force",
      "foundation", "hospital",    "institute", "ministry", "office",     "organisation", "organization", "party",
      "school",     "service",     "team",      "trust",    "union",      "university"};
  return std::find(bodies.begin(), bodies.end(), noun) != bodies.end();
}

/// "adviser to [Roe], the leader, who died", "[Roe], one of the members, who left": behind a comma the clause is about
/// the person whose other name stands there; "a group led by [Roe], who was expelled": or who does something in front
/// of it.
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
      if (above && name.last + 2 == who && words[person - 1].deprel == "obl:agent") clause.head = person;
      for (std::uint32_t other = name.last + 1; other < who; ++other) {
        const bool named =
            words[other - 1].deprel == "appos" && words[other - 1].head == person && is_below(sentence, who - 2, other);
        const bool one_of = words[other - 1].lemma == "one" && is_below(sentence, clause.head, other);
        // "Roe, head of the [bureau], who directs it"
        const std::uint32_t noun = clause.head;
        const bool of_body =
            words[noun - 1].deprel == "nmod" && words[noun - 1].head == other && is_body(words[noun - 1].lemma);
        if (named && (above || one_of || of_body)) clause.head = person;
      }
    }
  }
}

bool is_people(std::string_view noun) {
  static constexpr std::array<std::string_view, 16> people{
      "citizen",  "employee",    "expert", "fan",     "inhabitant", "officer",  "official", "people",
      "resident", "shareholder", "staff",  "student", "supporter",  "survivor", "villager", "worker"};
  return std::find(people.begin(), people.end(), noun) != people.end();
}

/// "Roe of the University of [Ghent], who leads it", "residents of [Ghent], who saw it": no body is "who".
void lift_who(Sentence& sentence, std::span<const NameSpan> names) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "acl:relcl" || clause.head == 0 || clause.head > w || who_behind_comma(sentence, w) == 0)
      continue;
    const Word& body = words[clause.head - 1];
    const auto is_head = [&](std::uint32_t word, bool person) {
      return std::any_of(names.begin(), names.end(), [&](const NameSpan& name) {
        return (name.kind == "Person") == person && head_of(sentence, name) == word;
      });
    };
    if (body.deprel == "nmod" && body.head != 0 && is_head(clause.head, false) &&
        (is_head(body.head, true) || is_people(words[body.head - 1].lemma)))
      clause.head = body.head;
  }
}

/// Whether a noun is not "which": a person, and as the subject of a verb of saying what cannot speak. `verb` is empty
/// where "which" is no subject.
bool is_no_antecedent(std::string_view noun, std::string_view verb) {
  static constexpr std::array<std::string_view, 20> persons{
      "author", "captain", "chairman", "chief", "coach",  "director", "editor", "founder",   "governor",  "head",
      "holder", "leader",  "manager",  "mayor", "member", "minister", "owner",  "president", "spokesman", "winner"};
  static constexpr std::array<std::string_view, 10> mute{"datum",     "estimate",   "figure",     "number",
                                                         "objection", "opposition", "photograph", "picture",
                                                         "statistic", "video"};
  static constexpr std::array<std::string_view, 9> speaking{"accuse",  "add", "argue",  "blame", "complain",
                                                            "declare", "say", "stress", "warn"};
  const auto is_of = [](const auto& list, std::string_view lemma) {
    return std::find(list.begin(), list.end(), lemma) != list.end();
  };
  return is_of(persons, noun) || (is_of(mute, noun) && is_of(speaking, verb));
}

/// "the winner of the [cup], which is sponsored", "figures from the [ministry], which blamed a flood"
void lower_which(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 4; w <= words.size(); ++w) {
    const Word& which = words[w - 1];
    const std::uint32_t verb = which.lemma == "which" ? clause_of_pronoun(sentence, w) : 0;
    if (verb == 0) continue;
    Word& clause = words[verb - 1];
    const Word& noun = words[w - 3];
    if (clause.head < w - 2 && noun.deprel == "nmod" && noun.head == clause.head &&
        is_no_antecedent(words[clause.head - 1].lemma, is_subject(which) ? std::string_view(clause.lemma) : ""))
      clause.head = w - 2;
  }
}

/// "the council and the [fund], which was set up": of two bodies "which" with a singular verb is the last; "Doe and
/// [Roe], who stepped down": "who" is the last, too, where no verb is plural.
void lower_to_last(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t which = 3; which <= words.size(); ++which) {
    const Word& pronoun = words[which - 1];
    const bool who = pronoun.lemma == "who", relative = who || pronoun.lemma == "which";
    const std::uint32_t verb = relative && is_subject(pronoun) ? clause_of_pronoun(sentence, which) : 0;
    if (verb == 0) continue;
    Word& clause = words[verb - 1];
    const auto is_plural = [&](const Word& word) {
      return word.head == verb &&
             (word.form == "were" || word.form == "are" || word.form == "have" || word.form == "both");
    };
    const bool plural =
        has_verb_of(sentence, verb, "Number=Plur") || std::any_of(words.begin(), words.end(), is_plural);
    if (who ? plural : !has_verb_of(sentence, verb, "Number=Sing")) continue;
    for (std::uint32_t w = which - 2; w > clause.head; --w) {
      if (words[w - 1].deprel != "conj" || words[w - 1].head != clause.head || !is_noun(words[w - 1])) continue;
      // "Ann and John Roe, who": a couple.
      const bool couple = words[clause.head - 1].upos == "PROPN" && words[w - 1].upos == "PROPN" &&
                          !has_child(sentence, clause.head, "flat") && !has_child(sentence, clause.head, "nmod:desc");
      if (is_below(sentence, which - 2, w) && !couple) clause.head = w;
      break;
    }
  }
}

/// "the [study] of 900 women, which was led": a singular verb tells of no plural noun.
void lift_singular(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 3; w <= words.size(); ++w) {
    const Word& which = words[w - 1];
    const std::uint32_t verb = which.lemma == "which" && is_subject(which) ? clause_of_pronoun(sentence, w) : 0;
    if (verb == 0 || !has_verb_of(sentence, verb, "Number=Sing")) continue;
    Word& clause = words[verb - 1];
    const Word& noun = words[clause.head - 1];
    if (noun.deprel != "nmod" || noun.head == 0) continue;
    const Word& above = words[noun.head - 1];
    if (noun.upos == "NOUN" && has_feats(noun, "Number=Plur") && above.upos == "NOUN" &&
        has_feats(above, "Number=Sing"))
      clause.head = noun.head;
  }
}

/// "the ruling [that jailed her]": a clause with a relative pronoun as its subject is what a noun is told by.
void read_relatives(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& clause = words[w - 1];
    if (clause.deprel != "ccomp" || clause.head == 0 || clause.head > w || !is_noun(words[clause.head - 1])) continue;
    const bool relative = std::any_of(words.begin() + clause.head, words.begin() + w, [&](const Word& word) {
      return word.head == w && is_subject(word) && has_feats(word, "PronType=Rel");
    });
    if (relative) clause.deprel = "acl:relcl";
  }
}

/// "Jane Roe, [who] was due to travel, said": a clause of whom stands in front of the comma, wherever the tree hangs
/// it.
void hang_who_clauses(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t who = 3; who <= words.size(); ++who) {
    const Word& pronoun = words[who - 1];
    if (pronoun.lemma != "who" || !is_subject(pronoun) || words[who - 2].form != "," || pronoun.head <= who) continue;
    Word& clause = words[pronoun.head - 1];
    if (clause.deprel != "advcl" || clause.head <= pronoun.head) continue;
    std::uint32_t noun = who - 2;
    while (words[noun - 1].head != 0 && words[noun - 1].head < who && is_noun(words[words[noun - 1].head - 1]))
      noun = words[noun - 1].head;
    if (!is_noun(words[noun - 1]) || is_below(sentence, noun, pronoun.head)) continue;
    clause.head = noun;
    clause.deprel = "acl:relcl";
  }
}

/// "a contract that critics say [was drafted by a firm]": what they say, and not what the noun is told by.
void lower_said_relatives(Sentence& sentence) {
  static constexpr std::array<std::string_view, 12> saying{"allege", "argue",   "assert", "believe",
                                                           "claim",  "contend", "insist", "maintain",
                                                           "say",    "suspect", "think",  "warn"};
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    const Word& said = words[w - 1];
    const bool parenthesis = said.deprel == "acl:relcl" && said.head != 0 && has_child(sentence, w, "nsubj") &&
                             !has_child(sentence, w, "ccomp") && !has_child(sentence, w, "obj") &&
                             std::find(saying.begin(), saying.end(), said.lemma) != saying.end();
    if (!parenthesis) continue;
    for (std::uint32_t v = w + 1; v <= words.size(); ++v) {
      Word& told = words[v - 1];
      if (told.deprel != "acl:relcl" || told.head != said.head) continue;
      const bool across = std::any_of(words.begin() + said.head, words.begin() + (w - 1), [&](const Word& word) {
        return word.head == v && is_subject(word) && has_feats(word, "PronType=Rel");
      });
      if (!across) continue;
      told.head = w;
      told.deprel = "ccomp";
      break;
    }
  }
}

/// "the teenager, whose [father] played, left": who stands behind "whose" is the subject of its clause, and joins
/// nobody.
void read_owned_subjects(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    const Word& whose = words[w - 1];
    if (whose.lemma != "whose" || whose.deprel != "nmod:poss" || whose.head <= w) continue;
    const std::uint32_t owned = whose.head;
    Word& noun = words[owned - 1];
    if ((noun.deprel != "conj" && noun.deprel != "appos") || noun.head >= w || has_child(sentence, owned, "cc"))
      continue;
    for (std::uint32_t verb = owned + 1; verb <= words.size(); ++verb) {
      const Word& clause = words[verb - 1];
      if (clause.deprel != "acl:relcl" || clause.head != noun.head || has_child(sentence, verb, "nsubj")) continue;
      noun.head = verb;
      noun.deprel = has_child(sentence, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
      break;
    }
  }
}

}  // namespace

void mend_relatives(Sentence& sentence, std::span<const NameSpan> names) {
  part_lists(sentence, names);
  lower_relatives(sentence, names);
  lift_who(sentence, names);
  lift_singular(sentence);
  lower_to_last(sentence);
  lower_which(sentence);
  read_relatives(sentence);
  hang_who_clauses(sentence);
  lower_said_relatives(sentence);
  read_owned_subjects(sentence);
}

}  // namespace newsgraph
