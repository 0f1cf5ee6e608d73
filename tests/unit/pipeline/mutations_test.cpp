// Faults put into good graphs are all found, and nothing is found in the good graphs.

#include <gtest/gtest.h>

#include "bench/faults.hpp"
#include "bench/good_documents.hpp"

namespace newsgraph::bench {
namespace {

std::vector<Document> documents() {
  auto read = good_documents(NEWSGRAPH_SOURCE_DIR);
  EXPECT_TRUE(read) << read.error().message;
  return read ? std::move(*read) : std::vector<Document>{};
}

CheckOptions checks() {
  const auto read = rules_and_shapes(NEWSGRAPH_SOURCE_DIR);
  EXPECT_TRUE(read) << read.error().message;
  return read ? *read : CheckOptions{};
}

TEST(Mutations, GoodGraphsGiveNoFalseAlarm) {
  const CheckOptions rules = checks();
  for (const Document& document : documents()) {
    for (const Finding& finding : check_document(document, rules).findings) {
      ADD_FAILURE() << document.name << ": " << finding.rule << ": " << finding.message;
    }
  }
}

TEST(Mutations, EveryFaultIsFoundByItsRule) {
  for (const Tally& tally : inject_faults(documents(), checks(), 260, 1)) {
    EXPECT_EQ(tally.injected, 20U) << tally.fault;
    EXPECT_EQ(tally.found, tally.injected) << tally.fault;
  }
}

}  // namespace
}  // namespace newsgraph::bench
