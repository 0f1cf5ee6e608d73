#include "rdf/vocabulary.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace newsgraph::rdf {
namespace {

std::string source_of_vocabulary() {
  std::stringstream text;
  text << std::ifstream(NEWSGRAPH_SOURCE_DIR "/lib/rdf/vocabulary.hpp").rdbuf();
  return text.str();
}

TEST(NgTerms, AreAllThoseOfTheHeader) {
  const std::string source = source_of_vocabulary();
  const std::regex term("\"(https://w3id.org/newsgraph#[^\"]+)\"");
  std::vector<std::string> declared;
  for (std::sregex_iterator at(source.begin(), source.end(), term), end; at != end; ++at) declared.push_back((*at)[1]);
  const std::vector<std::string> listed(ng_terms().begin(), ng_terms().end());
  EXPECT_EQ(listed, declared);
  EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()).size(), listed.size());
}

TEST(Prefixes, AreSortedAndEndWhereLocalNamesBegin) {
  const auto all = prefixes();
  EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const Prefix& a, const Prefix& b) { return a.name < b.name; }));
  for (const Prefix& prefix : all) EXPECT_TRUE(prefix.ns.back() == '#' || prefix.ns.back() == '/') << prefix.ns;
}

TEST(Compact, IsTheWayBackFromExpandCompact) {
  EXPECT_EQ(expand_compact("schema:spouse"), std::string(schema::spouse));
  EXPECT_EQ(expand_compact("ng:eventClass"), std::string(ng::eventClass));
  EXPECT_EQ(expand_compact("nowhere:x"), std::nullopt);
  EXPECT_EQ(expand_compact("spouse"), std::nullopt);
  for (const std::string_view term : ng_terms()) EXPECT_EQ(expand_compact(compact(term).value()), term);
}

TEST(Compact, LeavesLocalNamesThatAreNotPlain) {
  EXPECT_EQ(compact("http://schema.org/a/b"), std::nullopt);
  EXPECT_EQ(compact("http://schema.org/"), std::nullopt);
  EXPECT_EQ(compact("https://w3id.org/newsgraph#char=0,5"), std::nullopt);
  EXPECT_EQ(compact("https://example.org/x"), std::nullopt);
}

}  // namespace
}  // namespace newsgraph::rdf
