#pragma once

#include <string_view>

#include "entities/entities.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

enum class Gender { Unknown, Man, Woman };
/// Whether two may be of one person: the same, or one of them not known.
bool genders_agree(Gender a, Gender b);
enum class Trait { None, Leader, Group, Man, Woman };

/// What a common noun names when it heads a noun phrase.
struct Noun {
  Kind kind = Kind::Person;
  std::string_view class_iri;
  Trait trait = Trait::None;
};

/// The entry of a lower-case singular lemma; null where the table has none. The first entry of a noun in the table
/// wins.
const Noun* find_noun(std::string_view lemma);

/// The organisation that a noun for persons may name, too: "contractor", "producer", "publisher"; null for other nouns.
const Noun* find_body_noun(std::string_view lemma);

bool is_person_title(std::string_view lower);         ///< "president", "mr", "dr."
Gender gender_of_title(std::string_view lower);       ///< "mrs" -> Woman
Gender gender_of_given_name(std::string_view lower);  ///< "maria", "maría" -> Woman
/// Of a name that is known to be given: by a table of tens of thousands, many of which are words or family names too,
/// else by the other two.
Gender usual_gender_of_name(std::string_view lower);
Gender gender_of_name_ending(std::string_view lower);  ///< of a given name in no table: "isidora", "ginette" -> Woman
/// "Tan Sri", "Datuk Seri": by themselves "Tan" and "Sri" are names.
bool is_honorific_of_two(std::string_view first, std::string_view second);
bool is_name_particle(std::string_view lower);  ///< "van", "al": never a name alone
bool is_currency(std::string_view lemma);
/// A double mark of quotation, at either end.
bool is_quotation_mark(std::string_view form);
/// A mark that begins a quotation, whether or not it can also end one.
bool opens_quotation(std::string_view form);
/// "$", "US$", "₦", and signs in letters in front of a number: "CHF", "Rs.", "R". `next` may be null.
bool is_money_sign(const Word& word, const Word* next);
bool is_unit(std::string_view lemma);
bool is_verb_of_saying(std::string_view lemma);
/// Verbs whose subject decides or acts as a government or a body does: of saying, sending, agreeing, imposing ...
bool is_verb_of_acting(std::string_view lemma);
/// "inc", "ltd": at the end of an organisation's name, left out when names are compared.
bool is_legal_form(std::string_view lower);
/// "industries", "bank": ends names of companies that go by what stands before it, too.
bool is_line_of_business(std::string_view lower);

}  // namespace newsgraph
