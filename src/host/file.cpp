// SPDX-License-Identifier: Apache-2.0
#include "kader/host/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <istream>
#include <system_error>
#include <utility>

#include "host/system_file.hpp"
#include "kader/read/syntax_rules.hpp"

namespace kader {
namespace {

Loaded refused(std::string name, Phrase reason) {
  Loaded loaded;
  Place place{{}, name, {}};
  loaded.findings.push_back(finding<syntax::cannot_read>(std::move(place), std::move(name), std::move(reason)));
  return loaded;
}

// All that a stream holds, or so much that it is certain to be too large. `expected`: the size, where it is known.
std::string bytes_of(std::istream& stream, std::size_t expected = 64 * 1024) {
  std::string bytes;
  std::size_t step = expected + 1;
  while (stream.good() && bytes.size() <= Limits::bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(std::min(before + step, Limits::bytes + 1));
    stream.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    step = std::max(std::size_t{64} * 1024, before / 2);
  }
  return bytes;
}

}  // namespace

Loaded load_stream(std::istream& stream, std::string name) {
  std::string bytes = bytes_of(stream);
  if (stream.bad()) return refused(std::move(name), Phrase("het lezen brak af", "reading broke off"));
  return load(std::move(name), std::move(bytes));
}

Loaded load_file(const std::string& path) { return load_file(path, path); }

Loaded load_file(const std::string& path, std::string name) {
  std::ifstream stream;
  if (auto why = detail::open_for_reading(path, stream)) return refused(std::move(name), *std::move(why));
  std::error_code error;
  std::uintmax_t expected = std::uintmax_t{64} * 1024;
  const auto size = std::filesystem::file_size(path, error);  // an error for all but regular files
  if (!error) expected = std::min<std::uintmax_t>(size, Limits::bytes);
  errno = 0;
  std::string bytes = bytes_of(stream, static_cast<std::size_t>(expected));
  if (stream.bad()) return refused(std::move(name), detail::system_reason(errno != 0 ? errno : EIO));
  return load(std::move(name), std::move(bytes));
}

Draft read_file(const std::string& path) { return read(load_file(path)); }

}  // namespace kader
