#include "entities/nouns_by_words.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/mentions.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// "both parties", "the third party": who takes part in a dispute or a deal, whoever it is.
bool is_party_to_it(const TreeView& tree, WordId w) {
  static const WordList which("both either neither third");
  if (lemma_of(tree.word(w)) != "party") return false;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(),
                     [&](WordId c) { return c < w && which.has(to_lower(tree.word(c).form)); });
}

/// "a company of firefighters": people, no firm.
bool is_company_of_people(const TreeView& tree, WordId w) {
  static const WordList people("actor dancer firefighter guard infantryman marine musician player soldier volunteer");
  if (lemma_of(tree.word(w)) != "company") return false;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return is_relation(tree.word(c), "nmod") && has_case(tree, c, {"of"}) && people.has(lemma_of(tree.word(c)));
  });
}

/// "the coast guard": a body, though a guard is a person.
bool is_corps(const TreeView& tree, WordId w) {
  static const WordList corps("border coast home honour national presidential republican revolutionary royal");
  if (lemma_of(tree.word(w)) != "guard" || has_feature(tree.word(w), "Number", "Plur")) return false;
  return w > 1 && corps.has(to_lower(tree.word(w - 1).form)) && tree.governor(w - 1) == w;
}

bool is_called_military(const TreeView& tree, WordId w) {
  static const WordList military(
      "airborne armored armoured army artillery cavalry combat combined commando elite infantry marine "
      "mechanised mechanized military naval navy paratrooper special submarine tank warship");
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return military.has(to_lower(tree.word(c).form)) || military.has(lemma_of(tree.word(c)));
  });
}

/// "the mountain rescue unit", "its consumer division", "the unit was closed": no soldiers, unless they are called so.
bool is_civil_unit(const TreeView& tree, WordId w) {
  static const WordList units("division unit");
  return units.has(lemma_of(tree.word(w))) && !is_called_military(tree, w);
}

/// "an inspection of the fleet", "a fleet of ferries": what an owner has; "the Russian fleet", "a naval fleet" fight.
bool is_fleet_of_vehicles(const TreeView& tree, WordId w) {
  if (lemma_of(tree.word(w)) != "fleet" || is_called_military(tree, w)) return false;
  const std::span<const WordId> below = tree.children(w);
  return std::none_of(below.begin(), below.end(), [&](WordId c) {
    const Word& word = tree.word(c);
    return (word.upos == "PROPN" && word.deprel != "nmod") || !country_of_adjective(name_key(word.form)).empty();
  });
}

/// "The prosecutor's office opened an inquiry": who works there, no rooms.
bool is_acting_office(const TreeView& tree, WordId w) {
  return lemma_of(tree.word(w)) == "office" && tree.child(w, "nmod:poss") != 0 && tree.word(w).deprel == "nsubj";
}

/// "Markets welcomed the vote": traders, no squares.
bool is_trade(const TreeView& tree, WordId w) {
  return lemma_of(tree.word(w)) == "market" && has_feature(tree.word(w), "Number", "Plur") &&
         is_relation(tree.word(w), "nsubj") && tree.child(w, "det") == 0 && tree.child(w, "compound") == 0;
}

/// "the northern Nigerian state of Kaduna", "5,000 people in the state": part of a country.
bool is_federal_state(const TreeView& tree, WordId w) {
  if (lemma_of(tree.word(w)) != "state") return false;
  if (tree.child(w, "nmod") == 0) return has_case(tree, w, {"in", "across", "throughout"});
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c < w && is_relation(tree.word(c), "amod") && !country_of_adjective(name_key(tree.word(c).form)).empty();
  });
}

/// "an LNG carrier", "aircraft carriers": ships, no firms.
bool is_ship(const TreeView& tree, WordId w) {
  static const WordList loads("aircraft bulk car cattle coal gas grain lng lpg ore personnel troop");
  if (lemma_of(tree.word(w)) != "carrier") return false;
  const std::vector<WordId> below = tree.children(w, "compound");
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return loads.has(to_lower(tree.word(c).form)); });
}

/// "a group of five vessels": things, no body.
std::optional<Noun> group_of_things(const TreeView& tree, WordId w) {
  static const WordList groups("batch bunch group pair row series set");
  if (!groups.has(lemma_of(tree.word(w)))) return std::nullopt;
  for (const WordId c : tree.children(w, "nmod")) {
    const Noun* noun = has_case(tree, c, {"of"}) ? find_noun(lemma_of(tree.word(c))) : nullptr;
    if (noun != nullptr && noun->kind == Kind::Product) return Noun{noun->kind, noun->class_iri, Trait::Group};
  }
  return std::nullopt;
}

/// "rifles and 12 magazines": they hold cartridges.
bool is_of_a_gun(const TreeView& tree, WordId w) {
  static const WordList arms("ammunition bullet cartridge grenade gun pistol rifle round");
  if (lemma_of(tree.word(w)) != "magazine") return false;
  const WordId first = first_conjunct(tree, w);
  const std::vector<WordId> listed = tree.children(first, "conj");
  return arms.has(lemma_of(tree.word(first))) ||
         std::any_of(listed.begin(), listed.end(), [&](WordId c) { return arms.has(lemma_of(tree.word(c))); });
}

/// "a malicious web site": no place.
bool is_on_the_web(const TreeView& tree, WordId w) {
  static const WordList web("internet online web");
  const WordId kind = tree.child(w, "compound");
  return lemma_of(tree.word(w)) == "site" && kind != 0 && web.has(to_lower(tree.word(kind).form));
}

/// "a television station": what broadcasts, no building.
bool is_broadcaster(const TreeView& tree, WordId w) {
  static const WordList stations("channel station"), media("broadcast news radio television tv");
  if (!stations.has(lemma_of(tree.word(w)))) return false;
  const std::vector<WordId> below = tree.children(w, "compound");
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return media.has(to_lower(tree.word(c).form)); });
}

/// "to buy its Danish rival": what is bought is no person.
bool is_bought(const TreeView& tree, WordId w) {
  static const WordList firms("competitor partner rival supplier"), buying("acquire buy purchase");
  const WordId verb = tree.governor(w);
  return verb != 0 && firms.has(lemma_of(tree.word(w))) && is_relation(tree.word(w), "obj") &&
         buying.has(lemma_of(tree.word(verb)));
}

/// "a state of emergency": how things are, no state.
bool is_condition(const TreeView& tree, WordId w) {
  if (lemma_of(tree.word(w)) != "state") return false;
  const std::vector<WordId> below = tree.children(w, "nmod");
  return std::any_of(below.begin(), below.end(),
                     [&](WordId c) { return tree.word(c).upos == "NOUN" && has_case(tree, c, {"of"}); });
}

/// "a Chilean lithium producer": a firm; those of films and records are persons.
bool is_producer_of_goods(const TreeView& tree, WordId w) {
  static const WordList arts(
      "album arts event executive film movie music news play radio record show stage television theater theatre tv");
  if (lemma_of(tree.word(w)) != "producer" || has_feature(tree.word(w), "Number", "Plur")) return false;
  const std::vector<WordId> below = tree.children(w, "compound");
  return std::any_of(below.begin(), below.end(),
                     [&](WordId c) { return tree.word(c).upos == "NOUN" && !arts.has(lemma_of(tree.word(c))); });
}

/// "the central bank"
bool is_central_bank(const TreeView& tree, WordId w) {
  const WordId quality = tree.child(w, "amod");
  return lemma_of(tree.word(w)) == "bank" && quality != 0 && to_lower(tree.word(quality).form) == "central";
}

/// "a crane operator", "a supplier who": persons, where the bare noun is a firm's.
bool is_person_at_work(const TreeView& tree, WordId w) {
  static const WordList firms(
      "builder carrier contractor employer lender maker operator producer retailer supplier vendor");
  static const WordList machines(
      "camera computer crane drone elevator forklift lift machine phone radio switchboard telephone tow");
  if (!firms.has(lemma_of(tree.word(w))) || has_feature(tree.word(w), "Number", "Plur")) return false;
  const std::vector<WordId> parts = tree.children(w, "compound"), clauses = tree.children(w, "acl");
  return std::any_of(parts.begin(), parts.end(), [&](WordId c) { return machines.has(lemma_of(tree.word(c))); }) ||
         std::any_of(clauses.begin(), clauses.end(), [&](WordId c) {
           const WordId subject = tree.child(c, "nsubj");
           return subject != 0 && to_lower(tree.word(subject).form) == "who";
         });
}

/// "the trust's chairman", "restored by a trust"; not "the trust of voters".
bool is_charity(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const WordId det = tree.child(w, "det"), verb = tree.governor(w);
  if (lemma_of(word) != "trust" || word.upos != "NOUN" || det == 0 || tree.child(w, "nmod") != 0) return false;
  const bool acts =
      verb != 0 && tree.word(verb).upos == "VERB" && (word.deprel == "nsubj" || word.deprel == "obl:agent");
  return word.deprel == "nmod:poss" || acts;
}

/// "headed the winner": a goal.
bool is_goal(const TreeView& tree, WordId w) {
  static const WordList goals("equaliser equalizer opener winner"),
      shots("curl fire grab head hit net score slot strike volley");
  const WordId verb = tree.governor(w);
  return goals.has(lemma_of(tree.word(w))) && is_relation(tree.word(w), "obj") && verb != 0 &&
         shots.has(lemma_of(tree.word(verb)));
}

/// "a picket line": no body, though people stand in it.
bool is_line_of_people(const TreeView& tree, WordId w) {
  const WordId kind = tree.child(w, "compound");
  return lemma_of(tree.word(w)) == "line" && kind != 0 && to_lower(tree.word(kind).form) == "picket";
}

/// "a marble head", "a bronze bust": of stone or metal, nobody's.
bool is_sculpted(const TreeView& tree, WordId w) {
  static const WordList parts("child figure hand head king man woman");
  static const WordList stuff(
      "bronze clay gold ivory limestone marble plaster sandstone silver stone terracotta wax wooden");
  const std::span<const WordId> below = tree.children(w);
  return parts.has(lemma_of(tree.word(w))) && std::any_of(below.begin(), below.end(), [&](WordId c) {
           return (is_relation(tree.word(c), "compound") || is_relation(tree.word(c), "amod")) &&
                  stuff.has(to_lower(tree.word(c).form));
         });
}

/// "Best actress went to Ann Lee": a prize.
bool is_prize(const TreeView& tree, WordId w) {
  static const WordList prizes("actor actress director");
  const WordId quality = tree.child(w, "amod");
  return prizes.has(lemma_of(tree.word(w))) && quality != 0 && to_lower(tree.word(quality).form) == "best" &&
         tree.child(w, "det") == 0 && tree.child(w, "nmod:poss") == 0;
}

/// "a bail application", "lodged an application": what one asks for, no program.
bool is_request(const TreeView& tree, WordId w) {
  static const WordList sought(
      "asylum bail citizenship grant injunction job membership parole passport patent planning visa");
  static const WordList filed("consider deny dismiss file grant hear lodge refuse reject submit withdraw");
  if (lemma_of(tree.word(w)) != "application") return false;
  for (const WordId c : tree.children(w, "compound"))
    if (sought.has(lemma_of(tree.word(c)))) return true;
  const WordId verb = tree.governor(w);
  return verb != 0 && filed.has(lemma_of(tree.word(verb))) &&
         (is_relation(tree.word(w), "obj") || tree.word(w).deprel == "nsubj:pass");
}

/// "took her place", "its place was taken": somebody else came, and nobody went there.
bool is_succession(const TreeView& tree, WordId w) {
  const WordId verb = tree.governor(w);
  return lemma_of(tree.word(w)) == "place" && tree.child(w, "nmod:poss") != 0 && verb != 0 &&
         lemma_of(tree.word(verb)) == "take" &&
         (is_relation(tree.word(w), "obj") || tree.word(w).deprel == "nsubj:pass");
}

/// "an out-of-court settlement", "refused a settlement": no village.
bool is_agreement(const TreeView& tree, WordId w) {
  static const WordList made("accept agree approve negotiate offer pay reach refuse reject sign"),
      sorts("cash civil confidential court divorce financial insurance legal negotiated out-of-court peace political");
  if (lemma_of(tree.word(w)) != "settlement") return false;
  const std::span<const WordId> below = tree.children(w);
  const WordId verb = tree.governor(w);
  const bool dealt = verb != 0 && made.has(lemma_of(tree.word(verb))) &&
                     (is_relation(tree.word(w), "obj") || tree.word(w).deprel == "nsubj:pass");
  return dealt || std::any_of(below.begin(), below.end(), [&](WordId c) {
           return (is_relation(tree.word(c), "amod") || is_relation(tree.word(c), "compound")) &&
                  sorts.has(to_lower(tree.word(c).form));
         });
}

/// "the repair bill", "her phone bill": what is to be paid, no law.
bool is_invoice(const TreeView& tree, WordId w) {
  static const WordList costs(
      "catering electric electricity fuel gas grocery heating hospital hotel legal medical phone repair restaurant "
      "utility");
  if (lemma_of(tree.word(w)) != "bill") return false;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return (is_relation(tree.word(c), "compound") || is_relation(tree.word(c), "amod")) && c + 1 == w &&
           costs.has(lemma_of(tree.word(c)));
  });
}

/// "A scholarship took her to Leiden": no person, whatever the model says.
bool is_grant(const TreeView& tree, WordId w) {
  static const WordList grants("bursary fellowship scholarship");
  return grants.has(lemma_of(tree.word(w)));
}

}  // namespace

std::optional<Noun> noun_by_words(const TreeView& tree, WordId w) {
  const auto body = [](std::string_view class_iri, Trait trait) { return Noun{Kind::Organization, class_iri, trait}; };
  if (is_corps(tree, w) || is_acting_office(tree, w) || is_central_bank(tree, w))
    return body("schema:GovernmentOrganization", Trait::Group);
  if (is_civil_unit(tree, w) || is_charity(tree, w) || is_party_to_it(tree, w) || is_company_of_people(tree, w))
    return body("schema:Organization", Trait::Group);
  if (is_federal_state(tree, w)) return Noun{Kind::Polity, "schema:AdministrativeArea", Trait::None};
  if (const std::optional<Noun> things = group_of_things(tree, w)) return things;
  if (is_of_a_gun(tree, w)) return Noun{Kind::Product, "ng:Weapon", Trait::None};
  if (is_on_the_web(tree, w)) return Noun{Kind::Work, "schema:CreativeWork", Trait::None};
  if (is_ship(tree, w)) return Noun{Kind::Product, "schema:Vehicle", Trait::None};
  if (is_fleet_of_vehicles(tree, w)) return Noun{Kind::Product, "schema:Vehicle", Trait::Group};
  if (is_broadcaster(tree, w)) return body("schema:NewsMediaOrganization", Trait::None);
  if (is_bought(tree, w) || is_producer_of_goods(tree, w)) return body("schema:Corporation", Trait::None);
  if (is_person_at_work(tree, w)) return Noun{Kind::Person, "schema:Person", Trait::None};
  return std::nullopt;
}

bool names_nothing(const TreeView& tree, WordId w) {
  return is_condition(tree, w) || is_trade(tree, w) || is_prize(tree, w) || is_goal(tree, w) ||
         is_line_of_people(tree, w) || is_sculpted(tree, w) || is_request(tree, w) || is_succession(tree, w) ||
         is_agreement(tree, w) || is_grant(tree, w) || is_invoice(tree, w);
}

}  // namespace newsgraph
