#pragma once

#include <map>
#include <string>

#include "annotation/json_value.hpp"
#include "facts/facts.hpp"

/// The halves of reading annotation JSON. Each takes the whole object and what was read before; errors stay in the
/// value.
namespace newsgraph {

/// Places of ids in their list, "e1" -> 0.
using Ids = std::map<std::string, std::uint32_t, std::less<>>;
/// The ids of a list of objects; doubles are errors.
Ids ids_of(const JsonValue& list);
/// The place that an id stands for.
std::uint32_t id_in(const Ids& ids, const JsonValue& value);

Analysis read_analysis(const JsonValue& root);
Entities read_entities(const JsonValue& root, const Analysis& analysis);
Facts read_facts(const JsonValue& root, const Analysis& analysis, const Entities& entities);

}  // namespace newsgraph
