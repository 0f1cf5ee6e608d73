#include "entities/name_genitives.hpp"

#include <set>
#include <string>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"

namespace newsgraph {
namespace {

bool may_end_so(const Draft& name) {
  return name.kind == MentionKind::Name && (name.type == Kind::Organization || name.type == Kind::Place);
}

/// The 's behind a name that hangs on it; 0 where there is none.
WordId genitive_behind(const TreeView& tree, const Draft& name) {
  const WordId w = name.last + 1;
  if (w > tree.size()) return 0;
  const Word& word = tree.word(w);
  const bool genitive = is_relation(word, "case") && (word.form == "'s" || word.form == "’s");
  const WordId above = tree.governor(w);
  return genitive && above >= name.first && above <= name.last ? w : 0;
}

/// "Acme's shares", "the mill Acme's shares" with a slip of the tree: what stands behind the 's is somebody's.
bool owns(const DraftScene& scene, const Draft& name) {
  const Word& head = scene.head(name);
  if (head.deprel == "nmod:poss") return true;
  const bool modifies = is_relation(head, "compound") || is_relation(head, "nmod") || is_relation(head, "amod");
  return modifies && scene.tree(name).governor(name.head) > name.last;
}

}  // namespace

void add_genitives(const DraftScene& scene, std::vector<Draft>& names) {
  std::set<std::string> known;
  for (const Draft& name : names) {
    if (may_end_so(name) && !owns(scene, name) && genitive_behind(scene.tree(name), name) != 0) known.insert(name.key);
  }
  for (Draft& name : names) {
    const WordId genitive = may_end_so(name) ? genitive_behind(scene.tree(name), name) : 0;
    if (genitive == 0) continue;
    const Span span = span_of(scene.tree(name).sentence(), name.first, genitive);
    if (!known.contains(name.key) && find_known_name(name_key(scene.article.text.slice(span))) == nullptr) continue;
    name.last = genitive;
    set_words(scene, name);
  }
}

}  // namespace newsgraph
