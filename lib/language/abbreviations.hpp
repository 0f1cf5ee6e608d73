#pragma once

#include <string_view>

namespace newsgraph {

/// What a short form with a full stop says about a sentence's end behind it. Tables of our own.
enum class Abbreviation {
  None,
  Title,    ///< a name follows: Mr., Gen., St. - never ends a sentence
  Number,   ///< only before a number: No., p., Fig.
  Month,    ///< Jan., Sept., Mon. - only with a capital; seldom ends a sentence
  General,  ///< Inc., etc., a.m., U.S. - may end a sentence
};

/// `word` without its last full stop; capitals matter where the table has them.
Abbreviation abbreviation_of(std::string_view word);

/// Verbs that put words in somebody's mouth: said, asked, told, ... (training/boundaries.py has the same)
bool is_saying(std::string_view lower);
/// Words that open a sentence rather than go on with a name: the, he, but, in, ... (also in training/boundaries.py)
bool opens_sentences(std::string_view lower);
/// Auxiliaries, short or not, and said, says, say: a sentence that has none yet may go on (also in
/// training/boundaries.py)
bool is_auxiliary(std::string_view lower);
/// Personal, possessive and demonstrative pronouns, and "there" (also in training/boundaries.py)
bool is_pronoun(std::string_view lower);
/// Prefixes that stay joined to their word at a hyphen: non-, anti-, re-, co-, e-, ...
bool is_joined_prefix(std::string_view lower);
/// Measures that a number may be written together with: 5km, 10pm, 3bn.
bool is_measure(std::string_view text);
/// Signs of money written in letters in front of an amount: CHF, Rs, KSh, RM, ... (ISO 4217 and as newspapers write)
bool is_money_code(std::string_view text);
/// The same of one letter, which may be other things, too: R (rand), P (peso), N (naira), ...
bool is_money_letter(std::string_view text);
/// What an amount is counted in: million, bn, crore, ...
bool is_scale(std::string_view lower);
/// Endings of file names: pdf, doc, xls, ...
bool is_file_ending(std::string_view lower);
/// Where a negation or short form written without its apostrophe is cut (dont: 2, im: 1), 0 for any other word.
std::size_t cut_of_bare_contraction(std::string_view lower);
/// Words that no "its" and no "your" owns: a, the, not, been, ...
bool never_owned(std::string_view word);
/// Adverbs that may stand before such a word, or before what is owned: still, just, ...
bool may_weaken(std::string_view word);
/// Verbs that follow "let's" and no "lets": go, see, hope, ...
bool invites(std::string_view word);
/// Short forms written with a slash: w/o, b/c, s/he, ...
bool is_short_with_slash(std::string_view lower);
/// Last parts of internet names: com, org, gov, ...
bool is_domain(std::string_view lower);

}  // namespace newsgraph
