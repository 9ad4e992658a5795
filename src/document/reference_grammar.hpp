// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/other_texts.hpp"
#include "document/reference_text.hpp"
#include "document/spoken_reference.hpp"
#include "document/terms.hpp"
#include "document/token_run.hpp"
#include "document/tokens.hpp"

namespace kader::detail {

/// Reads references in runs of tokens: where one begins (reference_start.hpp), which numbers it names
/// (reference_numbers.hpp), which text it says they are of (reference_text.hpp), and what stands around it that makes
/// that doubtful. Bounded look-ahead: linear in the tokens whatever they are.
class ReferenceGrammar {
 public:
  ReferenceGrammar(const Document& document, const Terms& terms);

  /// The references in the words of a provision, in their order, added to `out`.
  void read(const std::vector<Token>& tokens, std::uint32_t provision, std::vector<Spoken>& out);
  /// Whether the run read last names a law.
  [[nodiscard]] bool names_other_text() const noexcept { return laws_.last != nullptr || laws_.unknown; }

 private:
  [[nodiscard]] bool reference_at(std::size_t& i, const ReferenceText& texts, OtherTexts& others,
                                  std::vector<Spoken>& out);
  [[nodiscard]] bool law_ends_at(std::size_t i, Spoken& made) const;
  [[nodiscard]] bool law_at(std::size_t& i);
  [[nodiscard]] bool leans(std::size_t end, const Spoken& made) const;
  void settle(std::vector<Spoken>& out);
  void belongs_to_law(std::size_t law, std::vector<Spoken>& out) const;

  const Document* document_;
  const Terms* terms_;
  std::string opening_;  // of the text, folded: where it names itself
  bool english_;
  TokenRun run_;
  std::uint32_t provision_ = 0;
  LawsNamed laws_;
  bool sentence_names_article_ = false;
  std::size_t sentence_ = 0;  // the first reference of this sentence
  std::size_t leaning_ = 0;  // the first of the references that wait for what the last one is of
};

}  // namespace kader::detail
