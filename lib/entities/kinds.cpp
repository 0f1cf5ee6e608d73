#include "entities/kinds.hpp"

#include <array>
#include <map>

#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

using Votes = std::array<float, 9>;  // one a Kind

Kind winner(const Votes& votes) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < votes.size(); ++i)
    if (votes[i] > votes[best]) best = i;
  return static_cast<Kind>(best);
}

std::map<std::string, Votes> votes_by_wording(const DraftScene& scene) {
  constexpr float decisive = 1000;
  std::map<std::string, Votes> votes;
  for (const Draft& draft : scene.drafts) {
    if (draft.use != NameUse::Plain) continue;
    votes.try_emplace(draft.key).first->second[static_cast<std::size_t>(draft.type)] +=
        draft.is_origin ? decisive : draft.probability;
  }
  return votes;
}

/// A surname that the names head took for something else, although a full name with it stands in the article.
std::map<std::string, bool> surnames(const DraftScene& scene) {
  std::map<std::string, bool> found;
  for (const Draft& draft : scene.drafts) {
    const std::size_t space = draft.key.rfind(' ');
    if (draft.type == Kind::Person && space != std::string::npos && draft.probability > 0.5F)
      found[draft.key.substr(space + 1)] = true;
  }
  return found;
}

void take(Draft& draft, Kind kind, std::string_view class_iri) {
  draft.type = kind;
  if (!class_iri.empty()) draft.class_iri = class_iri;
}

void apply_known(const TreeView& tree, Draft& draft, const KnownName& known) {
  take(draft, known.kind, known.class_iri);
  if (known.sense == NameSense::Country) draft.country = known.country;
  if (known.sense == NameSense::Capital && is_acting(tree, draft.role)) {
    draft.use = NameUse::Capital;
    draft.country = known.country;
    draft.class_iri = "schema:Country";
  }
}

void apply_head_word(Draft& draft) {
  const std::optional<NameClass> found = class_of_head_word(pieces_of(draft.key, ' '));
  if (!found) return;
  if (found->kind == draft.type)
    draft.class_iri = found->class_iri;
  else if (draft.probability < 0.75F && draft.type != Kind::Person)
    take(draft, found->kind, found->class_iri);
}

bool is_relation_to(const TreeView& tree, WordId w, WordId above) {
  static const WordList partners(
      "close closer tie ally alliance loyal pressure threat message response draw support aid link "
      "relation relationship deal talk appeal call friendly hostile leave");
  return partners.has(lemma_of(tree.word(above))) &&
         has_case(tree, w, {"to", "with", "on", "against", "between", "from"});
}

}  // namespace

bool is_acting(const TreeView& tree, WordId w) {
  const WordId first = first_conjunct(tree, w);
  const Word& word = tree.word(first);
  const WordId above = tree.governor(first);
  if (above == 0) return false;
  if (is_relation(word, "nsubj")) return is_verb_of_acting(lemma_of(tree.word(above)));
  if (word.deprel == "obl:agent") return true;
  // "Pyongyang's programmes" are a government's; "Moscow's streets" are a city's, and rarer in the news.
  if (word.deprel == "nmod:poss") {
    const Noun* noun = find_noun(lemma_of(tree.word(above)));
    return noun == nullptr || (noun->kind != Kind::Place && noun->kind != Kind::Organization);
  }
  return (is_relation(word, "obl") || is_relation(word, "nmod")) && is_relation_to(tree, first, above);
}

void assign_kinds(DraftScene& scene) {
  const std::map<std::string, Votes> votes = votes_by_wording(scene);
  const std::map<std::string, bool> family_names = surnames(scene);
  for (Draft& draft : scene.drafts) {
    if (draft.use != NameUse::Plain) continue;
    const Votes& own = votes.at(draft.key);
    draft.type = winner(own);
    const KnownName* known = find_known_name(draft.key);
    const bool family = family_names.count(draft.key) > 0;
    // A known name is a person's only where a title or the full name says so.
    const bool person = known == nullptr ? draft.type == Kind::Person || family
                                         : draft.type == Kind::Person && (family || !draft.titles.empty());
    if (person)
      take(draft, Kind::Person, "");
    else if (known != nullptr)
      apply_known(scene.tree(draft), draft, *known);
    else
      apply_head_word(draft);
    if (draft.type != Kind::Person) draft.titles.clear();
  }
}

}  // namespace newsgraph
