#include "facts/event_circumstances.hpp"

#include <algorithm>

#include "facts/argument_roles.hpp"
#include "facts/mended_arguments.hpp"
#include "facts/mood.hpp"

namespace newsgraph {
namespace {

bool is_place(const FactScene& scene, MentionId m) { return scene.is_kind(m, {Kind::Place, Kind::Polity}); }

bool is_local_case(std::string_view marker) {
  return one_of(marker,
                {"in", "at", "near", "outside", "inside", "across", "around", "throughout", "along", "within", "off"});
}

void add_place(const FactScene& scene, MentionId m, Event& event) {
  if (!is_place(scene, m)) return;
  const bool participates =
      std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& x) {
        const auto* mention = std::get_if<MentionRef>(&x.filler);
        return mention != nullptr && mention->index == m;
      });
  if (!participates && std::find(event.places.begin(), event.places.end(), m) == event.places.end())
    event.places.push_back(m);
}

/// Nouns that make an adposition with "in" or "at": "in connection with a theft in Vienna" is not where.
bool is_adposition_noun(std::string_view lemma) {
  return one_of(lemma, {"connection",  "response",     "return",   "exchange", "relation", "retaliation", "protest",
                        "addition",    "line",         "contrast", "favour",   "favor",    "view",        "light",
                        "request",     "odds",         "charge",   "case",     "spite",    "support",     "reference",
                        "preparation", "anticipation", "reaction", "talk",     "deal"});
}

/// "the lungs of people living near roads": what a clause inside of a phrase tells is elsewhere; not "a house located
/// in Ghent".
bool is_in_clause(const TreeView& tree, WordId w, WordId phrase) {
  for (WordId steps = 0; w != phrase && w != 0 && steps < tree.size(); ++steps, w = tree.governor(w)) {
    const Word& word = tree.word(w);
    const bool participle = word.deprel == "acl" && !word.form.ends_with("ing");
    if ((is_relation(word, "acl") && !participle) || is_relation(word, "advcl")) return true;
  }
  return false;
}

/// "wounded in the leg"; "at the foot of the hill" is a place.
bool is_part_of_body(const TreeView& tree, WordId w) {
  return tree.child(w, "nmod") == 0 &&
         one_of(tree.word(w).lemma, {"abdomen", "arm", "back", "chest", "eye", "face", "foot", "hand", "head", "hip",
                                     "knee", "leg", "neck", "shoulder", "stomach", "thigh", "throat"});
}

/// "at a hotel in Vienna": the head where it is a place, else what lies in, at or near one inside the phrase.
void add_places_of_phrase(const FactScene& scene, std::uint32_t sentence, WordId w, Event& event) {
  const TreeView& tree = scene.trees[sentence];
  // "appointed Roe in his place", "closed in both directions"
  const bool in_stead = tree.word(w).lemma == "place" && tree.child(w, "nmod:poss") != 0;
  // "headed in two corners"
  const bool kick = tree.word(w).lemma == "corner" && tree.word(tree.governor(w)).lemma == "head";
  if (in_stead || kick || tree.word(w).lemma == "direction" || is_part_of_body(tree, w)) return;
  const std::vector<MentionId> own = scene.mentions_with_conjuncts({sentence, w});
  const std::size_t before = event.places.size();
  for (const MentionId m : own) add_place(scene, m, event);
  if (event.places.size() != before) return;
  if (is_adposition_noun(tree.word(w).lemma)) return;
  for (const WordId v : tree.subtree(w)) {
    if (v == w || !is_local_case(case_text(tree, v)) || is_in_clause(tree, v, w)) continue;
    if (const auto m = scene.mention({sentence, v})) add_place(scene, *m, event);
  }
}

/// A length says how long something lasts: "for three days". "after three days", "sentenced to three years" do not.
bool is_length(const Time& time, std::string_view marker) {
  return time.type != "DURATION" || marker.empty() ||
         one_of(marker, {"for", "over", "during", "throughout", "within", "in"});
}

/// "two months later", "a day before the talks": how far from another event; not "for a year before the talks".
bool is_offset(const FactScene& scene, const Time& time, std::string_view marker) {
  const std::string_view text = scene.article.text.slice(time.span);
  const std::string_view behind =
      scene.article.text.slice({time.span.end, std::min(time.span.end + 8, scene.article.text.size())});
  const bool is_length_of_it = one_of(marker, {"for", "over", "during", "throughout", "within"});
  // "34 seconds ahead of Roe", "two days earlier"
  static constexpr std::string_view words[] = {" adrift", " ahead",   " apart",  " behind", " clear",
                                               " early",  " earlier", " faster", " late",   " slower"};
  const bool apart =
      std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return behind.starts_with(word); });
  const bool away = behind.starts_with(" before") || behind.starts_with(" after") || text.ends_with(" before") ||
                    text.ends_with(" after");
  return time.type == "DURATION" &&
         (apart || text.ends_with(" later") || text.ends_with(" earlier") || (away && !is_length_of_it));
}

/// "since June", "until 2015": one end of a longer time is not when something happened, unless the other end stands
/// beside it: "from June to November". "compared with June" is another time.
bool is_loose_end(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const std::string marker = case_text(tree, at.word);
  if (marker == "since" || marker == "than") return true;
  const WordId adposition = case_of(tree, at.word);
  if (adposition > 1 && to_lower(tree.word(adposition - 1).form) == "compared") return true;
  const bool begins = marker == "from", ends = one_of(marker, {"till", "until"});
  if (!begins && !ends) return false;
  const auto is_other_end = [&](WordId w) {
    const std::string other = case_text(tree, w);
    const bool fits = begins ? one_of(other, {"through", "till", "to", "until"}) : other == "from";
    return w != at.word && fits && is_in_time(scene.analysis, tree.word(w).span);
  };
  for (const WordId above : {tree.governor(at.word), at.word}) {
    const std::span<const WordId> below = tree.children(above);
    if (std::any_of(below.begin(), below.end(), is_other_end)) return false;
  }
  const WordId governor = tree.governor(at.word);
  return !(ends && governor != 0 && is_other_end(governor));
}

/// "lowered its forecast for 2027", "a visit planned for May": a date that something is for is not when it happens.
bool is_due_then(const FactScene& scene, WordPlace at) {
  if (case_text(scene.trees[at.sentence], at.word) != "for") return false;
  const auto t = time_at(scene.analysis, scene.word(at).span);
  return t && scene.analysis.times[*t].type == "DATE";
}

/// "the Protection of Tenants Act, [2013]": a part of the law's name.
bool is_year_of_law(const TreeView& tree, WordId w) {
  const WordId act = w > 2 && tree.word(w - 1).form == "," ? w - 2 : 0;
  return act != 0 && tree.word(w).upos == "NUM" &&
         one_of(tree.word(act).form, {"Act", "Bill", "Code", "Law", "Ordinance", "Order", "Regulations", "Rules"});
}

/// "for the second time in a week", "for the first time since May": which of several, not how long or when.
bool is_occasion(const TreeView& tree, WordId w) {
  return tree.word(w).lemma == "time" && case_text(tree, w) == "for" && tree.child(w, "amod") != 0 &&
         has_phrase(tree, w, "nmod", {"in", "since"});
}

/// "the deadliest floods in half a century": how long there were none like it.
bool is_of_superlative(const FactScene& scene, const Event& event, std::string_view marker) {
  if (!event.predicate || marker != "in") return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  // "the first warrant issued in seven years"
  const bool of_clause = is_relation(tree.word(p.word), "acl") && tree.governor(p.word) != 0;
  const std::vector<WordId> below = tree.children(of_clause ? tree.governor(p.word) : p.word, "amod");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return has_feature(tree.word(c), "Degree", "Sup") ||
           one_of(tree.word(c).lemma, {"first", "biggest", "deadliest", "worst"});
  });
}

/// "the 51-year-old's resignation": his age; "the six-year-old war" has lasted so long.
bool is_somebodys_age(const FactScene& scene, const Time& time, const Event& event) {
  if (time.type != "DURATION" || !scene.text(time.span).ends_with("old") || !event.predicate) return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  for (WordId w = 1; w <= tree.size(); ++w) {
    if (tree.word(w).span.end == time.span.end) return tree.governor(w) != p.word || tree.word(w).deprel == "nmod:poss";
  }
  return true;
}

void add_times_in(const FactScene& scene, Span span, std::string_view marker, Event& event) {
  const auto [first, last] = times_overlapping(scene.analysis, span);
  for (std::uint32_t t = first; t < last; ++t) {
    const Time& time = scene.analysis.times[t];
    const bool known = std::find(event.times.begin(), event.times.end(), t) != event.times.end();
    const bool since = time.type == "DURATION" && is_of_superlative(scene, event, marker);
    const bool age = is_somebodys_age(scene, time, event);
    if (!known && !since && !age && is_length(time, marker) && !is_offset(scene, time, marker))
      event.times.push_back(t);
  }
}

/// "ordered a new vote [within 90 days]": by when it is to be done, not when it was ordered.
bool is_deadline(std::string_view marker, const Event& event) {
  return one_of(marker, {"within", "by"}) &&
         one_of(event.lemma, {"ask", "command", "demand", "direct", "give", "instruct", "order", "pledge", "promise",
                              "request", "require", "tell", "urge", "vow"});
}

/// "held a march over [the road]": what it was about; what flies or burns is over a place.
bool is_about_place(const TreeView& tree, WordId verb, WordId w, const Event& event) {
  return case_text(tree, w) == "over" && !is_movement(event.event_class) &&
         !one_of(event.event_class, {"Accident", "Attack", "Disaster", "MilitaryStrike", "NaturalDisaster"}) &&
         !one_of(tree.word(verb).lemma,
                 {"burst", "circle", "collide", "collapse", "disappear", "drift", "explode", "fly", "hang", "hover",
                  "intercept", "rain", "rise", "soar", "spread", "tower"});
}

/// The times of a phrase that says when something happens, with both ends of "between 2015 and 2021".
void add_times_of_phrase(const FactScene& scene, WordPlace at, Span span, Event& event) {
  const TreeView& tree = scene.trees[at.sentence];
  if (is_loose_end(scene, at) || is_due_then(scene, at) || is_occasion(tree, at.word) || is_year_of_law(tree, at.word))
    return;
  const std::string marker = case_text(tree, at.word);
  if (is_deadline(marker, event)) return;
  add_times_in(scene, span, marker, event);
  if (marker != "between") return;
  for (const WordId c : tree.children(at.word, "conj")) add_times_in(scene, tree.word(c).span, marker, event);
}

/// "[a week] after workers ended the strike", "[nine days] after the ceasefire": how far the other is from it, not when
/// it happened.
bool is_distance(const TreeView& tree, WordId event, WordId w) {
  const std::span<const WordId> below = tree.children(event);
  return std::any_of(below.begin(), below.end(), [&](WordId mark) {
    const bool marks = is_relation(tree.word(mark), "mark") || is_relation(tree.word(mark), "case");
    return marks && one_of(tree.word(mark).lemma, {"after", "before", "since"}) && w < mark && mark <= w + 2;
  });
}

/// "fell to 5 last year from 9 [in 2019]": of the amount in front of it.
bool is_of_amount_in_front(const TreeView& tree, WordId w) {
  const WordId adposition = case_of(tree, w);
  if (adposition < 3 || tree.word(adposition).lemma != "in") return false;
  const WordId amount = adposition - 1;
  return case_text(tree, amount) == "from" && tree.word(amount).upos == "NUM" &&
         tree.governor(amount) == tree.governor(w);
}

/// "after April's strike": the month is the strike's.
bool is_after_another(const FactScene& scene, WordPlace at) {
  return !is_in_time(scene.analysis, scene.word(at).span) && scene.predicate(at).has_value();
}

/// "his first trip since he was named [in May]", "costs tied to the recall [in June]": of the verb between them, or of
/// the noun that tells an event; what is done to the latter may well be of then: "announced the recall [in June]".
bool is_of_another_between(const FactScene& scene, WordPlace event, WordId w) {
  const TreeView& tree = scene.trees[event.sentence];
  bool other = false;
  for (WordId above = tree.governor(w), steps = 0; above != 0 && steps < tree.size();
       above = tree.governor(above), ++steps) {
    if (above == event.word) return other;
    const Word& word = tree.word(above);
    other = other || word.upos == "VERB" ||
            (is_noun(word) && is_relation(word, "obl") && scene.predicate({event.sentence, above}).has_value());
  }
  return false;
}

/// "moved in 1972, [taught] at a school and [wrote] a book", "the town fell in 1998, and [rumours spread]": in a list
/// of verbs a time behind one is that one's, and so where the next has a subject of its own.
bool is_listed_behind(const TreeView& tree, WordId first, WordId time, WordId verb) {
  if (time < first || time > verb) return false;
  if (tree.child(verb, "nsubj") > time) return true;
  const std::vector<WordId> joined = tree.children(first, "conj");
  return tree.word(verb - 1).form == "," ||
         std::any_of(joined.begin(), joined.end(), [&](WordId c) { return time < c && c < verb; });
}

bool has_time_clause(const TreeView& tree, WordId verb) {
  const std::vector<WordId> clauses = tree.children(verb, "advcl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId c) {
    const WordId mark = tree.child(c, "mark");
    return mark != 0 && one_of(tree.word(mark).lemma, {"after", "before", "once", "since", "until", "when"});
  });
}

/// "joined in 1994 and became its head [in 2009]": a verb with a time of its own does not share that of the first.
bool is_of_first_verb(const TreeView& tree, const Predicate& p, WordId time) {
  const WordId above = tree.governor(time);
  const bool shared = above != 0 && above != p.word && is_relation(tree.word(p.word), "conj") &&
                      first_conjunct(tree, p.word) == first_conjunct(tree, above);
  // "joined in 2018 and is married": what goes on now did not begin then.
  if (shared && tense_of(tree, p.word) == Tense::Present && tense_of(tree, above) == Tense::Past) return true;
  if (shared && is_listed_behind(tree, above, time, p.word)) return true;
  // "married in 1960 and began to write only after he died"
  const WordId begun = tree.child(p.word, "xcomp");
  if (shared && begun != 0 && has_time_clause(tree, begun)) return true;
  return shared && std::any_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& a) {
           return a.role == "ARGM-TMP" && a.word >= 1 && a.word <= tree.size() && tree.governor(a.word) == p.word;
         });
}

/// "Roe, who took over in May, left [at noon]", "[on Monday] the panel led by Roe met", "fell from 5 [a year earlier],
/// hit by strikes": a time outside of the clause is not the clause's.
bool is_outside_of_clause(const TreeView& tree, WordId verb, WordId time) {
  const Word& word = tree.word(verb);
  const bool participle = has_feature(word, "VerbForm", "Part") && tree.child(verb, "mark") == 0;
  const bool clause = word.deprel == "acl:relcl" || (participle && (word.deprel == "acl" || word.deprel == "advcl"));
  return clause && !tree.is_in_subtree(time, verb);
}

/// "since 2008, [when] she succeeded him": the date right in front is when.
void add_date_of_clause(const FactScene& scene, WordPlace p, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  for (const WordId c : tree.children(p.word, "advmod")) {
    const bool set_off = c > 2 && c < p.word && tree.word(c).lemma == "when" && tree.word(c - 1).form == ",";
    const auto t = set_off ? time_at(scene.analysis, tree.word(c - 2).span) : std::nullopt;
    if (t && scene.analysis.times[*t].type == "DATE") add_times_in(scene, tree.word(c - 2).span, "in", event);
  }
}

/// "born in Chennai and raised [in Blacktown]": the place of the other verb, where this one has its own.
bool is_place_of_joined(const TreeView& tree, WordId verb, WordId w) {
  const WordId above = tree.governor(w);
  if (above == 0 || above == verb || first_conjunct(tree, above) != first_conjunct(tree, verb)) return false;
  const std::vector<WordId> own = tree.children(verb, "obl");
  return std::any_of(own.begin(), own.end(), [&](WordId c) { return is_local_case(case_text(tree, c)); });
}

bool is_clausal(const TreeView& tree, WordId w) {
  return tree.word(w).upos == "VERB" || tree.child(w, "nsubj") != 0 || tree.child(w, "cop") != 0;
}

}  // namespace

void add_role_circumstances(const FactScene& scene, const Predicate& p, Event& event) {
  for (const Argument& a : p.arguments) {
    if (a.probability < kMinArgument || a.word < 1 || a.word > scene.trees[p.sentence].size()) continue;
    const std::string_view role = plain_role(a.role);
    const TreeView& tree = scene.trees[p.sentence];
    const bool behind_clause = a.word > p.word && is_outside_of_clause(tree, p.word, a.word);
    if (role == "ARGM-LOC" && !behind_clause && !is_about_place(tree, p.word, a.word, event) &&
        !is_place_of_joined(tree, p.word, a.word))
      add_places_of_phrase(scene, p.sentence, antecedent(tree, a.word), event);
    const bool own = role == "ARGM-TMP" && !is_clausal(tree, a.word) && !is_distance(tree, p.word, a.word) &&
                     !is_of_first_verb(tree, p, a.word) && !is_outside_of_clause(tree, p.word, a.word) &&
                     !is_of_amount_in_front(tree, a.word);
    if (own && !is_of_another_between(scene, {p.sentence, p.word}, a.word) &&
        !is_after_another(scene, {p.sentence, a.word}))
      add_times_of_phrase(scene, {p.sentence, a.word}, phrase_span(tree, a.word), event);
  }
}

void add_circumstances(const FactScene& scene, WordPlace p, Event& event) {
  const TreeView& tree = scene.trees[p.sentence];
  for (const WordId c : tree.children(p.word)) {
    const Word& child = tree.word(c);
    const bool phrase = is_relation(child, "obl") || is_relation(child, "nmod") || child.deprel == "advmod" ||
                        is_relation(child, "compound") || is_relation(child, "amod");
    if (!phrase || is_clausal(tree, c)) continue;
    if (is_in_time(scene.analysis, child.span) && !is_distance(tree, p.word, c) && !is_of_amount_in_front(tree, c))
      add_times_of_phrase(scene, {p.sentence, c}, child.span, event);
    const bool local = is_local_case(case_text(tree, c)) && (is_relation(child, "obl") || is_relation(child, "nmod"));
    if (local) add_places_of_phrase(scene, p.sentence, c, event);
  }
  add_date_of_clause(scene, p, event);
}

}  // namespace newsgraph
