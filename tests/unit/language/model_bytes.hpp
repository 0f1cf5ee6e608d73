#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "base/hash.hpp"

namespace newsgraph::testing_model {

/// Writes a model file in memory, section by section.
class ModelBytes {
 public:
  void add(const std::string& name, std::uint32_t type, const std::vector<std::uint32_t>& dims, std::string bytes) {
    sections_.push_back({name, type, dims, std::move(bytes)});
  }
  void add_text(const std::string& name, const std::string& text) {
    add(name, 0, {static_cast<std::uint32_t>(text.size())}, text);
  }
  void add_int8(const std::string& name, std::uint32_t rows, std::uint32_t columns,
                const std::vector<std::int8_t>& values) {
    add(name, 1, {rows, columns}, {reinterpret_cast<const char*>(values.data()), values.size()});
  }
  void add_floats(const std::string& name, const std::vector<std::uint32_t>& dims, const std::vector<float>& values) {
    add(name, 2, dims, {reinterpret_cast<const char*>(values.data()), values.size() * 4});
  }

  [[nodiscard]] std::string bytes(std::uint32_t version = 2) const {
    std::string body(sections_.size() * 96, '\0');
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const auto& s = sections_[i];
      while ((body.size() + 64) % 64 != 0) body += '\0';
      char* entry = body.data() + i * 96;
      std::memcpy(entry, s.name.data(), s.name.size());
      put<std::uint32_t>(entry + 56, s.type);
      put<std::uint32_t>(entry + 60, static_cast<std::uint32_t>(s.dims.size()));
      for (std::size_t d = 0; d < 4; ++d) put<std::uint32_t>(entry + 64 + 4 * d, d < s.dims.size() ? s.dims[d] : 1);
      put<std::uint64_t>(entry + 80, body.size() + 64);
      put<std::uint64_t>(entry + 88, s.bytes.size());
      body += s.bytes;
    }
    std::string header(64, '\0');
    std::memcpy(header.data(), "NGMODEL1", 8);
    put<std::uint32_t>(header.data() + 8, version);
    put<std::uint32_t>(header.data() + 12, static_cast<std::uint32_t>(sections_.size()));
    put<std::uint64_t>(header.data() + 16, body.size() + 64);
    const auto hex = sha256_hex(body);
    for (std::size_t i = 0; i < 32; ++i)
      header[32 + i] = static_cast<char>(std::stoi(hex.substr(2 * i, 2), nullptr, 16));
    return header + body;
  }

 private:
  struct Section {
    std::string name;
    std::uint32_t type;
    std::vector<std::uint32_t> dims;
    std::string bytes;
  };
  template <class T>
  static void put(char* at, T value) {
    std::memcpy(at, &value, sizeof value);
  }
  std::vector<Section> sections_;
};

}  // namespace newsgraph::testing_model
