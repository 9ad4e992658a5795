// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kader/report/source.hpp"
#include "kader/text/provision_ref.hpp"

namespace kader {

/// What a provision is in the order of a text: hoofdstuk, artikel, lid, onderdeel, bijlage.
enum class ProvisionKind : std::uint8_t {
  whole,      ///< the text itself, with what stands before its first provision
  chapter,    ///< hoofdstuk, titel, paragraaf, afdeling: a heading that groups articles
  heading,    ///< a heading without a number of its own
  article,    ///< artikel; also a numbered heading in texts that do not say "artikel"
  paragraph,  ///< lid: "1."
  item,       ///< onderdeel: "a.", "1°.", "-"
  annex,      ///< bijlage, or a regulation annexed to a decree: begins numbering again
  footnote
};

/// A numbered or titled piece of the text of an agreement: artikel, lid, onderdeel.
struct Provision {
  ProvisionKind kind = ProvisionKind::whole;
  std::string number;  ///< as written, without punctuation: "5", "3a", "b", "1°", "II"; empty where it has none
  ProvisionRef ref;  ///< how sources name it: "5", "5.3.b", "bijlage:2"; the first with the same one is found by it.
                     ///< Unnumbered headings have a slug of their title, unnumbered items count 1, 2, … Chapters are
                     ///< "hoofdstuk-II", an annex "bijlage" (of several "bijlage-1"), footnotes "noot-1"; what is
                     ///< listed beside the articles "aanhef.1" before them and "slot.1" behind. English texts:
                     ///< "chapter-II", "annex", "note-1", "preamble.1", "end.1".
                     ///< Not given for the whole, and where the name would be longer than a ProvisionRef may be.
  std::string title;  ///< of a heading, or in brackets below the number; without markup
  bool lapsed = false;  ///< "(vervallen)", "vervalt", "[Vervallen per 1-1-2015]" stands where its text would be
  std::optional<std::string> prose;  ///< the reason given in `<!-- kader: prose reason -->`; may be empty
  ByteRange where;  ///< from its number or heading to the end of the last that lies in it
  ByteRange head;  ///< its number and title
  std::uint32_t parent = 0;  ///< index in the document; the whole, 0, is its own parent
  std::uint32_t end =
      0;  ///< index behind the last provision that lies in it: provisions stand in the order of the text
};

}  // namespace kader
