#include "facts/event_triggers.hpp"

#include <algorithm>

#include "entities/lexicon.hpp"
#include "facts/mood.hpp"
#include "facts/posts.hpp"

namespace newsgraph {
namespace {

bool is_light(std::string_view roleset) { return roleset.ends_with(".LV"); }

/// Verbs that tell no happening of their own, whatever they say of the clause below.
bool tells_nothing(std::string_view lemma) {
  return one_of(lemma, {"be",      "have",    "do",      "seem",    "want",   "contain", "comprise", "resemble",
                        "guilty",  "need",    "try",     "seek",    "let",    "look",    "feel",     "see",
                        "hear",    "like",    "love",    "know",    "mean",   "think",   "believe",  "hope",
                        "wish",    "guess",   "say",     "tell",    "go_on",  "tend",    "suppose",  "matter",
                        "deserve", "include", "involve", "concern", "regard", "compare", "depend",   "belong",
                        "consist", "base",    "date",    "lie",     "stand",  "exist"});
}

/// "it appears to work", "he appears tired"; who appears in court does something.
bool only_seems(const TreeView& tree, const Predicate& p) {
  return tree.word(p.word).lemma == "appear" &&
         (p.roleset != "appear.01" || tree.child(p.word, "xcomp") != 0 || tree.child(p.word, "ccomp") != 0);
}

/// "stopped short of blaming her": what was not done.
bool stops_short(const TreeView& tree, WordId w) {
  if (tree.word(w).lemma != "stop") return false;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return c > w && tree.word(c).lemma == "short"; });
}

/// "her daughter, aged four": how old she is.
bool tells_age(const TreeView& tree, WordId w) {
  return to_lower(tree.word(w).form) == "aged" && w < tree.size() && tree.word(w + 1).upos == "NUM";
}

/// "provided that it rains": a condition.
bool is_condition(const TreeView& tree, WordId w) {
  const WordId content = tree.child(w, "ccomp");
  return one_of(to_lower(tree.word(w).form), {"provided", "providing"}) && is_relation(tree.word(w), "advcl") &&
         content != 0 && tree.child(w, "nsubj") == 0 && tree.child(w, "obj") == 0;
}

/// "the hall is located in Ghent": where it is, not that somebody found it.
bool tells_a_place(const TreeView& tree, WordId w) {
  return one_of(tree.word(w).lemma, {"locate", "situate"}) &&
         (tree.child(w, "aux:pass") != 0 || is_relation(tree.word(w), "acl"));
}

/// "the end of May", "the start of next week": a part of a time.
bool is_part_of_time(const FactScene& scene, const Predicate& p) {
  const TreeView& tree = scene.trees[p.sentence];
  const Word& word = tree.word(p.word);
  if (!one_of(word.lemma, {"end", "start", "beginning", "close", "turn", "middle", "run-up"})) return false;
  const auto is_time = [&](WordId w) { return is_in_time(scene.analysis, tree.word(w).span); };
  const std::vector<WordId> below = tree.children(p.word, "nmod");
  return is_time(p.word) || std::any_of(below.begin(), below.end(), is_time);
}

/// "at the end of it", "by the start of the talks": says when.
bool is_time_of_another(const TreeView& tree, WordId w) {
  return one_of(tree.word(w).lemma, {"beginning", "close", "end", "start"}) &&
         one_of(case_text(tree, w), {"at", "before", "by", "near", "since", "towards", "until"}) &&
         has_phrase(tree, w, "nmod", {"of"});
}

/// "in driving rain": the weather.
bool is_weather(const TreeView& tree, WordId w) {
  return one_of(to_lower(tree.word(w).form), {"blinding", "driving", "freezing", "lashing", "pouring", "swirling"}) &&
         w < tree.size() &&
         one_of(tree.word(w + 1).lemma, {"fog", "hail", "rain", "sleet", "snow", "temperature", "wind"});
}

/// "a web address", "his home address": where something is to be found, and nobody speaks.
bool is_where_to_find(const TreeView& tree, WordId w) {
  if (tree.word(w).lemma != "address") return false;
  const WordId kind = std::max(tree.child(w, "compound"), tree.child(w, "amod"));
  return kind != 0 && one_of(to_lower(tree.word(kind).form),
                             {"e-mail", "email", "home", "internet", "ip", "mail", "postal", "street", "web"});
}

/// "a launch sank", "a launch bound for Ghent": a boat.
bool is_boat(const TreeView& tree, WordId w) {
  const WordId verb = tree.governor(w);
  return tree.word(w).lemma == "launch" && verb != 0 && is_relation(tree.word(w), "nsubj") &&
         one_of(tree.word(verb).lemma, {"capsize", "carry", "collide", "ferry", "overturn", "run", "sail", "sink"});
}

/// "a nurse in charge of the ward", "a charge d'affaires": nobody is accused.
bool is_command(const TreeView& tree, WordId w) {
  return tree.word(w).lemma == "charge" && ((case_text(tree, w) == "in" && determiner(tree, w) == 0) ||
                                            (w < tree.size() && tree.word(w + 1).form.starts_with("d'")));
}

/// "the border crossing", "the festival's director": a place, a person.
bool names_participant(const TreeView& tree, WordId w) {
  if (tree.word(w).lemma == "crossing" && tree.child(w, "compound") != 0) {
    const std::string kind = to_lower(tree.word(tree.child(w, "compound")).form);
    return one_of(kind, {"border", "level", "pedestrian", "rail", "railroad", "railway", "river", "zebra"});
  }
  const Noun* noun = find_noun(to_lower(tree.word(w).lemma));
  return noun != nullptr && noun->kind == Kind::Person && tree.word(w).upos == "NOUN";
}

/// "named Roe chief financial officer", "named her as its director": to a post, which the role head reads as to a name.
bool names_to_post(const FactScene& scene, const Predicate& p) {
  if (p.roleset != "name.01") return false;
  const TreeView& tree = scene.trees[p.sentence];
  const WordId object = std::max(tree.child(p.word, "obj"), tree.child(p.word, "nsubj:pass"));
  if (object == 0) return false;
  const auto named = scene.mention({p.sentence, object});
  const auto is_post = [&](WordId w) { return read_post(scene, p.sentence, w, w > 3 ? w - 3 : 1, w).has_value(); };
  const std::vector<WordId> titles = tree.children(p.word, "obl");
  const WordId complement = tree.child(p.word, "xcomp");
  return named && scene.kind(*named) == Kind::Person &&
         ((complement != 0 && is_post(complement)) || std::any_of(titles.begin(), titles.end(), [&](WordId w) {
            return case_text(tree, w) == "as" && is_post(w);
          }));
}

}  // namespace

bool falls_by_share(const TreeView& tree, WordId w) {
  if (!one_of(tree.word(w).lemma, {"fall", "lose", "shed"}) || tree.word(w).upos != "VERB") return false;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const Word& word = tree.word(c);
    const bool beside = is_relation(word, "obj") || word.deprel == "obl:unmarked";
    return beside && tree.child(c, "nummod") != 0 &&
           one_of(word.lemma, {"%", "cent", "percent", "percentage", "point"});
  });
}

bool tells_event(const FactScene& scene, const Predicate& p, const EventClass* event_class) {
  const Word& word = scene.word({p.sentence, p.word});
  if (is_light(p.roleset) || p.probability < kMinPredicate) return false;
  const TreeView& tree = scene.trees[p.sentence];
  if (is_relation(word, "aux") || is_relation(word, "cop") || is_relation(word, "case") || is_relation(word, "mark"))
    return false;
  const bool in_name =
      std::any_of(scene.mentions_of[p.sentence].begin(), scene.mentions_of[p.sentence].end(), [&](MentionId m) {
        const Mention& mention = scene.entities.mentions[m];
        return mention.kind == MentionKind::Name && mention.span.contains(word.span) && mention.head != p.word;
      });
  const bool modifier = is_relation(word, "amod") || is_relation(word, "compound");
  if (word.upos == "VERB" &&
      (in_name || modifier || tells_a_place(tree, p.word) || only_seems(tree, p) || stops_short(tree, p.word) ||
       is_condition(tree, p.word) || tells_age(tree, p.word) || is_weather(tree, p.word) ||
       (one_of(p.roleset, {"call.01", "name.01", "title.01"}) && !names_to_post(scene, p))))
    return false;
  if (word.upos == "VERB") return !tells_nothing(lemma_with_particle(tree, p.word)) && !tells_nothing(word.lemma);
  if ((word.upos != "NOUN" && word.upos != "PROPN") || is_part_of_time(scene, p)) return false;
  if (is_time_of_another(tree, p.word) || is_boat(tree, p.word) || is_where_to_find(tree, p.word)) return false;
  if (names_participant(tree, p.word) || is_command(tree, p.word)) return false;
  // "the men's doubles": a match.
  if (one_of(to_lower(word.form), {"doubles", "singles"})) return false;
  // "the Tour": of what bears the name, not what happened.
  if (word.upos == "PROPN" && one_of(to_lower(word.lemma), {"cup", "open", "prix", "tour", "trophy"})) return false;
  // A cap is a match played, an office or a pole is no posting, what is to be kept to no ruling, a flight may stay on
  // the ground, and peace is how things are.
  if (one_of(word.lemma, {"cap", "flight", "peace", "post", "rule"})) return false;
  for (const MentionId m : scene.mentions_of[p.sentence]) {
    const bool head = scene.entities.mentions[m].head == p.word;
    if (head && scene.is_kind(m, {Kind::Person, Kind::Organization, Kind::Polity, Kind::Place, Kind::PeopleGroup,
                                  Kind::Product, Kind::Quantity})) {
      return false;
    }
    if (!head && word.upos == "PROPN" && scene.entities.mentions[m].kind == MentionKind::Name &&
        scene.entities.mentions[m].span.contains(word.span) && scene.kind(m) != Kind::NamedEvent) {
      return false;
    }
  }
  if (event_class != nullptr && event_class->name != "Happening") return true;
  for (const NominalHead& nominal : scene.analysis.nominals) {
    if (nominal.sentence == p.sentence && nominal.word == p.word)
      return nominal.kind == "Event" && nominal.probability >= kMinPredicate;
  }
  return false;
}

const EventClass* class_of(const FactScene& scene, const Predicate& p) {
  const Word& word = scene.word({p.sentence, p.word});
  const std::string lemma =
      word.upos == "VERB" ? lemma_with_particle(scene.trees[p.sentence], p.word) : to_lower(word.lemma);
  const std::string_view roleset = names_to_post(scene, p)                           ? "name.03"
                                   : falls_by_share(scene.trees[p.sentence], p.word) ? "fall.01"
                                                                                     : std::string_view(p.roleset);
  return find_event_class(roleset, lemma, is_noun(word));
}

bool is_light_for_noun(const FactScene& scene, WordPlace verb) {
  const TreeView& tree = scene.trees[verb.sentence];
  const WordId object = tree.child(verb.word, "obj");
  if (object == 0 || !is_noun(tree.word(object)) || scene.mention({verb.sentence, object})) return false;
  if (!one_of(tree.word(verb.word).lemma, {"make", "take", "give", "have", "hold", "pay", "carry_out"})) return false;
  // "gave the appointment a welcome": of two objects the second is what they did.
  if (tree.children(verb.word, "obj").size() > 1) return false;
  // "took the comment as a sign": somebody else's.
  if (has_phrase(tree, verb.word, "obl", {"as", "for"}) && is_definite(tree, object)) return false;
  const auto noun = scene.predicate({verb.sentence, object});
  if (!noun) return false;
  const Predicate& p = scene.analysis.predicates[*noun];
  return tells_event(scene, p, class_of(scene, p));
}

WordId light_verb_above(const FactScene& scene, WordPlace noun) {
  const TreeView& tree = scene.trees[noun.sentence];
  const WordId verb = tree.governor(noun.word);
  if (verb == 0 || !is_relation(tree.word(noun.word), "obj")) return 0;
  return is_light_for_noun(scene, {noun.sentence, verb}) ? verb : 0;
}
}  // namespace newsgraph
