#include "language/plurals.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

template <std::size_t N>
bool ends_with(std::string_view form, const std::array<std::string_view, N>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return form.ends_with(ending); });
}

}  // namespace

std::string singular(std::string_view form) {
  static constexpr std::array<std::string_view, 3> kNoPlurals{"ss", "us", "is"};
  static constexpr std::array<std::string_view, 6> kLongEndings{"sses", "xes", "zzes", "ches", "shes", "oes"};
  const auto without = [&](std::size_t count) { return std::string(form.substr(0, form.size() - count)); };
  if (form.ends_with("men") && form.size() > 4) return without(2) + "an";
  if (!form.ends_with("s") || ends_with(form, kNoPlurals)) return std::string(form);
  if (form.ends_with("ies") && form.size() > 4) return without(3) + "y";
  return without(ends_with(form, kLongEndings) ? 2 : 1);
}

bool is_third_person_of(std::string_view form, std::string_view lemma) {
  if (lemma.empty() || !form.ends_with('s')) return false;
  const std::string_view stem = lemma.substr(0, lemma.size() - 1);
  if (lemma.ends_with('y') && form.ends_with("ies")) return form.substr(0, form.size() - 3) == stem;
  return form.starts_with(lemma) && form.size() <= lemma.size() + 3;
}

}  // namespace newsgraph
