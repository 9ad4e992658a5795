// SPDX-License-Identifier: Apache-2.0
// What the words of a reference say, before anything is looked up.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/terms.hpp"
#include "kader/document/known_law.hpp"
#include "kader/report/source.hpp"

namespace kader::detail {

/// A number or letter as it is compared ("5" for "vijfde", "b" for "B"); empty: not said.
struct Label {
  std::string text;
  [[nodiscard]] bool given() const noexcept { return !text.empty(); }
};

/// One of the provisions that a reference names.
struct Named {
  Label article;
  Label paragraph;
  Label item;
  Label subitem;
  bool through = false;  ///< begins a range that ends with the next one
  ByteRange where;
};

/// What a reference starts from.
enum class Base : std::uint8_t {
  numbered,            ///< the article that is named, or, without one, the article or paragraph it stands in
  this_article,
  this_paragraph,
  this_annex,
  previous_article,
  next_article,
  previous_paragraph,
  next_paragraph,
  previous_paragraphs,
  next_paragraphs,
  annex,               ///< the labels of `article` are those of annexes
  chapter,             ///< … of chapters
  unclear              ///< "van dat artikel"
};

/// The text that a reference says it leads into.
enum class Into : std::uint8_t {
  unsaid,
  own,        ///< "van deze regeling"
  by_kind,    ///< "van het besluit": this one, or the one it is annexed to, or another
  annex,      ///< "van bijlage 1", "van de bijlage"
  external,
  unclear     ///< "van …", and what follows may or may not belong to it
};

/// A reference as the words have it, before it is resolved.
struct Spoken {
  Base base = Base::numbered;
  Into into = Into::unsaid;
  bool bare_under = false;   ///< "onder 4", with no word that says what is numbered
  bool doubtful = false;     ///< something near says that it may lead elsewhere: never dangling
  bool law_before = false;   ///< "de Archiefwet 1995, artikel 5"
  bool that_law = false;     ///< "van die wet": the last one named
  bool announced = false;    ///< "bedoeld in" stands before it
  bool law_named = false;    ///< a law was named before it in the same provision
  bool english = false;      ///< its words are
  bool other_article = false;  ///< another article was named before it in its sentence, of which it may be a part
  bool leans = false;        ///< "artikel 5 en" another: what that one is of may be meant here too
  ByteRange where;
  std::vector<Named> named;
  std::string annex;         ///< the label of Into::annex; empty: the only one
  const KnownLaw* law = nullptr;
  ByteRange document;        ///< the words that name an external text
  std::uint32_t definition = Terms::none;  ///< the defined term by which it is named
};

}  // namespace kader::detail
