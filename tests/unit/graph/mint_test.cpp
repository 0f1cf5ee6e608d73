#include "graph/mint.hpp"

#include <gtest/gtest.h>

#include "reading_builder.hpp"

namespace newsgraph {
namespace {

TEST(Mint, TheArticleAndItsVersionBearTheMetadata) {
  ReadingBuilder builder("Rain fell.");
  Metadata& metadata = builder.reading.article.metadata;
  metadata.url = "https://news.example/rain";
  metadata.headline = "Rain";
  metadata.published = "2021-03-04";
  metadata.dateline_date = "2021-03";
  metadata.authors = {"Pia Moor"};
  MintOptions options;
  options.software_version = "0.1.0";
  options.model_digest8 = "0123abcd";
  const KnowledgeGraph graph = builder.graph(options);
  EXPECT_EQ(count(graph, "*", "rdf:type", "schema:NewsArticle"), 1U);
  EXPECT_EQ(count(graph, "*", "prov:specializationOf", "*"), 1U);
  EXPECT_EQ(count(graph, "*", "schema:headline", "Rain"), 2U);
  EXPECT_EQ(count(graph, "*", "schema:datePublished", "2021-03-04"), 2U);
  EXPECT_EQ(count(graph, "*", "schema:dateCreated", "2021-03"), 2U);
  EXPECT_EQ(count(graph, "*", "schema:author", "Pia Moor"), 2U);
  EXPECT_EQ(count(graph, "*", "prov:wasGeneratedBy", "https://newsgraph.invalid/software/newsgraph-0.1.0-0123abcd"),
            1U);
}

TEST(Mint, KindsStandBesideTheClassesOfOtherVocabularies) {
  ReadingBuilder builder("Veld and the Veld Bank and the Ell river.");
  builder.entity(Kind::Polity, "Veld", "Veld");
  builder.entity(Kind::Organization, "Veld Bank", "Veld Bank");
  builder.entity(Kind::Place, "Ell river", "Ell");
  builder.reading.entities.entities[0].classes = {"schema:Country"};
  builder.reading.entities.entities[2].classes = {"schema:BodyOfWater"};
  const KnowledgeGraph graph = builder.graph();
  const std::string veld = entity_iri(graph, "veld"), bank = entity_iri(graph, "veld-bank"),
                    ell = entity_iri(graph, "ell");
  EXPECT_EQ(count(graph, veld, "rdf:type", "*"), 3U);
  EXPECT_EQ(count(graph, veld, "rdf:type", "schema:Country"), 1U);
  EXPECT_EQ(count(graph, veld, "rdf:type", "org:Organization"), 1U);
  EXPECT_EQ(count(graph, bank, "rdf:type", "ng:Organization"), 1U);
  EXPECT_EQ(count(graph, bank, "rdf:type", "schema:Organization"), 1U);
  EXPECT_EQ(count(graph, ell, "rdf:type", "schema:BodyOfWater"), 1U);
}

TEST(Mint, NamesCarryTheLanguage) {
  ReadingBuilder builder("Ann Lee, called Annie, and the sailors.");
  builder.person("Ann Lee");
  builder.reading.entities.entities[0].names = {"Annie"};
  builder.entity(Kind::PeopleGroup, "the sailors", "");
  const KnowledgeGraph graph = builder.graph();
  const auto named = [&](std::string_view slug, std::string_view predicate, const char* name) {
    const auto s = graph.find_iri(entity_iri(graph, slug)), p = graph.find_iri(predicate);
    const auto o = graph.find(rdf::tagged(name, "en"));
    return s && p && o && graph.edge(*s, *p, *o).has_value();
  };
  EXPECT_TRUE(named("ann-lee", rdf::rdfs::label, "Ann Lee"));
  EXPECT_TRUE(named("ann-lee", rdf::schema::name, "Ann Lee"));
  EXPECT_TRUE(named("ann-lee", rdf::schema::alternateName, "Annie"));
  EXPECT_TRUE(named("peoplegroup-27", rdf::rdfs::label, "the sailors"));
}

TEST(Mint, APluralNamesItsMembers) {
  ReadingBuilder builder("Ann and Bob: the two smiled.");
  builder.person("Ann");
  builder.person("Bob");
  builder.entity(Kind::PeopleGroup, "the two", "");
  builder.reading.entities.entities[2].members = {0, 1};
  EXPECT_EQ(count(builder.graph(), "*", "schema:member", "*"), 2U);
}

struct Office : ReadingBuilder {
  explicit Office(TenureKind kind) : ReadingBuilder("Mayor Ann Lee of Port Ell, since 2019.") {
    Tenure tenure;
    tenure.person = person("Ann Lee");
    tenure.body = entity(Kind::Polity, "Port Ell", "Port Ell");
    tenure.title = span("Mayor");
    tenure.kind = kind;
    tenure.time = time("2019", "2019");
    tenure.confidence = 0.8F;
    tenure.rule = "title-name";
    reading.facts.tenures.push_back(tenure);
  }
};

TEST(Mint, OnlyPresentHoldersHoldAPost) {
  EXPECT_EQ(count(Office(TenureKind::Current).graph(), "*", "org:holds", "*"), 1U);
  EXPECT_EQ(count(Office(TenureKind::Acting).graph(), "*", "org:holds", "*"), 1U);
  for (const TenureKind kind : {TenureKind::Former, TenureKind::Designate}) {
    const KnowledgeGraph graph = Office(kind).graph();
    EXPECT_EQ(count(graph, "*", "org:holds", "*"), 0U);
    EXPECT_EQ(count(graph, "*", "rdf:type", "org:Membership"), 1U);
  }
}

TEST(Mint, APostHeldByTwoTenuresIsOneStatementOfTheSurerOne) {
  Office office(TenureKind::Current);
  office.reading.facts.tenures.push_back(office.reading.facts.tenures[0]);
  office.reading.facts.tenures[1].confidence = 0.9F;
  const KnowledgeGraph graph = office.graph();
  EXPECT_EQ(count(graph, "*", "org:holds", "*"), 1U);
  for (const EdgeId id : graph.with_predicate(graph.find_iri(rdf::rdf_::predicate).value())) {
    const TermId statement = graph.edges()[id].subject;
    EXPECT_EQ(count(graph, graph.term(statement).value, "ng:confidence", "*"), 1U);
    EXPECT_EQ(graph.term(graph.object(statement, graph.find_iri(rdf::ng::confidence).value()).value()).value, "0.90");
  }
}

TEST(Mint, ATenureNamesPersonPostBodyAndTime) {
  const KnowledgeGraph graph = Office(TenureKind::Former).graph();
  EXPECT_EQ(count(graph, "*", "org:member", entity_iri(graph, "ann-lee")), 1U);
  EXPECT_EQ(count(graph, "*", "org:organization", entity_iri(graph, "port-ell")), 1U);
  EXPECT_EQ(count(graph, "*", "ng:tenure", "ng:Former"), 1U);
  EXPECT_EQ(count(graph, "*", "org:memberDuring", "https://newsgraph.invalid/time/2019"), 1U);
  EXPECT_EQ(count(graph, "*", "org:postIn", entity_iri(graph, "port-ell")), 1U);
  EXPECT_EQ(count(graph, "*", "rdf:type", "org:Post"), 1U);
}

TEST(Mint, ATermFromOneYearToAnotherIsTheIntervalBetweenThem) {
  Office office(TenureKind::Former);
  auto& times = office.reading.analysis.times;
  Time last = times[0];
  last.value = "2021";
  times.push_back(last);
  Tenure& tenure = office.reading.facts.tenures[0];
  tenure.time = std::nullopt;
  tenure.since = 0;
  tenure.until = 1;
  const KnowledgeGraph graph = office.graph();
  const std::string interval = "https://newsgraph.invalid/time/2019%2F2021";
  EXPECT_EQ(count(graph, "*", "org:memberDuring", interval), 1U);
  EXPECT_EQ(count(graph, interval + "#begin", "time:inXSDDate", "2019-01-01"), 1U);
  EXPECT_EQ(count(graph, interval + "#end", "time:inXSDDate", "2021-12-31"), 1U);
}

TEST(Mint, TimesAreIntervalsWithTheirFirstAndLastDay) {
  ReadingBuilder builder("Ann left in May 2017.");
  builder.event("left", "Travel").times = {builder.time("May 2017", "2017-05")};
  const KnowledgeGraph graph = builder.graph();
  EXPECT_EQ(count(graph, "*", "ng:time", "https://newsgraph.invalid/time/2017-05"), 1U);
  EXPECT_EQ(count(graph, "*", "sem:hasTime", "https://newsgraph.invalid/time/2017-05"), 1U);
  EXPECT_EQ(count(graph, "*", "sem:hasEarliestBeginTimeStamp", "2017-05-01"), 1U);
  EXPECT_EQ(count(graph, "*", "sem:hasLatestEndTimeStamp", "2017-05-31"), 1U);
  EXPECT_EQ(count(graph, "*", "time:inXSDDate", "2017-05-31"), 1U);
  EXPECT_EQ(count(graph, "*", "rdf:type", "time:ProperInterval"), 1U);
}

TEST(Mint, LengthsAreDurationsAndVagueTimesStayLiterals) {
  ReadingBuilder builder("Ann spoke for 6 years, recently.");
  builder.event("spoke", "Declaration").times = {builder.time("6 years", "P6Y"), builder.time("recently", "PAST_REF")};
  const KnowledgeGraph graph = builder.graph();
  EXPECT_EQ(count(graph, "*", "time:hasDuration", "https://newsgraph.invalid/time/P6Y"), 1U);
  EXPECT_EQ(count(graph, "*", "time:numericDuration", "6"), 1U);
  EXPECT_EQ(count(graph, "*", "time:unitType", "time:unitYear"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:timex", "PAST_REF"), 1U);
  EXPECT_EQ(count(graph, "*", "ng:time", "*"), 0U);
  EXPECT_EQ(count(graph, "*", "sem:hasTime", "*"), 0U);
}

TEST(Mint, LiteralObjectsFollowTheirPredicate) {
  ReadingBuilder builder("Ann Lee, 44, born 1973, captain.");
  const MentionId ann = builder.person("Ann Lee");
  for (const auto& [predicate, value] :
       {std::pair("ng:age", "44"), {"schema:birthDate", "1973"}, {"schema:jobTitle", "captain"}}) {
    Relation& relation = builder.relation(predicate, ann, ann);
    relation.object.reset();
    relation.value = value;
  }
  const KnowledgeGraph graph = builder.graph();
  EXPECT_TRUE(graph.find(rdf::typed("44", rdf::xsd::integer)).has_value());
  EXPECT_TRUE(graph.find(rdf::tagged("captain", "en")).has_value());
  EXPECT_EQ(count(graph, "*", "schema:birthDate", "https://newsgraph.invalid/time/1973"), 1U);
}

struct Quote : ReadingBuilder {
  Quote() : ReadingBuilder("\"We won,\" said Ann.") {
    Claim claim;
    claim.id = "c1";
    claim.source_mention = person("Ann");
    claim.cue = {span("said")};
    claim.content = {span("We won")};
    claim.quotation = true;
    reading.facts.claims.push_back(claim);
  }
};

TEST(Mint, TheWordingIsRepeatedAsFarAsAsked) {
  MintOptions none, full;
  none.text = TextPolicy::None;
  full.text = TextPolicy::Full;
  EXPECT_EQ(count(Quote().graph(), "*", "ng:quotation", "We won"), 1U);
  EXPECT_EQ(count(Quote().graph(), "*", "nif:anchorOf", "*"), 2U);
  EXPECT_EQ(count(Quote().graph(), "*", "nif:isString", "*"), 0U);
  EXPECT_EQ(count(Quote().graph(none), "*", "ng:quotation", "*"), 0U);
  EXPECT_EQ(count(Quote().graph(none), "*", "nif:anchorOf", "*"), 0U);
  EXPECT_EQ(count(Quote().graph(full), "*", "nif:isString", "\"We won,\" said Ann."), 1U);
}

TEST(Mint, FullProvenanceWritesAllOfNif) {
  MintOptions full;
  full.provenance = Provenance::Full;
  const KnowledgeGraph graph = Quote().graph(full);
  EXPECT_EQ(count(graph, "*", "rdf:type", "nif:Context"), 1U);
  EXPECT_EQ(count(graph, "*", "nif:beginIndex", "*"), 3U);
  EXPECT_EQ(count(graph, "*", "nif:referenceContext", "*"), 2U);
  EXPECT_EQ(count(Quote().graph(), "*", "nif:beginIndex", "*"), 0U);
}

TEST(Mint, WithoutProvenanceThereAreNoStatements) {
  ReadingBuilder builder("Ann and Bob.");
  builder.relation("schema:spouse", builder.person("Ann"), builder.person("Bob")).confidence = 0.6F;
  MintOptions none;
  none.provenance = Provenance::None;
  const KnowledgeGraph graph = builder.graph(none);
  EXPECT_EQ(count(graph, "*", "rdf:type", "rdf:Statement"), 0U);
  EXPECT_EQ(count(graph, "*", "schema:spouse", "*"), 1U);
  const EdgeId spouse = graph.with_predicate(*graph.find_iri(rdf::schema::spouse))[0];
  EXPECT_FLOAT_EQ(graph.edges()[spouse].confidence, 0.6F) << "checks still know what is surer";
}

TEST(Mint, AFactIsDerivedFromOneMentionOrSentence) {
  ReadingBuilder builder("It rained. Ann married Bob there.");
  builder.reading.analysis.sentences = {{{0, 10}, {}}, {{11, 33}, {}}};
  builder.relation("schema:spouse", builder.person("Ann"), builder.person("Bob")).evidence = {15, 22};
  const KnowledgeGraph graph = builder.graph();
  const EdgeId derived = graph.with_predicate(*graph.find_iri(rdf::prov::wasDerivedFrom))[0];
  EXPECT_TRUE(graph.term(graph.edges()[derived].object).value.ends_with("#char=11,33"));
}

TEST(Mint, ThereAreNoBlankNodes) {
  const KnowledgeGraph graph = Office(TenureKind::Current).graph();
  for (TermId id = 0; id < graph.terms().size(); ++id) EXPECT_NE(graph.term(id).kind, rdf::TermKind::Blank);
}

std::string code_of(const ReadingBuilder& builder, const MintOptions& options = {}) {
  const auto graph = from_facts(builder.reading, options);
  return graph ? "no error" : graph.error().code;
}

TEST(Mint, RejectsWhatCannotBecomeValidRdf) {
  const auto faulty = [](auto change) {
    ReadingBuilder builder("Ann met Bob.");
    builder.relation("schema:spouse", builder.person("Ann"), builder.person("Bob"));
    builder.event("met", "Meeting");
    change(builder.reading);
    return code_of(builder);
  };
  EXPECT_EQ(faulty([](Reading&) {}), "no error");
  EXPECT_EQ(faulty([](Reading& r) { r.article.metadata.url = "not a url"; }), "invalid-url");
  EXPECT_EQ(faulty([](Reading& r) { r.article.metadata.published = "4 May"; }), "invalid-date");
  EXPECT_EQ(faulty([](Reading& r) { r.article.metadata.language = "e n"; }), "invalid-language");
  EXPECT_EQ(faulty([](Reading& r) { r.facts.relations[0].predicate = "foo:bar"; }), "unknown-term");
  EXPECT_EQ(faulty([](Reading& r) { r.facts.relations[0].object = 7; }), "dangling-reference");
  EXPECT_EQ(faulty([](Reading& r) { r.facts.events[0].trigger.end = 99; }), "invalid-span");
  EXPECT_EQ(faulty([](Reading& r) { r.facts.events[0].event_class = "A B"; }), "unknown-term");
  EXPECT_EQ(faulty([](Reading& r) { r.entities.entities[0].links = {"no iri"}; }), "invalid-iri");
  MintOptions options;
  options.base = "https://x.example";
  EXPECT_EQ(code_of(ReadingBuilder("Ann."), options), "invalid-base");
}

}  // namespace
}  // namespace newsgraph
