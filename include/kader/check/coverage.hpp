// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/model/framework.hpp"
#include "kader/text/language.hpp"
#include "kader/text/provision_ref.hpp"

namespace kader {

/// A place in a framework that says on which provision of the text it rests.
struct NamedSource {
  ProvisionRef ref;
  std::string pointer;  ///< of the field: `/bodies/platform/chair/source`, `/bodies/platform/established`

  /// What rests on it: `/bodies/platform/chair`, `/bodies/platform`.
  [[nodiscard]] std::string element() const {
    for (const std::string_view field : {"/source", "/established"})
      if (pointer.ends_with(field)) return pointer.substr(0, pointer.size() - field.size());
    return pointer;
  }
  friend bool operator==(const NamedSource&, const NamedSource&) = default;
};
/// All of them, in the order of the framework.
[[nodiscard]] std::vector<NamedSource> named_sources(const Framework& framework);
/// The provision that a source names; of one sentence, that in which it stands. Nothing where the text has none.
[[nodiscard]] std::optional<std::uint32_t> provision_named(const ProvisionRef& ref, const Document& document);

/// The number and title of a chapter, heading or article as the text has them, without the marks of Markdown:
/// "Hoofdstuk 2 Het bestuur".
[[nodiscard]] std::string heading_of(const Document& document, const Provision& provision);

/// What has become of one provision of a text.
enum class Covered : std::uint8_t {
  uncounted,  ///< nothing to model: a heading, an article that is all paragraphs, a line that only introduces its items
  open,  ///< neither an element nor a mark
  modelled,  ///< an element names it as its source, or a sentence of it
  by_whole,  ///< modelled, but only because an element names what it lies in: "4", for 4.1 and 4.2
  proposed,  ///< modelled, but only by blocks that a program proposed and nobody has confirmed
  prose,  ///< it, or what it lies in, is marked as prose: read, and nothing to model
  lapsed  ///< it, or what it lies in, no longer holds
};

/// How many provisions of each kind. Lapsed ones count for nothing.
struct CoverageCount {
  std::size_t modelled = 0;  ///< those that are so by a whole among them
  std::size_t by_whole = 0;
  std::size_t proposed = 0;  ///< read by nobody yet: not accounted for
  std::size_t prose = 0;
  std::size_t open = 0;
  std::size_t lapsed = 0;

  [[nodiscard]] std::size_t accounted_for() const noexcept { return modelled + prose; }
  [[nodiscard]] std::size_t total() const noexcept { return modelled + proposed + prose + open; }
  /// The part that is accounted for, in thousandths, rounded down: 1000 exactly where nothing is open.
  /// 1000 for nothing at all.
  [[nodiscard]] std::size_t thousandths() const noexcept {
    return total() == 0 ? 1000 : accounted_for() * 1000 / total();
  }
  /// "88,1%", in English "88.1%".
  [[nodiscard]] std::string percentage(Language language) const;
  friend bool operator==(const CoverageCount&, const CoverageCount&) = default;
};

/// How much of a text its model accounts for.
///
/// Counted are the provisions with words of their own, but for those that only lead up to others (their words end in a
/// colon, and items follow), for footnotes, and for what stands before the first provision or under the title of the
/// whole text. A source covers the
/// provision that it names with everything in it, as a reference to an article means the whole of it; what is covered
/// by such a whole only is told apart, for it may be less than was meant. A source of a part does not cover the whole:
/// 4.2 leaves 4.1 open, and the words of 4 itself. A chapter or a heading above articles is no such whole: what names
/// it covers its own words and items, never the articles below. The same goes for the mark of prose. An element goes
/// before a mark.
struct Coverage {
  struct Chapter {
    std::uint32_t provision = 0;  ///< index in the document; 0: what lies in no chapter
    CoverageCount count;
    friend bool operator==(const Chapter&, const Chapter&) = default;
  };
  CoverageCount all;
  std::vector<Chapter> chapters;  ///< the outermost ones and annexes, in the order of the text; none where it has none
  std::vector<Covered> provisions;  ///< of each provision of the document
  std::vector<std::uint32_t> open;  ///< indices in the document of what is open, in the order of the text
  std::vector<NamedSource> not_found;  ///< sources that name no provision of the text; of each the first
  friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// Linear in the text and the model, but for a logarithm.
[[nodiscard]] Coverage coverage(const Document& document, const Framework& framework);

}  // namespace kader
