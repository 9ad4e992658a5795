// SPDX-License-Identifier: Apache-2.0
#include "host/found_file.hpp"

#include <algorithm>
#include <system_error>

namespace kader::detail {

namespace fs = std::filesystem;

std::optional<Bilingual> why_not_opened(const fs::path& file, const fs::path& folder) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status) || fs::is_directory(status)) return std::nullopt;
  if (!fs::is_regular_file(status)) return Bilingual{"het is geen gewoon bestand", "it is not a regular file"};
  if (!fs::is_symlink(fs::symlink_status(file, error))) return std::nullopt;
  const fs::path inside = fs::canonical(folder, error);
  const fs::path target = error ? fs::path() : fs::canonical(file, error);
  if (!error && std::mismatch(inside.begin(), inside.end(), target.begin(), target.end()).first == inside.end())
    return std::nullopt;
  return Bilingual{"het is een koppeling naar buiten de map", "it is a link that leads out of the folder"};
}

}  // namespace kader::detail
