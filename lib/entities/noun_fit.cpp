#include "entities/noun_fit.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_corporate(std::string_view class_iri) { return class_iri == "schema:Corporation"; }

}  // namespace

bool is_called(const Cluster& cluster, const Draft& draft) { return cluster.nouns.count(draft.key) > 0; }

bool is_company_noun(std::string_view lemma) {
  static const WordList words(
      "company firm carmaker automaker manufacturer giant maker producer retailer planemaker lender bank corporation "
      "conglomerate");
  return words.has(lemma);
}
bool is_country_noun(std::string_view lemma) { return lemma == "country" || lemma == "nation"; }
bool is_group_noun(std::string_view lemma) {
  return lemma == "group" || lemma == "organization" || lemma == "organisation";
}

bool is_noun_of_others(std::string_view word) {
  static const WordList others(
      "academy agency alliance army association authority board bureau channel charity church college commission "
      "committee confederation congress council court department federation foundation front hospital institute league "
      "ministry museum office parliament party police school senate society union university");
  return others.has(word);
}

bool fits_by_class(const Cluster& cluster, const Draft& draft) {
  if (!cluster.named || !cluster.members.empty()) return false;
  const std::string_view own = cluster.class_iri;
  if (is_company_noun(draft.key) && std::any_of(cluster.nouns.begin(), cluster.nouns.end(), is_noun_of_others))
    return false;
  // A body that is called "a builder" bears the class of that noun, a person's, until it is found to be a body.
  if (is_company_noun(draft.key))
    return cluster.kind == Kind::Organization &&
           (is_corporate(own) || own.empty() || own == "schema:Organization" ||
            (own == "schema:Person" && (draft.key == "company" || draft.key == "firm")));
  if (is_country_noun(draft.key)) return cluster.kind == Kind::Polity && !cluster.country.empty();
  if (is_group_noun(draft.key)) return cluster.kind == Kind::Organization && own != "schema:GovernmentOrganization";
  if (draft.key == "city" || draft.key == "town") return cluster.kind == Kind::Polity && own == "schema:City";
  if (draft.key == "newspaper" || draft.key == "broadcaster" || draft.key == "magazine")
    return own == "schema:NewsMediaOrganization";
  if (draft.key == "party") return own == "schema:PoliticalParty";
  if (draft.key == "man" || draft.key == "woman") return cluster.kind == Kind::Person && cluster.gender == draft.gender;
  return false;
}

bool affiliations_agree(const Cluster& cluster, const Draft& draft) {
  for (const std::string& country : draft.affiliations)
    if (cluster.affiliations.count(country) == 0 && cluster.country != country) return false;
  return true;
}

bool modifiers_are_known(const TreeView& tree, const Draft& draft, const Cluster& cluster) {
  for (const WordId child : tree.children(draft.head)) {
    const Word& word = tree.word(child);
    if (child < draft.first || child > draft.last) continue;
    if (is_relation(word, "flat") || is_relation(word, "appos") || is_relation(word, "nmod:desc")) return false;
    if (!is_relation(word, "amod") && !is_relation(word, "compound")) continue;
    const std::string lower = to_lower(word.form);
    const std::string_view country = country_of_adjective(name_key(word.form));
    const bool known =
        cluster.nouns.count(lower) > 0 || (!country.empty() && cluster.affiliations.count(std::string(country)) > 0);
    if (!known) return false;
  }
  return true;
}

}  // namespace newsgraph
