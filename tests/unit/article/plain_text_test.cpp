#include "article/plain_text.hpp"

#include <gmock/gmock.h>

#include "unit/article/reading.hpp"

namespace newsgraph {
namespace {

using testing::blocks_of;
using ::testing::ElementsAre;
using testing::read;

constexpr auto report =
    "Harbour town votes for a new bridge\n"
    "\n"
    "Old crossing closes in autumn after ninety years\n"
    "\n"
    "Mayor Ada Kern on the quay on Monday (June 3). PHOTO: REUTERS\n"
    "\n"
    "PORTVILLE \xE2\x80\xA2 The council voted for a new bridge on Monday.\n"
    "\n"
    "Work begins next year.\n"
    "\n"
    "REUTERS, AFP\n"
    "\n"
    "Sign up for our daily newsletter and never miss a story.\n"
    "\n"
    "A version of this article appeared in the print edition of The Portville Post on June 04, 2019, with the headline "
    "X.\n";

TEST(PlainText, TellsTheProseOfAReportFromWhatSurroundsIt) {
  EXPECT_THAT(
      blocks_of(read(report)),
      ElementsAre("headline: Harbour town votes for a new bridge",
                  "deck: Old crossing closes in autumn after ninety years",
                  "caption: Mayor Ada Kern on the quay on Monday (June 3).", "credit: PHOTO: REUTERS",
                  "dateline: PORTVILLE \xE2\x80\xA2", "paragraph: The council voted for a new bridge on Monday.",
                  "paragraph: Work begins next year.", "credit: REUTERS, AFP",
                  "boilerplate: Sign up for our daily newsletter and never miss a story.",
                  "boilerplate: A version of this article appeared in the print edition of The Portville Post on "
                  "June 04, 2019, with the headline X."));
}

TEST(PlainText, TakesTitlePlaceDateAndPublisherFromTheText) {
  const auto article = read(report);
  EXPECT_EQ(article.metadata.headline, "Harbour town votes for a new bridge");
  EXPECT_EQ(article.metadata.published, "2019-06-04");
  EXPECT_EQ(article.metadata.publisher, "The Portville Post");
  ASSERT_TRUE(article.metadata.dateline_place);
  EXPECT_EQ(article.text.slice(*article.metadata.dateline_place), "PORTVILLE");
}

TEST(PlainText, ReadsTheDateLineBelowTheHeadline) {
  const auto article = read("Airline orders ten jets\n\nFriday, July 21, 2017\n\nAn airline ordered ten jets today.\n");
  EXPECT_EQ(article.metadata.published, "2017-07-21");
  EXPECT_THAT(blocks_of(article), ElementsAre("headline: Airline orders ten jets", "dateline: Friday, July 21, 2017",
                                              "paragraph: An airline ordered ten jets today."));
}

TEST(PlainText, DividesADateFromTheSentenceBehindIt) {
  const auto article = read(
      "Council weighs a new flag\n\nThursday, May 7, 2015 On Tuesday the council asked everyone for drawings of a "
      "flag.\n");
  EXPECT_EQ(article.metadata.published, "2015-05-07");
  EXPECT_EQ(article.blocks.size(), 3u);
  EXPECT_EQ(article.blocks.back().kind, BlockKind::Paragraph);
}

TEST(PlainText, PrefersTheCallersDateThenTheDateLineThenTheDateline) {
  ReadOptions options;
  options.published = "2020-02-02T10:00:00Z";
  constexpr auto text = "A title\n\nMarch 01, 2008\n\nOSLO, Feb 28 2008 - It snowed all day.\n";
  EXPECT_EQ(read(text, options).metadata.published, "2020-02-02");
  EXPECT_EQ(read(text).metadata.published, "2008-03-01");
  EXPECT_EQ(read(text).metadata.dateline_date, "2008-02-28");
  EXPECT_EQ(read("A title\n\nOSLO, Feb 28 2008 - It snowed all day.\n").metadata.published, "2008-02-28");
}

TEST(PlainText, ReadsADatelineOnALineOfItsOwn) {
  const auto article = read("Ferry line reopens\n\nPORT LOUIS, 4 May 2017\n\nThe ferry sailed on Monday.\n");
  EXPECT_EQ(article.metadata.published, "2017-05-04");
  ASSERT_TRUE(article.metadata.dateline_place);
  EXPECT_EQ(article.text.slice(*article.metadata.dateline_place), "PORT LOUIS");
}

TEST(PlainText, TrustsADatelineWithAColonInFrontAlone) {
  EXPECT_TRUE(read("A title\n\nMONROVIA: It rained all day.\n\nIt stopped.\n").metadata.dateline_place);
  EXPECT_FALSE(read("A title\n\nIt rained all day.\n\nOUTLOOK: It will rain.\n").metadata.dateline_place);
}

TEST(PlainText, CompletesADatelineWithoutYearFromThePublicationDate) {
  ReadOptions options;
  options.published = "2021-03-04";
  EXPECT_EQ(read("NAIROBI, March 3 (Reuters) - Rain fell.", options).metadata.dateline_date, "2021-03-03");
}

TEST(PlainText, CollectsTheAuthorsOfBylines) {
  const auto article = read("A title\nBy Jane Doe and John Roe\nMary Poe, Staff Writer\nIt rained.\n");
  EXPECT_THAT(article.metadata.authors, ElementsAre("Jane Doe", "John Roe", "Mary Poe"));
  EXPECT_THAT(blocks_of(article), ElementsAre("headline: A title", "byline: By Jane Doe and John Roe",
                                              "byline: Mary Poe, Staff Writer", "paragraph: It rained."));
}

TEST(PlainText, JoinsHardWrappedLines) {
  const auto article = read(
      "River rises after a week of rain\n\n"
      "The river rose by two metres in one night and the town's\n"
      "old bridge had to be closed to lorries, said the mayor of\n"
      "the town.\n\n"
      "Schools stay closed.\n");
  ASSERT_EQ(article.blocks.size(), 3u);
  EXPECT_EQ(article.text.slice(article.blocks[1].span),
            "The river rose by two metres in one night and the town's\n"
            "old bridge had to be closed to lorries, said the mayor of\nthe town.");
}

TEST(PlainText, KeepsOneSentenceALineApart) {
  EXPECT_THAT(
      blocks_of(read("The first train left at six in the morning on that day.\nThe second one left at noon.\n")),
      ElementsAre("paragraph: The first train left at six in the morning on that day.",
                  "paragraph: The second one left at noon."));
}

TEST(PlainText, LeavesASingleLineAParagraph) {
  EXPECT_THAT(blocks_of(read("Oil prices up again")), ElementsAre("paragraph: Oil prices up again"));
}

TEST(PlainText, DividesTheClosingCreditFromItsParagraph) {
  EXPECT_THAT(blocks_of(read("A title\n\nShe won. - Reuters\n\nHe lost. (AP)\n")),
              ElementsAre("headline: A title", "paragraph: She won.", "credit: - Reuters", "paragraph: He lost.",
                          "credit: (AP)"));
}

TEST(PlainText, KeepsProseThatOnlyResemblesBoilerplate) {
  for (const std::string_view prose :
       {"Subscribers left the paper in droves last year.", "Shares rose after the newsletter was published.",
        "He follows us wherever we go, she said.", "The related bill failed.", "Copyright law changed in May.",
        "By Monday, the strike had spread to Lyon.", "AP Moller said sales rose.", "The print run was small."}) {
    const auto article = read("A title\n\n" + std::string(prose) + "\n");
    ASSERT_EQ(article.blocks.size(), 2u) << prose;
    EXPECT_EQ(article.blocks[1].kind, BlockKind::Paragraph) << prose;
  }
}

TEST(PlainText, CountsOffsetsInCodePointsOfTheTextWithoutCarriageReturns) {
  const auto article = read("\xEF\xBB\xBF\xC3\x89t\xC3\xA9 has come\r\n\r\nIt is hot.\r\n");
  EXPECT_EQ(article.text.utf8(), "\xC3\x89t\xC3\xA9 has come\n\nIt is hot.\n");
  EXPECT_EQ(article.blocks[1].span, (Span{14, 24}));
}

TEST(PlainText, NamesAnArticleAfterItsFile) {
  ReadOptions options;
  options.file = "folder/storm.v2.txt";
  EXPECT_EQ(read("It rained.", options).id, "storm.v2");
}

TEST(PlainText, RejectsAnotherLanguageByName) {
  Diagnostics notices;
  const auto article = read_plain_text(
      "Le conseil municipal a voté hier soir la construction d'un nouveau pont, dont les travaux doivent commencer au "
      "printemps prochain. Les habitants du quartier craignent le bruit, mais la maire leur a promis que la route "
      "resterait fermée pendant la nuit et que les écoles seraient prévenues à temps.",
      {}, notices);
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, "not-english");
  EXPECT_THAT(article.error().message, ::testing::HasSubstr("French"));
}

TEST(PlainText, CreditsOfFurtherReportersAreNoStory) {
  const Article article = read(
      "A headline of some words\n\nRain fell on the town for three days, and the river rose.\n\n"
      "Roe reported from Ghent. News writer Jane Doe contributed from Rome.");
  EXPECT_EQ(article.blocks.back().kind, BlockKind::Boilerplate);
}

}  // namespace
}  // namespace newsgraph
