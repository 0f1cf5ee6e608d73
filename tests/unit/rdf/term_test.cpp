#include "rdf/term.hpp"

#include <gtest/gtest.h>

#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {
namespace {

TEST(ToNtriples, IsCanonical) {
  EXPECT_EQ(to_ntriples(iri("https://example.org/é")), "<https://example.org/é>");
  EXPECT_EQ(to_ntriples(blank("b7")), "_:b7");
  EXPECT_EQ(to_ntriples(literal("a\"b\\c\nd\re\tf€")), "\"a\\\"b\\\\c\\nd\\re\tf€\"");
  EXPECT_EQ(to_ntriples(tagged("Haus", "de-AT")), "\"Haus\"@de-AT");
  EXPECT_EQ(to_ntriples(typed("x", xsd::string)), "\"x\"");
  EXPECT_EQ(to_ntriples(typed("7", xsd::integer)), "\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>");
}

TEST(IsValidIri, TakesAbsoluteIris) {
  for (const char* good : {"https://example.org/", "urn:x", "http://a/b?c=d#e", "https://example.org/日本", "x+y-1.z:",
                           "http://a/%C3%A9", "https://example.org/article/0123#char=0,5", "http://[2001:db8::7]:80/",
                           "http://user:pw@a:8080/", "http://a:/", "file:///a:b", "urn:a:b/@"}) {
    EXPECT_TRUE(is_valid_iri(good)) << good;
  }
}

TEST(IsValidIri, RefusesTheRest) {
  for (const char* bad : {"",
                          "relative",
                          "/path",
                          "//host",
                          ":x",
                          "1a:b",
                          "http://a b",
                          "http://a<b",
                          "http://a>b",
                          "http://a\"",
                          "http://{a}",
                          "http://a|b",
                          "http://a^b",
                          "http://a`b",
                          "http://a\\b",
                          "http://a\nb",
                          "http://a\x7F",
                          "http://a/\xC2\x85",
                          "http://a/\xFF",
                          "http://a/%zz",
                          "http://a/%4",
                          "http://a/#b#c",
                          "http://a/b[1]",
                          "http://a/?b[]=1",
                          "http://a]b/",
                          "http://[a/",
                          "http://[a]b/",
                          "http://a:b/",
                          "urn:[a]",
                          "http://a/\uFFFE"}) {
    EXPECT_FALSE(is_valid_iri(bad)) << bad;
  }
}

TEST(IsValidLanguageTag, FollowsTheShapeOfBcp47) {
  for (const char* good : {"en", "de-AT", "zh-Hant-TW", "x-1a", "i-navajo", "sl-rozaj-1994"})
    EXPECT_TRUE(is_valid_language_tag(good)) << good;
  for (const char* bad : {"", "e1", "en-", "-en", "en--us", "en_US", "en us", "abcdefghi", "e", "a-bc", "x"}) {
    EXPECT_FALSE(is_valid_language_tag(bad)) << bad;
  }
}

struct Lexical {
  std::string_view datatype;
  std::vector<std::string_view> good, bad;
};
class LexicalSpace : public testing::TestWithParam<Lexical> {};

TEST_P(LexicalSpace, IsThatOfXmlSchema) {
  for (const auto form : GetParam().good) EXPECT_TRUE(is_valid_lexical(form, GetParam().datatype)) << form;
  for (const auto form : GetParam().bad) EXPECT_FALSE(is_valid_lexical(form, GetParam().datatype)) << form;
}

INSTANTIATE_TEST_SUITE_P(
    Xsd, LexicalSpace,
    testing::Values(
        Lexical{
            xsd::date,
            {"2017-05-04", "2016-02-29", "2000-02-29", "-0044-03-15", "12017-01-01", "2017-05-04Z", "2017-05-04-14:00"},
            {"2017-5-4", "2017-02-29", "1900-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "17-05-04", "2017-05",
             "2017-05-04T00:00:00", "02017-01-01", "2017-05-04+15:00", "", "2017-05-04 "}},
        Lexical{xsd::gYear, {"2017", "-0044", "12017", "2017Z"}, {"17", "2017-05", "", "two"}},
        Lexical{xsd::gYearMonth, {"2017-05"}, {"2017-13", "2017", "2017-05-04"}},
        Lexical{xsd::gMonthDay, {"--02-29", "--12-31"}, {"--02-30", "02-03"}},
        Lexical{xsd::dateTime,
                {"2017-05-04T10:11:12", "2017-05-04T24:00:00", "2017-05-04T10:11:12.5Z", "2017-05-04T10:11:12+02:00"},
                {"2017-05-04", "2017-05-04T24:00:01", "2017-05-04T10:11", "2017-05-04T10:60:00", "2017-05-04T10:11:12.",
                 "2017-05-04t10:11:12"}},
        Lexical{xsd::dateTimeStamp, {"2017-05-04T10:11:12Z", "2017-05-04T10:11:12-01:00"}, {"2017-05-04T10:11:12"}},
        Lexical{xsd::decimal, {"1", "-1.50", "+.5", "3.", "0.93"}, {"", ".", "1e3", "1,5", "--1", "INF", " 1"}},
        Lexical{xsd::integer, {"0", "-17", "+5", "007", "123456789012345678901234567890"}, {"", "1.0", "-", "1 ", "x"}},
        Lexical{xsd::nonNegativeInteger, {"0", "-0", "7"}, {"-1"}}, Lexical{xsd::positiveInteger, {"7"}, {"0", "-3"}},
        Lexical{"http://www.w3.org/2001/XMLSchema#byte", {"127", "-128", "0127"}, {"128", "-129"}},
        Lexical{xsd::boolean, {"true", "false", "1", "0"}, {"TRUE", "yes", ""}},
        Lexical{xsd::double_, {"1", "1.5E-3", "INF", "-INF", "NaN", ".5e2"}, {"e5", "1e", "1e1.5", "inf"}},
        Lexical{xsd::duration,
                {"P6Y", "P1Y2M3DT4H5M6.7S", "-P1D", "PT0S"},
                {"P", "PT", "P1H", "P1DT", "6Y", "P1M2Y", "P1.5D"}},
        Lexical{xsd::dayTimeDuration, {"P1DT2H"}, {"P1Y", "P1M"}},
        Lexical{xsd::yearMonthDuration, {"P1Y2M"}, {"P1D", "PT1M"}},
        Lexical{xsd::anyURI, {"https://example.org/", "", "relative"}, {"a b", "<a>"}},
        Lexical{"https://example.org/datatype", {"anything at all"}, {}}));

}  // namespace
}  // namespace newsgraph::rdf
