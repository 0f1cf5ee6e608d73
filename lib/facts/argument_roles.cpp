#include "facts/argument_roles.hpp"

#include <algorithm>

#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// "was driven [to the residence]", "spread [to the clinics]"; with other verbs only places: "brought [to the
/// surface]".
bool is_carried(const FactScene& scene, const Predicate& p, const Argument& a) {
  const std::string& verb = scene.word({p.sentence, p.word}).lemma;
  const auto m = scene.mention({p.sentence, a.word});
  const bool place = m && scene.is_kind(*m, {Kind::Place, Kind::Polity});
  if (place && one_of(verb, {"bring", "lead", "pull", "push", "send", "return"})) return true;
  return one_of(verb, {"airlift", "carry", "drive", "escort", "extend", "ferry", "fly", "haul", "rush", "ship",
                       "spread", "steer", "take", "tow", "transport"});
}

/// Whether a clause about the noun says "in which".
bool is_way_of_travel(const TreeView& tree, WordId verb, WordId noun) {
  if (tree.word(verb).deprel != "acl:relcl" || tree.governor(verb) != noun) return false;
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return antecedent(tree, c) != c && one_of(case_text(tree, c), {"aboard", "in", "on"});
  });
}

bool has_role(const Predicate& p, std::string_view role) {
  return std::any_of(p.arguments.begin(), p.arguments.end(),
                     [&](const Argument& a) { return plain_role(a.role) == role; });
}

}  // namespace

std::string_view plain_role(std::string_view role) {
  return role.starts_with("R-") || role.starts_with("C-") ? role.substr(2) : role;
}

bool is_numbered(std::string_view role) { return role.size() == 4 && role.starts_with("ARG") && role[3] <= '9'; }

bool is_transfer(std::string_view event_class) { return one_of(event_class, {"Donation", "Payment", "Sale"}); }

bool is_movement(std::string_view event_class) {
  return one_of(event_class, {"Travel", "Movement", "Deployment", "Evacuation"});
}

bool is_change(std::string_view event_class) { return one_of(event_class, {"Change", "Decrease", "Increase"}); }

std::string_view usual_role(const FactScene& scene, const Predicate& p, const Argument& a) {
  const std::string_view role = plain_role(a.role);
  if (role == "ARG0") return "agent";
  if (role == "ARG1") return has_role(p, "ARG0") ? "patient" : "theme";
  const std::string marker = case_text(scene.trees[p.sentence], a.word);
  if (marker == "to") return is_carried(scene, p, a) ? "destination" : "recipient";
  if (marker == "for") return "beneficiary";
  if (one_of(marker, {"about", "over"})) return "topic";
  if (marker == "from") return "origin";
  return {};
}

bool can_act(const FactScene& scene, std::string_view role, MentionId m) {
  return role != "agent" || !scene.is_kind(m, {Kind::Quantity});
}

std::string_view fitting_role(const FactScene& scene, const Predicate& p, const Argument& a, std::string_view role,
                              MentionId m, const Event& event) {
  const bool is_sum = scene.is_kind(m, {Kind::Quantity}), is_place = scene.is_kind(m, {Kind::Place, Kind::Polity});
  const TreeView& tree = scene.trees[p.sentence];
  const std::string marker = case_text(tree, a.word);
  // "crawled out of a jail"
  if (marker.starts_with("out") && one_of(role, {"patient", "theme", "destination"})) return "origin";
  // "her last paper, written with Doe"
  if (role == "recipient" && marker == "with" && event.lemma == "write") return "agent";
  // "fell off the roof", "came off the bench"
  if (role == "destination" && marker == "off") return "origin";
  // "dropped out of school", where "out" is the verb's
  if (role == "destination" && marker == "of" && lemma_with_particle(tree, p.word).ends_with("_out")) return "origin";
  // "[Turkey] is crossed by two faults": nobody gets to the subject of a passive.
  if (role == "destination" && is_place && tree.word(a.word).deprel == "nsubj:pass") return "patient";
  // "flew over the area": nobody got there.
  if (role == "destination" && marker == "over") return {};
  const bool undergoes = is_relation(tree.word(a.word), "obj");
  // "sent [a team]": what is sent, and no place or person.
  if (one_of(role, {"destination", "recipient"}) && undergoes && tree.child(p.word, "iobj") == 0 &&
      !has_role(p, "ARG1") && one_of(event.lemma, {"deliver", "dispatch", "offer", "send", "ship"}))
    return "theme";
  // "charged two men": the men, whatever the number of their role.
  if (role == "topic" && event.event_class == "Charge" && undergoes &&
      scene.is_kind(m, {Kind::Person, Kind::PeopleGroup, Kind::Organization}))
    return "patient";
  // "is being questioned"
  if (role == "topic" && event.event_class == "Investigation" && event.lemma == "question" &&
      scene.is_kind(m, {Kind::Person, Kind::PeopleGroup}))
    return "patient";
  // "voters returned [him] to office": whom somebody else brings back does not go.
  if (role == "agent" && undergoes && event.lemma == "return" && tree.child(p.word, "nsubj") != 0) return "theme";
  // "cut it from [34 dollars]": from where, and not by how much.
  if (role == "quantity" && is_sum && marker == "from") return "origin";
  // "administrators were appointed to [Acme]": no post.
  if (role == "attribute" && event.event_class == "Appointment" && scene.is_kind(m, {Kind::Organization}) &&
      marker == "to")
    return "destination";
  // "petitioned the court"
  if (role == "topic" && event.event_class == "Request" && undergoes &&
      one_of(event.lemma, {"beg", "beseech", "implore", "lobby", "petition", "urge"}) &&
      scene.is_kind(m, {Kind::Person, Kind::PeopleGroup, Kind::Organization}))
    return "recipient";
  // "promised [her] a scholarship"
  if (one_of(role, {"patient", "theme"}) && is_relation(scene.word({p.sentence, a.word}), "iobj") &&
      (event.event_class == "Happening" || event.lemma == "lend") &&
      one_of(event.lemma, {"grant", "guarantee", "hand", "lend", "offer", "owe", "promise", "show", "wish"}))
    return "recipient";
  // "he was fined": who is fined is no sum.
  if (role == "quantity") return is_sum ? role : "patient";
  // "put the cost at 3 million": only what rises or falls goes to a sum.
  const bool changes = is_change(event.event_class);
  if (is_sum && !changes && one_of(role, {"beneficiary", "destination", "origin", "recipient", "topic"}))
    return "quantity";
  // "jumped 22 percent", "strengthened 17 percent"
  const bool by_subject = is_relation(scene.word({p.sentence, a.word}), "nsubj");
  const bool share = scene.has_class(m, "schema:QuantitativeValue");
  if (share && (role == "patient" || (role == "theme" && changes && !by_subject))) return "quantity";
  // "paid compensation to 11 of the families"
  if (role == "theme" && marker == "to" && is_transfer(event.event_class)) return "recipient";
  // "the race for mayor": nobody runs who is not elected yet.
  if (role == "agent" && marker == "for" && event.event_class == "Contest") return {};
  // "taught at the university", "won a scholarship to the college": where, and what the prize is for.
  const bool of_object = tree.governor(a.word) != p.word && event.event_class == "Win";
  if (role == "recipient" && (one_of(marker, {"at", "in"}) || of_object)) return {};
  // "injured it against [the Panthers]"
  if (role == "instrument" && marker == "against") return {};
  // "stayed in Ghent"
  if (role == "attribute" && is_place && one_of(marker, {"at", "in", "near"})) return {};
  // "headed the institute"
  if (role == "destination" && p.roleset == "head.02" && undergoes) return "theme";
  // "reached in Ghent, he said"
  if (role == "destination" && event.lemma == "reach" && scene.is_kind(m, {Kind::Person})) return "patient";
  // "the car in which he travelled"
  if (role == "destination" && is_way_of_travel(tree, p.word, a.word)) return {};
  // "departed for Ghent"
  if (role == "origin" && marker == "for") return "destination";
  // "arrived from Ghent", "a donation from a trader", "invited to Ghent"
  if (one_of(role, {"destination", "recipient"}) && marker == "from") return "origin";
  if (role == "origin" && one_of(marker, {"to", "into"})) return "destination";
  if (role == "topic" && is_place && marker == "to") return "destination";
  return role;
}

}  // namespace newsgraph
