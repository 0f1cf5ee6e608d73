// The samples together use every part of the contract (docs/annotation-json.md, docs/graph.md).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "annotation/fact_names.hpp"
#include "rdf/vocabulary.hpp"
#include "samples.hpp"

namespace newsgraph {
namespace {

using Parts = std::set<std::string>;

const Parts contract = {
    "block headline",
    "block deck",
    "block byline",
    "block dateline",
    "block caption",
    "block credit",
    "block paragraph",
    "block boilerplate",
    "mention name",
    "mention nominal",
    "mention pronoun",
    "entity Person",
    "entity Organization",
    "entity Polity",
    "entity Place",
    "entity PeopleGroup",
    "entity Product",
    "entity Work",
    "entity NamedEvent",
    "entity Quantity",
    "entity members",
    "entity names",
    "entity links",
    "entity without a name",
    "class schema:GovernmentOrganization",
    "class schema:NewsMediaOrganization",
    "class schema:Corporation",
    "class schema:EducationalOrganization",
    "class schema:SportsTeam",
    "class schema:PoliticalParty",
    "class ng:MilitaryUnit",
    "class ng:ArmedGroup",
    "class schema:Country",
    "class schema:City",
    "class schema:AdministrativeArea",
    "class schema:Landform",
    "class schema:BodyOfWater",
    "class schema:CivicStructure",
    "class schema:Vehicle",
    "class ng:Weapon",
    "class schema:Legislation",
    "class schema:Report",
    "class schema:QuantitativeValue",
    "class schema:MonetaryAmount",
    "time DATE",
    "time TIME",
    "time DURATION",
    "time SET",
    "tenure current",
    "tenure former",
    "tenure acting",
    "tenure designate",
    "tenure with a time",
    "tenure without a body",
    "relation schema:jobTitle",
    "relation schema:worksFor",
    "relation schema:memberOf",
    "relation ng:memberOfParty",
    "relation ng:spokespersonFor",
    "relation schema:nationality",
    "relation schema:birthDate",
    "relation schema:deathDate",
    "relation schema:birthPlace",
    "relation schema:deathPlace",
    "relation schema:homeLocation",
    "relation schema:alumniOf",
    "relation schema:spouse",
    "relation schema:sibling",
    "relation schema:parent",
    "relation ng:allyOf",
    "relation ng:opponentOf",
    "relation ng:ledBy",
    "relation ng:chiefExecutive",
    "relation ng:headOfGovernment",
    "relation ng:headOfState",
    "relation schema:founder",
    "relation schema:foundingDate",
    "relation schema:parentOrganization",
    "relation ng:ownedBy",
    "relation ng:headquarters",
    "relation schema:containedInPlace",
    "relation ng:capitalOf",
    "relation ng:producedBy",
    "relation ng:age",
    "relation ng:amount",
    "relation positive",
    "relation negative",
    "relation stated",
    "relation not stated",
    "event positive",
    "event negative",
    "event certain",
    "event probable",
    "event possible",
    "event past",
    "event present",
    "event future",
    "event stated",
    "event not stated",
    "event more",
    "event place",
    "event time",
    "event predicate",
    "event without predicate",
    "role agent",
    "role patient",
    "role theme",
    "role recipient",
    "role beneficiary",
    "role instrument",
    "role origin",
    "role destination",
    "role topic",
    "role attribute",
    "role quantity",
    "role of an event",
    "link cause",
    "link purpose",
    "link condition",
    "link partOf",
    "claim asserts",
    "claim denies",
    "claim believes",
    "claim demands",
    "claim asks",
    "claim quotation",
    "claim reported",
    "claim interrupted",
    "claim time",
    "claim by Person",
    "claim by Organization",
    "claim by Polity",
    "claim by PeopleGroup",
    "says event",
    "says relation",
    "says claim",
    "contradicts claim",
    "contradicts relation",
};

void add_text(const Reading& reading, Parts& parts) {
  for (const Block& block : reading.article.blocks) parts.insert("block " + std::string(name_of(block.kind)));
  for (const Time& time : reading.analysis.times) parts.insert("time " + time.type);
}

void add_entities(const Reading& reading, Parts& parts) {
  for (const Mention& mention : reading.entities.mentions)
    parts.insert("mention " + std::string(name_of(mention.kind)));
  for (const Entity& entity : reading.entities.entities) {
    parts.insert("entity " + std::string(name_of(entity.kind)));
    for (const std::string& finer : entity.classes) parts.insert("class " + finer);
    if (!entity.members.empty()) parts.insert("entity members");
    if (!entity.names.empty()) parts.insert("entity names");
    if (!entity.links.empty()) parts.insert("entity links");
    if (entity.label.empty()) parts.insert("entity without a name");
  }
}

void add_relations(const Reading& reading, Parts& parts) {
  for (const Relation& relation : reading.facts.relations) {
    parts.insert("relation " + relation.predicate);
    parts.insert("relation " + std::string(annotation_name(relation.polarity)));
    parts.insert(relation.asserted ? "relation stated" : "relation not stated");
  }
  for (const Tenure& tenure : reading.facts.tenures) {
    parts.insert("tenure " + std::string(annotation_name(tenure.kind)));
    if (tenure.time) parts.insert("tenure with a time");
    if (!tenure.body) parts.insert("tenure without a body");
  }
}

void add_events(const Reading& reading, Parts& parts) {
  for (const Event& event : reading.facts.events) {
    parts.insert("event " + std::string(annotation_name(event.polarity)));
    parts.insert("event " + std::string(annotation_name(event.certainty)));
    parts.insert("event " + std::string(annotation_name(event.tense)));
    parts.insert(event.asserted ? "event stated" : "event not stated");
    parts.insert(event.predicate ? "event predicate" : "event without predicate");
    if (!event.more.empty()) parts.insert("event more");
    if (!event.places.empty()) parts.insert("event place");
    if (!event.times.empty()) parts.insert("event time");
    for (const Participant& participant : event.participants) {
      parts.insert("role " + participant.role);
      if (std::holds_alternative<EventRef>(participant.filler)) parts.insert("role of an event");
    }
    for (const EventLink& link : event.links) parts.insert("link " + link.kind);
  }
}

void add_contents(std::string_view verb, const std::vector<Content>& contents, Parts& parts) {
  constexpr const char* kinds[] = {" event", " relation", " claim"};
  for (const Content& content : contents) parts.insert(std::string(verb) + kinds[content.index()]);
}

void add_claims(const Reading& reading, Parts& parts) {
  const Entities& entities = reading.entities;
  for (const Claim& claim : reading.facts.claims) {
    parts.insert("claim " + std::string(annotation_name(claim.stance)));
    parts.insert(claim.quotation ? "claim quotation" : "claim reported");
    if (claim.content.size() > 1) parts.insert("claim interrupted");
    if (!claim.times.empty()) parts.insert("claim time");
    if (claim.source_mention) {
      const Entity& source = entities.entities[entities.mentions[*claim.source_mention].entity];
      parts.insert("claim by " + std::string(name_of(source.kind)));
    }
    add_contents("says", claim.says, parts);
    add_contents("contradicts", claim.contradicts, parts);
  }
}

Parts parts_of_all_samples() {
  Parts parts;
  for (const std::string& name : sample_names) {
    const Reading reading = sample_reading(name);
    for (const auto add : {add_text, add_entities, add_relations, add_events, add_claims}) add(reading, parts);
  }
  return parts;
}

TEST(Samples, UseEveryPartOfTheAnnotationContract) {
  const Parts used = parts_of_all_samples();
  for (const std::string& part : contract) EXPECT_TRUE(used.contains(part)) << "no sample has: " << part;
}

/// Own terms that are never minted: the classes of enumerations, the property above those of the roles, and what a
/// report of findings speaks of.
bool is_schema_only(std::string_view term) {
  using namespace rdf;
  constexpr std::string_view above[] = {ng::participant, ng::Tenure, ng::Polarity,
                                        ng::Certainty,   ng::Tense,  ng::Stance};
  return term.ends_with("ConstraintComponent") ||
         std::find(std::begin(above), std::end(above), term) != std::end(above);
}

/// Event classes are a list of their own: from ng:Communication to the last before ng:Claim.
bool is_event_class(std::string_view term) {
  const auto terms = rdf::ng_terms();
  const auto at = [terms](std::string_view name) { return std::find(terms.begin(), terms.end(), name); };
  const auto place = at(term);
  return place >= at(rdf::ng::Communication) && place < at(rdf::ng::Claim);
}

/// Those that no sample's graph has.
std::set<std::string_view> unused(std::set<std::string_view> terms) {
  for (const std::string& name : sample_names) {
    const KnowledgeGraph graph = sample_graph(name).graph;
    std::erase_if(terms, [&graph](std::string_view term) { return graph.find_iri(term).has_value(); });
  }
  return terms;
}

TEST(Samples, UseEveryOwnTermThatIsNoEventClass) {
  std::set<std::string_view> terms;
  for (const std::string_view term : rdf::ng_terms()) {
    if (!is_schema_only(term) && !is_event_class(term)) terms.insert(term);
  }
  EXPECT_THAT(unused(terms), testing::IsEmpty());
}

TEST(Samples, UseTheTermsOfOtherVocabulariesThatFactsAreMadeOf) {
  using namespace rdf;
  std::set<std::string_view> terms = {org::holds,
                                      org::postIn,
                                      org::memberDuring,
                                      sem::hasActor,
                                      sem::hasPlace,
                                      sem::hasTime,
                                      sem::hasSubEvent,
                                      sem::hasEarliestBeginTimeStamp,
                                      time::hasDuration,
                                      time::ProperInterval,
                                      skos::exactMatch,
                                      schema::member,
                                      schema::alternateName,
                                      schema::dateCreated};
  EXPECT_THAT(unused(terms), testing::IsEmpty());
}

}  // namespace
}  // namespace newsgraph
