#include "rdf/term_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {
namespace {

TEST(TermTable, KeepsEachTermOnce) {
  TermTable table;
  const TermId a = table.intern(iri("https://example.org/a"));
  const TermId text = table.intern(literal("https://example.org/a"));
  EXPECT_NE(a, text);
  EXPECT_EQ(table.intern(iri("https://example.org/a")), a);
  EXPECT_EQ(table.size(), 2U);
  EXPECT_EQ(table[text], literal("https://example.org/a"));
  EXPECT_EQ(table.find(literal("absent")), std::nullopt);
  EXPECT_NE(table.intern(tagged("a", "en")), table.intern(literal("a")));
}

TEST(TermTable, TakesTermsOfOneNTriplesFormForOne) {
  TermTable table;
  const TermId text = table.intern(literal("en"));
  EXPECT_EQ(table.intern(Term{TermKind::Literal, "en", {}, {}}), text);
  EXPECT_EQ(table.intern(Term{TermKind::Literal, "en", "", "fr"}), table.intern(tagged("en", "fr")));
  EXPECT_NE(table.intern(typed("en", "fr")), table.intern(tagged("en", "fr")));
  EXPECT_NE(table.intern(iri("x")), table.intern(blank("x")));
}

TEST(TermTable, FindsEachOfManyTermsAgain) {
  TermTable table;
  for (int i = 0; i < 10'000; ++i) EXPECT_EQ(table.intern(iri("urn:x:" + std::to_string(i))), static_cast<TermId>(i));
  const TermTable copy = table;
  for (int i = 0; i < 10'000; ++i) EXPECT_EQ(copy.find(iri("urn:x:" + std::to_string(i))), static_cast<TermId>(i));
  EXPECT_EQ(copy.find(iri("urn:x:10000")), std::nullopt);
}

TEST(TermTable, FindsAllTermsOfAnotherTableAtOnce) {
  TermTable even, others;
  for (int i = 0; i < 2'000; i += 2) even.intern(iri("urn:x:" + std::to_string(i)));
  for (int i = 99; i >= 0; --i) {
    others.intern(iri("urn:x:" + std::to_string(i)));
    others.intern(literal("urn:x:" + std::to_string(i)));
  }
  const std::vector<TermId> ids = even.find_all(others);
  ASSERT_EQ(ids.size(), others.size());
  for (TermId id = 0; id < ids.size(); ++id) EXPECT_EQ(ids[id], even.find(others[id]).value_or(TermTable::absent));
  EXPECT_EQ(std::ranges::count(ids, TermTable::absent), 150);
  EXPECT_EQ(TermTable{}.find_all(others), std::vector<TermId>(others.size(), TermTable::absent));
}

TEST(TermTable, IsTheSameInAnotherOrder) {
  TermTable table;
  const std::vector<Term> terms{iri("urn:a"), literal("a"),           tagged("a", "en"),
                                blank("a"),   typed("1", "urn:type"), iri("urn:b")};
  for (const Term& term : terms) table.intern(term);
  const std::vector<TermId> order{5, 3, 4, 1, 0, 2};
  table.reorder(order);
  ASSERT_EQ(table.size(), terms.size());
  for (TermId id = 0; id < order.size(); ++id) {
    EXPECT_EQ(table[id], terms[order[id]]);
    EXPECT_EQ(table.find(terms[order[id]]), id);
  }
  EXPECT_EQ(table.intern(iri("urn:c")), 6U);
  EXPECT_EQ(table[6], iri("urn:c"));
}

TEST(TermTable, GivesTermsBackAsTheyCame) {
  TermTable table;
  const std::vector<Term> terms{iri("urn:a"),
                                blank("urn:a"),
                                literal("urn:a"),
                                tagged("", "en"),
                                typed("1", xsd::integer),
                                {TermKind::Literal, "bare", {}, {}},
                                literal(std::string("a\0b", 3))};
  for (const Term& term : terms) table.intern(term);
  ASSERT_EQ(table.size(), terms.size());
  for (TermId id = 0; id < terms.size(); ++id) {
    EXPECT_EQ(table[id].copy(), terms[id]);
    EXPECT_EQ(table.kind(id), terms[id].kind);
  }
}

TEST(TermTable, MovesNoTextWhenItGrows) {
  TermTable table;
  const TermView first = table[table.intern(tagged("short", "en"))];
  const TermView large = table[table.intern(iri("urn:" + std::string(3'000'000, 'x')))];
  const char *text = first.value.data(), *language = first.language.data(), *large_text = large.value.data();
  for (int n = 0; n < 20'000; ++n) {
    table.intern(typed("a text that is as long as many are " + std::to_string(n), "urn:type:" + std::to_string(n)));
  }
  const TermTable moved = std::move(table);
  EXPECT_EQ(moved[0].value.data(), text);
  EXPECT_EQ(moved[0].language.data(), language);
  EXPECT_EQ(moved[1].value.data(), large_text);
}

TEST(TermTable, EndsEachTextWithANul) {
  TermTable table;
  const TermView term = table[table.intern(tagged("text", "en"))];
  table.intern(literal("next"));
  EXPECT_STREQ(term.value.data(), "text");
  EXPECT_STREQ(term.language.data(), "en");
}

TEST(TermTable, ACopyGrowsOnItsOwn) {
  TermTable table;
  table.intern(iri("urn:a"));
  TermTable copy = table;
  const char* text = copy[0].value.data();
  for (int n = 0; n < 1000; ++n) copy.intern(iri("urn:more:" + std::to_string(n)));
  EXPECT_EQ(copy[0].value.data(), text);
  EXPECT_EQ(table.size(), 1U);
  EXPECT_EQ(table[0].value, "urn:a");
}

}  // namespace
}  // namespace newsgraph::rdf
