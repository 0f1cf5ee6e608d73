#pragma once

#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.hpp"
#include "entities/find_entities.hpp"
#include "language/analysis.hpp"
#include "language/noun_phrase.hpp"

namespace newsgraph::testing_support {

/// Builds an article and its analysis from compact sentences, one block each.
class AnalysisBuilder {
 public:
  /// Words as "form/UPOS/head/deprel" with optional "/lemma" and "/feats", separated by spaces. Words are joined by
  /// single spaces, so offsets are easy to count; "_" in a form is a space within the word, and "~" in front of
  /// one stands for no space. The lemma is the form where it is not given.
  AnalysisBuilder& sentence(std::string_view compact) {
    if (!text_.empty()) text_ += "\n\n";
    Sentence sentence;
    const auto block_begin = static_cast<std::uint32_t>(text_.size());
    std::istringstream stream{std::string(compact)};
    for (std::string item; stream >> item;) sentence.words.push_back(word(item, sentence.words.empty()));
    sentence.span = {block_begin, static_cast<std::uint32_t>(text_.size())};
    analysis.sentences.push_back(sentence);
    article.blocks.push_back({sentence.span, BlockKind::Paragraph});
    return *this;
  }
  /// A name in the sentence added last.
  AnalysisBuilder& name(std::uint32_t first, std::uint32_t last, std::string_view kind, float probability = 0.9F) {
    const auto at = static_cast<std::uint32_t>(analysis.sentences.size() - 1);
    analysis.names.push_back({at, first, last, std::string(kind), probability});
    return *this;
  }
  AnalysisBuilder& nominal(std::uint32_t word, std::string_view kind, float probability = 0.9F) {
    const auto at = static_cast<std::uint32_t>(analysis.sentences.size() - 1);
    analysis.nominals.push_back({at, word, std::string(kind), probability});
    return *this;
  }
  /// A word of the sentence added last that may head a mention, with its noun phrase; it refers back to an earlier one,
  /// named by its number in the order added, with that probability.
  AnalysisBuilder& candidate(std::uint32_t word, WordRange phrase, std::optional<std::uint32_t> antecedent = {},
                             float probability = 0.9F) {
    const auto at = static_cast<std::uint32_t>(analysis.sentences.size() - 1);
    analysis.candidates.push_back({at, word, phrase.first, phrase.last, 1, {}});
    if (antecedent) {
      analysis.candidates.back().none = 1 - probability;
      analysis.candidates.back().antecedent = {*antecedent, probability};
    }
    return *this;
  }
  Entities find() {
    article.text = *Text::from_utf8(text_);
    return find_entities(article, analysis);
  }
  [[nodiscard]] std::string text_of(Span span) const {
    return text_.substr(span.begin, span.size());  // tests are in ASCII
  }
  [[nodiscard]] std::string text_of(const Mention& mention) const { return text_of(mention.span); }

  Article article;
  Analysis analysis;

 private:
  Word word(const std::string& item, bool first) {
    std::vector<std::string> part(6);
    std::istringstream stream(item);
    for (std::size_t i = 0; i < part.size() && std::getline(stream, part[i], '/'); ++i) {
    }
    Word word;
    const bool joined = part[0].starts_with('~');
    word.form = joined ? part[0].substr(1) : part[0];
    if (!first && !joined && word.form != "'s") text_ += ' ';
    word.span.begin = static_cast<std::uint32_t>(text_.size());
    text_ += word.form;
    word.span.end = static_cast<std::uint32_t>(text_.size());
    word.upos = part[1];
    word.head = static_cast<std::uint32_t>(std::strtoul(part[2].c_str(), nullptr, 10));
    word.deprel = part[3];
    word.lemma = part[4].empty() ? word.form : part[4];
    word.feats = part[5];
    return word;
  }
  std::string text_;
};

/// The entity of the first mention with that wording, and whether two wordings are the same entity.
class Found {
 public:
  Found(AnalysisBuilder& builder) : builder_(builder), entities(builder.find()) {}
  /// The mention with that wording, the `nth` from 0; null where there is none.
  [[nodiscard]] const Mention* mention(std::string_view wording, std::size_t nth = 0) const {
    for (const Mention& mention : entities.mentions)
      if (builder_.text_of(mention) == wording && nth-- == 0) return &mention;
    return nullptr;
  }
  [[nodiscard]] const Entity* entity(std::string_view wording, std::size_t nth = 0) const {
    const Mention* found = mention(wording, nth);
    return found == nullptr ? nullptr : &entities.entities[found->entity];
  }
  /// Whether both wordings are mentions, and of one entity.
  [[nodiscard]] bool same(std::string_view a, std::string_view b) const {
    return entity(a) != nullptr && entity(a) == entity(b);
  }
  [[nodiscard]] bool differ(std::string_view a, std::string_view b) const {
    return entity(a) != nullptr && entity(b) != nullptr && entity(a) != entity(b);
  }

 private:
  AnalysisBuilder& builder_;

 public:
  Entities entities;
};

}  // namespace newsgraph::testing_support
