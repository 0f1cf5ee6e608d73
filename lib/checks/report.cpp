#include "checks/report.hpp"

#include <algorithm>
#include <tuple>

#include "checks/rule_book.hpp"

namespace newsgraph {
namespace {

std::ptrdiff_t place_in_rule_book(std::string_view rule) {
  return std::ranges::find(rules(), rule, &Rule::id) - rules().begin();
}

}  // namespace

std::size_t Report::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

std::size_t Report::structural_count() const {
  return static_cast<std::size_t>(std::ranges::count(findings, true, &Finding::is_structural));
}

void sort_findings(std::vector<Finding>& findings) {
  const auto key = [](const Finding& finding) {
    return std::tuple(-static_cast<int>(finding.severity), place_in_rule_book(finding.rule),
                      std::string_view(finding.rule));
  };
  std::ranges::stable_sort(findings, {}, key);
}

}  // namespace newsgraph
