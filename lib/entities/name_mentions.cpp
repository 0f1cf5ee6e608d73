#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/mentions.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_title_word(const Word& word) {
  const std::string lower = to_lower(word.form);
  if (is_person_title(lower)) return true;
  const Noun* noun = find_noun(lemma_of(word));
  return noun != nullptr && noun->kind == Kind::Person;
}

bool is_article(const TreeView& tree, WordId w) {
  return to_lower(tree.word(w).form) == "the" && tree.word(w + 1).form != "Hague";
}

bool has_punctuation(const TreeView& tree, WordId first, WordId last) {
  for (WordId w = first; w <= last; ++w)
    if (tree.word(w).upos == "PUNCT") return true;
  return false;
}

/// Words that no name ends with: "'s", a comma, the "of" or "and" before what the span should have gone on with.
bool is_loose_end(const Word& word) {
  return word.form != "." && (word.upos == "PART" || word.upos == "PUNCT" || word.form == "of" || word.form == "and" ||
                              word.form == "the" || word.form == "for");
}

/// Leaves out "the" in front and loose ends behind.
void trim(const TreeView& tree, WordId& first, WordId& last) {
  while (first < last &&
         (tree.word(first).upos == "DET" || tree.word(first).upos == "PUNCT" || is_article(tree, first)))
    ++first;
  while (first < last && is_loose_end(tree.word(last))) --last;
}

void add_title(Draft& draft, const Word& word) {
  const std::string lower = to_lower(word.form);
  if (draft.gender == Gender::Unknown) draft.gender = gender_of_title(lower);
  if (is_title_word(word) && gender_of_title(lower) == Gender::Unknown) draft.titles.push_back(lemma_of(word));
}

/// The country that an adjective or a name stands for, or nothing.
std::string country_named(const std::string& key) {
  if (const std::string_view code = country_of_adjective(key); !code.empty()) return std::string(code);
  const KnownName* known = find_known_name(key);
  return known != nullptr && known->sense == NameSense::Country ? std::string(known->country) : std::string();
}

/// The country of words w and w + 1 together.
std::string country_of_two(const TreeView& tree, WordId w) {
  return country_named(name_key(tree.word(w).form + " " + tree.word(w + 1).form));
}

/// The country of a word, or of the two that it ends.
std::string country_at(const TreeView& tree, WordId w) {
  std::string country = w > 1 ? country_of_two(tree, w - 1) : std::string();
  return country.empty() ? country_named(name_key(tree.word(w).form)) : country;
}

/// How many words of a title's complement begin at w: "of State" of "Secretary of State Ana Brand".
WordId complement_at(const TreeView& tree, WordId w, WordId last) {
  const std::string& form = tree.word(w).form;
  return (form == "of" || form == "for") && w + 2 <= last ? 2 : 0;
}

/// The first word of the name in a span that may begin with "Mr", "Russian President", "United States President" or
/// "Secretary of State".
WordId behind_titles(const TreeView& tree, WordId first, WordId last) {
  WordId name = first;
  for (WordId w = first; w < last;) {
    if (is_person_title(to_lower(tree.word(w).form))) {
      w += 1 + complement_at(tree, w + 1, last - 1);
      name = w;
    } else if (w + 1 < last && !country_of_two(tree, w).empty()) {
      w += 2;
    } else if (!country_named(name_key(tree.word(w).form)).empty()) {
      ++w;
    } else {
      break;
    }
  }
  return name;
}

/// Splits the titles off a person's name that the names head gave as one span.
void strip_titles(const TreeView& tree, Draft& draft) {
  const WordId name = behind_titles(tree, draft.first, draft.last);
  for (WordId w = draft.first; w < name; ++w) {
    add_title(draft, tree.word(w));
    if (const std::string country = country_at(tree, w); !country.empty()) draft.affiliations.push_back(country);
  }
  if (name > draft.first) draft.title = draft.first;
  draft.first = name;
}

/// Whether a child in front of a name is its title: "Foreign Minister" of "Foreign Minister Sergey Lavrov".
bool is_title_child(const TreeView& tree, WordId child) {
  const Word& word = tree.word(child);
  if (!is_noun(word)) return false;
  return (is_relation(word, "nmod") && word.deprel != "nmod:poss") || is_relation(word, "compound") ||
         is_relation(word, "flat") || is_relation(word, "appos");
}

void add_titles_in_front(const TreeView& tree, Draft& draft) {
  std::vector<WordId> tops;
  for (const WordId child : tree.children(draft.head))
    if (child < draft.first && is_title_child(tree, child)) tops.push_back(child);
  const Word& head = tree.word(draft.head);
  const WordId above = tree.governor(draft.head);
  // "Head of finance Ana Brand": without a comma between, the name hangs on its title.
  const bool hangs = is_relation(head, "flat") || is_relation(head, "appos") || is_relation(head, "nmod:desc");
  if (hangs && above != 0 && above < draft.first && is_title_word(tree.word(above)) &&
      !has_punctuation(tree, above, draft.first)) {
    tops.push_back(above);
    draft.role = above;
  }
  for (const WordId top : tops) {
    if (!is_title_word(tree.word(top))) continue;
    for (const WordId w : tree.subtree(top)) {
      if (w >= draft.first) break;
      if (w == top || is_relation(tree.word(w), "compound") || is_relation(tree.word(w), "amod"))
        add_title(draft, tree.word(w));
      if (const std::string code = country_at(tree, w); !code.empty()) draft.affiliations.push_back(code);
    }
  }
  for (const WordId child : tree.children(draft.head))
    if (child < draft.first && !tops.empty())
      if (const std::string code = country_at(tree, child); !code.empty()) draft.affiliations.push_back(code);
}

bool is_capitalised(const Word& word) { return !word.form.empty() && word.form[0] >= 'A' && word.form[0] <= 'Z'; }

/// Capitalised words right in front that begin with a title are one, whatever the tree makes of them:
/// "Secretary of State Ana Brand".
void add_title_by_position(const TreeView& tree, Draft& draft) {
  constexpr WordId longest_title = 8;
  const WordId limit = draft.first > longest_title ? draft.first - longest_title : 1;
  for (WordId w = draft.first; w-- > limit;) {
    const Word& word = tree.word(w);
    const bool joins = word.form == "of" || word.form == "for" || word.form == "and" || word.upos == "DET";
    if (!is_capitalised(word) && !joins) break;
    if (!is_noun(word) || !is_capitalised(word) || !is_title_word(word)) continue;
    if (gender_of_title(to_lower(word.form)) == Gender::Unknown && draft.titles.empty()) add_title(draft, word);
    draft.title = w;
  }
  const WordId above = tree.governor(draft.head);
  if (draft.title != 0 && draft.title <= above && above < draft.first) draft.role = above;
}

bool is_only_a_title(const TreeView& tree, const Draft& draft) {
  for (WordId w = draft.first; w <= draft.last; ++w)
    if (!is_title_word(tree.word(w)) && tree.word(w).upos != "ADP" && tree.word(w).upos != "ADJ") return false;
  return true;
}

void finish(const DraftScene& scene, Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  draft.head = head_of(tree, draft.first, draft.last);
  draft.role = draft.head;
  draft.span = span_of(tree.sentence(), draft.first, draft.last);
  draft.text = scene.article.text.slice(draft.span);
  std::replace(draft.text.begin(), draft.text.end(), '\n', ' ');
  draft.key = name_key(draft.text);
}

/// Days and months stand as names with capitals; a part of a time expression is none.
bool is_calendar(const DraftScene& scene, const TreeView& tree, const NameSpan& name) {
  static const WordList words(
      "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
      "october "
      "november december today yesterday tomorrow");
  if (name.first == name.last && words.has(to_lower(tree.word(name.first).form))) return true;
  const Span span = span_of(tree.sentence(), name.first, name.last);
  const auto& times = scene.analysis.times;
  const auto after = std::upper_bound(times.begin(), times.end(), span.begin,
                                      [](std::uint32_t begin, const Time& time) { return begin < time.span.begin; });
  return after != times.begin() && (after - 1)->span.contains(span);
}

/// "Tobin Hale of Kelland" is Tobin Hale, of Kelland; "Joan of Arc" is a name.
WordId end_before_origin(const TreeView& tree, WordId first, WordId last) {
  for (WordId w = behind_titles(tree, first, last) + 2; w < last; ++w)
    if (tree.word(w).form == "of" || tree.word(w).form == "from") return w - 1;
  return last;
}

/// Where a person is from, cut off the person's name: what it is the other mentions of it decide.
std::optional<NameSpan> origin_of(const DraftScene& scene, const NameSpan& name) {
  if (kind_of(name.kind) != Kind::Person || name.sentence >= scene.trees.size()) return std::nullopt;
  const TreeView& tree = scene.trees[name.sentence];
  if (name.first < 1 || name.last < name.first || name.last > tree.size()) return std::nullopt;
  const WordId end = end_before_origin(tree, name.first, name.last);
  if (end == name.last) return std::nullopt;
  constexpr float likely = 0.9F;
  return NameSpan{name.sentence, end + 2, name.last, "Polity", likely};
}

/// "Kirk Bart and Celeste Pollock", one span for the names head, are two persons.
std::vector<NameSpan> persons_of(const DraftScene& scene, const NameSpan& name) {
  if (kind_of(name.kind) != Kind::Person || name.sentence >= scene.trees.size()) return {name};
  const TreeView& tree = scene.trees[name.sentence];
  std::vector<NameSpan> persons = {name};
  for (WordId w = name.first + 1; w < std::min(name.last, tree.size()); ++w) {
    if (tree.word(w).form != "and") continue;
    persons.back().last = w - 1;
    persons.push_back({name.sentence, w + 1, name.last, name.kind, name.probability});
  }
  return persons;
}

std::optional<Draft> draft_of(const DraftScene& scene, const NameSpan& name) {
  const std::optional<Kind> kind = kind_of(name.kind);
  if (!kind || name.sentence >= scene.trees.size()) return std::nullopt;
  const TreeView& tree = scene.trees[name.sentence];
  if (name.first < 1 || name.last < name.first || name.last > tree.size()) return std::nullopt;
  if (is_calendar(scene, tree, name)) return std::nullopt;
  Draft draft;
  draft.sentence = name.sentence;
  draft.first = name.first;
  draft.last = name.last;
  draft.type = *kind;
  draft.probability = name.probability;
  trim(tree, draft.first, draft.last);
  if (*kind == Kind::Person) draft.last = end_before_origin(tree, draft.first, draft.last);
  if (*kind == Kind::Person) {
    if (is_only_a_title(tree, draft)) return std::nullopt;
    strip_titles(tree, draft);
  }
  finish(scene, draft);
  if (*kind == Kind::Person) {
    add_titles_in_front(tree, draft);
    add_title_by_position(tree, draft);
  }
  return draft;
}

bool modifies_a_noun(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const bool adjective = word.upos == "ADJ" || word.upos == "PROPN" || word.upos == "NOUN";
  return adjective && (is_relation(word, "amod") || is_relation(word, "compound") || is_relation(word, "nmod:desc"));
}

/// What a word says of nationality where it stands; nothing for a language ("in French").
std::optional<Draft> nationality_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  const TreeView& tree = scene.trees[sentence];
  Draft draft;
  draft.sentence = sentence;
  draft.first = first;
  draft.last = last;
  finish(scene, draft);
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
      const std::string key = name_key(scene.article.text.slice(span_of(tree.sentence(), w, last)));
      if (country_of_adjective(key).empty() && country_of_people(key).empty()) continue;
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

/// "Republican senator", "she is a Democrat": the party, by a word for its members.
std::optional<Draft> party_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  const TreeView& tree = scene.trees[sentence];
  const Span span = span_of(tree.sentence(), first, last);
  const std::string_view party = party_of_member(scene.article.text.slice(span));
  if (party.empty()) return std::nullopt;
  Draft draft;
  draft.sentence = sentence;
  draft.first = first;
  draft.last = last;
  finish(scene, draft);
  const WordId above = tree.governor(draft.head);
  const bool before = above > last && modifies_a_noun(tree, draft.head) && is_political_noun(tree.word(above));
  const bool predicate = tree.child(draft.head, "cop") != 0 && tree.child(draft.head, "det") != 0;
  if (!before && !predicate) return std::nullopt;
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
  if (!is_capitalised(tree.word(last)) || (first == last && tree.word(first).upos != "PROPN")) return std::nullopt;
  const KnownName* known = find_known_name(name_key(scene.article.text.slice(span_of(tree.sentence(), first, last))));
  if (known == nullptr || (known->sense == NameSense::Other && first == last)) return std::nullopt;
  Draft draft;
  draft.sentence = sentence;
  draft.first = first;
  draft.last = last;
  draft.type = known->kind;
  draft.probability = 0.8F;
  finish(scene, draft);
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

void add_name(const DraftScene& scene, const NameSpan& name, std::vector<Draft>& names) {
  if (std::optional<Draft> draft = draft_of(scene, name)) names.push_back(*draft);
  const std::optional<NameSpan> origin = origin_of(scene, name);
  if (std::optional<Draft> draft = origin ? draft_of(scene, *origin) : std::nullopt) {
    draft->is_origin = !names.empty() && !names.back().titles.empty();
    names.push_back(*draft);
  }
}

}  // namespace

std::vector<Draft> name_mentions(const DraftScene& scene) {
  std::vector<Draft> names;
  std::vector<Draft> in_sentence;
  std::size_t next = 0;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    in_sentence.clear();
    for (; next < scene.analysis.names.size() && scene.analysis.names[next].sentence <= s; ++next) {
      for (const NameSpan& name : persons_of(scene, scene.analysis.names[next])) add_name(scene, name, in_sentence);
    }
    add_nationalities(scene, s, in_sentence);
    add_known_names(scene, s, in_sentence);
    add_parties(scene, s, in_sentence);
    names.insert(names.end(), in_sentence.begin(), in_sentence.end());
  }
  sort_drafts(names);
  return names;
}

}  // namespace newsgraph
