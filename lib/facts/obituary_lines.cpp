#include "facts/obituary_lines.hpp"

#include <algorithm>
#include <string_view>

#include "facts/relation_rules.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

/// The one person whom the headline names.
std::optional<MentionId> person_of_headline(const FactScene& scene) {
  std::optional<MentionId> person;
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    const Mention& mention = scene.entities.mentions[m];
    const bool named = mention.kind == MentionKind::Name && scene.kind(m) == Kind::Person;
    if (!named || mention.sentence >= scene.trees.size() || !in_headline(scene, mention.sentence)) continue;
    if (person && scene.entities.mentions[*person].entity != mention.entity) return std::nullopt;
    if (!person) person = m;
  }
  return person;
}

/// "born" or "died" in front of a colon; empty for other sentences.
std::string_view turn_of(const TreeView& tree) {
  if (tree.size() < 3 || tree.word(2).form != ":") return {};
  if (to_lower(tree.word(1).form) == "born") return "born";
  return to_lower(tree.word(1).form) == "died" ? "died" : std::string_view();
}

}  // namespace

void add_person_of_headline(const FactScene& scene, std::vector<Event>& events) {
  for (Event& event : events) {
    if (event.event_class != "Birth" && event.event_class != "Death") continue;
    const Predicate& p = scene.analysis.predicates[*event.predicate];
    if (p.word != 1 || turn_of(scene.trees[p.sentence]).empty() || !event.participants.empty()) continue;
    if (const auto person = person_of_headline(scene))
      event.participants.push_back({"patient", MentionRef{*person}, 1});
  }
}

void find_obituary_lines(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    const std::string_view turn = turn_of(tree);
    const auto person = turn.empty() ? std::nullopt : person_of_headline(scene);
    if (!person) continue;
    const Span name = scene.entities.mentions[*person].span;
    RelationDraft draft{"", "obituary-line", *person, std::nullopt, std::nullopt, {s, 1}, name, 0.95F, true};
    const auto time = time_at(scene.analysis, tree.word(3).span);
    if (time && interval_of(scene.analysis.times[*time].value)) {
      draft.predicate = turn == "born" ? "schema:birthDate" : "schema:deathDate";
      draft.value = scene.analysis.times[*time].value;
      draft.evidence = both(name, scene.analysis.times[*time].span);
      add_relation(scene, draft, facts);
    }
    for (const WordId c : tree.children(1, "obl")) {
      const auto place = case_text(tree, c) == "in" ? scene.mention({s, c}) : std::nullopt;
      if (!place || !scene.is_kind(*place, {Kind::Place, Kind::Polity})) continue;
      draft.predicate = turn == "born" ? "schema:birthPlace" : "schema:deathPlace";
      draft.object = place;
      draft.value.reset();
      draft.evidence = both(name, scene.entities.mentions[*place].span);
      add_relation(scene, draft, facts);
    }
  }
}

}  // namespace newsgraph
