#include "entities/lexicon.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/text.hpp"
#include "entities/word_list.hpp"
#include "language/abbreviations.hpp"

namespace newsgraph {
namespace {

#include "entities/gendered_names.inc"
#include "entities/given_names.inc"
#include "entities/titles.inc"
#include "entities/units.inc"
#include "entities/verbs.inc"

struct NounRow {
  Kind kind;
  std::string_view class_iri;
  Trait trait;
  std::string_view lemmas;
};

constexpr NounRow noun_rows[] = {
#include "entities/nouns.inc"
};

std::string_view without_dot(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

using NounTable = std::map<std::string_view, Noun>;

NounTable noun_table() {
  NounTable table;
  for (const NounRow& row : noun_rows)
    for (const std::string_view lemma : pieces_of(row.lemmas, ' '))
      table.try_emplace(lemma, Noun{row.kind, row.class_iri, row.trait});
  return table;
}

NounTable body_table() {
  NounTable table;
  for (const NounRow& row : noun_rows) {
    if (row.kind != Kind::Organization) continue;
    for (const std::string_view lemma : pieces_of(row.lemmas, ' '))
      if (find_noun(lemma)->kind == Kind::Person) table.try_emplace(lemma, Noun{row.kind, row.class_iri, row.trait});
  }
  return table;
}

const Noun* found_in(const NounTable& table, std::string_view lemma) {
  const auto found = table.find(lemma);
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace

const Noun* find_noun(std::string_view lemma) {
  static const NounTable table = noun_table();
  return found_in(table, lemma);
}

const Noun* find_body_noun(std::string_view lemma) {
  static const NounTable table = body_table();
  return found_in(table, lemma);
}

bool genders_agree(Gender a, Gender b) { return a == Gender::Unknown || b == Gender::Unknown || a == b; }

bool is_person_title(std::string_view lower) {
  static const WordList list(titles);
  return list.has(without_dot(lower)) || gender_of_title(lower) != Gender::Unknown;
}

Gender gender_of_title(std::string_view lower) {
  static const WordList for_men(men_titles);
  static const WordList for_women(women_titles);
  const std::string_view word = without_dot(lower);
  if (for_men.has(word)) return Gender::Man;
  return for_women.has(word) ? Gender::Woman : Gender::Unknown;
}

Gender gender_of_given_name(std::string_view lower) {
  static const WordList of_men(men);
  static const WordList of_women(women);
  const std::string plain = fold_accents(lower);
  if (of_men.has(plain)) return Gender::Man;
  return of_women.has(plain) ? Gender::Woman : Gender::Unknown;
}

Gender usual_gender_of_name(std::string_view lower) {
  static const WordList of_men(mostly_men);
  static const WordList of_women(mostly_women);
  static const WordList of_either(of_both);
  const std::string plain = fold_accents(lower);
  if (of_either.has(plain)) return Gender::Unknown;
  if (of_men.has(plain)) return Gender::Man;
  if (of_women.has(plain)) return Gender::Woman;
  const Gender common = gender_of_given_name(lower);
  return common == Gender::Unknown ? gender_of_name_ending(lower) : common;
}

Gender gender_of_name_ending(std::string_view lower) {
  const std::string plain = fold_accents(lower);
  if (plain.size() < 6) return Gender::Unknown;
  const auto ends = [&](std::string_view ending) { return plain.ends_with(ending); };
  static constexpr std::array endings = {"anna", "dora", "ella", "elina", "elle",  "etta",
                                         "ette", "iana", "isha", "lina",  "letta", "ssia"};
  return std::any_of(endings.begin(), endings.end(), ends) ? Gender::Woman : Gender::Unknown;
}

bool is_honorific_of_two(std::string_view first, std::string_view second) {
  return (first == "datuk" || first == "dato" || first == "dato'" || first == "tan") &&
         (second == "seri" || second == "sri" || second == "paduka");
}

bool is_name_particle(std::string_view lower) {
  static const WordList list(name_particles);
  return list.has(lower);
}

bool is_currency(std::string_view lemma) {
  static const WordList list(currencies);
  return list.has(lemma);
}

bool is_quotation_mark(std::string_view form) {
  return form == "\"" || form == "\xE2\x80\x9C" || form == "\xE2\x80\x9D";
}

bool opens_quotation(std::string_view form) { return form == "\"" || form == "\xE2\x80\x9C" || form == "``"; }

bool is_money_sign(const Word& word, const Word* next) {
  static const WordList signs("$ € £ ¥ ₦ ₹ ₱ ₩ ₺ ₽ ₫ ₪ ₴ ₡ ₲ ₵ GH₵ GH¢");
  std::string_view form = word.form;
  if (signs.has(form) || form.ends_with('$')) return true;
  if (next == nullptr || next->upos != "NUM") return false;
  if (form.ends_with('.')) form.remove_suffix(1);
  return is_money_code(form) || (is_money_letter(form) && next->span.begin == word.span.end);
}

bool is_unit(std::string_view lemma) {
  static const WordList list(units);
  return list.has(lemma);
}

bool is_verb_of_saying(std::string_view lemma) {
  static const WordList list(saying);
  return list.has(lemma);
}

bool is_verb_of_acting(std::string_view lemma) {
  static const WordList list(acting);
  return list.has(lemma) || is_verb_of_saying(lemma);
}

bool is_line_of_business(std::string_view lower) {
  static const WordList list(
      "airlines airways bank brands capital cement chemicals electric energy entertainment financial foods gas group "
      "holding holdings hydro industries insurance international laboratories logistics marine media metals minerals "
      "mining motor motors oil partners petroleum pharma pharmaceuticals power resources shipping solutions steel "
      "systems technologies technology telecom textiles therapeutics water");
  return list.has(lower);
}

bool is_legal_form(std::string_view lower) {
  static const WordList list(
      "inc corp corporation ltd limited plc llc gmbh ag co company sa nv spa group holdings ab asa bhd bv jsc kg kgaa "
      "llp oy oyj pjsc pte pty pvt sarl sas srl tbk");
  return list.has(without_dot(lower));
}

}  // namespace newsgraph
