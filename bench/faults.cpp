#include "bench/faults.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "checks/rule_book.hpp"
#include "graph/from_triples.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::bench {
namespace {

using Places = std::vector<std::size_t>;  // of triples

/// The triples with a property, "schema:spouse".
Places with(const Document& document, std::string_view property) {
  const std::string iri = full_iri(property);
  Places places;
  for (std::size_t i = 0; i < document.triples.size(); ++i) {
    if (document.triples[i].predicate.value == iri) places.push_back(i);
  }
  return places;
}

template <class Item>
std::optional<Item> pick(const std::vector<Item>& items, Random& random) {
  return items.empty() ? std::nullopt : std::optional(items[random.below(items.size())]);
}

void add(Document& document, const rdf::Term& subject, std::string_view property, const rdf::Term& object) {
  document.triples.push_back({subject, rdf::iri(full_iri(property)), object, std::nullopt, 0});
}

void remove(Document& document, const rdf::Term& subject, std::string_view property) {
  const std::string iri = full_iri(property);
  std::erase_if(document.triples, [&](const rdf::Statement& triple) {
    return triple.subject == subject && triple.predicate.value == iri;
  });
}

std::vector<rdf::Term> members(const Document& document, std::initializer_list<std::string_view> classes) {
  std::vector<rdf::Term> found;
  for (const std::size_t place : with(document, "rdf:type")) {
    for (const std::string_view name : classes) {
      if (document.triples[place].object.value == full_iri(name)) found.push_back(document.triples[place].subject);
    }
  }
  return found;
}

/// Where a thing is given its kind.
std::optional<std::size_t> kind_of(const Document& document, const rdf::Term& thing) {
  for (const std::size_t place : with(document, "rdf:type")) {
    const rdf::Statement& triple = document.triples[place];
    const bool is_kind = std::ranges::any_of(end_classes(), [&](const EndClass& end) {
      return (end.bit & ends::kinds) != 0 && triple.object.value == full_iri(end.name);
    });
    if (is_kind && triple.subject == thing) return place;
  }
  return std::nullopt;
}

EndSet kind_bit(const Document& document, const rdf::Term& thing) {
  const auto place = kind_of(document, thing);
  if (!place) return 0;
  for (const EndClass& end : end_classes()) {
    if (document.triples[*place].object.value == full_iri(end.name)) return end.bit;
  }
  return 0;
}

struct Relation {
  std::size_t place;
  const PropertyRule* rule;
};

/// Relations between two things that both have a kind.
std::vector<Relation> relations(const Document& document) {
  std::vector<Relation> found;
  for (const PropertyRule& rule : property_rules()) {
    for (const std::size_t place : with(document, rule.name)) {
      const rdf::Statement& triple = document.triples[place];
      if (kind_of(document, triple.subject) && kind_of(document, triple.object)) found.push_back({place, &rule});
    }
  }
  return found;
}

rdf::Term year(int number) { return rdf::typed(std::to_string(number), full_iri("xsd:gYear")); }

bool wrong_kind(Document& document, Random& random) {
  const auto relation = pick(relations(document), random);
  if (!relation) return false;
  const rdf::Statement& triple = document.triples[relation->place];
  const bool is_subject = random.below(2) == 0;
  const EndSet allowed = is_subject ? relation->rule->from : relation->rule->to;
  std::vector<std::string_view> wrong;
  for (const EndClass& end : end_classes()) {
    if ((end.bit & ends::kinds) != 0 && (end.bit & allowed) == 0) wrong.push_back(end.name);
  }
  const auto kind = pick(wrong, random);
  if (!kind) return false;
  document.triples[*kind_of(document, is_subject ? triple.subject : triple.object)].object = rdf::iri(full_iri(*kind));
  return true;
}

bool swapped_ends(Document& document, Random& random) {
  std::vector<Relation> unlike = relations(document);
  std::erase_if(unlike, [&](const Relation& relation) {
    const rdf::Statement& triple = document.triples[relation.place];
    return (kind_bit(document, triple.object) & relation.rule->from) != 0 &&
           (kind_bit(document, triple.subject) & relation.rule->to) != 0;
  });
  const auto relation = pick(unlike, random);
  if (!relation) return false;
  std::swap(document.triples[relation->place].subject, document.triples[relation->place].object);
  return true;
}

bool second_birth_date(Document& document, Random& random) {
  const auto birth = pick(with(document, "schema:birthDate"), random);
  if (!birth) return false;
  add(document, document.triples[*birth].subject, "schema:birthDate", year(1700 + static_cast<int>(random.below(100))));
  return true;
}

bool death_before_birth(Document& document, Random& random) {
  const auto person = pick(members(document, {"ng:Person"}), random);
  if (!person) return false;
  const int born = 1900 + static_cast<int>(random.below(80));
  remove(document, *person, "schema:birthDate");
  remove(document, *person, "schema:deathDate");
  add(document, *person, "schema:birthDate", year(born));
  add(document, *person, "schema:deathDate", year(born - 1 - static_cast<int>(random.below(50))));
  return true;
}

std::string day_of(const Document& document, const rdf::Term& instant) {
  for (const std::size_t place : with(document, "time:inXSDDate")) {
    if (document.triples[place].subject == instant) return document.triples[place].object.value;
  }
  return {};
}

/// An interval of the calendar, of more than a day, from its last day to its first.
bool backward_interval(Document& document, Random& random) {
  std::vector<std::pair<std::size_t, std::size_t>> ends;
  const Places lasts = with(document, "time:hasEnd");
  for (const std::size_t first : with(document, "time:hasBeginning")) {
    for (const std::size_t last : lasts) {
      const rdf::Statement &begin = document.triples[first], &end = document.triples[last];
      if (begin.subject != end.subject) continue;
      if (day_of(document, begin.object) < day_of(document, end.object)) ends.emplace_back(first, last);
    }
  }
  const auto interval = pick(ends, random);
  if (interval) std::swap(document.triples[interval->first].object, document.triples[interval->second].object);
  return interval.has_value();
}

bool event_after_its_end(Document& document, Random& random) {
  if (random.below(2) == 0) return backward_interval(document, random);
  const auto stamp = pick(with(document, "sem:hasEarliestBeginTimeStamp"), random);
  if (!stamp) return false;
  const std::string day = std::to_string(2100 + random.below(100)) + "-01-01";
  document.triples[*stamp].object = rdf::typed(day, full_iri("xsd:date"));
  return true;
}

bool containment_circle(Document& document, Random& random) {
  const std::vector<rdf::Term> lands = members(document, {"ng:Polity", "ng:Place"});
  const std::size_t length = 2 + random.below(2);
  if (lands.size() < length) return false;
  const std::size_t first = random.below(lands.size());
  for (std::size_t i = 0; i < length; ++i) {
    add(document, lands[(first + i) % lands.size()], "schema:containedInPlace",
        lands[(first + (i + 1) % length) % lands.size()]);
  }
  return true;
}

bool marriage_to_oneself(Document& document, Random& random) {
  const auto person = pick(members(document, {"ng:Person"}), random);
  if (person) add(document, *person, "schema:spouse", *person);
  return person.has_value();
}

bool dangling_mention(Document& document, Random& random) {
  const auto denoted = pick(with(document, "gaf:denotedBy"), random);
  if (!denoted) return false;
  rdf::Term& mention = document.triples[*denoted].object;
  mention.value.erase(mention.value.find("#char="));
  const std::size_t begin = 900'000 + random.below(1000);
  mention.value += "#char=" + std::to_string(begin) + "," + std::to_string(begin + 5);
  return true;
}

/// Where the graph repeats the text, other words of the same length; else words of another length.
bool other_anchor(Document& document, Random& random) {
  const auto anchor = pick(with(document, "nif:anchorOf"), random);
  if (!anchor) return false;
  std::string& words = document.triples[*anchor].object.value;
  if (with(document, "nif:isString").empty()) {
    words += "x";
  } else {
    words.back() = words.back() == 'q' ? 'z' : 'q';
  }
  return true;
}

bool bad_iri(Document& document, Random& random) {
  Places iris;
  for (std::size_t i = 0; i < document.triples.size(); ++i) {
    if (document.triples[i].object.kind == rdf::TermKind::Iri) iris.push_back(i);
  }
  const auto place = pick(iris, random);
  if (place) document.triples[*place].object.value += random.below(2) == 0 ? " x" : "<";
  return place.has_value();
}

bool ill_typed_literal(Document& document, Random& random) {
  Places typed;
  for (std::size_t i = 0; i < document.triples.size(); ++i) {
    const std::string& datatype = document.triples[i].object.datatype;
    if (datatype == rdf::xsd::date || datatype == rdf::xsd::decimal) typed.push_back(i);
  }
  const auto place = pick(typed, random);
  if (place) document.triples[*place].object.value = random.below(2) == 0 ? "soon" : "2021-02-30";
  return place.has_value();
}

bool future_fact(Document& document, Random& random) {
  // A named event is a sem:Event too, but nothing that a text describes with a tense.
  std::vector<rdf::Term> facts = members(document, {"sem:Event"});
  const std::vector<rdf::Term> described = members(document, {"ng:EventMention"});
  std::erase_if(facts, [&](const rdf::Term& event) { return std::ranges::find(described, event) == described.end(); });
  const auto event = pick(facts, random);
  if (!event) return false;
  remove(document, *event, "ng:tense");
  add(document, *event, "ng:tense", rdf::iri(full_iri("ng:Future")));
  return true;
}

/// What nobody mints at a claim or a tenure: another vocabulary's, a neighbour's, or a slip of the pen.
bool extra_property(Document& document, Random& random) {
  constexpr std::array<std::string_view, 4> extra{"schema:description", "ng:trigger", "org:role", "ng:polarity"};
  const auto closed = pick(members(document, {"ng:Claim", "org:Membership"}), random);
  if (closed) add(document, *closed, extra[random.below(extra.size())], rdf::iri(full_iri("ng:Positive")));
  return closed.has_value();
}

using Said = std::set<std::pair<std::string, std::string>>;  // rule and message

Said said_of(const Document& document, const CheckOptions& checks) {
  Said said;
  for (const Finding& finding : check_document(document, checks).findings) said.emplace(finding.rule, finding.message);
  return said;
}

void judge(Tally& tally, const Fault& fault, const Said& before, const Said& after) {
  bool is_found = false, is_other = false;
  for (const auto& finding : after) {
    if (before.contains(finding)) continue;
    const bool is_own = std::ranges::find(fault.rules, finding.first) != fault.rules.end();
    (is_own ? is_found : is_other) = true;
  }
  ++tally.injected;
  ++(is_found ? tally.found : is_other ? tally.found_otherwise : tally.missed);
}

}  // namespace

std::span<const Fault> faults() {
  static const std::vector<Fault> all{
      {"wrong kind", {"relation-ends"}, wrong_kind},
      {"swapped ends", {"relation-ends"}, swapped_ends},
      {"second birth date", {"single-date"}, second_birth_date},
      {"death before birth", {"time-order"}, death_before_birth},
      {"event after its end", {"time-order"}, event_after_its_end},
      {"containment circle", {"acyclic", "asymmetric"}, containment_circle},
      {"marriage to oneself", {"irreflexive"}, marriage_to_oneself},
      {"dangling mention", {"dangling-reference"}, dangling_mention},
      {"other anchor", {"anchor-equals-text"}, other_anchor},
      {"bad IRI", {"valid-iri"}, bad_iri},
      {"ill-typed literal", {"valid-literal"}, ill_typed_literal},
      {"extra property", {"shacl-closed"}, extra_property},
      {"fact in the future", {"fact-layer"}, future_fact},
  };
  return all;
}

Report check_document(const Document& document, const CheckOptions& checks) {
  return check(from_triples(document.triples), checks);
}

std::vector<Tally> inject_faults(std::span<const Document> good, const CheckOptions& checks, std::size_t count,
                                 std::uint32_t seed) {
  Random random(seed);
  std::vector<Tally> tallies;
  for (const Fault& fault : faults()) tallies.push_back({fault.name});
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t kind = i % faults().size();
    const Fault& fault = faults()[kind];
    // A document that has no place for the fault is passed over for the next.
    const std::size_t first = random.below(good.size());
    for (std::size_t step = 0; step < good.size(); ++step) {
      const Document& original = good[(first + step) % good.size()];
      Document faulty = original;
      if (!fault.inject(faulty, random)) continue;
      judge(tallies[kind], fault, said_of(original, checks), said_of(faulty, checks));
      break;
    }
  }
  return tallies;
}

}  // namespace newsgraph::bench
