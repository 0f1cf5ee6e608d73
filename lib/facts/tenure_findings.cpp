#include "facts/tenure_findings.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "facts/events.hpp"
#include "facts/relation_rules.hpp"
#include "facts/veridicality.hpp"
#include "language/calendar.hpp"

namespace newsgraph {
namespace {

/// Works for the body, as heads of state and government do not for their country.
bool works_for(PostKind kind, Kind body) {
  return body == Kind::Organization || (kind != PostKind::HeadOfState && kind != PostKind::HeadOfGovernment);
}

void add_relation(const FactScene& scene, const TenureFinding& f, std::string predicate, MentionId subject,
                  std::optional<MentionId> object, std::optional<std::string> value, float confidence, Facts& facts) {
  Relation r;
  r.predicate = std::move(predicate);
  r.subject = subject;
  r.object = object;
  r.value = std::move(value);
  r.asserted = f.post.tenure == TenureKind::Current;
  const Span person = scene.entities.mentions[f.person].span;
  const Span title = span_of(scene.trees[f.post.sentence].sentence(), f.post.first, f.post.last);
  r.evidence = both(person, title);
  r.confidence = confidence;
  r.rule = f.rule;
  facts.relations.push_back(std::move(r));
}

/// "Nigeria coach", "Zambia's opposition leader": of a team, party or union that goes by the country's name.
bool is_of_a_part(const FactScene& scene, const PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  const std::string noun = to_lower(tree.word(post.head).lemma);
  if (is_of_a_team(noun)) return noun != "manager";  // a town has one too
  if (noun != "leader") return false;
  for (WordId w = post.first; w < post.head; ++w) {
    if (one_of(to_lower(tree.word(w).form),
               {"opposition", "rebel", "union", "party", "separatist", "community", "student", "protest", "religious",
                "church", "tribal", "guerrilla", "militia", "business"}))
      return true;
  }
  return false;
}

/// "the firm's local boss", "the ministry's director of public health": of a part of the body.
bool is_of_a_unit(const FactScene& scene, const PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  for (WordId w = post.first; w < post.head; ++w) {
    if (one_of(to_lower(tree.word(w).form),
               {"area", "branch", "district", "factory", "local", "plant", "provincial", "regional", "shift", "site"}))
      return true;
  }
  return post.last > post.head && to_lower(tree.word(post.head + 1).form) == "of" &&
         one_of(to_lower(tree.word(post.head).lemma), {"chief", "director", "head", "manager"});
}

void add_body_relations(const FactScene& scene, const TenureFinding& f, float confidence, Facts& facts) {
  const MentionId body = *f.post.body;
  if (scene.kind(body) == Kind::Polity && is_of_a_part(scene, f.post)) return;
  const bool organization = scene.is_kind(body, {Kind::Organization, Kind::Polity});
  if (f.post.kind == PostKind::Spokesperson) {
    if (organization || scene.kind(body) == Kind::Person)
      add_relation(scene, f, "ng:spokespersonFor", f.person, body, std::nullopt, confidence, facts);
    return;
  }
  if (!organization) return;
  const bool country = scene.kind(body) == Kind::Polity && scene.has_class(body, "schema:Country");
  const auto leads = [&](std::string predicate) {
    add_relation(scene, f, std::move(predicate), body, f.person, std::nullopt, confidence, facts);
  };
  // "a general secretary of the party" is one of several.
  const WordId det = scene.trees[f.post.sentence].child(f.post.head, "det");
  const bool one_of_several = det != 0 && f.post.tenure == TenureKind::Current &&
                              one_of(to_lower(scene.word({f.post.sentence, det}).form), {"a", "an", "another", "one"});
  const bool of_unit = f.post.kind == PostKind::Leader && (one_of_several || is_of_a_unit(scene, f.post));
  switch (f.post.kind) {
    case PostKind::HeadOfState:
      leads(country ? "ng:headOfState" : "ng:ledBy");
      break;
    case PostKind::HeadOfGovernment:
      leads(scene.kind(body) == Kind::Polity ? "ng:headOfGovernment" : "ng:ledBy");
      break;
    case PostKind::ChiefExecutive:
      leads(scene.kind(body) == Kind::Organization ? "ng:chiefExecutive" : "ng:ledBy");
      break;
    case PostKind::Leader:
      if (!of_unit) leads("ng:ledBy");
      break;
    default:
      break;
  }
  // Who leads a party is one of its members, and not in its employment.
  if (scene.has_class(body, "schema:PoliticalParty"))
    add_relation(scene, f, "ng:memberOfParty", f.person, body, std::nullopt, confidence * 0.95F, facts);
  else if (works_for(f.post.kind, scene.kind(body)))
    add_relation(scene, f, "schema:worksFor", f.person, body, std::nullopt, confidence * 0.95F, facts);
}

/// "who has since left politics"
bool leaves_politics(const FactScene& scene, const Event& event) {
  if (!event.predicate || !one_of(event.lemma, {"leave", "quit"})) return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const WordId object = tree.child(p.word, "obj");
  if (object == 0) return false;
  // "left the office at noon": a room.
  const bool room = tree.word(object).lemma == "office" && tree.child(object, "det") != 0;
  return !room && one_of(tree.word(object).lemma, {"cabinet", "government", "office", "politic", "politics", "post"});
}

/// "chief editor Jane Doe left in May": a month or a year is no time to leave a room or a town.
bool leaves_for_good(const FactScene& scene, const Event& event) {
  if (!event.predicate || !one_of(event.lemma, {"leave", "depart"}) || event.times.empty()) return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  constexpr std::size_t kMonth = 7;  // "2024-05"
  const bool coarse = std::all_of(event.times.begin(), event.times.end(), [&](std::uint32_t t) {
    return scene.analysis.times[t].value.size() <= kMonth && interval_of(scene.analysis.times[t].value).has_value();
  });
  const std::vector<WordId> phrases = tree.children(p.word, "obl");
  return coarse && tree.child(p.word, "obj") == 0 && std::all_of(phrases.begin(), phrases.end(), [&](WordId c) {
           return is_in_time(scene.analysis, tree.word(c).span);
         });
}

/// "Minister Jane Doe resigned", "sacked their manager, Carlos Roe": the sentence that gives her the post tells that
/// she left it, and names no other.
bool leaves_post(const FactScene& scene, const TenureFinding& f, const std::vector<Event>& events) {
  const EntityId holder = scene.entities.mentions[f.person].entity;
  const auto fills = [&](const Event& event, std::string_view role) {
    return fillers(scene, event, role).contains(holder);
  };
  return std::any_of(events.begin(), events.end(), [&](const Event& event) {
    // A player who is replaced stays one.
    const bool replaced =
        event.event_class == "Appointment" && event.lemma == "replace" && f.post.kind != PostKind::Member;
    const bool politics = leaves_politics(scene, event) || leaves_for_good(scene, event);
    const bool leaves =
        replaced || politics || one_of(event.event_class, {"Death", "Dismissal", "Personnel", "Resignation"});
    const bool ends = leaves && event.asserted && event.predicate;
    if (!ends || scene.analysis.predicates[*event.predicate].sentence != f.post.sentence) return false;
    const TreeView& tree = scene.trees[f.post.sentence];
    const bool of_another = has_phrase(tree, scene.analysis.predicates[*event.predicate].word, "obl", {"as", "from"});
    return !of_another && (fills(event, "patient") || fills(event, "theme") ||
                           ((event.event_class == "Resignation" || politics) && fills(event, "agent")));
  });
}

/// "parted ways with manager John Roe"
bool is_parted_from(const FactScene& scene, const TenureFinding& f) {
  const TreeView& tree = scene.trees[f.post.sentence];
  const auto parts = [&](WordId w) {
    const WordId verb = tree.governor(w), ways = verb == 0 ? 0 : tree.child(verb, "obj");
    return ways != 0 && tree.word(verb).lemma == "part" && tree.word(ways).lemma == "way" &&
           case_text(tree, w) == "with" && judge(scene, {f.post.sentence, verb}).factual();
  };
  const Mention& person = scene.entities.mentions[f.person];
  return parts(f.post.head) || (person.sentence == f.post.sentence && parts(person.head));
}

/// "will take over on Monday", "will start work", "will succeed John Roe": begins a post, and nothing else.
bool begins_a_post(const FactScene& scene, const Event& event) {
  if (!event.predicate || !one_of(event.lemma, {"assume", "begin", "replace", "start", "succeed", "take", "take_over"}))
    return false;
  const Predicate& p = scene.analysis.predicates[*event.predicate];
  const TreeView& tree = scene.trees[p.sentence];
  const WordId object = tree.child(p.word, "obj");
  const bool of_post = object != 0 && one_of(tree.word(object).lemma, {"duty", "job", "office", "position", "post",
                                                                       "rein", "responsibility", "role", "work"});
  if (one_of(event.lemma, {"assume", "take"})) return of_post;
  if (!one_of(event.lemma, {"replace", "succeed"})) return object == 0 || of_post;
  const auto m = object == 0 ? std::nullopt : scene.mention({p.sentence, object});
  return m && scene.kind(*m) == Kind::Person;
}

/// "named Jane Doe as its chief. Doe will take over in May": whoever was named has yet to begin.
bool has_yet_to_begin(const FactScene& scene, const TenureFinding& f, const std::vector<Event>& events) {
  const EntityId person = scene.entities.mentions[f.person].entity;
  return f.rule == "verb-post" && std::any_of(events.begin(), events.end(), [&](const Event& event) {
           const bool ahead = event.tense == Tense::Future && event.polarity == Polarity::Positive;
           return ahead && begins_a_post(scene, event) && fillers(scene, event, "agent").contains(person);
         });
}

}  // namespace

void add_tenure(const FactScene& scene, TenureFinding f, Facts& facts) {
  const bool leaves = leaves_post(scene, f, facts.events) || is_parted_from(scene, f);
  if (f.post.tenure == TenureKind::Current && leaves) f.post.tenure = TenureKind::Former;
  if (f.post.tenure == TenureKind::Current && has_yet_to_begin(scene, f, facts.events))
    f.post.tenure = TenureKind::Designate;
  if (is_over(scene, f.term) && f.post.tenure != TenureKind::Designate) f.post.tenure = TenureKind::Former;
  const TreeView& tree = scene.trees[f.post.sentence];
  const Span title = span_of(tree.sentence(), f.post.first, f.post.last);
  const bool known = std::any_of(facts.tenures.begin(), facts.tenures.end(), [&](const Tenure& t) {
    return t.title == title && scene.entities.mentions[t.person].entity == scene.entities.mentions[f.person].entity;
  });
  if (known || (f.post.body && f.post.body == f.person)) return;
  Tenure tenure;
  tenure.person = f.person;
  tenure.title = title;
  tenure.body = f.post.body;
  tenure.kind = f.post.tenure;
  tenure.time = f.term.time;
  tenure.since = f.term.since;
  tenure.until = f.term.until;
  tenure.confidence = f.probability * scene.entities.mentions[f.person].probability;
  if (f.post.body) tenure.confidence *= scene.entities.mentions[*f.post.body].probability;
  tenure.rule = f.rule;
  facts.tenures.push_back(tenure);
  add_relation(scene, f, "schema:jobTitle", f.person, std::nullopt, std::string(scene.text(title)), tenure.confidence,
               facts);
  if (f.post.body) add_body_relations(scene, f, tenure.confidence, facts);
}

}  // namespace newsgraph
