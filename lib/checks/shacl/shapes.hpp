#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "checks/shacl/component.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/term.hpp"

/// SHACL Core: shapes, and what a graph must be like by them. Source: Shapes Constraint Language (SHACL), W3C
/// Recommendation of 20 July 2017; sections are those of that document.
namespace newsgraph::shacl {

using ShapeId = std::uint32_t;  ///< place in Shapes::shapes

/// Section 2.3.1. A predicate path has a predicate, a sequence or alternative two parts or more, the others one.
struct Path {
  enum class Kind : std::uint8_t { Predicate, Sequence, Alternative, Inverse, ZeroOrMore, OneOrMore, ZeroOrOne };
  Kind kind = Kind::Predicate;
  rdf::TermId predicate = 0;
  std::vector<Path> parts;
};

// The constraints, one struct for each way of checking. Where several components are checked alike, `component` says
// which one it is. A TermId is one of Shapes::terms.
struct ClassConstraint {
  rdf::TermId class_name;
};
struct DatatypeConstraint {
  rdf::TermId datatype;
};
struct NodeKindConstraint {
  bool iri, blank, literal;  ///< which ones are allowed
};
struct CountConstraint {
  Component component;  ///< MinCount, MaxCount
  std::int64_t bound;
};
struct RangeConstraint {
  Component component;  ///< MinExclusive, MinInclusive, MaxExclusive, MaxInclusive
  rdf::TermId bound;
};
struct LengthConstraint {
  Component component;  ///< MinLength, MaxLength
  std::int64_t bound;   ///< in code points
};
struct PatternConstraint {
  std::uint32_t pattern;  ///< place in Shapes::patterns
};
struct LanguageInConstraint {
  std::vector<std::string> ranges;  ///< basic language ranges (RFC 4647, 2.1)
};
struct UniqueLangConstraint {};
struct PairConstraint {
  Component component;  ///< Equals, Disjoint, LessThan, LessThanOrEquals
  rdf::TermId predicate;
};
struct ShapesConstraint {
  Component component;  ///< Not and Node have one shape; And, Or, Xone any number
  std::vector<ShapeId> shapes;
};
struct PropertyConstraint {
  ShapeId shape;
};
struct QualifiedConstraint {
  ShapeId shape;
  std::optional<std::int64_t> min, max;
  std::vector<ShapeId> siblings;  ///< what a value that counts must not conform to
};
struct ClosedConstraint {
  std::uint32_t allowed;  ///< predicates: place in Shapes::lists
};
struct HasValueConstraint {
  rdf::TermId value;
};
struct InConstraint {
  std::uint32_t values;  ///< place in Shapes::lists
};

using Constraint = std::variant<ClassConstraint, DatatypeConstraint, NodeKindConstraint, CountConstraint,
                                RangeConstraint, LengthConstraint, PatternConstraint, LanguageInConstraint,
                                UniqueLangConstraint, PairConstraint, ShapesConstraint, PropertyConstraint,
                                QualifiedConstraint, ClosedConstraint, HasValueConstraint, InConstraint>;

/// Section 2.1.3. Implicit class targets are among the classes.
struct Targets {
  std::vector<rdf::TermId> nodes, classes, subjects_of, objects_of;
};

struct Shape {
  rdf::TermId node = 0;      ///< what names it in the shapes graph: an IRI or a blank node
  std::optional<Path> path;  ///< of a property shape
  Targets targets;
  rdf::Term severity;
  std::vector<rdf::Term> messages;
  bool deactivated = false;
  std::vector<Constraint> constraints;
  /// The same node may be asked more than once whether it conforms.
  bool is_revisited = false;
};

struct RegularExpression {
  std::string pattern, flags;  ///< of XPath's fn:matches; flags from "smixq"
};

/// The shapes of a shapes graph, well-formed and not recursive. A value of its own: the graph may go.
struct Shapes {
  rdf::TermTable terms;
  std::vector<Shape> shapes;  ///< in the order in which the graph first names them
  std::vector<RegularExpression> patterns;
  std::vector<std::vector<rdf::TermId>> lists;

  const Shape& operator[](ShapeId id) const { return shapes[id]; }
};

/// Reads every shape of a frozen graph, which may hold other things too; owl:imports are not followed. Fails with
/// "ill-formed-shape", "recursive-shape" (section 3.4.3), "shape-too-deep" (over 500 shapes or 100 paths within each
/// other) or "unsupported-entailment" (section 1.5); the message names the shape.
Result<Shapes> load_shapes(const KnowledgeGraph& graph);

}  // namespace newsgraph::shacl
