// Words that take part instead of the one that the role head found.
#include <algorithm>

#include "facts/argument_rules.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

/// "written by [Roe] and translated by Doe": each participle has an agent of its own.
bool is_agent_of_another(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId own = agent_of_passive(tree, at.p.word);
  return is_past_participle(tree.word(at.p.word)) && own != 0 && w != own && is_relation(tree.word(w), "obl") &&
         case_text(tree, w) == "by" && !tree.is_in_subtree(w, at.p.word);
}

WordId own_agent(const ArgumentAt& at, WordId) { return agent_of_passive(at.tree, at.p.word); }

/// "[Roe], a clerk; Doe, who led it": in lists the clause is about the last.
bool is_across_semicolon(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word;
  const WordId noun = tree.governor(verb);
  if (tree.word(verb).deprel != "acl:relcl" || w >= noun) return false;
  for (WordId between = w + 1; between < noun; ++between)
    if (tree.word(between).form == ";") return true;
  return false;
}

/// "[two guests] and the mayor, who was returning": the one whose number is the verb's.
bool is_listed_before_clause(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, noun = tree.governor(verb);
  if (tree.word(verb).deprel != "acl:relcl" || noun <= w || !is_relation(tree.word(noun), "conj") ||
      first_conjunct(tree, noun) != first_conjunct(tree, w) || !has_feature(tree.word(w), "Number", "Plur"))
    return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c < verb && one_of(to_lower(tree.word(c).form), {"has", "is", "was"});
  });
}

/// "the study of [900 women], which was led": what the clause is told of.
bool is_below_noun_of_clause(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId verb = at.p.word, noun = tree.governor(verb);
  if (tree.word(verb).deprel != "acl:relcl" || noun == 0 || tree.governor(w) != noun || w > verb ||
      tree.word(w).deprel != "nmod")
    return false;
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c < verb && tree.word(c).lemma == "which" && is_relation(tree.word(c), "nsubj") &&
           has_feature(tree.word(w), "Number", "Plur") && has_feature(tree.word(noun), "Number", "Sing");
  });
}

/// "left him out of [the squad]": he is left, not the squad.
bool is_left_out_of(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return tree.word(at.p.word).lemma == "leave" && tree.governor(w) == at.p.word && is_relation(tree.word(w), "obl") &&
         tree.child(at.p.word, "obj") != 0 && case_text(tree, w).starts_with("out");
}

/// "made her [a commander]", "found her [guilty]": she is made or found so.
bool is_made_of_object(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const std::string& verb = tree.word(at.p.word).lemma;
  const bool made = verb == "make" && is_noun(tree.word(w));
  const bool found = verb == "find" && tree.word(w).upos == "ADJ";
  return (made || found) && is_relation(tree.word(w), "xcomp") && tree.governor(w) == at.p.word &&
         tree.child(w, "mark") == 0 && tree.child(w, "case") == 0 && tree.child(at.p.word, "obj") != 0;
}

/// "Asked if [Acme] would pay, Roe, who took over in May, said": who acts in a clause is its noun.
bool is_far_from_clause(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId noun = tree.governor(at.p.word), pronoun = tree.child(at.p.word, "nsubj");
  return tree.word(at.p.word).deprel == "acl:relcl" && pronoun != 0 && antecedent(tree, pronoun) == noun && w < noun &&
         !tree.is_in_subtree(w, noun) && !tree.is_in_subtree(noun, w) && first_conjunct(tree, noun) == noun &&
         !is_relation(tree.word(noun), "appos") && at.scene.mention({at.p.sentence, noun}).has_value();
}

/// "the wife of [the chief] who signed": of two nouns that the clause may be about, the role head's, right in front.
WordId nearer_noun(const ArgumentAt& at, WordId pronoun) {
  const TreeView& tree = at.tree;
  const WordId noun = antecedent(tree, pronoun);
  for (const Argument& a : at.p.arguments) {
    if (noun != pronoun && a.role == "ARG0" && a.word + 1 == pronoun && a.word != noun &&
        tree.is_in_subtree(a.word, noun))
      return a.word;
  }
  return 0;
}

bool is_pronoun_of_nearer(const ArgumentAt& at, WordId w) { return nearer_noun(at, w) != 0; }

/// "[Roe], who retired and whose nephew ran it": the nephew.
WordId owned_subject(const ArgumentAt& at, WordId) { return at.tree.child(at.p.word, "nsubj"); }

bool is_behind_owned_subject(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  const WordId subject = tree.child(at.p.word, "nsubj"), owner = subject == 0 ? 0 : tree.child(subject, "nmod:poss");
  return owner != 0 && tree.word(owner).lemma == "whose" && w < owner && is_relation(tree.word(at.p.word), "conj") &&
         is_somebody(at, subject);
}

bool is_emphatic(const ArgumentAt& at, WordId w) { return is_emphasis(at.scene, {at.p.sentence, at.p.word}, w); }

/// "[whose] party won": the party.
bool is_whose(const ArgumentAt& at, WordId w) {
  return at.tree.word(w).lemma == "whose" && at.tree.word(w).deprel == "nmod:poss";
}

/// The role head may mark the first word: "[The] United States welcomed it".
bool is_article_in_front(const ArgumentAt& at, WordId w) {
  return is_relation(at.tree.word(w), "det") && at.tree.governor(w) > w;
}

/// The role head may mark the first noun of a compound, or the title: "overturned the [court] ruling", "[captain] Roe".
bool is_first_of_compound(const ArgumentAt& at, WordId w) {
  const TreeView& tree = at.tree;
  return (is_relation(tree.word(w), "compound") || tree.word(w).deprel == "nmod:desc") && tree.governor(w) > w &&
         is_noun(tree.word(tree.governor(w))) && tree.governor(w) != at.p.word && tree.word(at.p.word).upos == "VERB";
}

WordId noun_of_clause(const ArgumentAt& at, WordId) { return at.tree.governor(at.p.word); }

WordId object(const ArgumentAt& at, WordId) { return at.tree.child(at.p.word, "obj"); }

WordId own_governor(const ArgumentAt& at, WordId w) { return at.tree.governor(w); }

constexpr WordRule kMoved[] = {
    {"ARG0", is_agent_of_another, own_agent},
    {"", is_across_semicolon, noun_of_clause},
    {"", is_listed_before_clause, noun_of_clause},
    {"", is_below_noun_of_clause, noun_of_clause},
    {"ARG0", is_far_from_clause, noun_of_clause},
    {"", is_left_out_of, object},
    {"ARG0", is_behind_owned_subject, owned_subject},
    {"ARG0", is_pronoun_of_nearer, nearer_noun},
    {"ARG1", is_made_of_object, object},
    {"", is_emphatic, noun_of_clause},
    {"", is_whose, own_governor},
    {"", is_article_in_front, own_governor},
    {"", is_first_of_compound, own_governor},
};

}  // namespace

std::span<const WordRule> moved_arguments() { return kMoved; }

}  // namespace newsgraph
