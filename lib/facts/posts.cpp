#include "facts/posts.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "entities/lexicon.hpp"
#include "facts/post_words.hpp"

namespace newsgraph {
namespace {

std::string lower(const TreeView& tree, WordId w) { return to_lower(tree.word(w).form); }

/// A mention of a body: what a post can be of.
std::optional<MentionId> body_at(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const Span span = scene.word({sentence, w}).span;
  std::optional<MentionId> best;
  for (const MentionId m : scene.mentions_of[sentence]) {
    const Mention& mention = scene.entities.mentions[m];
    if (!mention.span.contains(span) || mention.kind == MentionKind::Nominal) continue;
    if (!scene.is_kind(m, {Kind::Polity, Kind::Organization})) continue;
    // "an [Anglican] minister": of a church that the word does not name.
    const bool adjective = scene.word({sentence, mention.head}).upos == "ADJ" && scene.kind(m) == Kind::Organization;
    if (adjective && !scene.has_class(m, "schema:PoliticalParty")) continue;
    if (!best || mention.span.size() > scene.entities.mentions[*best].span.size()) best = m;
  }
  return best;
}

bool is_in_name(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const Span span = scene.word({sentence, w}).span;
  return std::any_of(scene.mentions_of[sentence].begin(), scene.mentions_of[sentence].end(), [&](MentionId m) {
    return scene.entities.mentions[m].kind == MentionKind::Name && scene.entities.mentions[m].span.contains(span);
  });
}

WordId first_word_of(const FactScene& scene, std::uint32_t sentence, MentionId m) {
  for (WordId w = 1; w <= scene.trees[sentence].size(); ++w) {
    if (scene.word({sentence, w}).span.begin >= scene.entities.mentions[m].span.begin) return w;
  }
  return 1;
}

/// "Commercial Airplanes CEO" leads a part, not the body: nouns in front that the table does not know narrow the post.
bool is_narrowed(const TreeView& tree, WordId first, WordId known) {
  for (WordId w = first; w < known; ++w) {
    // "deputy general secretary", whatever the tagger takes the word for.
    if (one_of(lower(tree, w), {"assistant", "associate", "deputy", "vice"})) return true;
    if (is_noun(tree.word(w)) && !one_of(lower(tree, w), {"group", "company", "team", "club", "party", "state"}))
      return true;
  }
  return false;
}

/// What the table has for these words, the parts of a hyphenated one joined again.
std::optional<PostKind> post_in(const TreeView& tree, WordId first, WordId last) {
  std::string title;
  for (WordId w = first; w <= last; ++w) {
    const bool hyphen = tree.word(w).form == "-" || title.ends_with("-");
    if (!title.empty() && !hyphen) title += ' ';
    title += lower(tree, w);
  }
  return find_post(title);
}

/// The longest title of the table that ends at `head`.
std::optional<PostKind> longest_title(const TreeView& tree, WordId first, WordId head) {
  for (WordId from = first; from <= head; ++from) {
    if (const auto kind = post_in(tree, from, head)) return is_narrowed(tree, first, from) ? PostKind::Member : kind;
  }
  return find_post(to_lower(tree.word(head).lemma));
}

/// Where the longest title of several words that ends at `head` begins: a name inside of it is no body.
WordId start_of_known_title(const TreeView& tree, WordId left, WordId head) {
  for (WordId from = left + 4 > head ? left : head - 4; from < head; ++from) {
    if (post_in(tree, from, head)) return from;
  }
  return head;
}

/// Where the name of a people that the word belongs to begins; 0 where it belongs to none.
WordId start_of_people(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const Span span = scene.word({sentence, w}).span;
  for (const MentionId m : scene.mentions_of[sentence]) {
    const Mention& mention = scene.entities.mentions[m];
    if (mention.kind == MentionKind::Name && mention.span.contains(span) && scene.is_kind(m, {Kind::PeopleGroup}))
      return first_word_of(scene, sentence, m);
  }
  return 0;
}

/// Words to the left that belong to the title; statuses, bodies and determiners end it.
void read_left(const FactScene& scene, PostPhrase& post, WordId left) {
  const TreeView& tree = scene.trees[post.sentence];
  // "the former Ghent and Bruges coach": whatever stands between.
  for (const WordId c : tree.children(post.head, "amod")) {
    const auto status = c >= left && c < post.head ? status_of(lower(tree, c)) : std::nullopt;
    if (status) post.tenure = *status;
  }
  WordId w = start_of_known_title(tree, left, post.head);
  post.first = w;
  bool title = true, owned = false;
  while (w > left) {
    --w;
    const std::string form = lower(tree, w);
    if (const auto body = body_at(scene, post.sentence, w)) {
      if (!post.body) post.body = body;
      title = false;
      w = first_word_of(scene, post.sentence, *body);
      continue;
    }
    // "a former [Sunni] lawmaker": a word for a people stands between.
    if (const WordId people = start_of_people(scene, post.sentence, w); people != 0) {
      title = false;
      w = people;
      continue;
    }
    // "ex-England coach", where the two are one word
    if (form.starts_with("ex-") && tree.word(w).upos == "ADJ") {
      post.tenure = TenureKind::Former;
      return;
    }
    const bool prefix = form == "-" && w > left && status_of(lower(tree, w - 1));
    if (prefix) --w;
    if (const auto status = status_of(lower(tree, w))) {
      // "the [former] minister's counsel": the minister's.
      if (!owned) post.tenure = *status;
      title = false;
    } else if (form == "'s" || form == "’s" || form == "'" || form == "’" || is_skipped(form)) {
      title = false;
      owned = owned || !is_skipped(form);
    } else if (title && is_word_of_title(tree.word(w)) && !is_in_name(scene, post.sentence, w)) {
      // "first-team coach": a title begins with no hyphen.
      if (form != "-") post.first = w;
    } else {
      return;
    }
  }
}

/// Whether the noun that an adjective stands before is a mention of a body itself.
bool names_body_below(const FactScene& scene, std::uint32_t sentence, WordId adjective) {
  const WordId noun = scene.trees[sentence].governor(adjective);
  const auto m = noun > adjective ? scene.mention({sentence, noun}) : std::nullopt;
  return m && scene.entities.mentions[*m].head == noun && scene.is_kind(*m, {Kind::Organization});
}

/// "head of the [Egyptian] antiquities sector": where the sector is, unless the noun is the state itself.
bool tells_origin_of_noun(const TreeView& tree, WordId adjective) {
  const WordId noun = tree.governor(adjective);
  return noun > adjective && is_noun(tree.word(noun)) &&
         !one_of(to_lower(tree.word(noun).lemma),
                 {"army",     "assembly",   "cabinet", "congress", "court", "delegation", "forces",
                  "force",    "government", "house",   "nation",   "navy",  "parliament", "people",
                  "republic", "senate",     "side",    "squad",    "state", "team"});
}

/// "for the [Vienna] museum": the museum's, which has no name, and not the town's.
bool names_place_of_body(const TreeView& tree, WordId w) {
  const WordId noun = tree.governor(w);
  if (noun <= w || tree.word(noun).upos != "NOUN" || !is_relation(tree.word(w), "compound")) return false;
  const Noun* known = find_noun(to_lower(tree.word(noun).lemma));
  return known != nullptr && (known->kind == Kind::Organization || known->class_iri == "schema:CivicStructure");
}

/// "the closest adviser to former Governor Jane Doe": whom the adposition leads to is a person, and no body.
bool serves_a_person(const FactScene& scene, const PostPhrase& post, std::string_view adposition) {
  const TreeView& tree = scene.trees[post.sentence];
  const std::vector<WordId> phrases = tree.children(post.head, "nmod");
  return std::any_of(phrases.begin(), phrases.end(), [&](WordId c) {
    const auto m = case_text(tree, c) == adposition ? scene.mention({post.sentence, c}) : std::nullopt;
    return m && scene.kind(*m) == Kind::Person;
  });
}

/// The clitic of the possessor that begins at a word, where what it owns follows: "of [Kenya]'s athletics federation";
/// 0 without one.
WordId clitic_of_possessor(const FactScene& scene, std::uint32_t sentence, WordId w, WordId right) {
  const TreeView& tree = scene.trees[sentence];
  const auto m = scene.mention({sentence, w});
  const WordId behind = m ? word_after(tree, scene.entities.mentions[*m].span) : w + 1;
  // A nominal's span holds its clitic, a name's does not.
  for (const WordId c : {behind, behind - 1}) {
    const bool clitic = c > w && c < right && one_of(tree.word(c).form, {"'s", "\xE2\x80\x99s", "'"});
    if (clitic && tree.governor(c) >= w && tree.governor(c) < c) return c;
  }
  return 0;
}

/// "of State", "for Trade and Industry" belong to the title, "of Kenya" is its body.
void read_right(const FactScene& scene, PostPhrase& post, WordId right) {
  const TreeView& tree = scene.trees[post.sentence];
  WordId w = post.head;
  if (w + 2 <= right && tree.word(w + 1).form == "-" && one_of(lower(tree, w + 2), {"elect", "designate"})) {
    post.tenure = TenureKind::Designate;
    w += 2;
  } else if (w + 1 <= right && one_of(lower(tree, w + 1), {"elect", "designate", "-elect"})) {
    post.tenure = TenureKind::Designate;
    w += 1;
  }
  // "its director general": where the tagger takes the second word for an adjective.
  if (w + 1 <= right && one_of(lower(tree, w), {"director", "secretary"}) && lower(tree, w + 1) == "general" &&
      tree.governor(w + 1) == w)
    post.last = w += 1;
  // "editor-in-chief"
  if (w + 4 <= right && tree.word(w + 1).form == "-" && lower(tree, w + 2) == "in" && tree.word(w + 3).form == "-")
    post.last = w += 4;
  if (w + 2 > right || !one_of(lower(tree, w + 1), {"of", "for", "at", "to"})) return;
  if (is_sent_to(lower(tree, post.head), lower(tree, w + 1))) return;
  WordId from = w + 2;
  while (from <= right && (tree.word(from).upos == "DET" || tree.word(from).upos == "PRON")) ++from;
  if (from > right || serves_a_person(scene, post, lower(tree, w + 1))) return;
  // "the union's head of organising"
  if (tree.word(from).upos == "VERB" && tree.word(from).form.ends_with("ing") && tree.governor(from) == w) {
    post.last = from;
    return;
  }
  // "its mission chief for Zambia" is its own, wherever the mission is.
  if (lower(tree, w + 1) == "for" && tree.child(post.head, "nmod:poss") != 0 && body_at(scene, post.sentence, from))
    return;
  // "chairman of the board of Acme" is Acme's.
  if (lower(tree, from) == "board" && from + 2 <= right && lower(tree, from + 1) == "of") {
    from += 2;
    while (from < right && (tree.word(from).upos == "DET" || one_of(lower(tree, from), {"directors", "of"}))) ++from;
  }
  // The body may stand behind modifiers: "of the German company Siemens".
  bool owned = false;
  for (WordId v = from; v <= right && is_word_of_title(tree.word(v)); ++v) {
    // "for the Ghent-based group": the group's, not the town's.
    if (v + 2 < right && tree.word(v + 1).form == "-" && lower(tree, v + 2) == "based") v += 3;
    // "of Kenya's athletics federation": the federation, which the loop comes to.
    if (const WordId clitic = clitic_of_possessor(scene, post.sentence, v, right); clitic != 0) {
      v = clitic;
      owned = true;
      continue;
    }
    // "for the Spanish embassy": the embassy, which the loop comes to.
    if (tree.word(v).upos == "ADJ" && (names_body_below(scene, post.sentence, v) || tells_origin_of_noun(tree, v)))
      continue;
    if (names_place_of_body(tree, v)) continue;
    const auto nominal = scene.mention({post.sentence, v});
    if (nominal && scene.is_kind(*nominal, {Kind::Polity, Kind::Organization}) &&
        scene.entities.mentions[*nominal].head == v) {
      if (!post.body || v == from) post.body = nominal;
      return;
    }
    if (const auto body = body_at(scene, post.sentence, v)) {
      if (!post.body || v == from) post.body = body;
      return;
    }
  }
  if (owned || one_of(lower(tree, w + 1), {"at", "to"})) return;
  WordId last = from;
  while (last + 1 <= right &&
         (is_word_of_title(tree.word(last + 1)) ||
          (tree.word(last + 1).lemma == "and" && last + 2 <= right && is_word_of_title(tree.word(last + 2)) &&
           !body_at(scene, post.sentence, last + 2) && !is_in_name(scene, post.sentence, last + 2)))) {
    if (is_in_name(scene, post.sentence, last + 1) && tree.word(last + 1).upos == "PROPN" &&
        !is_in_name(scene, post.sentence, from))
      break;
    ++last;
  }
  // "of the Haitian bishops' conference": the conference's, which has no name.
  if (last < tree.size() && one_of(tree.word(last + 1).form, {"'s", "\xE2\x80\x99s", "'", "\xE2\x80\x99"})) return;
  if (tree.word(from).upos == "PROPN" || is_relation(tree.word(last), "nmod")) post.last = last;
}

bool is_demonym(const FactScene& scene, MentionId m) {
  const Mention& mention = scene.entities.mentions[m];
  return scene.word({mention.sentence, mention.head}).upos == "ADJ";
}

}  // namespace

bool leads_no_state(const FactScene& scene, const PostPhrase& post) {
  if (!post.body || !scene.is_kind(*post.body, {Kind::Polity}) || !is_demonym(scene, *post.body)) return false;
  const WordId det = scene.trees[post.sentence].child(post.head, "det");
  const bool indefinite = det != 0 && one_of(lower(scene.trees[post.sentence], det), {"a", "an"});
  return post.kind == PostKind::ChiefExecutive || (post.kind == PostKind::Leader && indefinite);
}

std::optional<PostPhrase> read_post(const FactScene& scene, std::uint32_t sentence, WordId head, WordId left,
                                    WordId right) {
  const TreeView& tree = scene.trees[sentence];
  if (!can_name_post(tree.word(head)) || has_feature(tree.word(head), "Number", "Plur")) return std::nullopt;
  PostPhrase post;
  post.sentence = sentence;
  post.head = post.first = post.last = head;
  std::string form = lower(tree, head);
  if (form.starts_with("ex-")) {
    form = form.substr(3);
    post.tenure = TenureKind::Former;
  }
  if (form.ends_with("-elect")) {
    form.resize(form.size() - 6);
    post.tenure = TenureKind::Designate;
  }
  read_left(scene, post, left);
  for (WordId w = post.first; w < head; ++w)
    if (is_doubted(lower(tree, w))) return std::nullopt;
  read_right(scene, post, right);
  auto kind = longest_title(tree, post.first, head);
  if (!kind) kind = find_post(form);
  if (!kind) return std::nullopt;
  post.kind = *kind;
  const std::string noun = to_lower(tree.word(head).lemma);
  // "her former partner", "Roe's partner"
  const WordId owner = tree.child(head, "nmod:poss");
  const auto own = owner == 0 ? std::nullopt : scene.mention({sentence, owner});
  const bool of_person = owner != 0 && (tree.word(owner).upos == "PRON" || (own && scene.kind(*own) == Kind::Person));
  if (noun == "partner" && of_person) return std::nullopt;
  if (post.body && (is_mere_origin(scene, noun, *post.body) || leads_no_state(scene, post))) post.body.reset();
  return post;
}

bool is_mere_origin(const FactScene& scene, std::string_view noun, MentionId body) {
  if (!scene.is_kind(body, {Kind::Polity})) return false;
  return is_of_a_team(noun) || is_occupation(noun) || is_of_a_church(noun) || is_of_no_town(noun) ||
         (is_of_no_state(noun) && is_demonym(scene, body));
}

namespace {

/// Without a determiner of its own, the second post is of the first one's holder.
bool is_second_post(const TreeView& tree, WordId first, WordId second) {
  const auto is_bare = [&](WordId w) {
    const std::span<const WordId> below = tree.children(w);
    return std::none_of(below.begin(), below.end(), [&](WordId c) {
      return is_relation(tree.word(c), "det") || is_relation(tree.word(c), "nmod:poss") ||
             is_relation(tree.word(c), "nummod");
    });
  };
  const auto is_one = [&](WordId w) {
    return tree.word(w).upos == "NOUN" && !has_feature(tree.word(w), "Number", "Plur") &&
           (find_post(to_lower(tree.word(w).lemma)) ||
            one_of(to_lower(tree.word(w).lemma), {"co-founder", "cofounder", "founder", "owner"}));
  };
  return !is_bare(first) && is_bare(second) && is_one(first) && is_one(second);
}

}  // namespace

std::vector<WordPlace> find_second_posts(const FactScene& scene) {
  std::vector<WordPlace> out;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 1; w <= tree.size(); ++w) {
      const WordId first = is_relation(tree.word(w), "conj") ? tree.governor(w) : 0;
      if (first != 0 && is_second_post(tree, first, w)) out.push_back({s, w});
    }
  }
  return out;
}

}  // namespace newsgraph
