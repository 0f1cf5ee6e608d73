#include "rdf/reader.hpp"

#include <fmt/format.h>
#include <serd/serd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <utility>

#include "base/text.hpp"
#include "rdf/iri_reference.hpp"
#include "rdf/ntriples.hpp"
#include "rdf/syntax_depth.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {
namespace {

struct FreeReader {
  void operator()(SerdReader* reader) const { serd_reader_free(reader); }
};
const std::uint8_t* as_serd(const std::string& text) { return reinterpret_cast<const std::uint8_t*>(text.c_str()); }

std::string_view view(const SerdNode* node) {
  if (node == nullptr || node->buf == nullptr) return {};
  return {reinterpret_cast<const char*>(node->buf), node->n_bytes};
}

/// What Serd's callbacks share. Serd is C: nothing may be thrown through it, failures are kept here.
struct Session {
  std::string_view document;
  const ReadOptions& options;
  const StatementSink& sink;
  std::string base;
  std::map<std::string, std::string, std::less<>> prefixes = {};
  std::size_t given = 0;  ///< bytes of the document that Serd has
  bool is_at_end = false;
  std::uint64_t line = 1;
  bool after_newline = false;
  std::optional<Diagnostic> error = std::nullopt;

  SerdStatus fail(std::string code, std::string message, std::uint64_t at = 0) {
    if (!error) {
      error =
          Diagnostic{Severity::Error, std::move(code), std::move(message), options.file, at != 0 ? at : line, {}, {}};
    }
    return SERD_ERR_BAD_SYNTAX;
  }
};

/// Serd asks for one byte at a time, so that the line is known where a statement ends.
std::size_t give_byte(void* buffer, std::size_t, std::size_t, void* stream) {
  auto& session = *static_cast<Session*>(stream);
  session.is_at_end = session.given == session.document.size();
  if (session.is_at_end) return 0;
  if (session.after_newline) ++session.line;
  const char byte = session.document[session.given++];
  session.after_newline = byte == '\n';
  *static_cast<char*>(buffer) = byte;
  return 1;
}

int no_stream_error(void*) { return 0; }

SerdStatus on_error(void* handle, const SerdError* error) {
  std::array<char, 512> buffer{};
  // NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): Serd has started the list that it hands over.
  const int length = std::vsnprintf(buffer.data(), buffer.size(), error->fmt, *error->args);
  std::string message(buffer.data(), std::min(static_cast<std::size_t>(std::max(length, 0)), buffer.size() - 1));
  while (!message.empty() && (message.back() == '\n' || message.back() == '.')) message.pop_back();
  static_cast<Session*>(handle)->fail("turtle-syntax", std::move(message), error->line);
  return SERD_SUCCESS;
}

/// The absolute IRI of a reference; empty after fail().
std::string resolved_reference(Session& session, std::string_view reference) {
  if (session.base.empty() && scheme_length(reference) == 0) {
    session.fail("relative-iri", fmt::format("<{}> is relative and there is no base", reference));
    return {};
  }
  // RFC 3986, 4.2: what stands before a colon would be taken for a scheme.
  if (scheme_length(reference) == 0 && reference.find(':') < reference.find_first_of("/?#")) {
    session.fail("invalid-iri", fmt::format("<{}> has a colon before its first \"/\", but no scheme", reference));
    return {};
  }
  std::string value = resolve_iri(session.base, reference);
  if (is_valid_iri(value)) return value;
  session.fail("invalid-iri", fmt::format("<{}> is not an IRI", value));
  return {};
}

/// The absolute IRI of a prefixed name, its escapes already undone by Serd; empty after fail().
std::string resolved_name(Session& session, std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) {
    session.fail("turtle-syntax", fmt::format("\"{}\" is neither an IRI nor a prefixed name", name));
    return {};
  }
  const auto prefix = session.prefixes.find(name.substr(0, colon));
  if (prefix == session.prefixes.end()) {
    session.fail("unknown-prefix", fmt::format("the prefix of {} is not declared", name));
    return {};
  }
  std::string value = prefix->second + std::string(name.substr(colon + 1));
  if (is_valid_iri(value)) return value;
  session.fail("invalid-iri", fmt::format("<{}> is not an IRI", value));
  return {};
}

std::string resolved(Session& session, const SerdNode* node) {
  return node->type == SERD_CURIE ? resolved_name(session, view(node)) : resolved_reference(session, view(node));
}

SerdStatus status_of(const Session& session) { return session.error ? SERD_ERR_BAD_SYNTAX : SERD_SUCCESS; }

SerdStatus on_base(void* handle, const SerdNode* uri) {
  auto& session = *static_cast<Session*>(handle);
  session.base = resolved_reference(session, view(uri));
  return status_of(session);
}

SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* uri) {
  auto& session = *static_cast<Session*>(handle);
  session.prefixes[std::string(view(name))] = resolved_reference(session, view(uri));
  return status_of(session);
}

Term resource(Session& session, const SerdNode* node) {
  if (node->type != SERD_BLANK) return iri(resolved(session, node));
  if (view(node) == session.options.blank_prefix)
    session.fail("turtle-syntax", "a blank node has no label behind \"_:\"");
  return blank(std::string(view(node)));
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (!checked_code_point(bytes, at)) return false;
  }
  return true;
}

/// Serd forgets the datatype of an integer right before a full stop ("5."). It has looked one byte ahead by then.
bool is_integer_before_stop(const Session& session) {
  return session.document.substr(0, session.given - (session.is_at_end ? 0 : 1)).ends_with('.');
}

Term object_term(Session& session, const SerdNode* node, const SerdNode* datatype, const SerdNode* language) {
  if (node->type != SERD_LITERAL) return resource(session, node);
  std::string lexical(view(node));
  if (!is_utf8(lexical))
    session.fail("turtle-syntax", "an escape stands for half a surrogate pair, which is no character");
  if (const std::string_view tag = view(language); !tag.empty()) {
    if (!is_valid_language_tag(tag)) {
      session.fail("invalid-language-tag", fmt::format("@{} is not a language tag", tag));
    }
    return tagged(std::move(lexical), tag);
  }
  if (view(datatype).empty()) {
    return is_integer_before_stop(session) ? typed(std::move(lexical), xsd::integer) : literal(std::move(lexical));
  }
  return typed(std::move(lexical), resolved(session, datatype));
}

SerdStatus on_statement(void* handle, SerdStatementFlags, const SerdNode* graph, const SerdNode* subject,
                        const SerdNode* predicate, const SerdNode* object, const SerdNode* datatype,
                        const SerdNode* language) {
  auto& session = *static_cast<Session*>(handle);
  Statement statement;
  statement.subject = resource(session, subject);
  statement.predicate = resource(session, predicate);
  statement.object = object_term(session, object, datatype, language);
  if (!view(graph).empty()) statement.graph = resource(session, graph);
  // Serd reads graphs in Turtle too.
  if (statement.graph && session.options.syntax == Syntax::Turtle) {
    session.fail("turtle-syntax", "a graph in braces is TriG, not Turtle");
  }
  statement.line = session.line;
  if (!session.error) session.sink(std::move(statement));
  return status_of(session);
}

}  // namespace

std::optional<Syntax> syntax_named(std::string_view name) {
  const std::string lower = to_lower(name);
  if (lower == "ttl" || lower == "turtle") return Syntax::Turtle;
  if (lower == "nt" || lower == "ntriples") return Syntax::NTriples;
  if (lower == "trig") return Syntax::TriG;
  if (lower == "nq" || lower == "nquads") return Syntax::NQuads;
  return std::nullopt;
}

std::optional<Syntax> syntax_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? std::nullopt : syntax_named(path.substr(dot + 1));
}

namespace {

Result<void> read_by_serd(std::string_view bytes, const ReadOptions& options, const StatementSink& sink) {
  if (const auto line = line_nested_too_deep(bytes)) {
    return failure({Severity::Error, "turtle-syntax", "brackets are nested too deep", options.file, *line, {}, {}});
  }
  Session session{bytes, options, sink, options.base};
  const std::unique_ptr<SerdReader, FreeReader> reader(
      serd_reader_new(options.syntax == Syntax::TriG ? SERD_TRIG : SERD_TURTLE, &session, nullptr, on_base, on_prefix,
                      on_statement, nullptr));
  serd_reader_set_strict(reader.get(), true);
  serd_reader_set_error_sink(reader.get(), on_error, &session);
  if (!options.blank_prefix.empty()) serd_reader_add_blank_prefix(reader.get(), as_serd(options.blank_prefix));
  const SerdStatus status = serd_reader_read_source(reader.get(), give_byte, no_stream_error, &session, nullptr, 1);
  if (status > SERD_FAILURE) {
    session.fail("turtle-syntax", reinterpret_cast<const char*>(serd_strerror(status)));
  }
  if (session.error) return failure(std::move(*session.error));
  return {};
}

}  // namespace

Result<void> read_rdf(std::string_view bytes, const ReadOptions& options, const StatementSink& sink) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // Serd takes it only before something
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  const bool is_by_lines = options.syntax == Syntax::NTriples || options.syntax == Syntax::NQuads;
  return is_by_lines ? read_ntriples(bytes, options, sink) : read_by_serd(bytes, options, sink);
}

Result<std::vector<Statement>> read_rdf(std::string_view bytes, const ReadOptions& options) {
  std::vector<Statement> statements;
  const StatementSink keep = [&statements](Statement&& statement) { statements.push_back(std::move(statement)); };
  if (auto read = read_rdf(bytes, options, keep); !read) return failure(std::move(read.error()));
  return statements;
}

Result<std::vector<Statement>> read_turtle(std::string_view bytes, ReadOptions options) {
  options.syntax = Syntax::Turtle;
  return read_rdf(bytes, options);
}

}  // namespace newsgraph::rdf
