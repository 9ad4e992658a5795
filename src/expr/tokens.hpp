// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/expr/program.hpp"

namespace kader::expr::detail {

enum class TokenKind : std::uint8_t { end, name, quoted_name, integer, unsigned_integer, number, string, bytes, sign };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;  ///< as written; of a sign the sign itself
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string value = {};  ///< of a string or bytes, without quotes and escapes; of a quoted name the name
};

/// Takes an expression apart into words and signs, one by one.
class Tokens {
 public:
  explicit Tokens(std::string_view source) : source_(source) {}
  /// The next one; nothing where the text is none, and problem() says why.
  [[nodiscard]] std::optional<Token> next();
  [[nodiscard]] const Problem& problem() const noexcept { return problem_; }

 private:
  void skip_blanks();
  [[nodiscard]] char at(std::size_t ahead = 0) const noexcept {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }
  [[nodiscard]] std::optional<Token> number();
  [[nodiscard]] std::optional<Token> quoted(bool raw, bool bytes, std::size_t begin);
  [[nodiscard]] bool escape(std::string& made, bool bytes);
  [[nodiscard]] std::optional<Token> made(TokenKind kind, std::size_t begin, std::string value = {});
  std::nullopt_t fail(std::size_t begin, std::size_t end, Phrase message);

  std::string_view source_;
  std::size_t at_ = 0;
  Problem problem_;
};

}  // namespace kader::expr::detail
