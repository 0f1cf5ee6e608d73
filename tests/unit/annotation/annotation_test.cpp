#include "annotation/annotation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace newsgraph {
namespace {

using testing::HasSubstr;
using Json = nlohmann::ordered_json;

/// "Zoë met Bo. He said so." with one of everything.
Reading small_reading() {
  Reading r;
  r.article = {"a1", Text::from_utf8("Zoë met Bo. He said so.").value(), {}, {{{0, 23}, BlockKind::Paragraph}}};
  r.article.metadata.headline = "Zoë \"met\" Bo";
  r.article.metadata.dateline_place = Span{8, 10};
  r.article.metadata.authors = {"A. Writer"};
  r.analysis.sentences = {{{0, 11},
                           {{{0, 3}, "Zoë", "Zoë", "PROPN", "Number=Sing", 2, "nsubj", 0.75F},
                            {{4, 7}, "met", "meet", "VERB", "", 0, "root", 1},
                            {{8, 10}, "Bo", "Bo", "PROPN", "", 2, "obj", 1},
                            {{10, 11}, ".", ".", "PUNCT", "", 2, "punct", 1}}},
                          {{12, 23},
                           {{{12, 14}, "He", "he", "PRON", "", 2, "nsubj", 1},
                            {{15, 19}, "said", "say", "VERB", "", 0, "root", 1},
                            {{20, 22}, "so", "so", "ADV", "", 2, "advmod", 1}}}};
  r.analysis.times = {{{20, 22}, "DATE", "PRESENT_REF"}};
  r.analysis.predicates = {{0, 2, "meet.03", 0.9876F, 2.5F, {{1, "ARG0", {0, 3}, 0.5F}}},
                           {1, 2, "say.01", 1, std::nullopt, {}}};
  r.entities.entities = {{"e1", Kind::Person, {"schema:Person"}, "Zoë", {}, {}, {}},
                         {"e2", Kind::Person, {}, "Bo", {"He"}, {0}, {"http://www.wikidata.org/entity/Q1"}}};
  r.entities.mentions = {{{0, 3}, MentionKind::Name, 0, 0, 1, 0.99F},
                         {{8, 10}, MentionKind::Name, 1, 0, 3, 1},
                         {{12, 14}, MentionKind::Pronoun, 1, 1, 1, 1}};
  r.entities.chain_mentions = {{{0, 10}, MentionKind::Nominal, 0, 0.75F}, {{20, 22}, MentionKind::Pronoun, 2, 0.5F}};
  r.facts.relations = {
      {"schema:spouse", 0, 1, std::nullopt, Polarity::Negative, Certainty::Possible, false, {0, 11}, 0.93F, "rule-a"},
      {"ng:age", 1, std::nullopt, "41", Polarity::Positive, Certainty::Certain, true, {0, 11}, 0.5F, "rule-b"}};
  r.facts.tenures = {{0, {4, 7}, 1, TenureKind::Acting, std::nullopt, 0, std::nullopt, 0.25F, "rule-c"}};
  r.facts.events = {{"v1",
                     {4, 7},
                     "Meeting",
                     "meet",
                     "NOUN",
                     0,
                     {{15, 19}},
                     Polarity::Positive,
                     Certainty::Probable,
                     Tense::Future,
                     true,
                     0.9F,
                     {{"agent", MentionRef{0}}, {"theme", EventRef{1}}},
                     {1},
                     {0},
                     {{"purpose", EventRef{1}}}},
                    {"v2",
                     {15, 19},
                     "Happening",
                     "say",
                     "VERB",
                     std::nullopt,
                     {},
                     Polarity::Positive,
                     Certainty::Certain,
                     Tense::Past,
                     false,
                     0.5F,
                     {},
                     {},
                     {},
                     {}}};
  r.facts.claims = {{"c1",
                     {{12, 14}},
                     2,
                     {{15, 19}},
                     {{0, 11}},
                     true,
                     Stance::Denies,
                     {0},
                     {EventRef{0}, RelationRef{1}, ClaimRef{1}},
                     {RelationRef{0}},
                     0.75F},
                    {"c2", {}, std::nullopt, {}, {}, false, Stance::Asks, {}, {}, {}, 0}};
  return r;
}

TEST(AnnotationJson, GivesBackTheReading) {
  const Reading reading = small_reading();
  const std::string json = to_json(reading);
  const auto again = from_json(json);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(*again, reading);
  EXPECT_EQ(to_json(*again), json);
}

TEST(AnnotationJson, IsOneLineInTheOrderOfTheContract) {
  const std::string json = to_json(small_reading());
  EXPECT_EQ(json.find('\n'), std::string::npos);
  std::vector<std::string> keys;
  const Json parsed = Json::parse(json);
  for (const auto& [key, value] : parsed.items()) keys.push_back(key);
  EXPECT_THAT(keys, testing::ElementsAre("id", "text", "metadata", "blocks", "sentences", "mentions", "entities",
                                         "times", "predicates", "relations", "tenures", "events", "claims"));
  EXPECT_THAT(json, HasSubstr(R"("events":[{"id":"v1","begin":4,"end":7,"class":"Meeting","lemma":"meet")"));
  EXPECT_THAT(json, HasSubstr(R"("dateline_place":1)"));
  EXPECT_THAT(json, HasSubstr(R"("says":["v1","r1","c2"],"contradicts":["r0"])"));
}

TEST(AnnotationJson, RoundsToFourDecimals) {
  Reading reading = small_reading();
  reading.facts.relations[0].confidence = 1.0F / 3;
  EXPECT_THAT(to_json(reading), HasSubstr(R"("confidence":0.3333,)"));
}

TEST(AnnotationJson, ShowsAnAdjectiveAsANominal) {
  Reading reading = small_reading();
  reading.entities.mentions[0].adjectival = true;
  EXPECT_THAT(to_json(reading), HasSubstr(R"("mentions":[{"begin":0,"end":3,"kind":"nominal")"));
}

TEST(AnnotationJson, ADatelinesPlaceIsTheFirstNameOfIt) {
  Reading reading = small_reading();
  reading.article.text = Text::from_utf8("Zoë met Bo. He said so. BO").value();
  reading.article.metadata.dateline_place = Span{24, 26};
  EXPECT_THAT(to_json(reading), HasSubstr(R"("dateline_place":1)"));
}

TEST(AnnotationJson, DropsADatelinePlaceThatIsNoMention) {
  Reading reading = small_reading();
  reading.article.metadata.dateline_place = Span{4, 7};
  EXPECT_THAT(to_json(reading), HasSubstr(R"("dateline_place":null)"));
}

TEST(FromJson, DerivesSentenceAndHeadOfAMention) {
  Json json = Json::parse(to_json(small_reading()));
  for (Json& mention : json["mentions"]) {
    mention.erase("sentence");
    mention.erase("head");
  }
  json["mentions"][0]["end"] = 7;  // "Zoë met" is headed by the verb
  const auto reading = from_json(json.dump());
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(reading->entities.mentions[0].head, 2U);
  EXPECT_EQ(reading->entities.mentions[2].sentence, 1U);
  EXPECT_EQ(reading->entities.mentions[2].head, 1U);
}

TEST(FromJson, TakesAbsentListsForEmptyOnes) {
  const auto reading = from_json(R"({"id": "x", "text": "Nothing."})");
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(reading->article.text.size(), 8U);
  EXPECT_TRUE(reading->facts.events.empty());
}

struct Spoilt {
  std::string pointer;  ///< JSON pointer of the value to change
  Json value;
  std::string path, what;
};
class SpoiltAnnotation : public testing::TestWithParam<Spoilt> {};

TEST_P(SpoiltAnnotation, IsRefusedWithItsPath) {
  Json json = Json::parse(to_json(small_reading()));
  json[Json::json_pointer(GetParam().pointer)] = GetParam().value;
  const auto reading = from_json(json.dump(), "f.jsonl", 7);
  ASSERT_FALSE(reading);
  EXPECT_EQ(reading.error().code, "bad-annotation");
  EXPECT_EQ(reading.error().file, "f.jsonl");
  EXPECT_EQ(reading.error().line, 7U);
  EXPECT_THAT(reading.error().message, testing::StartsWith(GetParam().path + " "));
  EXPECT_THAT(reading.error().message, HasSubstr(GetParam().what));
}

INSTANTIATE_TEST_SUITE_P(
    FromJson, SpoiltAnnotation,
    testing::Values(Spoilt{"/text", 5, "text", "not a string"}, Spoilt{"/text", "a\r\nb", "text", "carriage returns"},
                    Spoilt{"/mentions/1/end", 24, "mentions[1].end", "23 code points"},
                    Spoilt{"/mentions/1/end", 8, "mentions[1]", "holds nothing"},
                    Spoilt{"/mentions/1/begin", -1, "mentions[1].begin", "whole number"},
                    Spoilt{"/mentions/1/begin", 1.5, "mentions[1].begin", "whole number"},
                    Spoilt{"/mentions/0/kind", "title", "mentions[0].kind", "unknown name"},
                    Spoilt{"/mentions/0/entity", "e9", "mentions[0].entity", "names nothing"},
                    Spoilt{"/mentions/0/type", "Place", "mentions[0].type", "not the type of its entity"},
                    Spoilt{"/mentions/3/type", "Place", "mentions[3].type", "not the type of its entity"},
                    Spoilt{"/mentions/4/type", "Person", "mentions[4].type", "not the type of its entity"},
                    Spoilt{"/mentions/4/entity", "x9", "mentions[4].entity", "names nothing"},
                    Spoilt{"/mentions/4/participant", true, "mentions[4]", "stands behind"},
                    Spoilt{"/mentions/0/entity", "x1", "mentions[0].entity", "names nothing"},
                    Spoilt{"/entities/0/type", nullptr, "entities[1]", "stands behind"},
                    Spoilt{"/mentions/0/head", 9, "mentions[0].head", "words"},
                    Spoilt{"/mentions", "x", "mentions", "not a list"},
                    Spoilt{"/entities/1/id", "e1", "entities[1].id", "twice"},
                    Spoilt{"/entities/0/class/0", "Person", "entities[0].class[0]", "compact IRI"},
                    Spoilt{"/sentences/0/words/1/head", 1, "sentences[0].words", "circle"},
                    Spoilt{"/sentences/0/words/1/head", 5, "sentences[0].words[1].head", "words"},
                    Spoilt{"/sentences/0/words/3/end", 14, "sentences[0].words", "outside"},
                    Spoilt{"/times/0/type", "date", "times[0].type", "DURATION"},
                    Spoilt{"/predicates/0/sentence", 2, "predicates[0].sentence", "sentences"},
                    Spoilt{"/predicates/0/factuality", 3.5, "predicates[0].factuality", "between"},
                    Spoilt{"/predicates/0/arguments/0/word", 0, "predicates[0].arguments[0].word", "count from 1"},
                    Spoilt{"/relations/0/value", "x", "relations[0]", "either"},
                    Spoilt{"/relations/0/subject", 3, "relations[0].subject", "3 mentions"},
                    Spoilt{"/relations/0/confidence", 1.5, "relations[0].confidence", "between"},
                    Spoilt{"/relations/0/asserted", 1, "relations[0].asserted", "neither true nor false"},
                    Spoilt{"/tenures/0/title", Json::array({4}), "tenures[0].title", "pair"},
                    Spoilt{"/tenures/0/tenure", "Acting", "tenures[0].tenure", "unknown name"},
                    Spoilt{"/events/0/participants/1/event", "v9", "events[0].participants[1].event", "names nothing"},
                    Spoilt{"/events/0/participants/0/role", "hero", "events[0].participants[0].role", "unknown name"},
                    Spoilt{"/events/0/class", "ng:Meeting", "events[0].class", "class"},
                    Spoilt{"/events/0/more/0/1", 99, "events[0].more[0][1]", "23 code points"},
                    Spoilt{"/events/0/confidence", nullptr, "events[0].confidence", "not a number"},
                    Spoilt{"/claims/0/says/1", "r2", "claims[0].says[1]", "names no event"},
                    Spoilt{"/claims/0/times/0", 1, "claims[0].times[0]", "1 times"},
                    Spoilt{"/claims/1/id", "v1", "claims", "share an id"},
                    Spoilt{"/events/1/id", "r0", "the line", "name of a relation"},
                    Spoilt{"/metadata/dateline_place", 3, "metadata.dateline_place", "mentions"}));

TEST(FromJson, RefusesWhatIsNotJson) {
  EXPECT_EQ(from_json("{\"id\": ").error().code, "bad-annotation");
  EXPECT_EQ(from_json("[]").error().code, "bad-annotation");
  EXPECT_EQ(from_json("").error().code, "bad-annotation");
  EXPECT_EQ(from_json("{\"id\": \"\xFF\", \"text\": \"\"}").error().code, "not-utf-8");
  EXPECT_EQ(from_json(R"({"text": "x"})").error().message, "id is missing");
}

TEST(ReadAnnotations, StopsAtTheBadLine) {
  std::istringstream in(to_json(small_reading()) + "\n\n{}\n");
  int count = 0;
  const auto read = read_annotations(in, "-", [&count](Reading&&) { ++count; });
  EXPECT_EQ(count, 1);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().line, 3U);
}

}  // namespace
}  // namespace newsgraph
