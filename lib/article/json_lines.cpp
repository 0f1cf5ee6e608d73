#include "article/json_lines.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

#include "article/encoding.hpp"
#include "article/line_text.hpp"
#include "article/plain_text.hpp"

namespace newsgraph {

struct JsonLinesReader::Parser {
  simdjson::dom::parser json;
};

namespace {

/// Escapes make JSON longer than the text it holds, "\u0000" six times.
std::size_t longest_line(const ReadOptions& options) { return options.max_bytes * 6 + 65536; }

Diagnostic at_line(Diagnostic diagnostic, const ReadOptions& options, std::uint64_t line) {
  diagnostic.file = options.file;
  diagnostic.line = line;
  return diagnostic;
}

Diagnostic error_at(std::string code, std::string message) {
  return {Severity::Error, std::move(code), std::move(message), {}, 0, {}, {}};
}

/// A field that is a string, or left out, or null.
Result<std::optional<std::string>> optional_field(const simdjson::dom::object& object, std::string_view name) {
  simdjson::dom::element value;
  if (object[name].get(value) != simdjson::SUCCESS || value.is_null()) return std::optional<std::string>();
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::optional<std::string>(text);
  return failure("bad-field", fmt::format("\"{}\" is not a string", name));
}

struct Line {
  ReadOptions options;
  std::string text;
};

Result<Line> fields_of(const simdjson::dom::object& object, ReadOptions options) {
  options.headline.reset();
  options.encoding.reset();
  std::optional<std::string> text, id;
  const std::pair<std::string_view, std::optional<std::string>*> fields[] = {{"id", &id},
                                                                             {"text", &text},
                                                                             {"title", &options.headline},
                                                                             {"published", &options.published},
                                                                             {"url", &options.url}};
  for (const auto& [name, target] : fields) {
    auto value = optional_field(object, name);
    if (!value) return failure(value.error());
    if (*value) *target = std::move(*value);
  }
  if (!text) return failure("bad-field", "the object has no \"text\"");
  options.id = id.value_or("");
  return Line{std::move(options), std::move(*text)};
}

}  // namespace

JsonLinesReader::JsonLinesReader(std::istream& stream, ReadOptions options, Diagnostics& notices)
    : stream_(stream), options_(std::move(options)), notices_(notices), parser_(std::make_unique<Parser>()) {}

JsonLinesReader::~JsonLinesReader() = default;

JsonLinesReader::LineState JsonLinesReader::read_line() {
  constexpr auto end_of_stream = std::istream::traits_type::eof();
  const auto limit = longest_line(options_);
  line_.clear();
  auto* buffer = stream_.rdbuf();
  bool too_long = false;
  auto c = buffer->sbumpc();
  if (c == end_of_stream) return LineState::End;
  ++number_;
  for (; c != end_of_stream && c != '\n'; c = buffer->sbumpc()) {
    too_long = too_long || line_.size() >= limit;
    if (!too_long) line_.push_back(std::istream::traits_type::to_char_type(c));
  }
  return too_long ? LineState::TooLong : LineState::Read;
}

std::optional<Result<Article>> JsonLinesReader::next() {
  for (;;) {
    const auto state = read_line();
    if (state == LineState::End) return std::nullopt;
    if (state == LineState::TooLong) {
      return failure(
          at_line(error_at("too-long", fmt::format("the line has more than {} bytes", longest_line(options_))),
                  options_, number_));
    }
    if (number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) line_.erase(0, 3);
    if (line_.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto known = notices_.size();
    auto article = read_article();
    for (auto i = known; i < notices_.size(); ++i) notices_[i] = at_line(notices_[i], options_, number_);
    if (!article) return failure(at_line(article.error(), options_, number_));
    return article;
  }
}

Result<Article> JsonLinesReader::read_article() {
  if (const auto bad = first_invalid_utf8(line_)) {
    auto error = error_at("not-utf-8", "the line is not valid UTF-8");
    error.offset = *bad;
    return failure(error);
  }
  simdjson::dom::object object;
  simdjson::dom::element root;
  if (const auto code = parser_->json.parse(line_).get(root)) {
    return failure("bad-json", fmt::format("the line is not JSON: {}", simdjson::error_message(code)));
  }
  if (root.get(object) != simdjson::SUCCESS) return failure("bad-json", "the line is not a JSON object");
  auto line = fields_of(object, options_);
  if (!line) return failure(line.error());
  if (line->options.id.empty()) line->options.id = fmt::format("line-{}", number_);
  return read_plain_text(line->text, line->options, notices_);
}

}  // namespace newsgraph
