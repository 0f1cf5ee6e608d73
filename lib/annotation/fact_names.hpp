#pragma once

#include <optional>
#include <string_view>

#include "facts/facts.hpp"

/// The names that annotation JSON gives to the enumerations of facts.
namespace newsgraph {

std::string_view annotation_name(Polarity value);
std::string_view annotation_name(Certainty value);
std::string_view annotation_name(Tense value);
std::string_view annotation_name(Stance value);
std::string_view annotation_name(TenureKind value);

/// The value of a name; nothing for an unknown one. For the five enumerations above.
template <class Enum>
std::optional<Enum> from_annotation_name(std::string_view name);

}  // namespace newsgraph
