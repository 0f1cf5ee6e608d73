#include "language/words.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace newsgraph {
namespace {

std::string cut(const std::string& text) {
  std::string out;
  for (const auto& word : split_words(text, 0)) out += (out.empty() ? "" : " ") + word.form;
  return out;
}

TEST(Words, PunctuationIsCutOff) {
  EXPECT_EQ(cut("Rain, wind (and hail)."), "Rain , wind ( and hail ) .");
  EXPECT_EQ(cut("“Why?!” she asked…"), "“ Why ?! ” she asked …");
  EXPECT_EQ(cut("wait... -- no"), "wait ... -- no");
}

TEST(Words, CliticsAreWordsOfTheirOwn) {
  EXPECT_EQ(cut("Don't, can't, won't: I'm sure they’ll say it's John's."),
            "Do n't , ca n't , wo n't : I 'm sure they ’ll say it 's John 's .");
  EXPECT_EQ(cut("the farmers' cannot O'Neill"), "the farmers ' can not O'Neill");
  EXPECT_EQ(cut("AREN’T"), "ARE N’T");
  EXPECT_EQ(cut("Acme 's men ca n't go ; they 'll wait"), "Acme 's men ca n't go ; they 'll wait");
  EXPECT_EQ(cut("the letter 's' ends it"), "the letter ' s ' ends it");
}

TEST(Words, HyphensSeparateUnlessAPrefixStandsBefore) {
  EXPECT_EQ(cut("a well-known face-to-face talk"), "a well - known face - to - face talk");
  EXPECT_EQ(cut("non-profit e-mail co-operate anti-war re-elected"),
            "non-profit e-mail co-operate anti-war re-elected");
  EXPECT_EQ(cut("a 6-year-old won 2-1"), "a 6 - year - old won 2 - 1");
  EXPECT_EQ(cut("1990–95"), "1990 – 95");
}

TEST(Words, AbbreviationsKeepTheirFullStop) {
  EXPECT_EQ(cut("Mr. J. R. Smith of Acme Inc. met Gen. Lee on Jan. 5 at 10:30 a.m. in the U.S. capital."),
            "Mr. J. R. Smith of Acme Inc. met Gen. Lee on Jan. 5 at 10:30 a.m. in the U.S. capital .");
  EXPECT_EQ(cut("He has a Ph.D. and, e.g., No. 10."), "He has a Ph.D. and , e.g. , No. 10 .");
  EXPECT_EQ(cut("She said no. Then"), "She said no . Then");
}

TEST(Words, SignsOfMoneyInLettersAreWords) {
  EXPECT_EQ(cut("Rs15 crore, Rs. 15 crore, RM6 million, KSh400, CHF2bn"),
            "Rs 15 crore , Rs. 15 crore , RM 6 million , KSh 400 , CHF 2 bn");
  EXPECT_EQ(cut("R15 million, R2m, P36,000, N4bn"), "R 15 million , R 2 m , P 36,000 , N 4 bn");
  EXPECT_EQ(cut("an N95 mask, the R15 road, P5 and K2"), "an N95 mask , the R15 road , P5 and K2");
}

TEST(Words, NumbersCurrenciesAndMeasures) {
  EXPECT_EQ(cut("$5.2m, 59%, €1,000 and US$7bn"), "$ 5.2 m , 59 % , € 1,000 and US$ 7 bn");
  EXPECT_EQ(cut("the 1980s, 2nd, 9/11, 5km at 7pm"), "the 1980s , 2nd , 9/11 , 5 km at 7 pm");
  EXPECT_EQ(cut("Call 555-010-2233 on 2017-05-04"), "Call 555-010-2233 on 2017-05-04");
}

TEST(Words, AddressesStayWhole) {
  EXPECT_EQ(cut("See https://example.org/a-b?c=1, or mail j.doe@example.org."),
            "See https://example.org/a-b?c=1 , or mail j.doe@example.org .");
  EXPECT_EQ(cut("Amazon.com and #breaking by @desk"), "Amazon.com and #breaking by @desk");
  EXPECT_EQ(cut("either/or AT&T"), "either / or AT&T");
}

TEST(Words, ShortenedAndInnerAddressesStayWhole) {
  EXPECT_EQ(cut("ann...@example.org, Ann@OFFICE"), "ann...@example.org , Ann@OFFICE");
  EXPECT_EQ(cut("\"Ann\"<ann@example.org> in misc.kids.health"), "\" Ann \" < ann@example.org > in misc.kids.health");
  EXPECT_EQ(cut("draft-#2-final.doc, 20.pdf and notes."), "draft-#2-final.doc , 20.pdf and notes .");
}

TEST(Words, FacesAreOneWord) {
  EXPECT_EQ(cut("Great :) thanks :D see you =( ^_^"), "Great :) thanks :D see you =( ^_^");
  EXPECT_EQ(cut("Well :/ no idea :? see http://a.example/?b or is it so :-| then"),
            "Well :/ no idea :? see http://a.example/?b or is it so :-| then");
  EXPECT_EQ(cut("Dial:? 12"), "Dial :? 12");
  EXPECT_EQ(cut("(it is: D)"), "( it is : D )");
}

TEST(Words, TelephonesDecadesAndSignedNumbersAreOneWord) {
  EXPECT_EQ(cut("555-0102, +44 or the 60's"), "555-0102 , +44 or the 60's");
  EXPECT_EQ(cut("iPhone 4's and Flight 370's"), "iPhone 4 's and Flight 370 's");
  EXPECT_EQ(cut("65k people, 3-4 or 100-200"), "65 k people , 3 - 4 or 100 - 200");
  EXPECT_EQ(cut("1,250,000 on pages 18,19"), "1,250,000 on pages 18 , 19");
}

TEST(Words, ItsYoursAndLetsWithoutTheirApostropheAreTwo) {
  EXPECT_EQ(cut("Its not late, its a start and your the best. Lets go"),
            "It s not late , it s a start and you r the best . Let s go");
  EXPECT_EQ(cut("its still a mess, its just the wind"), "it s still a mess , it s just the wind");
  EXPECT_EQ(cut("Its not-for-profit arm and your in-tray"), "Its not - for - profit arm and your in - tray");
  EXPECT_EQ(cut("its only son, its still waters, its A side"), "its only son , its still waters , its A side");
  EXPECT_EQ(cut("that lets them call"), "that lets them call");
}

TEST(Words, ShortFormsAndSlipsOfTheNet) {
  EXPECT_EQ(cut("alot outta w/o b/c s/he w/ him"), "a lot out ta w/o b/c s/he w/ him");
  EXPECT_EQ(cut("hes late, theres rain, it aint so"), "he s late , there s rain , it ai nt so");
  EXPECT_EQ(cut("a/b or km/h"), "a / b or km / h");
  EXPECT_EQ(cut("a .doc or .env"), "a .doc or . env");
}

TEST(Words, MarksThatCloseASentenceTogetherAreOne) {
  EXPECT_EQ(cut("Really.? No!. What?!?!"), "Really .? No !. What ?!?!");
  EXPECT_EQ(cut("So...? Well!.. Over"), "So ... ? Well ! .. Over");
  EXPECT_EQ(cut("$$$ for 5-1234 or 2-12345"), "$$$ for 5-1234 or 2 - 12345");
}

TEST(Words, SpansCountCodePointsOfTheWholeText) {
  const auto words = split_words("Café é", 10);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].span, (Span{10, 14}));
  EXPECT_EQ(words[1].span, (Span{15, 16}));
}

TEST(Words, EveryCharacterButSpaceIsInOneWord) {
  const std::string text = "'90s \"x\" a_b ''q'' $.50 .5 C++ ... U.S.-led it's' @ # & -- 1,2,3 Ω≈ç 日本 a.b.c. x. I. !";
  const auto whole = *Text::from_utf8(text);
  std::string joined, expected;
  std::uint32_t end = 0;
  for (const auto& word : split_words(text, 0)) {
    EXPECT_GE(word.span.begin, end);
    EXPECT_EQ(whole.slice(word.span), word.form);
    end = word.span.end;
    joined += word.form;
  }
  for (const char c : text)
    if (c != ' ') expected += c;
  EXPECT_EQ(joined, expected);
}

}  // namespace
}  // namespace newsgraph
