#include "graph/url.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(Url, EquivalentSpellingsBecomeOne) {
  for (const char* spelling :
       {"http://news.example/a/c", "HTTP://News.EXAMPLE:80/a/c", "http://news.example/a/./b/../c",
        "http://news.example/%61/c", "http://news.example:/a/c"}) {
    EXPECT_EQ(normalise_url(spelling), "http://news.example/a/c") << spelling;
  }
}

TEST(Url, KeepsWhatTellsUrlsApart) {
  EXPECT_EQ(normalise_url("https://x.example:8443/A?q=B%2fc#D"), "https://x.example:8443/A?q=B%2Fc#D");
  EXPECT_EQ(normalise_url("https://x.example/a/"), "https://x.example/a/");
  EXPECT_EQ(normalise_url("https://x.example/a/.."), "https://x.example/");
  EXPECT_EQ(normalise_url("http://x.example:443/"), "http://x.example:443/");
}

TEST(Url, AnEmptyPathIsTheRoot) {
  EXPECT_EQ(normalise_url("https://x.example"), "https://x.example/");
  EXPECT_EQ(normalise_url("https://x.example?q"), "https://x.example/?q");
}

TEST(Url, LettersBeyondAsciiArePercentEncoded) {
  EXPECT_EQ(normalise_url("https://x.example/caf\u00e9"), "https://x.example/caf%C3%A9");
}

TEST(Url, BracketsStandAroundAnAddressOnly) {
  EXPECT_EQ(normalise_url("http://[2001:DB8::7]/a[1]?b[]=1"), "http://[2001:db8::7]/a%5B1%5D?b%5B%5D=1");
}

TEST(Url, RejectsWhatIsNoWebAddress) {
  for (const char* bad : {"", "news.example/a", "ftp://x.example/", "http://", "http:///a", "http://x.example/a b",
                          "http://x.example/%zz", "http://x.example/%4", "http://x.example:8o/", "http://x<y>/"}) {
    EXPECT_FALSE(normalise_url(bad).has_value()) << bad;
  }
}

TEST(Base, EndsInASlashAndHasNoQueryOrFragment) {
  EXPECT_TRUE(is_valid_base("https://newsgraph.invalid/"));
  EXPECT_TRUE(is_valid_base("http://x.example/data/"));
  for (const char* bad : {"", "https://x.example", "https://x.example/a", "https://x.example/?a/",
                          "https://x.example/#/", "urn:x/", "/data/", "https:///", "https://x.example/a b/"}) {
    EXPECT_FALSE(is_valid_base(bad)) << bad;
  }
}

TEST(PathSegment, EncodesWhatMayNotStandInAnIri) {
  EXPECT_EQ(path_segment("2017-05-02T14:00"), "2017-05-02T14:00");
  EXPECT_EQ(path_segment("take off/up?"), "take%20off%2Fup%3F");
}

}  // namespace
}  // namespace newsgraph
