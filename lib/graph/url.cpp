#include "graph/url.hpp"

#include <algorithm>

#include "rdf/iri_reference.hpp"
#include "rdf/term.hpp"

namespace newsgraph {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit_sign(char c) { return c >= '0' && c <= '9'; }
bool is_unreserved(char c) {
  return is_alpha(c) || is_digit_sign(c) || std::string_view("-._~").find(c) != std::string_view::npos;
}
/// RFC 3986's reserved signs; brackets may stand around an address only.
constexpr std::string_view reserved = ":/?#@!$&'()*+,;=";
constexpr std::string_view reserved_in_host = ":[]!$&'()*+,;=";

int hex_value(char c) {
  if (is_digit_sign(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

void append_encoded(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += {'%', digits[byte >> 4], digits[byte & 15]};
}

void append_normalised(std::string& out, char c, bool may_stand) {
  if (may_stand) {
    out += c;
  } else {
    append_encoded(out, c);
  }
}

/// Percent-encoding in its one form; nothing where a % is not followed by two digits or a sign may not stand in a URL.
/// Brackets that may not stand are encoded: addresses on the web hold them in queries ("?id[]=5").
std::optional<std::string> normalise_escapes(std::string_view text, std::string_view may_stand = reserved) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '%') {
      const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      const char decoded = static_cast<char>(high * 16 + low);
      append_normalised(out, decoded, is_unreserved(decoded));
      i += 2;
    } else if (is_unreserved(c) || may_stand.find(c) != std::string_view::npos) {
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x80 || c == '[' || c == ']') {
      append_encoded(out, c);
    } else {
      return std::nullopt;
    }
  }
  return out;
}

std::optional<std::string> normalise_authority(std::string_view authority, std::string_view scheme) {
  const std::size_t at = authority.rfind('@');
  const std::string_view user = at == std::string_view::npos ? "" : authority.substr(0, at + 1);
  std::string_view host = at == std::string_view::npos ? authority : authority.substr(at + 1);
  std::string_view port;
  const std::size_t colon = host.rfind(':');
  if (colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos) {
    port = host.substr(colon + 1);
    host = host.substr(0, colon);
  }
  if (host.empty() || host.find_first_of("/?#@") != std::string_view::npos) return std::nullopt;
  if (!std::all_of(port.begin(), port.end(), is_digit_sign)) return std::nullopt;
  const bool is_default = port.empty() || port == (scheme == "http" ? "80" : "443");
  // Lower case first, for the letters of percent-encoding are put in upper case again.
  const auto clean_host = normalise_escapes(lower(host), reserved_in_host), clean_user = normalise_escapes(user);
  if (!clean_host || !clean_user) return std::nullopt;
  return *clean_user + *clean_host + (is_default ? "" : ":" + std::string(port));
}

}  // namespace

std::optional<std::string> normalise_url(std::string_view url) {
  const std::size_t colon = url.find("://");
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string scheme = lower(url.substr(0, colon));
  if (scheme != "http" && scheme != "https") return std::nullopt;
  const std::string_view rest = url.substr(colon + 3);
  const std::size_t path_begin = std::min(rest.find_first_of("/?#"), rest.size());
  const std::size_t path_end = std::min(rest.find_first_of("?#", path_begin), rest.size());
  const auto authority = normalise_authority(rest.substr(0, path_begin), scheme);
  const auto path = normalise_escapes(rest.substr(path_begin, path_end - path_begin));
  const auto tail = normalise_escapes(rest.substr(path_end));
  if (!authority || !path || !tail) return std::nullopt;
  std::string out = scheme + "://" + *authority + (path->empty() ? "/" : rdf::remove_dot_segments(*path)) + *tail;
  if (!rdf::is_valid_iri(out)) return std::nullopt;
  return out;
}

bool is_valid_base(std::string_view base) {
  if (!base.starts_with("http://") && !base.starts_with("https://")) return false;
  if (!base.ends_with('/') || base.find_first_of("?#") != std::string_view::npos) return false;
  return normalise_url(base).has_value() && rdf::is_valid_iri(base);
}

std::string path_segment(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool may_stand = is_unreserved(c) || std::string_view("!$&'()*+,;=:@").find(c) != std::string_view::npos;
    append_normalised(out, c, may_stand);
  }
  return out;
}

}  // namespace newsgraph
