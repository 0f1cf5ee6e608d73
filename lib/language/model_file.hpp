#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace newsgraph {

/// The trained model as it lies on disk: named sections of bytes, int8, float and int32, mapped read-only.
/// Little-endian; the layout is described in docs/model-format.md. Copies share the mapping.
class ModelFile {
 public:
  enum class Type : std::uint32_t { Bytes = 0, Int8 = 1, Float32 = 2, Int32 = 3 };
  struct Section {
    Type type = Type::Bytes;
    std::uint32_t rank = 0;
    std::array<std::uint32_t, 4> dims{1, 1, 1, 1};
    std::string_view bytes;
  };

  /// Fails with "model-not-found", "model-damaged" (size, bounds or SHA-256 do not fit) or "model-version".
  static Result<ModelFile> open(const std::string& path);
  /// The same checks on bytes in memory; they are copied.
  static Result<ModelFile> from_bytes(std::string_view bytes);

  [[nodiscard]] bool has(std::string_view name) const { return sections_.contains(name); }
  [[nodiscard]] Result<Section> section(std::string_view name) const;
  [[nodiscard]] Result<std::string_view> text(std::string_view name) const;
  /// A tensor of exactly this shape (columns 1 for a vector); fails with "model-damaged" otherwise.
  [[nodiscard]] Result<std::span<const std::int8_t>> int8(std::string_view name, std::size_t rows,
                                                          std::size_t columns) const;
  [[nodiscard]] Result<std::span<const float>> floats(std::string_view name, std::size_t rows,
                                                      std::size_t columns = 1) const;
  /// SHA-256, in lower-case hexadecimal, of all bytes after the header: names the model.
  [[nodiscard]] const std::string& sha256() const { return sha256_; }

 private:
  static Result<ModelFile> parse(std::shared_ptr<const void> owner, std::string_view bytes, const std::string& file);

  std::shared_ptr<const void> owner_;
  std::map<std::string, Section, std::less<>> sections_;
  std::string sha256_;
};

/// Keeps in `out` what the file's `floats` gives.
Result<void> read_floats(const ModelFile& file, std::string_view name, std::size_t rows, std::size_t columns,
                         std::span<const float>& out);

}  // namespace newsgraph
