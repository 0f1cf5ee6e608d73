#include "facts/article_senses.hpp"

#include <algorithm>

#include "facts/relation_rules.hpp"
#include "facts/strikes.hpp"

namespace newsgraph {
namespace {

/// An article on medicine that no court stands in.
bool is_about_medicine(const FactScene& scene) {
  constexpr std::size_t enough = 3;
  constexpr std::string_view medical = "dose|drug|medicine|patient|pill|placebo|researcher|therapy|treatment|vaccine";
  return count_words(scene, medical) >= enough &&
         count_words(scene, "court|defendant|judge|jury|prosecutor|verdict") == 0;
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
  const auto is_clinical = [&](const Event& e) { return is_clinical_trial(scene, e); };
  if (std::none_of(events.begin(), events.end(), is_trial)) return;
  if (std::none_of(events.begin(), events.end(), is_clinical) && !is_about_medicine(scene)) return;
  for (Event& event : events) {
    if (is_trial(event)) event.event_class = "Happening";
  }
}

/// An article on boxing, in which nobody takes up arms.
bool is_about_boxing(const FactScene& scene) {
  constexpr std::size_t enough = 3;
  constexpr std::string_view words =
      "bantamweight|bout|boxer|boxing|featherweight|heavyweight|knockout|lightweight|middleweight|welterweight";
  return count_words(scene, words) >= enough;
}

/// An article on a game, in which nobody is sentenced.
bool is_about_a_game(const FactScene& scene) {
  constexpr std::size_t enough = 3;
  constexpr std::string_view words =
      "batsman|bowler|conversion|defender|equaliser|equalizer|fixture|flanker|fullback|goal|goalkeeper|halfback|"
      "halftime|"
      "innings|keeper|league|midfielder|penalty|referee|scrum|seamer|spinner|striker|touchline|umpire|wicket|"
      "wicketkeeper|winger";
  return count_words(scene, words) >= enough && count_words(scene, "court|defendant|jury|prosecutor|verdict") == 0;
}

/// Penalties, and whom a side meets.
void refine_by_game(const FactScene& scene, std::vector<Event>& events) {
  const auto is_penalty = [](const Event& e) { return e.event_class == "Sentencing" && e.lemma == "penalty"; };
  const auto is_met = [](const Event& e) { return e.event_class == "Meeting" && e.lemma == "meet" && e.pos == "VERB"; };
  const auto may_be_of_game = [&](const Event& e) { return is_penalty(e) || is_met(e); };
  if (std::none_of(events.begin(), events.end(), may_be_of_game) || !is_about_a_game(scene)) return;
  const auto is_of_persons = [&](const Event& e) {
    return std::any_of(e.participants.begin(), e.participants.end(), [&](const Participant& p) {
      const auto* m = std::get_if<MentionRef>(&p.filler);
      return m != nullptr && scene.is_kind(m->index, {Kind::Person, Kind::PeopleGroup});
    });
  };
  for (Event& event : events) {
    if (is_penalty(event)) event.event_class = "Happening";
    if (is_met(event) && !is_of_persons(event)) event.event_class = "Match";
  }
}

/// An article on music, in which nobody plays against anybody.
bool is_about_music(const FactScene& scene) {
  constexpr std::size_t enough = 3;
  constexpr std::string_view words =
      "album|band|cello|choir|composer|concert|drummer|guitar|guitarist|instrumental|jazz|melody|music|musician|"
      "orchestra|pianist|piano|saxophonist|singer|song|symphony|trombonist|trumpeter|tune|violin|violinist";
  constexpr std::string_view games = "coach|defender|fixture|goal|league|referee|season|striker|team|tournament";
  return count_words(scene, words) >= enough && count_words(scene, games) == 0;
}

void refine_playing(const FactScene& scene, std::vector<Event>& events) {
  const auto is_playing = [](const Event& e) { return e.event_class == "Match" && e.lemma == "play"; };
  if (std::none_of(events.begin(), events.end(), is_playing) || !is_about_music(scene)) return;
  for (Event& event : events)
    if (is_playing(event)) event.event_class = "Happening";
}

void refine_fights(const FactScene& scene, std::vector<Event>& events) {
  const auto is_fight = [](const Event& e) {
    return e.event_class == "Conflict" && (e.lemma == "fight" || e.lemma == "battle");
  };
  if (std::none_of(events.begin(), events.end(), is_fight) || !is_about_boxing(scene)) return;
  for (Event& event : events)
    if (is_fight(event)) event.event_class = "Match";
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
