#include "base/hash.hpp"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace newsgraph {

std::string sha256_hex(std::string_view bytes, std::size_t digits) {
  sha256_ctx context;
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  sha256_digest(&context, digest.size(), digest.data());
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < digits; ++i) {
    const std::uint8_t byte = digest[i / 2];
    out.push_back(hex[i % 2 == 0 ? byte >> 4 : byte & 0xF]);
  }
  return out;
}

}  // namespace newsgraph
