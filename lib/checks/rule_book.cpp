#include "checks/rule_book.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>
#include <vector>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using namespace ends;

constexpr std::array kPropertyRules{
    PropertyRule{"org:holds", "holds the post of", person, post},
    PropertyRule{"schema:jobTitle", "has the title", person, literal},
    PropertyRule{"schema:worksFor", "works for", actor, body},
    PropertyRule{"schema:memberOf", "is a member of", actor, body},
    PropertyRule{"ng:memberOfParty", "belongs to the party", actor, body},
    PropertyRule{.name = "ng:spokespersonFor", .words = "speaks for", .from = person, .to = actor, .irreflexive = true},
    PropertyRule{"schema:nationality", "is a national of", person, polity},
    PropertyRule{.name = "schema:birthDate", .words = "was born", .from = person, .to = date, .single = Single::Date},
    PropertyRule{.name = "schema:deathDate", .words = "died", .from = person, .to = date, .single = Single::Date},
    PropertyRule{
        .name = "schema:birthPlace", .words = "was born in", .from = person, .to = land, .single = Single::PlaceChain},
    PropertyRule{
        .name = "schema:deathPlace", .words = "died in", .from = person, .to = land, .single = Single::PlaceChain},
    PropertyRule{"schema:homeLocation", "lives in", person, land},
    PropertyRule{"schema:alumniOf", "studied at", person, organization},
    PropertyRule{.name = "schema:spouse",
                 .words = "is married to",
                 .from = person,
                 .to = person,
                 .irreflexive = true,
                 .symmetric = true},
    PropertyRule{.name = "schema:sibling",
                 .words = "is a sibling of",
                 .from = person,
                 .to = person,
                 .irreflexive = true,
                 .symmetric = true},
    PropertyRule{.name = "schema:parent",
                 .words = "has the parent",
                 .from = person,
                 .to = person,
                 .irreflexive = true,
                 .asymmetric = true,
                 .acyclic = true},
    PropertyRule{.name = "ng:allyOf",
                 .words = "is an ally of",
                 .from = party,
                 .to = party,
                 .irreflexive = true,
                 .symmetric = true},
    PropertyRule{.name = "ng:opponentOf",
                 .words = "is an opponent of",
                 .from = party,
                 .to = party,
                 .irreflexive = true,
                 .symmetric = true},
    PropertyRule{"ng:ledBy", "is led by", body, person},
    PropertyRule{"ng:chiefExecutive", "has the chief executive", body, person},
    PropertyRule{"ng:headOfGovernment", "has the head of government", body, person},
    PropertyRule{"ng:headOfState", "has the head of state", body, person},
    PropertyRule{"schema:founder", "was founded by", body, person | organization},
    PropertyRule{
        .name = "schema:foundingDate", .words = "was founded", .from = body, .to = date, .single = Single::Date},
    PropertyRule{.name = "schema:parentOrganization",
                 .words = "belongs to",
                 .from = organization,
                 .to = body,
                 .irreflexive = true,
                 .asymmetric = true,
                 .acyclic = true},
    PropertyRule{.name = "ng:ownedBy",
                 .words = "is owned by",
                 .from = organization | product | work | place,
                 .to = actor,
                 .irreflexive = true,
                 .acyclic = true},
    PropertyRule{"ng:headquarters", "has its headquarters in", organization, land},
    PropertyRule{.name = "schema:containedInPlace",
                 .words = "lies in",
                 .from = land,
                 .to = land,
                 .irreflexive = true,
                 .asymmetric = true,
                 .acyclic = true},
    PropertyRule{
        .name = "ng:capitalOf", .words = "is the capital of", .from = polity, .to = polity, .single = Single::Value},
    PropertyRule{"ng:producedBy", "is made by", product | work, organization | person},
    PropertyRule{"ng:age", "has the age", person, literal},
    PropertyRule{"ng:amount", "amounts to", kinds, quantity},
};

constexpr std::array kDisjointPairs{
    DisjointPair{"schema:spouse", "schema:sibling", Severity::Error},
    DisjointPair{"schema:spouse", "schema:parent", Severity::Error},
    DisjointPair{"schema:sibling", "schema:parent", Severity::Error},
    DisjointPair{"ng:allyOf", "ng:opponentOf", Severity::Warning},
};

constexpr std::array kInversePairs{
    InversePair{"schema:parent", "schema:children", "has the child"},
    InversePair{"schema:parentOrganization", "schema:subOrganization", "has the branch"},
    InversePair{"ng:ownedBy", "schema:owns", "owns"},
    InversePair{"schema:containedInPlace", "schema:containsPlace", "contains"},
};

constexpr std::array kEndClasses{
    EndClass{"ng:Person", "a person", person},
    EndClass{"ng:Organization", "an organisation", organization},
    EndClass{"ng:Polity", "a polity", polity},
    EndClass{"ng:Place", "a place", place},
    EndClass{"ng:PeopleGroup", "a group of people", people_group},
    EndClass{"ng:Product", "a product", product},
    EndClass{"ng:Work", "a work", work},
    EndClass{"ng:NamedEvent", "a named event", named_event},
    EndClass{"ng:Quantity", "a quantity", quantity},
    EndClass{"org:Post", "a post", post},
    EndClass{"time:ProperInterval", "a time", time},
    EndClass{"time:Instant", "a time", time},
};

constexpr std::array<std::string_view, 5> kDisjointClasses{"ng:EventMention", "ng:Claim", "org:Post", "org:Membership",
                                                           "rdf:Statement"};

constexpr std::array kRules{
    Rule{"valid-iri", "what names a thing is an absolute IRI"},
    Rule{"valid-language-tag", "a language tag is well formed"},
    Rule{"valid-literal", "a literal is written as its datatype asks"},
    Rule{"anchor-equals-text", "a mention repeats the text at its offsets"},
    Rule{"dangling-reference", "an article speaks only of what it describes"},
    Rule{"statement-complete", "a statement has one subject, predicate and object, and a confidence from 0 to 1"},
    Rule{"one-kind", "an entity has one kind"},
    Rule{"disjoint-classes", "an entity, an event, a claim, a post, a tenure and a statement are different things"},
    Rule{"fact-layer", "an event is a fact only where the article states it: positive, certain, past or present"},
    Rule{"denied-relation", "a relation that is only denied or only possible is not a fact"},
    Rule{"relation-ends", "the ends of a relation are of the kinds that it allows"},
    Rule{"irreflexive", "nothing stands in this relation to itself"},
    Rule{"asymmetric", "this relation never holds both ways"},
    Rule{"disjoint-properties", "these relations never hold between the same two things"},
    Rule{"inverse-pair", "a relation and its inverse run opposite ways"},
    Rule{"symmetric-pair", "what holds both ways is not stated one way and denied or withdrawn the other"},
    Rule{"acyclic", "a hierarchy does not run in a circle"},
    Rule{"single-value", "there is only one such thing"},
    Rule{"single-date", "the dates of one event overlap"},
    Rule{"time-order", "the dates fit into one course of time"},
    Rule{"past-before-publication", "what the article tells as past lies before its publication"},
    Rule{"near-duplicate", "two things of one name and kind that touch the same things may be one"},
};

}  // namespace

std::span<const PropertyRule> property_rules() { return kPropertyRules; }
std::span<const DisjointPair> disjoint_pairs() { return kDisjointPairs; }
std::span<const InversePair> inverse_pairs() { return kInversePairs; }
std::span<const EndClass> end_classes() { return kEndClasses; }
std::span<const std::string_view> disjoint_classes() { return kDisjointClasses; }
std::span<const Rule> rules() { return kRules; }

std::string_view rule_words(std::string_view id) {
  const auto rule = std::ranges::find(kRules, id, &Rule::id);
  return rule == kRules.end() ? std::string_view{} : rule->words;
}

std::string component_iri(std::string_view rule) {
  if (rule_words(rule).empty()) return std::string(rdf::ng::rule_base) + std::string(rule);
  std::string iri(rdf::ng::ns);
  bool is_start = true;
  for (const char c : rule) {
    if (c != '-') iri += is_start ? static_cast<char>(c - 'a' + 'A') : c;
    is_start = c == '-';
  }
  return iri + "ConstraintComponent";
}

const PropertyRule* find_property_rule(std::string_view compact) {
  const auto rule = std::ranges::find(kPropertyRules, compact, &PropertyRule::name);
  return rule == kPropertyRules.end() ? nullptr : &*rule;
}

std::string full_iri(std::string_view compact) {
  auto iri = rdf::expand_compact(compact);
  assert(iri && "a prefix of rdf::prefixes()");
  return std::move(*iri);
}

std::string words_of(EndSet ends, std::string_view conjunction) {
  std::vector<std::string_view> words;
  for (const EndClass& end : kEndClasses) {
    if ((ends & end.bit) != 0 && end.name != "time:Instant") words.push_back(end.words);
  }
  if ((ends & literal) != 0) words.push_back("a literal");
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? fmt::format(" {} ", conjunction) : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace newsgraph
