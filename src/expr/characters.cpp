// SPDX-License-Identifier: Apache-2.0
#include "expr/characters.hpp"

namespace kader::expr::detail::characters {
namespace {

struct Read {
  std::uint32_t code_point = 0xfffd;
  std::size_t length = 1;
  bool good = false;
};

Read read(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > text.size()) return {};
  std::uint32_t code = lead & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80) return {};
    code = code << 6U | (byte(i) & 0x3fU);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < least[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return {};
  return {code, length, true};
}

}  // namespace

std::size_t length(std::string_view text, std::size_t at) noexcept { return read(text, at).length; }
std::uint32_t code_point(std::string_view text, std::size_t at) noexcept { return read(text, at).code_point; }

std::size_t count(std::string_view text) noexcept {
  std::size_t many = 0;
  for (std::size_t at = 0; at < text.size(); at += length(text, at)) ++many;
  return many;
}

bool valid(std::string_view bytes) noexcept {
  for (std::size_t at = 0; at < bytes.size();) {
    const Read one = read(bytes, at);
    if (!one.good) return false;
    at += one.length;
  }
  return true;
}

std::size_t offset(std::string_view text, std::size_t character) noexcept {
  std::size_t at = 0;
  for (; character > 0 && at < text.size(); --character) at += length(text, at);
  return at;
}

void append(std::string& text, std::uint32_t c) {
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xc0 | c >> 6U);
  } else if (c < 0x10000) {
    put(0xe0 | c >> 12U);
    put(0x80 | (c >> 6U & 0x3fU));
  } else {
    put(0xf0 | c >> 18U);
    put(0x80 | (c >> 12U & 0x3fU));
    put(0x80 | (c >> 6U & 0x3fU));
  }
  put(0x80 | (c & 0x3fU));
}

}  // namespace kader::expr::detail::characters
