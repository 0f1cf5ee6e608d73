#include <algorithm>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/mentions.hpp"
#include "entities/missed_names.hpp"
#include "entities/name_genitives.hpp"
#include "entities/name_spans.hpp"
#include "entities/name_titles.hpp"
#include "entities/nationals.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_article(const TreeView& tree, WordId w) {
  return to_lower(tree.word(w).form) == "the" && tree.word(w + 1).form != "Hague";
}

/// Words that no name ends with: "'s", a comma, the "of" or "in" before what the span should have gone on with.
bool is_loose_end(const Word& word) {
  if (word.upos == "ADP" && (word.form == "in" || word.form == "at" || word.form == "from" || word.form == "to"))
    return true;
  return word.form != "." && (word.upos == "PART" || word.upos == "PUNCT" || word.form == "of" || word.form == "and" ||
                              word.form == "the" || word.form == "for");
}

/// Leaves out "the" in front and loose ends behind.
void trim(const TreeView& tree, WordId& first, WordId& last) {
  while (first < last &&
         (tree.word(first).upos == "DET" || tree.word(first).upos == "PUNCT" || is_article(tree, first)))
    ++first;
  // A bracket that stays open and what lies "near" are something else.
  const auto is_open = [&](WordId w) {
    if (to_lower(tree.word(w).form) == "near") return true;
    if (tree.word(w).form != "(") return false;
    for (WordId v = w; v <= last; ++v)
      if (tree.word(v).form == ")") return false;
    return true;
  };
  for (WordId w = first + 1; w <= last; ++w)
    if (is_open(w)) last = w - 1;
  while (first < last && is_loose_end(tree.word(last))) --last;
}

/// Days and months stand as names with capitals; a part of a time expression is none.
bool is_calendar(const DraftScene& scene, const TreeView& tree, const NameSpan& name) {
  static const WordList words(
      "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
      "october "
      "november december today yesterday tomorrow");
  if (name.first == name.last && words.has(to_lower(tree.word(name.first).form))) return true;
  return is_in_time(scene.analysis, span_of(tree.sentence(), name.first, name.last));
}

/// "Jane Doe [KC]", "Jane Doe, [M.D.]": what a person has the right to put behind the name.
WordId end_before_letters(const TreeView& tree, WordId first, WordId last) {
  static const WordList letters(
      "BL CBE CPA CMG DBE FBA FRS GCMG KBE KC M.D. MBE MD MEP MP MSP OBE OFM Ph.D. PhD QC SAN SC SJ TD");
  while (last > first + 1 && (letters.has(tree.word(last).form) || tree.word(last).form == ",")) --last;
  return last;
}

/// "Tobin Hale of Kelland" and "Tobin Hale in Kelland" are Tobin Hale; "Joan of Arc" is a name.
WordId end_before_origin(const TreeView& tree, WordId first, WordId last) {
  for (WordId w = behind_titles(tree, first, last) + 2; w < last; ++w)
    if (tree.word(w).form == "of" || tree.word(w).form == "from" || tree.word(w).form == "in") return w - 1;
  return last;
}

/// Where a person is from, cut off the person's name: what it is the other mentions of it decide.
std::optional<NameSpan> origin_of(const DraftScene& scene, const NameSpan& name) {
  if (kind_of(name.kind) != Kind::Person) return std::nullopt;
  const TreeView& tree = scene.trees[name.sentence];
  const WordId end = end_before_origin(tree, name.first, name.last);
  if (end == name.last) return std::nullopt;
  constexpr float likely = 0.9F;
  return NameSpan{name.sentence, end + 2, name.last, "Polity", likely};
}

/// The last words of the names of persons that have more than one word.
std::set<std::string> surnames_of(const DraftScene& scene) {
  std::set<std::string> surnames;
  for (const NameSpan& name : scene.analysis.names) {
    if (kind_of(name.kind) != Kind::Person || name.first >= name.last || name.sentence >= scene.trees.size()) continue;
    const TreeView& tree = scene.trees[name.sentence];
    if (name.first >= 1 && name.last <= tree.size()) surnames.insert(tree.word(name.last).form);
  }
  return surnames;
}

/// "the [Barry]-born forward", "[Burnie]-based": where somebody comes from is a place, also under a given name.
bool is_home_in_compound(const TreeView& tree, WordId last) {
  const std::string behind = behind_hyphen(tree, last);
  return behind == "based" || behind == "born" || behind == "raised";
}

std::optional<Draft> draft_of(const DraftScene& scene, const NameSpan& name, const std::set<std::string>& surnames) {
  std::optional<Kind> kind = kind_of(name.kind);
  if (!kind) return std::nullopt;
  const TreeView& tree = scene.trees[name.sentence];
  if (*kind == Kind::Person && is_home_in_compound(tree, name.last)) kind = Kind::Polity;
  if (is_calendar(scene, tree, name)) return std::nullopt;
  Draft draft;
  draft.sentence = name.sentence;
  draft.first = name.first;
  draft.last = name.last;
  draft.type = *kind;
  draft.probability = name.probability;
  trim(tree, draft.first, draft.last);
  if (*kind == Kind::Person) {
    draft.last = end_before_letters(tree, draft.first, end_before_origin(tree, draft.first, draft.last));
    const bool is_surname = draft.first == draft.last && surnames.count(tree.word(draft.first).form) > 0;
    if ((is_only_a_title(tree, draft) && !is_surname) || names_a_post(tree, draft)) return std::nullopt;
    strip_titles(tree, draft);
  }
  set_words(scene, draft);
  if (*kind == Kind::Person) add_titles(tree, draft);
  return draft;
}

bool modifies_a_noun(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const bool adjective = word.upos == "ADJ" || word.upos == "PROPN" || word.upos == "NOUN";
  // "a [Hungarian]-born chemist"
  if (adjective && is_relation(word, "obl") && w + 1 < tree.size() && tree.word(w + 1).form == "-" &&
      tree.governor(w) == w + 2)
    return true;
  return adjective && (is_relation(word, "amod") || is_relation(word, "compound") || is_relation(word, "nmod:desc"));
}

/// What a word says of nationality where it stands; nothing for a language ("in French").
std::optional<Draft> nationality_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  const TreeView& tree = scene.trees[sentence];
  Draft draft = draft_at(scene, sentence, first, last);
  draft.probability = 0.95F;
  const Word& word = tree.word(draft.head);
  // A conjunct ("American and Russian officials") stands as its first member does.
  const WordId top = first_conjunct(tree, draft.head);
  const bool adjective = modifies_a_noun(tree, top) || (word.upos == "ADJ" && tree.child(top, "det") == 0);
  const std::string_view country = country_of_adjective(draft.key);
  const std::string_view people = country_of_people(draft.key);
  if (!country.empty() && adjective) {
    draft.type = Kind::Polity;
    draft.use = NameUse::Adjective;
    draft.country = country;
    return draft;
  }
  const bool several = has_feature(word, "Number", "Plur") || (country == people && tree.child(draft.head, "det") != 0);
  if (people.empty() || !several) return std::nullopt;
  draft.type = Kind::PeopleGroup;
  draft.use = NameUse::People;
  draft.country = people;
  draft.plural = true;
  return draft;
}

void add_nationalities(const DraftScene& scene, std::uint32_t sentence, std::vector<Draft>& names) {
  const TreeView& tree = scene.trees[sentence];
  for (WordId w = 1; w <= tree.size(); ++w) {
    const std::string& form = tree.word(w).form;
    if (form.empty() || form[0] < 'A' || form[0] > 'Z') continue;
    const WordId longest = std::min<WordId>(w + 1, tree.size());
    for (WordId last = longest; last >= w; --last) {
      const std::string key = key_of(scene, sentence, w, last);
      if (country_of_adjective(key).empty() && country_of_people(key).empty() && country_of_person(key).empty())
        continue;
      // Whom a name of a people in the singular means is told by a noun, it is not called so.
      if (last == w && !country_of_national(tree, w).empty()) {
        std::erase_if(names, [&](const Draft& n) { return n.sentence == sentence && n.first == w && n.last == w; });
        break;
      }
      const auto same_words = [&](const Draft& n) { return n.sentence == sentence && n.first <= last && w <= n.last; };
      const auto covered = std::find_if(names.begin(), names.end(), same_words);
      if (covered != names.end() && (covered->first != w || covered->last != last)) break;
      const std::optional<Draft> draft = nationality_at(scene, sentence, w, last);
      if (draft && covered != names.end())
        *covered = *draft;
      else if (draft)
        names.push_back(*draft);
      w = last;
      break;
    }
  }
}

/// Nouns that say what a politician is; in front of them a party's adjective names the politician's party.
bool is_political_noun(const Word& word) {
  static const WordList words(
      "senator sen. sen congressman congresswoman representative rep. rep governor gov. gov mp lawmaker legislator "
      "politician candidate nominee councillor councilor councilman mayor member leader backbencher president "
      "strategist "
      "assemblyman contender incumbent delegate minister chairman whip");
  return words.has(lemma_of(word));
}

/// "[Labour] leader Jane Doe, president of the Weavers' Federation": one of the labour movement.
bool is_labour_leader(const TreeView& tree, WordId labour) {
  static const WordList unions("confederation federation union");
  if (tree.word(labour).form != "Labour" || labour + 2 > tree.size() || tree.word(labour + 1).form != "leader")
    return false;
  for (WordId w = labour + 2; w <= tree.size(); ++w) {
    if (!is_relation(tree.word(w), "appos")) continue;
    const std::vector<WordId> bodies = tree.children(w, "nmod");
    return std::any_of(bodies.begin(), bodies.end(), [&](WordId c) { return unions.has(to_lower(tree.word(c).form)); });
  }
  return false;
}

/// "a New [Democrat] minister", "[Labour] Minister Jane Doe": another party, a ministry.
bool is_part_of_other_name(const TreeView& tree, WordId first, WordId last) {
  const Word& word = tree.word(last);
  const bool ministry = word.form == "Labour" && last < tree.size() && tree.word(last + 1).form == "Minister";
  if (ministry || is_labour_leader(tree, last)) return true;
  if (first < 3 || first != last) return false;
  const Word& before = tree.word(first - 1);
  return before.upos == "ADJ" && is_capitalised(before) && tree.governor(first - 1) == last &&
         country_of_adjective(to_lower(before.form)).empty();
}

/// "[Democrat] Jane Doe", "Jane Doe, a [Democrat],": a word for a member beside the name.
bool is_member_beside_name(const TreeView& tree, WordId w) {
  static const WordList members("democrat republican tory");
  if (!members.has(to_lower(tree.word(w).form))) return false;
  const WordId det = tree.child(w, "det"), above = tree.governor(w);
  if (above == 0 || tree.word(above).upos != "PROPN") return false;
  const bool in_front = tree.word(w).deprel == "nmod:desc" && above > w;
  return in_front || (is_relation(tree.word(w), "appos") && det != 0 && has_feature(tree.word(det), "Definite", "Ind"));
}

/// "Republican senator", "she is a Democrat": the party, by a word for its members.
std::optional<Draft> party_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  const TreeView& tree = scene.trees[sentence];
  const Span span = span_of(tree.sentence(), first, last);
  const std::string_view party = party_of_member(scene.article.text.slice(span));
  if (party.empty() || is_part_of_other_name(tree, first, last)) return std::nullopt;
  Draft draft = draft_at(scene, sentence, first, last);
  const WordId above = tree.governor(draft.head);
  const bool before = above > last && modifies_a_noun(tree, draft.head) && is_political_noun(tree.word(above));
  const bool predicate = tree.child(draft.head, "cop") != 0 && tree.child(draft.head, "det") != 0;
  if (!before && !predicate && !is_member_beside_name(tree, draft.head)) return std::nullopt;
  draft.type = Kind::Organization;
  draft.use = NameUse::Adjective;
  draft.class_iri = "schema:PoliticalParty";
  draft.key = name_key(party);
  draft.probability = 0.9F;
  return draft;
}

void add_parties(const DraftScene& scene, std::uint32_t sentence, std::vector<Draft>& names) {
  const TreeView& tree = scene.trees[sentence];
  for (WordId w = 1; w <= tree.size(); ++w) {
    for (const WordId last : {std::min<WordId>(w + 1, tree.size()), w}) {
      const std::optional<Draft> draft = party_at(scene, sentence, w, last);
      if (!draft) continue;
      const auto overlaps = [&](const Draft& n) { return n.first <= last && w <= n.last; };
      const bool inside = std::any_of(names.begin(), names.end(),
                                      [&](const Draft& n) { return overlaps(n) && (n.first < w || n.last > last); });
      if (inside) continue;
      std::erase_if(names, overlaps);
      names.push_back(*draft);
      break;
    }
  }
}

/// Countries, capitals, seats and well-known names of several words that the names head passed over.
std::optional<Draft> known_name_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  const TreeView& tree = scene.trees[sentence];
  const bool ends_name = is_capitalised(tree.word(last)) || tree.word(last).upos == "NUM";  // "Group of 20"
  if (!ends_name || (first == last && tree.word(first).upos != "PROPN")) return std::nullopt;
  const KnownName* known = find_known_name(key_of(scene, sentence, first, last));
  if (known == nullptr || (known->sense == NameSense::Other && first == last)) return std::nullopt;
  Draft draft = draft_at(scene, sentence, first, last);
  draft.type = known->kind;
  draft.probability = 0.8F;
  return draft;
}

void add_known_names(const DraftScene& scene, std::uint32_t sentence, std::vector<Draft>& names) {
  const TreeView& tree = scene.trees[sentence];
  // Fragments within a known name give way to it ("Middle", "East"); what reaches beyond does not.
  const auto is_free = [&](WordId first, WordId last) {
    return std::all_of(names.begin(), names.end(), [&](const Draft& n) {
      const bool apart = n.last < first || last < n.first;
      return apart || (first <= n.first && n.last <= last && n.last - n.first < last - first);
    });
  };
  for (WordId w = 1; w <= tree.size(); ++w) {
    if (!is_capitalised(tree.word(w)) || (w < tree.size() && is_article(tree, w))) continue;
    for (WordId last = std::min<WordId>(w + 3, tree.size()); last >= w; --last) {
      if (!is_free(w, last)) continue;
      // A longer run of proper nouns is a name of its own: "Washington Irving".
      const bool run_on =
          last < tree.size() && tree.word(last + 1).upos == "PROPN" && is_relation(tree.word(last + 1), "flat");
      const std::optional<Draft> draft = run_on ? std::nullopt : known_name_at(scene, sentence, w, last);
      if (!draft) continue;
      std::erase_if(names, [&](const Draft& n) { return w <= n.first && n.last <= last; });
      names.push_back(*draft);
      w = last;
      break;
    }
  }
}

}  // namespace

std::vector<Draft> name_mentions(const DraftScene& scene) {
  std::vector<Draft> names;
  std::vector<Draft> in_sentence;
  const std::set<std::string> surnames = surnames_of(scene);
  const std::vector<NameSpan> given = mended_names(scene);
  std::size_t next = 0;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    in_sentence.clear();
    for (; next < given.size() && given[next].sentence <= s; ++next) {
      const NameSpan& name = given[next];
      if (std::optional<Draft> draft = draft_of(scene, name, surnames)) in_sentence.push_back(*draft);
      const std::optional<NameSpan> origin = origin_of(scene, name);
      if (std::optional<Draft> draft = origin ? draft_of(scene, *origin, surnames) : std::nullopt) {
        draft->is_origin = !in_sentence.empty() && !in_sentence.back().titles.empty();
        in_sentence.push_back(*draft);
      }
    }
    add_nationalities(scene, s, in_sentence);
    add_known_names(scene, s, in_sentence);
    add_parties(scene, s, in_sentence);
    names.insert(names.end(), in_sentence.begin(), in_sentence.end());
  }
  sort_drafts(names);
  join_branches(scene, names);
  add_party_names(scene, names);
  add_names_behind_nouns(scene, names);
  add_repeated_names(scene, names);
  add_genitives(scene, names);
  return names;
}

}  // namespace newsgraph
