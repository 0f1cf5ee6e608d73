#include "facts/event_objects.hpp"

#include <algorithm>
#include <iterator>

#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// A class that the noun of the verb's object decides, where the role head's sense does not tell it.
struct ObjectRule {
  std::string_view verb, from, objects, to;
  bool is_one = true;  ///< the object is one of the nouns; else none of them
};

constexpr std::string_view kFired =
    "bullet|cannon|flare|gas|grenade|gun|missile|mortar|projectile|rifle|rocket|round|salvo|shell|shot|torpedo|volley|"
    "weapon";

constexpr ObjectRule kObjectRules[] = {
    // "rejected the findings": what was said is denied, nothing is decided.
    {"reject", "Decision", "accusation|allegation|charge|claim|criticism|finding|insinuation|report|suggestion",
     "Denial"},
    // "held the post", "held a funeral"
    {"hold", "Meeting",
     "assembly|briefing|ceremony|conference|congress|consultation|debate|dialogue|discussion|gathering|hearing|meeting|"
     "rally|reception|reunion|seminar|session|summit|talk|workshop",
     "Happening", false},
    // "raised its forecast": more of it, no money for it.
    {"raise", "Investment",
     "age|bar|bid|charge|dividend|duty|estimate|expectation|fare|fee|forecast|guidance|level|limit|minimum|offer|"
     "outlook|output|pay|pension|premium|price|production|rate|rent|salary|stake|standard|target|tariff|tax|toll|wage",
     "Increase"},
    // "raised the alarm": in words.
    {"raise", "Investment", "alarm|concern|issue|objection|point|question|subject|topic", "Communication"},
    {"raise", "Investment",
     "awareness|child|daughter|doubt|eyebrow|family|fear|flag|hand|hope|possibility|prospect|son|suspicion|voice",
     "Happening"},
    // "killed the bill": it was voted down.
    {"kill", "Death",
     "amendment|ban|bill|budget|deal|idea|legislation|measure|merger|plan|programme|program|project|proposal|"
     "resolution|scheme|tax",
     "Decision"},
    // "fired tear gas": at somebody, who was not dismissed.
    {"fire", "Dismissal", kFired, "Attack"},
    {"fire", "Disaster", kFired, "Attack"},
    // "raided his office": searched by the police, no battle.
    {"raid", "Conflict",
     "apartment|bank|branch|building|business|factory|flat|headquarters|headquarter|home|house|ministry|nightclub|"
     "office|premise|premises|property|residence|restaurant|shop|studio|villa|warehouse",
     "Investigation"},
    // "attacked the plan": with words.
    {"attack", "Attack",
     "agreement|bill|budget|decision|deal|idea|law|measure|plan|policy|proposal|record|reform|ruling|verdict",
     "Communication"},
    // "ordered 40 planes": from a maker.
    {"order", "Command",
     "aircraft|airliner|ambulance|apartment|boat|bus|car|coach|copy|dose|drone|engine|ferry|flat|frigate|helicopter|"
     "home|house|jet|locomotive|"
     "lorry|mask|missile|"
     "phone|plane|rifle|ship|submarine|tank|train|tram|truck|turbine|vaccine|van|vehicle|vessel|wagon|warship|weapon",
     "Purchase"},
    // "shot the film", "directed the play"
    {"shoot", "Attack",
     "advert|clip|commercial|documentary|drama|episode|feature|film|footage|movie|photo|photograph|picture|portrait|"
     "scene|sequel|series|video",
     "Creation"},
    {"direct", "Command",
     "adaptation|comedy|documentary|drama|episode|feature|film|movie|musical|opera|play|production|remake|sequel|"
     "series|show|thriller|version",
     "Creation"},
    // "a petition signed by hundreds"
    {"sign", "Agreement", "autograph|book|letter|notice|petition|register|release|shirt|statement", "Happening"},
    // "withdrew the complaint": nobody moves.
    {"withdraw", "Movement",
     "accusation|amendment|appeal|application|backing|bid|bill|candidacy|case|charge|claim|complaint|consent|lawsuit|"
     "licence|license|motion|nomination|offer|petition|plea|proposal|request|statement|suit|support|threat",
     "End"},
    // "directs a programme": it, and nobody in it.
    {"direct", "Command",
     "agency|bureau|center|centre|department|institute|laboratory|museum|office|orchestra|program|programme|project|"
     "school|study|team",
     "Happening"},
    {"post", "Publication", "bail|bond|gain|guard|key|loss|parcel|profit|record|surplus|turnover", "Happening"},
    {"trade", "Transaction",
     "accusation|barb|blame|blow|fire|gunfire|insult|jab|joke|jibe|place|punch|remark|shot|story|word", "Happening"},
    {"call", "Request", "ballot|conference|election|match|meeting|poll|referendum|strike|vote|walkout", "Happening"},
    // "headed the institute", "headed the ball": nobody travels.
    {"head", "Travel", "", "Happening", false},
    // "landed the top job": got it.
    {"land", "Travel",
     "blow|catch|contract|deal|grant|hook|interview|jab|job|loan|order|part|position|post|prize|punch|role|scholarship|"
     "sponsorship|spot|title",
     "Happening"},
    // "released the hostages", "released 40 billion pesos": nothing is made public.
    {"release", "Publication",
     "baht|boy|captive|child|detainee|dinar|dirham|dollar|employee|euro|fund|girl|hostage|inmate|internee|man|money|"
     "nun|one|passenger|peso|pilot|pound|priest|prisoner|rupee|sailor|shilling|soldier|student|suspect|tourist|"
     "villager|woman|worker",
     "Happening"},
    // "inaugurated the bridge": opened it.
    {"inaugurate", "Appointment",
     "airport|bridge|building|center|centre|clinic|exhibition|extension|factory|hospital|line|mill|mosque|museum|plant|"
     "port|railway|road|route|school|service|stadium|station|terminal|tunnel|university|wing",
     "Start"},
    // "left her husband": goes nowhere.
    {"leave", "Travel", "boyfriend|family|fiance|fiancee|girlfriend|husband|job|partner|party|school|wife",
     "Happening"},
    // "found herself ahead"
    {"find", "Discovery", "herself|himself|itself|ourselves|themselves", "Happening"},
    // "landed a conversion": on the field.
    {"land", "Travel", "conversion|goal|kick|penalty", "Happening"},
    // "jumped bail"
    {"jump", "Increase", "bail|fence|gun|light|queue|rope|ship|track", "Happening"},
    // "cut an album": made it.
    {"cut", "Decrease", "album|demo|disc|record|side|single", "Creation"},
    {"cut", "Decrease", "cake|corner|hair|ribbon|throat|tie", "Happening"},
    // "beat three defenders": ran past them.
    {"beat", "Win", "defender|goalkeeper|keeper|man|marker|tackler", "Happening"},
    // "scored an Oscar nod": no match.
    {"score", "Contest", "coup|deal|hit|interview|invitation|job|nod|nomination|prize|role|success|ticket",
     "Happening"},
    {"open", "Start", "door|eye|fire|gap|lead|scoring|way|window", "Happening"},
};

/// "all five of her [films]": what is counted.
WordId counted(const TreeView& tree, WordId object) {
  const bool counts = tree.word(object).upos == "NUM" ||
                      one_of(to_lower(tree.word(object).form), {"all", "both", "dozens", "hundreds", "many", "most",
                                                                "none", "one", "several", "some", "thousands"});
  const WordId noun = counts ? tree.child(object, "nmod") : 0;
  return noun != 0 && is_noun(tree.word(noun)) && case_text(tree, noun) == "of" ? noun : object;
}

bool applies(const TreeView& tree, WordId verb, const Event& event, const ObjectRule& rule) {
  WordId object = logical_object(tree, verb);
  if (object != 0) object = counted(tree, object);
  return event.event_class == rule.from && tree.word(verb).lemma == rule.verb && object != 0 &&
         list_has(rule.objects, to_lower(tree.word(object).lemma)) == rule.is_one;
}

}  // namespace

WordId logical_object(const TreeView& tree, WordId verb) {
  const WordId object = std::max(tree.child(verb, "obj"), tree.child(verb, "nsubj:pass"));
  const bool participle = tree.word(verb).deprel == "acl" && has_feature(tree.word(verb), "Tense", "Past") &&
                          !has_feature(tree.word(verb), "VerbForm", "Fin");
  if (object == 0 && participle) return tree.governor(verb);
  // "a post she held"
  const WordId subject = tree.child(verb, "nsubj");
  const bool about_object =
      tree.word(verb).deprel == "acl:relcl" && subject != 0 && !has_feature(tree.word(subject), "PronType", "Rel");
  return object == 0 && about_object ? tree.governor(verb) : object;
}

void refine_by_object(const TreeView& tree, WordId verb, Event& event) {
  const auto* rule = std::find_if(std::begin(kObjectRules), std::end(kObjectRules),
                                  [&](const ObjectRule& r) { return applies(tree, verb, event, r); });
  if (rule == std::end(kObjectRules)) return;
  event.event_class = rule->to;
  // "ordered 40 planes": what is bought receives no command.
  for (Participant& p : event.participants)
    if (rule->to == "Purchase" && p.role == "recipient") p.role = "theme";
}

}  // namespace newsgraph
