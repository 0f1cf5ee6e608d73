#include "facts/article_senses.hpp"

#include <algorithm>

#include "facts/relation_rules.hpp"
#include "facts/strikes.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kEnoughWords = 3;  ///< of a subject, in an article that is about it

constexpr std::string_view kMedicine = "dose|drug|medicine|patient|pill|placebo|researcher|therapy|treatment|vaccine";
constexpr std::string_view kBoxing =
    "bantamweight|bout|boxer|boxing|featherweight|heavyweight|knockout|lightweight|middleweight|welterweight";
constexpr std::string_view kGame =
    "backhand|batsman|bowler|conversion|defender|equaliser|equalizer|fixture|flanker|forehand|fullback|goal|goalkeeper|"
    "halfback|halftime|innings|keeper|league|midfielder|penalty|referee|scrum|seamer|spinner|striker|touchline|umpire|"
    "volley|wicket|wicketkeeper|winger";
constexpr std::string_view kMusic =
    "album|band|cello|choir|composer|concert|drummer|guitar|guitarist|instrumental|jazz|melody|music|musician|"
    "orchestra|pianist|piano|saxophonist|singer|song|symphony|trombonist|trumpeter|tune|violin|violinist";

/// Whether an article is about a subject, and has no word of another that could stand behind it.
bool is_about(const FactScene& scene, std::string_view subject, std::string_view other = {}) {
  return count_words(scene, subject) >= kEnoughWords && (other.empty() || count_words(scene, other) == 0);
}

/// Gives the events that `applies` to another class, where the article `is_so`: looked at only if there are any.
void reclassify(std::vector<Event>& events, auto applies, auto is_so, std::string_view event_class) {
  if (std::none_of(events.begin(), events.end(), applies) || !is_so()) return;
  for (Event& event : events)
    if (applies(event)) event.event_class = event_class;
}

bool is_trial(const Event& event) { return event.event_class == "Trial" && event.lemma == "trial"; }

/// "a clinical trial": nobody stands before a court.
bool is_clinical_trial(const FactScene& scene, const Event& event) {
  if (!is_trial(event)) return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const std::span<const WordId> below = tree.children(p.word);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return (is_relation(tree.word(c), "amod") || is_relation(tree.word(c), "compound")) &&
           list_has("clinical|drug|field|human|medical|phase|safety|vaccine", to_lower(tree.word(c).lemma));
  });
}

/// One clinical trial, or what else an article tells, makes its trials clinical.
void refine_trials(const FactScene& scene, std::vector<Event>& events) {
  const auto are_clinical = [&] {
    return std::any_of(events.begin(), events.end(), [&](const Event& e) { return is_clinical_trial(scene, e); }) ||
           is_about(scene, kMedicine, "court|defendant|judge|jury|prosecutor|verdict");
  };
  reclassify(events, is_trial, are_clinical, "Happening");
}

/// In an article on boxing nobody takes up arms.
void refine_fights(const FactScene& scene, std::vector<Event>& events) {
  const auto is_fight = [](const Event& e) {
    return e.event_class == "Conflict" && (e.lemma == "fight" || e.lemma == "battle");
  };
  reclassify(
      events, is_fight, [&] { return is_about(scene, kBoxing); }, "Match");
}

/// In an article on a game nobody is sentenced to a penalty, a side meets another on the field, and who is beaten
/// loses.
void refine_by_game(const FactScene& scene, std::vector<Event>& events) {
  const auto is_of_persons = [&](const Event& e) {
    return std::any_of(e.participants.begin(), e.participants.end(), [&](const Participant& p) {
      const auto* m = std::get_if<MentionRef>(&p.filler);
      return m != nullptr && scene.is_kind(m->index, {Kind::Person, Kind::PeopleGroup});
    });
  };
  const auto is_penalty = [](const Event& e) { return e.event_class == "Sentencing" && e.lemma == "penalty"; };
  const auto is_met_side = [&](const Event& e) {
    return e.event_class == "Meeting" && e.lemma == "meet" && e.pos == "VERB" && !is_of_persons(e);
  };
  const auto is_substitution = [](const Event& e) { return e.event_class == "Appointment" && e.lemma == "replace"; };
  const auto is_beaten = [](const Event& e) { return e.event_class == "Attack" && e.lemma == "beat"; };
  const auto is_game = [&] { return is_about(scene, kGame, "court|defendant|jury|prosecutor|verdict"); };
  reclassify(events, is_penalty, is_game, "Happening");
  reclassify(events, is_met_side, is_game, "Match");
  reclassify(events, is_beaten, is_game, "Win");
  reclassify(events, is_substitution, is_game, "Happening");
}

/// In an article on music nobody plays against anybody.
void refine_playing(const FactScene& scene, std::vector<Event>& events) {
  const auto is_playing = [](const Event& e) { return e.event_class == "Match" && e.lemma == "play"; };
  const auto is_music = [&] {
    return is_about(scene, kMusic, "coach|defender|fixture|goal|league|referee|season|striker|team|tournament");
  };
  reclassify(events, is_playing, is_music, "Happening");
}

bool is_strike(const Event& event) { return event.event_class == "MilitaryStrike" && event.lemma == "strike"; }

/// Strikes of which nothing tells the sense are the armies' where the article tells of others or of a war.
void refine_strikes(const FactScene& scene, std::vector<Event>& events) {
  if (std::none_of(events.begin(), events.end(), is_strike)) return;
  const bool about_labour = is_about_labour(scene);
  const bool at_war = std::any_of(events.begin(), events.end(), [&](const Event& e) {
    if (is_strike(e)) return strike_sense(scene, e, about_labour) == StrikeSense::Military;
    return one_of(e.event_class, {"MilitaryStrike", "War", "Ceasefire"});
  });
  for (Event& event : events) {
    if (!is_strike(event)) continue;
    const StrikeSense sense = strike_sense(scene, event, about_labour);
    if (sense == StrikeSense::Labour || (sense == StrikeSense::Unclear && !at_war)) event.event_class = "Protest";
  }
}

}  // namespace

void refine_by_article(const FactScene& scene, std::vector<Event>& events) {
  refine_strikes(scene, events);
  refine_trials(scene, events);
  refine_fights(scene, events);
  refine_by_game(scene, events);
  refine_playing(scene, events);
}

}  // namespace newsgraph
