#include "entities/team_names.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_about_sport(const DraftScene& scene) {
  static const WordList sport(
      "coach cup defender fixture footballer game goal goalkeeper kick-off league match midfielder play-off player "
      "season squad stadium striker team title tournament transfer winger");
  constexpr std::size_t enough = 5;
  std::size_t found = 0;
  for (const Sentence& sentence : scene.analysis.sentences)
    for (const Word& word : sentence.words) found += word.upos == "NOUN" && sport.has(lemma_of(word));
  return found >= enough;
}

/// A town or a place: not a country.
bool may_be_team(const Draft& draft) {
  return draft.kind == MentionKind::Name && draft.use == NameUse::Plain && draft.country.empty() &&
         (draft.type == Kind::Place || draft.type == Kind::Polity);
}

/// "Valencia have sold": one name that takes the verb of several.
bool is_spoken_of_as_many(const TreeView& tree, const Draft& draft) {
  static const WordList plural("are have were");
  const WordId verb = tree.governor(draft.head);
  if (!is_relation(tree.word(draft.head), "nsubj") || draft.key.ends_with('s') || tree.child(draft.head, "conj") != 0)
    return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return (is_relation(tree.word(c), "aux") || is_relation(tree.word(c), "cop")) && draft.last < c &&
           plural.has(to_lower(tree.word(c).form));
  });
}

/// "Utrecht coach Jan Roe", "Utrecht's goalkeeper"
bool has_a_player(const TreeView& tree, const Draft& draft) {
  static const WordList players(
      "captain coach defender footballer forward goalkeeper manager midfielder striker winger");
  const WordId noun = tree.governor(draft.head);
  const Word& word = tree.word(draft.head);
  return noun != 0 && (is_relation(word, "compound") || word.deprel == "nmod:poss") &&
         players.has(lemma_of(tree.word(noun)));
}

/// "Valencia, owned by Jan Roe"
bool is_owned(const TreeView& tree, const Draft& draft) {
  const std::vector<WordId> clauses = tree.children(draft.head, "acl");
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](WordId c) { return lemma_of(tree.word(c)) == "own" && tree.child(c, "obl:agent") != 0; });
}

/// First words of the names of bodies: "boca" of Boca Juniors.
std::set<std::string> first_words_of_bodies(const DraftScene& scene) {
  std::set<std::string> found;
  for (const Draft& draft : scene.drafts) {
    const std::size_t space = draft.key.find(' ');
    if (draft.type == Kind::Organization && space != std::string::npos) found.insert(draft.key.substr(0, space));
  }
  return found;
}

}  // namespace

void name_teams(DraftScene& scene) {
  if (std::none_of(scene.drafts.begin(), scene.drafts.end(), may_be_team) || !is_about_sport(scene)) return;
  const std::set<std::string> first_words = first_words_of_bodies(scene);
  std::set<std::string> teams;
  for (const Draft& draft : scene.drafts) {
    if (!may_be_team(draft)) continue;
    const TreeView& tree = scene.tree(draft);
    const bool is_short = first_words.count(draft.key) > 0 && find_known_name(draft.key) == nullptr;
    if (is_short || is_spoken_of_as_many(tree, draft) || has_a_player(tree, draft) || is_owned(tree, draft))
      teams.insert(draft.key);
  }
  for (Draft& draft : scene.drafts) {
    const bool is_town = has_case(scene.tree(draft), draft.head, {"in", "near", "outside"});
    if (!may_be_team(draft) || teams.count(draft.key) == 0 || is_town) continue;
    draft.type = Kind::Organization;
    draft.class_iri = "schema:SportsTeam";
  }
}

}  // namespace newsgraph
