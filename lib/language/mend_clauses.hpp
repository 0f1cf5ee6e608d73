#pragma once

#include "language/analysis.hpp"

namespace newsgraph {

/// Hangs clauses that are not relative on the verb or noun that they belong to, whatever the tree says.
/// - What a verb says hangs on no place where it says it: "claimed in a letter [that the firm had lied]"; and it is a
///   clause where it has a subject of its own: "said that two were [yet] to be found".
/// - Whoever leads leads the delegation and not whom it comes from: "a [delegation] from the parliament led by Doe".
/// - What stands between a participle in front and the one it is said of, after a comma, is another name of the latter:
///   "born in Ghent, [the son] of a clerk, Roe studied".
/// - Of what somebody is found guilty is the verb's and not the jury's: "found guilty by a jury of [stealing]".
/// - What has an agent of its own shares the verb: "was led by Doe and [the union] by Roe".
void mend_clauses(Sentence& sentence);

}  // namespace newsgraph
