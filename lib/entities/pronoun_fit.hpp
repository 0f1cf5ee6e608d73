#pragma once

#include "entities/draft.hpp"
#include "entities/pronoun_forms.hpp"

namespace newsgraph {

/// The word that tells what a phrase does in its clause: its own head, or that of the first of coordinated ones.
const Word& relation_word(const TreeView& tree, WordId w);

/// Whether a word is a subject, an object or an oblique of its verb.
bool is_argument(const Word& word);

/// Whether kind, sex and number of a candidate allow a pronoun. A collective noun and the name of a team may be "they".
bool kind_fits(const DraftScene& scene, const Draft& candidate, PronounClass what);

/// "Officials traced his contacts and quarantined [them]", "Doyle rang Pappas to congratulate [him]": the object of a
/// verb is not its subject, nor the one that it shares or takes from the clause above.
bool is_subject_of_verb(const DraftScene& scene, const Draft& candidate, const Draft& pronoun, const PronounForm& form);

/// Whether candidate and pronoun may be the same where they stand (Chomsky 1981, principles A and B): a reflexive goes
/// back to an argument of its verb, another pronoun does not, nor to a phrase that it is a part of.
bool binding_allows(const DraftScene& scene, const Draft& candidate, const Draft& pronoun, const PronounForm& form);

/// "A daughter of [Ann Lee], she leads it": in front of the pronoun stands whose kin it is.
bool is_of_kin_in_front(const DraftScene& scene, const Draft& candidate, const Draft& pronoun);

/// "[their] three children", "[they] were released": no body has children, nor is the police released.
bool body_fits(const DraftScene& scene, const Draft& candidate, const Draft& pronoun);

/// "[Dhaka]-based Meghna Builders": nothing goes back to what is only a part of a word.
bool is_in_compound(const DraftScene& scene, const Draft& candidate);

/// "In the absence of [a minister], he said": nobody who is not there speaks.
bool is_lacking(const DraftScene& scene, const Draft& candidate);

}  // namespace newsgraph
