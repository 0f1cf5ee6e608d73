#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "facts/facts.hpp"

namespace newsgraph {

/// Annotation JSON (docs/annotation-json.md): one object on one line, without a newline at its end. Numbers have at
/// most four decimals. Kept beside the contract: words' "probability" where it is not 1, mentions' "sentence",
/// "head" and "participant", events' "pos", claims' "times", tenures' "since" and "until",
/// metadata's "dateline_date". Analysis::names, nominals and candidates are not part of it:
/// they are used up when mentions are made.
std::string to_json(const Reading& reading);

/// The way back; checks types, names, indexes and spans, so that the result can be trusted. Fails with code
/// "bad-annotation" and a message that names the JSON path, or "not-utf-8"; `file` and `line` go into the diagnostic.
Result<Reading> from_json(std::string_view json, const std::string& file = {}, std::uint64_t line = 0);

/// Reads annotation JSON line by line and hands each reading on; empty lines are passed over. Stops at the first error.
Result<void> read_annotations(std::istream& in, const std::string& file, const std::function<void(Reading&&)>& take);

}  // namespace newsgraph
