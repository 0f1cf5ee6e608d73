#include "article/dateline.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsgraph {
namespace {

struct Case {
  std::string_view paragraph, dateline, place, date;
};

TEST(Dateline, IsReadInTheFormsOfPapersAndAgencies) {
  for (const auto& [paragraph, dateline, place, date] : {
           Case{"WASHINGTON \xE2\x80\xA2 The vote is over.", "WASHINGTON \xE2\x80\xA2", "WASHINGTON", ""},
           Case{"NAIROBI, March 3 2021 - Rain fell.", "NAIROBI, March 3 2021 -", "NAIROBI", "2021-03-03"},
           Case{"PARIS (AP) \xE2\x80\x94 A strike began.", "PARIS (AP) \xE2\x80\x94", "PARIS", ""},
           Case{"BERLIN, Germany -- \"We won,\" she said.", "BERLIN, Germany --", "BERLIN", ""},
           Case{"LONDON (Reuters) - Prices rose.", "LONDON (Reuters) -", "LONDON", ""},
           Case{"ST. LOUIS, Mo., Jan. 5, 2010 (UPI) -- Snow fell.", "ST. LOUIS, Mo., Jan. 5, 2010 (UPI) --",
                "ST. LOUIS", "2010-01-05"},
           Case{"TOKYO, June 9, Kyodo - Rain fell.", "TOKYO, June 9, Kyodo -", "TOKYO", "no year"},
           Case{"(Reuters) - Prices rose.", "(Reuters) -", "", ""},
           Case{"Addis Ababa \xE2\x80\x93 Rain fell for the third day on the green hills around the town.",
                "Addis Ababa \xE2\x80\x93", "Addis Ababa", ""},
           Case{"Lyon (AFP) - Trains stopped.", "Lyon (AFP) -", "Lyon", ""},
           Case{"MONROVIA: Rain fell - again.", "MONROVIA:", "MONROVIA", ""},
           Case{"Mendoza, Argentina: Snow fell.", "Mendoza, Argentina:", "Mendoza", ""},
           Case{"S\xC3\x83O PAULO \xE2\x80\x93 Shares fell.", "S\xC3\x83O PAULO \xE2\x80\x93", "S\xC3\x83O PAULO", ""},
       }) {
    const auto found = dateline_at_start(paragraph);
    ASSERT_TRUE(found) << paragraph;
    EXPECT_EQ(paragraph.substr(0, found->bytes), dateline);
    EXPECT_EQ(paragraph.substr(found->place_begin, found->place_end - found->place_begin), place);
    EXPECT_EQ(found->date ? iso_date(*found->date).value_or("no year") : "", date);
  }
}

TEST(Dateline, IsNotSeenInAnOrdinarySentence) {
  for (const std::string_view paragraph :
       {"NATO - the alliance - met on Monday.", "Berlin - a city of lakes - grows.", "The minister - a lawyer - left.",
        "FIFA \xE2\x80\x94 The body met.", "WASHINGTON wants talks.", "A well-known man left.",
        "ANALYSIS: What comes next.", "MONROVIA: RAIN FELL.", "Berlin: a city of lakes.",
        "Jane Roe, chairman: We grow.", "Berlin - Rain fell.",
        "Update \xE2\x80\x93 Rain fell for the third day on the green hills around the town.",
        "Berlin \xE2\x80\x93 a town of lakes and woods \xE2\x80\x93 grows for the third year in a row.",
        "Berlin: Rain fell."}) {
    EXPECT_FALSE(dateline_at_start(paragraph)) << paragraph;
  }
}

}  // namespace
}  // namespace newsgraph
