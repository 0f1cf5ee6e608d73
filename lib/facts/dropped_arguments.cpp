// Words that take no part in the event, whatever the role head says.
#include <algorithm>
#include <vector>

#include "facts/argument_rules.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

/// "notes recorded by [Roe] were leaked": whose they are by is the participle's, not the verb's.
bool is_agent_of_clause_below(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId participle = tree.governor(w), noun = participle == 0 ? 0 : tree.governor(participle);
  return tree.word(at.p.word).upos == "VERB" && is_relation(tree.word(w), "obl") && case_text(tree, w) == "by" &&
         participle != at.p.word && tree.word(participle).deprel == "acl" &&
         is_past_participle(tree.word(participle)) && first_conjunct(tree, at.p.word) != participle && noun != 0 &&
         is_relation(tree.word(noun), "nsubj") && tree.governor(noun) == at.p.word;
}

/// "brokered by [Angola] and signed": behind "and" another may have signed; "directed by [Roe] and starring Doe".
bool is_agent_in_front(const ArgumentAt& at, WordId w) {
  const WordId first = first_conjunct(at.tree, at.p.word);
  const Word& verb = at.tree.word(at.p.word);
  return first != at.p.word && at.tree.governor(w) == first && w < at.p.word && at.tree.word(w).deprel == "obl:agent" &&
         (is_past_participle(verb) || verb.form.ends_with("ing"));
}

/// "the shop caught [fire]": it did not light it.
bool catches_fire(const ArgumentAt& at, WordId) {
  const TreeView& tree = at.tree;
  const WordId verb = tree.governor(at.p.word);
  return tree.word(at.p.word).lemma == "fire" && is_relation(tree.word(at.p.word), "obj") && verb != 0 &&
         tree.word(verb).lemma == "catch";
}

/// Whether a noun in front of the clause at `top` owns an argument of one of its verbs: "[a farmer] whose cows died".
bool owns_argument(const TreeView& tree, WordId verb, WordId top, WordId w) {
  if (tree.word(top).deprel != "acl:relcl") return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const WordId owner = tree.child(c, "nmod:poss");
    return owner != 0 && tree.word(owner).lemma == "whose" && w < owner && !tree.is_in_subtree(w, top);
  });
}

/// "[a farmer] whose cows died": who owns what the clause is about takes no part in it, whatever the role head says.
/// What stands before "whose" and outside of the clause is its noun, also where the tree hangs the clause on another.
bool is_owner_in_clause(const ArgumentAt& at, WordId w) {
  const WordId top = first_conjunct(at.tree, at.p.word);
  return owns_argument(at.tree, top, top, w);
}

/// "[Roe], who retired and whose daughter is married to a clerk"
bool is_owner_in_joined_clause(const ArgumentAt& at, WordId w) {
  return owns_argument(at.tree, at.p.word, first_conjunct(at.tree, at.p.word), w);
}

/// "[Woman] charged in fire that killed two": what a clause with "that" or "which" tells is done by its noun, where the
/// noun tells an event, and not by a person farther up.
bool is_person_above_event(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const Predicate& p = at.p;
  const WordId noun = tree.governor(p.word), subject = tree.child(p.word, "nsubj");
  if (tree.word(p.word).deprel != "acl:relcl" || subject == 0 || w == noun || tree.is_in_subtree(w, noun)) return false;
  const auto m = at.scene.mention({p.sentence, w});
  return one_of(tree.word(subject).lemma, {"that", "which"}) && at.scene.predicate({p.sentence, noun}).has_value() &&
         m && at.scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup});
}

/// "[a group] led by Roe, who was expelled": a clause about a person is not about what stands above that person.
bool is_above_person_told_of(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId clause = first_conjunct(tree, at.p.word), noun = tree.governor(clause);
  if (tree.word(clause).deprel != "acl:relcl" || noun == 0 || w >= noun || !tree.is_in_subtree(noun, w)) return false;
  const auto m = at.scene.mention({at.p.sentence, noun});
  return m && at.scene.is_kind(*m, {Kind::Person}) && is_relation(tree.word(noun), "obl:agent");
}

/// "[The group] represents investors holding bonds": who does what a present participle tells is the noun before it.
bool is_above_participle(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const Predicate& p = at.p;
  const WordId noun = tree.governor(p.word);
  return tree.word(p.word).deprel == "acl" && tree.word(p.word).form.ends_with("ing") && noun != 0 && w < noun &&
         tree.child(p.word, "mark") == 0 && !tree.is_in_subtree(w, noun) &&
         at.scene.mention({p.sentence, noun}).has_value();
}

/// "[her sons], one of whom plays": who acts in a clause with a subject of its own is that; "both of whom" are they.
bool is_above_own_subject(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId subject = tree.child(at.p.word, "nsubj");
  return tree.word(at.p.word).deprel == "acl:relcl" && subject != 0 && antecedent(tree, subject) == subject &&
         !one_of(tree.word(subject).lemma, {"all", "both", "each"}) && !tree.is_in_subtree(w, at.p.word);
}

/// "[the hospital] where two remained": a place of what the clause tells, whatever the role head says.
bool is_place_of_clause(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  if (tree.word(verb).deprel != "acl:relcl" || tree.governor(verb) != w) return false;
  const std::vector<WordId> below = tree.children(verb, "advmod");
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return tree.word(c).lemma == "where"; });
}

/// "dismissed his aide, [who] had agreed, but kept the minister": the pronoun of a clause takes no part outside of it.
bool is_pronoun_of_other_clause(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  if (antecedent(tree, w) == w) return false;
  WordId clause = w;
  while (clause != 0 && tree.word(clause).deprel != "acl:relcl") clause = tree.governor(clause);
  return clause != 0 && !tree.is_in_subtree(at.p.word, clause);
}

/// "[She] was handed a ban, bringing her run to an end": what was done to somebody brings it about, not whom it was
/// done to.
bool is_before_result(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const Word& verb = tree.word(at.p.word);
  const WordId above = tree.governor(at.p.word);
  return is_relation(verb, "advcl") && verb.form.ends_with("ing") && above != 0 && above < at.p.word && w < above &&
         tree.word(at.p.word - 1).form == "," && tree.child(above, "aux:pass") != 0 &&
         one_of(verb.lemma, {"bring", "cause", "deepen", "end", "force", "fuel", "heighten", "ignite", "injure", "kill",
                             "mark", "plunge", "prompt", "raise", "set", "spark", "trigger", "wound"});
}

/// "escaped with minor [injuries]": not from them.
bool is_escaped_with(const ArgumentAt& at, WordId w) {
  return at.tree.word(at.p.word).lemma == "escape" && is_relation(at.tree.word(w), "obl") &&
         case_text(at.tree, w) == "with";
}

/// "it emerged that she was the [daughter] of the mayor": what somebody is takes no part in that it becomes known.
bool is_statement(const ArgumentAt& at, WordId w) {
  return is_relation(at.tree.word(w), "ccomp") && at.tree.child(w, "cop") != 0;
}

/// "Tenders took hours to [douse] the fire": what takes the time does not take it from itself.
bool is_what_takes_time(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return tree.word(at.p.word).lemma == "take" && w > at.p.word && has_mark(tree, w, "to") &&
         tree.child(at.p.word, "nsubj") != 0 && tree.child(at.p.word, "obj") != 0;
}

/// "the [Ghent] trial of a vaccine": where it takes place, and not who is tried.
bool is_place_of_trial(const ArgumentAt& at, WordId w) {
  if (!is_relation(at.tree.word(w), "compound") || at.tree.governor(w) != at.p.word ||
      !one_of(at.tree.word(at.p.word).lemma, {"experiment", "survey", "test", "trial"}))
    return false;
  const auto m = at.scene.mention({at.p.sentence, w});
  return m && at.scene.is_kind(*m, {Kind::Place, Kind::Polity});
}

constexpr RoleRule kDropped[] = {
    {"", is_place_of_trial},
    {"", is_owner_in_clause},
    {"", is_place_of_clause},
    {"", is_pronoun_of_other_clause},
    {"ARG0", is_person_above_event},
    {"ARG0", is_above_participle},
    {"ARG0", is_above_own_subject},
    {"ARG0", is_before_result},
    {"ARG0", is_agent_of_clause_below},
    {"ARG0", is_agent_in_front},
    {"ARG0", catches_fire},
    {"ARG0", is_what_takes_time},
    {"", is_statement},
    {"", is_escaped_with},
    {"", is_above_person_told_of},
    {"ARG1", is_owner_in_joined_clause},
    {"ARG2", is_owner_in_joined_clause},
};

}  // namespace

std::span<const RoleRule> dropped_arguments() { return kDropped; }

}  // namespace newsgraph
