#include "facts/verb_senses.hpp"

#include <algorithm>

#include "facts/claim_cues.hpp"
#include "facts/contest_senses.hpp"
#include "facts/event_objects.hpp"
#include "facts/mood.hpp"
#include "facts/relation_rules.hpp"
#include "facts/sense_rule.hpp"

namespace newsgraph {

bool is_plea(const TreeView& tree, WordId verb) {
  const std::span<const WordId> below = tree.children(verb);
  return tree.word(verb).lemma == "plead" && std::any_of(below.begin(), below.end(), [&](WordId c) {
           return list_has("guilty|innocent", to_lower(tree.word(c).form));
         });
}

namespace {

/// "ran for mayor", not "ran for cover".
bool is_candidacy(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "run" &&
         has_oblique(
             tree, verb, {"for"},
             "president|presidency|mayor|governor|senator|senate|congress|parliament|council|office|seat|leader|"
             "leadership|chancellor|minister|election|re-election|nomination|candidate|sheriff|chair");
}

/// "Shares closed lower", "closed 2 percent up": where a price stood in the evening ends nothing.
bool is_price_at_close(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "close") return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c > verb &&
           list_has("changed|down|firmer|flat|higher|lower|softer|stronger|unchanged|up|weaker",
                    to_lower(tree.word(c).form)) &&
           !is_relation(tree.word(c), "compound");
  });
}

/// "fell five votes short", "cut short a visit", "was dropped from the suit": nothing became less.
bool is_no_fall(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma == "drop") return tree.child(verb, "nsubj:pass") != 0;
  return one_of(tree.word(verb).lemma, {"cut", "fall"}) && has_behind(tree, verb, "short");
}

/// "attacked him, calling him a puppet": with words.
bool is_said_attack(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "attack") return false;
  const std::vector<WordId> below = tree.children(verb, "advcl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return one_of(to_lower(tree.word(c).form), {"accusing", "calling", "describing", "saying"});
  });
}

/// "is being held in a prison": nobody meets.
bool is_kept(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "hold" &&
         has_oblique(tree, verb, {"at", "in", "on"},
                     "camp|captivity|cell|custody|detention|hostage|jail|prison|remand|suspicion");
}

/// "fired on the crowd", "fired into the air": nobody is dismissed.
bool is_shooting(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "fire" || logical_object(tree, verb) != 0) return false;
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const std::string marker = case_text(tree, c);
    const bool in_time = tree.word(c).upos == "NUM" ||
                         (marker != "at" && (tree.child(c, "nmod:unmarked") != 0 || tree.word(c).upos == "PROPN"));
    return one_of(marker, {"at", "into", "on", "over", "toward", "towards"}) && !in_time;
  });
}

/// "was found guilty": by a court, nothing is discovered.
bool is_found_guilty(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "find" && has_behind(tree, verb, "guilty|liable");
}

/// "was removed as police chief", "ousted from office"
bool is_removed_from_post(const TreeView& tree, WordId verb) {
  if (!one_of(tree.word(verb).lemma, {"axe", "drop", "oust", "remove"}) || logical_object(tree, verb) == 0)
    return false;
  return has_phrase(tree, verb, "obl", {"as"}) ||
         has_oblique(tree, verb, {"from"}, "board|cabinet|command|government|job|office|position|post|power");
}

/// "was found to have used the firm": what somebody did, who was not discovered.
bool is_found_to(const TreeView& tree, WordId verb) {
  const WordId complement = tree.child(verb, "xcomp");
  return tree.word(verb).lemma == "find" && complement != 0 && tree.child(complement, "mark") != 0;
}

/// "called the price an insult": nobody asks for anything.
bool is_naming(const TreeView& tree, WordId verb) {
  const WordId as = tree.child(verb, "xcomp");
  return tree.word(verb).lemma == "call" && tree.child(verb, "obj") != 0 && as != 0 && tree.child(as, "mark") == 0 &&
         tree.word(as).upos != "VERB";
}

/// "demonstrated against the accord"
bool is_demonstration(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "demonstrate" && tree.child(verb, "obj") == 0 && tree.child(verb, "ccomp") == 0 &&
         has_phrase(tree, verb, "obl", {"against", "for", "outside", "over"});
}

/// "was sent on leave", "sent him to prison": nobody is deployed.
bool is_sent_away(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "send" &&
         (has_behind(tree, verb, "home|packing") || has_oblique(tree, verb, {"on"}, "holiday|leave|loan") ||
          has_oblique(
              tree, verb, {"to", "into"},
              "bed|boarding|clinic|court|custody|detention|exile|hospital|jail|prison|school|trial|university"));
}

/// "clashed over the flats": in words.
bool is_clash_over(const TreeView& tree, WordId verb) {
  return tree.word(verb).upos == "VERB" && tree.word(verb).lemma == "clash" && has_phrase(tree, verb, "obl", {"over"});
}

/// "spilled into court": nothing is spilt.
bool is_no_spill(const TreeView& tree, WordId verb) {
  const WordId object = logical_object(tree, verb), subject = subject_of(tree, verb);
  const auto flows = [&](WordId w) {
    return w != 0 &&
           list_has("acid|chemical|crude|diesel|fuel|load|milk|oil|petrol|sewage|tanker|train|truck|waste|water",
                    to_lower(tree.word(w).lemma));
  };
  return tree.word(verb).lemma == "spill" && tree.word(verb).upos == "VERB" && !flows(object) && !flows(subject);
}

/// "denied bail": a deed that is no denial.
bool is_withholding(const TreeView& tree, WordId verb) {
  const WordId object = logical_object(tree, verb);
  return object != 0 && is_deed_with("deny", to_lower(tree.word(object).lemma));
}

/// "returned the medal": nobody travels.
bool is_giving_back(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "return" && tree.word(verb).upos == "VERB" && tree.child(verb, "obj") != 0;
}

/// "came close to war", "returned to office": nobody went anywhere.
bool is_going_nowhere(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma == "come" && has_behind(tree, verb, "close|near|together|true")) return true;
  // "headed in a corner"
  if (tree.word(verb).lemma == "head" && has_oblique(tree, verb, {"in", "over"}, "corner|cross|free-kick|rebound"))
    return true;
  // "went into administration"
  if (tree.word(verb).lemma == "go" &&
      has_oblique(tree, verb, {"into"},
                  "administration|bankruptcy|detail|effect|extra|hiding|insolvency|labour|labor|liquidation|lockdown|"
                  "overtime|production|receivership|recess|service|time"))
    return true;
  return one_of(tree.word(verb).lemma, {"come", "return"}) &&
         has_oblique(
             tree, verb, {"to", "into"},
             "action|duty|employment|force|form|government|growth|normal|normality|office|operation|politics|power|"
             "production|profit|profitability|service|theme|topic|use|work");
}

/// "went on trial", "goes on sale": what begins, and no journey.
bool is_going_on(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "go" &&
         has_oblique(tree, verb, {"on"}, "air|display|hold|holiday|leave|record|sale|show|strike|trial|vacation|view");
}

/// "signed away their land": given up, no pact.
bool is_signed_away(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "sign" && has_behind(tree, verb, "away|off|up");
}

/// "raised CHF 145 million": from investors; "raised prices" makes them higher.
bool is_raising_money(const TreeView& tree, WordId verb) {
  const WordId object = tree.child(verb, "obj");
  return tree.word(verb).lemma == "raise" && object != 0 && !has_phrase(tree, verb, "obl", {"to", "by"}) &&
         (tree.word(object).upos == "SYM" ||
          list_has("capital|cash|financing|fund|funding|money", tree.word(object).lemma));
}

/// "agreed that she had kept copies": said so, and agreed with nobody.
bool is_admission(const TreeView& tree, WordId verb) {
  const WordId content = tree.child(verb, "ccomp");
  return tree.word(verb).lemma == "agree" && content != 0 && tree.child(content, "mark") != 0 &&
         tense_of(tree, content) == Tense::Past;
}

/// "called to the bar", "as friends called her": nobody rings.
bool is_no_ringing(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "call") return false;
  const WordId mark = tree.child(verb, "mark");
  return has_behind(tree, verb, "off|out") ||
         has_oblique(tree, verb, {"to"}, "account|action|arms|bar|order|prayer|stand|witness") ||
         (mark != 0 && tree.word(mark).lemma == "as" && is_relation(tree.word(verb), "advcl"));
}

/// "baton-charged the protesters": at them, and before no court.
bool is_baton_charge(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "charge" && verb > 2 && to_lower(tree.word(verb - 2).form) == "baton";
}

/// "stormed out of the chamber": nobody is attacked.
bool is_storming_out(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "storm" && tree.word(verb).upos == "VERB" && tree.child(verb, "obj") == 0 &&
         has_behind(tree, verb, "away|off|out");
}

/// "raised her": a child, no money.
bool is_raising_somebody(const TreeView& tree, WordId verb) {
  const WordId object = logical_object(tree, verb);
  return tree.word(verb).lemma == "raise" && object != 0 && tree.word(object).upos == "PRON" &&
         one_of(to_lower(tree.word(object).form), {"her", "him", "me", "them", "us"});
}

/// "called to the canteen": nobody rings.
bool is_called_somewhere(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "call" && tree.child(verb, "nsubj:pass") != 0 &&
         has_phrase(tree, verb, "obl", {"to"});
}

/// "a tree fell on his truck", "fell from a gantry": nothing became less.
bool is_falling_down(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "fall" && tree.word(verb).upos == "VERB" &&
         has_oblique(
             tree, verb, {"down", "from", "in", "into", "off", "on", "onto", "out", "out of", "through"},
             "balcony|bicycle|bike|boat|bridge|building|car|cliff|crane|crevasse|ditch|floor|gantry|ground|head|"
             "hole|home|horse|house|ladder|lake|line|lorry|mountain|path|platform|pit|ravine|river|road|roof|"
             "scaffold|scaffolding|sea|shaft|stage|stair|step|street|track|train|tree|truck|van|vehicle|wall|"
             "water|well|window");
}

/// "had been cut from its frame", "was cut from the squad"
bool is_cut_out_of(const TreeView& tree, WordId verb) {
  return tree.word(verb).lemma == "cut" &&
         has_oblique(tree, verb, {"from", "out", "out of"},
                     "body|car|frame|newspaper|page|paper|roster|rope|squad|team|tree|vehicle|wreck|wreckage");
}

/// "was created a life peer": raised to the rank.
bool is_created_peer(const TreeView& tree, WordId verb) {
  const std::span<const WordId> below = tree.children(verb);
  return tree.word(verb).lemma == "create" && std::any_of(below.begin(), below.end(), [&](WordId c) {
           return (is_relation(tree.word(c), "xcomp") || is_relation(tree.word(c), "obj")) &&
                  list_has("baron|baroness|baronet|cardinal|dame|duke|earl|knight|marquess|peer|viscount",
                           to_lower(tree.word(c).lemma));
         });
}

/// "the boat overturned": nothing is decided.
bool is_tipping_over(const TreeView& tree, WordId verb) {
  if (tree.word(verb).lemma != "overturn") return false;
  const WordId object = logical_object(tree, verb), thing = object != 0 ? object : subject_of(tree, verb);
  return thing != 0 && list_has(
                           "boat|bus|canoe|car|coach|dinghy|ferry|lorry|tanker|tractor|trailer|tram|truck|van|"
                           "vehicle|vessel|wagon",
                           to_lower(tree.word(thing).lemma));
}

constexpr SenseRule kVerbRules[] = {
    {"Happening", is_candidacy, "Election"},
    {"Happening", is_demonstration, "Protest"},
    {"PhoneCall", is_no_ringing, "Happening"},
    {"Agreement", is_admission, "Communication"},
    {"Conflict", is_clash_over, "Happening"},
    {"Accident", is_no_spill, "Happening"},
    {"Denial", is_withholding, "Happening"},
    {"Attack", is_said_attack, "Communication"},
    {"Attack", is_storming_out, "Happening"},
    {"Charge", is_baton_charge, "Attack"},
    {"Creation", is_created_peer, "Appointment"},
    {"Decrease", is_falling_down, "Happening"},
    {"Decrease", is_cut_out_of, "Happening"},
    {"Investment", is_raising_somebody, "Happening"},
    {"PhoneCall", is_called_somewhere, "Happening"},
    {"Decision", is_tipping_over, "Happening"},
    {"Dismissal", is_shooting, "Attack"},
    {"Discovery", is_found_guilty, "Conviction"},
    {"Happening", is_found_guilty, "Conviction"},
    {"Discovery", is_found_to, "Happening"},
    {"Happening", is_removed_from_post, "Dismissal"},
    {"Meeting", is_kept, "Happening"},
    {"Deployment", is_sent_away, "Happening"},
    {"Request", is_naming, "Communication"},
    {"Decrease", is_no_fall, "Happening"},
    {"End", is_price_at_close, "Happening"},
    {"Happening", is_plea, "Justice"},
    {"Travel", is_giving_back, "Happening"},
    {"Travel", is_going_on, "Happening"},
    {"Agreement", is_signed_away, "Happening"},
    {"Increase", is_raising_money, "Investment"},
    {"Travel", is_going_nowhere, "Happening"},
};

}  // namespace

std::string_view class_of_verb_by_words(const TreeView& tree, WordId word, std::string_view event_class) {
  const std::string_view own = class_by_rules(kVerbRules, tree, word, event_class);
  return own.empty() ? class_by_rules(contest_rules(), tree, word, event_class) : own;
}

}  // namespace newsgraph
