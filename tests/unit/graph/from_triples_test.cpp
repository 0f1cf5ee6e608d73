#include "graph/from_triples.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(FromTriples, ReadsAnybodysTurtle) {
  const auto graph = from_document("@prefix x: <http://x.example/> . x:a x:knows x:b, [ x:name \"C\" ] .", {});
  ASSERT_TRUE(graph.has_value()) << graph.error().message;
  EXPECT_EQ(graph->edges().size(), 3U);
  EXPECT_EQ(graph->out(*graph->find_iri("http://x.example/a")).size(), 2U);
}

TEST(FromTriples, SaysWhereTheDocumentIsWrong) {
  const auto graph = from_document("<http://x.example/a> <http://x.example/p> .\n", {});
  ASSERT_FALSE(graph.has_value());
  EXPECT_EQ(graph.error().code, "turtle-syntax");
}

}  // namespace
}  // namespace newsgraph
