#include "checks/shacl/pattern.hpp"

#include <fmt/format.h>
#include <unicode/regex.h>

#include <string>

namespace newsgraph::shacl {
namespace {

std::optional<std::uint32_t> icu_flags(std::string_view flags) {
  // XPath's "." leaves out the line feed only.
  std::uint32_t bits = UREGEX_UNIX_LINES;
  for (const char flag : flags) {
    switch (flag) {
      case 's':
        bits |= UREGEX_DOTALL;
        break;
      case 'm':
        bits |= UREGEX_MULTILINE;
        break;
      case 'i':
        bits |= UREGEX_CASE_INSENSITIVE;
        break;
      case 'q':
        bits |= UREGEX_LITERAL;
        break;
      case 'x':
        break;
      default:
        return std::nullopt;
    }
  }
  return bits;
}

/// Flag x of XPath: white space outside of [...] goes. ICU's own x would also take comments out.
std::string without_space(std::string_view pattern) {
  std::string kept;
  int brackets = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\' && at + 1 < pattern.size()) {
      kept.append(pattern.substr(at++, 2));
      continue;
    }
    if (c == '[') ++brackets;
    if (c == ']' && brackets > 0) --brackets;
    if (brackets > 0 || std::string_view(" \t\r\n").find(c) == std::string_view::npos) kept.push_back(c);
  }
  return kept;
}

icu::UnicodeString to_utf16(std::string_view utf8) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

}  // namespace

struct Pattern::Parts {
  std::unique_ptr<icu::RegexMatcher> matcher;
  icu::UnicodeString text;  ///< what the matcher looks at
};

Pattern::Pattern(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

Result<Pattern> Pattern::compile(const RegularExpression& expression, std::int32_t limit) {
  const auto flags = icu_flags(expression.flags);
  if (!flags) return failure("invalid-pattern", "must have no flags but s, m, i, x and q");
  const bool is_literal = (*flags & UREGEX_LITERAL) != 0;
  const bool strip = expression.flags.find('x') != std::string::npos && !is_literal;
  UErrorCode status = U_ZERO_ERROR;
  auto parts = std::make_unique<Parts>();
  parts->matcher = std::make_unique<icu::RegexMatcher>(
      to_utf16(strip ? without_space(expression.pattern) : expression.pattern), *flags, status);
  if (U_FAILURE(status) == 0) parts->matcher->setTimeLimit(limit, status);
  if (U_FAILURE(status) != 0) {
    return failure("invalid-pattern", fmt::format("must be a regular expression; \"{}\" is none ({})",
                                                  expression.pattern, u_errorName(status)));
  }
  return Pattern(std::move(parts));
}

Result<bool> Pattern::is_found_in(std::string_view utf8) {
  parts_->text = to_utf16(utf8);
  parts_->matcher->reset(parts_->text);
  UErrorCode status = U_ZERO_ERROR;
  const bool found = parts_->matcher->find(status) != 0;
  if (U_FAILURE(status) != 0) return failure("pattern-limit", u_errorName(status));
  return found;
}

}  // namespace newsgraph::shacl
