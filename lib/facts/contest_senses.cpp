#include "facts/contest_senses.hpp"

#include <algorithm>

#include "facts/event_objects.hpp"
#include "facts/post_words.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// "beat Sunderland 3-1", "beat her in the final": a match or a vote.
bool is_won(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "beat") return false;
  const std::span<const WordId> below = tree.children(verb);
  const bool by_score = std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c > verb && tree.word(c).upos == "NUM" && !is_relation(tree.word(c), "obj");
  });
  return by_score || has_oblique(tree, verb, {"in"},
                                 "contest|election|final|game|match|play-off|playoff|poll|primary|quarter-final|race|"
                                 "round|semi-final|semifinal|vote");
}

/// "police beat a student": no match.
bool is_beating(const TreeView& tree, WordId verb) {
  const WordId subject = subject_of(tree, verb), agent = agent_of_passive(tree, verb);
  const auto strikes = [&](WordId w) {
    return w != 0 &&
           list_has(
               "attacker|assailant|bouncer|captor|crowd|gang|gendarme|guard|gunman|guerrilla|inmate|interrogator|"
               "jailer|kidnapper|militiaman|mob|officer|police|policeman|rebel|robber|settler|soldier|thug|trooper|"
               "villager|warder",
               to_lower(tree.word(w).lemma));
  };
  return tree.word(verb).lemma == "beat" && !is_won(tree, verb) && strikes(agent != 0 ? agent : subject);
}

/// "was sent off", "sent the Stars into the final": a match, nobody is deployed.
bool is_sent_in_sport(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "send") return false;
  const WordId particle = tree.child(verb, "compound:prt");
  const std::vector<WordId> below = tree.children(verb, "obl");
  return (particle != 0 && tree.word(particle).lemma == "off" && tree.child(verb, "obj") == 0) ||
         std::any_of(below.begin(), below.end(), [&](WordId c) {
           return list_has("final|quarterfinal|quarter-final|round|semifinal|semi-final|stand",
                           to_lower(tree.word(c).lemma));
         });
}

/// "fighting for survival", "battled for the title": nobody takes up arms.
bool is_fight_for(const TreeView& tree, WordId verb) {
  return tree.word(verb).upos == "VERB" && one_of(tree.word(verb).lemma, {"battle", "fight"}) &&
         has_oblique(
             tree, verb, {"for"},
             "championship|custody|equality|job|justice|life|medal|place|point|promotion|recognition|right|seat|"
             "survival|title|vote");
}

/// "moves up to fourth", "moved into the lead": in a table.
bool is_moved_in_table(const TreeView& tree, WordId verb) {
  if (!one_of(tree.word(verb).lemma, {"climb", "drop", "move", "slip"})) return false;
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const bool table = list_has("lead|place|position|quarter-final|semi-final|spot|top", tree.word(c).lemma);
    return one_of(case_text(tree, c), {"into", "to", "up to", "down to"}) &&
           (table || has_feature(tree.word(c), "NumType", "Ord"));
  });
}

/// "shot low past the keeper", "shot wide": at a goal.
bool is_shot_at_goal(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "shoot" && tree.word(verb).upos == "VERB" && logical_object(tree, verb) == 0 &&
         (has_behind(tree, verb, "high|home|low|narrowly|over|wide") || has_phrase(tree, verb, "obl", {"past"}));
}

/// "played down such fears": in words, no match.
bool is_played_down(const TreeView& tree, WordId verb) {
  const WordId particle = tree.child(verb, "compound:prt");
  return tree.word(verb).lemma.starts_with("play") && particle != 0 &&
         list_has("along|down|out|up", to_lower(tree.word(particle).form));
}

/// "crashed over from a ruck": no accident.
bool is_crashing_over(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "crash" && tree.word(verb).upos == "VERB" && has_behind(tree, verb, "across|over");
}

/// "named best director": honoured.
bool is_honouring(const TreeView& tree, WordId verb) {
  const WordId complement = tree.child(verb, "xcomp"), object = tree.child(verb, "obj");
  const WordId noun = complement != 0 ? complement : object;
  return one_of(tree.word(verb).lemma, {"choose", "elect", "name", "select", "vote"}) && noun != 0 &&
         is_honour(tree, noun);
}

constexpr SenseRule kContestRules[] = {
    {"Conflict", is_fight_for, "Happening"},
    {"Appointment", is_honouring, "Happening"},
    {"Election", is_honouring, "Happening"},
    {"Match", is_played_down, "Happening"},
    {"Accident", is_crashing_over, "Happening"},
    {"Attack", is_shot_at_goal, "Happening"},
    {"Attack", is_won, "Win"},
    {"Win", is_beating, "Attack"},
    {"Deployment", is_sent_in_sport, "Happening"},
    {"Travel", is_moved_in_table, "Happening"},
    {"Movement", is_moved_in_table, "Happening"},
};

}  // namespace

std::span<const SenseRule> contest_rules() { return kContestRules; }

}  // namespace newsgraph
