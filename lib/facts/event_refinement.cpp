#include "facts/event_refinement.hpp"

#include <algorithm>

#include "facts/article_senses.hpp"
#include "facts/event_senses.hpp"
#include "facts/mood.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

using Kinds = std::uint32_t;
constexpr Kinds bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
constexpr Kinds kPeople = bit(Kind::Person) | bit(Kind::PeopleGroup);
constexpr Kinds kActors = kPeople | bit(Kind::Organization) | bit(Kind::Polity);
constexpr Kinds kProduct = bit(Kind::Product);
constexpr Kinds kThings = kProduct | bit(Kind::Place) | bit(Kind::Work) | bit(Kind::Quantity);
constexpr Kinds kOrganization = bit(Kind::Organization), kPlaces = bit(Kind::Place) | bit(Kind::Polity);
constexpr Kinds kEntities = (1U << 9) - 1;
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
    {"Travel", "come|go|head|move|return|drive|walk|walk_off|walk_out|march", When::Without, "destination|origin|place",
     kAny, "Happening"},
    // The speaker moved on to the vote.
    {"Travel", "move", When::Without, "destination|origin|place", kEntities, "Happening"},
    // He walked out after a year, whoever he was then.
    {"Travel", "walk|walk_out|walk_off", When::Without, "destination|origin|place", kPlaces | kOrganization | kThings,
     "Happening"},
    // Her departure from office.
    {"Travel", "departure|arrival|drive|cross|climb|walk|move", When::Without, "destination|origin|place", kAny,
     "Happening", "", true},
    // She marked doubtful entries.
    {"Travel", "entry", When::Without, "agent|theme|destination|origin|place", kAny, "Happening", "", true},
    // The parties entered talks.
    {"Travel", "enter|cross", When::Without, "object|destination", kPlaces | kThings, "Happening", "obj"},
    // The firm escaped a fine.
    {"Travel", "escape", When::Without, "origin|destination|place|object", kPlaces | kPeople, "Happening", "obj"},
    // She escaped with a fine.
    {"Travel", "escape", When::Without, "origin|destination|place|object", kAny, "Happening"},
    // Jane Doe left in 2021; she left the company, moved to another.
    {"Travel", "depart|leave", When::Without, "destination|origin|place|object", kAny, "Happening"},
    {"Travel", "depart|leave", When::With, "destination|origin", kOrganization, "Happening"},
    {"Travel", "move", When::With, "destination", kOrganization, "Happening"},
    // The firm moved production to Ghent.
    {"Travel", "bring|fly|move|relocate|shift|ship|transfer", When::Without, "theme|object|patient", kAny, "Happening",
     "obj"},
    // The markets rally.
    {"Meeting", "", When::Instead, kCore, kActors, "Happening"},
    // A judge ordered him held.
    {"Meeting", "hold", When::With, "theme|patient|object|recipient", kPeople, "Happening"},
    // Jane Doe attended the academy.
    {"Meeting", "attend", When::With, "theme", kOrganization, "Happening"},
    // The new planes replace older ones. The powder was replaced.
    {"Appointment", "", When::With, kUndergoer, kThings, "Happening"},
    {"Appointment", "replace", When::Without, kUndergoer, kPeople, "Happening"},
    // The council installed lamps. The bridge was designated a monument.
    {"Appointment", "install|designate", When::Without, "theme|object", kPeople, "Happening"},
    // Jane Doe succeeded John Roe.
    {"Happening", "succeed", When::With, kUndergoer, bit(Kind::Person), "Appointment"},
    // The rebels released the pilot. The dam released water. The release of the album.
    {"Publication", "release", When::With, kUndergoer, kPeople, "Happening"},
    {"Publication", "release", When::Without, kCore, kActors | kProduct | bit(Kind::Work), "Happening"},
    {"Happening", "release", When::With, kUndergoer, kProduct | bit(Kind::Work), "Publication", "", true},
    // The minister sent congratulations. The goal sent Belgium into the final.
    {"Deployment", "send|dispatch|transfer", When::Without, kUndergoer, kPeople | kOrganization | kProduct,
     "Happening"},
    // The bidder withdrew.
    {"Movement", "withdraw|pull_out|withdrawal", When::Without, "theme|patient|agent",
     bit(Kind::PeopleGroup) | bit(Kind::Product) | bit(Kind::Polity), "Happening", "", true},
    // The ministry posted her to Nairobi.
    {"Publication", "post", When::With, kUndergoer, bit(Kind::Person), "Deployment"},
    // The club signed the striker.
    {"Agreement", "sign", When::With, kUndergoer, bit(Kind::Person), "Hiring"},
    // The mayor was expelled.
    {"Movement", "expel", When::Without, "agent|origin|destination|place", kAny, "Happening"},
    // The mayor was expelled from the party.
    {"Movement", "expel", When::With, "origin", kOrganization, "Dismissal"},
    // The party expelled the mayor.
    {"Movement", "expel", When::With, "agent", kOrganization, "Dismissal"},
    // The judge dismissed the appeal. The appeal was dismissed.
    {"Dismissal", "dismiss", When::Without, "object|theme", kPeople, "Decision", "obj"},
    {"Dismissal", "dismiss", When::Without, kUndergoer, kPeople, "Happening"},
    // The critic dismissed him as a fool. The bank dismissed the manager.
    {"Happening", "dismiss", When::With, kUndergoer, kAny, "Happening", "as"},
    {"Happening", "dismiss", When::With, kUndergoer, bit(Kind::Person), "Dismissal"},
    // The council declined to rule.
    {"Decrease", "decline", When::With, kCore, kAny, "Happening", "to"},
    // The batsman was dropped by the keeper.
    {"Decrease", "drop|fall|slide|slip|sink", When::With, "agent|theme", bit(Kind::Person), "Happening"},
    // The police charged batons. The club charged a fee.
    {"Charge", "charge", When::Without, "object|patient|theme|recipient", kPeople | kOrganization | kPlaces,
     "Happening", "obj"},
    // The guard fired a rocket.
    {"Dismissal", "fire", When::With, "object|theme|patient", kProduct, "Attack"},
    // The thief was sentenced, whatever the role head takes for a sentence of words.
    {"Happening", "sentence", When::With, kUndergoer, kPeople, "Sentencing"},
    // "Northbound" was shot in Patagonia. "Northbound" was directed by Jane Doe.
    {"Attack", "shoot", When::With, kUndergoer, bit(Kind::Work), "Creation"},
    {"Command", "direct", When::With, "recipient|object", bit(Kind::Work), "Creation"},
    // The thief was identified as John Roe.
    {"Discovery", "identify", When::With, "theme|attribute", kPeople, "Happening"},
    // The minister fought corruption.
    {"Conflict", "fight|battle|combat", When::Without, "object", kActors, "Happening", "obj"},
    // The bank is fighting to survive.
    {"Conflict", "fight|battle", When::With, "agent", kAny, "Happening", "to"},
    // The pole toppled. Doubts besieged her.
    {"Conflict", "topple|conquer|besiege|overrun|occupy", When::Without, "object|theme|patient", kActors | kPlaces,
     "Happening"},
    // The rebels captured Tarn.
    {"Happening", "capture|seize", When::With, kUndergoer, bit(Kind::Polity), "Conflict"},
    // The state injected 40 million.
    {"Happening", "inject|injection", When::With, "theme|quantity", bit(Kind::Quantity), "Investment", "", true},
    // Attacking on the climb, she won.
    {"Attack", "attack", When::Without, "agent|patient|theme|place", kAny, "Happening"},
    // The bank was rescued. The rescue of the bank.
    {"Evacuation", "rescue", When::With, kUndergoer, kOrganization, "Happening", "", true},
    // Shoppers flooded the site.
    {"NaturalDisaster", "flood", When::With, "agent", kPeople | kOrganization, "Happening"},
    // The prisoner was executed.
    {"Happening", "execute", When::With, kUndergoer, kPeople, "Death"},
    // The takeover of Norland by the army.
    {"Purchase", "takeover", When::With, kUndergoer, bit(Kind::Polity), "Conflict", "", true},
    // The man was beaten to death.
    {"Win", "beat", When::Without, "agent", kAny, "Happening"},
    // The share closed at 20 dollars.
    {"End", "close", When::With, "theme|agent", kOrganization, "Happening", "at|down|up"},
    // The Colts beat the Jaguars.
    {"Attack", "beat", When::With, kUndergoer, kOrganization, "Win"},
    // The virus infected the site.
    {"Outbreak", "infect", When::Without, kUndergoer, kPeople, "Happening"},
    // The critic attacked the plan.
    {"Attack", "attack|assail", When::Without, "object", kActors | kThings, "Happening", "obj"},
    // The guests stormed out.
    {"Attack", "storm", When::Without, "object|patient|theme", kAny, "Happening"},
    // The region was struck again.
    {"MilitaryStrike", "strike", When::Without, "agent|instrument", kActors | kProduct, "Happening"},
    // The striker plays for Acme.
    {"Match", "play", When::Without, kUndergoer, kAny, "Happening", "for"},
    // The minister addressed the shortage.
    {"Communication", "address", When::Without, "recipient", kActors | bit(Kind::NamedEvent), "Happening"},
    // The girl called a meeting.
    {"PhoneCall", "call", When::Without, "recipient", kActors, "Happening"},
    // The embassy denied him a visa.
    {"Denial", "deny", When::With, "recipient", kActors, "Happening"},
    // The member questioned the figures.
    {"Investigation", "question", When::Without, "patient|topic|object", kActors, "Happening"},
    // The company acquired a taste for risk.
    {"Purchase", "acquire|procure", When::Without, "object", kOrganization | kThings, "Happening", "obj"},
    // Jane Doe took over from John Roe.
    {"Purchase", "take_over", When::With, "agent", bit(Kind::Person), "Appointment", "from"},
    // Jane Doe took over as captain.
    {"Purchase", "take_over", When::Without, "object|theme", kOrganization | kThings, "Happening"},
    // Jane Doe took over the company from John Roe: its head, hardly its owner.
    {"Purchase", "take_over", When::With, "agent", bit(Kind::Person), "Happening"},
    // The rain contributed to the delay.
    {"Donation", "contribute", When::Without, "theme", kAny, "Happening"},
    // The two ideas were combined.
    {"Merger", "combine|consolidate|unite", When::Without, kCore, kOrganization, "Happening"},
    // The singer debuted in Tarn.
    {"Launch", "debut", When::With, "theme|agent", kPeople | kOrganization, "Happening"},
    // The study established a link. The establishment of relations.
    {"Founding", "establish|set_up", When::Without, "object|theme", kOrganization, "Happening"},
    {"Founding", "establishment", When::Without, "theme", kOrganization, "Happening", "", true},
    // The board dropped a phrase.
    {"Decrease", "drop", When::With, "agent", kActors, "Happening", "obj"},
    // The plaster fell into the hall. The mayor raised 3 million.
    {"Decrease", "fall|drop", When::With, "destination|origin", kPlaces | kPeople, "Happening"},
    {"Increase", "raise", When::With, "theme", bit(Kind::Quantity), "Investment"},
    // The climber fell. The balloon rose.
    {"Decrease", "fall|drop|slide|tumble|plunge|slump", When::With, "theme", kPeople | kProduct, "Happening"},
    {"Increase", "rise|climb|jump|soar|gain|surge", When::With, "theme", kPeople | kProduct, "Happening"},
    // The boxer grew more intent.
    {"Increase", "grow", When::With, kCore, kPeople, "Happening"},
    // The girl grew up, the boy dropped out.
    {"Increase", "grow_up", When::With, kCore, kAny, "Happening"},
    {"Decrease", "drop_out", When::With, kCore, kAny, "Happening"},
    // The police stopped the van. The club suspended the player.
    {"End", "stop|halt|suspend", When::With, kUndergoer, kPeople | kProduct, "Happening"},
    // The van overturned.
    {"Decision", "overturn", When::With, kUndergoer, kProduct, "Accident"},
    // The talks were derailed. The price sank.
    {"Accident", "derail|sink", When::Without, kCore, kProduct, "Happening"},
    // The quarrel erupted.
    {"NaturalDisaster", "erupt", When::Without, "theme", kPlaces, "Happening"},
    // The tax hurt exports.
    {"Injury", "hurt|harm", When::Without, "object|patient", kPeople, "Happening", "obj"},
    {"Injury", "", When::Instead, "patient", kPeople, "Happening"},
};

/// What a noun names: by its mention, else by the model, which also knows of things that are no entities.
Kinds kinds_of_noun(const FactScene& scene, WordPlace at) {
  if (const auto mention = scene.mention(at)) return bit(scene.kind(*mention));
  const auto& nominals = scene.analysis.nominals;
  const auto found =
      std::lower_bound(nominals.begin(), nominals.end(), std::pair(at.sentence, at.word),
                       [](const NominalHead& n, const auto& place) { return std::pair(n.sentence, n.word) < place; });
  const bool known = found != nominals.end() && found->sentence == at.sentence && found->word == at.word;
  constexpr float kSureOfKind = 0.6F;
  if (!known || found->probability < kSureOfKind) return 0;
  if (found->kind == "Object") return kProduct;
  if (found->kind == "Place") return bit(Kind::Place);
  return 0;
}

bool fills(const FactScene& scene, const Event& event, const Refinement& rule, Kinds kinds) {
  if (list_has(rule.roles, "place") && !event.places.empty()) return true;
  const Predicate& predicate = scene.analysis.predicates[*event.predicate];
  const WordId object = scene.trees[predicate.sentence].child(predicate.word, "obj");
  if (list_has(rule.roles, "object") && object != 0 &&
      (kinds_of_noun(scene, {predicate.sentence, object}) & kinds) != 0)
    return true;
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
  refine_by_words(tree, p.word, event);
  // Whoever is directed receives a command; a film receives nothing.
  for (Participant& participant : event.participants)
    if (event.event_class == "Creation" && participant.role == "recipient") participant.role = "theme";
}

}  // namespace

void refine_classes(const FactScene& scene, std::vector<Event>& events) {
  for (Event& event : events) refine_class(scene, event);
  refine_by_article(scene, events);
}

}  // namespace newsgraph
