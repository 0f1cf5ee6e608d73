#pragma once

#include <string>
#include <string_view>

namespace newsgraph {

/// What the rules of English spelling make of a plural in lower case: ministries, churches, policemen; the word itself
/// where they see no plural. Irregular ones (knives, criteria) are the lemma table's. training/word_forms.py has the
/// same.
[[nodiscard]] std::string singular(std::string_view form);

/// Whether a verb's form in lower case may be its lemma's third person singular: with "s", "es" or "ies".
[[nodiscard]] bool is_third_person_of(std::string_view form, std::string_view lemma);

}  // namespace newsgraph
