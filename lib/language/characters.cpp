#include "language/characters.hpp"

namespace newsgraph {

Characters::Characters(std::string_view text) : text_(text) {
  for (std::size_t byte = 0; byte < text.size();) {
    bytes_.push_back(byte);
    c_.push_back(next_code_point(text, byte));
  }
  bytes_.push_back(text.size());
}

bool Characters::looks_like(std::size_t begin, std::size_t end, std::string_view ascii) const {
  if (end < begin || end - begin < ascii.size()) return false;
  for (std::size_t i = 0; i < ascii.size(); ++i)
    if (lower_ascii(c_[begin + i]) != static_cast<char32_t>(static_cast<unsigned char>(ascii[i]))) return false;
  return true;
}

}  // namespace newsgraph
