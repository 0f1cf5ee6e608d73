#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsgraph {

/// An absolute http or https URL after the syntax-based normalisation of RFC 3986, section 6.2.2, and the scheme's own
/// of 6.2.3: scheme and host in lower case, percent-encoding in upper case and undone where the character is
/// unreserved, dot segments and the default port removed, an empty path is "/". Characters beyond ASCII are
/// percent-encoded. Nothing where the text is not such a URL. The fragment stays.
std::optional<std::string> normalise_url(std::string_view url);

/// May minted IRIs begin with it? An absolute http(s) IRI that ends in "/", without query or fragment.
bool is_valid_base(std::string_view base);

/// Text as one path segment of an IRI (RFC 3986 pchar): what may not stand there is percent-encoded as UTF-8.
std::string path_segment(std::string_view text);

}  // namespace newsgraph
