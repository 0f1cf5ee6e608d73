#include "rdf/writer.hpp"

#include <fmt/format.h>
#include <serd/serd.h>

#include <algorithm>
#include <utility>

namespace newsgraph::rdf {
namespace {

struct FreeWriter {
  void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
};
struct FreeEnvironment {
  void operator()(SerdEnv* environment) const { serd_env_free(environment); }
};

std::size_t append(const void* bytes, std::size_t length, void* stream) {
  static_cast<std::string*>(stream)->append(static_cast<const char*>(bytes), length);
  return length;
}

SerdStatus keep_quiet(void*, const SerdError*) { return SERD_SUCCESS; }

/// A node with flags 0: strings are then written between single quotation marks with escapes, never as long strings.
SerdNode node_of(SerdType type, std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
  const auto length = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_first_byte));
  return {bytes, text.size(), length, 0, type};
}

SerdNode node_of(const TermView& term) {
  switch (term.kind) {
    case TermKind::Blank:
      return node_of(SERD_BLANK, term.value);
    case TermKind::Literal:
      return node_of(SERD_LITERAL, term.value);
    default:
      return node_of(SERD_URI, term.value);
  }
}

/// Does Turtle read the bare lexical form as this very literal?
bool is_bare(const TermView& literal) {
  const std::string_view text = literal.value;
  if (literal.datatype == xsd::boolean) return text == "true" || text == "false";
  if (literal.datatype == xsd::integer) return is_valid_lexical(text, xsd::integer);
  if (literal.datatype != xsd::decimal || !is_valid_lexical(text, xsd::decimal)) return false;
  return text.find('.') != std::string::npos && text.back() != '.';
}

/// Serd writes these datatypes bare whatever the lexical form is.
bool is_bare_for_serd(const TermView& literal) {
  if (literal.datatype == xsd::boolean || literal.datatype == xsd::integer) return true;
  return literal.datatype == xsd::decimal && literal.value.find('.') != std::string::npos;
}

constexpr std::string_view xsd_prefix = "xsd:";

/// Serd takes the whole for a local name where it holds nothing but ASCII letters and digits.
bool is_local_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  });
}

Result<void> check(const TermView& term) {
  if (term.kind == TermKind::Iri && !is_valid_iri(term.value)) {
    return failure("invalid-iri", fmt::format("<{}> is not an IRI", term.value));
  }
  if (term.kind != TermKind::Literal) return {};
  if (!term.language.empty() && !is_valid_language_tag(term.language)) {
    return failure("invalid-language-tag", fmt::format("@{} is not a language tag", term.language));
  }
  if (!is_valid_iri(term.datatype)) return failure("invalid-iri", fmt::format("<{}> is not an IRI", term.datatype));
  return {};
}

SerdSyntax serd_syntax(Syntax syntax) {
  switch (syntax) {
    case Syntax::NTriples:
      return SERD_NTRIPLES;
    case Syntax::TriG:
      return SERD_TRIG;
    case Syntax::NQuads:
      return SERD_NQUADS;
    default:
      return SERD_TURTLE;
  }
}

bool abbreviates(Syntax syntax) { return syntax == Syntax::Turtle || syntax == Syntax::TriG; }

}  // namespace

struct Writer::Parts {
  Syntax syntax;
  std::string out;
  std::unique_ptr<SerdEnv, FreeEnvironment> environment{serd_env_new(nullptr)};
  std::unique_ptr<SerdWriter, FreeWriter> writer;

  /// The datatype as Serd wants it. A prefixed name keeps Serd from writing "1"^^xsd:boolean as the integer 1.
  [[nodiscard]] std::pair<SerdNode, std::string> datatype_of(const TermView& literal) const {
    std::pair<SerdNode, std::string> node{SERD_NODE_NULL, {}};
    if (literal.datatype == xsd::string || !literal.language.empty()) return node;
    node.first = node_of(SERD_URI, literal.datatype);
    if (abbreviates(syntax) && is_bare_for_serd(literal) && !is_bare(literal)) {
      node.second = std::string(xsd_prefix).append(literal.datatype.substr(xsd::ns.size()));
      node.first.type = SERD_CURIE;
    }
    return node;
  }
};

Writer::Writer(Syntax syntax, const std::vector<Prefix>& prefixes) : parts_(std::make_unique<Parts>()) {
  parts_->syntax = syntax;
  const auto style = abbreviates(syntax) ? SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED : 0U;
  parts_->writer.reset(serd_writer_new(serd_syntax(syntax), static_cast<SerdStyle>(style), parts_->environment.get(),
                                       nullptr, append, &parts_->out));
  serd_writer_set_error_sink(parts_->writer.get(), keep_quiet, nullptr);
  if (!abbreviates(syntax)) return;
  for (const Prefix& prefix : prefixes) {
    const SerdNode name = node_of(SERD_LITERAL, prefix.name);
    const SerdNode ns = node_of(SERD_URI, prefix.ns);
    serd_writer_set_prefix(parts_->writer.get(), &name, &ns);
  }
}

Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

Result<void> Writer::write(const TermView& subject, const TermView& predicate, const TermView& object,
                           const Term* graph) {
  if (auto checked = check_terms(subject, predicate, object, graph); !checked) return checked;
  const SerdNode s = node_of(subject), p = node_of(predicate), o = node_of(object);
  const SerdNode g = graph != nullptr ? node_of(*graph) : SERD_NODE_NULL;
  auto [datatype, prefixed] = object.kind == TermKind::Literal ? parts_->datatype_of(object)
                                                               : std::pair<SerdNode, std::string>{SERD_NODE_NULL, {}};
  if (datatype.type == SERD_CURIE) datatype = node_of(SERD_CURIE, prefixed);
  const SerdNode language = object.language.empty() ? SERD_NODE_NULL : node_of(SERD_LITERAL, object.language);
  const SerdStatus status = serd_writer_write_statement(parts_->writer.get(), 0, graph != nullptr ? &g : nullptr, &s,
                                                        &p, &o, &datatype, &language);
  if (status == SERD_SUCCESS) return {};
  return failure("write-failed", fmt::format("cannot write a statement about {}: {}", to_ntriples(subject),
                                             reinterpret_cast<const char*>(serd_strerror(status))));
}

std::string Writer::finish() {
  serd_writer_finish(parts_->writer.get());
  parts_->writer.reset();
  std::string out = std::move(parts_->out);
  while (out.size() > 1 && out[out.size() - 2] == '\n') out.pop_back();  // Serd's empty line behind each subject
  return out;
}

Result<void> check_terms(const TermView& subject, const TermView& predicate, const TermView& object,
                         const Term* graph) {
  for (const TermView* term : {&subject, &predicate, &object}) {
    if (auto checked = check(*term); !checked) return checked;
  }
  return graph != nullptr ? check(*graph) : Result<void>();
}

void PrefixUse::add_iri(std::string_view iri) {
  const auto all = prefixes();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool inside = iri.substr(0, all[i].ns.size()) == all[i].ns;
    if (inside && is_local_name(iri.substr(all[i].ns.size()))) is_used_[i] = true;
  }
}

void PrefixUse::add(const TermView& subject, const TermView& predicate, const TermView& object, const Term* graph) {
  if (subject.kind == TermKind::Iri) add_iri(subject.value);
  if (predicate.value != rdf_::type) add_iri(predicate.value);
  if (object.kind == TermKind::Iri && object.value != rdf_::nil) add_iri(object.value);
  if (graph != nullptr && graph->kind == TermKind::Iri) add_iri(graph->value);
  if (object.kind != TermKind::Literal || !object.language.empty()) return;
  if (object.datatype != xsd::string && !is_bare(object)) add_iri(object.datatype);
}

std::vector<Prefix> PrefixUse::used() const {
  std::vector<Prefix> out;
  for (std::size_t i = 0; i < is_used_.size(); ++i) {
    if (is_used_[i]) out.push_back(prefixes()[i]);
  }
  return out;
}

}  // namespace newsgraph::rdf
