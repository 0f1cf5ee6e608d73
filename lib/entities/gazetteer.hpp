#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"

namespace newsgraph {

/// What a name stands for where its wording alone tells: a country, a capital, a seat of government, a well-known body.
enum class NameSense { Country, Capital, Seat, Other };

struct KnownName {
  Kind kind = Kind::Organization;
  std::string_view class_iri;  ///< "schema:City"; may be empty
  std::string_view country;    ///< ISO 3166-1 code for Country, Capital and Seat: whose it is
  NameSense sense = NameSense::Other;
};

/// The form in which names are compared: lower case without accents, full stops and a leading "the", single spaces.
std::string name_key(std::string_view name);

/// Looks a name_key up; null where it is not known.
const KnownName* find_known_name(std::string_view key);

/// ISO 3166-1 code of the country that an adjective belongs to ("American" -> "US"), or empty. Takes a name_key.
std::string_view country_of_adjective(std::string_view key);
/// The same for a noun in the plural ("Americans", "the French"), and in the singular ("Pole").
std::string_view country_of_people(std::string_view key);
std::string_view country_of_person(std::string_view key);
/// Everyday name of a country, or empty.
std::string_view country_name(std::string_view code);

/// The party whose member a word with a capital makes a politician ("Republican" -> "Republican Party"), or empty.
std::string_view party_of_member(std::string_view name);

struct NameClass {
  Kind kind = Kind::Organization;
  std::string_view class_iri;
};

/// What the words of a name of two or more words tell ("Kettering University"). Words in lower case.
std::optional<NameClass> class_of_head_word(const std::vector<std::string_view>& words);

}  // namespace newsgraph
