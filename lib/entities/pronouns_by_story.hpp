#pragma once

#include <functional>
#include <optional>

#include "entities/antecedents.hpp"
#include "entities/pronouns_by_words.hpp"
#include "entities/speech.hpp"

namespace newsgraph {

/// A pronoun in its story: who speaks around it, and which drafts it may mean at all.
struct PronounInStory {
  PronounAt at;
  const Speech& speech;
  std::function<bool(const Draft&)> may_mean;
};

/// Whom a pronoun means by what the sentences before tell, where the model is not sure of somebody else:
/// - "[The agency] said it would wait": the subject of what is said is most often who says it.
/// - "[Roe] doubted that Doe would play. \"We have seen him,\" he said": who acts in the sentence before a quotation
///   speaks in it.
/// - "\"...,\" said [Roe]. \"It failed.\" The engine was old, he said": who spoke goes on to speak.
std::optional<ClusterId> meant_in_speech(const PronounInStory& story);

/// "Doe said so. He had put the toll at 96. President [Roe] flew over the town. But he was jeered": whom the sentence
/// before is about, where the model looks further back: its subject, else the only person whom it names.
std::optional<ClusterId> meant_since(const PronounInStory& story, const Draft& learnt);

/// "Roe said [Doe] had fled. He was caught in May": whom somebody has spoken of, where the pronoun's sentence tells no
/// more speech.
std::optional<ClusterId> spoken_of_before(const PronounInStory& story);

/// "\"She has never used it,\" he said. \"She says ...\"": nobody, where the same pronoun of a quotation meant nobody
/// in the sentence before.
bool goes_on_unknown(const PronounInStory& story);

}  // namespace newsgraph
