// SPDX-License-Identifier: Apache-2.0
#include "host/system_file.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace kader::detail {

Phrase system_reason(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return {"het bestand bestaat niet", "there is no such file"};
    case EACCES:
    case EPERM: return {"u hebt geen recht om het te openen", "you have no permission to open it"};
    case EISDIR: return {"het is een map", "it is a directory"};
    default:
      return {"het systeem meldt: " + std::generic_category().message(error),
              "the system says: " + std::generic_category().message(error)};
  }
}

std::optional<Phrase> open_for_reading(const std::string& path, std::ifstream& stream) {
  if (path.find('\0') != std::string::npos) return system_reason(ENOENT);
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (std::filesystem::is_directory(status)) return system_reason(EISDIR);
  if (!std::filesystem::exists(status)) return system_reason(error ? error.value() : ENOENT);
  errno = 0;
  stream.open(path, std::ios::binary);
  if (!stream.is_open()) return system_reason(errno != 0 ? errno : EIO);
  return std::nullopt;
}

}  // namespace kader::detail
