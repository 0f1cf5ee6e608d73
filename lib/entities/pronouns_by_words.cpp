#include "entities/pronouns_by_words.hpp"

#include <algorithm>
#include <optional>

#include "entities/mentions.hpp"
#include "entities/pronoun_fit.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// What the mentions of a sentence that a word heads, before the pronoun, mean where their kind allows that: a name's
/// bearer if one of them has a name, else the last.
std::vector<ClusterId> meant_at(const PronounAt& at, std::uint32_t sentence, WordId word) {
  std::vector<ClusterId> meant;
  for (std::size_t i = std::min(at.index, at.first[sentence + 1]); word != 0 && i-- > at.first[sentence];) {
    const Draft& draft = at.scene.drafts[i];
    if (draft.role != word || draft.cluster == no_cluster || !kind_fits(at.scene, draft, at.form.what)) continue;
    if (at.scene.clusters[draft.cluster].named) return {draft.cluster};
    if (meant.empty()) meant = {draft.cluster};
  }
  return meant;
}

/// "[Airbus] and its chief": what a possessive right behind "and" goes back to.
std::vector<ClusterId> owner_in_front(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId owned = tree.governor(at.pronoun.head);
  const bool joined = is_relation(tree.word(at.pronoun.head), "nmod:poss") && is_relation(tree.word(owned), "conj") &&
                      at.pronoun.head > 2 && tree.word(at.pronoun.head - 1).upos == "CCONJ";
  for (std::size_t i = at.index; joined && i-- > at.first[at.pronoun.sentence];) {
    const Draft& owner = at.scene.drafts[i];
    const bool beside = owner.last + 2 == at.pronoun.head && owner.cluster != no_cluster;
    if (beside && owner.use != NameUse::Adjective && kind_fits(at.scene, owner, at.form.what)) return {owner.cluster};
  }
  return {};
}

/// "[Her grandmother] reigned until her death": what ends what the subject does is the subject's.
std::vector<ClusterId> subject_until(const PronounAt& at) {
  static const WordList turns("death departure dismissal resignation retirement");
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId turn = tree.governor(at.pronoun.head);
  if (turn == 0 || tree.word(at.pronoun.head).deprel != "nmod:poss" || !turns.has(lemma_of(tree.word(turn))) ||
      !has_case(tree, turn, {"until", "till", "before", "at"}))
    return {};
  const WordId verb = tree.governor(turn), subject = verb == 0 ? 0 : tree.child(verb, "nsubj");
  return meant_at(at, at.pronoun.sentence, subject);
}

/// "In their ruling, [the judges] said": whose words they are stands behind.
std::vector<ClusterId> speakers_ahead(const PronounAt& at) {
  static const WordList words(
      "address affidavit appeal blog book column complaint decision email essay finding interview judgement judgment "
      "lawsuit letter memo memoir message note opinion petition post report ruling speech statement submission "
      "testimony tweet verdict");
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId noun = tree.governor(at.pronoun.head), verb = noun == 0 ? 0 : tree.governor(noun);
  const WordId subject = verb == 0 ? 0 : tree.child(verb, "nsubj");
  if (subject < noun || tree.word(at.pronoun.head).deprel != "nmod:poss" || !is_relation(tree.word(noun), "obl") ||
      !words.has(lemma_of(tree.word(noun))))
    return {};
  std::vector<ClusterId> speakers;
  for (std::size_t i = at.first[at.pronoun.sentence]; i < at.first[at.pronoun.sentence + 1]; ++i) {
    const Draft& draft = at.scene.drafts[i];
    const bool speaks = first_conjunct(tree, draft.role) == subject && draft.kind != MentionKind::Pronoun;
    if (!speaks || draft.cluster == no_cluster) continue;
    if (draft.role == subject && kind_fits(at.scene, draft, at.form.what)) return {draft.cluster};
    if (draft.type == Kind::Person) speakers.push_back(draft.cluster);
  }
  return at.form.what == PronounClass::They && speakers.size() > 1 ? speakers : std::vector<ClusterId>();
}

bool is_a_person(const DraftScene& scene, const Draft& draft) {
  return draft.cluster != no_cluster && scene.clusters[draft.cluster].kind == Kind::Person;
}

/// "[JANE ROE]", a heading, "Born in Ghent, she ...": whom the text below is about.
std::vector<ClusterId> named_in_heading(const PronounAt& at) {
  const std::uint32_t sentence = at.pronoun.sentence;
  if (sentence == 0 || at.first[sentence] == 0) return {};
  const Draft& heading = at.scene.drafts[at.first[sentence] - 1];
  const WordId size = at.scene.tree(heading).size();
  const bool whole = heading.sentence + 1 == sentence && heading.first == 1 && heading.last == size && size > 1;
  if (!whole || heading.kind != MentionKind::Name || !is_a_person(at.scene, heading) ||
      !kind_fits(at.scene, heading, at.form.what))
    return {};
  for (std::size_t i = at.first[sentence]; i < at.index; ++i)
    if (is_a_person(at.scene, at.scene.drafts[i])) return {};
  return {heading.cluster};
}

/// "[He] met [Jane Roe] at work, and they married": who met.
std::vector<ClusterId> couple_before(const PronounAt& at) {
  static const WordList unions("divorce marry separate wed"), encounters("date know marry meet wed");
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId verb = tree.governor(at.pronoun.head);
  if (at.form.what != PronounClass::They || verb == 0 || !is_relation(tree.word(at.pronoun.head), "nsubj") ||
      !unions.has(lemma_of(tree.word(verb))))
    return {};
  const std::uint32_t from = at.pronoun.sentence == 0 ? 0 : at.pronoun.sentence - 1;
  for (std::size_t i = at.index; i-- > at.first[from];) {
    const Draft& other = at.scene.drafts[i];
    const TreeView& own = at.scene.tree(other);
    const WordId met = own.governor(other.role);
    if (!is_a_person(at.scene, other) || !is_relation(own.word(other.role), "obj") || met == 0 ||
        !encounters.has(lemma_of(own.word(met))))
      continue;
    for (std::size_t j = at.first[other.sentence]; j < i; ++j)
      if (is_a_person(at.scene, at.scene.drafts[j]) && at.scene.drafts[j].role == subject_of(own, met))
        return {at.scene.drafts[j].cluster, other.cluster};
  }
  return {};
}

/// "Ann Lee, defending [John Roe], said that he had paid": whom an advocate speaks for.
std::vector<ClusterId> client_of_speaker(const PronounAt& at) {
  static const WordList stands_for("defend represent");
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId verb = tree.governor(at.pronoun.head), said = verb == 0 ? 0 : tree.governor(verb);
  const bool past = verb != 0 && (has_feature(tree.word(verb), "Tense", "Past") || tree.child(verb, "cop") != 0);
  if (said == 0 || !past || !is_relation(tree.word(verb), "ccomp") || !is_relation(tree.word(at.pronoun.head), "nsubj"))
    return {};
  const WordId speaker = tree.child(said, "nsubj"), clause = speaker == 0 ? 0 : tree.child(speaker, "acl");
  const WordId client = clause == 0 || !stands_for.has(lemma_of(tree.word(clause))) ? 0 : tree.child(clause, "obj");
  return meant_at(at, at.pronoun.sentence, client);
}

bool tells(const Word& word) {
  static const WordList verbs("add say tell");
  return verbs.has(lemma_of(word));
}

/// The subject of what somebody says; 0 without one.
WordId subject_of_content(const TreeView& tree, WordId said) {
  const WordId below = tree.child(said, "ccomp");
  const WordId content = below != 0 ? below : is_relation(tree.word(said), "parataxis") ? tree.governor(said) : 0;
  return content == 0 ? 0 : subject_of(tree, content);
}

bool is_kin(const Word& word) {
  static const WordList kin(
      "aunt brother cousin daughter father girlfriend boyfriend grandmother grandfather husband mother mum partner "
      "sister son uncle wife widow widower");
  return kin.has(lemma_of(word));
}

/// "\"...\", said [Ann Lee]. Her husband added": the kin of whoever was quoted right before; but
/// "[John Roe] had fled, said Ann Lee. His wife ..." of whom was spoken.
std::vector<ClusterId> kin_of_speaker(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId noun = tree.governor(at.pronoun.head);
  if (at.pronoun.head > 2 || at.pronoun.sentence == 0 || noun == 0 || !is_kin(tree.word(noun))) return {};
  const std::uint32_t before = at.pronoun.sentence - 1;
  const TreeView& told = at.scene.trees[before];
  const auto is_quote = [&](WordId w) { return is_quotation_mark(told.word(w).form); };
  for (WordId said = 1; said <= told.size(); ++said) {
    const WordId speaker = tells(told.word(said)) ? told.child(said, "nsubj") : 0;
    if (speaker == 0) continue;
    // The topic stands in front of "said Ann Lee".
    const WordId topic = speaker > said ? subject_of_content(told, said) : 0;
    const bool quoted = said > 2 && (is_quote(said - 1) || is_quote(said - 2));
    if (std::vector<ClusterId> meant = meant_at(at, before, quoted ? speaker : topic); !meant.empty()) return meant;
  }
  return {};
}

/// "[The union] was not impressed. \"Acme lied,\" said its secretary": what is quoted is rather of others, so that the
/// body of the sentence before is meant.
std::vector<ClusterId> body_before_quotation(const PronounAt& at) {
  if (at.form.what != PronounClass::It || at.pronoun.sentence == 0) return {};
  if (!opens_quotation(at.scene.tree(at.pronoun).word(1).form)) return {};
  const TreeView& before = at.scene.trees[at.pronoun.sentence - 1];
  const WordId root = root_of(before), subject = root == 0 ? 0 : before.child(root, "nsubj");
  return meant_at(at, at.pronoun.sentence - 1, subject);
}

/// "[John Roe] was hurt, his father said": whose kin speaks of him.
std::vector<ClusterId> told_by_kin(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId kin = tree.governor(at.pronoun.head), said = kin == 0 ? 0 : tree.governor(kin);
  if (said == 0 || tree.word(at.pronoun.head).deprel != "nmod:poss" || !is_relation(tree.word(kin), "nsubj") ||
      !tells(tree.word(said)))
    return {};
  const WordId topic = subject_of_content(tree, said);
  if (topic == 0 || topic > at.pronoun.head) return {};
  if (std::vector<ClusterId> body = body_before_quotation(at); !body.empty()) return body;
  const WordId name = tree.child(topic, "appos");
  std::vector<ClusterId> named = meant_at(at, at.pronoun.sentence, name);
  return named.empty() ? meant_at(at, at.pronoun.sentence, topic) : named;
}

/// "[a member] who left": the noun of a clause of which "who" is the subject.
std::vector<ClusterId> noun_of_who_clause(const PronounAt& at, WordId clause) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId subject = tree.child(clause, "nsubj");
  if (tree.word(clause).deprel != "acl:relcl" || subject == 0 || to_lower(tree.word(subject).form) != "who") return {};
  return meant_at(at, at.pronoun.sentence, tree.governor(clause));
}

/// "[a member] who would not be named because he feared them": whom the clause around is about.
std::vector<ClusterId> noun_of_clause(const PronounAt& at) {
  static const WordList marks("after although as because before if since though until when where while");
  const TreeView& tree = at.scene.tree(at.pronoun);
  WordId clause = tree.governor(at.pronoun.head);
  if (!at.form.of_person() || clause == 0 || !is_relation(tree.word(at.pronoun.head), "nsubj")) return {};
  const WordId mark = tree.child(clause, "mark");
  const bool adverbial =
      is_relation(tree.word(clause), "advcl") && mark != 0 && marks.has(to_lower(tree.word(mark).form));
  // "who spoke on condition that he not be named"
  const bool on_condition =
      is_relation(tree.word(clause), "acl") && lemma_of(tree.word(tree.governor(clause))) == "condition";
  if (!adverbial && !on_condition) return {};
  for (WordId steps = 0; clause != 0 && steps < tree.size(); ++steps, clause = tree.governor(clause)) {
    // "who took part and who spoke"
    const WordId first = first_conjunct(tree, clause);
    if (tree.word(first).deprel == "acl:relcl") return noun_of_who_clause(at, first);
    if (clause != tree.governor(at.pronoun.head) && tree.child(clause, "nsubj") != 0) return {};
  }
  return {};
}

/// "[Claire Roe], who moved her son", "[Roe], who began by selling pies in her yard": whom the clause is about, where
/// nobody else is its subject, or its object ("who saw Doe in her yard").
std::vector<ClusterId> owner_in_clause(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId owned = tree.governor(at.pronoun.head);
  WordId clause = owned == 0 ? 0 : tree.governor(owned);
  const WordId object = clause == 0 ? 0 : tree.child(clause, "obj");
  const bool alone = object == 0 || object == owned || tree.word(object).upos == "NOUN";
  const bool owns = at.form.of_person() && clause != 0 && tree.word(at.pronoun.head).deprel == "nmod:poss" &&
                    (is_relation(tree.word(owned), "obj") || (is_relation(tree.word(owned), "obl") && alone));
  while (owns && is_relation(tree.word(clause), "advcl") && tree.child(clause, "nsubj") == 0)
    clause = tree.governor(clause);
  return owns && clause != 0 ? noun_of_who_clause(at, clause) : std::vector<ClusterId>();
}

/// What a name behind the pronoun means whose word in the tree is `role`.
std::vector<ClusterId> name_ahead(const PronounAt& at, WordId role) {
  for (std::size_t i = at.index + 1; i < at.first[at.pronoun.sentence + 1]; ++i) {
    const Draft& draft = at.scene.drafts[i];
    if (draft.role == role && draft.kind == MentionKind::Name && draft.cluster != no_cluster &&
        kind_fits(at.scene, draft, at.form.what))
      return {draft.cluster};
  }
  return {};
}

/// "In 1971, the year he married, [Roe] gave up touring": whom the sentence goes on about.
std::vector<ClusterId> subject_ahead(const PronounAt& at) {
  static const WordList times(
      "afternoon day decade evening month moment morning night season summer time week winter year");
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId clause = tree.governor(at.pronoun.head), noun = clause == 0 ? 0 : tree.governor(clause);
  if (!at.form.of_person() || noun == 0 || tree.word(clause).deprel != "acl:relcl" ||
      !times.has(lemma_of(tree.word(noun))) || !is_relation(tree.word(at.pronoun.head), "nsubj"))
    return {};
  const WordId root = root_of(tree), subject = root == 0 ? 0 : subject_of(tree, root);
  return subject > clause ? name_ahead(at, subject) : std::vector<ClusterId>();
}

/// "Receiving her cheque, [Roe] wept": the subject of the clause that the sentence opens with stands behind.
std::vector<ClusterId> subject_behind(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  WordId clause = at.pronoun.head;
  for (WordId steps = 0; clause != 0 && steps < tree.size() && !is_relation(tree.word(clause), "advcl"); ++steps)
    clause = tree.governor(clause);
  const WordId main = clause == 0 ? 0 : tree.governor(clause), subject = main == 0 ? 0 : subject_of(tree, main);
  const bool opens = at.form.of_person() && subject > clause && subject > at.pronoun.head && main > clause &&
                     has_feature(tree.word(clause), "VerbForm", "Part") && tree.child(clause, "nsubj") == 0;
  for (std::size_t i = at.first[at.pronoun.sentence]; opens && i < at.index; ++i)
    if (is_a_person(at.scene, at.scene.drafts[i])) return {};
  return opens ? name_ahead(at, subject) : std::vector<ClusterId>();
}

/// "[Ann Lee] gave herself up"
std::vector<ClusterId> own_subject(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const Word& word = tree.word(at.pronoun.head);
  const WordId verb = tree.governor(at.pronoun.head);
  if (!at.form.reflexive || verb == 0 || !(is_relation(word, "obj") || is_relation(word, "iobj"))) return {};
  const WordId subject = subject_of(tree, verb);
  return subject == 0 || subject > at.pronoun.head ? std::vector<ClusterId>()
                                                   : meant_at(at, at.pronoun.sentence, subject);
}

/// "Rain fell and police arrested [Roe]": whom a main clause does something to.
bool is_main_object(const TreeView& tree, WordId w) {
  const WordId verb = tree.governor(w);
  return is_relation(tree.word(w), "obj") && verb != 0 && is_relation(tree.word(first_conjunct(tree, verb)), "root");
}

/// "In addition to her son, [Tate] leaves a sister": whose kin they are stands behind.
std::vector<ClusterId> survivor_ahead(const PronounAt& at) {
  const TreeView& tree = at.scene.tree(at.pronoun);
  const WordId kin = tree.governor(at.pronoun.head);
  WordId top = kin;
  while (top != 0 && is_relation(tree.word(top), "nmod")) top = tree.governor(top);
  const WordId verb = top == 0 ? 0 : tree.governor(top), subject = verb == 0 ? 0 : subject_of(tree, verb);
  const bool added =
      top != 0 && is_relation(tree.word(top), "obl") &&
      (lemma_of(tree.word(top)) == "addition" || has_case(tree, top, {"besides", "beside", "alongside"}));
  const bool owns = tree.word(at.pronoun.head).deprel == "nmod:poss";
  return added && owns && subject > kin ? name_ahead(at, subject) : std::vector<ClusterId>();
}

}  // namespace

std::optional<ClusterId> only_person_before(const PronounAt& at) {
  const std::uint32_t sentence = at.pronoun.sentence;
  if (at.pronoun.head != 1 || sentence == 0) return std::nullopt;
  const TreeView& tree = at.scene.tree(at.pronoun);
  const bool is_owner = tree.word(1).deprel == "nmod:poss" && is_kin(tree.word(tree.governor(1)));
  if (!is_main_subject(tree, is_owner ? tree.governor(1) : 1) ||
      (at.form.what != PronounClass::He && at.form.what != PronounClass::She))
    return std::nullopt;
  const bool undergoes = tree.word(1).deprel == "nsubj:pass";
  const Draft *only = nullptr, *named = nullptr;
  bool is_told_of = false;
  for (std::size_t i = at.first[sentence - 1]; i < at.first[sentence]; ++i) {
    const Draft& other = at.scene.drafts[i];
    if (!is_a_person(at.scene, other)) continue;
    if (only != nullptr && only->cluster != other.cluster) return std::nullopt;
    if (only == nullptr && other.kind == MentionKind::Pronoun) return std::nullopt;
    only = &other;
    if (other.kind == MentionKind::Name) named = &other;
    const TreeView& before = at.scene.tree(other);
    is_told_of = is_told_of || is_relation(before.word(other.role), "root") ||  // "And Roe?"
                 is_main_subject(before, other.role) ||
                 ((undergoes || is_owner) && is_main_object(before, other.role)) ||
                 (is_owner && is_relation(before.word(other.role), "obl:agent"));
  }
  const bool meant = is_told_of && named != nullptr && kind_fits(at.scene, *named, at.form.what);
  return meant ? std::optional(named->cluster) : std::nullopt;
}

std::vector<ClusterId> meant_by_words(const PronounAt& at) {
  for (const auto rule :
       {own_subject, named_in_heading, owner_in_front, subject_until, speakers_ahead, couple_before, client_of_speaker,
        kin_of_speaker, told_by_kin, noun_of_clause, owner_in_clause, subject_ahead, survivor_ahead, subject_behind}) {
    if (std::vector<ClusterId> meant = rule(at); !meant.empty()) return meant;
  }
  return {};
}

}  // namespace newsgraph
