#include <array>
#include <utility>

#include "entities/entities.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 9> kinds = {"Person",  "Organization", "Polity",     "Place",   "PeopleGroup",
                                                   "Product", "Work",         "NamedEvent", "Quantity"};
constexpr std::array<std::string_view, 3> mention_kinds = {"name", "nominal", "pronoun"};

template <class Value, std::size_t N>
std::optional<Value> value_of(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i)
    if (names[i] == name) return static_cast<Value>(i);
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }
std::optional<Kind> kind_of(std::string_view name) { return value_of<Kind>(kinds, name); }
std::string_view name_of(MentionKind kind) { return mention_kinds[static_cast<std::size_t>(kind)]; }
std::optional<MentionKind> mention_kind_of(std::string_view name) { return value_of<MentionKind>(mention_kinds, name); }

}  // namespace newsgraph
