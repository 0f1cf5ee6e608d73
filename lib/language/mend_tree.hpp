#pragma once

#include <cstdint>
#include <span>

#include "language/analysis.hpp"

namespace newsgraph {

/// What a word's head is if it is not the one of the tree.
struct SecondHead {
  std::uint32_t head = 0;
  float probability = 0;
};

/// Hangs words on their second heads where that is likely enough and the first cannot be. `seconds` has one for each
/// word, `names` are those of the sentence.
/// - No clause has two subjects (Universal Dependencies 2, "nsubj"): in "[Divers] found the wreck, [police] said" one
///   of them moves; in "the wreck [which] divers found" the pronoun is an object.
/// - A verb of naming has one object: in "called the plan [a disgrace]" the second is its complement.
///   So has a verb of appointing: in "named Jane Doe [editor]" the post is no other name of hers.
/// - A sign joins words of one name: "[Roe & Co.]".
/// - Of two other objects side by side the first tells which: "overturned the court [ruling]", "lands the
///   Mariners [job]".
/// - The time of an entry in a running report counts nobody: "[14.31] Police arrived".
/// - "[whose] party won", "[scholar] Jane Doe said", "[Cllr] Jane Doe said": where both words hang on the verb the
/// first belongs to the second.
/// - No finite verb is the conjunct of an infinitive: in "demanded that he resign and [accused] him" the last verb goes
///   with the first. Nor is a participle, behind a passive: "was ordered to pay and [sentenced]".
///   What is told in the past perfect beside "said" is said: "said he was ill and [had paid]".
/// - A person behind a comma is no other name of a body but of who holds a post in it: in "the head of Acme, [Doe],"
///   the name belongs to the head.
/// - Behind "to" stands no past: in "to found a school" the lemma is not "find".
/// - Pasts that look like the verb are told by their subject or the verb before: "raised prices but [cut] jobs".
/// - Clauses hang on the noun or verb that they are about, see mend_clauses.hpp and mend_relatives.hpp, other names on
///   whom they belong to, see mend_appositions.hpp.
/// - A hyphen between two words without spaces belongs to one of them: "forty-one".
void mend_tree(Sentence& sentence, std::span<const SecondHead> seconds, std::span<const NameSpan> names);

}  // namespace newsgraph
