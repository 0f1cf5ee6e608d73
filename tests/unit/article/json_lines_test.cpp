#include "article/json_lines.hpp"

#include <gmock/gmock.h>

#include <sstream>

#include "unit/article/reading.hpp"

namespace newsgraph {
namespace {

using ::testing::ElementsAre;

/// Ids of the articles and "line: code" of the errors, in the order they come.
std::vector<std::string> read_all(const std::string& lines, ReadOptions options = {}) {
  std::istringstream stream(lines);
  Diagnostics notices;
  JsonLinesReader reader(stream, std::move(options), notices);
  std::vector<std::string> results;
  while (const auto article = reader.next()) {
    results.push_back(*article ? (*article)->id : std::to_string(article->error().line) + ": " + article->error().code);
  }
  return results;
}

Article read_one(const std::string& line, const ReadOptions& options = {}) {
  std::istringstream stream(line);
  Diagnostics notices;
  JsonLinesReader reader(stream, options, notices);
  const auto article = reader.next();
  EXPECT_TRUE(article && *article);
  return article && *article ? **article : Article();
}

TEST(JsonLines, GivesTheFieldsOfALine) {
  const auto article = read_one(
      R"({"id": "a1", "text": "It rained.\nIt stopped.", "title": "Rain", "published": "2017-05-04", "url": "https://x.example/1", "more": [1]})");
  EXPECT_EQ(article.id, "a1");
  EXPECT_EQ(article.text.utf8(), "It rained.\nIt stopped.");
  EXPECT_EQ(article.metadata.headline, "Rain");
  EXPECT_EQ(article.metadata.published, "2017-05-04");
  EXPECT_EQ(article.metadata.url, "https://x.example/1");
  EXPECT_THAT(testing::blocks_of(article), ElementsAre("paragraph: It rained.", "paragraph: It stopped."));
}

TEST(JsonLines, KnowsTheTitleWhereTheTextRepeatsIt) {
  const auto article = read_one(R"({"text": "It rained.\n\nAll day long.", "title": "It rained."})");
  EXPECT_EQ(article.blocks.front().kind, BlockKind::Headline);
}

TEST(JsonLines, CallsAnArticleAfterItsLineAndTakesNullForLeftOut) {
  EXPECT_THAT(read_all("\n{\"text\": \"One.\", \"url\": null}\n\n{\"id\": null, \"text\": \"Two.\"}"),
              ElementsAre("line-2", "line-4"));
}

TEST(JsonLines, GoesOnAfterABadLineAndNamesIt) {
  EXPECT_THAT(
      read_all("{\"id\":\"a\",\"text\":\"One.\"}\n{\"text\": \n[1]\n{\"id\":\"x\"}\n{\"text\": 7}\n{\"text\": \" \"}\n"
               "{\"text\": \"\xFF\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n"),
      ElementsAre("a", "2: bad-json", "3: bad-json", "4: bad-field", "5: bad-field", "6: empty-input", "7: not-utf-8",
                  "b"));
}

TEST(JsonLines, SkipsALineThatIsTooLongWithoutKeepingIt) {
  ReadOptions options;
  options.max_bytes = 10;
  const std::string endless(200000, 'x');
  EXPECT_THAT(
      read_all(endless + "\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"Longer than ten.\"}", options),
      ElementsAre("1: too-long", "b", "3: too-long"));
}

TEST(JsonLines, LetsALineGoBeforeTheCallersDate) {
  ReadOptions options;
  options.published = "2001-01-01";
  EXPECT_EQ(read_one(R"({"text": "One.", "published": "2009-12-19T17:00:00"})", options).metadata.published,
            "2009-12-19");
  EXPECT_EQ(read_one(R"({"text": "One."})", options).metadata.published, "2001-01-01");
}

TEST(JsonLines, GivesNothingForNothing) { EXPECT_THAT(read_all(""), ElementsAre()); }

}  // namespace
}  // namespace newsgraph
