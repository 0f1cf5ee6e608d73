#include "language/times.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsgraph {
namespace {

/// An article of one paragraph, published on a Thursday.
Article article_of(std::string_view text, std::optional<std::string> published = "2017-05-04") {
  Article article;
  article.text = *Text::from_utf8(std::string(text));
  article.metadata.published = std::move(published);
  article.blocks = {{{0, article.text.size()}, BlockKind::Paragraph}};
  return article;
}

std::string shown(const Article& article, const std::vector<Time>& times) {
  std::string text;
  for (const auto& time : times) {
    if (!text.empty()) text += "; ";
    text += std::string(article.text.slice(time.span)) + " = " + time.type + " " + time.value;
  }
  return text;
}

/// The times of one sentence without a tree.
std::string times_in(std::string_view text, std::optional<std::string> published = "2017-05-04") {
  const auto article = article_of(text, std::move(published));
  return shown(article, find_times(article, {Sentence{{0, article.text.size()}, {}}}));
}

struct Case {
  std::string_view text, times;
};

void expect_all(std::initializer_list<Case> cases) {
  for (const auto& [text, times] : cases) EXPECT_EQ(times_in(text), times) << text;
}

TEST(Times, ReadsFullDates) {
  expect_all({
      {"It began on May 04, 2016.", "May 04, 2016 = DATE 2016-05-04"},
      {"It began on 2 May 2016.", "2 May 2016 = DATE 2016-05-02"},
      {"It began on the 3rd of June, 1998.", "the 3rd of June, 1998 = DATE 1998-06-03"},
      {"It began on Friday, July 22, 2016.", "Friday, July 22, 2016 = DATE 2016-07-22"},
      {"It began on 2016-07-22.", "2016-07-22 = DATE 2016-07-22"},
      {"She was named, effective August 1.", "August 1 = DATE 2017-08-01"},
      {"It began on 22/07/2016.", "22/07/2016 = DATE 2016-07-22"},
      {"It began on Jan. 5, 2016.", "Jan. 5, 2016 = DATE 2016-01-05"},
      {"It ended in 480 BC.", "480 BC = DATE BC0480"},
  });
}

TEST(Times, TakesAWeekdayAndItsDateForOne) {
  expect_all({{"They met on Tuesday (May 2).", "Tuesday (May 2) = DATE 2017-05-02"}});
}

TEST(Times, DividesRanges) {
  expect_all({
      {"From May 2 to June 3, 2011, it was shut.", "May 2 = DATE 2011-05-02; June 3, 2011 = DATE 2011-06-03"},
      {"On 23-25 March 2011 it was shut.", "23 = DATE 2011-03-23; 25 March 2011 = DATE 2011-03-25"},
      {"It lasted from 1941 to 1943.", "1941 = DATE 1941; 1943 = DATE 1943"},
      {"The 1941\xE2\x80\x93"
       "43 siege.",
       "1941 = DATE 1941; 43 = DATE 1943"},
      {"Between May and July 2011 it was shut.", "May = DATE 2011-05; July 2011 = DATE 2011-07"},
  });
}

TEST(Times, ReadsMonthsYearsAndLongerPeriods) {
  expect_all({
      {"It fell in early October 2014.", "early October 2014 = DATE 2014-10"},
      {"It fell in 2014.", "2014 = DATE 2014"},
      {"It fell in the late 1990s.", "the late 1990s = DATE 199"},
      {"It fell in the nineteenth century.", "the nineteenth century = DATE 18"},
      {"It fell in the summer of 2014.", "the summer of 2014 = DATE 2014-SU"},
      {"It fell in the first quarter of 2014.", "the first quarter of 2014 = DATE 2014-Q1"},
      {"It fell in the second half of 2014.", "the second half of 2014 = DATE 2014-H2"},
      {"It fell in fiscal 2014.", "fiscal 2014 = DATE FY2014"},
  });
}

TEST(Times, AnchorsRelativeExpressionsToTheDayOfPublication) {
  expect_all({
      {"It fell yesterday.", "yesterday = DATE 2017-05-03"},
      {"It fell yesterday morning.", "yesterday morning = TIME 2017-05-03TMO"},
      {"It fell today.", "today = DATE 2017-05-04"},
      {"It fell last night.", "last night = TIME 2017-05-03TNI"},
      {"It fell last month.", "last month = DATE 2017-04"},
      {"Sales tripled in six years before falling.", "six years = DURATION P6Y"},
      {"He died on January 9 last year.", "January 9 last year = DATE 2016-01-09"},
      {"It opens on the 4th of March next year.", "the 4th of March next year = DATE 2018-03-04"},
      {"It fell last week.", "last week = DATE 2017-W17"},
      {"It fell last year.", "last year = DATE 2016"},
      {"It fell earlier this year.", "earlier this year = DATE 2017"},
      {"It fell this weekend.", "this weekend = DATE 2017-W18-WE"},
      {"It fell last July.", "last July = DATE 2016-07"},
      {"It fell two weeks ago.", "two weeks ago = DATE 2017-W16"},
      {"It fell ten years ago.", "ten years ago = DATE 2007"},
      {"It fell on Tuesday.", "Tuesday = DATE 2017-05-02"},
      {"It fell on Thursday night.", "Thursday night = TIME 2017-05-04TNI"},
      {"It falls next Friday.", "next Friday = DATE 2017-05-05"},
      {"It fell in December.", "December = DATE 2016-12"},
  });
}

TEST(Times, CountsFromTheDateToldLast) {
  expect_all({
      {"It began on March 1, 2012 and ended three days later.",
       "March 1, 2012 = DATE 2012-03-01; three days later = DATE 2012-03-04"},
      {"It began on March 1, 2012 and ended the next day.",
       "March 1, 2012 = DATE 2012-03-01; the next day = DATE 2012-03-02"},
      {"It began in 2012 and ended the following year.", "2012 = DATE 2012; the following year = DATE 2013"},
  });
}

TEST(Times, ReadsLengths) {
  expect_all({
      {"It lasted for three years.", "three years = DURATION P3Y"},
      {"It lasted two and a half hours.", "two and a half hours = DURATION PT2.5H"},
      {"A six-year-old war.", "six-year-old = DURATION P6Y"},
      {"It lasted a few days.", "a few days = DURATION PXD"},
      {"It lasted twenty-five minutes.", "twenty-five minutes = DURATION PT25M"},
      {"It fell over the past week.", "the past week = DURATION P1W"},
      {"It lasted for decades.", "decades = DURATION PXDE"},
      {"He taught for ten years afterwards.", "ten years afterwards = DURATION P10Y"},
  });
}

TEST(Times, ReadsWhatIsRepeated) {
  expect_all({
      {"It meets every Monday.", "every Monday = SET XXXX-WXX-1"},
      {"It meets each year.", "each year = SET P1Y"},
      {"It meets annually.", "annually = SET P1Y"},
      {"They earn $28 an hour.", "an hour = SET PT1H"},
      {"They meet on Sundays.", "Sundays = SET XXXX-WXX-7"},
  });
}

TEST(Times, ReadsTheTimeOfDay) {
  expect_all({
      {"On May 2, 2016 it shut at 6:30 p.m. in all.",
       "May 2, 2016 = DATE 2016-05-02; 6:30 p.m. = TIME 2016-05-02T18:30"},
      {"It shut at 2:40 a.m. Thursday.", "2:40 a.m. Thursday = TIME 2017-05-04T02:40"},
      {"It shut at 4.52am yesterday.", "4.52am yesterday = TIME 2017-05-03T04:52"},
      {"It shut at 10 a.m. today.", "10 a.m. today = TIME 2017-05-04T10:00"},
      {"It shut at 7 p.m. on Sunday.", "7 p.m. on Sunday = TIME 2017-04-30T19:00"},
      {"A man identified simply as Sunday left.", ""},
      {"It shut at 1120 GMT.", "1120 GMT = TIME 2017-05-04T11:20"},
      {"It shut at 6:30 p.m. May 2.", "6:30 p.m. May 2 = TIME 2017-05-02T18:30"},
      {"On May 2, 2016 it shut at noon.", "May 2, 2016 = DATE 2016-05-02; noon = TIME 2016-05-02T12:00"},
      {"It shut on the morning of 31 January 2016.", "the morning of 31 January 2016 = TIME 2016-01-31TMO"},
  });
}

TEST(Times, ReadsVagueReferences) {
  expect_all({
      {"They now agree.", "now = DATE PRESENT_REF"},
      {"They recently agreed.", "recently = DATE PAST_REF"},
      {"It fell in recent weeks.", "recent weeks = DATE PAST_REF"},
  });
}

TEST(Times, LeavesOtherWordsAndNumbersAlone) {
  expect_all({
      {"They may march in the square.", ""},
      {"He paid $1945 for it.", ""},
      {"There were 1500 soldiers there.", ""},
      {"She ran it in 1:58.40 indoors.", ""},
      {"Sales fall when a spring breaks.", ""},
      {"A second man left.", ""},
      {"It sold 1,990 cars.", ""},
      {"It was the eve of the first meeting.", ""},
      {"Prices rose by 6.30 euros.", ""},
      {"The LA Weekly wrote it.", ""},
      {"In the 20th minute she scored.", ""},
  });
}

TEST(Times, ARaceTakesTimeAndBeginsAtATime) {
  expect_all({
      {"She came second in 2:14:02.", "2:14:02 = DURATION PT2H14M2S"},
      {"She came at 2:14:02.", "2:14:02 = TIME 2017-05-04T02:14:02"},
      {"She came in 2:14.", "2:14 = TIME 2017-05-04T02:14"},
  });
}

TEST(Times, StayUnspecificWithoutAnyDate) {
  EXPECT_EQ(times_in("They met on Tuesday.", std::nullopt), "Tuesday = DATE XXXX-WXX-2");
  EXPECT_EQ(times_in("They met in May.", std::nullopt), "May = DATE XXXX-05");
  EXPECT_EQ(times_in("They met yesterday.", std::nullopt), "yesterday = DATE PAST_REF");
  EXPECT_EQ(times_in("In 2003 they met on May 2.", std::nullopt), "2003 = DATE 2003; May 2 = DATE 2003-05-02");
}

TEST(Times, AYearToldInPassingDoesNotDateNewsWithoutADate) {
  EXPECT_EQ(
      times_in("They met on Friday, as since 2016, and lost last year: the plan fell in September.", std::nullopt),
      "Friday = DATE XXXX-WXX-5; 2016 = DATE 2016; last year = DATE PAST_REF; September = DATE 2016-09")
      << "but what stands in the year's own sentence may be of it";
  const auto article = article_of("It closed in 2016. On Friday it opened. A fair is set for August.", std::nullopt);
  const auto times = find_times(article, {{{0, 18}, {}}, {{19, 39}, {}}, {{40, 65}, {}}});
  EXPECT_EQ(shown(article, times), "2016 = DATE 2016; Friday = DATE XXXX-WXX-5; August = DATE XXXX-08");
}

TEST(Times, ReadAHistoryByTheYearToldLast) {
  EXPECT_EQ(
      times_in("It ran from 1911 to 1913, and not from 1921 to 1925: in June 1914 it closed, opened in August and "
               "closed the next month.",
               "2010-01-01"),
      "1911 = DATE 1911; 1913 = DATE 1913; 1921 = DATE 1921; 1925 = DATE 1925; June 1914 = DATE 1914-06; "
      "August = DATE 1914-08; the next month = DATE 1914-09");
}

Word word(std::uint32_t begin, std::uint32_t end, std::string lemma, std::string upos, std::string feats,
          std::uint32_t head, std::string deprel) {
  Word made;
  made.span = {begin, end};
  made.lemma = std::move(lemma);
  made.upos = std::move(upos);
  made.feats = std::move(feats);
  made.head = head;
  made.deprel = std::move(deprel);
  return made;
}

TEST(Times, TakesTheNextWeekdayAfterWill) {
  const auto article = article_of("It will open Monday");
  const Sentence sentence{
      {0, 19},
      {word(0, 2, "it", "PRON", "", 3, "nsubj"), word(3, 7, "will", "AUX", "VerbForm=Fin", 3, "aux"),
       word(8, 12, "open", "VERB", "VerbForm=Inf", 0, "root"),
       word(13, 19, "Monday", "PROPN", "Number=Sing", 3, "obl:tmod")}};
  EXPECT_EQ(shown(article, find_times(article, {sentence})), "Monday = DATE 2017-05-08");
}

TEST(Times, LookAheadForWhatIsPlanned) {
  const auto article = article_of("It plans to open May 3");
  const Sentence sentence{
      {0, 22},
      {word(0, 2, "it", "PRON", "", 2, "nsubj"),
       word(3, 8, "plan", "VERB", "Mood=Ind|Tense=Pres|VerbForm=Fin", 0, "root"),
       word(9, 11, "to", "PART", "", 4, "mark"), word(12, 16, "open", "VERB", "VerbForm=Inf", 2, "xcomp"),
       word(17, 20, "May", "PROPN", "", 4, "obl:tmod"), word(21, 22, "3", "NUM", "", 5, "nummod")}};
  EXPECT_EQ(shown(article, find_times(article, {sentence})), "May 3 = DATE 2018-05-03");
}

TEST(Times, NewsWithALongPastStaysNews) {
  EXPECT_EQ(
      times_in(
          "He was born in 1922, moved in 1940, 1951, 1960 and 1975 and spoke on Monday of last year and on Tuesday."),
      "1922 = DATE 1922; 1940 = DATE 1940; 1951 = DATE 1951; 1960 = DATE 1960; 1975 = DATE 1975; "
      "Monday = DATE 2017-05-01; last year = DATE 2016; Tuesday = DATE 2017-05-02");
}

TEST(Times, OfAnArticleWithADatelineButNoYearStayUnspecific) {
  constexpr std::string_view text =
      "It began in 1961. Last year it went well. It returns in the spring. It fell in May.";
  const std::vector<Sentence> sentences = {{{0, 17}, {}}, {{18, 41}, {}}, {{42, 67}, {}}, {{68, 83}, {}}};
  auto article = article_of(text, std::nullopt);
  article.metadata.dateline_place = Span{0, 0};
  EXPECT_EQ(shown(article, find_times(article, sentences)),
            "1961 = DATE 1961; Last year = DATE PAST_REF; the spring = DATE XXXX-SP; May = DATE XXXX-05");
  article.metadata.dateline_place.reset();
  EXPECT_EQ(shown(article, find_times(article, sentences)),
            "1961 = DATE 1961; Last year = DATE PAST_REF; the spring = DATE 1961-SP; May = DATE 1961-05");
}

TEST(Times, OneWeekdayAmongAFewYearsMakesNews) {
  const auto may = [](const std::string& years) {
    const std::string text = "It began " + years + " and on Tuesday. It fell in May.";
    const auto article = article_of(text, std::nullopt);
    const auto end = static_cast<std::uint32_t>(text.find('.') + 1);
    const auto times = find_times(article, {{{0, end}, {}}, {{end + 1, article.text.size()}, {}}});
    return times.back().value;
  };
  EXPECT_EQ(may("in 1991, 2003, 2009, 2012 and 2016"), "XXXX-05");
  EXPECT_NE(may("in 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968 and 1969"), "XXXX-05");
}

TEST(Times, AYearInARelativeClauseDatesNothingOutsideOfIt) {
  const auto months = [](std::string clause) {
    const auto article = article_of("Roe joined in 1998 left in May Friday", std::nullopt);
    const Sentence sentence{
        {0, 37},
        {word(0, 3, "Roe", "PROPN", "", 4, "nsubj"), word(4, 10, "join", "VERB", "", 1, std::move(clause)),
         word(14, 18, "1998", "NUM", "", 2, "obl"), word(19, 23, "leave", "VERB", "", 0, "root"),
         word(27, 30, "May", "PROPN", "", 4, "obl"), word(31, 37, "Friday", "PROPN", "", 4, "obl")}};
    return shown(article, find_times(article, {sentence}));
  };
  EXPECT_EQ(months("acl:relcl"), "1998 = DATE 1998; May = DATE XXXX-05; Friday = DATE XXXX-WXX-5");
  EXPECT_EQ(months("conj"), "1998 = DATE 1998; May = DATE 1998-05; Friday = DATE XXXX-WXX-5");
}

TEST(Times, LookBackFromAParticipleThatNeedsNoAuxiliary) {
  const auto article = article_of("Data released Thursday");
  const Sentence sentence{{0, 22},
                          {word(0, 4, "data", "NOUN", "Number=Plur", 0, "root"),
                           word(5, 13, "release", "VERB", "Tense=Past|VerbForm=Part|Voice=Pass", 1, "acl"),
                           word(14, 22, "Thursday", "PROPN", "Number=Sing", 2, "obl:tmod")}};
  EXPECT_EQ(shown(article, find_times(article, {sentence})), "Thursday = DATE 2017-05-04");
}

TEST(Times, CountInCodePoints) {
  const auto article = article_of("\xC3\x89t\xC3\xA9 2014");
  const auto times = find_times(article, {Sentence{{0, article.text.size()}, {}}});
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(times.front().span, (Span{4, 8}));
}

TEST(Times, AnAttackIsToldOfAfterItsDay) {
  const auto when = [](const std::string& noun) {
    const std::string text = "Police study Friday 's " + noun;
    Sentence sentence{{0, static_cast<std::uint32_t>(text.size())}, {}};
    const auto end = static_cast<std::uint32_t>(text.size());
    sentence.words = {word(0, 6, "police", "NOUN", "", 2, "nsubj"),
                      word(7, 12, "study", "VERB", "Mood=Ind|Tense=Pres|VerbForm=Fin", 0, "root"),
                      word(13, 19, "Friday", "PROPN", "", 5, "nmod:poss"), word(20, 22, "'s", "PART", "", 3, "case"),
                      word(23, end, noun, "NOUN", "", 2, "obj")};
    const auto article = article_of(text);
    return shown(article, find_times(article, {sentence}));
  };
  EXPECT_EQ(when("attack"), "Friday = DATE 2017-04-28");
  EXPECT_EQ(when("vote"), "Friday = DATE 2017-05-05");
}

TEST(Times, AWeekdayAheadOnThatDayIsToday) {
  const auto article = article_of("It will open Thursday");
  const Sentence sentence{
      {0, 21},
      {word(0, 2, "it", "PRON", "", 3, "nsubj"), word(3, 7, "will", "AUX", "VerbForm=Fin", 3, "aux"),
       word(8, 12, "open", "VERB", "VerbForm=Inf", 0, "root"),
       word(13, 21, "Thursday", "PROPN", "Number=Sing", 3, "obl:tmod")}};
  EXPECT_EQ(shown(article, find_times(article, {sentence})), "Thursday = DATE 2017-05-04");
}

TEST(Times, ATimeOfDayIsOfTheDayThatTheStoryIsAt) {
  EXPECT_EQ(times_in("It fell at midnight on Saturday."), "midnight on Saturday = TIME 2017-04-29T24:00");
  EXPECT_EQ(times_in("It fell at noon on May 2."), "noon on May 2 = TIME 2017-05-02T12:00");
}

TEST(Times, SoManyADayIsARate) {
  const auto article = article_of("Six trains a day pass.");
  Sentence sentence{{0, article.text.size()}, {}};
  const std::pair<std::string_view, std::string_view> words[] = {
      {"Six", "NUM"}, {"trains", "NOUN"}, {"a", "DET"}, {"day", "NOUN"}, {"pass", "VERB"}};
  std::uint32_t at = 0;
  for (const auto& [form, upos] : words) {
    Word word;
    word.form = word.lemma = form;
    word.upos = upos;
    word.span = {at, static_cast<std::uint32_t>(at + form.size())};
    at += static_cast<std::uint32_t>(form.size()) + 1;
    sentence.words.push_back(word);
  }
  EXPECT_EQ(shown(article, find_times(article, {sentence})), "a day = SET P1D");
}

TEST(Times, AgoCountsFromTheDayOfWriting) {
  EXPECT_EQ(times_in("They married in 1961 and 1964, left in 1970, 1971 and 1977, and he died two years ago."),
            "1961 = DATE 1961; 1964 = DATE 1964; 1970 = DATE 1970; 1971 = DATE 1971; 1977 = DATE 1977; two years ago = "
            "DATE 2015");
}

TEST(Times, HalvesOfALengthMayHaveHyphens) {
  EXPECT_EQ(times_in("He signed a three-and-a-half-year contract."), "three-and-a-half-year = DURATION P3.5Y");
}

TEST(Times, TheSameMorningIsOfADayThatHasBeenTold) {
  EXPECT_EQ(times_in("He was replaced the same morning."), "the same morning = TIME XXXX-XX-XXTMO");
  EXPECT_EQ(times_in("He left on May 2 and was replaced the same morning."),
            "May 2 = DATE 2017-05-02; the same morning = TIME 2017-05-02TMO");
}

TEST(Times, TheYearAfterIsTheStorysAndNotOfALookBack) {
  EXPECT_EQ(times_in("It was printed in 1958, 1959, 1960 and 1961. The following year it won."),
            "1958 = DATE 1958; 1959 = DATE 1959; 1960 = DATE 1960; 1961 = DATE 1961; The following year = DATE 1962");
}

}  // namespace
}  // namespace newsgraph
