#include "facts/event_senses.hpp"

#include "facts/event_objects.hpp"
#include "facts/noun_senses.hpp"
#include "facts/verb_senses.hpp"

namespace newsgraph {

void refine_by_words(const TreeView& tree, WordId word, Event& event) {
  refine_by_object(tree, word, event);
  const std::string_view by_words = is_noun(tree.word(word)) ? class_of_noun_by_words(tree, word, event.event_class)
                                                             : class_of_verb_by_words(tree, word, event.event_class);
  if (!by_words.empty()) event.event_class = by_words;
  // "demonstrated against the accord"
  for (Participant& p : event.participants)
    if (by_words == "Protest" && p.role == "patient") p.role = "topic";
  // "spoke by phone": the means makes the class more exact.
  if (event.event_class != "Communication" && event.event_class != "Negotiation") return;
  for (const WordId c : tree.children(word)) {
    if (one_of(to_lower(tree.word(c).form), {"phone", "telephone"})) event.event_class = "PhoneCall";
  }
}

}  // namespace newsgraph
