// What an article dates, as constraints between days. A time of day or a time zone may move a day by one, so what is
// past may carry the date of the day after publication.

#include <array>
#include <optional>

#include "checks/time_network.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view kNotBackward = "nothing ends before it begins";
constexpr std::string_view kParentFirst = "parents are born before their children";
constexpr std::string_view kChildSoon = "a child is born at the latest some months after a parent's death";
constexpr std::string_view kMarriedAlive = "nobody marries the dead";
constexpr std::string_view kFounderBorn = "nobody founds anything before being born";
constexpr std::string_view kFounderAlive = "nobody founds anything after dying";
constexpr std::string_view kHolderBorn = "nobody holds a post before being born";
constexpr std::string_view kHolderAlive = "nobody holds a post after dying";
constexpr std::string_view kBodyFounded = "nobody holds a post in a body that is not yet founded";
constexpr std::string_view kActorBorn = "nobody takes part in an event before being born";
constexpr std::string_view kActorFounded = "nothing takes part in an event before being founded";
constexpr std::string_view kBirth = "a life begins with the birth";
constexpr std::string_view kDeath = "a life ends with the death";
constexpr std::string_view kCauseFirst = "a cause does not come after its effect";

/// The longest that a child is born after a parent's death.
constexpr std::int64_t kPosthumousDays = 300;

/// SEM's stamps: which bounds of a thing's begin and end they give.
struct Stamp {
  std::string_view property;
  Side side;
  bool is_earliest, is_latest;
};
constexpr std::array kStamps{
    Stamp{"sem:hasBeginTimeStamp", Side::Begin, true, true},
    Stamp{"sem:hasEarliestBeginTimeStamp", Side::Begin, true, false},
    Stamp{"sem:hasLatestBeginTimeStamp", Side::Begin, false, true},
    Stamp{"sem:hasEndTimeStamp", Side::End, true, true},
    Stamp{"sem:hasEarliestEndTimeStamp", Side::End, true, false},
    Stamp{"sem:hasLatestEndTimeStamp", Side::End, false, true},
    Stamp{"sem:hasTimeStamp", Side::Begin, true, false},
    Stamp{"sem:hasTimeStamp", Side::End, false, true},
};

struct Reader {
  const Inspection& inspection;
  TimeNetwork network = {};

  [[nodiscard]] const Edge& edge(EdgeId id) const { return inspection.edge(id); }
  [[nodiscard]] std::optional<DayInterval> interval(EdgeId id) const {
    return interval_of(inspection.graph(), edge(id).object);
  }

  struct Publication {
    EdgeId edge;
    std::int64_t day;
  };

  [[nodiscard]] std::optional<Publication> publication_of(TermId article) const {
    for (const EdgeId id : inspection.asserted(article, "schema:datePublished")) {
      if (const auto day = interval(id)) return Publication{id, day->last + 1};
    }
    for (const EdgeId id : inspection.asserted(article, "prov:specializationOf")) {
      if (edge(id).object != article) return publication_of(edge(id).object);
    }
    return std::nullopt;
  }

  /// A past thing of an article does not lie after its publication.
  void bound_by_publication(TermId thing, Side side, std::vector<EdgeId> because) {
    const auto article = inspection.article_of(thing);
    const auto publication = article ? publication_of(*article) : std::nullopt;
    if (!publication) return;
    because.push_back(publication->edge);
    network.not_after_publication(network.point(thing, side), publication->day, std::move(because));
  }

  /// Puts one side of the edge's subject on the days of its object; false where it has none.
  bool read_days(EdgeId id, Side side) {
    const auto days = interval(id);
    if (!days) return false;
    const PointId point = network.point(edge(id).subject, side);
    network.not_before(point, days->first, {id});
    network.not_after(point, days->last, {id});
    return true;
  }

  void read_dates(std::string_view property, Side side) {
    for (const EdgeId id : inspection.asserted(property)) {
      if (read_days(id, side)) bound_by_publication(edge(id).subject, side, {});
    }
  }

  void read_parents() {
    for (const EdgeId id : inspection.asserted("schema:parent")) {
      network.order(network.point(edge(id).object, Side::Begin), network.point(edge(id).subject, Side::Begin), {id},
                    kParentFirst);
      network.order(network.point(edge(id).subject, Side::Begin), network.point(edge(id).object, Side::End), {id},
                    kChildSoon, kPosthumousDays);
    }
  }

  void read_marriages() {
    for (const EdgeId id : inspection.asserted("schema:spouse")) {
      const TermId one = edge(id).subject, other = edge(id).object;
      network.order(network.point(one, Side::Begin), network.point(other, Side::End), {id}, kMarriedAlive);
      network.order(network.point(other, Side::Begin), network.point(one, Side::End), {id}, kMarriedAlive);
    }
  }

  void read_founders() {
    for (const EdgeId id : inspection.asserted("schema:founder")) {
      const PointId founding = network.point(edge(id).subject, Side::Begin);
      network.order(network.point(edge(id).object, Side::Begin), founding, {id}, kFounderBorn);
      network.order(founding, network.point(edge(id).object, Side::End), {id}, kFounderAlive);
    }
  }

  /// An interval of the calendar whose own ends are dated.
  void read_intervals(std::string_view property, Side side) {
    for (const EdgeId id : inspection.asserted(property)) read_days(id, side);
  }

  /// Where a thing also bears sem:hasTime, its stamps only repeat that and need but agree with each other: they are
  /// then read as a thing of their own, with a number that no term has.
  void read_stamps(const Stamp& stamp) {
    const auto terms = static_cast<TermId>(inspection.graph().terms().size());
    for (const EdgeId id : inspection.asserted(stamp.property)) {
      const auto days = interval(id);
      if (!days) continue;
      const TermId subject = edge(id).subject;
      const bool is_repeated = !inspection.asserted(subject, "sem:hasTime").empty();
      const PointId point = network.point(is_repeated ? terms + subject : subject, stamp.side);
      if (stamp.is_earliest) network.not_before(point, days->first, {id});
      if (stamp.is_latest) network.not_after(point, days->last, {id});
    }
  }

  /// The thing touches each of its times: "minister in 1999" may be longer than 1999.
  void read_loose_times(TermId thing, std::string_view property) {
    for (const EdgeId id : inspection.asserted(thing, property)) {
      const auto days = interval(id);
      if (!days) continue;
      network.not_after(network.point(thing, Side::Begin), days->last, {id});
      network.not_before(network.point(thing, Side::End), days->first, {id});
    }
  }

  void read_tenure(TermId tenure) {
    read_loose_times(tenure, "org:memberDuring");
    const PointId begin = network.point(tenure, Side::Begin), end = network.point(tenure, Side::End);
    for (const EdgeId id : inspection.asserted(tenure, "org:member")) {
      network.order(network.point(edge(id).object, Side::Begin), begin, {id}, kHolderBorn);
      network.order(end, network.point(edge(id).object, Side::End), {id}, kHolderAlive);
    }
    for (const EdgeId id : inspection.asserted(tenure, "org:organization")) {
      network.order(network.point(edge(id).object, Side::Begin), begin, {id}, kBodyFounded);
    }
    if (inspection.has(tenure, "ng:tenure", "ng:Former")) bound_by_publication(tenure, Side::End, {});
  }

  /// An event with one time lies within it; one with several only touches each of them.
  void read_event_times(TermId event) {
    const auto times = inspection.asserted(event, "sem:hasTime");
    if (times.size() != 1) return read_loose_times(event, "sem:hasTime");
    const auto days = interval(times.front());
    if (!days) return;
    network.not_before(network.point(event, Side::Begin), days->first, {times.front()});
    network.not_after(network.point(event, Side::End), days->last, {times.front()});
  }

  /// The only person that takes part as the one who is born or dies.
  [[nodiscard]] std::optional<EdgeId> whose_life(TermId event) const {
    std::vector<EdgeId> persons;
    for (const std::string_view role : {"ng:patient", "ng:theme"}) {
      for (const EdgeId id : inspection.asserted(event, role)) {
        if (inspection.is_a(edge(id).object, "ng:Person")) persons.push_back(id);
      }
    }
    return persons.size() == 1 ? std::optional(persons.front()) : std::nullopt;
  }

  void read_life_event(TermId event, std::string_view event_class, Side side, std::string_view law) {
    const auto role = inspection.is_a(event, event_class) ? whose_life(event) : std::nullopt;
    if (!role) return;
    const PointId point = network.point(edge(*role).object, side);
    network.order(network.point(event, Side::Begin), point, {*role}, law);
    network.order(point, network.point(event, Side::End), {*role}, law);
  }

  void read_event(TermId event) {
    read_event_times(event);
    read_life_event(event, "ng:Birth", Side::Begin, kBirth);
    read_life_event(event, "ng:Death", Side::End, kDeath);
    for (const EdgeId id : inspection.asserted(event, "sem:hasActor")) {
      const bool is_person = inspection.is_a(edge(id).object, "ng:Person");
      if (!is_person && !inspection.is_a(edge(id).object, "ng:Organization")) continue;
      network.order(network.point(edge(id).object, Side::Begin), network.point(event, Side::End), {id},
                    is_person ? kActorBorn : kActorFounded);
    }
    for (const EdgeId id : inspection.asserted(event, "ng:cause")) {
      if (!inspection.is_a(edge(id).object, "sem:Event")) continue;
      network.order(network.point(edge(id).object, Side::Begin), network.point(event, Side::End), {id}, kCauseFirst);
    }
    if (inspection.has(event, "ng:tense", "ng:Past")) bound_by_publication(event, Side::End, {});
  }

  void read_members_of(std::string_view class_name, void (Reader::*read)(TermId)) {
    for (const EdgeId id : inspection.asserted("rdf:type")) {
      if (edge(id).object == inspection.find(class_name)) (this->*read)(edge(id).subject);
    }
  }
};

}  // namespace

PointId TimeNetwork::point(TermId thing, Side side) {
  const auto found = points_.find({thing, side});
  if (found != points_.end()) return found->second;
  const auto begin = static_cast<PointId>(points_.size() + 1);
  points_[{thing, Side::Begin}] = begin;
  points_[{thing, Side::End}] = begin + 1;
  order(begin, begin + 1, {}, kNotBackward);
  return side == Side::Begin ? begin : begin + 1;
}

void TimeNetwork::order(PointId earlier, PointId later, std::vector<EdgeId> because, std::string_view law,
                        std::int64_t grace) {
  constraints_.push_back({earlier, later, grace, std::move(because), law, false});
}
void TimeNetwork::not_before(PointId point, std::int64_t day, std::vector<EdgeId> because) {
  constraints_.push_back({origin, point, -day, std::move(because), {}, false});
}
void TimeNetwork::not_after(PointId point, std::int64_t day, std::vector<EdgeId> because) {
  constraints_.push_back({point, origin, day, std::move(because), {}, false});
}
void TimeNetwork::not_after_publication(PointId point, std::int64_t day, std::vector<EdgeId> because) {
  constraints_.push_back({point, origin, day, std::move(because), {}, true});
}

TimeNetwork read_time_network(const Inspection& inspection) {
  Reader reader{inspection};
  reader.read_dates("schema:birthDate", Side::Begin);
  reader.read_dates("schema:foundingDate", Side::Begin);
  reader.read_dates("schema:deathDate", Side::End);
  reader.read_parents();
  reader.read_marriages();
  reader.read_founders();
  reader.read_intervals("time:hasBeginning", Side::Begin);
  reader.read_intervals("time:hasEnd", Side::End);
  reader.read_members_of("org:Membership", &Reader::read_tenure);
  reader.read_members_of("sem:Event", &Reader::read_event);
  for (const Stamp& stamp : kStamps) reader.read_stamps(stamp);
  return std::move(reader.network);
}

}  // namespace newsgraph
