#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

constexpr VerbRule kVerbs[] = {
    // Two brothers founded Acme. Acme was founded by two brothers.
    {"founded-by", "schema:founder", "found|co-found|cofound|establish|set_up", "object", "subject", 0.93F},
    // Two brothers created Acme.
    {"created-by", "schema:founder", "create|launch|start|form", "object", "subject", 0.85F, "", "", true},
    // Acme was founded in 1987.
    {"founded-in", "schema:foundingDate",
     "found|establish|form|create|incorporate|set_up|co-found|start|launch|organize|organise", "object", "time", 0.88F,
     "", "", true},
    // Jane graduated from Kettering University.
    {"graduated-from", "schema:alumniOf", "graduate", "subject", "obl:from|at", 0.95F},
    // Jane earned a degree from Kettering University.
    {"earned-degree-from", "schema:alumniOf", "earn|receive|obtain|gain|get|complete|take|hold|have|finish|pursue",
     "subject", "obl:from|at", 0.9F,
     "degree|bachelor|master|doctorate|phd|ph.d.|mba|ba|bs|b.a.|b.s.|ma|m.a.|diploma|bsc|msc|undergraduate|study|law_"
     "degree",
     ""},
    // Jane attended Kettering University.
    {"attended", "schema:alumniOf", "attend", "subject", "object", 0.88F, "", "schema:EducationalOrganization"},
    // Jane enrolled at Kettering University.
    {"enrolled-at", "schema:alumniOf", "enrol|enroll|matriculate", "subject", "obl:at|in|to", 0.85F, "",
     "schema:EducationalOrganization"},
    // Jane studied law at Kettering University.
    {"studied-at", "schema:alumniOf", "study", "subject", "obl:at", 0.85F},
    // Jane read law at Kettering College.
    {"read-at", "schema:alumniOf", "read", "subject", "obl:at", 0.85F, "", "schema:EducationalOrganization"},
    // Jane won a scholarship to Kettering College.
    {"scholarship-to", "schema:alumniOf", "win|earn|receive|gain|get", "subject", "obl:to|at", 0.85F,
     "scholarship|bursary", ""},
    // Jane was educated at Kettering University.
    {"educated-at", "schema:alumniOf", "educate", "object", "obl:at", 0.9F},
    // Jane was born on 3 May 1960.
    {"born-on", "schema:birthDate", "bear", "object", "time", 0.95F},
    // Jane was born in Ghent.
    {"born-in", "schema:birthPlace", "bear", "object", "obl:in|at|near", 0.95F},
    // Jane was born to John and Ann.
    {"born-to", "schema:parent", "bear", "object", "obl:to", 0.93F},
    // Jane died on Monday.
    {"died-on", "schema:deathDate", "die|pass_away", "subject", "time", 0.93F},
    // Jane was killed on Monday.
    {"killed-on", "schema:deathDate", "kill|murder|assassinate|execute", "object", "time", 0.9F},
    // Jane died in Ghent.
    {"died-in", "schema:deathPlace", "die|pass_away", "subject", "obl:in|at|near", 0.9F},
    // Jane lives in Ghent.
    {"lives-in", "schema:homeLocation", "live|reside|settle", "subject", "obl:in|at|near", 0.9F, "-"},
    // Jane grew up in Ghent.
    {"grew-up-in", "schema:homeLocation", "grow_up", "subject", "obl:in|at|near", 0.9F},
    // Jane was raised in Ghent.
    {"raised-in", "schema:homeLocation", "raise|bring_up", "object", "obl:in|at|near", 0.9F},
    // Jane moved to Ghent.
    {"moved-to", "schema:homeLocation", "move|emigrate|immigrate|relocate", "subject", "obl:to", 0.85F, "-"},
    // Jane married John.
    {"married", "schema:spouse", "marry|wed", "subject", "object", 0.93F},
    // Jane is married to John.
    {"married-to", "schema:spouse", "marry", "object", "obl:to", 0.95F},
    // Globex acquired Acme.
    {"acquired", "schema:parentOrganization", "acquire|buy|purchase|take_over", "object", "subject", 0.8F},
    // Globex owns Acme.
    {"owns", "ng:ownedBy", "own", "object", "subject", 0.9F},
    // Acme is based in Ghent. The firm, headquartered in Ghent, ...
    {"based-in", "ng:headquarters", "base|headquarter", "object", "obl:in|at|near", 0.93F},
    // Acme, located in Ghent, ...
    {"company-located-in", "ng:headquarters", "locate|situate", "object", "obl:in|at|near", 0.85F},
    // Acme moved its headquarters to Ghent.
    {"moved-headquarters", "ng:headquarters", "move|relocate|have|maintain", "subject", "obl:to|in", 0.9F,
     "headquarters|head_office", ""},
    // Jane joined the Green Party.
    {"joined", "schema:memberOf", "join", "subject", "object", 0.8F},
    // Jane belongs to the Green Party.
    {"belongs-to", "schema:memberOf", "belong", "subject", "obl:to", 0.85F},
    // Jane works for Acme.
    {"works-for", "schema:worksFor", "work", "subject", "obl:for|at", 0.9F},
    // Jane taught at Kettering College.
    {"teaches-at", "schema:worksFor", "teach|lecture", "subject", "obl:at", 0.88F, "",
     "schema:EducationalOrganization"},
    // Jane plays for Acme.
    {"plays-for", "schema:memberOf", "play", "subject", "obl:for", 0.85F, "-"},
    // Acme employs Jane.
    {"employs", "schema:worksFor", "employ|hire", "object", "subject", 0.85F, "", "", false, true},
    // Jane leads the Green Party.
    {"leads", "ng:ledBy", "lead|head|run|chair", "object", "subject", 0.85F},
    // Acme makes the Zephyr.
    {"makes", "ng:producedBy", "make|produce|manufacture|build|develop|write|direct|compose|author", "object",
     "subject", 0.85F},
    // The Zephyr costs $5m. Acme is valued at $5m.
    {"costs", "ng:amount", "cost|total", "subject", "object", 0.9F},
    {"valued-at", "ng:amount", "value|price", "object", "obl:at", 0.9F},
    // Ghent lies in Belgium. Ghent is located in Belgium.
    {"lies-in", "schema:containedInPlace", "lie", "subject", "obl:in", 0.85F},
    {"located-in", "schema:containedInPlace", "locate|situate", "object", "obl:in", 0.9F},
    // Belgium is allied with France.
    {"allied-with", "ng:allyOf", "ally", "object", "obl:with|to", 0.85F},
};

constexpr NounRule kNouns[] = {
    // his wife Jane; Jane's husband, John; John is the husband of Jane
    {"spouse-noun", "schema:spouse", "wife|husband|spouse|widow|widower", false, 0.95F},
    // Jane's mother, Ann: Jane has the parent Ann
    {"parent-noun", "schema:parent", "father|mother", true, 0.93F},
    // John, the son of Ann: John has the parent Ann
    {"child-noun", "schema:parent", "son|daughter|child", false, 0.93F},
    // his sister Jane
    {"sibling-noun", "schema:sibling", "brother|sister|twin", false, 0.93F},
    // Belgium's ally France
    {"ally-noun", "ng:allyOf", "ally", false, 0.9F},
    // Belgium's rival France
    {"opponent-noun", "ng:opponentOf", "rival|opponent|foe|enemy|adversary|arch-rival", false, 0.8F},
    // Acme, a subsidiary of Globex
    {"subsidiary-noun", "schema:parentOrganization", "subsidiary|unit|arm|division", false, 0.9F},
    // Acme's parent Globex
    {"parent-company-noun", "schema:parentOrganization", "parent|parent_company|parent_group|parent_firm", true, 0.9F},
    // Acme is part of Globex
    {"part-noun", "schema:parentOrganization", "part", false, 0.85F},
    // Acme's headquarters in Ghent; Acme, with headquarters in Ghent
    {"headquarters-noun", "ng:headquarters", "headquarters|headquarter|head_office", true, 0.9F, "of", "in|at|near"},
    // Acme founder Jane Doe; Jane Doe, the co-founder of Acme
    {"founder-noun", "schema:founder", "founder|co-founder|cofounder", true, 0.93F},
    // Acme's owner, Globex
    {"owner-noun", "ng:ownedBy", "owner", true, 0.9F},
    // Jane's company, Acme
    {"own-company-noun", "ng:ownedBy", "company|firm", false, 0.88F, "", "", true},
    // the Belgian capital, Brussels; Brussels is the capital of Belgium
    {"capital-noun", "ng:capitalOf", "capital|capital_city", false, 0.95F},
    // Jane Doe, a member of the Green Party
    {"member-noun", "schema:memberOf", "member", false, 0.9F},
    // Zephyr maker Acme
    {"maker-noun", "ng:producedBy", "maker|manufacturer|author", true, 0.85F},
    // Jane Doe, an employee of Acme
    {"employee-noun", "schema:worksFor", "employee|worker|staffer|staff_member", false, 0.9F, "of|at|with"},
    // Jane Doe, a graduate of Kettering University
    {"graduate-noun", "schema:alumniOf", "graduate|alumnus|alumna|alum", false, 0.93F, "of|from"},
    // her doctorate from Kettering University
    {"degree-noun", "schema:alumniOf", "degree|doctorate|phd|ph.d.|mba|bachelor|master|diploma", true, 0.9F, "",
     "from|at"},
    // Jane Doe, a student at Kettering University
    {"student-noun", "schema:alumniOf", "student|undergraduate|freshman|sophomore", false, 0.88F, "of|at"},
    // Jane Doe, a resident of Ghent
    {"resident-noun", "schema:homeLocation", "resident|inhabitant", false, 0.9F},
    // Jane Doe, a native of Ghent
    {"native-noun", "schema:birthPlace", "native", false, 0.85F},
    // Zephyr's price of $5m
    {"price-noun", "ng:amount", "price|cost|value", true, 0.9F, "of", "of"},
    // Belgian citizen Jane Doe; Jane Doe, a citizen of Belgium
    {"citizen-noun", "schema:nationality", "citizen|national", false, 0.95F},
};

using Kinds = std::uint32_t;
constexpr Kinds bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
constexpr Kinds kPerson = bit(Kind::Person), kOrg = bit(Kind::Organization), kPolity = bit(Kind::Polity),
                kPlace = bit(Kind::Place), kGroup = bit(Kind::PeopleGroup), kProduct = bit(Kind::Product),
                kWork = bit(Kind::Work), kQuantity = bit(Kind::Quantity), kLiteral = 1U << 20, kAny = (1U << 20) - 1;

/// Ends of relations as docs/graph.md has them.
struct Ends {
  std::string_view predicate;
  Kinds from = 0, to = 0;
};
constexpr Ends kEnds[] = {
    {"ng:age", kPerson, kLiteral},
    {"ng:allyOf", kPerson | kOrg | kPolity | kGroup, kPerson | kOrg | kPolity | kGroup},
    {"ng:amount", kAny, kQuantity},
    {"ng:capitalOf", kPolity, kPolity},
    {"ng:chiefExecutive", kOrg | kPolity, kPerson},
    {"ng:headOfGovernment", kOrg | kPolity, kPerson},
    {"ng:headOfState", kOrg | kPolity, kPerson},
    {"ng:headquarters", kOrg, kPolity | kPlace},
    {"ng:ledBy", kOrg | kPolity, kPerson},
    {"ng:memberOfParty", kPerson | kOrg | kPolity, kOrg | kPolity},
    {"ng:opponentOf", kPerson | kOrg | kPolity | kGroup, kPerson | kOrg | kPolity | kGroup},
    {"ng:ownedBy", kOrg | kProduct | kWork | kPlace, kPerson | kOrg | kPolity},
    {"ng:producedBy", kProduct | kWork, kOrg | kPerson},
    {"ng:spokespersonFor", kPerson, kPerson | kOrg | kPolity},
    {"schema:alumniOf", kPerson, kOrg},
    {"schema:birthDate", kPerson, kLiteral},
    {"schema:birthPlace", kPerson, kPolity | kPlace},
    {"schema:containedInPlace", kPlace | kPolity, kPlace | kPolity},
    {"schema:deathDate", kPerson, kLiteral},
    {"schema:deathPlace", kPerson, kPolity | kPlace},
    {"schema:founder", kOrg | kPolity, kPerson | kOrg},
    {"schema:foundingDate", kOrg | kPolity, kLiteral},
    {"schema:homeLocation", kPerson, kPolity | kPlace},
    {"schema:jobTitle", kPerson, kLiteral},
    {"schema:memberOf", kPerson | kOrg | kPolity, kOrg | kPolity},
    {"schema:nationality", kPerson, kPolity},
    {"schema:parent", kPerson, kPerson},
    {"schema:parentOrganization", kOrg, kOrg | kPolity},
    {"schema:sibling", kPerson, kPerson},
    {"schema:spouse", kPerson, kPerson},
    {"schema:worksFor", kPerson | kOrg | kPolity, kOrg | kPolity},
};
static_assert(std::is_sorted(std::begin(kEnds), std::end(kEnds),
                             [](const Ends& a, const Ends& b) { return a.predicate < b.predicate; }));

/// The rules of a table by each word of their lists.
template <class Rule>
using RulesByWord = std::unordered_map<std::string_view, std::vector<const Rule*>>;
template <class Rule, std::size_t size>
RulesByWord<Rule> by_word(const Rule (&rules)[size], std::string_view Rule::*words) {
  RulesByWord<Rule> found;
  for (const Rule& rule : rules) {
    for (std::string_view list = rule.*words; !list.empty();) {
      const std::size_t bar = std::min(list.find('|'), list.size());
      found[list.substr(0, bar)].push_back(&rule);
      list.remove_prefix(std::min(bar + 1, list.size()));
    }
  }
  return found;
}
template <class Rule>
std::span<const Rule* const> rules_for(const RulesByWord<Rule>& rules, std::string_view word) {
  const auto found = rules.find(word);
  return found == rules.end() ? std::span<const Rule* const>() : std::span<const Rule* const>(found->second);
}

}  // namespace

std::span<const VerbRule* const> verb_rules_for(std::string_view lemma) {
  static const RulesByWord<VerbRule> rules = by_word(kVerbs, &VerbRule::verbs);
  return rules_for(rules, lemma);
}
std::span<const NounRule* const> noun_rules_for(std::string_view lemma) {
  static const RulesByWord<NounRule> rules = by_word(kNouns, &NounRule::nouns);
  return rules_for(rules, lemma);
}

bool allows_ends(std::string_view predicate, Kind from, std::optional<Kind> to) {
  const auto* found = std::lower_bound(std::begin(kEnds), std::end(kEnds), predicate,
                                       [](const Ends& e, std::string_view p) { return e.predicate < p; });
  if (found == std::end(kEnds) || found->predicate != predicate) return false;
  return (found->from & bit(from)) != 0 && (found->to & (to ? bit(*to) : kLiteral)) != 0;
}

bool list_has(std::string_view list, std::string_view value) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    if (list.substr(0, bar) == value) return true;
    if (bar == std::string_view::npos) return false;
    list.remove_prefix(bar + 1);
  }
  return false;
}

std::size_t count_words(const FactScene& scene, std::string_view list) {
  std::size_t count = 0;
  for (const Sentence& sentence : scene.analysis.sentences)
    for (const Word& word : sentence.words) count += list_has(list, to_lower(word.lemma));
  return count;
}

}  // namespace newsgraph
