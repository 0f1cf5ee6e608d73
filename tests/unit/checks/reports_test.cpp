// One report in three formats. The graph states two birthdays; the article's text is at hand for one of them.

#include <gmock/gmock.h>

#include "checks/report_json.hpp"
#include "checks/report_text.hpp"
#include "checks/validation_report.hpp"
#include "small_graph.hpp"

namespace newsgraph {
namespace {

using testing::HasSubstr;

const std::string kTwoBirthdays =
    "e:a a ng:Person ; rdfs:label \"Mara Voss\"@en ; schema:birthDate \"1970\"^^xsd:gYear, \"1980\"^^xsd:gYear .\n"
    "s:1 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:birthDate ; rdf:object \"1970\"^^xsd:gYear ;\n"
    "  ng:confidence 0.80 ; prov:wasDerivedFrom <https://example.org/article/00ff/aa#char=0,22> .\n"
    "s:2 a rdf:Statement ; rdf:subject e:a ; rdf:predicate schema:birthDate ; rdf:object \"1980\"^^xsd:gYear ;\n"
    "  ng:confidence 0.60 ; prov:wasDerivedFrom <https://example.org/article/00ff/aa#char=23,43> .\n"
    "<https://example.org/article/00ff/aa#char=0,43> nif:isString \"Voss was born in\\n1970. She is 40 years old.\" "
    ".\n";

KnowledgeGraph two_birthdays() { return graph_of(kTwoBirthdays); }

TEST(ReportText, CountsByRuleAndShowsTheWordsOfTheArticle) {
  const KnowledgeGraph graph = two_birthdays();
  EXPECT_EQ(to_text(check(graph, {}), graph),
            "1 error, 0 warnings, 0 info\n"
            "error single-date, 1 finding: the dates of one event overlap\n"
            "  - Only one of these can hold: Mara Voss was born 1970; Mara Voss was born 1980.\n"
            "      witness  <https://example.org/article/00ff/aa/entity/a> <http://schema.org/birthDate> "
            "\"1970\"^^<http://www.w3.org/2001/XMLSchema#gYear>\n"
            "      withdraw <https://example.org/article/00ff/aa/entity/a> <http://schema.org/birthDate> "
            "\"1980\"^^<http://www.w3.org/2001/XMLSchema#gYear>\n"
            "      text     \"Voss was born in 1970.\"\n"
            "      text     \"She is 40 years old.\"\n");
}

TEST(ReportText, NamesTheFileWhereThereAreSeveral) {
  const KnowledgeGraph graph = two_birthdays();
  EXPECT_TRUE(to_text(check(graph, {}), graph, "a.ttl").starts_with("a.ttl: 1 error"));
}

TEST(ReportJson, IsOneObjectOnOneLine) {
  const KnowledgeGraph graph = two_birthdays();
  const std::string json = to_json(check(graph, {}), graph, "a.ttl");
  EXPECT_EQ(json.find('\n'), json.size() - 1);
  EXPECT_THAT(json, HasSubstr(R"({"file":"a.ttl","error":1,"warning":0,"info":0,"least":true,"findings":[{)"));
  EXPECT_THAT(json, HasSubstr(R"("rule":"single-date","words":"the dates of one event overlap",)"));
  EXPECT_THAT(json, HasSubstr(R"("confidence":0.6,"withdraw":true)"));
  EXPECT_THAT(json, HasSubstr(R"("confidence":0.8,"withdraw":false)"));
}

TEST(ReportJson, HasAnEmptyListWhereNothingIsFound) {
  EXPECT_EQ(to_json({}, graph_of(""), "-"),
            "{\"file\":\"-\",\"error\":0,\"warning\":0,\"info\":0,\"least\":true,\"findings\":[]}\n");
}

std::string object_of(const KnowledgeGraph& graph, const std::string& subject, const std::string& property) {
  const auto s = graph.find_iri(subject), p = graph.find_iri(*rdf::expand_compact(property));
  const auto o = s && p ? graph.object(*s, *p) : std::nullopt;
  return std::string(o ? graph.term(*o).value : "");
}

TEST(ValidationReport, NumbersTheResultsOfSeveralFilesThrough) {
  const KnowledgeGraph one = two_birthdays(), other = graph_of("e:a schema:spouse e:a .");
  ValidationReport report("https://r.example/");
  report.add(check(one, {}), one);
  report.add(check(other, {}), other);
  const KnowledgeGraph graph = std::move(report).finish();
  EXPECT_EQ(object_of(graph, "https://r.example/report", "sh:conforms"), "false");
  const std::string first = "https://r.example/report/1", second = "https://r.example/report/2";
  EXPECT_EQ(object_of(graph, first, "sh:focusNode"), "https://example.org/article/00ff/aa/entity/a");
  EXPECT_EQ(object_of(graph, first, "sh:resultPath"), rdf::schema::birthDate);
  EXPECT_EQ(object_of(graph, first, "sh:value"), "1980");
  EXPECT_EQ(object_of(graph, first, "sh:resultSeverity"), rdf::sh::Violation);
  EXPECT_EQ(object_of(graph, first, "sh:sourceConstraintComponent"), rdf::ng::SingleDateConstraintComponent);
  EXPECT_EQ(object_of(graph, second, "sh:sourceConstraintComponent"), rdf::ng::IrreflexiveConstraintComponent);
  EXPECT_THAT(object_of(graph, second, "sh:resultMessage"), HasSubstr("to itself"));
}

TEST(ValidationReport, TakesWhatAFurtherEngineSays) {
  const KnowledgeGraph data = graph_of("e:a a ng:Person .");
  Report found;
  Finding& finding = found.findings.emplace_back();
  finding.rule = "shacl:MinCountConstraintComponent";
  finding.subject = id_of(data, "entity/a");
  finding.component = rdf::sh::MinCountConstraintComponent;
  finding.path = rdf::iri(std::string(rdf::schema::name));
  finding.shape = rdf::iri("https://example.org/shapes/named");
  ValidationReport report("https://r.example/");
  report.add(found, data);
  const KnowledgeGraph graph = std::move(report).finish();
  const std::string result = "https://r.example/report/1";
  EXPECT_EQ(object_of(graph, result, "sh:resultPath"), rdf::schema::name);
  EXPECT_EQ(object_of(graph, result, "sh:sourceShape"), "https://example.org/shapes/named");
  EXPECT_EQ(object_of(graph, result, "sh:sourceConstraintComponent"), rdf::sh::MinCountConstraintComponent);
}

TEST(ValidationReport, ConformsWhereNothingIsFound) {
  const KnowledgeGraph graph = ValidationReport("https://r.example/").finish();
  EXPECT_EQ(object_of(graph, "https://r.example/report", "sh:conforms"), "true");
}

TEST(ValidationReport, LeavesOutWhatCannotBeWritten) {
  KnowledgeGraph data;
  data.add(rdf::iri("https://example.org/s"), rdf::iri("https://example.org/p"), rdf::iri("no scheme"));
  data.freeze();
  ValidationReport report("https://r.example/");
  report.add(check(data, {}), data);
  const KnowledgeGraph graph = std::move(report).finish();
  EXPECT_EQ(object_of(graph, "https://r.example/report/1", "sh:value"), "");
  EXPECT_EQ(object_of(graph, "https://r.example/report/1", "sh:resultPath"), "https://example.org/p");
}

}  // namespace
}  // namespace newsgraph
