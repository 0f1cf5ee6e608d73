#pragma once

#include "language/analysis.hpp"

namespace newsgraph {

/// Reads the forms of verbs by what stands around them, whatever the tagger says.
/// - "to [found] a school" is no past of "find"; "it raised prices but [cut] jobs" is one.
/// - "having [signed] it" is the verb that "having" helps.
/// - A clause whose verb has neither a subject nor a mark is a participle's: "the officer [believed] to have led it".
/// - A sentence whose verb has no auxiliary is active: "The officer [fired] twice."
void mend_verbs(Sentence& sentence);

}  // namespace newsgraph
