#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "rdf/iri_reference.hpp"
#include "rdf/term.hpp"

namespace newsgraph::rdf {
namespace {

bool is_digit_sign(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit_sign(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// By ASCII character: may it stand in an IRI, '%' apart?
constexpr std::array<bool, 128> kIriAscii = [] {
  std::array<bool, 128> allowed{};
  for (std::size_t c = 0x21; c < 0x7F; ++c) allowed[c] = true;
  for (const char c : std::string_view("<>\"{}|^`\\")) allowed[static_cast<unsigned char>(c)] = false;
  return allowed;
}();

bool is_iri_ascii(std::string_view value, std::size_t at) {
  const char c = value[at];
  if (c == '%') return at + 2 < value.size() && is_hex(value[at + 1]) && is_hex(value[at + 2]);
  return kIriAscii[static_cast<unsigned char>(c)];
}

/// RFC 3987 leaves out the C1 controls and the noncharacters.
bool is_iri_code_point(char32_t c) { return c >= 0xA0 && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF); }

bool has_iri_characters(std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    if (static_cast<unsigned char>(value[at]) < 0x80) {
      if (!is_iri_ascii(value, at++)) return false;
      continue;
    }
    const auto c = checked_code_point(value, at);
    if (!c || !is_iri_code_point(*c)) return false;
  }
  return true;
}

bool has_brackets(std::string_view text) { return text.find_first_of("[]") != std::string_view::npos; }

/// RFC 3986, 3.2: user information, then a name or an address in brackets, then a port of digits.
bool is_valid_authority(std::string_view authority) {
  const std::size_t behind_user = authority.rfind('@') + 1;
  std::string_view host = authority.substr(behind_user);
  if (has_brackets(authority.substr(0, behind_user))) return false;
  if (host.starts_with('[')) {
    const std::size_t close = host.find(']');
    if (close == std::string_view::npos || has_brackets(host.substr(1, close - 1))) return false;
    host.remove_prefix(close + 1);
  } else {
    const std::size_t colon = std::min(host.find(':'), host.size());
    if (has_brackets(host.substr(0, colon))) return false;
    host.remove_prefix(colon);
  }
  return host.empty() || (host[0] == ':' && std::all_of(host.begin() + 1, host.end(), is_digit_sign));
}

}  // namespace

bool is_valid_iri(std::string_view value) {
  const std::size_t scheme = scheme_length(value);
  if (scheme == 0 || std::count(value.begin(), value.end(), '#') > 1 || !has_iri_characters(value)) return false;
  std::string_view rest = value.substr(scheme);
  if (rest.starts_with("//")) {
    const std::size_t end = std::min(rest.find_first_of("/?#", 2), rest.size());
    if (!is_valid_authority(rest.substr(2, end - 2))) return false;
    rest.remove_prefix(end);
  }
  return !has_brackets(rest);
}

}  // namespace newsgraph::rdf
