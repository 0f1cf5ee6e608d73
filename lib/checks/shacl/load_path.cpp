#include "checks/shacl/load_path.hpp"

#include <array>
#include <utility>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

constexpr int kDeepest = 100;
/// Paths that share blank nodes could otherwise unfold without end.
constexpr int kMostPaths = 10000;

using Kind = Path::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 5> kForms{{
    {rdf::sh::alternativePath, Kind::Alternative},
    {rdf::sh::inversePath, Kind::Inverse},
    {rdf::sh::zeroOrMorePath, Kind::ZeroOrMore},
    {rdf::sh::oneOrMorePath, Kind::OneOrMore},
    {rdf::sh::zeroOrOnePath, Kind::ZeroOrOne},
}};

class PathLoader {
 public:
  PathLoader(const ShapesGraph& graph, const std::function<rdf::TermId(TermId)>& keep) : graph_(graph), keep_(keep) {}

  Result<Path> load(TermId node, int depth) {
    if (depth > kDeepest || ++count_ > kMostPaths) {
      return failure("shape-too-deep", "its path has more than 100 paths within each other, or more than 10000 in all");
    }
    if (graph_.is_iri(node)) return Path{Kind::Predicate, keep_(node), {}};
    // A list is a sequence whatever else the node says, as the W3C suite has it (path-strange-001 and -002).
    if (!graph_.values(node, rdf::rdf_::first).empty()) return parts(node, Kind::Sequence, depth);
    return form(node, depth);
  }

 private:
  Result<Path> form(TermId node, int depth) {
    std::vector<std::pair<TermId, Kind>> forms;
    for (const auto& [predicate, kind] : kForms) {
      for (const TermId value : graph_.values(node, predicate)) forms.emplace_back(value, kind);
    }
    if (forms.size() != 1) {
      return failure("ill-formed-shape", "a path is an IRI, a list, or a blank node with one sh:...Path");
    }
    const auto [value, kind] = forms.front();
    if (kind == Kind::Alternative) return parts(value, kind, depth);
    auto inner = load(value, depth + 1);
    if (!inner) return inner;
    return Path{kind, 0, {std::move(*inner)}};
  }

  Result<Path> parts(TermId head, Kind kind, int depth) {
    const auto members = graph_.list(head);
    if (!members) return failure(members.error());
    if (members->size() < 2) return failure("ill-formed-shape", "a list of paths needs two members or more");
    Path path{kind, 0, {}};
    for (const TermId member : *members) {
      auto part = load(member, depth + 1);
      if (!part) return part;
      path.parts.push_back(std::move(*part));
    }
    return path;
  }

  const ShapesGraph& graph_;
  const std::function<rdf::TermId(TermId)>& keep_;
  int count_ = 0;
};

}  // namespace

Result<Path> load_path(const ShapesGraph& graph, TermId node, const std::function<rdf::TermId(TermId)>& keep) {
  return PathLoader(graph, keep).load(node, 0);
}

}  // namespace newsgraph::shacl
