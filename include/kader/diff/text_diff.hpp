// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kader/document/document.hpp"

namespace kader {

/// What became of provisions between two versions of a text.
enum class TextChangeKind : std::uint8_t {
  added,     ///< it was not there
  removed,   ///< it is not there any more
  reworded,  ///< the same place says something else
  moved,     ///< the same words, or nearly so, at another number or in another place
  split,     ///< one became several
  merged,    ///< several became one
  lapsed,    ///< its text was taken away, its number stays
  retitled   ///< only its heading is another
};

/// One change of the text. Provisions are indices in their documents, in order; what lies in one that was added or
/// removed is not told again.
struct TextChange {
  TextChangeKind kind = TextChangeKind::reworded;
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  bool reworded = false;   ///< of what moved: its words changed too
  double likeness = 1;     ///< how much of the words both share, from 0 to 1; what a match rests on
};

/// A reference of the new text that stands where one of the old text stood, in the same words, and now leads to another
/// provision: what it meant was renumbered, and nobody followed.
struct StrayReference {
  std::size_t reference = 0;  ///< index in the references of the new document
  std::uint32_t meant = 0;  ///< what it led to, where that is now; in the new document
  std::uint32_t leads_to = 0;  ///< what it leads to now; in the new document
};

struct TextDiff {
  std::vector<TextChange> changes;  ///< in the order of the new text; what is gone, where it stood
  std::vector<StrayReference> strays;  ///< in the order of the new text
  std::vector<std::uint32_t> counterpart;  ///< of each provision of the old text: where it is now; `none` where nowhere
  bool complete = true;  ///< false: there was too much to compare, and some matches are by number alone
  static constexpr std::uint32_t none = 0xffff'ffff;
};

/// Compares two versions of a text, without a model. Provisions are matched by their words first, by number where words
/// do not tell. Punctuation, case, markup and white space change nothing. Linear in the texts but for provisions that
/// match none, of which so many pairs are compared as the budget allows.
[[nodiscard]] TextDiff diff_texts(const Document& before, const Document& after);

}  // namespace kader
