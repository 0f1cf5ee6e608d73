#include "facts/mended_arguments.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "facts/argument_roles.hpp"
#include "facts/event_triggers.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

/// What a rule looks at.
struct At {
  const FactScene& scene;
  const Predicate& p;
  const Event& event;
  const TreeView& tree;
};

bool is_said_found(const At& at, WordId) { return is_found_so(at.tree, at.p.word); }

/// "[her] dismissal", "[his] arrest": the owner of such a noun is whom it happened to, unless another is named with
/// "of".
bool is_owner_undergoing(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  if (!is_noun(tree.word(at.p.word)) || tree.word(w).deprel != "nmod:poss" || tree.governor(w) != at.p.word)
    return false;
  return !has_phrase(tree, at.p.word, "nmod", {"of"}) &&
         one_of(at.event.event_class, {"Appointment", "Arrest", "Birth", "Conviction", "Death", "Dismissal", "Hiring",
                                       "Injury", "Sentencing", "Trial"});
}

/// "[its] acquisition by Acme": whom it happened to.
bool is_owner_beside_agent(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  return at.event.event_class != "Happening" && is_noun(tree.word(at.p.word)) && tree.word(w).deprel == "nmod:poss" &&
         tree.governor(w) == at.p.word && has_phrase(tree, at.p.word, "nmod", {"by"}) &&
         !has_phrase(tree, at.p.word, "nmod", {"of"});
}

/// "written by [Roe] and translated by Doe": each participle has an agent of its own.
bool is_agent_of_another(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId own = agent_of_passive(tree, at.p.word);
  return is_past_participle(tree.word(at.p.word)) && own != 0 && w != own && is_relation(tree.word(w), "obl") &&
         case_text(tree, w) == "by" && !tree.is_in_subtree(w, at.p.word);
}
/// "notes recorded by [Roe] were leaked": whose they are by is the participle's, not the verb's.
bool is_agent_of_clause_below(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId participle = tree.governor(w), noun = participle == 0 ? 0 : tree.governor(participle);
  return tree.word(at.p.word).upos == "VERB" && is_relation(tree.word(w), "obl") && case_text(tree, w) == "by" &&
         participle != at.p.word && tree.word(participle).deprel == "acl" &&
         is_past_participle(tree.word(participle)) && first_conjunct(tree, at.p.word) != participle && noun != 0 &&
         is_relation(tree.word(noun), "nsubj") && tree.governor(noun) == at.p.word;
}
/// "the shop caught [fire]": it did not light it.
bool catches_fire(const At& at, WordId) {
  const TreeView& tree = at.tree;
  const WordId verb = tree.governor(at.p.word);
  return tree.word(at.p.word).lemma == "fire" && is_relation(tree.word(at.p.word), "obj") && verb != 0 &&
         tree.word(verb).lemma == "catch";
}
WordId own_agent(const At& at, WordId) { return agent_of_passive(at.tree, at.p.word); }

/// "the crossing, which [Kenya] closed": with the pronoun as object the subject acts.
bool acts_on_relative(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  return w == tree.child(at.p.word, "nsubj") &&
         std::any_of(at.p.arguments.begin(), at.p.arguments.end(), [&](const Argument& a) {
           return a.role == "R-ARG1" && a.word != w && a.word == tree.child(at.p.word, "obj");
         });
}

/// "[Karki], who was brought by helicopter"
bool undergoes_as_relative(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  const WordId subject = tree.child(verb, "nsubj:pass");
  return tree.word(verb).deprel == "acl:relcl" && tree.governor(verb) == w && subject != 0 &&
         antecedent(tree, subject) == w;
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
bool is_owner_in_clause(const At& at, WordId w) {
  const WordId top = first_conjunct(at.tree, at.p.word);
  return owns_argument(at.tree, top, top, w);
}

/// "[Roe], who retired and whose daughter is married to a clerk"
bool is_owner_in_joined_clause(const At& at, WordId w) {
  return owns_argument(at.tree, at.p.word, first_conjunct(at.tree, at.p.word), w);
}

/// "[Woman] charged in fire that killed two": what a clause with "that" or "which" tells is done by its noun, where the
/// noun tells an event, and not by a person farther up.
bool is_person_above_event(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const Predicate& p = at.p;
  const WordId noun = tree.governor(p.word), subject = tree.child(p.word, "nsubj");
  if (tree.word(p.word).deprel != "acl:relcl" || subject == 0 || w == noun || tree.is_in_subtree(w, noun)) return false;
  const auto m = at.scene.mention({p.sentence, w});
  return one_of(tree.word(subject).lemma, {"that", "which"}) && at.scene.predicate({p.sentence, noun}).has_value() &&
         m && at.scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup});
}

/// "[Roe], a clerk; Doe, who led it": in lists the clause is about the last.
bool is_across_semicolon(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  const WordId noun = tree.governor(verb);
  if (tree.word(verb).deprel != "acl:relcl" || w >= noun) return false;
  for (WordId between = w + 1; between < noun; ++between)
    if (tree.word(between).form == ";") return true;
  return false;
}

/// "[The group] represents investors holding bonds": who does what a present participle tells is the noun before it.
bool is_above_participle(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const Predicate& p = at.p;
  const WordId noun = tree.governor(p.word);
  return tree.word(p.word).deprel == "acl" && tree.word(p.word).form.ends_with("ing") && noun != 0 && w < noun &&
         tree.child(p.word, "mark") == 0 && !tree.is_in_subtree(w, noun) &&
         at.scene.mention({p.sentence, noun}).has_value();
}

/// "[her sons], one of whom plays": who acts in a clause with a subject of its own is that; "both of whom" are they.
bool is_above_own_subject(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId subject = tree.child(at.p.word, "nsubj");
  return tree.word(at.p.word).deprel == "acl:relcl" && subject != 0 && antecedent(tree, subject) == subject &&
         !one_of(tree.word(subject).lemma, {"all", "both", "each"}) && !tree.is_in_subtree(w, at.p.word);
}

/// "[the hospital] where two remained": a place of what the clause tells, whatever the role head says.
bool is_place_of_clause(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  if (tree.word(verb).deprel != "acl:relcl" || tree.governor(verb) != w) return false;
  const std::vector<WordId> below = tree.children(verb, "advmod");
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return tree.word(c).lemma == "where"; });
}

/// "[two guests] and the mayor, who was returning": the one whose number is the verb's.
bool is_listed_before_clause(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, noun = tree.governor(verb);
  if (tree.word(verb).deprel != "acl:relcl" || noun <= w || !is_relation(tree.word(noun), "conj") ||
      first_conjunct(tree, noun) != first_conjunct(tree, w) || !has_feature(tree.word(w), "Number", "Plur"))
    return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c < verb && one_of(to_lower(tree.word(c).form), {"has", "is", "was"});
  });
}

/// "left him out of [the squad]": he is left, not the squad.
bool is_left_out_of(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  return tree.word(at.p.word).lemma == "leave" && tree.governor(w) == at.p.word && is_relation(tree.word(w), "obl") &&
         tree.child(at.p.word, "obj") != 0 && case_text(tree, w).starts_with("out");
}

bool dies_alone(const At& at, WordId w) {
  return at.event.event_class == "Death" && is_dying_alone(at.tree, at.p.word) && !is_relation(at.tree.word(w), "obl");
}

/// "[Doe], reached in Ghent, said": by those who write.
bool is_reached(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  return one_of(tree.word(at.p.word).lemma, {"contact", "reach"}) &&
         (is_relation(tree.word(at.p.word), "advcl") || tree.word(at.p.word).deprel == "acl") &&
         tree.child(at.p.word, "obj") == 0 && tree.child(at.p.word, "mark") == 0 && w < at.p.word;
}

/// "made her [a commander]", "found her [guilty]": she is made or found so.
bool is_made_of_object(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const std::string& verb = tree.word(at.p.word).lemma;
  const bool made = verb == "make" && is_noun(tree.word(w));
  const bool found = verb == "find" && tree.word(w).upos == "ADJ";
  return (made || found) && is_relation(tree.word(w), "xcomp") && tree.governor(w) == at.p.word &&
         tree.child(w, "mark") == 0 && tree.child(w, "case") == 0 && tree.child(at.p.word, "obj") != 0;
}

/// "dismissed his aide, [who] had agreed, but kept the minister": the pronoun of a clause takes no part outside of it.
bool is_pronoun_of_other_clause(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  if (antecedent(tree, w) == w) return false;
  WordId clause = w;
  while (clause != 0 && tree.word(clause).deprel != "acl:relcl") clause = tree.governor(clause);
  return clause != 0 && !tree.is_in_subtree(at.p.word, clause);
}

/// "[Roe] was ordered to pay and banned", "was taken in and driven home": a participle shares the passive.
bool shares_passive(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, first = first_conjunct(tree, verb);
  const std::string_view form = tree.word(verb).form;
  const bool participle = is_past_participle(tree.word(verb)) ||
                          (tree.word(verb).upos == "VERB" && (form.ends_with("en") || form.ends_with("wn")));
  return first != verb && w == tree.child(first, "nsubj:pass") && participle && tree.child(verb, "obj") == 0 &&
         tree.child(verb, "aux") == 0 && tree.child(verb, "nsubj") == 0;
}

/// "[The party] had been offered the chair": nobody acts as the subject of a passive.
bool is_passive_subject(const At& at, WordId w) {
  return at.tree.word(at.p.word).upos == "VERB" && w == at.tree.child(at.p.word, "nsubj:pass") &&
         at.tree.child(at.p.word, "aux:pass") != 0;
}
bool is_given_something(const At& at, WordId w) {
  return is_passive_subject(at, w) && at.tree.child(at.p.word, "obj") != 0;
}

/// "[Acme], bought by a rival, paid a fine": with an agent of its own, a participle's noun undergoes it.
bool is_noun_of_passive(const At& at, WordId w) {
  const Word& verb = at.tree.word(at.p.word);
  const WordId agent = agent_of_passive(at.tree, at.p.word);
  return verb.deprel == "acl" && is_past_participle(verb) && w == at.tree.governor(at.p.word) && agent != 0 &&
         is_relation(at.tree.word(agent), "obl") && at.tree.child(at.p.word, "obj") == 0;
}

/// "Asked if [Acme] would pay, Roe, who took over in May, said": who acts in a clause is its noun.
bool is_far_from_clause(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId noun = tree.governor(at.p.word), pronoun = tree.child(at.p.word, "nsubj");
  return tree.word(at.p.word).deprel == "acl:relcl" && pronoun != 0 && antecedent(tree, pronoun) == noun && w < noun &&
         !tree.is_in_subtree(w, noun) && !tree.is_in_subtree(noun, w) && first_conjunct(tree, noun) == noun &&
         !is_relation(tree.word(noun), "appos") && at.scene.mention({at.p.sentence, noun}).has_value();
}

/// "[Roe], dropped on 31, hit a six": it was done to whom the participle stands behind, unless nobody does it.
bool is_behind_noun(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const Word& verb = tree.word(at.p.word);
  return verb.deprel == "acl" && w == tree.governor(at.p.word) && tree.word(at.p.word - 1).form == "," &&
         has_feature(verb, "Tense", "Past") && tree.child(at.p.word, "obj") == 0 && tree.child(at.p.word, "aux") == 0 &&
         tree.child(at.p.word, "ccomp") == 0 && tree.child(at.p.word, "xcomp") == 0 &&
         !one_of(verb.lemma, {"arrive", "come", "depart", "die", "emerge", "escape", "fall", "fly", "go", "grow",
                              "pass", "return", "retire", "rise", "turn", "vanish", "work"});
}

/// "[Roe], dropped at slip by Doe, hit a six"
bool is_subject_behind_agent(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, above = tree.governor(verb);
  const bool bare = is_relation(tree.word(verb), "advcl") && has_feature(tree.word(verb), "Tense", "Past") &&
                    verb > 1 && tree.word(verb - 1).form == "," && tree.child(verb, "nsubj") == 0 &&
                    tree.child(verb, "aux") == 0 && tree.child(verb, "mark") == 0 && tree.child(verb, "obj") == 0;
  if (!bare || above == 0 || w != subject_of(tree, above)) return false;
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const auto m = at.scene.mention({at.p.sentence, c});
    return case_text(tree, c) == "by" && m &&
           at.scene.is_kind(*m, {Kind::Organization, Kind::Person, Kind::PeopleGroup});
  });
}

/// "the wife of [the chief] who signed": of two nouns that the clause may be about, the role head's, right in front.
WordId nearer_noun(const At& at, WordId pronoun) {
  const TreeView& tree = at.tree;
  const WordId noun = antecedent(tree, pronoun);
  for (const Argument& a : at.p.arguments) {
    if (noun != pronoun && a.role == "ARG0" && a.word + 1 == pronoun && a.word != noun &&
        tree.is_in_subtree(a.word, noun))
      return a.word;
  }
  return 0;
}
bool is_pronoun_of_nearer(const At& at, WordId w) { return nearer_noun(at, w) != 0; }

/// "[Roe], who retired and whose nephew ran it": the nephew.
WordId owned_subject(const At& at, WordId) { return at.tree.child(at.p.word, "nsubj"); }
bool is_behind_owned_subject(const At& at, WordId w) {
  const WordId subject = at.tree.child(at.p.word, "nsubj"),
               owner = subject == 0 ? 0 : at.tree.child(subject, "nmod:poss");
  const auto m = subject == 0 ? std::nullopt : at.scene.mention({at.p.sentence, subject});
  return owner != 0 && at.tree.word(owner).lemma == "whose" && w < owner &&
         is_relation(at.tree.word(at.p.word), "conj") && m &&
         at.scene.is_kind(*m, {Kind::Organization, Kind::Person, Kind::PeopleGroup});
}

bool is_emphatic(const At& at, WordId w) { return is_emphasis(at.scene, {at.p.sentence, at.p.word}, w); }

/// "[She] was handed a ban, bringing her run to an end": what was done to somebody brings it about, not whom it was
/// done to.
bool is_before_result(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const Word& verb = tree.word(at.p.word);
  const WordId above = tree.governor(at.p.word);
  return is_relation(verb, "advcl") && verb.form.ends_with("ing") && above != 0 && above < at.p.word && w < above &&
         tree.word(at.p.word - 1).form == "," && tree.child(above, "aux:pass") != 0 &&
         one_of(verb.lemma, {"bring", "cause", "deepen", "end", "force", "fuel", "heighten", "ignite", "injure", "kill",
                             "mark", "plunge", "prompt", "raise", "set", "spark", "trigger", "wound"});
}

bool is_harmed_subject(const At& at, WordId w) {
  // "Rector sent on leave", in a headline that leaves out "is"
  if (w == at.tree.child(at.p.word, "nsubj:pass") && at.tree.child(at.p.word, "obj") == 0 &&
      in_headline(at.scene, at.p.sentence))
    return true;
  return w == at.tree.child(at.p.word, "nsubj") && is_passive_headline(at.scene, {at.p.sentence, at.p.word});
}

/// "[The decision] ends 14 months of talks": with an object the subject ends it. "[The index] ended the week lower".
bool ends_object(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, object = tree.child(verb, "obj");
  return w == tree.child(verb, "nsubj") && object != 0 && one_of(at.event.event_class, {"End", "Start"}) &&
         (!is_in_time(at.scene.analysis, tree.word(object).span) || has_phrase(tree, object, "nmod", {"of"}));
}

/// "[The peso] lost 2 percent": it became less.
bool loses_share(const At& at, WordId w) {
  return w == at.tree.child(at.p.word, "nsubj") && falls_by_share(at.tree, at.p.word);
}

/// "stayed [the notice]"
bool is_stayed(const At& at, WordId w) {
  return at.tree.word(at.p.word).lemma == "stay" && w == at.tree.child(at.p.word, "obj");
}

/// "[Roe] settled the match": where nobody else acts and the object has no role, the subject does.
bool acts_on_object(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId object = tree.child(at.p.word, "obj");
  const auto m = at.scene.mention({at.p.sentence, w});
  return tree.word(at.p.word).upos == "VERB" && w == tree.child(at.p.word, "nsubj") && object != 0 && m &&
         at.scene.is_kind(*m, {Kind::Organization, Kind::Person, Kind::PeopleGroup}) &&
         !is_in_time(at.scene.analysis, tree.word(object).span) &&
         std::none_of(at.p.arguments.begin(), at.p.arguments.end(),
                      [&](const Argument& a) { return a.word == object || a.role == "ARG0"; });
}

/// "escaped with minor [injuries]": not from them.
bool is_escaped_with(const At& at, WordId w) {
  return at.tree.word(at.p.word).lemma == "escape" && is_relation(at.tree.word(w), "obl") &&
         case_text(at.tree, w) == "with";
}

/// "it emerged that she was the [daughter] of the mayor": what somebody is takes no part in that it becomes known.
bool is_statement(const At& at, WordId w) {
  return is_relation(at.tree.word(w), "ccomp") && at.tree.child(w, "cop") != 0;
}

/// "[The trust] recovered a tenth of its losses", "[The court] stayed the notice": with an object somebody acts.
bool recovers_object(const At& at, WordId w) {
  return one_of(at.tree.word(at.p.word).lemma, {"recover", "stay"}) && w == at.tree.child(at.p.word, "nsubj") &&
         at.tree.child(at.p.word, "obj") != 0;
}

/// "[whose] party won": the party.
bool is_whose(const At& at, WordId w) {
  return at.tree.word(w).lemma == "whose" && at.tree.word(w).deprel == "nmod:poss";
}

/// The role head may mark the first word: "[The] United States welcomed it".
bool is_article_in_front(const At& at, WordId w) {
  return is_relation(at.tree.word(w), "det") && at.tree.governor(w) > w;
}

/// The role head may mark the first noun of a compound: "overturned the [court] ruling".
bool is_first_of_compound(const At& at, WordId w) {
  const TreeView& tree = at.tree;
  return is_relation(tree.word(w), "compound") && tree.governor(w) > w && is_noun(tree.word(tree.governor(w))) &&
         tree.governor(w) != at.p.word && tree.word(at.p.word).upos == "VERB";
}

WordId noun_of_clause(const At& at, WordId) { return at.tree.governor(at.p.word); }
WordId object(const At& at, WordId) { return at.tree.child(at.p.word, "obj"); }
WordId own_governor(const At& at, WordId w) { return at.tree.governor(w); }

/// A word that takes part instead of the one given.
struct WordRule {
  std::string_view given;  ///< the role; empty: any
  bool (*applies)(const At& at, WordId word);
  WordId (*taken)(const At& at, WordId word);
};

/// A role that the word takes instead of the one given.
struct RoleRule {
  std::string_view given;  ///< empty: any
  bool (*applies)(const At& at, WordId word);
  std::string_view taken = {};  ///< empty: the word takes no part
};

constexpr RoleRule kDropped[] = {
    {"", is_owner_in_clause},
    {"", is_place_of_clause},
    {"", is_pronoun_of_other_clause},
    {"ARG0", is_person_above_event},
    {"ARG0", is_above_participle},
    {"ARG0", is_above_own_subject},
    {"ARG0", is_before_result},
    {"ARG0", is_agent_of_clause_below},
    {"ARG0", catches_fire},
    {"", is_statement},
    {"", is_escaped_with},
    {"ARG1", is_owner_in_joined_clause},
    {"ARG2", is_owner_in_joined_clause},
};

/// One after the other.
constexpr WordRule kMoved[] = {
    {"ARG0", is_agent_of_another, own_agent},
    {"", is_across_semicolon, noun_of_clause},
    {"", is_listed_before_clause, noun_of_clause},
    {"ARG0", is_far_from_clause, noun_of_clause},
    {"", is_left_out_of, object},
    {"ARG0", is_behind_owned_subject, owned_subject},
    {"ARG0", is_pronoun_of_nearer, nearer_noun},
    {"ARG1", is_made_of_object, object},
    {"", is_emphatic, noun_of_clause},
    {"", is_whose, own_governor},
    {"", is_article_in_front, own_governor},
    {"", is_first_of_compound, own_governor},
};

/// One after the other.
constexpr RoleRule kChanged[] = {
    {"ARG0", is_given_something, "ARG2"},
    {"ARG0", is_passive_subject, "ARG1"},
    {"ARG0", is_said_found, "ARG1"},
    {"ARG0", is_reached, "ARG1"},
    {"ARG0", dies_alone, "ARG1"},
    {"ARG0", shares_passive, "ARG1"},
    {"ARG0", is_noun_of_passive, "ARG1"},
    {"ARG0", is_behind_noun, "ARG1"},
    {"ARG0", is_subject_behind_agent, "ARG1"},
    {"ARG0", is_harmed_subject, "ARG1"},
    {"ARG0", is_owner_undergoing, "ARG1"},
    {"ARG0", is_owner_beside_agent, "ARG1"},
    {"ARG1", acts_on_relative, "ARG0"},
    {"ARG0", undergoes_as_relative, "ARG1"},
    {"ARG1", ends_object, "ARG0"},
    {"ARG0", loses_share, "ARG1"},
    {"ARG1", recovers_object, "ARG0"},
    {"", is_stayed, "ARG1"},
    {"ARG1", acts_on_object, "ARG0"},
};

}  // namespace

bool is_emphasis(const FactScene& scene, WordPlace verb, WordId w) {
  const TreeView& tree = scene.trees[verb.sentence];
  const WordId noun = tree.governor(verb.word), subject = tree.child(verb.word, "nsubj");
  const bool reflexive = w != 0 && (tree.word(w).form.ends_with("self") || tree.word(w).form.ends_with("selves"));
  return reflexive && tree.governor(w) == verb.word && tree.word(verb.word).deprel == "acl:relcl" && noun != 0 &&
         subject != 0 && antecedent(tree, subject) == subject && scene.mention({verb.sentence, noun}).has_value() &&
         !is_in_time(scene.analysis, tree.word(noun).span);
}

bool is_passive_headline(const FactScene& scene, WordPlace verb) {
  const TreeView& tree = scene.trees[verb.sentence];
  const Word& word = tree.word(verb.word);
  // "Salmon giant fined £870,000", "suitor sent packing": a sum is no object, nor is what he has to do.
  const WordId object = tree.child(verb.word, "obj");
  const bool sum = object != 0 && word.lemma == "fine" && tree.word(object).upos == "SYM";
  const bool packing = object != 0 && word.lemma == "send" && tree.word(object).form == "packing";
  if (packing && word.form == "sent" && in_headline(scene, verb.sentence)) return true;
  const bool bare = (object == 0 || sum) && tree.child(verb.word, "aux") == 0 && !word.form.ends_with("ing") &&
                    !word.form.ends_with("s");
  return bare && one_of(word.lemma, {"abduct", "airlift",  "arrest",      "ban",         "behead",  "charge",
                                     "detain", "evacuate", "execute",     "expel",       "fine",    "free",
                                     "gun",    "hang",     "hospitalise", "hospitalize", "indict",  "injure",
                                     "jail",   "kidnap",   "kill",        "murder",      "oust",    "question",
                                     "rescue", "sack",     "sentence",    "stab",        "suspend", "wound"}) &&
         in_headline(scene, verb.sentence);
}

bool is_dying_alone(const TreeView& tree, WordId verb) {
  return tree.word(verb).upos == "VERB" && tree.child(verb, "obj") == 0 &&
         one_of(tree.word(verb).lemma, {"choke", "drown", "perish", "starve", "suffocate"});
}

bool is_found_so(const TreeView& tree, WordId verb) {
  const WordId state = tree.child(verb, "xcomp");
  return tree.word(verb).lemma == "find" && !has_feature(tree.word(verb), "Tense", "Pres") &&
         tree.child(verb, "obj") == 0 && state != 0 && tree.word(state).upos == "ADJ" && tree.child(state, "mark") == 0;
}

std::optional<Argument> mended_argument(const FactScene& scene, const Predicate& p, Argument argument,
                                        const Event& event) {
  const At at{scene, p, event, scene.trees[p.sentence]};
  std::string_view role = plain_role(argument.role);
  const auto fits = [&](const auto& rule) {
    return (rule.given.empty() || rule.given == role) && rule.applies(at, argument.word);
  };
  if (std::any_of(std::begin(kDropped), std::end(kDropped), fits)) return std::nullopt;
  for (const WordRule& rule : kMoved)
    if (fits(rule)) argument.word = rule.taken(at, argument.word);
  for (const RoleRule& rule : kChanged)
    if (fits(rule)) role = rule.taken;
  argument.role = std::string(role);
  return argument;
}

}  // namespace newsgraph
