#include "shapes.hpp"

#include "checks/further_engines.hpp"
#include "rdf_files.hpp"

std::optional<Exit> add_shapes(const std::string& path, std::shared_ptr<const newsgraph::KnowledgeGraph> ontology,
                               std::vector<newsgraph::CheckEngine>& engines) {
  if (path.empty()) return std::nullopt;
  const auto graph = load_graph(path, "shapes");
  if (!graph) return report(graph.error()), Exit::InputOutput;
  auto shapes = newsgraph::shacl::load_shapes(*graph);
  if (!shapes) return report(shapes.error()), Exit::Usage;
  engines.push_back(newsgraph::shacl_engine(std::make_shared<const newsgraph::shacl::Shapes>(std::move(*shapes)),
                                            std::move(ontology)));
  return std::nullopt;
}
