#pragma once

#include <string>

#include "facts/facts.hpp"
#include "facts/posts.hpp"
#include "facts/scene.hpp"
#include "facts/terms.hpp"

namespace newsgraph {

/// A post that somebody is said to hold or to have held.
struct TenureFinding {
  MentionId person = 0;
  PostPhrase post;
  std::string rule;
  float probability = 1;
  Term term;
};

/// Adds the tenure, and the relations that follow from its post, unless it is known. A term that is over makes a former
/// holder, and so does a resignation or dismissal told in the same sentence.
void add_tenure(const FactScene& scene, TenureFinding f, Facts& facts);

}  // namespace newsgraph
