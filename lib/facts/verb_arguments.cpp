#include "facts/verb_arguments.hpp"

#include <algorithm>

#include "facts/argument_roles.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

/// "Under the pact, [signed] in May, he will leave": the participle tells of the noun in front of the comma.
bool tells_of_noun_in_front(const TreeView& tree, WordId verb) {
  if (verb < 3 || tree.word(verb - 1).form != ",") return false;
  const WordId noun = verb - 2;
  return tree.word(noun).upos == "NOUN" && is_relation(tree.word(noun), "obl") &&
         tree.governor(noun) == tree.governor(verb);
}

/// "[Born] in Ghent, she joined Acme"
bool is_fronted_participle(const TreeView& tree, WordId verb) {
  const Word& word = tree.word(verb);
  const bool past = is_past_participle(word);
  return past && (is_relation(word, "advcl") || word.deprel == "acl") && verb < tree.governor(verb) &&
         tree.child(verb, "mark") == 0 && tree.child(verb, "obj") == 0 && tree.child(verb, "aux") == 0 &&
         !tells_of_noun_in_front(tree, verb);
}

bool is_giving(std::string_view lemma) {
  return one_of(lemma, {"award", "deny", "give", "grant", "hand", "offer", "pay", "refuse"});
}

}  // namespace

bool is_given_object(const TreeView& tree, WordId verb) {
  return is_giving(tree.word(verb).lemma) && tree.child(verb, "nsubj:pass") != 0 && tree.child(verb, "obj") != 0;
}

WordId active_subject(const TreeView& tree, WordId verb) {
  if (const WordId own = tree.child(verb, "nsubj"); own != 0) return is_found_so(tree, verb) ? 0 : own;
  if (!is_relation(tree.word(verb), "conj")) return 0;
  const WordId shared = subject_of(tree, verb);
  // "was tried and given life"
  const bool given = has_feature(tree.word(verb), "Voice", "Pass") && is_giving(tree.word(verb).lemma);
  const bool active = shared != 0 && (tree.word(shared).deprel == "nsubj" || (tree.child(verb, "obj") != 0 && !given));
  return active ? shared : 0;
}

WordId passive_subject(const TreeView& tree, WordId verb) {
  if (const WordId own = tree.child(verb, "nsubj:pass"); own != 0) return own;
  if (is_found_so(tree, verb)) return tree.child(verb, "nsubj");
  const bool shares = tree.child(verb, "aux:pass") != 0 && is_relation(tree.word(verb), "conj");
  if (shares) return subject_of(tree, verb);
  if (!is_fronted_participle(tree, verb)) return 0;
  const WordId above = tree.governor(verb);
  return is_noun(tree.word(above)) ? above : subject_of(tree, above);
}

float sureness(const TreeView& tree, const Predicate& p, const Argument& a) {
  if (tree.word(p.word).upos != "VERB") return a.probability;
  const std::string_view role = plain_role(a.role);
  const WordId passive = passive_subject(tree, p.word), object = tree.child(p.word, "obj");
  const bool acts =
      role == "ARG0" && (a.word == active_subject(tree, p.word) || a.word == agent_of_passive(tree, p.word));
  const bool undergoes = role == "ARG1" && a.word == (passive != 0 ? passive : object);
  // "Jane Doe, born in 1933; died in 2024"
  const bool at_name = role == "ARG1" && is_relation(tree.word(p.word), "parataxis") &&
                       a.word == tree.governor(p.word) && tree.word(a.word).upos == "PROPN" &&
                       tree.child(p.word, "nsubj") == 0;
  // "fined the firm 3 million": an indirect object takes part, whatever the number of its role.
  const bool is_given = a.word == tree.child(p.word, "iobj");
  return acts || undergoes || is_given || at_name ? 1 : a.probability;
}

void add_participant(Event& event, Participant participant) {
  const auto known = std::find_if(event.participants.begin(), event.participants.end(),
                                  [&](const Participant& p) { return p.filler == participant.filler; });
  if (known == event.participants.end()) {
    event.participants.push_back(std::move(participant));
    return;
  }
  known->probability = std::max(known->probability, participant.probability);
  if (participant.role == "agent" && event.event_class != "Happening") {
    known->role = participant.role;
  }
}

}  // namespace newsgraph
