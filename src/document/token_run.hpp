// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/tokens.hpp"

namespace kader::detail {

/// A run of tokens, asked from any place: behind its end there is nothing, and nothing is a word there.
class TokenRun {
 public:
  TokenRun() = default;
  /// Both outlive it.
  TokenRun(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(&tokens) {}

  [[nodiscard]] std::size_t size() const noexcept { return tokens_->size(); }
  [[nodiscard]] const std::vector<Token>& tokens() const noexcept { return *tokens_; }
  [[nodiscard]] std::string_view source() const noexcept { return text_; }
  [[nodiscard]] const Token& token(std::size_t i) const {
    static constexpr Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] Word word(std::size_t i) const { return token(i).word; }
  [[nodiscard]] std::string_view text(std::size_t i) const { return text_of(text_, token(i)); }
  [[nodiscard]] bool is_number(std::size_t i) const { return token(i).kind == TokenKind::number; }
  [[nodiscard]] bool is_word(std::size_t i) const { return token(i).kind == TokenKind::word; }
  [[nodiscard]] bool sign(std::size_t i, char c) const {
    return token(i).kind == TokenKind::sign && token(i).sign == c;
  }
  /// Whether no space stands before it.
  [[nodiscard]] bool joined(std::size_t i) const { return i > 0 && token(i).begin == token(i - 1).end; }
  /// Whether it is that word, given in small letters without accents.
  [[nodiscard]] bool is(std::size_t i, std::string_view folded_word) const;
  [[nodiscard]] bool article(std::size_t i) const {  ///< "de", "het", "the"
    return word(i) == Word::de || word(i) == Word::the;
  }
  /// 3 for "derde", "3e", "3rd"; 0 for what is no ordinal.
  [[nodiscard]] std::uint32_t ordinal(std::size_t i) const;
  /// Whether a gap or a full stop stands there.
  [[nodiscard]] bool ends_sentence(std::size_t i) const {
    return token(i).kind == TokenKind::gap || (sign(i, '.') && (i + 1 >= size() || token(i + 1).capital));
  }

 private:
  std::string_view text_;
  const std::vector<Token>* tokens_ = nullptr;
};

}  // namespace kader::detail
