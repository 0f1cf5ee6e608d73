#include <algorithm>
#include <vector>

#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

/// The classes of other vocabularies that hold of every entity of the kind.
std::vector<std::string_view> classes_of(Kind kind) {
  switch (kind) {
    case Kind::Person:
      return {schema::Person};
    case Kind::Organization:
      return {schema::Organization, org::Organization};
    case Kind::Polity:
      return {org::Organization};
    case Kind::Place:
      return {schema::Place};
    case Kind::PeopleGroup:
      return {};
    case Kind::Product:
      return {schema::Product};
    case Kind::Work:
      return {schema::CreativeWork};
    case Kind::NamedEvent:
      return {schema::Event, sem::Event};
    case Kind::Quantity:
      return {};
  }
  return {};
}

/// The class that holds where the reading gives none that is finer.
std::string_view otherwise_class(Kind kind) {
  if (kind == Kind::Polity) return schema::AdministrativeArea;
  return kind == Kind::Quantity ? schema::QuantitativeValue : std::string_view();
}

void add_classes(Minting& minting, const Entity& entity, const std::string& iri) {
  minting.add_iri(iri, rdf_::type, std::string(ng::ns) + std::string(name_of(entity.kind)));
  for (const std::string_view general : classes_of(entity.kind)) minting.add_iri(iri, rdf_::type, general);
  const std::string_view otherwise = otherwise_class(entity.kind);
  if (entity.classes.empty() && !otherwise.empty()) minting.add_iri(iri, rdf_::type, otherwise);
  for (const std::string& finer : entity.classes) minting.add_iri(iri, rdf_::type, *expand_compact(finer));
}

/// What an entity without a name is called: its first nominal mention, else its first mention.
std::optional<Span> describing_mention(const std::vector<const Mention*>& mentions) {
  const auto nominal =
      std::find_if(mentions.begin(), mentions.end(), [](const Mention* m) { return m->kind != MentionKind::Pronoun; });
  if (nominal != mentions.end()) return (*nominal)->span;
  return mentions.empty() ? std::nullopt : std::optional(mentions.front()->span);
}

void add_names(Minting& minting, const Entity& entity, const std::string& iri,
               const std::vector<const Mention*>& mentions) {
  if (entity.label.empty()) {
    const auto described = describing_mention(mentions);
    if (described) minting.add_name(iri, rdfs::label, one_line(minting.reading.article, *described));
  } else {
    minting.add_name(iri, rdfs::label, entity.label);
    minting.add_name(iri, schema::name, entity.label);
  }
  for (const std::string& name : entity.names) {
    if (name != entity.label) minting.add_name(iri, schema::alternateName, name);
  }
}

std::vector<std::vector<const Mention*>> mentions_by_entity(const Entities& entities) {
  std::vector<std::vector<const Mention*>> mentions(entities.entities.size());
  for (const Mention& mention : entities.mentions) mentions[mention.entity].push_back(&mention);
  return mentions;
}

}  // namespace

void mint_entities(Minting& minting) {
  const Entities& entities = minting.reading.entities;
  const auto mentions = mentions_by_entity(entities);
  for (EntityId id = 0; id < entities.entities.size(); ++id) {
    const Entity& entity = entities.entities[id];
    const std::string& iri = minting.iris.entities[id];
    add_classes(minting, entity, iri);
    add_names(minting, entity, iri, mentions[id]);
    for (const EntityId member : entity.members) minting.add_iri(iri, schema::member, minting.iris.entities[member]);
    for (const std::string& link : entity.links) minting.add_iri(iri, skos::exactMatch, link);
    for (const Mention* mention : mentions[id]) minting.add_iri(iri, gaf::denotedBy, minting.mention(mention->span));
  }
}

}  // namespace newsgraph
