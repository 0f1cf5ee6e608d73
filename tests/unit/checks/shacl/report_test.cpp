#include <gmock/gmock.h>

#include "checks/shacl/findings.hpp"
#include "checks/shacl/statements.hpp"
#include "rdf/isomorphism.hpp"
#include "small_shapes.hpp"
#include "unit/graph/statements.hpp"

namespace newsgraph::shacl {
namespace {

std::vector<rdf::Statement> report_of(const std::string& shapes_turtle, const std::string& data_turtle,
                                      const StatementOptions& options) {
  const Shapes shapes = shapes_from(shapes_turtle);
  const KnowledgeGraph data = graph_from(data_turtle);
  return to_statements(validate(data, shapes).value(), data, shapes, options);
}

void expect_report(const std::vector<rdf::Statement>& ours, const std::string& turtle) {
  const auto comparison = rdf::compare_graphs(statements_of(graph_from(turtle)), ours);
  EXPECT_TRUE(comparison.isomorphic) << comparison.difference;
}

/// The only finding of a shape that is all there is.
Finding finding_of(const std::string& shapes_turtle, KnowledgeGraph& data) {
  const Shapes shapes = shapes_from(shapes_turtle);
  const auto findings = to_findings(validate(data, shapes).value(), data, shapes);
  EXPECT_EQ(findings.size(), 1U);
  return findings.empty() ? Finding{} : findings.front();
}

std::string message_of(const std::string& shapes_turtle, const std::string& data_turtle) {
  KnowledgeGraph data = graph_from(data_turtle);
  return finding_of(shapes_turtle, data).message;
}

}  // namespace

TEST(ShaclReport, ConformingDataHaveAReportWithoutResults) {
  expect_report(report_of(":S sh:targetNode :a ; sh:class :C .", ":a a :C .", {"https://example.org/", false, true}),
                ":report a sh:ValidationReport ; sh:conforms true .");
}

TEST(ShaclReport, ResultsHaveIrisAndComplexPathsAreWrittenOut) {
  expect_report(report_of(R"(:S sh:targetNode :a ; sh:path ( :p [ sh:inversePath :q ] ) ; sh:class :C ;
                             sh:severity sh:Warning ; sh:message "Nein"@de, "No"@en .)",
                          ":a :p :b . :c :q :b .", {"https://example.org/", false, true}),
                R"(:report a sh:ValidationReport ; sh:conforms false ; sh:result <https://example.org/report/1> .
                   <https://example.org/report/1> a sh:ValidationResult ; sh:focusNode :a ; sh:value :c ;
                   sh:resultPath ( :p [ sh:inversePath :q ] ) ; sh:sourceShape :S ; sh:resultSeverity sh:Warning ;
                   sh:sourceConstraintComponent sh:ClassConstraintComponent ; sh:resultMessage "Nein"@de, "No"@en .)");
}

TEST(ShaclReport, PathsGetIrisOnRequest) {
  for (const auto& statement :
       report_of(":S sh:targetNode :a ; sh:path [ sh:alternativePath ( :p :q ) ] ; sh:minCount 1 .", "",
                 {"https://example.org/", true, true})) {
    EXPECT_NE(statement.subject.kind, rdf::TermKind::Blank);
    EXPECT_NE(statement.object.kind, rdf::TermKind::Blank);
  }
}

TEST(ShaclReport, WithoutAMessageTheResultIsExplained) {
  const auto report = report_of(":S sh:targetNode :a ; sh:path schema:name ; sh:minCount 1 .", "",
                                {"https://example.org/", false, true});
  EXPECT_EQ(report.back().object, rdf::tagged("<https://example.org/a> has fewer than 1 value of schema:name.", "en"));
}

TEST(ShaclFindings, NameRuleSeveritySubjectAndTriples) {
  auto data = graph_from(":a schema:birthDate 1, 2 ; rdfs:label \"Ada\" .");
  const Finding finding =
      finding_of(":S sh:targetNode :a ; sh:path schema:birthDate ; sh:maxCount 1 ; sh:severity sh:Warning .", data);
  EXPECT_EQ(finding.rule, "shacl-max-count");
  EXPECT_EQ(finding.severity, Severity::Warning);
  EXPECT_EQ(data.term(finding.subject).value, "https://example.org/a");
  EXPECT_EQ(finding.message, "Ada has more than 1 value of birthDate.");
  EXPECT_EQ(finding.edges.size(), 2U);
  EXPECT_FALSE(finding.is_structural);
  EXPECT_TRUE(finding.withdrawn.empty());
}

TEST(ShaclFindings, AValueIsTheTripleToIt) {
  auto data = graph_from(":b :p :x, :a . :c :p :a . :c a :C .");
  const Finding finding = finding_of(":S sh:targetNode :a ; sh:path [ sh:inversePath :p ] ; sh:class :C .", data);
  ASSERT_EQ(finding.edges.size(), 1U);
  EXPECT_EQ(data.term(data.edges()[finding.edges.front()].subject).value, "https://example.org/b");
}

TEST(ShaclFindings, NestedShapesShowWhatTheyLookAt) {
  auto data = graph_from(":a a :C, :D ; :p 1 ; :q 2 .");
  const Finding finding = finding_of(":S sh:targetNode :a ; sh:xone ( [ sh:class :C ] [ sh:class :D ] ) .", data);
  EXPECT_EQ(finding.edges.size(), 2U);
}

TEST(ShaclFindings, ShapesThatMultiplyAreLookedAtOnce) {
  auto data = graph_from(":a a :D .");
  EXPECT_EQ(finding_of(shapes_that_multiply() + ":S60 sh:class :C .", data).edges.size(), 1U);
}

TEST(ShaclFindings, ATargetThatTheGraphLacksIsNamedAllTheSame) {
  auto data = graph_from(":b :p :c .");
  const Finding finding = finding_of(":S sh:targetNode :gone ; sh:class :C .", data);
  ASSERT_TRUE(finding.focus);
  EXPECT_EQ(finding.focus->value, "https://example.org/gone");
  EXPECT_TRUE(finding.edges.empty());
}

TEST(ShaclFindings, EnglishMessagesComeFirst) {
  EXPECT_EQ(message_of(R"(:S sh:targetNode :a ; sh:class :C ; sh:message "Nein"@de, "plain", "No"@en-GB .)", ""), "No");
  EXPECT_EQ(message_of(R"(:S sh:targetNode :a ; sh:class :C ; sh:message "Nein"@de, "plain" .)", ""), "plain");
}

TEST(ShaclFindings, MessagesSayWhatIsWrong) {
  const auto at_p = [](const std::string& constraint, const std::string& data) {
    return message_of(":S sh:targetNode :a ; sh:path :p ; " + constraint + " .", data);
  };
  EXPECT_EQ(at_p("sh:class :C", ":a :p :b ."), "b (p of a) is not a <https://example.org/C>.");
  EXPECT_EQ(at_p("sh:maxInclusive 3", ":a :p 4 ."), "\"4\" (p of a) is not at most \"3\".");
  EXPECT_EQ(at_p("sh:nodeKind sh:BlankNodeOrIRI", ":a :p 4 ."), "\"4\" (p of a) is not an IRI or a blank node.");
  EXPECT_EQ(at_p("sh:minLength 2", ":a :p 4 ."), "\"4\" (p of a) is shorter than 2 characters.");
  EXPECT_EQ(at_p("sh:lessThan :q", ":a :p 4 ; :q 4 ."), "\"4\" (p of a) is not less than each q of a.");
  EXPECT_EQ(at_p("sh:equals :q", ":a :p 4 ; :q 4, 5 ."), "a has \"5\" as only one of p and q.");
  EXPECT_EQ(at_p("sh:hasValue 3", ":a :p 4 ."), "a does not have \"3\" as p.");
  EXPECT_EQ(message_of(":S sh:targetNode :a ; sh:closed true .", ":a :p 4 ."),
            "a has p \"4\", which the shape <https://example.org/S> does not provide for.");
}

}  // namespace newsgraph::shacl
