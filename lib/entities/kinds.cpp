#include "entities/kinds.hpp"

#include <array>
#include <map>
#include <set>

#include "base/text.hpp"
#include "entities/body_evidence.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

using Votes = std::array<float, 9>;  // one a Kind

Kind winner(const Votes& votes) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < votes.size(); ++i)
    if (votes[i] > votes[best]) best = i;
  return static_cast<Kind>(best);
}

/// What the noun right in front makes of a name: "the [newspaper] La Mirada", "[club] Genk". Nouns for persons tell
/// less: winners, rivals and owners may be anything.
std::optional<Kind> kind_by_noun_in_front(const TreeView& tree, const Draft& draft) {
  const WordId noun = tree.governor(draft.head);
  const Word& head = tree.word(draft.head);
  if (noun == 0 || noun + 1 != draft.first || tree.word(noun).upos != "NOUN") return std::nullopt;
  if (!is_relation(head, "appos") && !is_relation(head, "flat") && !is_relation(head, "nmod")) return std::nullopt;
  // "the trading [house] Kuroda"
  static const WordList trades("auction brokerage fashion investment media production publishing software trading");
  const WordId trade = tree.child(noun, "compound");
  if (lemma_of(tree.word(noun)) == "house" && trade != 0 && trades.has(to_lower(tree.word(trade).form)))
    return Kind::Organization;
  const Noun* known = has_feature(tree.word(noun), "Number", "Plur") ? nullptr : find_noun(lemma_of(tree.word(noun)));
  const bool tells = known != nullptr &&
                     (known->kind == Kind::Organization || known->kind == Kind::Polity || known->kind == Kind::Place);
  return tells ? std::optional(known->kind) : std::nullopt;
}

std::map<std::string, Votes> votes_by_wording(const DraftScene& scene) {
  constexpr float decisive = 1000;
  std::map<std::string, Votes> votes;
  for (const Draft& draft : scene.drafts) {
    if (draft.use != NameUse::Plain) continue;
    votes.try_emplace(draft.key).first->second[static_cast<std::size_t>(draft.type)] +=
        draft.is_origin ? decisive : draft.probability;
    constexpr float strong = 1.5;
    if (const auto kind = kind_by_noun_in_front(scene.tree(draft), draft))
      votes.at(draft.key)[static_cast<std::size_t>(*kind)] += strong;
  }
  return votes;
}

/// A surname that the names head took for something else, although a full name with it stands in the article.
std::map<std::string, bool> surnames(const DraftScene& scene) {
  constexpr float sure = 0.85F;
  std::map<std::string, bool> found;
  for (const Draft& draft : scene.drafts) {
    const std::vector<std::string_view> words = pieces_of(draft.key, ' ');
    if (draft.type != Kind::Person || words.size() < 2 || draft.probability <= 0.5F) continue;
    found[std::string(words.back())] = true;
    // "Antileo" of Rodrigo Antileo Soto; the shortest are particles.
    for (std::size_t i = 1; i + 1 < words.size() && draft.probability > sure; ++i)
      if (words[i].size() > 3) found[std::string(words[i])] = true;
  }
  return found;
}

void take(Draft& draft, Kind kind, std::string_view class_iri) {
  draft.type = kind;
  if (!class_iri.empty()) draft.class_iri = class_iri;
}

/// "ordered by Gdansk, [Riga] and Leipzig": the city, and not its government, among towns that govern nothing.
bool is_among_towns(const TreeView& tree, WordId w) {
  const WordId first = first_conjunct(tree, w);
  std::vector<WordId> names = tree.children(first, "conj");
  names.push_back(first);
  return std::any_of(names.begin(), names.end(), [&](WordId other) {
    return other != w && tree.word(other).upos == "PROPN" &&
           find_known_name(name_key(tree.word(other).form)) == nullptr;
  });
}

void apply_known(const TreeView& tree, Draft& draft, const KnownName& known) {
  take(draft, known.kind, known.class_iri);
  if (known.sense == NameSense::Country) draft.country = known.country;
  if (known.sense == NameSense::Capital && is_acting(tree, draft.role) && !is_among_towns(tree, draft.role)) {
    draft.use = NameUse::Capital;
    draft.country = known.country;
    draft.class_iri = "schema:Country";
  }
}

void apply_head_word(Draft& draft) {
  const std::optional<NameClass> found = class_of_head_word(pieces_of(draft.key, ' '));
  if (!found) return;
  if (found->kind == draft.type)
    draft.class_iri = found->class_iri;
  else if (draft.probability < 0.75F && draft.type != Kind::Person)
    take(draft, found->kind, found->class_iri);
}

/// Bodies that bear a person's name without being called by it: "Trump Organization", "Gates Foundation".
bool is_named_after_a_person(const Draft& draft) {
  static const WordList nouns(
      "foundation organization organisation institute university college school hospital library center centre trust "
      "fund prize award family administration campaign committee commission museum airport stadium house park street");
  return nouns.has(draft.key.substr(draft.key.rfind(' ') + 1));
}

/// A longer name that its first word may stand for: "Velora Copper", "Kettering Museum", not "Solwezi mine".
bool has_short_form(const Draft& draft) {
  if (draft.use != NameUse::Plain || draft.key.find(' ') == std::string::npos) return false;
  if (draft.type == Kind::Organization) return true;
  const char last = draft.text[draft.text.rfind(' ') + 1];
  return draft.type == Kind::Place && last >= 'A' && last <= 'Z';
}

/// Words that name persons: when a full name with them stands first, and 0 where a title stands before the bare word.
std::map<std::string, std::size_t> words_of_persons(const DraftScene& scene) {
  std::map<std::string, std::size_t> found;
  for (std::size_t i = 0; i < scene.drafts.size(); ++i) {
    const Draft& draft = scene.drafts[i];
    if (draft.type != Kind::Person) continue;
    const bool full = draft.key.find(' ') != std::string::npos;
    const bool titled = draft.title != 0 || !draft.titles.empty() || draft.gender != Gender::Unknown;
    if (full || titled)
      for (const std::string_view word : pieces_of(draft.key, ' ')) found.try_emplace(std::string(word), full ? i : 0);
  }
  return found;
}

/// What a company's name is often spoken without: "Inc", "Holdings", "Bank".
bool is_corporate_ending(std::string_view word) {
  static const WordList endings("corporation company enterprises");
  return is_legal_form(word) || endings.has(word) || is_line_of_business(word);
}

/// "Velora" is Velora Copper where no person of that name has been named: the names head takes unknown words for
/// persons.
void name_by_longer(DraftScene& scene) {
  std::map<std::string, const Draft*> longer;
  for (const Draft& draft : scene.drafts) {
    if (!has_short_form(draft)) continue;
    longer.try_emplace(draft.key.substr(0, draft.key.find(' ')), &draft);
    std::string_view shorter = draft.key;
    while (is_corporate_ending(shorter.substr(shorter.rfind(' ') + 1)) && shorter.find(' ') != std::string_view::npos) {
      shorter = shorter.substr(0, shorter.rfind(' '));
      longer.try_emplace(std::string(shorter), &draft);
    }
  }
  if (longer.empty()) return;
  const std::map<std::string, std::size_t> persons = words_of_persons(scene);
  std::map<std::string, bool> is_longers;
  for (std::size_t i = 0; i < scene.drafts.size(); ++i) {
    Draft& draft = scene.drafts[i];
    // A company may bear a town's name, but hardly one of two words.
    const bool several = draft.key.find(' ') != std::string::npos;
    const bool mistaken = draft.type == Kind::Person || draft.type == Kind::Product ||
                          (draft.type == Kind::Place && several) ||
                          (draft.type == Kind::Polity && several && is_relation(scene.role(draft), "nsubj"));
    if (draft.use != NameUse::Plain || !mistaken) continue;
    const auto found = longer.find(draft.key);
    if (found == longer.end() || find_known_name(draft.key) != nullptr) continue;
    const auto person = persons.find(draft.key);
    const bool free = person == persons.end() || i < person->second;
    // "the Kettering", but "Velora" is no Velora Store.
    if (found->second->type == Kind::Place && !follows_the(scene, draft)) continue;
    const bool named_after = draft.type == Kind::Person && (is_named_after_a_person(*found->second) ||
                                                            gender_of_given_name(draft.key) != Gender::Unknown);
    // What its first mention is, all are.
    if (is_longers.try_emplace(draft.key, free && !named_after).first->second) {
      take(draft, found->second->type, found->second->class_iri);
      draft.titles.clear();
    }
  }
}

bool is_relation_to(const TreeView& tree, WordId w, WordId above) {
  static const WordList partners(
      "close closer tie ally alliance loyal pressure threat message response draw support aid link "
      "relation relationship deal talk appeal call friendly hostile leave");
  return partners.has(lemma_of(tree.word(above))) &&
         has_case(tree, w, {"to", "with", "on", "against", "between", "from"});
}

bool is_quotation_mark_at(const TreeView& tree, WordId w) {
  return w >= 1 && w <= tree.size() && is_quotation_mark(tree.word(w).form);
}

/// "The Salt Road", between quotation marks: a title, whatever its last word is.
bool is_quoted_title(const DraftScene& scene, const Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  WordId before = draft.first - 1, behind = draft.last + 1;
  if (before >= 1 && to_lower(tree.word(before).form) == "the") --before;
  if (behind <= tree.size() && tree.word(behind).form == ",") ++behind;
  return draft.key.find(' ') != std::string::npos && is_quotation_mark_at(tree, before) &&
         is_quotation_mark_at(tree, behind);
}

/// Names that the article puts between quotation marks, and that are not known to be places.
std::set<std::string> quoted_titles(const DraftScene& scene) {
  std::set<std::string> keys;
  for (const Draft& draft : scene.drafts)
    if (draft.use == NameUse::Plain && find_known_name(draft.key) == nullptr && is_quoted_title(scene, draft))
      keys.insert(draft.key);
  return keys;
}

/// "VeriSign", "PayPal": firms write themselves so, people only behind "Mc", "De" and the like.
bool has_capital_inside(std::string_view text) {
  static const WordList before("da de del di du el fitz la le li lo mac mc o' van");
  for (std::size_t i = 2; i < text.size(); ++i) {
    const bool inside = text[i] >= 'A' && text[i] <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z';
    if (inside) return !before.has(to_lower(text.substr(0, i))) && text.find(' ') == std::string_view::npos;
  }
  return false;
}

/// "Grant & Lowe"; "Donau Kredit", of which the article names a head: no person, nor what has shareholders a place.
/// What its own words say stays: a "mine" employs people, too, and a given name is a person's.
bool is_shown_as_body(const Draft& draft, const BodyEvidence& evidence) {
  const std::optional<NameClass> own = class_of_head_word(pieces_of(draft.key, ' '));
  if (own && own->kind != Kind::Organization) return false;
  const bool person = draft.type == Kind::Person;
  if (person && (draft.key.find(" & ") != std::string::npos || has_capital_inside(draft.text))) return true;
  if (!person && draft.type != Kind::Place && draft.type != Kind::Polity) return false;
  const bool called_so = gender_of_given_name(draft.key.substr(0, draft.key.find(' '))) != Gender::Unknown;
  return evidence.business.count(draft.key) > 0 || (person && !called_so && evidence.led.count(draft.key) > 0);
}

/// "Malik" of "Storm Malik", where the article names it so and nobody else bears the name.
std::set<std::string> storms_named(const DraftScene& scene) {
  std::set<std::string> names;
  for (const Draft& draft : scene.drafts)
    if (draft.use == NameUse::Plain && is_named_storm(draft)) names.insert(draft.key.substr(draft.key.find(' ') + 1));
  if (names.empty()) return names;
  for (const Draft& draft : scene.drafts) {
    if (is_named_storm(draft) || draft.key.find(' ') == std::string::npos) continue;
    for (const std::string_view word : pieces_of(draft.key, ' ')) names.erase(std::string(word));
  }
  return names;
}

}  // namespace

bool is_named_storm(const Draft& draft) {
  static const WordList storms("cyclone hurricane storm typhoon");
  const std::size_t space = draft.key.find(' ');
  return space != std::string::npos && storms.has(draft.key.substr(0, space));
}

bool is_acting(const TreeView& tree, WordId w) {
  const WordId first = first_conjunct(tree, w);
  const Word& word = tree.word(first);
  const WordId above = tree.governor(first);
  if (above == 0) return false;
  if (is_relation(word, "nsubj")) return is_verb_of_acting(lemma_of(tree.word(above)));
  if (word.deprel == "obl:agent") return true;
  // "Pyongyang's programmes" are a government's; "Moscow's streets" are a city's, and rarer in the news.
  if (word.deprel == "nmod:poss") {
    const Noun* noun = find_noun(lemma_of(tree.word(above)));
    return noun == nullptr || (noun->kind != Kind::Place && noun->kind != Kind::Organization);
  }
  return (is_relation(word, "obl") || is_relation(word, "nmod")) && is_relation_to(tree, first, above);
}

void assign_kinds(DraftScene& scene) {
  const std::map<std::string, Votes> votes = votes_by_wording(scene);
  const std::map<std::string, bool> family_names = surnames(scene);
  const std::set<std::string> titles = quoted_titles(scene);
  const BodyEvidence evidence = body_evidence(scene);
  const std::set<std::string> storms = storms_named(scene);
  for (Draft& draft : scene.drafts) {
    if (draft.use != NameUse::Plain) continue;
    const Votes& own = votes.at(draft.key);
    draft.type = winner(own);
    const KnownName* known = find_known_name(draft.key);
    if (is_named_storm(draft) || storms.count(draft.key) > 0) {
      draft.type = Kind::NamedEvent;
      draft.titles.clear();
      continue;
    }
    const bool family = family_names.count(draft.key) > 0;
    // A known name is a person's only where a title or the full name says so.
    const bool person = known == nullptr ? draft.type == Kind::Person || family
                                         : draft.type == Kind::Person && (family || !draft.titles.empty());
    if (person)
      take(draft, Kind::Person, "");
    else if (known != nullptr)
      apply_known(scene.tree(draft), draft, *known);
    else
      apply_head_word(draft);
    if (known == nullptr && !family && draft.titles.empty() && is_shown_as_body(draft, evidence))
      take(draft, Kind::Organization, "schema:Organization");
    if (draft.type == Kind::Place && titles.count(draft.key) > 0) take(draft, Kind::Work, "schema:CreativeWork");
    if (draft.type != Kind::Person) draft.titles.clear();
  }
  name_by_longer(scene);
}

}  // namespace newsgraph
