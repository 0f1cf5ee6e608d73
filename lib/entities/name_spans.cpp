#include "entities/name_spans.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/lexicon.hpp"
#include "entities/name_titles.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool points_inside(const DraftScene& scene, const NameSpan& name) {
  return name.sentence < scene.trees.size() && name.first >= 1 && name.first <= name.last &&
         name.last <= scene.trees[name.sentence].size();
}

bool has_capital_or_digit(const Word& word) {
  return std::any_of(word.form.begin(), word.form.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// "the [Scot], 51, said", "the 30-year-old [Swede]"
bool is_noun_of_origin(const TreeView& tree, const NameSpan& name) {
  static const WordList others("englishman englishwoman geordie londoner scot scotsman texan welshman welshwoman");
  if (name.kind != "Person" || tree.child(name.first, "det") == 0) return false;
  const std::string key = name_key(tree.word(name.first).form);
  return others.has(key) || !country_of_person(key).empty();
}

/// "Minister for [Lands and Natural Resources]": what a minister is for is a part of the title.
bool is_portfolio(const TreeView& tree, const NameSpan& name) {
  static const WordList posts("minister ministers secretary undersecretary"), of("for of");
  return name.kind == "Organization" && name.first > 2 && of.has(to_lower(tree.word(name.first - 1).form)) &&
         posts.has(to_lower(tree.word(name.first - 2).form));
}

/// "the cedi"; "the [southern] African country" in a sentence that begins with a capital; all is possible where nothing
/// has one.
bool is_common_word(const TreeView& tree, const NameSpan& name) {
  if (name.first == name.last && (is_currency(tree.word(name.first).form) || is_noun_of_origin(tree, name)))
    return true;
  const WordId next = name.last + 1;
  if (name.first == name.last && next <= tree.size() && is_money_sign(tree.word(name.first), &tree.word(next)))
    return true;
  if (!is_capitalised(tree.word(1))) return false;
  // "mussels in the [loch]"
  if (name.first == name.last && tree.child(name.first, "det") != 0 &&
      (name.kind == "Place" || name.kind == "Polity") && !has_capital_or_digit(tree.word(name.first)))
    return true;
  // "[Jury] convicts pupil": a noun with a capital.
  const std::string lower = to_lower(tree.word(name.first).form);
  const Noun* noun = name.first == 1 && name.last == 1 && name.kind == "Person" ? find_noun(lower) : nullptr;
  if (noun != nullptr && noun->kind == Kind::Organization && gender_of_given_name(lower) == Gender::Unknown)
    return true;
  // "led the [independent review on] which it is based": several words of a name have a capital somewhere.
  const bool several = name.first != name.last && name.kind != "Person";
  for (WordId w = name.first; w <= name.last; ++w) {
    if ((tree.word(w).upos == "PROPN" && !several) || has_capital_or_digit(tree.word(w))) return false;
  }
  return true;
}

/// "the [channel Kanal Fem]": a common noun in front of a name is no part of it.
WordId begin_of_name(const TreeView& tree, const NameSpan& name) {
  WordId first = name.first;
  if (name.kind == "Work" || name.kind == "Product") return first;
  const auto is_noun = [&](WordId w) {
    const Word& word = tree.word(w);
    return word.upos == "NOUN" || (word.upos == "PROPN" && find_noun(word.form) != nullptr);
  };
  if (first < name.last && to_lower(tree.word(first).form) == "messrs") ++first;
  while (first < name.last && is_noun(first) && !has_capital_or_digit(tree.word(first)) &&
         tree.word(first + 1).upos == "PROPN" && is_capitalised(tree.word(first + 1)))
    ++first;
  // "[Carmaker] Toranda cuts jobs": what begins a sentence has a capital whatever it is.
  static const WordList firms(
      "airline automaker brewer carmaker chipmaker conglomerate drugmaker insurer lender miner planemaker retailer "
      "steelmaker");
  if (first == 1 && first < name.last && firms.has(to_lower(tree.word(first).form)) &&
      tree.word(first + 1).upos == "PROPN")
    ++first;
  // "the [Latvian] Andris Kalnins": where somebody is from.
  const bool from = name.kind == "Person" && first + 2 <= name.last && first > 1 &&
                    to_lower(tree.word(first - 1).form) == "the" &&
                    !country_of_adjective(name_key(tree.word(first).form)).empty();
  // "Irish-[Swede Elin Berg]"
  const bool hyphenated = name.kind == "Person" && first + 2 <= name.last && first > 1 &&
                          tree.word(first - 1).form == "-" &&
                          !country_of_person(name_key(tree.word(first).form)).empty();
  return from || hyphenated ? first + 1 : first;
}

/// "[Kunle] Adeyemi", "[La] Mirada", "[Ann Lee]-Roe": the rest of a name of which the names head saw the beginning.
WordId end_of_flat(const TreeView& tree, const NameSpan& name, WordId limit) {
  WordId last = name.last;
  const auto goes_on = [&](WordId next) {
    const Word& word = tree.word(next);
    const WordId above = tree.governor(next);
    return word.upos == "PROPN" && is_relation(word, "flat") && is_capitalised(word) && above >= name.first &&
           above <= last;
  };
  while (last + 1 < limit) {
    if (goes_on(last + 1))
      ++last;
    else if (last + 2 < limit && is_hyphenated(tree, last) && goes_on(last + 2))
      last += 2;
    else
      break;
  }
  return last;
}

/// "a [Fellow of the] Royal Society": of a body, and no name of a person.
NameSpan body_of_fellow(const TreeView& tree, NameSpan name) {
  const bool fellow = name.kind == "Person" && name.first + 2 <= name.last && tree.word(name.first + 1).form == "of" &&
                      (tree.word(name.first).form == "Fellow" || tree.word(name.first).form == "Member");
  if (!fellow) return name;
  name.first += name.first + 3 <= name.last && tree.word(name.first + 2).form == "the" ? 3 : 2;
  name.kind = "Organization";
  return name;
}

/// "Toranda Inc [TRD.N]": the code of a share behind the name of the firm is no part of it. The last word without it.
WordId end_before_share_code(const TreeView& tree, WordId first, WordId last) {
  if (last < first + 3 || tree.word(last - 1).form != ".") return last;
  const auto is_code = [&](WordId w, std::size_t longest) {
    const std::string& form = tree.word(w).form;
    return form.size() <= longest && std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  return is_code(last - 2, 5) && is_code(last, 2) ? last - 3 : last;
}

/// The keys of all names of bodies politic.
std::unordered_set<std::string> polities_of(const DraftScene& scene) {
  std::unordered_set<std::string> keys;
  for (const NameSpan& name : scene.analysis.names) {
    if (name.kind == "Polity" && points_inside(scene, name))
      keys.insert(key_of(scene, name.sentence, name.first, name.last));
  }
  return keys;
}

bool is_known_place(const std::unordered_set<std::string>& polities, const std::string& key) {
  const KnownName* known = find_known_name(key);
  if (known != nullptr && (known->sense == NameSense::Country || known->sense == NameSense::Capital)) return true;
  return polities.count(key) > 0;
}

/// "Kettering Museum [in Ghent]": the word "in" where a place that is named elsewhere stands behind it; 0 without.
WordId place_behind(const DraftScene& scene, const std::unordered_set<std::string>& polities, const NameSpan& name) {
  if (name.kind == "Work" || name.kind == "NamedEvent" || name.kind == "Person") return 0;
  const TreeView& tree = scene.trees[name.sentence];
  for (WordId w = name.first + 1; w < name.last; ++w) {
    const bool in = tree.word(w).form == "in";
    if (in && is_known_place(polities, key_of(scene, name.sentence, w + 1, name.last))) return w;
  }
  return 0;
}

/// "Mecca, Saudi Arabia" names two: a name and each known place behind a comma, in text order.
std::vector<NameSpan> split_at_commas(const DraftScene& scene, const NameSpan& name) {
  std::vector<NameSpan> parts = {name};
  const std::optional<Kind> kind = kind_of(name.kind);
  if (kind != Kind::Polity && kind != Kind::Place) return parts;
  const TreeView& tree = scene.trees[name.sentence];
  for (WordId w = std::min(name.last, tree.size()); --w > name.first;) {
    if (tree.word(w).form != ",") continue;
    NameSpan& front = parts.front();
    const KnownName* known = find_known_name(key_of(scene, name.sentence, w + 1, front.last));
    if (known == nullptr || (known->kind != Kind::Polity && known->kind != Kind::Place)) break;
    const NameSpan behind = {name.sentence, w + 1, front.last, "Polity", name.probability};
    front.last = w - 1;
    parts.insert(parts.begin() + 1, behind);
  }
  return parts;
}

/// "Kirk Bart and Celeste Pollock", one span for the names head, are two persons; "Globe and Mail" is a newspaper.
std::vector<NameSpan> split_at_and(const DraftScene& scene, const NameSpan& name) {
  const TreeView& tree = scene.trees[name.sentence];
  std::vector<NameSpan> persons = {name};
  for (WordId w = name.first + 1; w < name.last; ++w) {
    const bool person = w + 2 <= name.last || gender_of_given_name(to_lower(tree.word(w + 1).form)) != Gender::Unknown;
    if (tree.word(w).form != "and" || !person) continue;
    persons.back().last = w - 1;
    persons.push_back({name.sentence, w + 1, name.last, name.kind, name.probability});
  }
  return persons;
}

/// "Amity, son Stanley" and "Google engineer John Roe", one span each for the names head: a noun for a person, without
/// a capital, divides two names. What stands before it without a comma is the body that the person works for.
std::vector<NameSpan> split_at_nouns(const DraftScene& scene, const NameSpan& name) {
  const TreeView& tree = scene.trees[name.sentence];
  for (WordId w = name.first + 1; w < name.last; ++w) {
    const Word& word = tree.word(w);
    if (word.upos != "NOUN" || is_capitalised(word) || !is_title_word(word) || !is_capitalised(tree.word(w + 1)))
      continue;
    const bool comma = tree.word(w - 1).form == "," && w - 1 > name.first;
    NameSpan front = {name.sentence, name.first, comma ? w - 2 : w - 1, name.kind, name.probability};
    if (!comma) front.kind = "Organization";
    return {front, {name.sentence, w + 1, name.last, name.kind, name.probability}};
  }
  return {name};
}

/// "[Institute] of [Arid Land Studies]", two names for the names head, are one.
bool goes_on_behind_of(const TreeView& tree, const NameSpan& name, const NameSpan& next) {
  static const WordList houses(
      "academy agency association bank board bureau center centre college commission committee council court "
      "department faculty federation institute ministry museum office school society union university");
  const WordId of = name.first + 1;
  const bool begins = name.last <= of && of < tree.size() && is_capitalised(tree.word(name.first)) &&
                      houses.has(to_lower(tree.word(name.first).form));
  return begins && (tree.word(of).form == "of" || tree.word(of).form == "for") && name.sentence == next.sentence &&
         next.first == of + 1 && next.last <= tree.size() && next.kind == "Organization";
}

/// "[Herald] & [Post]", "[Roe] & [Doe Navigation]", two names for the names head, are one house's.
bool is_joined_by_sign(const TreeView& tree, const NameSpan& name, const NameSpan& next) {
  const auto may_be_house = [](const NameSpan& n) { return n.kind == "Organization" || n.kind == "Work"; };
  const bool partner =
      (name.kind == "Person" && next.kind == "Organization") || (name.kind == "Organization" && next.kind == "Person");
  return name.sentence == next.sentence && next.first == name.last + 2 && next.last <= tree.size() &&
         tree.word(name.last + 1).form == "&" && ((may_be_house(name) && may_be_house(next)) || partner);
}

/// "[Pell], [Stanhope & Company]", two names for the names head, are one house's.
bool is_first_partner(const TreeView& tree, const NameSpan& name, const NameSpan& next) {
  static const WordList ends("associates brothers co co. company partners sons");
  return name.sentence == next.sentence && name.first == name.last && tree.word(name.first).upos == "PROPN" &&
         (name.kind == "Person" || name.kind == "Organization") && next.kind == "Organization" &&
         next.first == name.last + 2 && next.last <= tree.size() && next.last >= next.first + 2 &&
         tree.word(name.last + 1).form == "," && tree.word(next.last - 1).form == "&" &&
         ends.has(to_lower(tree.word(next.last).form));
}

/// "[Ann Lee]-[Roe]", two names for the names head, is one person's.
bool is_joined_by_hyphen(const TreeView& tree, const NameSpan& name, const NameSpan& next) {
  return name.sentence == next.sentence && name.kind == "Person" && next.kind == "Person" && name.last > name.first &&
         next.first == name.last + 2 && next.last <= tree.size() && is_hyphenated(tree, name.last);
}

/// "[Central Bank] of the [UAE]": whose bank or court it is belongs to its name.
bool is_of_state(const TreeView& tree, const NameSpan& name, const NameSpan& next) {
  static const WordList ranks("central federal high national reserve supreme"), houses("bank court");
  const bool house = name.kind == "Organization" && name.last == name.first + 1 && next.last <= tree.size() &&
                     ranks.has(to_lower(tree.word(name.first).form)) && houses.has(to_lower(tree.word(name.last).form));
  if (!house || name.sentence != next.sentence || next.kind != "Polity" || next.first <= name.last + 1) return false;
  const bool the = tree.word(next.first - 1).form == "the";
  return tree.word(name.last + 1).form == "of" && next.first == name.last + (the ? 3 : 2);
}

/// "Adam ([Pacman) Jones]": where a name begins whose nickname stands in brackets; its own first word if not.
WordId begin_before_bracket(const TreeView& tree, const NameSpan& name) {
  bool closes = false, opens = false;
  for (WordId w = name.first; w <= name.last; ++w) {
    opens = opens || tree.word(w).form == "(";
    closes = closes || tree.word(w).form == ")";
  }
  const bool nickname = name.kind == "Person" && closes && !opens && name.first > 2 &&
                        tree.word(name.first - 1).form == "(" && tree.word(name.first - 2).upos == "PROPN";
  return nickname ? name.first - 2 : name.first;
}

/// A clause is no name but a work's: "Doe, a boy from Ghent, was arrested".
bool is_clause(const TreeView& tree, const NameSpan& name) {
  for (WordId w = name.first; w <= name.last; ++w) {
    const WordId subject = std::max(tree.child(w, "nsubj"), tree.child(w, "nsubj:pass"));
    if (subject >= name.first && subject <= name.last && tree.word(w).upos == "VERB") return true;
  }
  return false;
}

/// The name that such a clause begins with: a place that a clause says more of, or a person who is its subject.
std::optional<NameSpan> name_in_front(const TreeView& tree, const NameSpan& name) {
  if (tree.word(name.first).upos != "PROPN") return std::nullopt;
  NameSpan front = name;
  front.last = name.first;
  while (front.last < name.last && tree.word(front.last + 1).upos == "PROPN") ++front.last;
  if (front.kind != "NamedEvent") return front;
  front.kind = "Person";
  const bool person = gender_of_given_name(to_lower(tree.word(name.first).form)) != Gender::Unknown;
  return person && front.last > front.first ? std::optional(front) : std::nullopt;
}

}  // namespace

std::vector<NameSpan> mended_names(const DraftScene& scene) {
  const std::vector<NameSpan>& given = scene.analysis.names;
  const std::unordered_set<std::string> polities = polities_of(scene);
  std::vector<NameSpan> names;
  for (std::size_t i = 0; i < given.size(); ++i) {
    NameSpan name = given[i];
    if (!points_inside(scene, name)) continue;
    const TreeView& tree = scene.trees[name.sentence];
    if (is_common_word(tree, name) || is_portfolio(tree, name)) continue;
    if (i + 1 < given.size() &&
        (goes_on_behind_of(tree, name, given[i + 1]) || is_joined_by_sign(tree, name, given[i + 1]) ||
         is_first_partner(tree, name, given[i + 1]) || is_of_state(tree, name, given[i + 1]))) {
      name.last = given[++i].last;
      name.kind = "Organization";
    }
    if (i + 1 < given.size() && is_joined_by_hyphen(tree, name, given[i + 1])) name.last = given[++i].last;
    if (const WordId first = begin_before_bracket(tree, name); first != name.first) {
      if (!names.empty() && names.back().sentence == name.sentence && names.back().last >= first) {
        name.first = std::min(first, names.back().first);
        names.pop_back();
      } else {
        name.first = first;
      }
    }
    name = body_of_fellow(tree, name);
    name.first = begin_of_name(tree, name);
    if (name.kind != "Work" && is_clause(tree, name)) {
      if (const std::optional<NameSpan> front = name_in_front(tree, name)) names.push_back(*front);
      continue;
    }
    const bool followed = i + 1 < given.size() && given[i + 1].sentence == name.sentence;
    name.last = end_of_flat(tree, name, followed ? std::min(given[i + 1].first, tree.size() + 1) : tree.size() + 1);
    name.last = end_before_share_code(tree, name.first, name.last);
    const WordId in = place_behind(scene, polities, name);
    if (in != 0) {
      names.push_back({name.sentence, name.first, in - 1, name.kind, name.probability});
      name = {name.sentence, in + 1, name.last, "Polity", name.probability};
    }
    for (const NameSpan& part : name.kind == "Person" ? split_at_nouns(scene, name) : std::vector<NameSpan>{name}) {
      const std::vector<NameSpan> parts =
          part.kind == "Person" ? split_at_and(scene, part) : split_at_commas(scene, part);
      names.insert(names.end(), parts.begin(), parts.end());
    }
  }
  return names;
}

}  // namespace newsgraph
