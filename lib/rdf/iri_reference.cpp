#include "rdf/iri_reference.hpp"

#include <algorithm>
#include <optional>

namespace newsgraph::rdf {
namespace {

using Part = std::optional<std::string_view>;

/// The five components of RFC 3986, appendix B, without their delimiters; a path is always there.
struct Components {
  Part scheme, authority;
  std::string_view path;
  Part query, fragment;
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_scheme_char(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || std::string_view("+-.").find(c) != std::string_view::npos;
}

/// What stands before the first of `ends`, which is taken away.
std::string_view take_until(std::string_view& rest, std::string_view ends) {
  const std::string_view taken = rest.substr(0, rest.find_first_of(ends));
  rest.remove_prefix(taken.size());
  return taken;
}

Part take_scheme(std::string_view& rest) {
  const std::size_t length = scheme_length(rest);
  if (length == 0) return std::nullopt;
  const std::string_view scheme = rest.substr(0, length - 1);
  rest.remove_prefix(length);
  return scheme;
}

Part take_behind(std::string_view& rest, std::string_view sign, std::string_view ends) {
  if (!rest.starts_with(sign)) return std::nullopt;
  rest.remove_prefix(sign.size());
  return take_until(rest, ends);
}

Components components_of(std::string_view reference) {
  Components parts;
  parts.scheme = take_scheme(reference);
  parts.authority = take_behind(reference, "//", "/?#");
  parts.path = take_until(reference, "?#");
  parts.query = take_behind(reference, "?", "#");
  parts.fragment = take_behind(reference, "#", "");
  return parts;
}

/// RFC 3986, 5.2.3.
std::string merged_path(const Components& base, std::string_view path) {
  if (base.authority && base.path.empty()) return "/" + std::string(path);
  return std::string(base.path.substr(0, base.path.rfind('/') + 1)).append(path);
}

std::string target_path(const Components& base, const Components& reference) {
  if (reference.path.empty()) return std::string(base.path);
  if (reference.path[0] == '/') return remove_dot_segments(reference.path);
  return remove_dot_segments(merged_path(base, reference.path));
}

/// RFC 3986, 5.3.
std::string recomposed(std::string_view scheme, Part authority, std::string_view path, Part query, Part fragment) {
  std::string out = std::string(scheme) + ":";
  if (authority) out.append("//").append(*authority);
  out.append(path);
  if (query) out.append("?").append(*query);
  if (fragment) out.append("#").append(*fragment);
  return out;
}

}  // namespace

std::string remove_dot_segments(std::string_view path) {
  std::string out;
  while (!path.empty() && path != "." && path != "..") {
    if (path.starts_with("../")) {
      path.remove_prefix(3);
    } else if (path.starts_with("./") || path.starts_with("/./")) {
      path.remove_prefix(2);
    } else if (path == "/.") {
      path = "/";
    } else if (path.starts_with("/../") || path == "/..") {
      path = path.size() == 3 ? "/" : path.substr(3);
      const std::size_t slash = out.rfind('/');
      out.erase(slash == std::string::npos ? 0 : slash);
    } else {
      const std::string_view segment = path.substr(0, path.find('/', 1));
      out.append(segment);
      path.remove_prefix(segment.size());
    }
  }
  return out;
}

std::string resolve_iri(std::string_view base_iri, std::string_view reference_iri) {
  const Components reference = components_of(reference_iri);
  // An absolute IRI stays as it is written: RDF compares IRIs by their characters (RDF 1.1 Concepts, 3.2).
  if (reference.scheme) return std::string(reference_iri);
  const Components base = components_of(base_iri);
  const std::string_view scheme = base.scheme.value_or("");
  if (reference.authority) {
    return recomposed(scheme, reference.authority, remove_dot_segments(reference.path), reference.query,
                      reference.fragment);
  }
  const Part query = reference.path.empty() && !reference.query ? base.query : reference.query;
  return recomposed(scheme, base.authority, target_path(base, reference), query, reference.fragment);
}

std::size_t scheme_length(std::string_view reference) {
  if (reference.empty() || !is_letter(reference[0])) return 0;
  const auto* const end = std::find_if_not(reference.begin(), reference.end(), is_scheme_char);
  return end != reference.end() && *end == ':' ? static_cast<std::size_t>(end - reference.begin()) + 1 : 0;
}

}  // namespace newsgraph::rdf
