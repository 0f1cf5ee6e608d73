#pragma once

#include "checks/owl/rule.hpp"
#include "checks/owl/rule_table.hpp"

namespace newsgraph::owl_rl {

/// A rule as the table writes it, without plans.
struct ParsedRule {
  Rule rule;
  std::vector<Guard> guards;
};

/// REQUIRES the grammar of rule_table.hpp: the table is compiled in, and a test reads all of it.
ParsedRule parse_rule(const RuleText& text, TermSpace& terms);

}  // namespace newsgraph::owl_rl
