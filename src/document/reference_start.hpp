// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "document/spoken_reference.hpp"
#include "document/token_run.hpp"

namespace kader::detail {

/// Whether a reference can begin with a token: most are asked this and nothing else.
[[nodiscard]] bool can_start_reference(const Token& token);

/// Reads what a reference says of provisions, up to what it says that they are of: "artikel 5, derde lid", "het vorige
/// lid", "onderdeel b van dit artikel", "bijlage 2".
class ReferenceStart {
 public:
  /// `english`: whether the text is, for words that both languages have.
  ReferenceStart(TokenRun run, bool english) : run_(run), english_(english) {}

  /// False where none begins at `i`; else moves it behind the reference.
  [[nodiscard]] bool read(std::size_t& i, Spoken& made) const;

 private:
  [[nodiscard]] bool articles(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool paragraphs(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool items(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool annexes_or_chapters(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool relative(std::size_t& i, Spoken& made) const;
  [[nodiscard]] Base relative_base(std::size_t i) const;
  void base_after(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool of_paragraph(std::size_t& i, Spoken& made) const;
  void of_article(std::size_t& i, Spoken& made) const;
  [[nodiscard]] bool stands_alone(std::size_t i, std::size_t end, const std::string& label) const;
  [[nodiscard]] bool is_english(Word unit) const;

  TokenRun run_;
  bool english_;
};

}  // namespace kader::detail
