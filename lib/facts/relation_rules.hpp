#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Where an end of a relation stands, seen from the rule's word.
/// "subject" and "object" are the logical ones: "founded by X" has the subject X. A past participle that hangs on a
/// noun, or on the verb of its subject, has this noun as its object; a relative pronoun stands for its antecedent and a
/// predicate noun for the subject of its copula. "obl:in|at" is an oblique with one of these adpositions, at the verb
/// or at its object where the rule asks for certain objects; "time" is the calendar time at the verb.
struct VerbRule {
  std::string_view id;
  std::string_view predicate;
  std::string_view verbs;  ///< lemmas separated by "|"
  std::string_view from;   ///< end that is the relation's subject
  std::string_view to;     ///< end that is its object
  float precision = 0.9F;
  std::string_view objects = {};   ///< lemmas that the verb's object must have: "earned a degree from"; "-" for none
  std::string_view to_class = {};  ///< class that the relation's object must have
  bool from_named = false;         ///< the relation's subject must have a name: "created [Acme]", not "a campaign"
  bool from_person = false;        ///< it must be a person: who hires a bank does not employ it
};

/// A noun between two ends: "Y's wife X", "X, the wife of Y", "X is Y's wife".
/// The holder is whom the noun names, the owner whose it is. Lemmas may be of two words, "parent_company".
struct NounRule {
  std::string_view id;
  std::string_view predicate;
  std::string_view nouns;
  bool from_owner = false;  ///< the owner is the relation's subject
  float precision = 0.9F;
  std::string_view cases = "of";       ///< adpositions in front of the owner behind the noun
  std::string_view holder_cases = {};  ///< where the holder is a place behind the noun: "headquarters in X"
  bool only_named = false;             ///< of a person, and only where a name stands beside the noun
};

/// The rules for a lemma with its particle, in the order of the table.
std::span<const VerbRule* const> verb_rules_for(std::string_view lemma);
/// The rules for a lemma.
std::span<const NounRule* const> noun_rules_for(std::string_view lemma);

/// Whether a relation may have ends of these kinds; `to` is absent for a literal.
bool allows_ends(std::string_view predicate, Kind from, std::optional<Kind> to);

/// Whether "|"-separated `list` holds `value`.
bool list_has(std::string_view list, std::string_view value);
/// How many words of the article have a lemma of the "|"-separated `list`.
std::size_t count_words(const FactScene& scene, std::string_view list);

/// All relations but those of tenures, with their assertion by grammar; claims' content is not looked at.
void find_relations(const FactScene& scene, Facts& facts);
void find_verb_relations(const FactScene& scene, Facts& facts);
void find_noun_relations(const FactScene& scene, Facts& facts);
void find_surface_relations(const FactScene& scene, Facts& facts);
/// Births and deaths in brackets behind a name, and ages.
void find_life_relations(const FactScene& scene, Facts& facts);
/// Nationality and party in front of the noun that names a person.
void find_affiliations(const FactScene& scene, Facts& facts);

/// Appends a relation between two mentions, or a mention and a value, unless its ends do not fit or it is known.
struct RelationDraft {
  std::string_view predicate, rule;
  MentionId subject = 0;
  std::optional<MentionId> object;
  std::optional<std::string> value;
  WordPlace pivot;  ///< word whose negation, modals and clauses decide
  Span evidence;
  float probability = 1;
  bool presupposed = false;  ///< noun phrases are taken for granted whatever their clause says
};
void add_relation(const FactScene& scene, const RelationDraft& draft, Facts& facts);

}  // namespace newsgraph
