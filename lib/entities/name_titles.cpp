#include "entities/name_titles.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool has_punctuation(const TreeView& tree, WordId first, WordId last) {
  for (WordId w = first; w <= last; ++w)
    if (tree.word(w).upos == "PUNCT") return true;
  return false;
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

/// How many words of a title's complement begin at w: "of State" of "Secretary of State Ana Brand", "to the United
/// States" of "Ambassador to the United States Ana Brand".
WordId complement_at(const TreeView& tree, WordId w, WordId last) {
  const std::string& form = tree.word(w).form;
  if ((form == "of" || form == "for") && w + 2 <= last) return 2;
  if (form != "to") return 0;
  const WordId country = w + 1 <= last && tree.word(w + 1).upos == "DET" ? w + 2 : w + 1;
  if (country + 1 < last && !country_of_two(tree, country).empty()) return country + 2 - w;
  return country < last && !country_named(name_key(tree.word(country).form)).empty() ? country + 1 - w : 0;
}

/// Whether a child in front of a name is its title: "Foreign Minister" of "Foreign Minister Sergey Lavrov".
bool is_title_child(const TreeView& tree, WordId child) {
  const Word& word = tree.word(child);
  if (!is_noun(word)) return false;
  return (is_relation(word, "nmod") && word.deprel != "nmod:poss") || is_relation(word, "compound") ||
         is_relation(word, "flat") || is_relation(word, "appos");
}

/// Takes the titles and countries that the tree hangs on a person's name, or the name on.
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
    draft.title = draft.title == 0 ? w : std::min(draft.title, w);
  }
  const WordId above = tree.governor(draft.head);
  if (draft.title == 0 || draft.title > above || above >= draft.first) return;
  draft.role = above;
  // "party [leader] Cllr Ana Brand"
  const WordId post = tree.governor(above);
  if (post + 1 == above && is_relation(tree.word(above), "compound") && is_title_word(tree.word(post)))
    draft.role = post;
}

}  // namespace

bool is_capitalised(const Word& word) { return !word.form.empty() && word.form[0] >= 'A' && word.form[0] <= 'Z'; }

bool is_title_word(const Word& word) {
  const std::string lower = to_lower(word.form);
  if (is_person_title(lower)) return true;
  const Noun* noun = find_noun(lemma_of(word));
  return noun != nullptr && noun->kind == Kind::Person;
}

WordId behind_titles(const TreeView& tree, WordId first, WordId last) {
  WordId name = first;
  // "Dutchman Wouter Roe", "Brave Doreen": what is said of the bearer.
  static const WordList nationals(
      "briton dutchman dutchwoman englishman englishwoman frenchman frenchwoman irishman irishwoman scotsman "
      "scotswoman spaniard welshman welshwoman");
  static const WordList qualities("brave courageous devastated evil heartbroken heroic hero plucky poor proud tragic");
  const std::string opening = to_lower(tree.word(first).form);
  if (last > first && (nationals.has(opening) || (last == first + 1 && qualities.has(opening)))) name = ++first;
  for (WordId w = first; w < last; ++w) {
    const std::string lower = to_lower(tree.word(w).form);
    // "Jane “the Admiral” Roe": a nickname in the middle.
    if (w > first && opens_quotation(lower)) break;
    // "Marva St Rose": a surname's own.
    if (w > name && (lower == "st" || lower == "st.")) break;
    // "Dean Kamen": a given name of a name of two words.
    const bool given = w + 1 == last && gender_of_given_name(lower) != Gender::Unknown &&
                       (w == first || is_title_word(tree.word(w - 1)));
    if (w + 2 <= last && is_honorific_of_two(lower, to_lower(tree.word(w + 1).form))) {
      name = w + 2;
      w = name - 1;
    } else if (is_person_title(lower) && !given) {
      name = w + 1 + complement_at(tree, w + 1, last - 1);
      w = name - 1;
    } else if (gender_of_given_name(lower) != Gender::Unknown && country_at(tree, w).empty()) {
      break;
    }
  }
  return name;
}

void strip_titles(const TreeView& tree, Draft& draft) {
  const WordId name = behind_titles(tree, draft.first, draft.last);
  for (WordId w = draft.first; w < name; ++w) {
    add_title(draft, tree.word(w));
    if (const std::string country = country_at(tree, w); !country.empty()) draft.affiliations.push_back(country);
  }
  if (name > draft.first) draft.title = draft.first;
  draft.first = name;
}

void add_titles(const TreeView& tree, Draft& draft) {
  add_titles_in_front(tree, draft);
  add_title_by_position(tree, draft);
}

bool names_a_post(const TreeView& tree, const Draft& draft) {
  const WordId head = head_of(tree, draft.first, draft.last);
  if (draft.first == draft.last || !is_title_word(tree.word(head))) return false;
  bool says_whose = false;
  for (WordId w = draft.first; w <= draft.last; ++w) {
    if (w == head) continue;
    const Word& word = tree.word(w);
    const std::string lower = to_lower(word.form);
    const bool personal = is_relation(word, "flat") || is_relation(word, "appos");
    if (personal || gender_of_given_name(lower) != Gender::Unknown || gender_of_title(lower) != Gender::Unknown)
      return false;
    says_whose = says_whose || word.upos == "ADP" || word.upos == "PART" || !country_at(tree, w).empty();
  }
  return says_whose || (head == draft.last && is_person_title(to_lower(tree.word(head).form)));
}

bool is_only_a_title(const TreeView& tree, const Draft& draft) {
  for (WordId w = draft.first; w <= draft.last; ++w)
    if (!is_title_word(tree.word(w)) && tree.word(w).upos != "ADP" && tree.word(w).upos != "ADJ" &&
        tree.word(w).form != "-")
      return false;
  return true;
}

}  // namespace newsgraph
