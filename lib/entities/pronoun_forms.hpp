#pragma once

#include <string_view>

namespace newsgraph {

enum class PronounClass { He, She, It, They, Speaker, Other };

/// What a pronoun's form says of whom it means.
struct PronounForm {
  PronounClass what = PronounClass::Other;
  bool reflexive = false;
  [[nodiscard]] bool of_person() const { return what == PronounClass::He || what == PronounClass::She; }
};

/// Takes the form in lower case.
PronounForm form_of(std::string_view lower);

}  // namespace newsgraph
