// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "document/spoken_reference.hpp"
#include "document/terms.hpp"
#include "document/token_run.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {

/// The laws that were named so far, of which a reference may be meant without saying so.
struct LawsNamed {
  const KnownLaw* last = nullptr;  ///< in this provision
  bool unknown = false;            ///< whether what looks like a law that is not in the table was named
  std::size_t behind = 0;          ///< the token behind a law named in this sentence; 0 where none was
};

/// Reads the text that a reference says it leads into: "van de Wet …", "van dit besluit", " Gemeentewet".
class ReferenceText {
 public:
  ReferenceText(const Document& document, const Terms& terms, TokenRun run, std::uint32_t provision)
      : document_(&document), terms_(&terms), run_(run), provision_(provision) {}

  /// From behind the provisions; moves behind the text that is named.
  void read(std::size_t& i, Spoken& made, LawsNamed& laws) const;

 private:
  void not_linked(std::size_t& i, std::size_t at, bool comma, Spoken& made, LawsNamed& laws) const;
  void this_text(std::size_t& i, std::size_t noun, Spoken& made) const;
  void of_annex(std::size_t& i, std::size_t at, Spoken& made, LawsNamed& laws) const;
  [[nodiscard]] std::size_t behind_brackets(std::size_t i) const;

  [[nodiscard]] bool named(std::size_t& i, Spoken& made, LawsNamed& laws, bool after_link, bool demonstrative) const;
  [[nodiscard]] bool by_term(std::size_t& i, Spoken& made, LawsNamed& laws, Terms::Match term, bool after_link) const;
  [[nodiscard]] bool by_noun(std::size_t& i, Spoken& made, bool demonstrative) const;
  [[nodiscard]] bool by_capitals(std::size_t& i, Spoken& made, bool after_link) const;
  void external(std::size_t& i, std::size_t from, std::size_t to, Spoken& made) const;
  [[nodiscard]] std::size_t end_of_name(std::size_t i) const;

  const Document* document_;
  const Terms* terms_;
  TokenRun run_;
  std::uint32_t provision_;
};

}  // namespace kader::detail
