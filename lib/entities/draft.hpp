#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.hpp"
#include "entities/entities.hpp"
#include "entities/lexicon.hpp"
#include "entities/tree.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

using ClusterId = std::uint32_t;
inline constexpr ClusterId no_cluster = static_cast<ClusterId>(-1);

/// How a name refers: by itself, as an adjective of nationality, or as a capital or seat that stands for a government.
enum class NameUse { Plain, Adjective, People, Capital };

/// A mention while it is being resolved.
struct Draft {
  Span span;
  std::uint32_t sentence = 0;
  WordId first = 1, last = 1;
  WordId head = 1;
  WordId role = 1;   ///< the word that carries the relation to the rest: the title's where the name hangs on it
  WordId title = 0;  ///< first word of the title in front of a person's name; 0 without
  MentionKind kind = MentionKind::Name;
  Kind type = Kind::Person;
  float probability = 1;
  std::string text;  ///< as in the article
  std::string key;   ///< name_key of a name; lemma of the head of a nominal or pronoun
  std::string class_iri;
  std::string country;  ///< ISO 3166-1 code of a country, demonym, capital
  NameUse use = NameUse::Plain;
  bool is_birth_name = false;             ///< "Born in 1935, Ann Roe was": not what she is called later
  bool is_origin = false;                 ///< "Kelland" of "minister Tobin Hale of Kelland": a body politic for sure
  std::vector<std::string> titles;        ///< lemmas in front of a person's name: "president"
  std::vector<std::string> affiliations;  ///< country codes in front of a title or noun: "Russian President"
  Gender gender = Gender::Unknown;
  bool plural = false;
  bool definite = false;  ///< the, this, that
  bool predicative = false;
  bool generic = false;  ///< a pronoun or nominal that makes no entity of its own
  ClusterId cluster = no_cluster;
};

/// An entity while it is being gathered.
struct Cluster {
  Kind kind = Kind::Person;
  Gender gender = Gender::Unknown;
  bool plural = false;
  bool named = false;
  std::string class_iri;
  std::string country;
  std::set<std::string> nouns;  ///< titles and class nouns it is called by
  std::set<std::string> affiliations;
  std::vector<ClusterId> members;
};

/// The article on its way from words to entities.
struct DraftScene {
  const Article& article;
  const Analysis& analysis;
  std::vector<TreeView> trees;
  std::vector<Draft> drafts;  ///< in text order, the longer first
  std::vector<Cluster> clusters;

  [[nodiscard]] const TreeView& tree(const Draft& draft) const { return trees[draft.sentence]; }
  [[nodiscard]] const Word& head(const Draft& draft) const { return tree(draft).word(draft.head); }
  [[nodiscard]] const Word& role(const Draft& draft) const { return tree(draft).word(draft.role); }
};

/// A lemma as the lexicons want it: lower case, the form where the lemma is missing.
std::string lemma_of(const Word& word);

/// The name_key of the words first to last.
std::string key_of(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last);

/// Head, span, text and key of a draft whose words are known. The role is the head's.
void set_words(const DraftScene& scene, Draft& draft);

/// A draft of the words first to last.
Draft draft_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last);

/// Whether "the" stands right in front.
bool follows_the(const DraftScene& scene, const Draft& draft);

/// Text order, the longer first.
void sort_drafts(std::vector<Draft>& drafts);

/// Takes the kind, class, titles and gender of a draft into its cluster.
void join_cluster(DraftScene& scene, Draft& draft, ClusterId cluster);
ClusterId new_cluster(DraftScene& scene, Draft& draft);

}  // namespace newsgraph
