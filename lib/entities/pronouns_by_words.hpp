#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "entities/draft.hpp"
#include "entities/pronoun_forms.hpp"

namespace newsgraph {

/// A pronoun, the number of its draft, and where the drafts of each sentence begin.
struct PronounAt {
  const DraftScene& scene;
  const std::vector<std::size_t>& first;
  const Draft& pronoun;
  const PronounForm& form;
  std::size_t index;
};

/// Whom the words around a pronoun say that it means, whatever else is likely: one, or the members of a plural; none
/// where they do not.
/// - "[Ann Lee] gave herself up": the subject of a reflexive's verb.
/// - "[Airbus] and its chief": a possessive right behind "and".
/// - "[Her grandmother] reigned until her death": what ends what the subject does is the subject's.
/// - "In their ruling, [the judges] said": whose words they are stands behind.
/// - "[He] met [Jane Roe] at work, and they married": who met.
/// - "Ann Lee, defending [John Roe], said that he had paid": whom an advocate speaks for.
/// - "\"...\", said [Ann Lee]. Her husband added": the kin of whoever was quoted, or of whom was spoken.
/// - "[John Roe] was hurt, his father said": whose kin speaks of him.
/// - "[a member] who would not be named because he feared them": whom the clause around is about.
/// - "[Claire Roe], who moved her son": the same of what is whose.
/// - "In 1971, the year he married, [Roe] gave up touring": whom the sentence goes on about.
/// - "Receiving her cheque, [Roe] wept": the same of a clause that opens it.
std::vector<ClusterId> meant_by_words(const PronounAt& at);

/// "[Roe] concedes the point. She has asked again": the only person of the sentence before, named as its subject.
std::optional<ClusterId> only_person_before(const PronounAt& at);

}  // namespace newsgraph
