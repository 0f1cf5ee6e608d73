#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "rdf/iri_reference.hpp"
#include "rdf/term.hpp"

namespace newsgraph::rdf {
namespace {

bool is_digit_sign(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit_sign(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// The printable characters that may not stand everywhere in an IRI; '%' and brackets may in places.
constexpr std::array kSpecial = {'<', '>', '"', '{', '}', '|', '^', '`', '\\', '%', '[', ']'};

/// By ASCII character.
enum class IriCharacter : unsigned char { Allowed, Percent, Hash, Bracket, Forbidden };
constexpr std::array<IriCharacter, 128> kIriAscii = [] {
  std::array<IriCharacter, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c)
    kinds[c] = c > 0x20 && c < 0x7F ? IriCharacter::Allowed : IriCharacter::Forbidden;
  for (const char c : kSpecial) kinds[static_cast<unsigned char>(c)] = IriCharacter::Forbidden;
  kinds['['] = kinds[']'] = IriCharacter::Bracket;
  kinds['%'] = IriCharacter::Percent;
  kinds['#'] = IriCharacter::Hash;
  return kinds;
}();

/// RFC 3987 leaves out the C1 controls and the noncharacters.
bool is_iri_code_point(char32_t c) { return c >= 0xA0 && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF); }

/// What the characters of a string say of it as an IRI, read once: every term of every statement is asked.
struct IriCharacters {
  bool valid = true, brackets = false;
  int hashes = 0;

  explicit IriCharacters(std::string_view value) {
    if (is_plain(value)) return;
    for (std::size_t at = 0; at < value.size() && valid;) {
      const auto c = static_cast<unsigned char>(value[at]);
      if (c < 0x80) {
        take(kIriAscii[c], value.substr(at));
        ++at;
        continue;
      }
      const auto code_point = checked_code_point(value, at);
      valid = code_point && is_iri_code_point(*code_point);
    }
  }

 private:
  /// Nothing but characters that are allowed everywhere, and "#"; many at once, as compilers make it.
  bool is_plain(std::string_view value) {
    unsigned other = 0, signs = 0;
    for (const char sign : value) {
      const auto c = static_cast<unsigned char>(sign);
      other |= static_cast<unsigned>(c <= 0x20) | static_cast<unsigned>(c >= 0x7F);
      for (const char special : kSpecial) other |= static_cast<unsigned>(sign == special);
      signs += static_cast<unsigned>(sign == '#');
    }
    hashes = other == 0 ? static_cast<int>(signs) : 0;
    return other == 0;
  }
  void take(IriCharacter kind, std::string_view rest) {
    if (kind == IriCharacter::Allowed) return;
    if (kind == IriCharacter::Forbidden) valid = false;
    if (kind == IriCharacter::Percent) valid = rest.size() > 2 && is_hex(rest[1]) && is_hex(rest[2]);
    if (kind == IriCharacter::Hash) ++hashes;
    if (kind == IriCharacter::Bracket) brackets = true;
  }
};

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
  if (scheme == 0) return false;
  const IriCharacters characters(value);
  if (!characters.valid || characters.hashes > 1) return false;
  std::string_view rest = value.substr(scheme);
  if (rest.starts_with("//")) {
    const std::size_t end = std::min(rest.find_first_of("/?#", 2), rest.size());
    if (!is_valid_authority(rest.substr(2, end - 2))) return false;
    rest.remove_prefix(end);
  }
  return !characters.brackets || !has_brackets(rest);
}

}  // namespace newsgraph::rdf
