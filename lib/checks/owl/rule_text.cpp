#include "checks/owl/rule_text.hpp"

#include <cassert>

#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {
namespace {

/// "a b . c d" taken apart at spaces, one word at a time.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return text = {};
  const std::size_t end = std::min(text.find(' ', begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

rdf::Term term_of(std::string_view word) {
  if (word == "a") return rdf::iri(std::string(rdf::rdf_::type));
  if (word == "=") return rdf::iri(std::string(rdf::owl::sameAs));
  if (word == "0" || word == "1") return rdf::typed(std::string(word), rdf::xsd::nonNegativeInteger);
  // No document has a blank node with such a label.
  if (word.front() == '*') return rdf::blank(std::string(word));
  auto iri = rdf::expand_compact(word);
  assert(iri && "a prefix of rdf::prefixes()");
  return rdf::iri(std::move(*iri));
}

Slot slot_of(std::string_view word, Rule& rule, TermSpace& terms) {
  if (word.front() != '?') return {false, terms.intern(term_of(word))};
  const char letter = word[1];
  std::size_t number = rule.variables.find(letter);
  if (number == std::string::npos) {
    number = rule.variables.size();
    rule.variables.push_back(letter);
  }
  assert(number < max_variables);
  return {true, static_cast<std::uint32_t>(number)};
}

void read_head(std::string_view text, Rule& rule, TermSpace& terms) {
  const std::string_view subject = take_word(text);
  rule.is_contradiction = subject == "false";
  if (rule.is_contradiction) return;
  rule.head.subject = slot_of(subject, rule, terms);
  rule.head.predicate = slot_of(take_word(text), rule, terms);
  const std::string_view object = take_word(text);
  rule.makes_tuple = object == "*tuple";
  if (rule.makes_tuple) {
    rule.tuple_parts = {slot_of("?k", rule, terms), slot_of("?z", rule, terms), slot_of("?n", rule, terms)};
  } else {
    rule.head.object = slot_of(object, rule, terms);
  }
}

void read_atom(std::string_view text, ParsedRule& parsed, TermSpace& terms) {
  std::string_view subject = take_word(text);
  const std::string_view predicate = take_word(text), object = take_word(text);
  const bool is_premise = subject.front() != '~';
  if (!is_premise) subject.remove_prefix(1);
  const Slot left = slot_of(subject, parsed.rule, terms);
  const Slot right = slot_of(object, parsed.rule, terms);
  if (predicate == "!=") {
    parsed.guards.push_back({Guard::Kind::NotEqual, left, right});
  } else if (predicate == "in") {
    parsed.guards.push_back({Guard::Kind::InDatatype, left, right});
  } else if (predicate == "of") {
    parsed.guards.push_back({Guard::Kind::TupleOf, left, right});
  } else {
    parsed.rule.body.push_back({left, slot_of(predicate, parsed.rule, terms), right, is_premise});
  }
}

}  // namespace

ParsedRule parse_rule(const RuleText& text, TermSpace& terms) {
  ParsedRule parsed;
  parsed.rule.id = text.id;
  parsed.rule.is_auxiliary = text.use == Use::Auxiliary;
  const std::size_t arrow = text.text.find(" => ");
  if (arrow == std::string_view::npos) return parsed;
  std::string_view body = text.text.substr(0, arrow);
  while (!body.empty()) {
    const std::size_t end = std::min(body.find(" . "), body.size());
    read_atom(body.substr(0, end), parsed, terms);
    body.remove_prefix(std::min(end + 3, body.size()));
  }
  read_head(text.text.substr(arrow + 4), parsed.rule, terms);
  return parsed;
}

}  // namespace newsgraph::owl_rl
