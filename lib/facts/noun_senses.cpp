#include "facts/noun_senses.hpp"

#include <algorithm>

#include "facts/mood.hpp"
#include "facts/relation_rules.hpp"
#include "facts/sense_rule.hpp"

namespace newsgraph {
namespace {

/// "a flu shot", "were given a shot": nobody shoots.
bool is_injection(const TreeView& tree, WordId noun) {
  if (tree.word(noun).lemma != "shot" || tree.word(noun).upos != "NOUN") return false;
  const WordId above = tree.governor(noun);
  if (above != 0 && list_has("administer|get|give|have|need|receive|take", tree.word(above).lemma)) return true;
  const std::vector<WordId> below = tree.children(noun, "compound");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return list_has("booster|cholera|covid|flu|influenza|malaria|measles|polio|rabies|tetanus|vaccine",
                    to_lower(tree.word(c).form));
  });
}

/// Whether the noun is "fire", the object of one of these verbs.
bool is_fire_after(const TreeView& tree, WordId noun, std::string_view verbs) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "fire" && verb != 0 && is_relation(tree.word(noun), "obj") &&
         list_has(verbs, tree.word(verb).lemma);
}

/// "opened fire on the crowd": nothing burns.
bool is_gunfire(const TreeView& tree, WordId noun) { return is_fire_after(tree, noun, "exchange|open|return|trade"); }

/// "lit a fire on the beach": no disaster.
bool is_campfire(const TreeView& tree, WordId noun) {
  return is_fire_after(tree, noun, "build|feed|kindle|light|make|tend");
}

/// "The court awards death to two", "gets death": a sentence.
bool is_death_sentence(const TreeView& tree, WordId noun) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "death" && verb != 0 && is_relation(tree.word(noun), "obj") &&
         list_has("award|get|hand|receive", tree.word(verb).lemma) && !has_phrase(tree, noun, "nmod", {"of"});
}

/// "sustained a cut on the arm": a wound.
bool is_wound(const TreeView& tree, WordId noun) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "cut" && is_noun(tree.word(noun)) && verb != 0 &&
         list_has("need|receive|require|suffer|sustain|treat", tree.word(verb).lemma);
}

/// "took charge of the museum": nobody is accused.
bool is_taken_charge(const TreeView& tree, WordId noun) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "charge" && verb != 0 && tree.word(verb).lemma == "take" &&
         is_relation(tree.word(noun), "obj");
}

/// "the jury ignored his entry": what was handed in; not "his entry into the country".
bool is_submission(const TreeView& tree, WordId noun) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "entry" && is_noun(tree.word(noun)) && verb != 0 &&
         list_has("award|choose|disqualify|ignore|judge|pick|select|shortlist|submit", tree.word(verb).lemma);
}

/// "a time trial": a race.
bool is_time_trial(const TreeView& tree, WordId noun) {
  const std::vector<WordId> kinds = tree.children(noun, "compound");
  return tree.word(noun).lemma == "trial" && std::any_of(kinds.begin(), kinds.end(), [&](WordId c) {
           return one_of(tree.word(c).lemma, {"sheepdog", "speed", "time"});
         });
}

/// "missed a penalty": in a match, nobody is sentenced.
bool is_spot_kick(const TreeView& tree, WordId noun) {
  const WordId verb = tree.governor(noun);
  return tree.word(noun).lemma == "penalty" && verb != 0 && is_relation(tree.word(noun), "obj") &&
         list_has("award|blast|concede|convert|earn|miss|save|score|sky|take|win", tree.word(verb).lemma);
}

/// "a court battle", "a price war", "her fight against cancer": nobody takes up arms.
bool is_contest_without_arms(const TreeView& tree, WordId noun) {
  if (!is_noun(tree.word(noun)) || !one_of(tree.word(noun).lemma, {"battle", "clash", "fight", "war"})) return false;
  const std::span<const WordId> below = tree.children(noun);
  const bool kind = std::any_of(below.begin(), below.end(), [&](WordId c) {
    return (is_relation(tree.word(c), "amod") || is_relation(tree.word(c), "compound")) &&
           list_has(
               "bidding|boardroom|budget|court|courtroom|culture|custody|election|electoral|inheritance|"
               "judicial|legal|legislative|leadership|patent|planning|playoff|political|price|promotion|proxy|ratings|"
               "relegation|takeover|tariff|title|trade|verbal",
               to_lower(tree.word(c).lemma));
  });
  const std::vector<WordId> phrases = tree.children(noun, "nmod");
  return kind || std::any_of(phrases.begin(), phrases.end(), [&](WordId c) {
           return one_of(case_text(tree, c), {"against", "with"}) &&
                  list_has(
                      "addiction|alcoholism|cancer|corruption|depression|disease|hunger|illness|inequality|inflation|"
                      "leukaemia|leukemia|malaria|pneumonia|poverty|racism",
                      to_lower(tree.word(c).lemma));
         });
}

/// "granted leave to appeal", "sick leave": nobody travels.
bool is_permission(const TreeView& tree, WordId noun) {
  return tree.word(noun).lemma == "leave" && tree.word(noun).upos == "NOUN";
}

/// "an Oscar nomination", "a nomination for best film": for a prize, and no post.
bool is_nominated_for_prize(const TreeView& tree, WordId noun) {
  if (tree.word(noun).lemma != "nomination") return false;
  const std::vector<WordId> below = tree.subtree(noun);
  return std::any_of(below.begin(), below.end(), [&](WordId w) {
    return w != noun &&
           list_has("academy|award|bafta|best|booker|emmy|grammy|medal|oscar|prize|tony", to_lower(tree.word(w).lemma));
  });
}

/// "there was talk of a merger", "talk of merging": a rumour.
bool is_rumour(const TreeView& tree, WordId noun) {
  const WordId clause = tree.child(noun, "acl");
  return tree.word(noun).lemma == "talk" && has_feature(tree.word(noun), "Number", "Sing") &&
         tree.child(noun, "det") == 0 &&
         (has_phrase(tree, noun, "nmod", {"of"}) || (clause != 0 && has_marker(tree, clause, {"of"})));
}

/// "guilty pleas": before a court.
bool is_plea_of_guilt(const TreeView& tree, WordId noun) {
  return tree.word(noun).lemma == "plea" && noun > 1 && to_lower(tree.word(noun - 1).form) == "guilty";
}

/// "a call on the stock": nobody rings.
bool is_call_on(const TreeView& tree, WordId noun) {
  return tree.word(noun).lemma == "call" && has_phrase(tree, noun, "nmod", {"on"});
}

/// "his header was saved": of a ball.
bool is_header(const TreeView& tree, WordId noun) { return tree.word(noun).lemma == "header"; }

constexpr SenseRule kNounRules[] = {
    {"Travel", is_header, "Happening"},
    {"Conflict", is_contest_without_arms, "Happening"},
    {"War", is_contest_without_arms, "Happening"},
    {"Request", is_plea_of_guilt, "Justice"},
    {"Attack", is_injection, "Happening"},
    {"Sentencing", is_spot_kick, "Happening"},
    {"Trial", is_time_trial, "Happening"},
    {"Charge", is_taken_charge, "Happening"},
    {"Decrease", is_wound, "Injury"},
    {"Death", is_death_sentence, "Sentencing"},
    {"Travel", is_submission, "Happening"},
    {"Disaster", is_gunfire, "Attack"},
    {"Disaster", is_campfire, "Happening"},
    {"Travel", is_permission, "Happening"},
    {"PhoneCall", is_call_on, "Happening"},
    {"Negotiation", is_rumour, "Happening"},
    {"Appointment", is_nominated_for_prize, "Happening"},
};

}  // namespace

std::string_view class_of_noun_by_words(const TreeView& tree, WordId word, std::string_view event_class) {
  return class_by_rules(kNounRules, tree, word, event_class);
}

}  // namespace newsgraph
