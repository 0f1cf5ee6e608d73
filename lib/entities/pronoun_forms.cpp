#include "entities/pronoun_forms.hpp"

#include <map>

namespace newsgraph {

PronounForm form_of(std::string_view lower) {
  using C = PronounClass;
  static const std::map<std::string_view, PronounForm> forms = {
      {"he", {C::He, false}},          {"him", {C::He, false}},       {"his", {C::He, false}},
      {"himself", {C::He, true}},      {"she", {C::She, false}},      {"her", {C::She, false}},
      {"hers", {C::She, false}},       {"herself", {C::She, true}},   {"it", {C::It, false}},
      {"its", {C::It, false}},         {"itself", {C::It, true}},     {"they", {C::They, false}},
      {"them", {C::They, false}},      {"their", {C::They, false}},   {"theirs", {C::They, false}},
      {"themselves", {C::They, true}}, {"i", {C::Speaker, false}},    {"me", {C::Speaker, false}},
      {"my", {C::Speaker, false}},     {"myself", {C::Speaker, true}}};
  const auto found = forms.find(lower);
  return found == forms.end() ? PronounForm{} : found->second;
}

}  // namespace newsgraph
