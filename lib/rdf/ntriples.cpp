#include "rdf/ntriples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.hpp"
#include "rdf/iri_reference.hpp"

namespace newsgraph::rdf {
namespace {

struct Range {
  char32_t first, last;
};

/// PN_CHARS_BASE, '_' and digits: what a label may begin with.
constexpr Range label_starts[] = {{'0', '9'},       {'A', 'Z'},       {'_', '_'},       {'a', 'z'},
                                  {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},
                                  {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
                                  {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
/// What PN_CHARS has beside them.
constexpr Range label_parts[] = {{'-', '-'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <std::size_t N>
bool is_in(const Range (&ranges)[N], char32_t c) {
  return std::any_of(std::begin(ranges), std::end(ranges), [c](Range r) { return r.first <= c && c <= r.last; });
}

/// One line of a document, read from left to right. After fail() everything comes to nothing.
class Line {
 public:
  Line(std::string_view text, std::uint64_t number, const ReadOptions& options)
      : rest_(text), number_(number), options_(options) {}

  /// Nothing for a line without a statement, and after an error.
  std::optional<Statement> statement() {
    skip_space();
    if (is_at_end()) return std::nullopt;
    Statement statement;
    statement.subject = resource("the subject");
    statement.predicate = iri_term("the predicate");
    statement.object = rest_.starts_with('"') ? literal_term() : resource("the object");
    if (options_.syntax == Syntax::NQuads && !error_ && !rest_.starts_with('.'))
      statement.graph = resource("the graph");
    if (!take(".")) fail("ntriples-syntax", fmt::format("a \".\" is missing before {}", shown()));
    skip_space();
    if (!is_at_end()) fail("ntriples-syntax", fmt::format("{} stands behind the end of the statement", shown()));
    if (error_) return std::nullopt;
    statement.line = number_;
    return statement;
  }
  [[nodiscard]] const std::optional<Diagnostic>& error() const { return error_; }

 private:
  [[nodiscard]] bool is_at_end() const { return rest_.empty() || rest_[0] == '#'; }
  void skip_space() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size())); }
  bool take(std::string_view sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  /// The beginning of what is left, for a message: one word, forty characters at most.
  [[nodiscard]] std::string shown() const {
    if (is_at_end()) return "the end of the line";
    std::size_t end = 0;
    for (int shown = 0; shown < 40 && end < rest_.size() && rest_[end] != ' ' && rest_[end] != '\t'; ++shown) {
      if (!checked_code_point(rest_, end)) break;
    }
    return "\"" + std::string(rest_.substr(0, end)) + "\"";
  }
  void fail(std::string code, std::string message) {
    if (!error_)
      error_ = Diagnostic{Severity::Error, std::move(code), std::move(message), options_.file, number_, {}, {}};
    rest_ = {};
  }
  void fail_syntax(std::string_view message) { fail("ntriples-syntax", std::string(message)); }

  Term resource(std::string_view what) { return take("_:") ? blank_term() : iri_term(what); }

  Term iri_term(std::string_view what) {
    if (!take("<")) {
      fail_syntax(fmt::format("{} cannot be {}: prefixes and abbreviations are Turtle's", what, shown()));
      return {};
    }
    return iri(iri_in_brackets());
  }

  std::string iri_in_brackets() {
    std::string value;
    while (!error_ && !take(">")) {
      if (rest_.empty()) fail_syntax("an IRI is not closed by \">\"");
      append_character(value, "");
    }
    skip_space();
    if (error_ || is_valid_iri(value)) return value;
    if (scheme_length(value) != 0) {
      fail("invalid-iri", fmt::format("<{}> is not an IRI", value));
    } else {
      fail("relative-iri", fmt::format("<{}> is relative; this syntax has no base", value));
    }
    return value;
  }

  Term blank_term() {
    std::string_view label = rest_.substr(0, label_length());
    while (label.ends_with('.')) label.remove_suffix(1);
    if (label.empty()) fail_syntax("a blank node has no label");
    Term term = blank(options_.blank_prefix + std::string(label));
    rest_.remove_prefix(std::min(label.size(), rest_.size()));
    if (rest_.starts_with(':')) fail_syntax("the label of a blank node holds a colon");
    skip_space();
    return term;
  }

  /// Inner and trailing full stops included.
  [[nodiscard]] std::size_t label_length() const {
    std::size_t at = 0;
    for (std::size_t next = 0; next < rest_.size(); at = next) {
      const auto c = checked_code_point(rest_, next);
      if (!c) break;
      const bool may_be_inside = is_in(label_parts, *c) || *c == '.';
      if (!is_in(label_starts, *c) && (at == 0 || !may_be_inside)) break;
    }
    return at;
  }

  Term literal_term() {
    std::string lexical;
    take("\"");
    while (!error_ && !take("\"")) {
      if (rest_.empty()) fail_syntax("a literal is not closed by '\"'");
      append_character(lexical, "tbnrf\"'\\");
    }
    skip_space();
    if (take("@")) return tagged(std::move(lexical), language_tag());
    if (!take("^^")) return literal(std::move(lexical));
    skip_space();
    const Term datatype = iri_term("the datatype");
    return typed(std::move(lexical), datatype.value);
  }

  std::string_view language_tag() {
    const auto is_part = [](char c) {
      return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_part);
    const std::string_view tag = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(tag.size());
    if (!is_valid_language_tag(tag)) fail("invalid-language-tag", fmt::format("@{} is not a language tag", tag));
    skip_space();
    return tag;
  }

  /// One character of an IRI or literal, or an escape: \u, \U and those of `letters`.
  void append_character(std::string& out, std::string_view letters) {
    if (error_) return;
    if (take("\\")) return append_escape(out, letters);
    std::size_t length = 0;
    if (!checked_code_point(rest_, length)) return fail_syntax("the line is not UTF-8");
    out.append(rest_.substr(0, length));
    rest_.remove_prefix(length);
  }

  void append_escape(std::string& out, std::string_view letters) {
    constexpr std::string_view meanings = "\t\b\n\r\f\"'\\";
    const std::size_t place = rest_.empty() ? std::string_view::npos : letters.find(rest_[0]);
    if (place != std::string_view::npos) {
      out.push_back(meanings[place]);
      rest_.remove_prefix(1);
    } else if (take("u")) {
      append_numbered(out, 4);
    } else if (take("U")) {
      append_numbered(out, 8);
    } else {
      fail_syntax(fmt::format("\"\\{}\" is no escape", rest_.substr(0, 1)));
    }
  }

  void append_numbered(std::string& out, std::size_t digits) {
    char32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      constexpr std::string_view signs = "0123456789abcdef0123456789ABCDEF";
      const std::size_t sign = i < rest_.size() ? signs.find(rest_[i]) : std::string_view::npos;
      if (sign == std::string_view::npos) return fail_syntax("an escape has too few hexadecimal digits");
      value = value * 16 + static_cast<char32_t>(sign % 16);
    }
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
      return fail_syntax(fmt::format("U+{:04X} is no character", static_cast<std::uint32_t>(value)));
    }
    append_utf8(out, value);
    rest_.remove_prefix(digits);
  }

  std::string_view rest_;
  std::uint64_t number_;
  const ReadOptions& options_;
  std::optional<Diagnostic> error_;
};

}  // namespace

Result<void> read_ntriples(std::string_view bytes, const ReadOptions& options, const StatementSink& sink) {
  std::uint64_t number = 1;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
    Line line(bytes.substr(0, end), number, options);
    auto statement = line.statement();
    if (line.error()) return failure(*line.error());
    if (statement) sink(std::move(*statement));
    if (end < bytes.size() && bytes[end] == '\n') ++number;
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return {};
}

}  // namespace newsgraph::rdf
