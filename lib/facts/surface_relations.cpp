#include <algorithm>

#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

bool is_place_name(const FactScene& scene, MentionId m) {
  return scene.entities.mentions[m].kind == MentionKind::Name && scene.is_kind(m, {Kind::Polity, Kind::Place});
}

/// Ghent, Belgium
void find_comma_place(const FactScene& scene, std::uint32_t sentence, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const auto& mentions = scene.mentions_of[sentence];
  for (const MentionId inner : mentions) {
    if (!is_place_name(scene, inner)) continue;
    const Mention& a = scene.entities.mentions[inner];
    const WordId comma = word_after(tree, a.span);
    if (comma == 0 || comma + 1 > tree.size() || tree.word(comma).form != ",") continue;
    for (const MentionId outer : mentions) {
      const Mention& b = scene.entities.mentions[outer];
      if (!is_place_name(scene, outer) || b.span.begin != tree.word(comma + 1).span.begin) continue;
      // Not a list: "Ghent, Bruges and Antwerp".
      const Word& place = tree.word(b.head);
      const bool hangs = tree.governor(b.head) == a.head && !is_relation(place, "conj");
      const bool listed =
          is_relation(place, "conj") || tree.child(b.head, "conj") != 0 || tree.child(b.head, "cc") != 0;
      // "lived in Brazil, Morocco and later in Spain": no country lies in another.
      const bool countries = scene.has_class(inner, "schema:Country") && scene.has_class(outer, "schema:Country");
      if (!hangs || listed || countries) continue;
      add_relation(scene,
                   {"schema:containedInPlace",
                    "place-comma-place",
                    inner,
                    outer,
                    std::nullopt,
                    {sentence, b.head},
                    both(a.span, b.span),
                    0.9F * place.arc_probability,
                    true},
                   facts);
    }
  }
}

/// the city of Ghent in Belgium: a place name with "in" and a larger one
void find_place_in_place(const FactScene& scene, MentionId inner, Facts& facts) {
  if (!is_place_name(scene, inner)) return;
  const Mention& a = scene.entities.mentions[inner];
  const TreeView& tree = scene.trees[a.sentence];
  WordId top = a.head;
  const WordId governor = tree.governor(top);
  if (governor != 0 && is_relation(tree.word(top), "nmod") && case_text(tree, top) == "of" &&
      one_of(tree.word(governor).lemma,
             {"city", "town", "village", "province", "region", "port", "district", "suburb", "island"})) {
    top = governor;
  }
  for (const WordId holder : {a.head, top}) {
    for (const WordId c : tree.children(holder, "nmod")) {
      if (case_text(tree, c) != "in" || c < holder) continue;
      const auto outer = scene.mention({a.sentence, c});
      if (!outer || !is_place_name(scene, *outer)) continue;
      // "will meet Senegal in Paris": a country lies in no city and in no other country.
      if (scene.has_class(inner, "schema:Country") && scene.kind(*outer) == Kind::Polity) continue;
      add_relation(scene,
                   {"schema:containedInPlace",
                    "place-in-place",
                    inner,
                    *outer,
                    std::nullopt,
                    {a.sentence, c},
                    both(a.span, scene.entities.mentions[*outer].span),
                    0.9F * tree.word(c).arc_probability,
                    true},
                   facts);
    }
  }
}

/// "San Jose, California-based": the town in front of the place that a comma divides from it, else the place.
MentionId town_before(const FactScene& scene, MentionId place) {
  const Mention& region = scene.entities.mentions[place];
  const auto& mentions = scene.mentions_of[region.sentence];
  const auto is_comma = [&](std::uint32_t begin) {
    const std::string_view gap = scene.article.text.slice({begin, region.span.begin});
    return gap.find(',') != std::string_view::npos && gap.find_first_not_of(" ,") == std::string_view::npos;
  };
  const auto town = std::find_if(mentions.begin(), mentions.end(), [&](MentionId m) {
    const Span span = scene.entities.mentions[m].span;
    return is_place_name(scene, m) && span.end <= region.span.begin && is_comma(span.end);
  });
  return town == mentions.end() ? place : *town;
}

/// "Ghent-based Acme", "the Ghent-born painter Jane Doe"
void find_based(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const std::string form = to_lower(tree.word(w).form);
  const bool born = form == "born";
  if ((form != "based" && !born) || tree.governor(w) == 0 || w < 3 || tree.word(w - 1).form != "-") return;
  const auto region = scene.mention({sentence, w - 2});
  const auto holder = scene.mention({sentence, tree.governor(w)});
  if (!region || !holder) return;
  const MentionId place = town_before(scene, *region);
  add_relation(scene,
               {born ? "schema:birthPlace" : "ng:headquarters",
                born ? "place-born" : "place-based",
                *holder,
                place,
                std::nullopt,
                {sentence, w},
                both(scene.entities.mentions[place].span, scene.entities.mentions[*holder].span),
                0.93F * tree.word(w).arc_probability,
                true},
               facts);
}

/// "the Port Elizabeth company Karoo Steel": where a firm is at home, unless that is a country.
void find_firm_of_place(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  if (!one_of(tree.word(w).lemma,
              {"bakery", "brewer", "brewery", "builder", "carmaker", "charity", "company", "consultancy", "developer",
               "firm", "manufacturer", "practice", "printer", "shipyard", "start-up", "startup"}))
    return;
  const WordId name = tree.child(w, "appos"), town = tree.child(w, "compound");
  const bool beside = name > w && town != 0 && town < w;
  const auto firm = beside ? scene.mention({sentence, name}) : std::nullopt;
  const auto place = beside ? scene.mention({sentence, town}) : std::nullopt;
  const bool fits = firm && place && scene.entities.mentions[*firm].kind == MentionKind::Name &&
                    scene.entities.mentions[*firm].span.begin == tree.word(w + 1).span.begin &&
                    scene.kind(*firm) == Kind::Organization && is_place_name(scene, *place) &&
                    scene.entities.mentions[*place].span.end + 1 == tree.word(w).span.begin &&
                    !scene.has_class(*place, "schema:Country");
  if (!fits) return;
  add_relation(scene,
               {"ng:headquarters",
                "place-firm-name",
                *firm,
                *place,
                std::nullopt,
                {sentence, w},
                both(scene.entities.mentions[*place].span, scene.entities.mentions[*firm].span),
                0.88F * tree.word(name).arc_probability,
                true},
               facts);
}

}  // namespace

void find_surface_relations(const FactScene& scene, Facts& facts) {
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence >= scene.trees.size()) continue;
    find_place_in_place(scene, m, facts);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    find_comma_place(scene, s, facts);
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      find_based(scene, s, w, facts);
      find_firm_of_place(scene, s, w, facts);
    }
  }
}

}  // namespace newsgraph
