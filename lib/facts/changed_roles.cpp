// Roles that the tree gives instead of the role head's.
#include <algorithm>
#include <vector>

#include "facts/argument_rules.hpp"
#include "facts/event_triggers.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

bool is_said_found(const ArgumentAt& at, WordId w) {
  return is_found_so(at.tree, at.p.word) && at.tree.word(w).deprel != "obl:agent";
}

/// "[her] dismissal", "[his] arrest": the owner of such a noun is whom it happened to, unless another is named with
/// "of".
bool is_owner_undergoing(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  if (!is_noun(tree.word(at.p.word)) || tree.word(w).deprel != "nmod:poss" || tree.governor(w) != at.p.word)
    return false;
  return !has_phrase(tree, at.p.word, "nmod", {"of"}) &&
         one_of(at.event.event_class, {"Appointment", "Arrest", "Birth", "Conviction", "Death", "Dismissal", "Hiring",
                                       "Injury", "Sentencing", "Trial"});
}

/// "[its] acquisition by Acme": whom it happened to.
bool is_owner_beside_agent(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return at.event.event_class != "Happening" && is_noun(tree.word(at.p.word)) && tree.word(w).deprel == "nmod:poss" &&
         tree.governor(w) == at.p.word && has_phrase(tree, at.p.word, "nmod", {"by"}) &&
         !has_phrase(tree, at.p.word, "nmod", {"of"});
}

/// "the crossing, which [Kenya] closed": with the pronoun as object the subject acts.
bool acts_on_relative(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return w == tree.child(at.p.word, "nsubj") &&
         std::any_of(at.p.arguments.begin(), at.p.arguments.end(), [&](const Argument& a) {
           return a.role == "R-ARG1" && a.word != w && a.word == tree.child(at.p.word, "obj");
         });
}

/// "[Karki], who was brought by helicopter"
bool undergoes_as_relative(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  const WordId subject = tree.child(verb, "nsubj:pass");
  return tree.word(verb).deprel == "acl:relcl" && tree.governor(verb) == w && subject != 0 &&
         antecedent(tree, subject) == w;
}

bool dies_alone(const ArgumentAt& at, WordId w) {
  return at.event.event_class == "Death" && is_dying_alone(at.tree, at.p.word) && !is_relation(at.tree.word(w), "obl");
}

/// "[Doe], reached in Ghent, said": by those who write.
bool is_reached(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return one_of(tree.word(at.p.word).lemma, {"contact", "reach"}) &&
         (is_relation(tree.word(at.p.word), "advcl") || tree.word(at.p.word).deprel == "acl") &&
         tree.child(at.p.word, "obj") == 0 && tree.child(at.p.word, "mark") == 0 && w < at.p.word;
}

/// "[Roe] was ordered to pay and banned", "was taken in and driven home": a participle shares the passive.
bool shares_passive(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, first = first_conjunct(tree, verb);
  const std::string_view form = tree.word(verb).form;
  const bool participle = is_past_participle(tree.word(verb)) ||
                          (tree.word(verb).upos == "VERB" && (form.ends_with("en") || form.ends_with("wn")));
  return first != verb && w == tree.child(first, "nsubj:pass") && participle && tree.child(verb, "obj") == 0 &&
         tree.child(verb, "aux") == 0 && tree.child(verb, "nsubj") == 0;
}

/// "[The party] had been offered the chair": nobody acts as the subject of a passive.
bool is_passive_subject(const ArgumentAt& at, WordId w) {
  return at.tree.word(at.p.word).upos == "VERB" && w == at.tree.child(at.p.word, "nsubj:pass") &&
         at.tree.child(at.p.word, "aux:pass") != 0;
}

bool is_given_something(const ArgumentAt& at, WordId w) {
  return is_passive_subject(at, w) && at.tree.child(at.p.word, "obj") != 0;
}

/// "[Acme], bought by a rival, paid a fine": with an agent of its own, a participle's noun undergoes it.
bool is_noun_of_passive(const ArgumentAt& at, WordId w) {
  const Word& verb = at.tree.word(at.p.word);
  const WordId agent = agent_of_passive(at.tree, at.p.word);
  return verb.deprel == "acl" && is_past_participle(verb) && w == at.tree.governor(at.p.word) && agent != 0 &&
         is_relation(at.tree.word(agent), "obl") && at.tree.child(at.p.word, "obj") == 0;
}

/// "[Roe], dropped on 31, hit a six": it was done to whom the participle stands behind, unless nobody does it.
bool is_behind_noun(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const Word& verb = tree.word(at.p.word);
  return verb.deprel == "acl" && w == tree.governor(at.p.word) && tree.word(at.p.word - 1).form == "," &&
         has_feature(verb, "Tense", "Past") && tree.child(at.p.word, "obj") == 0 && tree.child(at.p.word, "aux") == 0 &&
         tree.child(at.p.word, "ccomp") == 0 && tree.child(at.p.word, "xcomp") == 0 &&
         !one_of(verb.lemma, {"arrive", "come", "depart", "die", "emerge", "escape", "fall", "fly", "go", "grow",
                              "pass", "return", "retire", "rise", "turn", "vanish", "work"});
}

/// "[Roe], dropped at slip by Doe, hit a six"
bool is_subject_behind_agent(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, above = tree.governor(verb);
  const bool bare = is_relation(tree.word(verb), "advcl") && has_feature(tree.word(verb), "Tense", "Past") &&
                    verb > 1 && tree.word(verb - 1).form == "," && tree.child(verb, "nsubj") == 0 &&
                    tree.child(verb, "aux") == 0 && tree.child(verb, "mark") == 0 && tree.child(verb, "obj") == 0;
  if (!bare || above == 0 || w != subject_of(tree, above)) return false;
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(),
                     [&](WordId c) { return case_text(tree, c) == "by" && is_somebody(at, c); });
}

bool is_harmed_subject(const ArgumentAt& at, WordId w) {
  // "Rector sent on leave", in a headline that leaves out "is"
  if (w == at.tree.child(at.p.word, "nsubj:pass") && at.tree.child(at.p.word, "obj") == 0 &&
      in_headline(at.scene, at.p.sentence))
    return true;
  return w == at.tree.child(at.p.word, "nsubj") && is_passive_headline(at.scene, {at.p.sentence, at.p.word});
}

/// "[The decision] ends 14 months of talks": with an object the subject ends it. "[The index] ended the week lower".
bool ends_object(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, object = tree.child(verb, "obj");
  return w == tree.child(verb, "nsubj") && object != 0 && one_of(at.event.event_class, {"End", "Start"}) &&
         (!is_in_time(at.scene.analysis, tree.word(object).span) || has_phrase(tree, object, "nmod", {"of"}));
}

/// "[The peso] lost 2 percent": it became less.
bool loses_share(const ArgumentAt& at, WordId w) {
  return w == at.tree.child(at.p.word, "nsubj") && falls_by_share(at.tree, at.p.word);
}

/// "stayed [the notice]"
bool is_stayed(const ArgumentAt& at, WordId w) {
  return at.tree.word(at.p.word).lemma == "stay" && w == at.tree.child(at.p.word, "obj");
}

/// "[Roe] left": the subject of the verb itself, which is active.
bool is_own_subject(const ArgumentAt& at, WordId w) {
  return at.tree.word(w).deprel == "nsubj" && at.tree.governor(w) == at.p.word;
}

/// "[Roe] settled the match": where nobody else acts and the object has no role, the subject does.
bool acts_on_object(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId object = tree.child(at.p.word, "obj");
  return tree.word(at.p.word).upos == "VERB" && is_own_subject(at, w) && object != 0 && is_somebody(at, w) &&
         !is_in_time(at.scene.analysis, tree.word(object).span) &&
         std::none_of(at.p.arguments.begin(), at.p.arguments.end(),
                      [&](const Argument& a) { return a.word == object || a.role == "ARG0"; });
}

/// "[The trust] recovered a tenth of its losses", "[The court] stayed the notice": with an object somebody acts.
bool recovers_object(const ArgumentAt& at, WordId w) {
  return one_of(at.tree.word(at.p.word).lemma, {"recover", "stay"}) && w == at.tree.child(at.p.word, "nsubj") &&
         at.tree.child(at.p.word, "obj") != 0;
}

/// "[The officer] fired twice": shots, where nobody is dismissed.
bool fires_shots(const ArgumentAt& at, WordId w) {
  return at.tree.word(at.p.word).lemma == "fire" && is_own_subject(at, w) && at.tree.child(at.p.word, "obj") == 0;
}

constexpr RoleRule kChanged[] = {
    {"ARG1", fires_shots, "ARG0"},
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

std::span<const RoleRule> changed_roles() { return kChanged; }

}  // namespace newsgraph
