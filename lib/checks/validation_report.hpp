#pragma once

#include <cstddef>
#include <string>

#include "checks/report.hpp"

namespace newsgraph {

/// Collects the findings of one or several graphs as one sh:ValidationReport (SHACL, section 3.6): the report is
/// `{base}report`, its results `{base}report/1` and so on. As SHACL asks, only a report without any result conforms.
/// A term that cannot be written as RDF is left out of its result; the message still names it.
class ValidationReport {
 public:
  /// REQUIRES is_valid_base(base) of graph/url.hpp.
  explicit ValidationReport(std::string base);

  /// REQUIRES the graph that was checked, or after repair() the repaired one.
  void add(const Report& report, const KnowledgeGraph& graph);
  /// The frozen graph of the report; this object is spent.
  KnowledgeGraph finish() &&;

 private:
  void add_result(const Finding& finding, const KnowledgeGraph& graph);
  void add_term(const rdf::TermView& result, std::string_view property, rdf::Term term);

  std::string base_;
  KnowledgeGraph results_;
  std::size_t files_ = 0, count_ = 0;
};

}  // namespace newsgraph
