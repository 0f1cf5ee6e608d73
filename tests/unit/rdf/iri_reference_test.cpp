#include "rdf/iri_reference.hpp"

#include <gtest/gtest.h>

namespace newsgraph::rdf {
namespace {

TEST(ResolveIri, TakesPathsRelativeToTheBase) {
  constexpr const char* base = "https://e.org/a/b?q#f";
  EXPECT_EQ(resolve_iri(base, "c"), "https://e.org/a/c");
  EXPECT_EQ(resolve_iri(base, "../c?x"), "https://e.org/c?x");
  EXPECT_EQ(resolve_iri(base, "/c/./d/../e"), "https://e.org/c/e");
  EXPECT_EQ(resolve_iri(base, "//f.org"), "https://f.org");
  EXPECT_EQ(resolve_iri(base, "?x"), "https://e.org/a/b?x");
  EXPECT_EQ(resolve_iri(base, "#x"), "https://e.org/a/b?q#x");
  EXPECT_EQ(resolve_iri(base, ""), "https://e.org/a/b?q");
}

TEST(ResolveIri, LeavesAnAbsoluteIriAsItIsWritten) {
  EXPECT_EQ(resolve_iri("https://e.org/", "http://x.org/a/../b"), "http://x.org/a/../b");
  EXPECT_EQ(resolve_iri("https://e.org/", "urn:a"), "urn:a");
}

TEST(ResolveIri, TakesDotSegmentsOutBeforeAQueryToo) {
  EXPECT_EQ(resolve_iri("http://abc/def/ghi", "..?a=b"), "http://abc/?a=b");
  EXPECT_EQ(resolve_iri("http://a/b/c/d", "g;x=1/../y"), "http://a/b/c/y");
}

TEST(RemoveDotSegments, NeverLeavesTheRoot) {
  EXPECT_EQ(remove_dot_segments("/../../a"), "/a");
  EXPECT_EQ(remove_dot_segments("/a/.."), "/");
  EXPECT_EQ(remove_dot_segments("/a//../b"), "/a/b");
  EXPECT_EQ(remove_dot_segments("../a/."), "a/");
}

TEST(SchemeLength, CountsTheColon) {
  EXPECT_EQ(scheme_length("urn:a"), 4U);
  EXPECT_EQ(scheme_length("a/b:c"), 0U);
  EXPECT_EQ(scheme_length("1a:b"), 0U);
  EXPECT_EQ(scheme_length("urn"), 0U);
  EXPECT_EQ(scheme_length(""), 0U);
}

}  // namespace
}  // namespace newsgraph::rdf
