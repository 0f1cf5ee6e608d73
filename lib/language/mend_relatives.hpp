#pragma once

#include <span>

#include "language/analysis.hpp"

namespace newsgraph {

/// Hangs relative clauses on the noun that they belong to, whatever the tree says; `names` are those of the sentence.
/// - A clause with a relative pronoun as its subject belongs to its noun: "the ruling [that jailed her]".
/// - So does one with "who" behind a comma, whatever verb behind it the tree hangs it on:
///   "Jane Roe, [who was due to travel], said".
/// - A relative clause behind a semicolon is about the person named there: "John Roe, a clerk; [Jane Doe], who led it".
/// - So is one behind a comma where that person's other name stands: "adviser to [Roe], the leader, who died"; or who
///   does something right in front of it: "a group led by [Roe], who was expelled".
/// - No body is "who": "[Roe] of the University of Ghent, who leads it", "[residents] of Ghent, who saw it".
/// - No person is "which": "the winner of the [cup], which is sponsored". Nor does a figure speak: "figures from the
///   [ministry], which blamed a flood". Of two it is the last where its verb is singular: "the council and the [fund],
///   which was set up"; and no plural noun: "the [study] of 900 women, which was led".
/// - What others say of a noun is what they say: "a contract that critics say [was drafted by a firm]".
/// - Who stands behind "whose" is the subject of the clause: "the teenager, whose [father] played, left".
void mend_relatives(Sentence& sentence, std::span<const NameSpan> names);

}  // namespace newsgraph
