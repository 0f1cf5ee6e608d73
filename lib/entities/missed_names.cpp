#include "entities/missed_names.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_titles.hpp"

namespace newsgraph {
namespace {

constexpr float kBehindNoun = 0.85F;
constexpr float kSure = 0.8F;                                      ///< of a name of one word that is looked for again
constexpr std::uint32_t kJoined = static_cast<std::uint32_t>(-1);  ///< no sentence: a name that is part of another
constexpr WordId kLongest = 8;                                     ///< words of a name that is looked for again

/// Which words of each sentence belong to names.
class Covered {
 public:
  Covered(const DraftScene& scene, const std::vector<Draft>& names) {
    for (const TreeView& tree : scene.trees) words_.emplace_back(tree.size() + 1, false);
    for (const Draft& name : names) add(name);
  }
  void add(const Draft& name) {
    for (WordId w = name.first; w <= name.last; ++w) words_[name.sentence][w] = true;
  }
  void remove(const Draft& name) {
    for (WordId w = name.first; w <= name.last; ++w) words_[name.sentence][w] = false;
  }
  [[nodiscard]] bool any(std::uint32_t sentence, WordId first, WordId last) const {
    const std::vector<bool>& words = words_[sentence];
    return std::find(words.begin() + first, words.begin() + last + 1, true) != words.begin() + last + 1;
  }

 private:
  std::vector<std::vector<bool>> words_;
};

/// Takes a name that was found into the others.
void add_found(const DraftScene& scene, Draft draft, Covered& covered, std::vector<Draft>& found) {
  if (draft.type == Kind::Person) add_titles(scene.tree(draft), draft);
  covered.add(draft);
  found.push_back(std::move(draft));
}

void take_in(const std::vector<Draft>& found, std::vector<Draft>& names) {
  if (found.empty()) return;
  names.insert(names.end(), found.begin(), found.end());
  sort_drafts(names);
}

bool is_hyphen(const TreeView& tree, WordId a, WordId b) {
  return tree.word(a).form == "-" || tree.word(b).form == "-";
}

/// A proper noun that is no part of a longer run of them.
bool stands_alone(const TreeView& tree, WordId w) {
  const auto is_proper = [&](WordId v) {
    return v >= 1 && v <= tree.size() && tree.word(v).upos == "PROPN" && is_capitalised(tree.word(v));
  };
  const auto is_joined = [&](WordId v) {
    return v >= 1 && v < tree.size() && touch(tree, v) && is_hyphen(tree, v, v + 1);
  };
  constexpr std::size_t kShortest = 3;  // bytes
  return is_proper(w) && !is_proper(w - 1) && !is_proper(w + 1) && tree.word(w).form.size() >= kShortest &&
         !is_joined(w - 1) && !is_joined(w);
}

/// A capitalised plural that opens a sentence: "[Rovers], who won, ...", where the article has that name.
bool opens_sentence(const TreeView& tree, WordId w) {
  return w == 1 && tree.size() > 1 && is_capitalised(tree.word(w)) && tree.word(w).upos == "NOUN" &&
         has_feature(tree.word(w), "Number", "Plur") && tree.word(w + 1).upos != "NOUN" &&
         tree.word(w + 1).upos != "PROPN";
}

bool is_noun_for_a_person(const Word& word) {
  return word.upos == "NOUN" && !has_feature(word, "Number", "Plur") && is_title_word(word);
}

/// The last word of a run of proper nouns that begins at w and hangs together by "flat"; 0 where it is one word only.
WordId end_of_run(const TreeView& tree, WordId w) {
  WordId last = w;
  while (last < tree.size()) {
    const Word& next = tree.word(last + 1);
    if (next.upos == "PROPN" && is_capitalised(next) && is_relation(next, "flat"))
      ++last;
    else if (is_hyphenated(tree, last))
      last += 2;
    else
      break;
  }
  return last > w ? last : 0;
}

}  // namespace

void add_party_names(const DraftScene& scene, std::vector<Draft>& names) {
  Covered covered(scene, names);
  std::vector<Draft> found;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 2; w <= tree.size(); ++w) {
      // "the Civic [Party] candidate" where the names head saw none, in a sentence that has small letters.
      const bool capital = tree.word(w).form == "Party" && w < tree.size() && is_relation(tree.word(w), "compound") &&
                           tree.governor(w) == w + 1 && is_title_word(tree.word(w + 1)) &&
                           !is_capitalised(tree.word(w + 1));
      if (tree.word(w).form != "party" && !capital) continue;
      WordId first = w;
      const auto is_part = [&](const Word& word) {
        return is_capitalised(word) && (word.upos == "PROPN" || (capital && word.upos == "ADJ"));
      };
      while (first > 1 && is_part(tree.word(first - 1))) --first;
      if (first == w || (!capital && !is_relation(tree.word(w - 1), "compound")) || covered.any(s, first, w)) continue;
      Draft draft = draft_at(scene, s, first, w);
      draft.type = Kind::Organization;
      draft.probability = kBehindNoun;
      add_found(scene, std::move(draft), covered, found);
    }
  }
  take_in(found, names);
}

void add_names_behind_nouns(const DraftScene& scene, std::vector<Draft>& names) {
  Covered covered(scene, names);
  std::vector<Draft> found;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 2; w < tree.size(); ++w) {
      const Word& word = tree.word(w);
      if (word.upos != "PROPN" || !is_capitalised(word) || !is_noun_for_a_person(tree.word(w - 1))) continue;
      const WordId last = end_of_run(tree, w);
      if (last == 0 || covered.any(s, w, last)) continue;
      Draft draft = draft_at(scene, s, w, last);
      draft.probability = kBehindNoun;
      // "the negotiator Major-General Roe"
      if (!is_only_a_title(tree, draft)) add_found(scene, std::move(draft), covered, found);
    }
  }
  take_in(found, names);
}

namespace {

/// The names of the article in the order of the text, some of which give way to a longer one.
class PartsToDrop {
 public:
  explicit PartsToDrop(const std::vector<Draft>& names) : names_(names), dropped_(names.size(), false) {}
  /// Drops the names inside of [first, last] that are less sure than the longer one that the words are elsewhere: of
  /// "Hikari Pharmaceutical President" the first word alone is no person.
  void drop(const Draft& longer, std::uint32_t sentence, WordId first, WordId last, Covered& covered) {
    const auto is_before = [](const Draft& name, std::uint32_t s) { return name.sentence < s; };
    const auto begin = std::lower_bound(names_.begin(), names_.end(), sentence, is_before);
    for (auto name = begin; name != names_.end() && name->sentence == sentence; ++name) {
      const auto place = static_cast<std::size_t>(name - names_.begin());
      const bool part = first <= name->first && name->last <= last && name->last - name->first < last - first &&
                        name->probability < longer.probability;
      if (!part || dropped_[place]) continue;
      dropped_[place] = true;
      covered.remove(*name);
    }
  }
  [[nodiscard]] std::vector<Draft> kept() const {
    std::vector<Draft> kept;
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (!dropped_[i]) kept.push_back(names_[i]);
    return kept;
  }

 private:
  const std::vector<Draft>& names_;
  std::vector<bool> dropped_;
};

}  // namespace

void add_repeated_names(const DraftScene& scene, std::vector<Draft>& names) {
  const auto text_of = [&](std::uint32_t s, WordId first, WordId last) {
    return scene.article.text.slice(span_of(scene.trees[s].sentence(), first, last));
  };
  std::unordered_map<std::string, std::size_t> alone;  // how often a name of one word
  for (const Draft& name : names)
    alone[name.text] += name.first == name.last && stands_alone(scene.tree(name), name.first);
  std::unordered_map<std::string, Draft> known;
  std::unordered_map<std::string, WordId> longest;  // first word -> words of the longest name with it
  for (const Draft& name : names) {
    const WordId words = name.last - name.first + 1;
    const std::size_t count = words > 1 ? 0 : alone[name.text];
    const bool sure = words > 1 || count > 1 || (count == 1 && name.probability >= kSure);
    if (!sure || words > kLongest || name.use != NameUse::Plain) continue;
    const auto [place, is_new] = known.try_emplace(name.text, name);
    if (!is_new && place->second.probability < name.probability) place->second = name;
    WordId& most = longest[scene.tree(name).word(name.first).form];
    most = std::max(most, words);
  }
  // "Zulu-Marais", once Ann Zulu-Marais has been named
  for (const Draft& name : names) {
    const TreeView& tree = scene.tree(name);
    const WordId half = name.last - 2;
    if (name.type != Kind::Person || name.last < name.first + 3 || !is_hyphenated(tree, half)) continue;
    Draft surname = draft_at(scene, name.sentence, half, name.last);
    surname.type = Kind::Person;
    surname.probability = name.probability;
    WordId& most = longest[tree.word(half).form];
    most = std::max<WordId>(most, 3);
    known.try_emplace(surname.text, surname);
  }
  Covered covered(scene, names);
  PartsToDrop parts(names);
  std::vector<Draft> found;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 1; w <= tree.size(); ++w) {
      const auto begins = longest.find(tree.word(w).form);
      if (begins == longest.end()) continue;
      for (WordId last = std::min(tree.size(), w + begins->second - 1); last >= w; --last) {
        if (last == w && (covered.any(s, w, w) || (!stands_alone(tree, w) && !opens_sentence(tree, w)))) continue;
        const auto same = known.find(std::string(text_of(s, w, last)));
        if (same == known.end()) continue;
        if (last > w) parts.drop(same->second, s, w, last, covered);
        if (covered.any(s, w, last)) continue;
        Draft draft = draft_at(scene, s, w, last);
        draft.type = same->second.type;
        draft.probability = same->second.probability;
        add_found(scene, std::move(draft), covered, found);
        w = last;
        break;
      }
    }
  }
  names = parts.kept();
  take_in(found, names);
}

void join_branches(const DraftScene& scene, std::vector<Draft>& names) {
  const auto is_branch = [&](const Draft& body, const Draft& country) {
    if (body.sentence != country.sentence || body.last + 1 != country.first || body.type != Kind::Organization ||
        country.use != NameUse::Plain || find_known_name(body.key) != nullptr)
      return false;
    const KnownName* known = find_known_name(country.key);
    const TreeView& tree = scene.tree(body);
    return known != nullptr && known->sense == NameSense::Country && tree.word(body.last).upos == "PROPN" &&
           tree.word(country.first).upos == "PROPN";
  };
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    if (!is_branch(names[i], names[i + 1])) continue;
    names[i].last = names[i + 1].last;
    set_words(scene, names[i]);
    names[i + 1].sentence = kJoined;
  }
  std::erase_if(names, [](const Draft& name) { return name.sentence == kJoined; });
}

}  // namespace newsgraph
