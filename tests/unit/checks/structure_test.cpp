#include <gmock/gmock.h>

#include "checks/checks.hpp"

namespace newsgraph {
namespace {

Report report_on(const rdf::Term& object) {
  KnowledgeGraph graph;
  graph.add(rdf::iri("https://example.org/s"), rdf::iri("https://example.org/p"), object);
  graph.freeze();
  return check(graph, {});
}

std::string only_rule(const Report& report) {
  return report.findings.size() == 1 && report.findings[0].is_structural ? report.findings[0].rule : "";
}

TEST(Structure, RejectsWhatIsNoAbsoluteIri) {
  EXPECT_EQ(only_rule(report_on(rdf::iri("no scheme"))), "valid-iri");
  EXPECT_EQ(only_rule(report_on(rdf::iri("https://example.org/a b"))), "valid-iri");
}

TEST(Structure, RejectsMalformedLanguageTags) {
  EXPECT_EQ(only_rule(report_on(rdf::tagged("hello", "en_GB"))), "valid-language-tag");
}

TEST(Structure, RejectsLiteralsOutsideTheirDatatype) {
  EXPECT_EQ(only_rule(report_on(rdf::typed("soon", "http://www.w3.org/2001/XMLSchema#date"))), "valid-literal");
}

TEST(Structure, SaysWhatIsWrongWithATerm) {
  const auto message = [](const rdf::Term& object) { return report_on(object).findings.at(0).message; };
  EXPECT_EQ(message(rdf::iri("no scheme")), "Not an absolute IRI: no scheme");
  EXPECT_EQ(message(rdf::tagged("hello", "en_GB")), "Not a language tag: en_GB");
  EXPECT_EQ(message(rdf::typed("soon", "http://www.w3.org/2001/XMLSchema#date")),
            "Not a http://www.w3.org/2001/XMLSchema#date: \"soon\"");
}

TEST(Structure, AcceptsWellFormedTerms) {
  EXPECT_TRUE(report_on(rdf::tagged("hello", "en-GB")).findings.empty());
  EXPECT_TRUE(report_on(rdf::iri("https://example.org/ö")).findings.empty());
}

TEST(Structure, NamesATermThatStandsInManyTriplesOnce) {
  KnowledgeGraph graph;
  for (const char* subject : {"https://example.org/a", "https://example.org/b"}) {
    graph.add(rdf::iri(subject), rdf::iri("https://example.org/p"), rdf::iri("no scheme"));
  }
  graph.freeze();
  EXPECT_EQ(check(graph, {}).findings.size(), 1U);
}

}  // namespace
}  // namespace newsgraph
