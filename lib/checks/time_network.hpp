#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "checks/inspection.hpp"
#include "checks/interval.hpp"

namespace newsgraph {

/// A point of time in the network: 0 is the day 1970-01-01, all others the first or last day of a life, a body's
/// existence, a tenure, an event or an interval.
using PointId = std::uint32_t;
enum class Side : std::uint8_t { Begin, End };

/// later - earlier >= -days, that is `earlier <= later + days`, because of triples and, where they do not say it by
/// themselves, of a law.
struct TimeConstraint {
  PointId earlier = 0, later = 0;
  std::int64_t days = 0;
  std::vector<EdgeId> because;
  std::string_view law;
  bool is_publication = false;  ///< rests on the day of publication
};

/// Dechter, Meiri and Pearl's simple temporal network (1991) over what an article dates.
class TimeNetwork {
 public:
  static constexpr PointId origin = 0;

  /// The point of a thing; a new one brings with it that things do not end before they begin.
  PointId point(TermId thing, Side side);
  /// earlier <= later + grace, in days.
  void order(PointId earlier, PointId later, std::vector<EdgeId> because, std::string_view law, std::int64_t grace = 0);
  void not_before(PointId point, std::int64_t day, std::vector<EdgeId> because);
  void not_after(PointId point, std::int64_t day, std::vector<EdgeId> because);
  void not_after_publication(PointId point, std::int64_t day, std::vector<EdgeId> because);

  [[nodiscard]] const std::vector<TimeConstraint>& constraints() const { return constraints_; }
  [[nodiscard]] std::size_t size() const { return points_.size() + 1; }

 private:
  std::map<std::pair<TermId, Side>, PointId> points_;
  std::vector<TimeConstraint> constraints_;
};

/// Reads lives, foundings, marriages, tenures, events that are facts, intervals and publications from a graph.
TimeNetwork read_time_network(const Inspection& inspection);

/// The constraints of a negative cycle, in the order of the walk; empty where there is none.
std::vector<const TimeConstraint*> contradiction(std::size_t points,
                                                 const std::vector<const TimeConstraint*>& constraints);

}  // namespace newsgraph
