#include "language/coreference_words.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/text.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 27> kRelations = {
    "nsubj", "nsubj:pass", "obj",          "iobj",          "obl",        "obl:agent", "nmod", "nmod:poss", "appos",
    "conj",  "compound",   "root",         "xcomp",         "ccomp",      "vocative",  "list", "dep",       "parataxis",
    "flat",  "nmod:desc",  "obl:unmarked", "nmod:unmarked", "dislocated", "advcl",     "expl", "det",       "other"};

std::uint8_t number_of_relation(const Word& word) {
  const auto exact = std::find(kRelations.begin(), kRelations.end(), word.deprel);
  const auto found =
      exact != kRelations.end() ? exact : std::find(kRelations.begin(), kRelations.end() - 1, plain_relation(word));
  return static_cast<std::uint8_t>(found - kRelations.begin());
}

Referring pronoun(const std::string& lower) {
  using enum Referring;
  static const std::map<std::string_view, Referring> forms = {{"he", He},
                                                              {"him", He},
                                                              {"his", He},
                                                              {"himself", He},
                                                              {"she", She},
                                                              {"her", She},
                                                              {"hers", She},
                                                              {"herself", She},
                                                              {"it", It},
                                                              {"its", It},
                                                              {"itself", It},
                                                              {"they", They},
                                                              {"them", They},
                                                              {"their", They},
                                                              {"theirs", They},
                                                              {"themselves", They},
                                                              {"i", I},
                                                              {"me", I},
                                                              {"my", I},
                                                              {"mine", I},
                                                              {"myself", I},
                                                              {"we", We},
                                                              {"us", We},
                                                              {"our", We},
                                                              {"ours", We},
                                                              {"ourselves", We},
                                                              {"you", You},
                                                              {"your", You},
                                                              {"yours", You},
                                                              {"yourself", You},
                                                              {"yourselves", You},
                                                              {"this", Demonstrative},
                                                              {"that", Demonstrative},
                                                              {"these", Demonstrative},
                                                              {"those", Demonstrative},
                                                              {"who", Relative},
                                                              {"whom", Relative},
                                                              {"whose", Relative},
                                                              {"which", Relative},
                                                              {"what", Relative},
                                                              {"one", Quantifier},
                                                              {"ones", Quantifier},
                                                              {"other", Quantifier},
                                                              {"others", Quantifier},
                                                              {"another", Quantifier},
                                                              {"each", Quantifier},
                                                              {"both", Quantifier},
                                                              {"all", Quantifier},
                                                              {"some", Quantifier},
                                                              {"many", Quantifier},
                                                              {"any", Quantifier},
                                                              {"none", Quantifier}};
  const auto found = forms.find(lower);
  return found == forms.end() ? OtherPronoun : found->second;
}

Referring by_determiner(const Word& word, const std::string& lower) {
  if (word.deprel == "nmod:poss") return Referring::PossessedNoun;
  if (lower == "the") return Referring::Definite;
  for (const std::string_view form : {"this", "that", "these", "those", "such", "both"})
    if (lower == form) return Referring::DemonstrativeNoun;
  return lower == "a" || lower == "an" || lower == "another" ? Referring::IndefiniteNoun : Referring::QuantifiedNoun;
}

bool is_function_word(const std::string& lower) {
  static constexpr std::array<std::string_view, 42> words = {
      "the",    "a",      "an",     "this", "that", "these", "those",   "'s", "\u2019s", "'",   "\u2019",
      "of",     "in",     "on",     "at",   "for",  "to",    "and",     "or", "his",     "her", "its",
      "their",  "my",     "our",    "your", ",",    ".",     "(",       ")",  "[",       "]",   "\"",
      "\u201C", "\u201D", "\u2013", "-",    "such", "both",  "another", "no", "any"};
  return std::find(words.begin(), words.end(), lower) != words.end();
}

bool is_left_out_of_text(const std::string& lower) {
  return lower == "the" || lower == "a" || lower == "an" || lower == "'s" || lower == "\u2019s" || lower == "'" ||
         lower == "\u2019";
}

bool is_core(const Word& child) {
  const std::string_view relation = plain_relation(child);
  return relation == "compound" || relation == "flat" || relation == "amod" || relation == "nummod" ||
         child.deprel == "nmod:desc";
}

bool has_feature(const Word& word, std::string_view pair) {
  const std::size_t at = word.feats.find(pair);
  if (at == std::string::npos || (at != 0 && word.feats[at - 1] != '|')) return false;
  return at + pair.size() == word.feats.size() || word.feats[at + pair.size()] == '|';
}

void sort_set(std::vector<std::uint32_t>& set) {
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
}

/// Reads one sentence after the other; what is open at the end of one goes on in the next.
class Reader {
 public:
  Reader(const Analysis& analysis, const std::vector<std::string>& kinds) : analysis_(analysis), kinds_(kinds) {}

  std::vector<CoreferenceWord> run() {
    for (std::uint32_t s = 0; s < analysis_.sentences.size(); ++s) read(s);
    return std::move(found_);
  }

 private:
  void read(std::uint32_t number) {
    const Sentence& sentence = analysis_.sentences[number];
    const NounPhrases phrases(sentence);
    lower_.clear();
    forms_.clear();
    children_.assign(sentence.words.size() + 1, {});
    for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
      const Word& word = sentence.words[w - 1];
      lower_.push_back(to_lower(word.form));
      forms_.push_back(numbers_.of(lower_.back()));
      children_[word.head].push_back(w);
    }
    for (std::uint32_t w = 1; w <= sentence.words.size(); ++w) {
      note_quotation(sentence, w);
      if (!may_corefer(sentence.words[w - 1])) continue;
      CoreferenceWord found;
      found.sentence = number;
      found.word = w;
      found.phrase = phrases.headed_by(w);
      found.kind = kind_of(number, w);
      describe(sentence, found);
      compare_by(sentence, found);
      found_.push_back(std::move(found));
    }
  }

  /// A straight sign opens where a space, or nothing, stands before it.
  void note_quotation(const Sentence& sentence, std::uint32_t w) {
    const Word& word = sentence.words[w - 1];
    const bool straight = word.form == "\"";
    if (!straight && word.form != "\u201C" && word.form != "\u201D") return;
    const bool spaced = w == 1 || sentence.words[w - 2].span.end < word.span.begin;
    open_ = word.form == "\u201C" || (straight && spaced && w < sentence.words.size());
    quotations_ += open_;
  }

  std::uint8_t kind_of(std::uint32_t sentence, std::uint32_t w) {
    const auto& nominals = analysis_.nominals;
    while (next_kind_ < nominals.size() &&
           (nominals[next_kind_].sentence < sentence ||
            (nominals[next_kind_].sentence == sentence && nominals[next_kind_].word < w)))
      ++next_kind_;
    const bool has =
        next_kind_ < nominals.size() && nominals[next_kind_].sentence == sentence && nominals[next_kind_].word == w;
    const auto row =
        std::find(kinds_.begin(), kinds_.end(), has ? std::string_view(nominals[next_kind_].kind) : "none");
    return row == kinds_.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(row - kinds_.begin());
  }

  Referring referring(const Sentence& sentence, std::uint32_t w) const {
    const std::string& upos = sentence.words[w - 1].upos;
    if (upos == "PRON" || upos == "DET") return pronoun(lower_[w - 1]);
    if (upos == "PROPN") return Referring::Name;
    if (upos == "NUM" || upos == "SYM") return Referring::Number;
    for (const std::uint32_t child : children_[w]) {
      const Word& word = sentence.words[child - 1];
      if (word.deprel == "nmod:poss" || plain_relation(word) == "det") return by_determiner(word, lower_[child - 1]);
    }
    return Referring::BareNoun;
  }

  void describe(const Sentence& sentence, CoreferenceWord& found) const {
    const Word& word = sentence.words[found.word - 1];
    found.referring = referring(sentence, found.word);
    found.relation = number_of_relation(word);
    found.number = has_feature(word, "Number=Sing")   ? std::uint8_t{1}
                   : has_feature(word, "Number=Plur") ? std::uint8_t{2}
                                                      : std::uint8_t{0};
    found.is_lexical = word.upos == "NOUN" || word.upos == "PROPN";
    found.governor = word.head;
    found.quotation = open_ ? quotations_ : 0;
    for (const std::uint32_t child : children_[found.word])
      found.is_predicate = found.is_predicate || plain_relation(sentence.words[child - 1]) == "cop";
  }

  void compare_by(const Sentence& sentence, CoreferenceWord& found) {
    const Word& word = sentence.words[found.word - 1];
    found.form = forms_[found.word - 1];
    found.lemma = word.lemma.empty() || word.lemma == "_" ? found.form : numbers_.of(to_lower(word.lemma));
    found.written = numbers_.of(word.form);
    std::string text, initials;
    for (std::uint32_t w = found.phrase.first; w <= found.phrase.last; ++w) {
      const std::string& lower = lower_[w - 1];
      if (!is_left_out_of_text(lower)) text += (text.empty() ? "" : " ") + lower;
      if (!is_function_word(lower)) found.content.push_back(forms_[w - 1]);
      std::size_t byte = 0;
      const char32_t first = next_code_point(sentence.words[w - 1].form, byte);
      if (is_upper(first)) append_utf8(initials, first);
    }
    found.text = numbers_.of(text);
    if (word.upos == "PROPN" && found.phrase.first < found.phrase.last && !initials.empty())
      found.initials = numbers_.of(initials);
    add_core(sentence, found.word, found);
    for (const std::uint32_t child : children_[found.word])
      if (is_core(sentence.words[child - 1])) add_core(sentence, child, found);
    for (auto* set : {&found.content, &found.core, &found.names}) sort_set(*set);
  }

  void add_core(const Sentence& sentence, std::uint32_t w, CoreferenceWord& found) const {
    found.core.push_back(forms_[w - 1]);
    if (sentence.words[w - 1].upos == "PROPN") found.names.push_back(forms_[w - 1]);
  }

  const Analysis& analysis_;
  const std::vector<std::string>& kinds_;
  std::vector<CoreferenceWord> found_;
  StringNumbers numbers_;
  std::vector<std::string> lower_;
  std::vector<std::uint32_t> forms_;
  std::vector<std::vector<std::uint32_t>> children_;
  std::size_t next_kind_ = 0;
  std::uint32_t quotations_ = 0;
  bool open_ = false;
};

}  // namespace

bool may_corefer(const Word& word) {
  const std::string_view relation = plain_relation(word);
  for (const std::string_view inner : {"fixed", "goeswith", "flat", "punct", "cc", "case", "reparandum"})
    if (relation == inner) return false;
  if (word.upos == "NOUN" || word.upos == "PROPN" || word.upos == "PRON") return true;
  const bool argument = relation == "nsubj" || relation == "obj" || relation == "obl" || relation == "nmod" ||
                        relation == "conj" || relation == "root";
  if (word.upos == "DET") return argument;
  return (word.upos == "NUM" || word.upos == "SYM") && (argument || relation == "appos");
}

std::uint32_t StringNumbers::of(const std::string& text) {
  return numbers_.try_emplace(text, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
}

std::vector<CoreferenceWord> coreference_words(const Analysis& analysis, const std::vector<std::string>& kinds) {
  return Reader(analysis, kinds).run();
}

}  // namespace newsgraph
