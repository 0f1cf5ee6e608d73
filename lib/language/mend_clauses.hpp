#pragma once

#include <span>

#include "language/analysis.hpp"

namespace newsgraph {

/// Hangs clauses on the noun or verb that they belong to, whatever the tree says; `names` are those of the sentence.
/// - A clause with a relative pronoun as its subject belongs to its noun: "the ruling [that jailed her]".
/// - So does one with "who" behind a comma, whatever verb behind it the tree hangs it on:
///   "Jane Roe, [who was due to travel], said".
/// - A relative clause behind a semicolon is about the person named there: "John Roe, a clerk; [Jane Doe], who led it".
/// - So is one behind a comma where that person's other name stands: "adviser to [Roe], the leader, who died".
/// - What a verb says hangs on no place where it says it: "claimed in a letter [that the firm had lied]".
/// - No body is "who": "[Roe] of the University of Ghent, who leads it".
/// - No person is "which": "the winner of the [cup], which is sponsored". Nor does a figure speak: "figures from the
///   [ministry], which blamed a flood".
/// - Whoever leads leads the delegation and not whom it comes from: "a [delegation] from the parliament led by Doe".
/// - What others say of a noun is what they say: "a contract that critics say [was drafted by a firm]".
/// - Who stands behind "whose" is the subject of the clause: "the teenager, whose [father] played, left".
/// - What stands between a participle in front and the one it is said of, after a comma, is another name of the latter:
///   "born in Ghent, [the son] of a clerk, Roe studied".
void mend_clauses(Sentence& sentence, std::span<const NameSpan> names);

}  // namespace newsgraph
