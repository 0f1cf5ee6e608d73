#pragma once

#include <span>

#include "language/analysis.hpp"

namespace newsgraph {

/// Hangs other names and posts on whom they belong to, whatever the tree says; `names` are those of the sentence.
/// - A name in front of the verb is no other name of its object: "[Jane Doe] beat their candidate, John Roe".
/// - What stands behind a comma is said of the name in front of it, not of the first of the names:
///   "John Roe, a clerk, and Jane Doe, [a teacher]".
/// - No comma ends it in a list: "the minister, [the general] and Jane Doe".
/// - "General" ends a title: "its Director [General], Jane Doe".
/// - A post behind the name of one's kin is no further kin: "survived by a daughter, Ann, [a judge], and a son".
/// - What "a brother of Roe, [a councillor] there," is, Roe need not be.
/// - A title without an article belongs to the name behind it, and the rest to the name: "met secretary [Jane Doe]".
/// - Without a comma behind it, a name is the subject: "The daughter of a nurse, [Roe] built it".
void mend_appositions(Sentence& sentence, std::span<const NameSpan> names);

}  // namespace newsgraph
