#include "facts/mended_arguments.hpp"

#include <algorithm>

#include "facts/argument_roles.hpp"
#include "facts/argument_rules.hpp"

namespace newsgraph {

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

bool is_somebody(const ArgumentAt& at, WordId word) {
  const auto m = at.scene.mention({at.p.sentence, word});
  return m && at.scene.is_kind(*m, {Kind::Organization, Kind::Person, Kind::PeopleGroup});
}

std::optional<Argument> mended_argument(const FactScene& scene, const Predicate& p, Argument argument,
                                        const Event& event) {
  const ArgumentAt at{scene, p, event, scene.trees[p.sentence]};
  std::string_view role = plain_role(argument.role);
  const auto fits = [&](const auto& rule) {
    return (rule.given.empty() || rule.given == role) && rule.applies(at, argument.word);
  };
  const auto dropped = dropped_arguments();
  if (std::any_of(dropped.begin(), dropped.end(), fits)) return std::nullopt;
  for (const WordRule& rule : moved_arguments())
    if (fits(rule)) argument.word = rule.taken(at, argument.word);
  for (const RoleRule& rule : changed_roles())
    if (fits(rule)) role = rule.taken;
  argument.role = std::string(role);
  return argument;
}

}  // namespace newsgraph
