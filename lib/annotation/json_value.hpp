#pragma once

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/span.hpp"

namespace newsgraph {

/// Keeps the first thing that is wrong with a document.
class JsonErrors {
 public:
  JsonErrors(std::string file, std::uint64_t line) : file_(std::move(file)), line_(line) {}
  void add(const std::string& path, std::string_view what);
  void set_text_size(std::uint32_t size) { text_size_ = size; }
  [[nodiscard]] std::uint32_t text_size() const { return text_size_; }
  [[nodiscard]] const std::optional<Diagnostic>& first() const { return first_; }

 private:
  std::string file_;
  std::uint64_t line_;
  std::uint32_t text_size_ = 0;
  std::optional<Diagnostic> first_;
};

/// A JSON value that knows its path, as "mentions[3].end". Asking for what is not there, or is of another type or out
/// of range, notes an error and gives an empty value, so that callers need not check at every step. Points at its
/// parent, which must outlive it. An absent list is an empty one, an absent value is null.
class JsonValue {
 public:
  JsonValue(JsonErrors& errors, simdjson::dom::element element) : errors_(&errors), element_(element) {}

  [[nodiscard]] JsonValue operator[](std::string_view key) const;
  [[nodiscard]] bool is_null() const { return !element_ || element_->is_null(); }
  void fail(std::string_view what) const;

  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::optional<std::string> optional_text() const;
  [[nodiscard]] bool flag() const;
  [[nodiscard]] float number(float low, float high) const;
  [[nodiscard]] float number_or(float otherwise, float low, float high) const;
  /// A whole number below `limit`; `of` names what it counts in the message.
  [[nodiscard]] std::uint32_t index(std::size_t limit, std::string_view of) const;
  [[nodiscard]] std::optional<std::uint32_t> optional_index(std::size_t limit, std::string_view of) const;
  /// From "begin" and "end" of an object, inside the text.
  [[nodiscard]] Span span(bool may_be_empty = false) const;
  /// From [begin, end].
  [[nodiscard]] Span pair(bool may_be_empty = false) const;

  /// Hands each member of a list to `use`.
  template <class Use>
  void each(Use use) const {
    const auto members = array();
    std::size_t at = 0;
    if (!members) return;
    for (const simdjson::dom::element member : *members) use(JsonValue(*this, member, at++));
  }
  /// One result for each member of a list.
  template <class Read>
  [[nodiscard]] auto list(Read read) const {
    std::vector<decltype(read(*this))> out;
    each([&](const JsonValue& member) { out.push_back(read(member)); });
    return out;
  }
  /// The members of a list.
  [[nodiscard]] std::size_t size() const {
    std::size_t count = 0;
    each([&](const JsonValue&) { ++count; });
    return count;
  }
  [[nodiscard]] std::vector<std::string> texts() const {
    return list([](const JsonValue& value) { return value.text(); });
  }
  [[nodiscard]] std::vector<Span> pairs() const {
    return list([](const JsonValue& value) { return value.pair(); });
  }
  /// The value that a name stands for, by `value_of(name)`; an error where there is none.
  template <class ValueOf>
  [[nodiscard]] auto named(ValueOf value_of) const {
    const auto value = value_of(text());
    if (!value) fail("is an unknown name");
    return value.value_or(typename decltype(value_of(std::string_view()))::value_type());
  }

 private:
  JsonValue(const JsonValue& parent, std::optional<simdjson::dom::element> element, std::string_view key)
      : errors_(parent.errors_), element_(element), parent_(&parent), key_(key) {}
  JsonValue(const JsonValue& parent, simdjson::dom::element element, std::size_t place)
      : errors_(parent.errors_), element_(element), parent_(&parent), place_(place) {}
  [[nodiscard]] std::string path() const;
  [[nodiscard]] std::optional<simdjson::dom::array> array() const;
  [[nodiscard]] std::uint32_t position() const;
  [[nodiscard]] Span checked(Span span, bool may_be_empty) const;

  JsonErrors* errors_;
  std::optional<simdjson::dom::element> element_;
  const JsonValue* parent_ = nullptr;
  std::string_view key_;
  std::optional<std::size_t> place_;
};

}  // namespace newsgraph
