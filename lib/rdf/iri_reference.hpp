#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::rdf {

/// RFC 3986, 5.2.4: "." and ".." of a path taken out.
std::string remove_dot_segments(std::string_view path);

/// RFC 3986, 5.2.2 (strict): the IRI that a reference stands for. REQUIRES an absolute base; whether the result is an
/// IRI is_valid_iri() says.
std::string resolve_iri(std::string_view base, std::string_view reference);

/// Bytes of the scheme that the reference begins with, its colon included; 0 where it has none and needs a base.
std::size_t scheme_length(std::string_view reference);

}  // namespace newsgraph::rdf
