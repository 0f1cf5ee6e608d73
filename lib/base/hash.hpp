#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph {

/// The first `digits` lower-case hexadecimal digits of SHA-256 (FIPS 180-4). REQUIRES digits <= 64.
std::string sha256_hex(std::string_view bytes, std::size_t digits = 64);

}  // namespace newsgraph
