// Annotation is written by hand: every offset in it must agree with the text and with the words.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "rdf/reader.hpp"
#include "rdf/vocabulary.hpp"
#include "samples.hpp"

namespace newsgraph {
namespace {

class SampleSpans : public testing::TestWithParam<std::string> {
 protected:
  SampleSpans() {
    for (const Sentence& sentence : reading.analysis.sentences) {
      for (const Word& word : sentence.words) {
        begins_.insert(word.span.begin);
        ends_.insert(word.span.end);
      }
    }
  }

  void expect_words(Span span, std::string_view what) const {
    EXPECT_TRUE(begins_.contains(span.begin) && ends_.contains(span.end))
        << what << " cuts a word: [" << span.begin << ", " << span.end << ") is \"" << slice(span) << '"';
  }
  void expect_words(const std::vector<Span>& spans, std::string_view what) const {
    for (const Span span : spans) expect_words(span, what);
  }
  [[nodiscard]] std::string slice(Span span) const { return std::string(reading.article.text.slice(span)); }

  const Reading reading = sample_reading(GetParam());

 private:
  std::set<std::uint32_t> begins_, ends_;
};

TEST_P(SampleSpans, WordsAreTheTextOfTheirSpans) {
  std::uint32_t behind = 0;
  for (const Sentence& sentence : reading.analysis.sentences) {
    ASSERT_FALSE(sentence.words.empty());
    EXPECT_EQ(sentence.words.front().span.begin, sentence.span.begin);
    EXPECT_EQ(sentence.words.back().span.end, sentence.span.end);
    for (const Word& word : sentence.words) {
      EXPECT_EQ(slice(word.span), word.form);
      EXPECT_GE(word.span.begin, behind) << word.form;
      behind = word.span.end;
    }
  }
}

TEST_P(SampleSpans, EveryLetterOfTheProseIsInAWord) {
  const Text& text = reading.article.text;
  std::vector<bool> covered(text.size());
  for (const Sentence& sentence : reading.analysis.sentences) {
    for (const Word& word : sentence.words) std::fill_n(covered.begin() + word.span.begin, word.span.size(), true);
  }
  for (const Block& block : reading.article.blocks) {
    for (std::uint32_t at = block.span.begin; at < block.span.end; ++at) {
      const bool is_blank = slice({at, at + 1}) == " ";
      EXPECT_EQ(covered[at], is_prose(block.kind) && !is_blank) << at << " in \"" << slice(block.span) << '"';
    }
  }
}

TEST_P(SampleSpans, SentencesHaveOneRoot) {
  for (const Sentence& sentence : reading.analysis.sentences) {
    const auto is_root = [](const Word& word) { return word.head == 0 && word.deprel == "root"; };
    EXPECT_EQ(std::count_if(sentence.words.begin(), sentence.words.end(), is_root), 1) << slice(sentence.span);
  }
}

TEST_P(SampleSpans, MentionsAreWholeWordsOfOneSentenceInTextOrder) {
  Span before;
  for (const Mention& mention : reading.entities.mentions) {
    expect_words(mention.span, "a mention");
    EXPECT_TRUE(reading.analysis.sentences[mention.sentence].span.contains(mention.span)) << slice(mention.span);
    const bool is_behind =
        before.begin < mention.span.begin || (before.begin == mention.span.begin && before.end > mention.span.end);
    EXPECT_TRUE(is_behind || before == Span{}) << slice(mention.span);
    before = mention.span;
  }
}

TEST_P(SampleSpans, NamesAreThoseOfTheirEntity) {
  for (const Mention& mention : reading.entities.mentions) {
    if (mention.kind != MentionKind::Name) continue;
    const Entity& entity = reading.entities.entities[mention.entity];
    const std::string name = slice(mention.span);
    const bool is_known =
        name == entity.label || std::find(entity.names.begin(), entity.names.end(), name) != entity.names.end();
    EXPECT_TRUE(is_known) << name << " is not a name of " << entity.id << ", " << entity.label;
  }
  for (const Entity& entity : reading.entities.entities) {
    for (const std::string& name : entity.names)
      EXPECT_NE(reading.article.text.utf8().find(name), std::string::npos) << name;
  }
}

TEST_P(SampleSpans, FactsAndClaimsAreWholeWords) {
  for (const Time& time : reading.analysis.times) expect_words(time.span, time.value);
  for (const Relation& relation : reading.facts.relations) expect_words(relation.evidence, relation.predicate);
  for (const Tenure& tenure : reading.facts.tenures) expect_words(tenure.title, "a title");
  for (const Event& event : reading.facts.events) {
    expect_words(event.trigger, event.id);
    expect_words(event.more, event.id);
  }
  for (const Claim& claim : reading.facts.claims) {
    expect_words(claim.source, claim.id);
    expect_words(claim.cue, claim.id);
    expect_words(claim.content, claim.id);
  }
}

TEST_P(SampleSpans, PredicatesHoldTheirHeadWords) {
  for (const Predicate& predicate : reading.analysis.predicates) {
    const Sentence& sentence = reading.analysis.sentences[predicate.sentence];
    for (const Argument& argument : predicate.arguments) {
      expect_words(argument.span, predicate.roleset);
      EXPECT_TRUE(argument.span.contains(sentence.words[argument.word - 1].span))
          << predicate.roleset << ' ' << argument.role;
    }
  }
  for (const Event& event : reading.facts.events) {
    if (!event.predicate) continue;
    const Predicate& predicate = reading.analysis.predicates[*event.predicate];
    EXPECT_EQ(reading.analysis.sentences[predicate.sentence].words[predicate.word - 1].span, event.trigger) << event.id;
  }
}

TEST_P(SampleSpans, SourcesHoldTheirMention) {
  for (const Claim& claim : reading.facts.claims) {
    if (!claim.source_mention) continue;
    const Span mention = reading.entities.mentions[*claim.source_mention].span;
    const auto holds = [mention](Span part) { return part.contains(mention); };
    EXPECT_TRUE(std::any_of(claim.source.begin(), claim.source.end(), holds)) << claim.id;
  }
}

TEST_P(SampleSpans, AnchorsInTheTurtleAreTheTextAtTheirOffsets) {
  const auto turtle = rdf::read_turtle(sample_file(GetParam() + ".ttl"));
  ASSERT_TRUE(turtle.has_value()) << turtle.error().message;
  std::size_t anchors = 0;
  for (const rdf::Statement& statement : *turtle) {
    if (statement.predicate.value != rdf::nif::anchorOf) continue;
    const std::string offsets = statement.subject.value.substr(statement.subject.value.find("#char=") + 6);
    const std::size_t comma = offsets.find(',');
    const auto begin = static_cast<std::uint32_t>(std::stoul(offsets.substr(0, comma)));
    const auto end = static_cast<std::uint32_t>(std::stoul(offsets.substr(comma + 1)));
    EXPECT_EQ(slice({begin, end}), statement.object.value);
    ++anchors;
  }
  EXPECT_GE(anchors, reading.entities.mentions.size());
}

INSTANTIATE_TEST_SUITE_P(Samples, SampleSpans, testing::ValuesIn(sample_names),
                         [](const auto& name) { return name.index == 0 ? "HarbourTalks" : "TradeFair"; });

}  // namespace
}  // namespace newsgraph
