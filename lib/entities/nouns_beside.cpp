#include "entities/nouns_beside.hpp"

#include <vector>

#include "base/text.hpp"
#include "entities/nominals.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

const Draft* at(const DraftScene& scene, const DraftsByWord& drafts, std::uint32_t sentence, WordId word) {
  const auto found = drafts.find({sentence, word});
  return found == drafts.end() ? nullptr : &scene.drafts[found->second];
}

/// "the wind farm developer Nordwind": a body's name right behind a noun that may be a person's, too.
bool is_named_by(const Draft& nominal, const Draft& name, const TreeView& tree) {
  return nominal.type == Kind::Person && name.type == Kind::Organization && name.kind == MentionKind::Name &&
         name.first == nominal.head + 1 && tree.governor(name.head) == nominal.head;
}

/// "its biggest shareholder, the holding company Nordwind,": a noun that bodies bear as well as persons.
bool may_be_body(const DraftScene& scene, const Draft& nominal) {
  static const WordList either(
      "backer bidder buyer client competitor creditor customer donor investor landlord operator owner partner rival "
      "seller shareholder sponsor stakeholder supplier");
  return nominal.type == Kind::Person && either.has(lemma_of(scene.head(nominal)));
}

/// Apposition in either direction: "Lavrov, the minister" and "the minister, Lavrov".
std::optional<ClusterId> by_apposition(const DraftScene& scene, const DraftsByWord& drafts, const Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  std::vector<WordId> partners = tree.children(draft.head, "appos");
  // "his brother Jim": the name hangs on the noun as its other name.
  for (const WordId child : tree.children(draft.head)) {
    const bool name = is_relation(tree.word(child), "flat") || is_relation(tree.word(child), "nmod");
    if (name && child == draft.head + 1 && tree.word(child).upos == "PROPN") partners.push_back(child);
  }
  // "its chief executive Ann Lee spoke", each a subject in the tree: the verb has but one.
  const WordId next = draft.head + 1;
  const bool may_be_named = draft.type == Kind::Person || draft.type == Kind::Organization;
  if (may_be_named && next <= tree.size() && tree.governor(next) == tree.governor(draft.head) &&
      is_relation(tree.word(draft.head), "nsubj") && is_relation(tree.word(next), "nsubj"))
    partners.push_back(next);
  // "the minister and [his aide], Ann Lee, met": in the tree the name may hang on the first of the two.
  const WordId behind = draft.last + 2;
  const bool hangs_beside =
      behind <= tree.size() && (is_relation(tree.word(behind), "appos") ||
                                (is_relation(tree.word(behind), "conj") && tree.child(behind, "cc") == 0));
  if (hangs_beside && tree.word(draft.last + 1).form == "," && is_relation(tree.word(draft.head), "conj") &&
      tree.governor(behind) == tree.governor(draft.head))
    partners.push_back(behind);
  if (is_relation(tree.word(draft.head), "appos")) partners.push_back(tree.governor(draft.head));
  // "a devotee, retired goldsmith Ann Lee,": the name of its other name.
  for (const WordId noun : tree.children(draft.head, "appos")) {
    for (const WordId child : tree.children(noun))
      if ((child == noun + 1 || is_relation(tree.word(child), "appos")) && tree.word(child).upos == "PROPN")
        partners.push_back(child);
  }
  const bool body = may_be_body(scene, draft);
  for (const WordId partner : partners) {
    const Draft* other = at(scene, drafts, draft.sentence, partner);
    if (other != nullptr && other != &draft && other->cluster != no_cluster && other->use != NameUse::Adjective &&
        is_plural_noun(scene, *other) == is_plural_noun(scene, draft) &&
        (kinds_agree(scene.clusters[other->cluster].kind, draft) || is_named_by(draft, *other, tree) ||
         (body && scene.clusters[other->cluster].kind == Kind::Organization)))
      return other->cluster;
  }
  return std::nullopt;
}

/// "A graduate of Ghent, [Ann Lee] leads the bank": what the subject is, in front of it.
std::optional<ClusterId> by_subject_behind(const DraftScene& scene, const DraftsByWord& drafts, const Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  const WordId verb = tree.governor(draft.head), subject = verb == 0 ? 0 : subject_of(tree, verb);
  const bool opens = draft.first <= 2 && is_relation(tree.word(draft.head), "advcl") && draft.last + 2 <= tree.size() &&
                     tree.word(draft.last + 1).form == ",";
  const Draft* other = opens && subject > draft.last ? at(scene, drafts, draft.sentence, subject) : nullptr;
  const bool follows = other != nullptr && other->first == draft.last + 2 && other->cluster != no_cluster &&
                       other->kind == MentionKind::Name && !is_plural_noun(scene, draft);
  if (!follows || draft.type != Kind::Person || scene.clusters[other->cluster].kind != Kind::Person)
    return std::nullopt;
  return other->cluster;
}

bool is_plain_statement(const TreeView& tree, WordId predicate) {
  for (const WordId child : tree.children(predicate)) {
    const Word& word = tree.word(child);
    if (has_feature(word, "Polarity", "Neg") || to_lower(word.form) == "not" || to_lower(word.form) == "never")
      return false;
    if (is_relation(word, "aux") && word.deprel != "aux:pass" && lemma_of(word) != "have") return false;
    if (is_relation(word, "mark") && to_lower(word.form) != "that" && to_lower(word.form) != "as") return false;
    if (is_relation(word, "cop") && has_feature(word, "Tense", "Past")) return true;
  }
  return true;
}

std::optional<ClusterId> by_copula(const DraftScene& scene, const DraftsByWord& drafts, const Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  const WordId subject = tree.child(draft.head, "nsubj");
  if (!draft.predicative || !draft.definite || subject == 0 || !is_plain_statement(tree, draft.head))
    return std::nullopt;
  const Draft* other = at(scene, drafts, draft.sentence, subject);
  if (other == nullptr || other->cluster == no_cluster || !kinds_agree(scene.clusters[other->cluster].kind, draft))
    return std::nullopt;
  return other->cluster;
}

/// "The [victim] was named by police as Ann Lee", "a [man] identified as John Roe"
std::optional<ClusterId> by_naming(const DraftScene& scene, const DraftsByWord& drafts, const Draft& draft) {
  static const WordList naming("identify name");
  const TreeView& tree = scene.tree(draft);
  const Word& head = tree.word(draft.head);
  std::vector<WordId> verbs = tree.children(draft.head, "acl");
  if (head.deprel == "nsubj:pass" || is_relation(head, "obj")) verbs.push_back(tree.governor(draft.head));
  if (draft.type != Kind::Person || is_plural_noun(scene, draft)) return std::nullopt;
  for (const WordId verb : verbs) {
    const bool told = tree.word(verb).upos == "VERB" && naming.has(lemma_of(tree.word(verb))) &&
                      is_plain_statement(tree, verb) && tree.child(verb, "advmod") == 0;
    const bool of_noun = verb > draft.head || is_relation(head, "obj");
    if (!told || !of_noun) continue;
    for (const WordId c : tree.children(verb, "obl")) {
      const Draft* other =
          has_case(tree, c, {"as"}) && tree.child(c, "conj") == 0 ? at(scene, drafts, draft.sentence, c) : nullptr;
      const bool name = other != nullptr && other->kind == MentionKind::Name && other->cluster != no_cluster;
      if (name && scene.clusters[other->cluster].kind == Kind::Person) return other->cluster;
    }
  }
  return std::nullopt;
}

/// "a [company] called Acme": what a name is given to in a clause of the noun.
std::optional<ClusterId> by_calling(const DraftScene& scene, const DraftsByWord& drafts, const Draft& draft) {
  static const WordList calling("call dub name");
  const TreeView& tree = scene.tree(draft);
  for (const WordId verb : tree.children(draft.head, "acl")) {
    if (!calling.has(lemma_of(tree.word(verb))) || verb < draft.head || is_plural_noun(scene, draft)) continue;
    for (const std::string_view relation : {"xcomp", "obj"}) {
      const WordId c = tree.child(verb, relation);
      const Draft* other = c == 0 ? nullptr : at(scene, drafts, draft.sentence, c);
      const bool name = other != nullptr && other->kind == MentionKind::Name && other->cluster != no_cluster;
      if (name && kinds_agree(scene.clusters[other->cluster].kind, draft)) return other->cluster;
    }
  }
  return std::nullopt;
}

}  // namespace

DraftsByWord drafts_by_word(const DraftScene& scene) {
  DraftsByWord heads;
  for (std::size_t i = 0; i < scene.drafts.size(); ++i) {
    const Draft& draft = scene.drafts[i];
    if (draft.kind == MentionKind::Pronoun) continue;
    heads.try_emplace({draft.sentence, draft.head}, i);
    heads.try_emplace({draft.sentence, draft.role}, i);
  }
  return heads;
}

bool is_plural_noun(const DraftScene& scene, const Draft& draft) {
  const bool name = draft.kind == MentionKind::Name && draft.use == NameUse::Plain;
  return !name && has_feature(scene.head(draft), "Number", "Plur");
}

std::optional<ClusterId> said_beside(const DraftScene& scene, const DraftsByWord& drafts, const Draft& noun) {
  for (const auto rule : {by_apposition, by_subject_behind, by_copula, by_naming, by_calling}) {
    if (const auto found = rule(scene, drafts, noun)) return found;
  }
  return std::nullopt;
}

}  // namespace newsgraph
