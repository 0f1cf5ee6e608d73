// The SHACL report of a graph as N-Triples, its results as lines, or how long it takes:
//   cmake --preset release -DNEWSGRAPH_BENCH=ON && cmake --build build/release --target bench_shacl
//   build/release/bench/bench_shacl [--results | --time ROUNDS] DATA SHAPES [ONTOLOGY]
// Ends with 0 where the data conform, 1 where they do not, 2 where they could not be validated. With --results it
// prints a line for each result: focus node, path, value, component and severity, between tabs; what is a blank node or
// a complex path is "blank". With --time it prints one line of JSON: processor seconds of reading and of the fastest
// round, results, triples of data and of shapes, and bytes of memory (Linux), of which the program has its own before
// it reads.
#include <fmt/format.h>
#include <malloc.h>
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "bench/measuring.hpp"
#include "checks/shacl/statements.hpp"
#include "graph/from_triples.hpp"
#include "rdf/writer.hpp"

namespace {

using namespace newsgraph;
using bench::processor_seconds;

Result<KnowledgeGraph> read_graph(const std::string& path, const std::string& blank_prefix) {
  const auto bytes = read_file(path);
  if (!bytes) return failure(bytes.error());
  const auto syntax = rdf::syntax_of(path).value_or(rdf::Syntax::Turtle);
  return from_document(*bytes, {syntax, "file://" + path, path, blank_prefix});
}

struct Input {
  KnowledgeGraph data;
  shacl::Shapes shapes;
  std::size_t shapes_triples = 0;
  std::optional<KnowledgeGraph> ontology;

  [[nodiscard]] shacl::ValidationOptions options() const {
    shacl::ValidationOptions options;
    if (ontology) options.ontology = &*ontology;
    return options;
  }
};

Result<Input> read_input(const std::vector<std::string>& paths) {
  Input input;
  auto data = read_graph(paths[0], "");
  if (!data) return failure(data.error());
  const auto shapes_graph = read_graph(paths[1], "shapes");
  if (!shapes_graph) return failure(shapes_graph.error());
  auto shapes = shacl::load_shapes(*shapes_graph);
  if (!shapes) return failure(shapes.error());
  if (paths.size() > 2) {
    auto ontology = read_graph(paths[2], "ontology");
    if (!ontology) return failure(ontology.error());
    input.ontology = std::move(*ontology);
  }
  input.data = std::move(*data);
  input.shapes = std::move(*shapes);
  input.shapes_triples = shapes_graph->edges().size();
  return input;
}

/// What valgrind's callgrind counts when it is started with --instr-atstart=no.
void count_instructions([[maybe_unused]] bool on) {
#ifdef CALLGRIND_START_INSTRUMENTATION
  if (on) {
    CALLGRIND_START_INSTRUMENTATION;
  } else {
    CALLGRIND_STOP_INSTRUMENTATION;
  }
#endif
}

/// A figure of /proc/self/status in bytes: VmRSS, or its peak VmHWM since the last reset_peak().
std::size_t memory(std::string_view name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(name)) return std::stoull(line.substr(name.size() + 1)) * 1024;
  }
  return 0;
}

void reset_peak() { std::ofstream("/proc/self/clear_refs") << 5; }

/// What the program takes by itself, once all of it has been used: a graph and a shape are validated, small ones.
std::size_t memory_of_program() {
  constexpr std::string_view small = R"(
@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:s> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:property
    [ sh:path <urn:p> ; sh:datatype <urn:d> ; sh:minCount 1 ; sh:pattern "^b" ; sh:flags "i" ] .
<urn:a> <urn:p> "a", 1 .)";
  const auto graph = from_document(small, {rdf::Syntax::Turtle, "urn:small", "", ""});
  const auto shapes = graph ? shacl::load_shapes(*graph) : failure(graph.error());
  if (shapes) static_cast<void>(validate(*graph, *shapes, {}));
  return memory("VmRSS");
}

Result<bool> print_times(const std::vector<std::string>& paths, int rounds) {
  const std::size_t program = memory_of_program();
  const double start = processor_seconds();
  const auto input = read_input(paths);
  if (!input) return failure(input.error());
  const double reading = processor_seconds() - start;
  const std::size_t peak_of_reading = memory("VmHWM");
  malloc_trim(0);
  const std::size_t held = memory("VmRSS");
  reset_peak();
  double fastest = 1e9;
  std::size_t count = 0;
  for (int round = 0; round < rounds; ++round) {
    const double begin = processor_seconds();
    count_instructions(true);
    const auto results = validate(input->data, input->shapes, input->options());
    count_instructions(false);
    if (!results) return failure(results.error());
    fastest = std::min(fastest, processor_seconds() - begin);
    count = results->size();
  }
  fmt::print(R"({{"read_s": {:.4f}, "validate_s": {:.6f}, "results": {}, "triples": {}, "shapes_triples": {}, )",
             reading, fastest, count, input->data.edges().size(), input->shapes_triples);
  fmt::print(R"("peak_of_reading": {}, "held": {}, "peak_of_validation": {}, "program": {}}})"
             "\n",
             peak_of_reading, held, memory("VmHWM"), program);
  return count == 0;
}

std::string named(const rdf::TermView& term) {
  return term.kind == rdf::TermKind::Blank ? std::string("blank") : rdf::to_ntriples(term);
}

std::string line_of(const shacl::ShaclResult& result, const Input& input) {
  const shacl::Shape& shape = input.shapes[result.shape];
  std::string path, value;
  if (result.predicate) {
    path = named(input.data.term(*result.predicate));
  } else if (shape.path) {
    const bool is_predicate = shape.path->kind == shacl::Path::Kind::Predicate;
    path = is_predicate ? named(input.shapes.terms[shape.path->predicate]) : "blank";
  }
  if (result.value) value = named(term_of(input.data, input.shapes, *result.value));
  return fmt::format("{}\t{}\t{}\t<{}>\t{}\n", named(term_of(input.data, input.shapes, result.focus_node)), path, value,
                     component_iri(result.component), named(shape.severity));
}

Result<bool> print_results(const std::vector<std::string>& paths) {
  const auto input = read_input(paths);
  if (!input) return failure(input.error());
  const auto results = validate(input->data, input->shapes, input->options());
  if (!results) return failure(results.error());
  for (const auto& result : *results) std::fputs(line_of(result, *input).c_str(), stdout);
  return results->empty();
}

Result<bool> print_report(const std::vector<std::string>& paths) {
  const auto input = read_input(paths);
  if (!input) return failure(input.error());
  const auto results = validate(input->data, input->shapes, input->options());
  if (!results) return failure(results.error());
  rdf::Writer writer(rdf::Syntax::NTriples, {});
  for (const auto& statement :
       to_statements(*results, input->data, input->shapes, {"https://report.invalid/", false, true})) {
    const auto written = writer.write(statement.subject, statement.predicate, statement.object);
    if (!written) return failure(written.error());
  }
  std::fputs(writer.finish().c_str(), stdout);
  return results->empty();
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  int rounds = 0;
  const bool as_lines = !paths.empty() && paths[0] == "--results";
  if (as_lines) paths.erase(paths.begin());
  if (paths.size() > 1 && paths[0] == "--time") {
    rounds = std::atoi(paths[1].c_str());
    paths.erase(paths.begin(), paths.begin() + 2);
  }
  if (paths.size() < 2 || paths.size() > 3) {
    std::fputs("usage: bench_shacl [--results | --time ROUNDS] DATA SHAPES [ONTOLOGY]\n", stderr);
    return 2;
  }
  const auto conforms = rounds > 0 ? print_times(paths, rounds) : as_lines ? print_results(paths) : print_report(paths);
  if (!conforms) {
    fmt::print(stderr, "{}: {}\n", conforms.error().code, conforms.error().message);
    return 2;
  }
  return *conforms ? 0 : 1;
}
