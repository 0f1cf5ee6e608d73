#pragma once

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

#include "checks/shacl/literal_order.hpp"
#include "checks/shacl/memory.hpp"
#include "checks/shacl/pattern.hpp"
#include "checks/shacl/validate.hpp"
#include "checks/shacl/walks.hpp"

namespace newsgraph::shacl {

/// What comes of one shape at one node: all results, or, where nobody wants them, whether there is any.
struct Outcome {
  std::vector<ShaclResult>* results = nullptr;
  bool is_violated = false;

  [[nodiscard]] bool is_settled() const { return is_violated && results == nullptr; }
  void add(const ShaclResult& result) {
    is_violated = true;
    if (results != nullptr) results->push_back(result);
  }
};

/// One run of validate(): shapes bound to data. Both outlive it.
class Validation {
 public:
  Validation(const KnowledgeGraph& data, const Shapes& shapes);
  Validation(const Validation&) = delete;
  Validation& operator=(const Validation&) = delete;

  /// Looks up in the data what the shapes speak of. Fails with "invalid-pattern".
  Result<void> bind(const ValidationOptions& options);
  /// All results. REQUIRES bound.
  Result<std::vector<ShaclResult>> run();

  [[nodiscard]] const KnowledgeGraph& data() const { return *data_; }
  [[nodiscard]] const Shapes& shapes() const { return *shapes_; }
  [[nodiscard]] rdf::TermView term(NodeId id) const { return term_of(*data_, *shapes_, id); }
  /// The node of one of Shapes::terms.
  [[nodiscard]] NodeId node_of(rdf::TermId id) const { return node_of_[id]; }
  /// One of Shapes::lists, ascending.
  [[nodiscard]] const std::vector<NodeId>& list(std::uint32_t place) const { return lists_[place]; }
  /// A class of the shapes with its subclasses, as far as the data know them, ascending.
  [[nodiscard]] const std::vector<TermId>& classes(rdf::TermId class_name) const { return classes_.at(class_name); }
  /// REQUIRES classes in ascending order.
  [[nodiscard]] bool is_instance(NodeId node, const std::vector<TermId>& classes) const;
  [[nodiscard]] const std::optional<Comparable>& bound(rdf::TermId id) const { return bounds_.at(id); }
  [[nodiscard]] bool matches(std::uint32_t pattern, NodeId node, ShapeId shape);

  /// Does the node conform to the shape (section 3.4.2)? Builds no results and remembers the answer.
  bool conforms(ShapeId shape, NodeId node);
  /// Adds the results of a node against a shape; says whether there are any.
  bool report(ShapeId shape, NodeId node, std::vector<ShaclResult>& results);
  [[nodiscard]] bool has_failed() const { return error_.has_value(); }

 private:
  void bind_terms();
  void bind_lists();
  void bind_classes(const KnowledgeGraph* ontology);
  void bind_bounds();
  Result<void> bind_patterns(std::int32_t limit);
  [[nodiscard]] std::vector<NodeId> targets(const Targets& targets) const;
  void put_in_order(std::vector<NodeId>& nodes) const;
  void evaluate(ShapeId shape, NodeId node, Outcome& outcome);
  /// Where a node stands among all nodes in their order, those of the data before those that only the shapes know.
  [[nodiscard]] std::size_t place(NodeId node) const;
  [[nodiscard]] std::size_t place_count() const { return data_->terms().size() + shapes_->terms.size(); }

  const KnowledgeGraph* data_;
  const Shapes* shapes_;
  std::vector<NodeId> node_of_;  ///< by shapes' term
  std::vector<std::vector<NodeId>> lists_;
  std::unordered_map<rdf::TermId, std::vector<TermId>> classes_;
  std::unordered_map<rdf::TermId, std::optional<Comparable>> bounds_;
  std::vector<Pattern> patterns_;
  /// What a pattern said of the last value of each place: a value that many nodes share is matched once.
  struct Match {
    NodeId node = rdf::TermTable::absent;
    bool is_found = false;
  };
  static constexpr std::size_t kMatches = 256;
  std::vector<std::array<Match, kMatches>> matches_;  ///< by pattern
  std::optional<TermId> type_;
  PathWalker walker_;
  Memory memory_;
  std::optional<Diagnostic> error_;
};

/// Which constraint of which shape.
struct Source {
  ShapeId shape;
  std::uint32_t constraint;
};

/// Checks one node against one constraint.
class Check {
 public:
  Check(Validation& validation, Source source, NodeId focus, const Nodes& values, Outcome& outcome)
      : validation_(validation), source_(source), focus_(focus), values_(values), outcome_(outcome) {}

  void operator()(const ClassConstraint& constraint) const;
  void operator()(const DatatypeConstraint& constraint) const;
  void operator()(const NodeKindConstraint& constraint) const;
  void operator()(const CountConstraint& constraint) const;
  void operator()(const RangeConstraint& constraint) const;
  void operator()(const LengthConstraint& constraint) const;
  void operator()(const PatternConstraint& constraint) const;
  void operator()(const LanguageInConstraint& constraint) const;
  void operator()(const UniqueLangConstraint& constraint) const;
  void operator()(const PairConstraint& constraint) const;
  void operator()(const ShapesConstraint& constraint) const;
  void operator()(const PropertyConstraint& constraint) const;
  void operator()(const QualifiedConstraint& constraint) const;
  void operator()(const ClosedConstraint& constraint) const;
  void operator()(const HasValueConstraint& constraint) const;
  void operator()(const InConstraint& constraint) const;

 private:
  [[nodiscard]] bool is_done() const { return outcome_.is_settled() || validation_.has_failed(); }
  void violate(Component component, std::optional<NodeId> value = std::nullopt,
               std::optional<TermId> predicate = std::nullopt) const;
  template <class IsFine>
  void each_value(Component component, const IsFine& is_fine) const;
  void equals(Component component, const Nodes& others) const;
  void disjoint(Component component, const Nodes& others) const;
  void less(Component component, const Nodes& others) const;
  [[nodiscard]] bool satisfies(const ShapesConstraint& constraint, NodeId value) const;

  Validation& validation_;
  Source source_;
  NodeId focus_;
  const Nodes& values_;
  Outcome& outcome_;
};

}  // namespace newsgraph::shacl
