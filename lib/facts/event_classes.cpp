#include "facts/event_classes.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace newsgraph {
namespace {

constexpr EventClass kClasses[] = {
#include "facts/event_classes.inc"
};
static_assert(std::is_sorted(std::begin(kClasses), std::end(kClasses),
                             [](const EventClass& a, const EventClass& b) { return a.key < b.key; }));

const EventClass* find_key(std::string_view key) {
  const auto* found = std::lower_bound(std::begin(kClasses), std::end(kClasses), key,
                                       [](const EventClass& c, std::string_view k) { return c.key < k; });
  return found != std::end(kClasses) && found->key == key ? found : nullptr;
}

/// The sense of a verb with its particle, "call_off", whatever its number.
const EventClass* find_with_particle(std::string_view lemma) {
  const std::string begin = std::string(lemma) + ".";
  const auto* found = std::lower_bound(std::begin(kClasses), std::end(kClasses), begin,
                                       [](const EventClass& c, std::string_view k) { return c.key < k; });
  const bool own = found != std::end(kClasses) && found->key.starts_with(begin);
  return own ? found : find_key(std::string(lemma) + "/v");
}

}  // namespace

const EventClass* find_event_class(std::string_view roleset, std::string_view lemma, bool is_noun) {
  // A noun of its own is more exact than the verb's roleset: "talks" negotiate, "to talk" does not.
  const std::string key = std::string(lemma) + (is_noun ? "/n" : "/v");
  if (is_noun) {
    if (const EventClass* by_noun = find_key(key)) return by_noun;
  }
  // "called off" calls nobody, though the role head may give it a sense of the bare verb; "set the table" sets nothing
  // up.
  if (!is_noun && roleset.substr(0, roleset.rfind('.')) != lemma) {
    if (lemma.find('_') != std::string_view::npos) {
      if (const EventClass* of_both = find_with_particle(lemma)) return of_both;
    }
    if (roleset.find('_') != std::string_view::npos) return lemma == "end" ? find_key("end.01") : nullptr;
  }
  if (const EventClass* by_roleset = find_key(roleset)) return by_roleset;
  // A roleset of another sense must not fall back on the lemma's usual one. "passed away" has no other.
  const bool known_sense = lemma.find('_') == std::string_view::npos && roleset.size() > 3 &&
                           roleset.find('.') != std::string_view::npos && roleset.substr(roleset.size() - 2) != "01";
  return known_sense ? nullptr : find_key(key);
}

std::string_view participant_role(const EventClass& event_class, std::string_view argument) {
  if (argument.size() != 4 || !argument.starts_with("ARG")) return {};
  const auto number = static_cast<std::size_t>(argument[3] - '0');
  if (number >= event_class.participants.size()) return {};
  switch (event_class.participants[number]) {
    case 'a':
      return "agent";
    case 'p':
      return "patient";
    case 't':
      return "theme";
    case 'r':
      return "recipient";
    case 'b':
      return "beneficiary";
    case 'i':
      return "instrument";
    case 'o':
      return "origin";
    case 'd':
      return "destination";
    case 'k':
      return "topic";
    case 'u':
      return "attribute";
    case 'q':
      return "quantity";
    default:
      return {};
  }
}

}  // namespace newsgraph
