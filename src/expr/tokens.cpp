// SPDX-License-Identifier: Apache-2.0
#include "expr/tokens.hpp"

#include <array>
#include <utility>

#include "expr/characters.hpp"

namespace kader::expr::detail {
namespace {

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
int hex_value(char c) noexcept {
  if (characters::is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}
bool is_quote(char c) noexcept { return c == '"' || c == '\''; }

}  // namespace

std::nullopt_t Tokens::fail(std::size_t begin, std::size_t end, Phrase message) {
  problem_ = {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(message)};
  return std::nullopt;
}

std::optional<Token> Tokens::made(TokenKind kind, std::size_t begin, std::string value) {
  return Token{kind, source_.substr(begin, at_ - begin), static_cast<std::uint32_t>(begin),
               static_cast<std::uint32_t>(at_), std::move(value)};
}

void Tokens::skip_blanks() {
  for (; at_ < source_.size(); ++at_) {
    if (source_.substr(at_, 2) == "//")
      while (at_ < source_.size() && source_[at_] != '\n') ++at_;
    const char c = at();
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') return;
  }
}

std::optional<Token> Tokens::next() {
  skip_blanks();
  const std::size_t begin = at_;
  if (at_ >= source_.size()) return made(TokenKind::end, begin);
  const char c = at();
  if (characters::is_digit(c) || (c == '.' && characters::is_digit(at(1)))) return number();
  // r"", b"", br"", rb"" in either case
  std::size_t prefix = 0;
  bool raw = false;
  bool bytes = false;
  for (; prefix < 2; ++prefix) {
    const char letter = at(prefix);
    if ((letter == 'r' || letter == 'R') && !raw)
      raw = true;
    else if ((letter == 'b' || letter == 'B') && !bytes)
      bytes = true;
    else
      break;
  }
  if (is_quote(at(prefix))) {
    at_ += prefix;
    return quoted(raw, bytes, begin);
  }
  if (is_letter(c)) {
    while (is_letter(at()) || characters::is_digit(at())) ++at_;
    return made(TokenKind::name, begin);
  }
  if (c == '`') {
    ++at_;
    std::string name;
    for (; at_ < source_.size() &&
           (is_letter(at()) || characters::is_digit(at()) || at() == '.' || at() == '-' || at() == '/' || at() == ' ');
         ++at_)
      name += at();
    if (at() != '`' || name.empty())
      return fail(begin, at_, {"een naam tussen ` ` houdt niet op", "a name between ` ` does not end"});
    ++at_;
    return made(TokenKind::quoted_name, begin, std::move(name));
  }
  static constexpr std::array<std::string_view, 6> doubles{"==", "!=", "<=", ">=", "&&", "||"};
  for (const std::string_view sign : doubles)
    if (source_.substr(at_, 2) == sign) {
      at_ += 2;
      return made(TokenKind::sign, begin);
    }
  if (std::string_view("+-*/%<>!?:.,()[]{}").find(c) != std::string_view::npos) {
    ++at_;
    return made(TokenKind::sign, begin);
  }
  const std::size_t length = characters::length(source_, at_);
  return fail(begin, begin + length,
              {"dit teken kan hier niet staan: " + std::string(source_.substr(begin, length)),
               "this character cannot stand here: " + std::string(source_.substr(begin, length))});
}

std::optional<Token> Tokens::number() {
  const std::size_t begin = at_;
  TokenKind kind = TokenKind::integer;
  if (at() == '0' && (at(1) == 'x' || at(1) == 'X') && hex_value(at(2)) >= 0) {
    at_ += 2;
    while (hex_value(at()) >= 0) ++at_;
  } else {
    while (characters::is_digit(at())) ++at_;
    if (at() == '.' && characters::is_digit(at(1))) {
      kind = TokenKind::number;
      ++at_;
      while (characters::is_digit(at())) ++at_;
    }
    const std::size_t sign = at(1) == '+' || at(1) == '-' ? 2 : 1;
    if ((at() == 'e' || at() == 'E') && characters::is_digit(at(sign))) {
      kind = TokenKind::number;
      at_ += sign;
      while (characters::is_digit(at())) ++at_;
    }
  }
  if (kind == TokenKind::integer && (at() == 'u' || at() == 'U')) {
    kind = TokenKind::unsigned_integer;
    ++at_;
  }
  if (is_letter(at()))
    return fail(begin, at_ + 1, {"een getal met een letter erachter", "a number with a letter behind it"});
  return made(kind, begin);
}

std::optional<Token> Tokens::quoted(bool raw, bool bytes, std::size_t begin) {
  const char quote = at();
  const bool triple = at(1) == quote && at(2) == quote;
  at_ += triple ? 3 : 1;
  std::string value;
  while (true) {
    if (at_ >= source_.size() || (!triple && (at() == '\n' || at() == '\r')))
      return fail(begin, at_, {"deze tekst tussen aanhalingstekens houdt niet op", "this quoted text does not end"});
    if (at() == quote && (!triple || (at(1) == quote && at(2) == quote))) break;
    if (at() == '\\' && !raw) {
      if (!escape(value, bytes)) return std::nullopt;
      continue;
    }
    if (triple && at() == '\r') {  // the line's end is one character
      value += '\n';
      at_ += at(1) == '\n' ? 2 : 1;
      continue;
    }
    if (at() == '\\' && raw && at_ + 1 < source_.size()) value += source_[at_++];  // an escaped quote does not end it
    value += source_[at_++];
  }
  at_ += triple ? 3 : 1;
  return made(bytes ? TokenKind::bytes : TokenKind::string, begin, std::move(value));
}

bool Tokens::escape(std::string& value, bool bytes) {
  const std::size_t begin = at_;
  const char c = at(1);
  at_ += 2;
  static constexpr std::string_view from = "abfnrtv\\?\"'`";
  static constexpr std::string_view to = "\a\b\f\n\r\t\v\\?\"'`";
  if (const auto found = from.find(c); c != '\0' && found != std::string_view::npos) {
    value += to[found];
    return true;
  }
  std::size_t digits = 0;
  unsigned base = 16;
  if (c == 'x' || c == 'X')
    digits = 2;
  else if (c == 'u' && !bytes)
    digits = 4;
  else if (c == 'U' && !bytes)
    digits = 8;
  else if (c >= '0' && c <= '3') {
    digits = 3;
    base = 8;
    --at_;
  }
  std::uint32_t code = 0;
  bool good = digits > 0;
  for (std::size_t i = 0; i < digits && good; ++i, ++at_) {
    const int digit = hex_value(at());
    good = digit >= 0 && static_cast<unsigned>(digit) < base;
    if (good) code = code * base + static_cast<unsigned>(digit);
  }
  if (good && bytes) {
    value += static_cast<char>(static_cast<unsigned char>(code));
    return true;
  }
  good = good && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (good)
    characters::append(value, code);
  else
    static_cast<void>(fail(begin, at_, {"dit staat niet voor een teken", "this stands for no character"}));
  return good;
}

}  // namespace kader::expr::detail
