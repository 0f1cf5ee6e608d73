#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "rdf/term.hpp"

namespace newsgraph::rdf {

enum class Syntax : std::uint8_t { Turtle, NTriples, TriG, NQuads };

/// By the suffix of a path: .ttl .turtle, .nt .ntriples, .trig, .nq .nquads; any case.
std::optional<Syntax> syntax_of(std::string_view path);
/// By the name of a format: turtle ttl, ntriples nt, trig, nquads nq.
std::optional<Syntax> syntax_named(std::string_view name);

/// A triple or quad with the line on which its object ends.
struct Statement {
  Term subject, predicate, object;
  std::optional<Term> graph;
  std::uint64_t line = 0;
};

struct ReadOptions {
  Syntax syntax = Syntax::Turtle;
  std::string base;          ///< absolute IRI; without it a relative IRI is an error; Turtle and TriG only
  std::string file;          ///< for diagnostics
  std::string blank_prefix;  ///< put before every blank node label, to keep several files apart
};

using StatementSink = std::function<void(Statement&&)>;

/// Reads a whole document: Turtle and TriG by Serd, N-Triples and N-Quads as rdf/ntriples.hpp says. Stops at the first
/// error: "turtle-syntax", "ntriples-syntax", "relative-iri", "invalid-iri", "invalid-language-tag" or
/// "unknown-prefix", with file and line. Lexical forms of literals are not judged here.
Result<void> read_rdf(std::string_view bytes, const ReadOptions& options, const StatementSink& sink);
Result<std::vector<Statement>> read_rdf(std::string_view bytes, const ReadOptions& options);
/// Turtle, whatever options.syntax says.
Result<std::vector<Statement>> read_turtle(std::string_view bytes, ReadOptions options = {});

}  // namespace newsgraph::rdf
