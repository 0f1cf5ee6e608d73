#include <fmt/format.h>
#include <simdjson.h>

#include <utility>

#include "annotation/annotation.hpp"
#include "annotation/read_parts.hpp"

namespace newsgraph {
namespace {

Block read_block(const JsonValue& value) { return {value.span(true), value["kind"].named(block_kind_of)}; }

Metadata read_metadata(const JsonValue& value) {
  Metadata metadata;
  if (value.is_null()) return metadata;
  metadata.url = value["url"].optional_text();
  metadata.headline = value["headline"].optional_text();
  metadata.published = value["published"].optional_text();
  metadata.dateline_date = value["dateline_date"].optional_text();
  metadata.authors = value["authors"].texts();
  metadata.publisher = value["publisher"].optional_text();
  metadata.language = value["language"].optional_text().value_or(metadata.language);
  return metadata;
}

Text read_text(const JsonValue& value, JsonErrors& errors) {
  std::string utf8 = value.text();
  if (normalise_newlines(utf8) != utf8)
    value.fail("holds a byte-order mark or carriage returns; offsets count without them");
  auto text = Text::from_utf8(std::move(utf8));
  if (!text) value.fail("is not UTF-8");
  if (text) errors.set_text_size(text->size());
  return text ? std::move(*text) : Text();
}

Reading read_all(const JsonValue& root, JsonErrors& errors) {
  Reading reading;
  reading.article.id = root["id"].text();
  reading.article.text = read_text(root["text"], errors);
  const JsonValue metadata = root["metadata"];
  reading.article.metadata = read_metadata(metadata);
  reading.article.blocks = root["blocks"].list(read_block);
  reading.analysis = read_analysis(root);
  if (errors.first()) return reading;  // what follows relies on indexes that hold
  reading.entities = read_entities(root, reading.analysis);
  if (errors.first()) return reading;
  reading.facts = read_facts(root, reading.analysis, reading.entities);
  if (metadata.is_null() || errors.first()) return reading;
  const auto& mentions = reading.entities.mentions;
  if (const auto place = metadata["dateline_place"].optional_index(mentions.size(), "mentions");
      place && !errors.first()) {
    reading.article.metadata.dateline_place = mentions[*place].span;
  }
  return reading;
}

}  // namespace

Result<Reading> from_json(std::string_view json, const std::string& file, std::uint64_t line) {
  simdjson::dom::parser parser;
  simdjson::dom::element element;
  if (const auto error = parser.parse(json.data(), json.size()).get(element); error != simdjson::SUCCESS) {
    const bool is_encoding = error == simdjson::UTF8_ERROR;
    return failure({Severity::Error,
                    is_encoding ? "not-utf-8" : "bad-annotation",
                    fmt::format("the line is not JSON: {}", simdjson::error_message(error)),
                    file,
                    line,
                    {},
                    {}});
  }
  JsonErrors errors(file, line);
  Reading reading = read_all(JsonValue(errors, element), errors);
  if (errors.first()) return failure(*errors.first());
  return reading;
}

Result<void> read_annotations(std::istream& in, const std::string& file, const std::function<void(Reading&&)>& take) {
  std::string json;
  for (std::uint64_t line = 1; std::getline(in, json); ++line) {
    if (json.find_first_not_of(" \t\r") == std::string::npos) continue;
    auto reading = from_json(json, file, line);
    if (!reading) return failure(std::move(reading.error()));
    take(std::move(*reading));
  }
  return {};
}

}  // namespace newsgraph
