#include "entities/name_spans.hpp"

#include <algorithm>

#include "entities/gazetteer.hpp"
#include "entities/name_titles.hpp"

namespace newsgraph {
namespace {

bool points_inside(const DraftScene& scene, const NameSpan& name) {
  return name.sentence < scene.trees.size() && name.first >= 1 && name.first <= name.last &&
         name.last <= scene.trees[name.sentence].size();
}

bool has_capital_or_digit(const Word& word) {
  return std::any_of(word.form.begin(), word.form.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// "the [southern] African country" in a sentence that begins with a capital; all is possible where nothing has one.
bool is_common_word(const TreeView& tree, const NameSpan& name) {
  if (!is_capitalised(tree.word(1))) return false;
  for (WordId w = name.first; w <= name.last; ++w) {
    if (tree.word(w).upos == "PROPN" || has_capital_or_digit(tree.word(w))) return false;
  }
  return true;
}

/// "[Kunle] Adeyemi", "[La] Mirada": the rest of a name of which the names head saw the beginning.
WordId end_of_flat(const TreeView& tree, const NameSpan& name, WordId limit) {
  WordId last = name.last;
  while (last + 1 < limit) {
    const Word& next = tree.word(last + 1);
    const WordId above = tree.governor(last + 1);
    const bool goes_on = next.upos == "PROPN" && is_relation(next, "flat") && is_capitalised(next) &&
                         above >= name.first && above <= last;
    if (!goes_on) break;
    ++last;
  }
  return last;
}

std::string key_of(const DraftScene& scene, const TreeView& tree, WordId first, WordId last) {
  return name_key(scene.article.text.slice(span_of(tree.sentence(), first, last)));
}

bool is_known_place(const DraftScene& scene, const std::string& key) {
  const KnownName* known = find_known_name(key);
  if (known != nullptr && (known->sense == NameSense::Country || known->sense == NameSense::Capital)) return true;
  return std::any_of(scene.analysis.names.begin(), scene.analysis.names.end(), [&](const NameSpan& other) {
    return other.kind == "Polity" && points_inside(scene, other) &&
           key_of(scene, scene.trees[other.sentence], other.first, other.last) == key;
  });
}

/// "Kettering Museum [in Ghent]": the word "in" where a place that is named elsewhere stands behind it; 0 without.
WordId place_behind(const DraftScene& scene, const NameSpan& name) {
  if (name.kind == "Work" || name.kind == "NamedEvent" || name.kind == "Person") return 0;
  const TreeView& tree = scene.trees[name.sentence];
  for (WordId w = name.first + 1; w < name.last; ++w) {
    if (tree.word(w).form == "in" && is_known_place(scene, key_of(scene, tree, w + 1, name.last))) return w;
  }
  return 0;
}

}  // namespace

std::vector<NameSpan> mended_names(const DraftScene& scene) {
  const std::vector<NameSpan>& given = scene.analysis.names;
  std::vector<NameSpan> names;
  for (std::size_t i = 0; i < given.size(); ++i) {
    NameSpan name = given[i];
    if (!points_inside(scene, name)) continue;
    const TreeView& tree = scene.trees[name.sentence];
    if (is_common_word(tree, name)) continue;
    const bool followed = i + 1 < given.size() && given[i + 1].sentence == name.sentence;
    name.last = end_of_flat(tree, name, followed ? std::min(given[i + 1].first, tree.size() + 1) : tree.size() + 1);
    const WordId in = place_behind(scene, name);
    if (in == 0) {
      names.push_back(name);
      continue;
    }
    names.push_back({name.sentence, name.first, in - 1, name.kind, name.probability});
    names.push_back({name.sentence, in + 1, name.last, "Polity", name.probability});
  }
  return names;
}

}  // namespace newsgraph
