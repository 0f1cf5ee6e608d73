#include "entities/name_variants.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/text.hpp"
#include "entities/lexicon.hpp"
#include "entities/nicknames.hpp"
#include "entities/other_names.hpp"
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

/// "Van Oldeneel" of Marijke van Oldeneel, where "Van" might be a given name.
bool is_whole_surname(const Tokens& surname, const Tokens& full) {
  return surname.size() == 2 && is_name_particle(surname.front()) && full.size() > 1 &&
         full.back() == surname.front() + " " + surname.back();
}

/// Two names of two or more words: same surname and given name, one may leave out or shorten what stands between.
bool same_person(const Tokens& a, const Tokens& b) {
  if (is_whole_surname(a, b) || is_whole_surname(b, a)) return true;
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

Gender gender_of(const Draft& draft, const Tokens& tokens) {
  if (draft.gender != Gender::Unknown || tokens.size() < 2) return draft.gender;
  return usual_gender_of_name(tokens.front());
}

/// "Born in 1935, Ann Elsa Roe was ...", in an article on Ann Marsh: the one woman so far with that given name.
std::optional<ClusterId> born_as(const DraftScene& scene, const Draft& draft, const Tokens& tokens,
                                 const std::vector<Bearer>& bearers) {
  const TreeView& tree = scene.tree(draft);
  // "Ann Elsa Roe was born on ...", "Born Ann Elsa Roe in 1935, she ..."
  const WordId verb = tree.governor(draft.role);
  const bool of_birth = verb != 0 && tree.word(verb).lemma == "bear";
  const bool is_told_of = (is_relation(tree.word(draft.role), "nsubj") || of_birth) && tree.size() > 1;
  const bool told = of_birth && tree.word(draft.role).deprel == "nsubj:pass";
  const bool born =
      told || to_lower(tree.word(1).form) == "born" || tree.word(std::max<WordId>(draft.first, 2) - 1).form == "born";
  if (!is_told_of || !born || gender_of(draft, tokens) != Gender::Woman) return std::nullopt;
  std::optional<ClusterId> found;
  for (const Bearer& bearer : bearers) {
    if (bearer.tokens.front() != tokens.front() || bearer.cluster == found) continue;
    if (found) return std::nullopt;
    found = bearer.cluster;
  }
  return found;
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
/// the first of two surnames, "Salgado" of Hugo Salgado Rey, else a nickname: "Jeff" of Jeffrey Roe. `by_part`: the
/// halves of surnames with a hyphen.
struct ShortNames {
  std::map<std::string, std::vector<ClusterId>> by_last, by_first, by_inner, by_nickname, by_part;

  explicit ShortNames(const std::vector<Bearer>& bearers) {
    for (const Bearer& bearer : bearers) {
      add(by_last[bearer.tokens.back()], bearer.cluster);
      add(by_first[bearer.tokens.front()], bearer.cluster);
      const std::string& surname = bearer.tokens.back();
      if (const std::size_t hyphen = surname.find('-'); hyphen != std::string::npos) {
        add(by_part[surname.substr(0, hyphen)], bearer.cluster);
        add(by_part[surname.substr(surname.rfind('-') + 1)], bearer.cluster);
      }
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

/// Who may be called by a surname: those who bear it; where none of them has been named yet, or the article has called
/// them so, those in whose surnames it is one of two, too: "Pineda" of Rosa Macaraig-Pineda, "Salgado" of Hugo Salgado
/// Rey.
std::vector<ClusterId> bearers_of(const ShortNames& names, const std::string& surname, const Seen& seen) {
  std::vector<ClusterId> bearers;
  if (const auto it = names.by_last.find(surname); it != names.by_last.end()) bearers = it->second;
  const auto is_named = [&](ClusterId c) { return seen.by_any[c] != 0; };
  const bool nobody_yet = std::none_of(bearers.begin(), bearers.end(), is_named);
  std::vector<ClusterId> halves;
  for (const auto* parts : {&names.by_part, &names.by_inner}) {
    if (const auto it = parts->find(surname); it != parts->end())
      for (const ClusterId c : it->second)
        if (nobody_yet ? is_named(c) : seen.by_surname[c] != 0) halves.push_back(c);
  }
  if (nobody_yet && !halves.empty()) return halves;
  for (const ClusterId c : halves) ShortNames::add(bearers, c);
  return bearers;
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
    if (const auto bearers_so_far = bearers_of(names, tokens.back(), seen); !bearers_so_far.empty())
      found = choose(scene, bearers_so_far, draft, seen, first);
    if (found) seen.by_surname[*found] = now;
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
      seen.by_any[*found] = now;
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
