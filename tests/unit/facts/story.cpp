#include "unit/facts/story.hpp"

#include <algorithm>
#include <sstream>

namespace newsgraph {
namespace {

std::string features(std::string_view letter) {
  if (letter == "P") return "Tense=Past|VerbForm=Fin";
  if (letter == "R") return "Tense=Pres|VerbForm=Fin";
  if (letter == "I") return "VerbForm=Inf";
  if (letter == "N") return "Tense=Past|VerbForm=Part";
  if (letter == "V") return "Tense=Past|VerbForm=Part|Voice=Pass";
  if (letter == "G") return "Tense=Pres|VerbForm=Part";
  if (letter == "S") return "Number=Sing";
  if (letter == "L") return "Number=Plur";
  if (letter == "O") return "NumType=Ord";
  return {};
}

/// In code points, as spans count.
std::uint32_t length(std::string_view utf8) {
  return static_cast<std::uint32_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

Word read_word(const std::string& token, std::uint32_t begin) {
  std::vector<std::string> fields;
  std::stringstream stream(token);
  for (std::string field; std::getline(stream, field, '/');) fields.push_back(field);
  Word word;
  const std::size_t colon = fields[0].size() > 1 ? fields[0].find(':') : std::string::npos;
  word.form = fields[0].substr(0, colon);
  word.upos = fields[1];
  word.lemma = colon != std::string::npos ? fields[0].substr(colon + 1)
               : word.upos == "PROPN"     ? word.form
                                          : to_lower(word.form);
  word.head = static_cast<std::uint32_t>(std::stoul(fields[2]));
  word.deprel = fields[3];
  if (fields.size() > 4) word.feats = features(fields[4]);
  word.span = {begin, begin + length(word.form)};
  return word;
}

}  // namespace

std::uint32_t Story::headline(std::string_view line) {
  const std::uint32_t number = sentence(line);
  article_.blocks.back().kind = BlockKind::Headline;
  return number;
}

std::uint32_t Story::sentence(std::string_view line, bool new_paragraph) {
  if (!text_.empty()) text_ += new_paragraph ? "\n\n" : " ";
  Sentence sentence;
  const std::uint32_t begin = length(text_);
  std::stringstream stream{std::string(line)};
  for (std::string token; stream >> token;) {
    if (!sentence.words.empty()) text_ += ' ';
    sentence.words.push_back(read_word(token, length(text_)));
    text_ += sentence.words.back().form;
  }
  sentence.span = {begin, length(text_)};
  if (new_paragraph || article_.blocks.empty()) {
    article_.blocks.push_back({sentence.span, BlockKind::Paragraph});
  } else {
    article_.blocks.back().span.end = sentence.span.end;
  }
  analysis_.sentences.push_back(sentence);
  return static_cast<std::uint32_t>(analysis_.sentences.size() - 1);
}

Span Story::span(std::uint32_t sentence, std::uint32_t first, std::uint32_t last) const {
  const auto& words = analysis_.sentences[sentence].words;
  return {words[first - 1].span.begin, words[last - 1].span.end};
}

MentionId Story::add(Mention mention, Kind kind, std::string_view label) {
  const auto known = std::find_if(entities_.entities.begin(), entities_.entities.end(),
                                  [&](const Entity& e) { return !label.empty() && e.label == label; });
  mention.entity = static_cast<EntityId>(known - entities_.entities.begin());
  if (known == entities_.entities.end()) {
    Entity entity;
    entity.id = "e" + std::to_string(entities_.entities.size() + 1);
    entity.kind = kind;
    entity.label = std::string(label);
    entities_.entities.push_back(entity);
  }
  entities_.mentions.push_back(mention);
  return static_cast<MentionId>(entities_.mentions.size() - 1);
}

MentionId Story::name(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, Kind kind,
                      std::string_view label, std::uint32_t head) {
  return add({span(sentence, first, last), MentionKind::Name, 0, sentence, head == 0 ? last : head, 1}, kind, label);
}

MentionId Story::nominal(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::uint32_t head, Kind kind,
                         std::string_view label) {
  return add({span(sentence, first, last), MentionKind::Nominal, 0, sentence, head, 1}, kind, label);
}

MentionId Story::group(std::uint32_t sentence, std::uint32_t word, std::initializer_list<MentionId> members) {
  const MentionId id =
      add({span(sentence, word, word), MentionKind::Pronoun, 0, sentence, word, 1}, Kind::PeopleGroup, {});
  for (const MentionId m : members)
    entities_.entities[entities_.mentions[id].entity].members.push_back(entities_.mentions[m].entity);
  return id;
}

void Story::predicate(std::uint32_t sentence, std::uint32_t word, std::string_view roleset,
                      std::initializer_list<std::pair<std::string_view, std::uint32_t>> arguments) {
  Predicate p;
  p.sentence = sentence;
  p.word = word;
  p.roleset = std::string(roleset);
  for (const auto& [role, argument] : arguments) {
    p.arguments.push_back({argument, std::string(role), span(sentence, argument, argument), 1});
  }
  analysis_.predicates.push_back(p);
}

void Story::time(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::string_view value) {
  analysis_.times.push_back({span(sentence, first, last), "DATE", std::string(value)});
}

void Story::duration(std::uint32_t sentence, std::uint32_t first, std::uint32_t last, std::string_view value) {
  time(sentence, first, last, value);
  analysis_.times.back().type = "DURATION";
}

void Story::set_class(MentionId mention, std::string_view class_iri) {
  entities_.entities[entities_.mentions[mention].entity].classes = {std::string(class_iri)};
}

Facts Story::facts(const FactOptions& options) {
  article_.text = *Text::from_utf8(text_);
  return extract_facts(article_, analysis_, entities_, options);
}

std::string Story::text(Span span) const { return std::string(Text::from_utf8(text_)->slice(span)); }

const Relation* find_relation(const Facts& facts, std::string_view predicate) {
  const auto found = std::find_if(facts.relations.begin(), facts.relations.end(),
                                  [&](const Relation& r) { return r.predicate == predicate; });
  return found == facts.relations.end() ? nullptr : &*found;
}

const Event* find_event(const Facts& facts, std::string_view lemma) {
  const auto found =
      std::find_if(facts.events.begin(), facts.events.end(), [&](const Event& e) { return e.lemma == lemma; });
  return found == facts.events.end() ? nullptr : &*found;
}

bool has_participant(const Event& event, std::string_view role, MentionId mention) {
  const Participant wanted{std::string(role), MentionRef{mention}};
  return std::find(event.participants.begin(), event.participants.end(), wanted) != event.participants.end();
}

}  // namespace newsgraph
