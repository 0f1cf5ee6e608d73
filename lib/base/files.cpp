#include "base/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>

namespace newsgraph {
namespace {

/// Closes what it holds; close() may be asked for earlier to learn whether it worked.
class File {
 public:
  File(const std::filesystem::path& path, int flags, mode_t mode = 0) : number_(::open(path.c_str(), flags, mode)) {}
  ~File() { static_cast<void>(close()); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  bool close() {
    if (!is_open()) return true;
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

std::string reason(int error) { return std::generic_category().message(error); }

tl::unexpected<Diagnostic> about(const std::filesystem::path& path, std::string code, std::string message) {
  return failure(Diagnostic{Severity::Error, std::move(code), std::move(message), path.string(), 0, {}, {}});
}

tl::unexpected<Diagnostic> cannot_write(const std::filesystem::path& path, int error) {
  return about(path, "write-failed", fmt::format("cannot write {}: {}", path.string(), reason(error)));
}

tl::unexpected<Diagnostic> cannot_read(const std::filesystem::path& path, int error) {
  if (error == ENOENT || error == ENOTDIR) {
    return about(path, "file-not-found", fmt::format("there is no file {}", path.string()));
  }
  if (error == EISDIR) return about(path, "file-is-directory", fmt::format("{} is a folder", path.string()));
  return about(path, "file-unreadable", fmt::format("cannot read {}: {}", path.string(), reason(error)));
}

/// 0, or the errno of the write that failed.
int write_all(int number, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int write_in_place(const std::filesystem::path& path, std::string_view bytes) {
  File file(path, O_WRONLY | O_CLOEXEC);
  if (!file.is_open()) return errno;
  const int error = write_all(file.number(), bytes);
  return error != 0 ? error : file.close() ? 0 : errno;
}

/// Short whatever the target's name is, and of this process and call alone.
std::filesystem::path temporary_beside(const std::filesystem::path& path) {
  static std::atomic<unsigned> count{0};
  return path.parent_path() / fmt::format(".newsgraph-{}-{}.tmp", ::getpid(), count++);
}

int write_and_sync(const std::filesystem::path& path, std::string_view bytes, const struct stat* old) {
  File file(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (!file.is_open()) return errno;
  if (old != nullptr && ::fchmod(file.number(), old->st_mode & 07777) != 0) return errno;
  if (const int error = write_all(file.number(), bytes); error != 0) return error;
  if (::fsync(file.number()) != 0) return errno;
  return file.close() ? 0 : errno;
}

int write_and_rename(const std::filesystem::path& path, std::string_view bytes, const struct stat* old) {
  std::filesystem::path temporary;
  int error = 0;
  do {  // a name left by a killed process is passed over
    temporary = temporary_beside(path);
    error = write_and_sync(temporary, bytes, old);
  } while (error == EEXIST);
  if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error;
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path) {
  const File file(path, O_RDONLY | O_CLOEXEC);
  if (!file.is_open()) return cannot_read(path, errno);
  struct stat status {};
  std::string bytes;
  if (::fstat(file.number(), &status) == 0 && status.st_size > 0)
    bytes.reserve(static_cast<std::size_t>(status.st_size));
  char buffer[1 << 16];
  for (;;) {
    const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
    if (count == 0) return bytes;
    if (count > 0) bytes.append(buffer, static_cast<std::size_t>(count));
    if (count < 0 && errno != EINTR) return cannot_read(path, errno);
  }
}

Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view bytes) {
  std::error_code unresolved;
  std::filesystem::path target = std::filesystem::canonical(path, unresolved);
  struct stat old {};
  const bool exists = !unresolved && ::stat(target.c_str(), &old) == 0;
  if (!exists) target = path;
  if (exists && S_ISDIR(old.st_mode)) return cannot_write(path, EISDIR);
  const int error = exists && !S_ISREG(old.st_mode) ? write_in_place(target, bytes)
                                                    : write_and_rename(target, bytes, exists ? &old : nullptr);
  if (error != 0) return cannot_write(path, error);
  return {};
}

}  // namespace newsgraph
