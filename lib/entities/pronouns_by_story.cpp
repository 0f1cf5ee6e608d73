#include "entities/pronouns_by_story.hpp"

#include <algorithm>
#include <span>

#include "entities/lexicon.hpp"
#include "entities/pronoun_fit.hpp"

namespace newsgraph {
namespace {

bool is_he_or_she(const PronounForm& form) { return form.what == PronounClass::He || form.what == PronounClass::She; }

bool is_named_person(const DraftScene& scene, const Draft& draft) {
  return draft.cluster != no_cluster && scene.clusters[draft.cluster].kind == Kind::Person &&
         scene.clusters[draft.cluster].named;
}

/// Who speaks for others: "a spokesman".
bool speaks_for_others(const Draft& speaker) {
  const auto is_one = [](const std::string& noun) { return noun.starts_with("spokes"); };
  return is_one(speaker.key) || std::any_of(speaker.titles.begin(), speaker.titles.end(), is_one);
}

/// The subject of the sentence before whom the pronoun may mean; null without one.
const Draft* main_subject_before(const PronounInStory& story) {
  const std::uint32_t sentence = story.at.pronoun.sentence;
  if (sentence == 0 || !story.at.form.of_person()) return nullptr;
  for (std::size_t i = story.at.first[sentence]; i-- > story.at.first[sentence - 1];) {
    const Draft& other = story.at.scene.drafts[i];
    if (is_main_subject(story.at.scene.tree(other), other.role) && story.may_mean(other)) return &other;
  }
  return nullptr;
}

/// "[The agency] said it would wait"; but "[Roe] fell into a gully. A spokesman said he had survived".
std::optional<ClusterId> subject_of_saying(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  const TreeView& tree = scene.tree(pronoun);
  const WordId verb = tree.governor(pronoun.head);
  if (verb == 0 || !is_relation(tree.word(verb), "ccomp") || !is_relation(tree.word(pronoun.head), "nsubj"))
    return std::nullopt;
  for (std::size_t i = index; i-- > first[pronoun.sentence];) {
    const Draft& speaker = scene.drafts[i];
    const bool says = story.speech.is_speaker(speaker) && tree.governor(speaker.role) == tree.governor(verb);
    if (!says || !story.may_mean(speaker)) continue;
    const Draft* other = speaks_for_others(speaker) ? main_subject_before(story) : nullptr;
    return other != nullptr && other->cluster != speaker.cluster ? other->cluster : speaker.cluster;
  }
  return std::nullopt;
}

bool begins_quoted(const PronounInStory& story, std::uint32_t sentence) {
  return story.speech.is_quoted(story.at.scene.trees[sentence].word(1).span.begin);
}

bool is_wholly_quoted(const PronounInStory& story, std::uint32_t sentence) {
  const TreeView& tree = story.at.scene.trees[sentence];
  return begins_quoted(story, sentence) && story.speech.is_quoted(tree.word(tree.size()).span.begin);
}

std::optional<ClusterId> actor_before_quotation(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  std::uint32_t start = pronoun.sentence;
  if (!is_he_or_she(form) || !story.speech.is_speaker(pronoun) || !begins_quoted(story, start)) return std::nullopt;
  while (start > 0 && is_wholly_quoted(story, start - 1)) --start;
  if (start == 0) return std::nullopt;
  const TreeView& before = scene.trees[start - 1];
  const WordId verb = root_of(before);
  if (verb == 0) return std::nullopt;
  // "denied by [Roe]"; without a passive "by" may be a place.
  const bool is_passive = before.child(verb, "nsubj:pass") != 0;
  const WordId agent = is_passive ? agent_of_passive(before, verb) : before.child(verb, "obl:agent");
  for (const WordId actor : {subject_of(before, verb), agent}) {
    for (std::size_t i = first[start - 1]; actor != 0 && i < first[start]; ++i) {
      const Draft& other = scene.drafts[i];
      const bool acts = other.role == actor && other.kind != MentionKind::Pronoun && is_named_person(scene, other);
      if (acts && story.may_mean(other)) return other.cluster;
    }
  }
  return std::nullopt;
}

/// "\"...,\" said [Roe]. \"It failed.\" The engine was old, he said"
std::optional<ClusterId> speaker_before(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  if (!is_he_or_she(form) || !story.speech.is_speaker(pronoun) || pronoun.sentence < 2 ||
      begins_quoted(story, pronoun.sentence) || !is_wholly_quoted(story, pronoun.sentence - 1))
    return std::nullopt;
  for (std::size_t i = first[pronoun.sentence - 1]; i-- > first[pronoun.sentence - 2];) {
    const Draft& speaker = scene.drafts[i];
    if (story.speech.is_speaker(speaker) && is_named_person(scene, speaker) && story.may_mean(speaker))
      return speaker.cluster;
  }
  return std::nullopt;
}

/// The only person whom the sentence before names, where nobody is its subject; who is its object undergoes, and does
/// not act next.
std::optional<ClusterId> only_name_before(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  std::optional<ClusterId> only;
  for (std::size_t i = first[pronoun.sentence - 1]; i < first[pronoun.sentence]; ++i) {
    const Draft& other = scene.drafts[i];
    const TreeView& tree = scene.tree(other);
    const bool person = other.cluster != no_cluster && scene.clusters[other.cluster].kind == Kind::Person;
    if (!person || !kind_fits(scene, other, form.what)) continue;
    const WordId verb = tree.governor(other.role);
    const bool main = is_main_subject(tree, other.role) ||
                      (verb != 0 && is_relation(tree.word(verb), "root") && is_relation(tree.word(other.role), "obj"));
    if (main || (only && *only != other.cluster) || story.speech.is_quoted(other.span.begin)) return std::nullopt;
    if (scene.clusters[other.cluster].named && story.may_mean(other)) only = other.cluster;
  }
  return only;
}

}  // namespace

std::optional<ClusterId> meant_in_speech(const PronounInStory& story) {
  for (const auto rule : {subject_of_saying, actor_before_quotation, speaker_before})
    if (const auto meant = rule(story)) return meant;
  return std::nullopt;
}

std::optional<ClusterId> meant_since(const PronounInStory& story, const Draft& learnt) {
  const Draft& pronoun = story.at.pronoun;
  if (!is_he_or_she(story.at.form) || learnt.sentence + 1 >= pronoun.sentence ||
      story.speech.is_quoted(pronoun.span.begin) ||
      !is_relation(story.at.scene.tree(pronoun).word(pronoun.head), "nsubj"))
    return std::nullopt;
  const Draft* subject = main_subject_before(story);
  if (subject == nullptr) return only_name_before(story);
  // "a negotiator": somebody new; "the chairman" may be the one who is learnt.
  const bool known = story.at.scene.clusters[subject->cluster].named || !subject->definite;
  return known && !story.speech.is_quoted(subject->span.begin) ? std::optional(subject->cluster) : std::nullopt;
}

std::optional<ClusterId> spoken_of_before(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  const TreeView& tree = scene.tree(pronoun);
  const WordId verb = tree.governor(pronoun.head);
  const bool tells = is_main_subject(tree, pronoun.head) && !is_verb_of_saying(lemma_of(tree.word(verb))) &&
                     tree.child(verb, "ccomp") == 0;
  if (!is_he_or_she(form) || !tells || pronoun.sentence == 0 || story.speech.is_quoted(pronoun.span.begin))
    return std::nullopt;
  const TreeView& before = scene.trees[pronoun.sentence - 1];
  const WordId said = root_of(before), content = said == 0 ? 0 : before.child(said, "ccomp");
  if (content == 0 || !is_verb_of_saying(lemma_of(before.word(said)))) return std::nullopt;
  const WordId topic = subject_of(before, content);
  for (std::size_t i = first[pronoun.sentence - 1]; topic != 0 && i < first[pronoun.sentence]; ++i) {
    const Draft& other = scene.drafts[i];
    if (other.role == topic && is_named_person(scene, other) && other.kind == MentionKind::Name &&
        story.may_mean(other))
      return other.cluster;
  }
  return std::nullopt;
}

bool goes_on_unknown(const PronounInStory& story) {
  const auto& [scene, first, pronoun, form, index] = story.at;
  if (!is_he_or_she(form) || pronoun.sentence == 0 || !story.speech.is_quoted(pronoun.span.begin)) return false;
  const Draft* last = nullptr;
  for (std::size_t i = first[pronoun.sentence - 1]; i < index; ++i) {
    const Draft& other = scene.drafts[i];
    if (other.kind == MentionKind::Pronoun && other.key == pronoun.key && story.speech.is_quoted(other.span.begin))
      last = &other;
  }
  return last != nullptr && last->cluster == no_cluster;
}

}  // namespace newsgraph
