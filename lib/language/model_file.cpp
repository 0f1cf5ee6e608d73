#include "language/model_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <new>

#include "base/hash.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view kMagic = "NGMODEL1";
constexpr std::uint32_t kVersion = 2;
constexpr std::size_t kHeaderSize = 64, kEntrySize = 96, kNameSize = 56, kAlignment = 64;

template <class T>
T read(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

tl::unexpected<Diagnostic> damaged(const std::string& file, const std::string& what) {
  Diagnostic d;
  d.code = "model-damaged";
  d.message = fmt::format("the model file is damaged ({}); install it again", what);
  d.file = file;
  return failure(std::move(d));
}

tl::unexpected<Diagnostic> not_found(const std::string& file, const std::string& what) {
  Diagnostic d;
  d.code = "model-not-found";
  d.message = fmt::format("no model file can be read at {} ({})", file, what);
  d.file = file;
  return failure(std::move(d));
}

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) out += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return out;
}

std::size_t element_size(ModelFile::Type type) {
  return type == ModelFile::Type::Float32 || type == ModelFile::Type::Int32 ? 4 : 1;
}

/// Reads one directory entry; an empty text says that it holds, any other what is wrong.
std::string read_entry(std::string_view bytes, std::size_t at, std::string& name, ModelFile::Section& section) {
  name.assign(bytes.substr(at, kNameSize));
  name.resize(std::strlen(name.c_str()));
  const auto type = read<std::uint32_t>(bytes, at + 56);
  if (type > 3) return fmt::format("section \"{}\" has the unknown type {}", name, type);
  section.type = static_cast<ModelFile::Type>(type);
  section.rank = read<std::uint32_t>(bytes, at + 60);
  std::uint64_t elements = 1;
  for (std::size_t i = 0; i < 4; ++i) {
    section.dims[i] = read<std::uint32_t>(bytes, at + 64 + 4 * i);
    if (section.dims[i] != 0 && elements > bytes.size() / section.dims[i])
      return fmt::format("section \"{}\" is larger than the file", name);
    elements *= section.dims[i];
  }
  const auto offset = read<std::uint64_t>(bytes, at + 80), size = read<std::uint64_t>(bytes, at + 88);
  if (offset > bytes.size() || size > bytes.size() - offset)
    return fmt::format("section \"{}\" reaches beyond the end", name);
  if (offset % kAlignment != 0) return fmt::format("section \"{}\" is not aligned", name);
  if (section.type != ModelFile::Type::Bytes && elements * element_size(section.type) != size)
    return fmt::format("the size of section \"{}\" does not fit its shape", name);
  section.bytes = bytes.substr(offset, size);
  return {};
}

}  // namespace

Result<ModelFile> ModelFile::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return not_found(path, std::strerror(errno));
  struct stat status {};
  const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  const auto size = regular ? static_cast<std::size_t>(status.st_size) : 0;
  if (!regular || size < kHeaderSize) {
    ::close(descriptor);
    if (!regular) return not_found(path, "not a regular file");
    return damaged(path, "it is too short");
  }
  void* map = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0);
  ::close(descriptor);
  if (map == MAP_FAILED) return not_found(path, std::strerror(errno));
  const std::shared_ptr<const void> owner(map, [size](const void* p) { ::munmap(const_cast<void*>(p), size); });
  return parse(owner, {static_cast<const char*>(map), size}, path);
}

Result<ModelFile> ModelFile::from_bytes(std::string_view bytes) {
  if (bytes.size() < kHeaderSize) return damaged("", "it is too short");
  const std::align_val_t alignment{kAlignment};
  auto* copy = static_cast<char*>(::operator new(bytes.size(), alignment));
  std::memcpy(copy, bytes.data(), bytes.size());
  const std::shared_ptr<const void> owner(
      copy, [alignment](const void* p) { ::operator delete(const_cast<void*>(p), alignment); });
  return parse(owner, {copy, bytes.size()}, "");
}

Result<ModelFile> ModelFile::parse(std::shared_ptr<const void> owner, std::string_view bytes, const std::string& file) {
  if (bytes.substr(0, kMagic.size()) != kMagic) return damaged(file, "it does not begin as a model file does");
  const auto version = read<std::uint32_t>(bytes, 8), count = read<std::uint32_t>(bytes, 12);
  if (version != kVersion) {
    auto d = Diagnostic{};
    d.code = "model-version";
    d.message = fmt::format("the model file has format version {}, this program reads version {}", version, kVersion);
    d.file = file;
    return failure(std::move(d));
  }
  if (read<std::uint64_t>(bytes, 16) != bytes.size())
    return damaged(file,
                   fmt::format("it has {} bytes, its header says {}", bytes.size(), read<std::uint64_t>(bytes, 16)));
  if (count > (bytes.size() - kHeaderSize) / kEntrySize) return damaged(file, "its directory is cut off");
  ModelFile model;
  model.owner_ = std::move(owner);
  model.sha256_ = sha256_hex(bytes.substr(kHeaderSize));
  if (model.sha256_ != hex(bytes.substr(32, 32))) return damaged(file, "its checksum does not fit");
  std::size_t first = bytes.size();
  for (std::size_t i = 0; i < count; ++i) {
    std::string name;
    Section section;
    const auto wrong = read_entry(bytes, kHeaderSize + i * kEntrySize, name, section);
    if (!wrong.empty()) return damaged(file, wrong);
    first = std::min(first, static_cast<std::size_t>(section.bytes.data() - bytes.data()));
    model.sections_.emplace(std::move(name), section);
  }
  // The header itself is not under the checksum: a wrong count would leave a gap or an overlap here.
  const std::size_t directory = kHeaderSize + count * kEntrySize;
  if (first < directory || first - directory >= kAlignment) return damaged(file, "its directory does not fit");
  return model;
}

Result<ModelFile::Section> ModelFile::section(std::string_view name) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) return damaged("", fmt::format("section \"{}\" is missing", name));
  return found->second;
}

Result<std::string_view> ModelFile::text(std::string_view name) const {
  const auto found = section(name);
  if (!found) return failure(found.error());
  return found->bytes;
}

namespace {

template <class T>
Result<std::span<const T>> tensor(const ModelFile& model, std::string_view name, ModelFile::Type type, std::size_t rows,
                                  std::size_t columns) {
  const auto found = model.section(name);
  if (!found) return failure(found.error());
  const std::size_t elements = found->bytes.size() / sizeof(T);
  if (found->type != type || found->dims[0] != rows || elements != rows * columns)
    return damaged("", fmt::format("section \"{}\" is not a table of {} by {}", name, rows, columns));
  return std::span<const T>(static_cast<const T*>(static_cast<const void*>(found->bytes.data())), elements);
}

}  // namespace

Result<std::span<const std::int8_t>> ModelFile::int8(std::string_view name, std::size_t rows,
                                                     std::size_t columns) const {
  return tensor<std::int8_t>(*this, name, Type::Int8, rows, columns);
}

Result<std::span<const float>> ModelFile::floats(std::string_view name, std::size_t rows, std::size_t columns) const {
  return tensor<float>(*this, name, Type::Float32, rows, columns);
}

Result<void> read_floats(const ModelFile& file, std::string_view name, std::size_t rows, std::size_t columns,
                         std::span<const float>& out) {
  const auto found = file.floats(name, rows, columns);
  if (!found) return failure(found.error());
  out = *found;
  return {};
}

}  // namespace newsgraph
