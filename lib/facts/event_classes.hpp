#pragma once

#include <string_view>

namespace newsgraph {

/// What a predicate's event is and whom its numbered arguments stand for.
struct EventClass {
  std::string_view key;           ///< a roleset, "meet.03", or a lemma and part of speech, "ceasefire/n"
  std::string_view name;          ///< local name below ng:, "Meeting"
  std::string_view participants;  ///< a letter for each of ARG0..., see event_classes.inc
};

/// The class of a roleset, else of the lemma as a verb or a noun; none for what is in neither table.
const EventClass* find_event_class(std::string_view roleset, std::string_view lemma, bool is_noun);

/// The participant that a numbered argument ("ARG1") stands for; empty where the class gives none.
std::string_view participant_role(const EventClass& event_class, std::string_view argument);

}  // namespace newsgraph
