#pragma once

#include <string_view>

namespace newsgraph {

// What verbs, nouns and adjectives say about the truth of what hangs on them (implicative and factive words: Karttunen
// 1971). All take lemmas in lower case.

/// Verbs that bring about what their infinitive tells: "forced him to resign".
bool brings_about(std::string_view lemma);
/// Verbs whose infinitive or gerund is as true as they are: "began to withdraw".
bool keeps_complement(std::string_view lemma);
/// Verbs that aim at their object or only speak of it: the object need not have happened.
bool is_intensional(std::string_view lemma);
/// Nouns whose "of", "for" or infinitive tells what may come: "the threat of an attack".
bool is_prospective(std::string_view lemma);
/// Nouns whose "that" clause is true: "the fact that he resigned".
bool presupposes_clause(std::string_view lemma);
/// Nouns whose topic may be to come where it is new: "an agreement on a ceasefire", not "talks on the war".
bool has_topic(std::string_view lemma);
/// Verbs that bring to its end what was only begun: "a move that may be completed".
bool completes(std::string_view lemma);
/// Verbs that leave open or deny what they say somebody did: "accused of stealing", "cleared of fraud".
bool is_of_guilt(std::string_view lemma);
/// Verbs whose gerund after an adposition is only aimed at or spoken of: "agreed on establishing".
bool aims_at_gerund(std::string_view lemma);
/// Verbs that keep somebody from something: "prevented them from leaving".
bool keeps_from(std::string_view lemma);
/// "alleged", "planned": adjectives in front of what need not be.
bool is_hedge(std::string_view lemma);
/// "upcoming": adjectives in front of what is to come.
bool is_future_word(std::string_view lemma);
/// Nouns that ask whether something happened: "an investigation into fraud".
bool is_inquiry(std::string_view lemma);

}  // namespace newsgraph
