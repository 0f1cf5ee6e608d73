// Triples a second of the OWL 2 RL check on article graphs with our ontology, and peak memory:
//   build/release/bench/bench_owl [ARTICLE.ttl]
// Larger graphs are copies of the sample, each an article of its own; every tenth copy contradicts itself once.
#include "checks/owl/owl.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "bench/measuring.hpp"
#include "graph/from_triples.hpp"
#include "rdf/vocabulary.hpp"

namespace {

using newsgraph::rdf::Statement;
using newsgraph::rdf::Term;

/// What hangs on the article, under another name; vocabularies and shared times stay.
Term of_copy(Term term, std::size_t copy) {
  const std::string_view folder = "/article/";
  const std::size_t at = term.value.find(folder);
  if (term.kind == newsgraph::rdf::TermKind::Iri && at != std::string::npos) {
    term.value.insert(at + folder.size(), fmt::format("{}-", copy));
  }
  return term;
}

newsgraph::KnowledgeGraph copies(const std::vector<Statement>& sample, std::size_t triples) {
  using namespace newsgraph::rdf;
  newsgraph::KnowledgeGraph graph;
  for (std::size_t copy = 0; copy * sample.size() < triples; ++copy) {
    for (const Statement& statement : sample) {
      const Term subject = of_copy(statement.subject, copy);
      graph.add(subject, statement.predicate, of_copy(statement.object, copy));
      if (copy % 10 == 0 && statement.object.value == ng::Person)
        graph.add(subject, statement.predicate, iri(std::string(ng::Place)));
    }
  }
  graph.freeze();
  return graph;
}

void measure(const newsgraph::KnowledgeGraph& graph, const newsgraph::KnowledgeGraph& ontology) {
  newsgraph::OwlOptions options;
  options.max_findings = 100'000;
  const double start = newsgraph::bench::processor_seconds();
  const auto found = newsgraph::find_inconsistencies(graph, &ontology, options);
  const double seconds = newsgraph::bench::processor_seconds() - start;
  const std::size_t triples = graph.edges().size();
  fmt::print("{:>8} triples {:>8.3f} s {:>9.0f} triples/s {:>6} findings {:>6} MiB at peak\n", triples, seconds,
             static_cast<double>(triples) / seconds, found ? found->size() : 0, newsgraph::bench::peak_memory());
}

}  // namespace

int main(int argc, char** argv) {
  const std::string path = argc > 1 ? argv[1] : NEWSGRAPH_SOURCE_DIR "/samples/harbour-talks.ttl";
  const auto texts = newsgraph::bench::contents_of({path, NEWSGRAPH_SOURCE_DIR "/ontology/newsgraph.ttl"});
  if (texts.size() < 2) return 2;
  const auto sample = newsgraph::rdf::read_turtle(texts[0]);
  const auto ontology = newsgraph::from_document(texts[1], {});
  if (!sample || !ontology) {
    fmt::print(stderr, "{}\n", sample ? ontology.error().message : sample.error().message);
    return 2;
  }
  for (const std::size_t triples : {10'000U, 100'000U, 1'000'000U}) measure(copies(*sample, triples), *ontology);
  return 0;
}
