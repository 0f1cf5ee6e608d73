#include "entities/name_variants.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/kinds.hpp"
#include "entities/lexicon.hpp"
#include "entities/nicknames.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

using Tokens = std::vector<std::string>;

std::string without_article(std::string_view token) {
  for (const std::string_view article : {"al-", "el-", "as-", "ash-"})
    if (token.starts_with(article) && token.size() > article.size() + 2) token.remove_prefix(article.size());
  return std::string(token);
}

/// Particles belong to the surname behind them: "Marisol [Dela Cruz]". Some that begin a name are given names, too:
/// "Ben".
Tokens with_particles(const Tokens& tokens) {
  static const WordList surnames_begin("bin de del dela delos dos ibn von");
  Tokens joined;
  std::string particles;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool particle = i + 1 < tokens.size() && is_name_particle(tokens[i]) && tokens[i].size() > 1 &&
                          (i > 0 || surnames_begin.has(tokens[i]));
    if (particle) {
      particles += tokens[i] + " ";
      continue;
    }
    joined.push_back(particles + tokens[i]);
    particles.clear();
  }
  return joined;
}

Tokens person_tokens(const Draft& draft) {
  Tokens tokens;
  for (const std::string_view piece : pieces_of(draft.key, ' '))
    if (piece != "jr" && piece != "sr" && piece != "ii" && piece != "iii" && piece != "al")
      tokens.push_back(without_article(piece));
  return with_particles(tokens);
}

bool same_given_name(const std::string& a, const std::string& b) {
  return a == b || (a.size() == 1 && b.starts_with(a)) || (b.size() == 1 && a.starts_with(b)) || is_nickname_of(a, b) ||
         is_nickname_of(b, a);
}

/// "Emil H. Roe" is not "Emil O. Roe": middle names that both give must agree at least in their first letter.
bool same_middle_names(const Tokens& a, const Tokens& b) {
  return a.size() != b.size() ||
         std::equal(a.begin() + 1, a.end() - 1, b.begin() + 1, [](const std::string& x, const std::string& y) {
           return x.size() > 1 && y.size() > 1 ? x == y : x.front() == y.front();
         });
}

/// "Achebe" and "Achebe-Stone": a surname before and after a marriage, or a part of a double one.
bool is_part_of_surname(std::string_view part, std::string_view whole) {
  return whole.size() > part.size() + 1 && whole.starts_with(part) && whole[part.size()] == '-';
}

/// Two names of two or more words: same surname and given name, one may leave out or shorten what stands between.
bool same_person(const Tokens& a, const Tokens& b) {
  if (a.back() == b.back() && same_given_name(a.front(), b.front())) return same_middle_names(a, b);
  if (a.front() == b.front() && (is_part_of_surname(a.back(), b.back()) || is_part_of_surname(b.back(), a.back())))
    return same_middle_names(a, b);
  const Tokens& longer = a.size() > b.size() ? a : b;
  const Tokens& shorter = a.size() > b.size() ? b : a;
  if (std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin())) return true;
  return std::equal(shorter.begin(), shorter.end(), longer.begin());
}

struct Bearer {
  Tokens tokens;
  ClusterId cluster;
};

/// "Born in 1935, Ann Elsa Roe was ...", in an article on Ann Marsh: the one woman so far with that given name.
std::optional<ClusterId> born_as(const DraftScene& scene, const Draft& draft, const Tokens& tokens,
                                 const std::vector<Bearer>& bearers) {
  const TreeView& tree = scene.tree(draft);
  const bool is_told_of = is_relation(tree.word(draft.role), "nsubj") && tree.size() > 1;
  const bool born =
      to_lower(tree.word(1).form) == "born" || tree.word(std::max<WordId>(draft.first, 2) - 1).form == "born";
  if (!is_told_of || !born || gender_of_given_name(tokens.front()) != Gender::Woman) return std::nullopt;
  std::optional<ClusterId> found;
  for (const Bearer& bearer : bearers) {
    if (bearer.tokens.front() != tokens.front() || bearer.cluster == found) continue;
    if (found) return std::nullopt;
    found = bearer.cluster;
  }
  return found;
}

Gender gender_of(const Draft& draft, const Tokens& tokens) {
  if (draft.gender != Gender::Unknown || tokens.size() < 2) return draft.gender;
  const Gender known = gender_of_given_name(tokens.front());
  return known == Gender::Unknown ? gender_of_name_ending(tokens.front()) : known;
}

void cluster_full_names(DraftScene& scene, std::vector<Bearer>& bearers) {
  std::map<std::string, ClusterId> by_key;
  for (Draft& draft : scene.drafts) {
    if (draft.kind != MentionKind::Name || draft.type != Kind::Person) continue;
    const Tokens tokens = person_tokens(draft);
    if (tokens.size() < 2) continue;
    draft.gender = gender_of(draft, tokens);
    const auto known = by_key.find(draft.key);
    if (known != by_key.end()) {
      join_cluster(scene, draft, known->second);
      continue;
    }
    const auto same =
        std::find_if(bearers.begin(), bearers.end(), [&](const Bearer& b) { return same_person(b.tokens, tokens); });
    const auto born = same == bearers.end() ? born_as(scene, draft, tokens, bearers) : std::nullopt;
    draft.is_birth_name = born.has_value();
    if (same != bearers.end() || born)
      join_cluster(scene, draft, born ? *born : same->cluster);
    else
      new_cluster(scene, draft);
    by_key[draft.key] = draft.cluster;
    bearers.push_back({tokens, draft.cluster});
  }
}

/// Bearers by the single word they may be called by: the surname, else the given (or an East Asian family) name, else
/// the first of two surnames, "Salgado" of Hugo Salgado Rey, else a nickname: "Jeff" of Jeffrey Roe.
struct ShortNames {
  std::map<std::string, std::vector<ClusterId>> by_last, by_first, by_inner, by_nickname;

  explicit ShortNames(const std::vector<Bearer>& bearers) {
    for (const Bearer& bearer : bearers) {
      add(by_last[bearer.tokens.back()], bearer.cluster);
      add(by_first[bearer.tokens.front()], bearer.cluster);
      for (std::size_t i = 1; i + 1 < bearer.tokens.size(); ++i)
        if (bearer.tokens[i].size() > 2 && gender_of_given_name(bearer.tokens[i]) == Gender::Unknown)
          add(by_inner[bearer.tokens[i]], bearer.cluster);
      for (const std::string& nickname : nicknames_of(bearer.tokens.front()))
        add(by_nickname[nickname], bearer.cluster);
    }
  }
  static void add(std::vector<ClusterId>& list, ClusterId cluster) {
    if (std::find(list.begin(), list.end(), cluster) == list.end()) list.push_back(cluster);
  }
};

/// Where each cluster is named first.
std::vector<const Draft*> first_mentions(const DraftScene& scene) {
  std::vector<const Draft*> first(scene.clusters.size(), nullptr);
  for (const Draft& draft : scene.drafts) {
    if (draft.cluster != no_cluster && first[draft.cluster] == nullptr) first[draft.cluster] = &draft;
  }
  return first;
}

/// "Roe is married to Ann Roe": nobody is called by the short name and then by the full one in the same sentence.
bool is_named_behind(const Draft* full, const Draft& draft) {
  return full != nullptr && full->sentence == draft.sentence && full->first > draft.last;
}

/// When each cluster was named last, when as a subject or object, and when by its surname alone; 0 where it was not.
struct Seen {
  std::vector<std::uint32_t> by_any, as_argument, by_surname;
  explicit Seen(std::size_t clusters) : by_any(clusters, 0), as_argument(clusters, 0), by_surname(clusters, 0) {}
};

/// Of several with the same surname the one called by it last: "Roe" stays Jane Roe when her husband John Roe has been
/// named. Else the one who did or underwent something last, not a brother told of in passing; else the one named last
/// before, else the first after; never the other sex.
std::optional<ClusterId> choose(const DraftScene& scene, const std::vector<ClusterId>& candidates, const Draft& draft,
                                const Seen& seen, const std::vector<const Draft*>& first) {
  std::optional<ClusterId> best;
  // "Senator Roe" is the Roe whom the article calls so.
  const auto is_called_so = [&](ClusterId c) {
    return std::any_of(draft.titles.begin(), draft.titles.end(),
                       [&](const std::string& title) { return scene.clusters[c].nouns.count(title) > 0; });
  };
  const auto rank = [&](ClusterId c) {
    return std::tuple{is_called_so(c), seen.by_surname[c], seen.as_argument[c], seen.by_any[c]};
  };
  for (const ClusterId candidate : candidates) {
    if (!genders_agree(scene.clusters[candidate].gender, draft.gender)) continue;
    if (is_named_behind(first[candidate], draft)) continue;
    if (!best || rank(candidate) > rank(*best)) best = candidate;
  }
  return best;
}

void cluster_short_names(DraftScene& scene, const std::vector<Bearer>& bearers) {
  const ShortNames names(bearers);
  const std::vector<const Draft*> first = first_mentions(scene);
  std::map<std::pair<std::string, Gender>, ClusterId> alone;
  Seen seen(scene.clusters.size());
  std::uint32_t now = 0;
  for (Draft& draft : scene.drafts) {
    ++now;
    if (draft.kind != MentionKind::Name || draft.type != Kind::Person) continue;
    if (draft.cluster != no_cluster) {
      seen.by_any[draft.cluster] = now;
      const Word& role = scene.role(draft);
      if (is_relation(role, "nsubj") || is_relation(role, "obj")) seen.as_argument[draft.cluster] = now;
      continue;
    }
    const Tokens tokens = person_tokens(draft);
    if (tokens.empty()) continue;
    std::optional<ClusterId> found;
    if (const auto it = names.by_last.find(tokens.back()); it != names.by_last.end())
      found = choose(scene, it->second, draft, seen, first);
    // "Mr. Han" of Han Dong-wook; but "Mr. Taylor" is not Taylor Reed.
    if (!found && (draft.gender == Gender::Unknown || gender_of_given_name(tokens.back()) == Gender::Unknown))
      if (const auto it = names.by_first.find(tokens.back()); it != names.by_first.end())
        found = choose(scene, it->second, draft, seen, first);
    if (const auto it = names.by_inner.find(tokens.back()); !found && it != names.by_inner.end())
      found = choose(scene, it->second, draft, seen, first);
    if (const auto it = names.by_nickname.find(tokens.back());
        it != names.by_nickname.end() && !found && tokens.size() == 1 && it->second.size() == 1)
      found = choose(scene, it->second, draft, seen, first);
    if (found) {
      join_cluster(scene, draft, *found);
      seen.by_any[*found] = seen.by_surname[*found] = now;
      continue;
    }
    if (draft.gender == Gender::Unknown) draft.gender = gender_of_given_name(tokens.back());
    const auto same = alone.find({tokens.back(), Gender::Unknown});
    if (same != alone.end())
      join_cluster(scene, draft, same->second);
    else
      alone[{tokens.back(), Gender::Unknown}] = new_cluster(scene, draft);
  }
}

/// "US State Department" -> "state department", "Apple Inc." -> "apple", "Storm Malik" -> "malik".
std::string core_of(const Draft& draft) {
  std::vector<std::string_view> words = pieces_of(draft.key, ' ');
  if (draft.type == Kind::NamedEvent && is_named_storm(draft)) words.erase(words.begin());
  if (draft.type == Kind::Organization) {
    // "Brand GmbH & Co. KG"
    const auto is_form = [](std::string_view word) { return is_legal_form(word) || word == "&" || word == "and"; };
    while (words.size() > 1 && is_form(words.back())) words.pop_back();
    const auto is_country = [](std::string_view word) {
      const KnownName* known = find_known_name(word);
      return !country_of_adjective(word).empty() || (known != nullptr && known->sense == NameSense::Country);
    };
    if (words.size() > 2 && is_country(words.front())) words.erase(words.begin());
  }
  std::string core;
  for (const std::string_view word : words) core.append(core.empty() ? "" : " ").append(word);
  return core;
}

/// First letters of the capitalised words, "of" and "and" left out: "European Union" -> "eu".
std::string acronym_of(std::string_view name) {
  std::string letters;
  for (const std::string_view word : pieces_of(name, ' '))
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') letters += word[0];
  return letters.size() < 2 ? std::string() : to_lower(letters);
}

/// A name without the legal form at its end: "General Motors Corp" -> "General Motors".
std::string_view without_legal_form(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space != std::string_view::npos && is_legal_form(to_lower(name.substr(space + 1))) ? name.substr(0, space)
                                                                                            : name;
}

/// "Group of 20", "Group of Twenty" -> "g20".
std::string numbered_group(std::string_view key) {
  static const std::map<std::string_view, std::string_view> numbers = {{"seven", "7"},   {"eight", "8"}, {"ten", "10"},
                                                                       {"twenty", "20"}, {"five", "5"},  {"six", "6"}};
  std::string_view rest = key;
  if (rest.starts_with("group of "))
    rest.remove_prefix(9);
  else if (rest.starts_with("g-"))
    rest.remove_prefix(2);
  else
    return {};
  const auto number = numbers.find(rest);
  if (number != numbers.end()) rest = number->second;
  return rest.empty() || rest[0] < '0' || rest[0] > '9' ? std::string() : "g" + std::string(rest);
}

std::string identity_of(const Draft& draft) {
  if (draft.use == NameUse::People) return "people:" + draft.country;
  if (draft.type == Kind::Polity && !draft.country.empty()) return "country:" + draft.country;
  const std::string group = numbered_group(draft.key);
  return std::string(name_of(draft.type)) + ":" + (group.empty() ? core_of(draft) : group);
}

bool is_acronym(const Draft& draft) {
  return draft.key.size() >= 2 && draft.key.size() <= 6 && draft.key.find(' ') == std::string::npos &&
         std::none_of(draft.text.begin(), draft.text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The last word of an organisation's name, where it says nothing of what it is: "Stars" of "Accra Stars", not "Bank".
/// Teams go by theirs whatever it is: "Rovers".
std::string_view own_last_word(const Draft& draft) {
  const std::vector<std::string_view> words = pieces_of(draft.key, ' ');
  const std::optional<NameClass> found = class_of_head_word(words);
  const bool tells = draft.type != Kind::Organization || (found && found->class_iri != "schema:SportsTeam") ||
                     find_noun(words.back()) || is_legal_form(words.back());
  return tells ? std::string_view() : words.back();
}

/// A single word that begins the longer name of one organisation in the article: "Boeing" of "Boeing Company", or ends
/// it; of a place where it has its article, "the Kettering" of "Kettering Museum".
std::map<std::string, std::string> short_forms(const DraftScene& scene) {
  std::map<std::string, std::string> forms;
  std::map<std::string, bool> single;
  for (const Draft& draft : scene.drafts)
    if (draft.cluster == no_cluster && draft.use == NameUse::Plain && draft.key.find(' ') == std::string::npos &&
        (draft.type != Kind::Place || follows_the(scene, draft)))
      single[std::string(name_of(draft.type)) + ":" + draft.key] = true;
  for (const Draft& draft : scene.drafts) {
    if (draft.cluster != no_cluster || draft.use != NameUse::Plain || draft.type == Kind::Person ||
        draft.key.find(' ') == std::string::npos)
      continue;
    const std::string prefix = std::string(name_of(draft.type)) + ":";
    const std::string identity = identity_of(draft);
    for (const std::string_view name : {std::string_view(draft.text), without_legal_form(draft.text)}) {
      const std::string acronym = acronym_of(name);
      if (!acronym.empty()) forms.try_emplace(std::string(prefix).append("acronym:").append(acronym), identity);
    }
    // A number after the maker's name makes a product: "Velora 320".
    const bool numbered = std::any_of(draft.key.begin(), draft.key.end(), [](char c) { return c >= '0' && c <= '9'; });
    if ((draft.type != Kind::Organization && draft.type != Kind::Place) || numbered) continue;
    for (const std::string_view word :
         {std::string_view(draft.key).substr(0, draft.key.find(' ')), own_last_word(draft)}) {
      const std::string form = std::string(prefix).append(word);
      if (single.count(form) == 0) continue;
      const auto [it, fresh] = forms.try_emplace(form, identity);
      if (!fresh && it->second != identity) it->second.clear();  // two organisations begin or end so: neither
    }
  }
  return forms;
}

void cluster_other_names(DraftScene& scene) {
  const std::map<std::string, std::string> forms = short_forms(scene);
  std::map<std::string, ClusterId> clusters;
  for (Draft& draft : scene.drafts) {
    if (draft.cluster != no_cluster || draft.kind != MentionKind::Name) continue;
    std::string identity = identity_of(draft);
    const std::string prefix = std::string(name_of(draft.type)) + ":";
    const auto acronym = forms.find(prefix + "acronym:" + draft.key);
    const auto shorter = forms.find(identity);
    if (is_acronym(draft) && acronym != forms.end())
      identity = acronym->second;
    else if (shorter != forms.end() && !shorter->second.empty())
      identity = shorter->second;
    const auto [it, fresh] = clusters.try_emplace(identity, no_cluster);
    if (fresh)
      it->second = new_cluster(scene, draft);
    else
      join_cluster(scene, draft, it->second);
  }
}

/// Whether the words between two names say that they are one's: ", also known as", "nicknamed".
bool says_alias(const TreeView& tree, WordId first, WordId last) {
  static const WordList filling(", also as better commonly known locally nicknamed simply the widely \" \xE2\x80\x9C");
  static const WordList telling("known nicknamed");
  bool told = false;
  for (WordId w = first; w <= last; ++w) {
    const std::string form = to_lower(tree.word(w).form);
    if (!filling.has(form)) return false;
    told = told || telling.has(form);
  }
  return told;
}

/// "Mohamed Dagalo, known as Hemedti": two names of one.
void join_aliases(DraftScene& scene) {
  for (std::size_t i = 0; i + 1 < scene.drafts.size(); ++i) {
    const Draft &name = scene.drafts[i], &alias = scene.drafts[i + 1];
    const bool alike = name.kind == MentionKind::Name && alias.kind == MentionKind::Name && name.type == alias.type &&
                       name.sentence == alias.sentence && name.last < alias.first;
    const ClusterId from = alias.cluster, to = name.cluster;
    if (!alike || from == to || !says_alias(scene.tree(name), name.last + 1, alias.first - 1)) continue;
    for (Draft& draft : scene.drafts)
      if (draft.cluster == from) join_cluster(scene, draft, to);
  }
}

}  // namespace

void cluster_names(DraftScene& scene) {
  std::vector<Bearer> bearers;
  cluster_full_names(scene, bearers);
  cluster_short_names(scene, bearers);
  cluster_other_names(scene);
  join_aliases(scene);
}

}  // namespace newsgraph
