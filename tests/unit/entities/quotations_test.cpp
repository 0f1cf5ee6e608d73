#include "entities/quotations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace newsgraph {
namespace {

Article paragraphs(std::string text) {
  Article article;
  article.text = *Text::from_utf8(std::move(text));
  article.blocks.push_back({{0, article.text.size()}, BlockKind::Paragraph});
  return article;
}

TEST(Quotations, StraightMarksPairUp) {
  EXPECT_THAT(quotations(paragraphs("He said \"yes\" and \"no\".")), testing::ElementsAre(Span{8, 13}, Span{18, 22}));
}

TEST(Quotations, CurlyMarksOpenAndCloseByShape) {
  EXPECT_THAT(quotations(paragraphs("\u201cYes\u201d, she said.")), testing::ElementsAre(Span{0, 5}));
}

TEST(Quotations, AnUnclosedOneEndsWithItsBlock) {
  const std::vector<Span> found = quotations(paragraphs("A \"b"));
  EXPECT_THAT(found, testing::ElementsAre(Span{2, 4}));
  EXPECT_EQ(quotation_at(found, 1), nullptr);
  EXPECT_NE(quotation_at(found, 3), nullptr);
}

}  // namespace
}  // namespace newsgraph
