#include "entities/gazetteer.hpp"

#include <map>

#include "base/text.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

struct CountryRow {
  std::string_view code, name, others;
};
struct PolityRow {
  std::string_view code, adjectives, people, capitals, aliases;
};
struct SeatRow {
  std::string_view code, names;
};
struct KnownRow {
  Kind kind;
  std::string_view class_iri, names;
};
enum class Position { First, Last };
struct HeadRow {
  Position position;
  Kind kind;
  std::string_view class_iri, words;
};

constexpr CountryRow country_rows[] = {
#include "entities/countries.inc"
};
constexpr PolityRow polity_rows[] = {
#include "entities/polities.inc"
};
constexpr SeatRow seat_rows[] = {
#include "entities/seats.inc"
};
constexpr KnownRow known_rows[] = {
#include "entities/known_names.inc"
};
constexpr HeadRow head_rows[] = {
#include "entities/head_words.inc"
};

struct PartyRow {
  std::string_view member, party;
};
constexpr PartyRow party_rows[] = {
#include "entities/parties.inc"
};

using CodeTable = std::map<std::string, std::string_view, std::less<>>;

struct Gazetteer {
  std::map<std::string, KnownName, std::less<>> names;
  CodeTable adjectives, people, persons;
  std::map<std::string_view, std::string_view> country_names;
  std::map<std::string_view, NameClass> first_words, last_words;
};

std::string plural_of(std::string_view noun) {
  if (noun.ends_with("man")) return std::string(noun.substr(0, noun.size() - 3)) + "men";
  if (noun.ends_with("s") || noun.ends_with("ese") || noun.ends_with("z")) return std::string(noun);
  return std::string(noun) + "s";
}

void add_names(Gazetteer& gazetteer, std::string_view list, const KnownName& known) {
  for (const std::string_view name : pieces_of(list, '|')) gazetteer.names.try_emplace(name_key(name), known);
}

void add_countries(Gazetteer& gazetteer) {
  for (const CountryRow& row : country_rows) {
    const KnownName country = {Kind::Polity, "schema:Country", row.code, NameSense::Country};
    gazetteer.country_names[row.code] = row.name;
    gazetteer.names.try_emplace(name_key(row.name), country);
    add_names(gazetteer, row.others, country);
  }
  for (const PolityRow& row : polity_rows)
    add_names(gazetteer, row.aliases, {Kind::Polity, "schema:Country", row.code, NameSense::Country});
}

void add_peoples(Gazetteer& gazetteer) {
  for (const PolityRow& row : polity_rows) {
    add_names(gazetteer, row.capitals, {Kind::Polity, "schema:City", row.code, NameSense::Capital});
    for (const std::string_view word : pieces_of(row.adjectives, '|')) {
      gazetteer.adjectives.try_emplace(name_key(word), row.code);
      // "The French", "the Swiss": the adjective names the people where English has no noun of its own for it.
      const std::vector<std::string_view> nouns = pieces_of(row.people, '|');
      const bool has_plural =
          plural_of(word) != word && std::find(nouns.begin(), nouns.end(), word) != nouns.end();  // "a Czech"
      if (has_plural) continue;
      if (word.ends_with("ch") || word.ends_with("sh") || word.ends_with("ese") || word.ends_with("ss"))
        gazetteer.people.try_emplace(name_key(word), row.code);
    }
    for (const std::string_view word : pieces_of(row.people, '|')) {
      gazetteer.people.try_emplace(name_key(plural_of(word)), row.code);
      gazetteer.persons.try_emplace(name_key(word), row.code);
    }
  }
}

Gazetteer make_gazetteer() {
  Gazetteer gazetteer;
  add_countries(gazetteer);
  add_peoples(gazetteer);
  for (const SeatRow& row : seat_rows)
    add_names(gazetteer, row.names, {Kind::Organization, "schema:GovernmentOrganization", row.code, NameSense::Seat});
  for (const KnownRow& row : known_rows)
    add_names(gazetteer, row.names, {row.kind, row.class_iri, {}, NameSense::Other});
  for (const HeadRow& row : head_rows)
    for (const std::string_view word : pieces_of(row.words, '|'))
      (row.position == Position::First ? gazetteer.first_words : gazetteer.last_words)
          .try_emplace(word, NameClass{row.kind, row.class_iri});
  return gazetteer;
}

const Gazetteer& gazetteer() {
  static const Gazetteer only = make_gazetteer();
  return only;
}

std::string_view code_in(const CodeTable& table, std::string_view key) {
  const auto found = table.find(key);
  return found == table.end() ? std::string_view() : found->second;
}

}  // namespace

std::string name_key(std::string_view name) {
  const std::string folded = fold_accents(name);
  std::string key;
  for (std::size_t byte = 0; byte < folded.size();) {
    const char32_t c = next_code_point(folded, byte);
    if (c == U'.' || (is_space(c) && (key.empty() || key.back() == ' '))) continue;
    if (is_space(c))
      key += ' ';
    else
      append_utf8(key, c == U'\u2019' ? U'\'' : c);
  }
  while (key.ends_with(' ')) key.pop_back();
  return key.starts_with("the ") ? key.substr(4) : key;
}

const KnownName* find_known_name(std::string_view key) {
  const auto found = gazetteer().names.find(key);
  return found == gazetteer().names.end() ? nullptr : &found->second;
}

std::string_view country_of_adjective(std::string_view key) { return code_in(gazetteer().adjectives, key); }
std::string_view country_of_people(std::string_view key) { return code_in(gazetteer().people, key); }
std::string_view country_of_person(std::string_view key) { return code_in(gazetteer().persons, key); }

std::string_view country_name(std::string_view code) {
  const auto found = gazetteer().country_names.find(code);
  return found == gazetteer().country_names.end() ? std::string_view() : found->second;
}

std::string_view party_of_member(std::string_view name) {
  for (const PartyRow& row : party_rows)
    if (row.member == name) return row.party;
  return {};
}

std::optional<NameClass> class_of_head_word(const std::vector<std::string_view>& words) {
  if (words.size() < 2) return std::nullopt;
  std::size_t last = words.size() - 1;
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i] == "of" || words[i] == "for") {
      last = i - 1;
      break;
    }
  const auto by_first = gazetteer().first_words.find(words.front());
  if (by_first != gazetteer().first_words.end()) return by_first->second;
  const auto by_last = gazetteer().last_words.find(words[last]);
  if (by_last != gazetteer().last_words.end()) return by_last->second;
  return std::nullopt;
}

}  // namespace newsgraph
