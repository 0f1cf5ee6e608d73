#include "annotation/fact_names.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 2> polarities = {"positive", "negative"};
constexpr std::array<std::string_view, 3> certainties = {"certain", "probable", "possible"};
constexpr std::array<std::string_view, 3> tenses = {"past", "present", "future"};
constexpr std::array<std::string_view, 5> stances = {"asserts", "denies", "believes", "demands", "asks"};
constexpr std::array<std::string_view, 4> tenures = {"current", "former", "acting", "designate"};

/// In the order of the enumeration.
template <class Enum>
constexpr auto& names_of() {
  if constexpr (std::is_same_v<Enum, Polarity>) return polarities;
  if constexpr (std::is_same_v<Enum, Certainty>) return certainties;
  if constexpr (std::is_same_v<Enum, Tense>) return tenses;
  if constexpr (std::is_same_v<Enum, Stance>) return stances;
  if constexpr (std::is_same_v<Enum, TenureKind>) return tenures;
}

template <class Enum>
std::string_view name_in(Enum value) {
  return names_of<Enum>()[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view annotation_name(Polarity value) { return name_in(value); }
std::string_view annotation_name(Certainty value) { return name_in(value); }
std::string_view annotation_name(Tense value) { return name_in(value); }
std::string_view annotation_name(Stance value) { return name_in(value); }
std::string_view annotation_name(TenureKind value) { return name_in(value); }

template <class Enum>
std::optional<Enum> from_annotation_name(std::string_view name) {
  const auto& names = names_of<Enum>();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

template std::optional<Polarity> from_annotation_name(std::string_view);
template std::optional<Certainty> from_annotation_name(std::string_view);
template std::optional<Tense> from_annotation_name(std::string_view);
template std::optional<Stance> from_annotation_name(std::string_view);
template std::optional<TenureKind> from_annotation_name(std::string_view);

}  // namespace newsgraph
