#include "entities/find_entities.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "entities/antecedents.hpp"
#include "entities/chains.hpp"
#include "entities/gazetteer.hpp"
#include "entities/kinds.hpp"
#include "entities/mentions.hpp"
#include "entities/name_variants.hpp"
#include "entities/nominals.hpp"
#include "entities/pronouns.hpp"
#include "entities/team_names.hpp"
#include "entities/treatment.hpp"

namespace newsgraph {
namespace {

std::string_view class_of(Kind kind) {
  static constexpr std::string_view classes[] = {
      "schema:Person",       "schema:Organization", "schema:AdministrativeArea", "schema:Place", "", "schema:Product",
      "schema:CreativeWork", "schema:Event",        "schema:QuantitativeValue"};
  return classes[static_cast<std::size_t>(kind)];
}

/// The class of a cluster if it fits its kind: a nominal that joined may have brought another ("ally" of a country).
std::vector<std::string> classes_of(const Cluster& cluster) {
  std::string own = cluster.class_iri;
  if (!cluster.country.empty() && cluster.kind == Kind::Polity) own = "schema:Country";
  if (own == "schema:Person" && cluster.kind != Kind::Person) own.clear();
  if (own.empty() && cluster.named) own = class_of(cluster.kind);
  if (own.empty()) own = class_of(cluster.kind);
  return own.empty() ? std::vector<std::string>() : std::vector<std::string>{own};
}

bool gives_a_name(const Draft& draft) { return draft.kind == MentionKind::Name && draft.use != NameUse::Adjective; }

bool is_shouted(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }) && name.size() > 5;
}

/// Whether a name is fuller than the one held: countries by their everyday name, never by their capital's.
bool is_fuller(const Draft& name, std::string_view held, const Cluster& cluster) {
  if (held.empty() || name.is_birth_name) return held.empty();
  if (!cluster.country.empty() && cluster.kind == Kind::Polity) {
    const std::string_view common = country_name(cluster.country);
    if (held == common) return false;
    if (name.text == common) return true;
    const KnownName* known = find_known_name(name_key(held));
    if (name.use == NameUse::Capital) return false;
    if (known != nullptr && known->sense == NameSense::Capital) return true;
  }
  // "JANE ROE", over an article on Jane Roe
  if (to_lower(held) == to_lower(name.text))
    return is_shouted(held) && !is_shouted(name.text) && name.text != to_lower(name.text);
  return name.text.size() > held.size();
}

void name_entity(const DraftScene& scene, const std::vector<std::size_t>& mentions, const Cluster& cluster,
                 Entity& entity) {
  bool only_capital = true;
  for (const std::size_t i : mentions) {
    const Draft& draft = scene.drafts[i];
    if (!gives_a_name(draft)) continue;
    only_capital = only_capital && draft.use == NameUse::Capital;
    if (is_fuller(draft, entity.label, cluster)) entity.label = draft.text;
  }
  // Known by its capital or its adjective alone: the gazetteer names the country.
  if (cluster.named && cluster.kind == Kind::Polity && !cluster.country.empty() && only_capital)
    entity.label = country_name(cluster.country);
  // Known by a word for its members alone: "Republican" of "Republican senator".
  if (entity.label.empty() && cluster.class_iri == "schema:PoliticalParty") {
    for (const std::size_t i : mentions) {
      if (scene.drafts[i].kind == MentionKind::Name) entity.label = party_of_member(scene.drafts[i].text);
    }
  }
  for (const std::size_t i : mentions) {
    const Draft& draft = scene.drafts[i];
    if (gives_a_name(draft) && draft.text != entity.label &&
        std::find(entity.names.begin(), entity.names.end(), draft.text) == entity.names.end())
      entity.names.push_back(draft.text);
  }
}

Mention mention_of(const Draft& draft, EntityId entity) {
  const bool adjectival = draft.kind == MentionKind::Name && draft.use == NameUse::Adjective;
  return {draft.span, draft.kind, entity, draft.sentence, draft.head, draft.probability, adjectival};
}

/// A nominal spans its whole noun phrase where the model has cut one.
void widen_nominals(DraftScene& scene, const Antecedents& antecedents) {
  for (Draft& draft : scene.drafts) {
    if (draft.kind != MentionKind::Nominal || draft.type == Kind::Quantity) continue;
    const auto candidate = antecedents.candidate_at(draft.sentence, draft.head);
    if (!candidate) continue;
    // "at least 31 people": the model cuts behind the adposition.
    const Span own = draft.span;
    draft.span = antecedents.phrase_of(*candidate);
    const bool at_least = to_lower(scene.tree(draft).word(draft.first).form) == "at";
    if (at_least) draft.span.begin = std::min(own.begin, draft.span.begin);
  }
  sort_drafts(scene.drafts);
}

Entities gather(const DraftScene& scene) {
  Entities result;
  std::vector<std::optional<EntityId>> ids(scene.clusters.size());
  std::vector<std::vector<std::size_t>> mentions;
  std::vector<ClusterId> clusters;
  for (std::size_t i = 0; i < scene.drafts.size(); ++i) {
    const Draft& draft = scene.drafts[i];
    if (draft.cluster == no_cluster) continue;
    std::optional<EntityId>& id = ids[draft.cluster];
    if (!id) {
      id = static_cast<EntityId>(clusters.size());
      clusters.push_back(draft.cluster);
      mentions.emplace_back();
    }
    mentions[*id].push_back(i);
    result.mentions.push_back(mention_of(draft, *id));
  }
  for (std::size_t e = 0; e < clusters.size(); ++e) {
    const Cluster& cluster = scene.clusters[clusters[e]];
    Entity entity;
    entity.id = "e" + std::to_string(e + 1);
    entity.kind = cluster.kind;
    entity.classes = classes_of(cluster);
    name_entity(scene, mentions[e], cluster, entity);
    for (const ClusterId member : cluster.members)
      if (ids[member]) entity.members.push_back(*ids[member]);
    result.entities.push_back(entity);
  }
  result.chain_mentions = chain_mentions(scene, Antecedents(scene), ids, result.entities.size());
  return result;
}

void append(std::vector<Draft>& drafts, std::vector<Draft> more) {
  drafts.insert(drafts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Entities find_entities(const Article& article, const Analysis& analysis) {
  DraftScene scene = {article, analysis, trees_of(analysis), {}, {}};
  scene.drafts = name_mentions(scene);
  assign_kinds(scene);
  correct_kinds(scene);
  name_teams(scene);
  cluster_names(scene);
  append(scene.drafts, nominal_mentions(scene));
  append(scene.drafts, pronoun_mentions(scene));
  sort_drafts(scene.drafts);
  const Antecedents antecedents(scene);
  resolve_nominals(scene, antecedents);
  resolve_pronouns(scene, antecedents);
  widen_nominals(scene, antecedents);
  return gather(scene);
}

}  // namespace newsgraph
