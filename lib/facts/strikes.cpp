#include "facts/strikes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// Of whom or of what the strike is: "a [rail] strike", "the [teachers'] strike", "a [hunger] strike".
constexpr std::string_view kLabourWords =
    "general|hunger|labour|labor|pay|wage|wildcat|rail|transport|bus|train|metro|port|dock|union|worker|teacher|nurse|"
    "doctor|driver|pilot|miner|student|staff|crew|industrial|indefinite|nationwide|sympathy|solidarity";
/// "an [air] strike", "a [precision] strike"
constexpr std::string_view kMilitaryWords =
    "air|aerial|missile|drone|rocket|artillery|military|precision|nuclear|cruise|retaliatory|preemptive|pre-emptive|"
    "airborne|naval|surgical|punitive|cross-border|coalition|bomb";
/// What an air strike does and no stoppage: "the strike [killed] ten".
constexpr std::string_view kHarms = "kill|wound|injure|destroy|hit|target|damage|level|flatten";

bool is_military(const FactScene& scene, MentionId m) {
  return scene.is_kind(m, {Kind::Polity, Kind::Product}) || scene.has_class(m, "ng:MilitaryUnit") ||
         scene.has_class(m, "ng:ArmedGroup");
}

bool has_participant(const Event& event, std::string_view roles, auto accepts) {
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& p) {
    const auto* mention = std::get_if<MentionRef>(&p.filler);
    return mention != nullptr && list_has(roles, p.role) && accepts(mention->index);
  });
}

bool is_modified(const TreeView& tree, WordId w, std::string_view words) {
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    const bool modifies = is_relation(child, "amod") || is_relation(child, "compound") || child.deprel == "nmod:poss";
    if (modifies && (list_has(words, to_lower(child.lemma)) || list_has(words, to_lower(child.form)))) return true;
  }
  return false;
}

/// "a strike [on Ghent]", "strikes [against the rebels]"; "on Monday" is a time.
bool has_target(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word, "nmod")) {
    const auto target = one_of(case_text(tree, c), {"on", "against", "inside"}) ? scene.mention({at.sentence, c})
                                                                                : std::optional<MentionId>();
    if (target && !scene.is_kind(*target, {Kind::Quantity, Kind::NamedEvent})) return true;
  }
  return false;
}

bool does_harm(const TreeView& tree, WordId w) {
  const WordId governor = tree.governor(w);
  if (governor == 0) return false;
  const Word& word = tree.word(w);
  const bool acts = word.deprel == "nsubj" || word.deprel == "obl:agent" || case_text(tree, w) == "in";
  return acts && list_has(kHarms, to_lower(tree.word(governor).lemma));
}

}  // namespace

bool is_about_labour(const FactScene& scene) {
  constexpr std::size_t enough = 2;
  return count_words(scene, "employer|pay|picket|stoppage|union|wage|walkout|worker") >= enough &&
         count_words(scene, "airstrike|bomb|drone|missile|rebel|rocket|shell|soldier|troop|warplane") == 0;
}

StrikeSense strike_sense(const FactScene& scene, const Event& event, bool about_labour) {
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const auto military = [&](MentionId m) { return is_military(scene, m); };
  const auto anybody = [](MentionId) { return true; };
  const bool armed = has_participant(event, "agent|instrument", military);
  const bool civil = !armed && has_participant(event, "agent", anybody);
  if (event.pos == "VERB") {
    const bool hits = tree.child(p.word, "obj") != 0 || tree.child(p.word, "nsubj:pass") != 0;
    return civil && !hits ? StrikeSense::Labour : StrikeSense::Military;
  }
  if (is_modified(tree, p.word, kLabourWords)) return StrikeSense::Labour;
  if (is_modified(tree, p.word, kMilitaryWords) || has_target(scene, {p.sentence, p.word}))
    return StrikeSense::Military;
  if (civil) return StrikeSense::Labour;
  if (armed) return StrikeSense::Military;
  if (!does_harm(tree, p.word)) return StrikeSense::Unclear;
  return about_labour ? StrikeSense::Labour : StrikeSense::Military;
}

}  // namespace newsgraph
