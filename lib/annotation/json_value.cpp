#include "annotation/json_value.hpp"

#include <fmt/format.h>

#include <utility>

namespace newsgraph {

void JsonErrors::add(const std::string& path, std::string_view what) {
  if (first_) return;
  first_ = Diagnostic{Severity::Error,
                      "bad-annotation",
                      fmt::format("{} {}", path.empty() ? "the line" : path, what),
                      file_,
                      line_,
                      {},
                      {}};
}

std::string JsonValue::path() const {
  if (parent_ == nullptr) return {};
  const std::string before = parent_->path();
  if (place_) return fmt::format("{}[{}]", before, *place_);
  return before.empty() ? std::string(key_) : fmt::format("{}.{}", before, key_);
}

void JsonValue::fail(std::string_view what) const { errors_->add(path(), what); }

JsonValue JsonValue::operator[](std::string_view key) const {
  std::optional<simdjson::dom::element> member;
  simdjson::dom::object object;
  if (!element_ || element_->get(object) != simdjson::SUCCESS) {
    fail("is not an object");
    return {*this, member, key};
  }
  simdjson::dom::element found;
  if (object[key].get(found) == simdjson::SUCCESS) member = found;
  return {*this, member, key};
}

std::string JsonValue::text() const {
  std::string_view value;
  if (!element_ || element_->get(value) != simdjson::SUCCESS) fail(element_ ? "is not a string" : "is missing");
  return std::string(value);
}

std::optional<std::string> JsonValue::optional_text() const {
  if (is_null()) return std::nullopt;
  return text();
}

bool JsonValue::flag() const {
  bool value = false;
  if (!element_ || element_->get(value) != simdjson::SUCCESS)
    fail(element_ ? "is neither true nor false" : "is missing");
  return value;
}

float JsonValue::number(float low, float high) const {
  double value = 0;
  if (!element_ || element_->get(value) != simdjson::SUCCESS) {
    fail(element_ ? "is not a number" : "is missing");
  } else if (value < double{low} || value > double{high}) {
    fail(fmt::format("is {}, not between {} and {}", value, low, high));
  }
  return static_cast<float>(value);
}

float JsonValue::number_or(float otherwise, float low, float high) const {
  return is_null() ? otherwise : number(low, high);
}

std::uint32_t JsonValue::index(std::size_t limit, std::string_view of) const {
  std::uint64_t value = 0;
  if (!element_ || element_->get(value) != simdjson::SUCCESS) {
    fail(element_ ? "is not a whole number" : "is missing");
  } else if (value >= limit) {
    fail(fmt::format("is {}, but there are only {} {}", value, limit, of));
    value = 0;
  }
  return static_cast<std::uint32_t>(value);
}

std::optional<std::uint32_t> JsonValue::optional_index(std::size_t limit, std::string_view of) const {
  if (is_null()) return std::nullopt;
  return index(limit, of);
}

std::uint32_t JsonValue::position() const {
  std::uint64_t value = 0;
  if (!element_ || element_->get(value) != simdjson::SUCCESS) {
    fail(element_ ? "is not a whole number" : "is missing");
  } else if (value > errors_->text_size()) {
    fail(fmt::format("is {}, but the text has only {} code points", value, errors_->text_size()));
    value = 0;
  }
  return static_cast<std::uint32_t>(value);
}

Span JsonValue::checked(Span span, bool may_be_empty) const {
  if (span.begin < span.end || (span.begin == span.end && may_be_empty)) return span;
  fail(fmt::format("is the span [{}, {}), which holds nothing", span.begin, span.end));
  return {};
}

Span JsonValue::span(bool may_be_empty) const {
  const std::uint32_t begin = (*this)["begin"].position();
  return checked({begin, (*this)["end"].position()}, may_be_empty);
}

Span JsonValue::pair(bool may_be_empty) const {
  const auto ends = list([](const JsonValue& value) { return value.position(); });
  if (ends.size() == 2) return checked({ends[0], ends[1]}, may_be_empty);
  fail("is not a pair [begin, end]");
  return {};
}

std::optional<simdjson::dom::array> JsonValue::array() const {
  simdjson::dom::array value;
  if (is_null()) return std::nullopt;
  if (element_->get(value) == simdjson::SUCCESS) return value;
  fail("is not a list");
  return std::nullopt;
}

}  // namespace newsgraph
