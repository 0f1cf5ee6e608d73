#pragma once

#include <string>
#include <string_view>

namespace newsgraph {

/// What the rules of English spelling make of a plural in lower case: ministries, churches, policemen; the word itself
/// where they see no plural. Irregular ones (knives, criteria) are the lemma table's. training/word_forms.py has the
/// same.
[[nodiscard]] std::string singular(std::string_view form);

}  // namespace newsgraph
