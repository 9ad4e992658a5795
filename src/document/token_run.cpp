// SPDX-License-Identifier: Apache-2.0
#include "document/token_run.hpp"

#include <array>

#include "kader/text/number.hpp"

namespace kader::detail {

bool TokenRun::is(std::size_t i, std::string_view wanted) const {
  if (!is_word(i)) return false;
  const std::string_view written = text(i);
  if (written.size() < wanted.size() || written.size() >= 24) return false;  // without its accents it is no longer
  const char last = written.back();
  if (static_cast<unsigned char>(last) < 0x80 && (last | 0x20) != wanted.back()) return false;
  return folded(written) == wanted;
}

std::uint32_t TokenRun::ordinal(std::size_t i) const {
  const Token& one = token(i);
  if (one.kind == TokenKind::word && is_ordinal(one.word)) return static_cast<std::uint32_t>(one.word);
  if (one.kind != TokenKind::number) return 0;
  const std::string_view written = text(i);
  std::uint32_t value = 0;
  std::size_t at = 0;
  while (at < written.size() && is_digit(written[at]) && at < 4)
    value = value * 10 + static_cast<std::uint32_t>(written[at++] - '0');
  static constexpr std::array<std::string_view, 7> endings = {"e", "de", "ste", "st", "nd", "rd", "th"};
  for (const std::string_view ending : endings)
    if (written.substr(at) == ending) return value;
  return 0;
}

}  // namespace kader::detail
