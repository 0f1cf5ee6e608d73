#include "entities/other_names.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/kinds.hpp"
#include "entities/lexicon.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// "US State Department" -> "state department", "Apple Inc." -> "apple", "Storm Malik" -> "malik".
std::string core_of(const Draft& draft) {
  std::vector<std::string_view> words = pieces_of(draft.key, ' ');
  if (draft.type == Kind::NamedEvent && is_named_storm(draft)) words.erase(words.begin());
  if (draft.type == Kind::Organization) {
    // "Brand GmbH & Co. KG"
    const auto is_form = [](std::string_view word) {
      return is_legal_form(word) || word == "&" || word == "and" || word == "(private)" || word == "(proprietary)" ||
             word == "(pvt)" || word == "(pty)";
    };
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

/// "Velora Research Center": a part of Velora, or what it has founded, is not what the article calls "Velora"; nor is
/// the town's council.
bool names_a_part(const Draft& draft) {
  static const WordList parts(
      "academy assembly award awards center centre council court department division foundation fund institute lab "
      "laboratories laboratory labs office parliament police prize research team unit");
  return draft.type == Kind::Organization && parts.has(pieces_of(draft.key, ' ').back());
}

/// The bodies of the article by the names that they go by: "Hansung Marine Industries" by "Hansung Marine" where it is
/// called so, too.
class Identities {
 public:
  explicit Identities(const DraftScene& scene) {
    for (const Draft& draft : scene.drafts)
      if (draft.kind == MentionKind::Name && draft.type == Kind::Organization) known_.insert(identity_of(draft));
  }
  [[nodiscard]] std::string of(const Draft& draft) const {
    std::string identity = identity_of(draft);
    const std::size_t space = identity.rfind(' ');
    if (draft.type != Kind::Organization || space == std::string::npos) return identity;
    const std::string shorter = identity.substr(0, space);
    const bool goes_by = is_line_of_business(std::string_view(identity).substr(space + 1)) && known_.count(shorter) > 0;
    return goes_by && shorter.find(' ') != std::string::npos ? shorter : identity;
  }

 private:
  std::set<std::string> known_;
};

/// A single word that begins the longer name of one organisation in the article: "Boeing" of "Boeing Company", or ends
/// it; of a place where it has its article, "the Kettering" of "Kettering Museum".
std::map<std::string, std::string> short_forms(const DraftScene& scene, const Identities& identities) {
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
    const std::string identity = identities.of(draft);
    for (const std::string_view name : {std::string_view(draft.text), without_legal_form(draft.text)}) {
      const std::string acronym = acronym_of(name);
      if (!acronym.empty()) forms.try_emplace(std::string(prefix).append("acronym:").append(acronym), identity);
    }
    // A number after the maker's name makes a product: "Velora 320".
    const bool numbered = std::any_of(draft.key.begin(), draft.key.end(), [](char c) { return c >= '0' && c <= '9'; });
    if ((draft.type != Kind::Organization && draft.type != Kind::Place) || numbered) continue;
    if (names_a_part(draft)) continue;
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

}  // namespace

void cluster_other_names(DraftScene& scene) {
  const Identities identities(scene);
  const std::map<std::string, std::string> forms = short_forms(scene, identities);
  std::map<std::string, ClusterId> clusters;
  for (Draft& draft : scene.drafts) {
    if (draft.cluster != no_cluster || draft.kind != MentionKind::Name) continue;
    std::string identity = identities.of(draft);
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

}  // namespace newsgraph
