#include "facts/event_refinement.hpp"

#include <algorithm>

#include "facts/claim_sources.hpp"
#include "facts/relation_rules.hpp"
#include "facts/strikes.hpp"

namespace newsgraph {
namespace {

using Kinds = std::uint32_t;
constexpr Kinds bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
constexpr Kinds kPeople = bit(Kind::Person) | bit(Kind::PeopleGroup);
constexpr Kinds kActors = kPeople | bit(Kind::Organization) | bit(Kind::Polity);
constexpr Kinds kProduct = bit(Kind::Product);
constexpr Kinds kThings = kProduct | bit(Kind::Place) | bit(Kind::Work) | bit(Kind::Quantity);
constexpr Kinds kAny = (1U << 20) - 1;

/// What the participants in certain roles must be for a rule to apply.
enum class When {
  With,     ///< one is of the kinds
  Without,  ///< none is of the kinds
  Instead,  ///< there are some, but none is of the kinds
};

/// A class that the participants rule out.
struct Refinement {
  std::string_view from;
  std::string_view lemmas;  ///< with particle, separated by "|"; empty for all
  When when = When::With;
  std::string_view roles;  ///< separated by "|"; "place" is where it happens, "object" the verb's
  Kinds kinds = 0;
  std::string_view to;
  std::string_view beside =
      {};  ///< asked for besides: "obj", "to" for an infinitive, or an oblique with one of these adpositions
  bool of_nouns = false;  ///< of verbs alone if not
};

constexpr std::string_view kCore = "agent|theme|patient", kUndergoer = "theme|patient";

constexpr Refinement kRefinements[] = {
    // The news comes today.
    {"Travel", "", When::Without, kCore, kActors | kProduct, "Happening"},
    // The substitute came on. The captain headed in a corner.
    {"Travel", "come|go|head|move|drive", When::Without, "destination|origin|place", kAny, "Happening"},
    // The markets rally.
    {"Meeting", "", When::Instead, kCore, kActors, "Happening"},
    // The new planes replace older ones.
    {"Appointment", "", When::With, kUndergoer, kThings, "Happening"},
    // The ministry released a statement.
    {"Justice", "release", When::Without, kUndergoer, kPeople, "Publication", "", true},
    // The minister sent congratulations. The goal sent Belgium into the final.
    {"Deployment", "send|dispatch|transfer", When::Without, kUndergoer, kPeople | bit(Kind::Organization) | kProduct,
     "Happening"},
    // The club signed the striker.
    {"Agreement", "sign", When::With, kUndergoer, bit(Kind::Person), "Hiring"},
    // The party expelled the mayor.
    {"Movement", "expel", When::With, "agent", bit(Kind::Organization), "Dismissal"},
    // The thief was identified as John Roe.
    {"Discovery", "identify", When::With, "theme|attribute", bit(Kind::Person), "Happening"},
    // The minister fought corruption.
    {"War", "fight", When::Without, "object", kActors, "Happening", "obj"},
    // The bank is fighting to survive.
    {"War", "fight", When::With, "agent", kAny, "Happening", "to"},
    // Acme ran out of cash.
    {"Election", "run", When::With, "agent", bit(Kind::Organization) | kThings, "Happening"},
    // The striker plays for Acme.
    {"Match", "play", When::Without, kUndergoer, kAny, "Happening", "for"},
    // The bidder withdrew.
    {"Deployment", "withdraw|pull_out", When::Without, "theme|patient|agent",
     bit(Kind::PeopleGroup) | bit(Kind::Product) | bit(Kind::Polity), "Happening"},
    // Jane Doe left the company.
    {"Travel", "leave", When::With, "origin", bit(Kind::Organization), "Happening"},
    // Jane Doe succeeded John Roe.
    {"Happening", "succeed", When::With, kUndergoer, bit(Kind::Person), "Appointment"},
};

bool fills(const FactScene& scene, const Event& event, const Refinement& rule, Kinds kinds) {
  if (list_has(rule.roles, "place") && !event.places.empty()) return true;
  const Predicate& predicate = scene.analysis.predicates[*event.predicate];
  const WordId object = scene.trees[predicate.sentence].child(predicate.word, "obj");
  const auto stands_there = list_has(rule.roles, "object") && object != 0 ? scene.mention({predicate.sentence, object})
                                                                          : std::optional<MentionId>();
  if (stands_there && (bit(scene.kind(*stands_there)) & kinds) != 0) return true;
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& p) {
    if (!list_has(rule.roles, p.role)) return false;
    const auto* mention = std::get_if<MentionRef>(&p.filler);
    return mention == nullptr ? kinds == kAny : (bit(scene.kind(mention->index)) & kinds) != 0;
  });
}

bool stands_beside(const TreeView& tree, WordId w, std::string_view beside) {
  if (beside.empty()) return true;
  if (beside == "obj") return tree.child(w, "obj") != 0;
  if (beside == "to") {
    const std::vector<WordId> below = tree.subtree(w);
    return std::any_of(below.begin(), below.end(), [&](WordId v) {
      const bool clause = is_relation(tree.word(v), "xcomp") || is_relation(tree.word(v), "advcl");
      return tree.governor(v) == w && clause && has_infinitive_mark(tree, v);
    });
  }
  for (const WordId c : tree.children(w, "obl")) {
    if (list_has(beside, case_text(tree, c))) return true;
  }
  return false;
}

bool applies(const FactScene& scene, const Event& event, const Refinement& rule) {
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  if (event.pos != "VERB" && !rule.of_nouns) return false;
  if (event.event_class != rule.from || !(rule.lemmas.empty() || list_has(rule.lemmas, event.lemma))) return false;
  if (!stands_beside(scene.trees[p.sentence], p.word, rule.beside)) return false;
  const bool of_kinds = fills(scene, event, rule, rule.kinds);
  if (rule.when == When::With) return of_kinds;
  return !of_kinds && (rule.when == When::Without || fills(scene, event, rule, kAny));
}

void refine_class(const FactScene& scene, Event& event) {
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const auto* rule = std::find_if(std::begin(kRefinements), std::end(kRefinements),
                                  [&](const Refinement& r) { return applies(scene, event, r); });
  if (rule != std::end(kRefinements)) event.event_class = rule->to;
  // "spoke by phone": the means makes the class more exact.
  if (event.event_class != "Communication" && event.event_class != "Negotiation") return;
  for (const WordId c : tree.children(p.word)) {
    if (one_of(to_lower(tree.word(c).form), {"phone", "telephone"})) event.event_class = "PhoneCall";
  }
}

bool is_strike(const Event& event) { return event.event_class == "MilitaryStrike" && event.lemma == "strike"; }

/// Strikes of which nothing tells the sense are the armies' where the article tells of others or of a war.
void refine_strikes(const FactScene& scene, std::vector<Event>& events) {
  const bool at_war = std::any_of(events.begin(), events.end(), [&](const Event& e) {
    if (is_strike(e)) return strike_sense(scene, e) == StrikeSense::Military;
    return one_of(e.event_class, {"MilitaryStrike", "War", "Ceasefire"});
  });
  for (Event& event : events) {
    if (!is_strike(event)) continue;
    const StrikeSense sense = strike_sense(scene, event);
    if (sense == StrikeSense::Labour || (sense == StrikeSense::Unclear && !at_war)) event.event_class = "Protest";
  }
}

}  // namespace

void refine_classes(const FactScene& scene, std::vector<Event>& events) {
  for (Event& event : events) refine_class(scene, event);
  refine_strikes(scene, events);
}

}  // namespace newsgraph
