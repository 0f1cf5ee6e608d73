#include "entities/pronoun_fit.hpp"

#include "base/text.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_gendered(Gender own, PronounClass what) {
  return own == Gender::Unknown || (own == Gender::Man) == (what == PronounClass::He);
}

bool is_plural(const DraftScene& scene, const Draft& candidate) {
  return candidate.kind == MentionKind::Nominal && has_feature(scene.head(candidate), "Number", "Plur");
}

/// A body that may be "they": a collective noun, or the name of a team.
bool is_group(const DraftScene& scene, const Draft& candidate) {
  if (candidate.type != Kind::Organization) return false;
  return candidate.kind == MentionKind::Nominal ? candidate.plural
                                                : scene.clusters[candidate.cluster].class_iri == "schema:SportsTeam";
}

/// "Rathbun, who said he ...": below the name, but in a clause of its own.
bool in_clause_of(const TreeView& tree, WordId w, WordId top) {
  for (WordId steps = 0; w != top && w != 0 && steps < tree.size(); ++steps, w = tree.governor(w))
    if (is_relation(tree.word(w), "acl") || is_relation(tree.word(w), "advcl") ||
        is_relation(tree.word(w), "parataxis") || is_relation(tree.word(w), "appos") ||
        is_relation(tree.word(w), "ccomp"))
      return true;
  return false;
}

/// "accused Doe of [freeing] him"
bool has_marker_of(const TreeView& tree, WordId verb) {
  const WordId mark = tree.child(verb, "mark");
  return mark != 0 && to_lower(tree.word(mark).form) == "of";
}

/// "[it] was cleared by a panel", "the panel asked that [it] pay": what is held to account, or acts.
bool is_answerable(const TreeView& tree, WordId pronoun) {
  static const WordList judged("accuse acquit blame charge clear convict criticise criticize fine order punish sue");
  const WordId verb = tree.governor(pronoun);
  if (verb == 0) return false;
  const std::string lemma = lemma_of(tree.word(verb));
  return tree.word(pronoun).deprel == "nsubj:pass"
             ? judged.has(lemma)
             : is_relation(tree.word(pronoun), "nsubj") && is_verb_of_saying(lemma);
}

}  // namespace

const Word& relation_word(const TreeView& tree, WordId w) { return tree.word(first_conjunct(tree, w)); }

bool is_argument(const Word& word) {
  return is_relation(word, "nsubj") || is_relation(word, "obj") || is_relation(word, "iobj") ||
         is_relation(word, "obl");
}

bool kind_fits(const DraftScene& scene, const Draft& candidate, PronounClass what) {
  const Cluster& cluster = scene.clusters[candidate.cluster];
  switch (what) {
    case PronounClass::He:
    case PronounClass::She:
      return cluster.kind == Kind::Person && is_gendered(cluster.gender, what);
    case PronounClass::It:
      return cluster.kind != Kind::Person && cluster.kind != Kind::PeopleGroup && cluster.kind != Kind::Quantity &&
             cluster.members.empty() && !is_plural(scene, candidate);
    case PronounClass::They:
      return !cluster.members.empty() || cluster.kind == Kind::PeopleGroup || is_plural(scene, candidate) ||
             is_group(scene, candidate);
    default:
      return false;
  }
}

bool is_lacking(const DraftScene& scene, const Draft& candidate) {
  static const WordList lacks("absence lack need search shortage vacancy want");
  const TreeView& tree = scene.tree(candidate);
  const WordId above = tree.governor(candidate.role);
  // "the charge sheet, which [the Herald] has seen": a source of the article's, and nobody in its story.
  static const WordList sees("obtain review see view");
  if (above != 0 && tree.word(above).deprel == "acl:relcl" && is_relation(tree.word(candidate.role), "nsubj") &&
      sees.has(lemma_of(tree.word(above))) && scene.clusters[candidate.cluster].kind != Kind::Person)
    return true;
  return candidate.kind == MentionKind::Nominal && !candidate.definite && above != 0 &&
         is_relation(tree.word(candidate.role), "nmod") && lacks.has(lemma_of(tree.word(above)));
}

bool is_subject_of_verb(const DraftScene& scene, const Draft& candidate, const Draft& pronoun,
                        const PronounForm& form) {
  const TreeView& tree = scene.tree(pronoun);
  const WordId verb = tree.governor(pronoun.head);
  if (candidate.sentence != pronoun.sentence || form.reflexive || verb == 0) return false;
  if (!is_relation(tree.word(pronoun.head), "obj") && !is_relation(tree.word(pronoun.head), "iobj")) return false;
  // "Doyle rang Pappas to congratulate [him]": an infinitive's subject is that of its clause, or its object.
  const WordId first = tree.child(verb, "nsubj") == 0 ? first_conjunct(tree, verb) : verb;
  const Word& word = tree.word(first);
  const bool below = (is_relation(word, "advcl") || is_relation(word, "xcomp")) && tree.governor(first) != 0 &&
                     tree.child(first, "nsubj") == 0 && tree.child(first, "nsubj:pass") == 0;
  // "Doe is accused of freeing Roe and giving [him] a key"
  const bool gerund = below && word.form.ends_with("ing") && !has_feature(word, "VerbForm", "Fin");
  const bool controlled = below && (has_feature(word, "VerbForm", "Inf") || gerund);
  // "a cook, [Ana Diaz], pulled him out": another name of the subject.
  const auto names = [&](WordId subject) {
    return candidate.role == subject || (subject != 0 && is_relation(tree.word(candidate.role), "appos") &&
                                         tree.governor(candidate.role) == subject);
  };
  if (!controlled) return names(subject_of(tree, verb));
  const bool of_object = is_relation(word, "xcomp") || (gerund && has_marker_of(tree, first));
  const WordId object = of_object ? tree.child(tree.governor(first), "obj") : 0;
  return names(object != 0 ? object : subject_of(tree, tree.governor(first)));
}

bool binding_allows(const DraftScene& scene, const Draft& candidate, const Draft& pronoun, const PronounForm& form) {
  if (candidate.sentence != pronoun.sentence) return !form.reflexive;
  const TreeView& tree = scene.tree(pronoun);
  const WordId above = tree.governor(pronoun.head);
  const WordId other = first_conjunct(tree, candidate.role);
  const bool same_verb = above != 0 && tree.governor(other) == above && is_argument(tree.word(other));
  if (form.reflexive) return same_verb;
  const bool possessive = is_relation(tree.word(pronoun.head), "nmod:poss");
  // Subject and object of one verb are two, or it would be "himself".
  if (!possessive && same_verb && is_argument(tree.word(pronoun.head))) return false;
  return !tree.is_in_subtree(pronoun.head, candidate.head) || is_relation(tree.word(above), "root") ||
         in_clause_of(tree, pronoun.head, candidate.head);
}

bool is_of_kin_in_front(const DraftScene& scene, const Draft& candidate, const Draft& pronoun) {
  static const WordList kin(
      "brother child cousin daughter descendant father grandchild granddaughter grandson husband mother nephew niece "
      "sister son widow widower wife");
  const TreeView& tree = scene.tree(pronoun);
  const WordId verb = tree.governor(pronoun.head);
  if (candidate.sentence != pronoun.sentence || !is_relation(tree.word(pronoun.head), "nsubj") || verb == 0)
    return false;
  for (const std::string_view relation : {"parataxis", "dislocated", "advcl", "nsubj"})
    for (const WordId noun : tree.children(verb, relation))
      if (noun < candidate.head && candidate.head < pronoun.head && kin.has(lemma_of(tree.word(noun))) &&
          tree.is_in_subtree(candidate.head, noun))
        return true;
  return false;
}

bool body_fits(const DraftScene& scene, const Draft& candidate, const Draft& pronoun) {
  static const WordList kin("child daughter father husband kid marriage mother parent son wedding wife");
  const TreeView& tree = scene.tree(pronoun);
  const WordId above = tree.governor(pronoun.head);
  const bool of_kin =
      above != 0 && tree.word(pronoun.head).deprel == "nmod:poss" && kin.has(lemma_of(tree.word(above)));
  static const WordList custody("arrest charge convict deport detain free imprison jail release sentence");
  const bool held =
      above != 0 && tree.word(pronoun.head).deprel == "nsubj:pass" && custody.has(lemma_of(tree.word(above)));
  static const WordList personal("divorce marry wed");
  const bool marries =
      above != 0 && is_relation(tree.word(pronoun.head), "nsubj") && personal.has(lemma_of(tree.word(above)));
  // "a fire that has killed three since [it] broke out": no body and no country does.
  const bool breaks_out = above != 0 && is_relation(tree.word(pronoun.head), "nsubj") &&
                          lemma_of(tree.word(above)) == "break" && tree.child(above, "compound:prt") != 0 &&
                          to_lower(tree.word(tree.child(above, "compound:prt")).form) == "out";
  // "an e-mail by the Brigade. [It] was signed by": no body is.
  static const WordList drawn_up("draft paint photograph pen print sign write");
  const bool on_paper =
      above != 0 && tree.word(pronoun.head).deprel == "nsubj:pass" && drawn_up.has(lemma_of(tree.word(above)));
  const Cluster& cluster = scene.clusters[candidate.cluster];
  if (on_paper && cluster.kind == Kind::Organization) return false;
  if (breaks_out && (cluster.kind == Kind::Organization || cluster.kind == Kind::Polity)) return false;
  // "after a storm flooded it, [it] was cleared of neglect"
  if (cluster.kind == Kind::NamedEvent && is_answerable(tree, pronoun.head)) return false;
  return !((of_kin || marries) && cluster.kind == Kind::Organization) &&
         !(held && cluster.class_iri == "schema:GovernmentOrganization");
}

bool is_in_compound(const DraftScene& scene, const Draft& candidate) {
  const TreeView& tree = scene.tree(candidate);
  // "a [Cree] lawyer"
  const Word& word = tree.word(candidate.role);
  if (word.upos == "ADJ" && is_relation(word, "amod") && candidate.kind == MentionKind::Name) return true;
  return behind_hyphen(tree, candidate.last) == "based";
}

}  // namespace newsgraph
