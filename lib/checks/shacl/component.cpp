#include "checks/shacl/component.hpp"

#include <array>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

struct Names {
  std::string_view iri_part, name;
};

/// In the order of the enumeration.
constexpr std::array<Names, 29> kNames{{
    {"Class", "class"},
    {"Datatype", "datatype"},
    {"NodeKind", "node-kind"},
    {"MinCount", "min-count"},
    {"MaxCount", "max-count"},
    {"MinExclusive", "min-exclusive"},
    {"MinInclusive", "min-inclusive"},
    {"MaxExclusive", "max-exclusive"},
    {"MaxInclusive", "max-inclusive"},
    {"MinLength", "min-length"},
    {"MaxLength", "max-length"},
    {"Pattern", "pattern"},
    {"LanguageIn", "language-in"},
    {"UniqueLang", "unique-lang"},
    {"Equals", "equals"},
    {"Disjoint", "disjoint"},
    {"LessThan", "less-than"},
    {"LessThanOrEquals", "less-than-or-equals"},
    {"Not", "not"},
    {"And", "and"},
    {"Or", "or"},
    {"Xone", "xone"},
    {"Node", "node"},
    {"Property", "property"},
    {"QualifiedMinCount", "qualified-min-count"},
    {"QualifiedMaxCount", "qualified-max-count"},
    {"Closed", "closed"},
    {"HasValue", "has-value"},
    {"In", "in"},
}};
static_assert(kNames.size() == static_cast<std::size_t>(Component::In) + 1);

}  // namespace

std::string component_iri(Component component) {
  std::string iri(rdf::sh::ns);
  iri += kNames[static_cast<std::size_t>(component)].iri_part;
  return iri += "ConstraintComponent";
}

std::string_view component_name(Component component) { return kNames[static_cast<std::size_t>(component)].name; }

}  // namespace newsgraph::shacl
