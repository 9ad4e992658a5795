// SPDX-License-Identifier: Apache-2.0
#include "kader/host/save_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <random>
#include <system_error>
#include <utility>

#include "host/system_file.hpp"

namespace kader {
namespace {

namespace fs = std::filesystem;

// A file beside the one that is to be, under a name of its own; gone again unless it takes the other's place. Each step
// gives false where the system refuses it, and then `errno` says why.
class Fresh {
 public:
  explicit Fresh(fs::path target) : target_(std::move(target)) {}
  ~Fresh() {
    if (file_ >= 0) ::close(file_);
    if (there_) ::unlink(name_.c_str());
  }
  Fresh(const Fresh&) = delete;
  Fresh& operator=(const Fresh&) = delete;

  // Nobody who planted a file or a link can have foreseen the name, and what stands there is never opened.
  [[nodiscard]] bool create(mode_t mode) {
    std::random_device random;
    constexpr int tries = 16;
    for (int i = 0; i < tries; ++i) {
      const std::uint64_t number = std::uint64_t{random()} << 32U | random();
      name_ = (folder() / (".kader-" + std::to_string(number))).string();
      file_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      there_ = file_ >= 0;
      if (there_ || errno != EEXIST) break;
    }
    return there_;
  }

  [[nodiscard]] bool write(std::string_view text) const {
    while (!text.empty()) {
      const ssize_t written = ::write(file_, text.data(), text.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  // Changing the owner may clear bits of the mode, so that comes first.
  [[nodiscard]] bool take_after(const struct stat& old) const {
    struct stat own {};
    if (::fstat(file_, &own) != 0) return false;
    if ((own.st_uid != old.st_uid || own.st_gid != old.st_gid) && ::fchown(file_, old.st_uid, old.st_gid) != 0)
      return false;
    constexpr mode_t permissions = 07777;
    return ::fchmod(file_, old.st_mode & permissions) == 0;
  }

  [[nodiscard]] bool put_in_place(Existing existing) {
    if (::fsync(file_) != 0) return false;
    if (existing == Existing::kept && !claim()) return false;
    if (::rename(name_.c_str(), target_.c_str()) != 0) return false;
    there_ = false;
    const int folder_file = ::open(folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_file >= 0) {
      static_cast<void>(::fsync(folder_file));  // not every file system can; the text itself is safe
      ::close(folder_file);
    }
    return true;
  }

 private:
  // Renaming would replace what somebody else has put there since it was looked at; this fails then.
  [[nodiscard]] bool claim() const {
    const int claimed = ::open(target_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (claimed >= 0) ::close(claimed);
    return claimed >= 0;
  }
  [[nodiscard]] fs::path folder() const { return target_.has_parent_path() ? target_.parent_path() : fs::path("."); }

  fs::path target_;
  std::string name_;
  int file_ = -1;
  bool there_ = false;
};

std::optional<Phrase> refused() { return detail::system_reason(errno); }

}  // namespace

std::optional<Phrase> save_file(const std::string& path, std::string_view text, Existing existing) {
  struct stat old {};
  const bool stands = ::lstat(path.c_str(), &old) == 0;
  if (!stands && errno != ENOENT) return refused();
  if (stands && existing == Existing::kept) return Phrase("dit bestand bestaat al", "this file exists already");
  if (stands && !S_ISREG(old.st_mode) && !S_ISLNK(old.st_mode))
    return S_ISDIR(old.st_mode) ? detail::system_reason(EISDIR)
                                : Phrase("het is geen gewoon bestand", "it is not a regular file");
  const bool takes_after = stands && S_ISREG(old.st_mode);
  constexpr mode_t for_me = 0600;
  constexpr mode_t as_usual = 0666;  // less what the user's mask takes away
  Fresh fresh{fs::path(path)};
  if (!fresh.create(takes_after ? for_me : as_usual) || !fresh.write(text)) return refused();
  if (takes_after && !fresh.take_after(old)) return refused();
  if (!fresh.put_in_place(existing)) return refused();
  return std::nullopt;
}

std::optional<Phrase> rewrite_file(const std::string& path, std::string_view text) {
  std::error_code error;
  const fs::path target = fs::canonical(fs::path(path), error);
  if (error) return detail::system_reason(error.value());
  return save_file(target.string(), text, Existing::replaced);
}

}  // namespace kader
