// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/marker.hpp"
#include "document/outline.hpp"

namespace kader::detail {

/// Opens the paragraphs and items of a text: says whether a marker is one, and where among what is open it belongs.
class Items {
 public:
  /// Both outlive it.
  Items(std::string_view text, bool markdown, Outline& outline)
      : text_(text), markdown_(markdown), outline_(&outline) {}

  /// Where a marker stands.
  struct Place {
    std::uint32_t begin = 0;
    std::uint32_t depth = 0;  ///< of Markdown's list items, itself counted
    std::uint32_t list = 0;   ///< of Markdown; 0 for what is marked within a line
    bool on_line = false;     ///< in the midst of a line
  };

  /// Whether a marker at the beginning of a line is one: a line may begin with a number by chance.
  [[nodiscard]] bool accepts(const Marker& marker, std::string_view line, std::uint32_t begin, bool first) const;
  /// Opens the provision that a marker begins; false where it is too deep.
  bool open(const Marker& marker, const Place& place);
  /// Paragraphs and items that follow each other on one line: "… leden.2. De minister …", "onder: a. raad: …; b. …".
  void split_line(std::uint32_t begin, std::uint32_t end);

 private:
  // A marker, as it is read among what is open.
  struct Numbered {
    MarkerStyle style = MarkerStyle::none;
    std::uint32_t value = 0;
  };

  [[nodiscard]] bool accepts_dotted(const Marker& marker, std::string_view line, std::uint32_t begin, bool first) const;
  [[nodiscard]] bool follows_words(const Marker& marker, std::string_view line, std::uint32_t begin) const;
  [[nodiscard]] bool in_paragraph(const Marker& marker) const noexcept;
  [[nodiscard]] Numbered numbered(const Marker& marker, std::size_t base, bool introduced) const;
  [[nodiscard]] std::size_t parent_of(const Marker& marker, Numbered item, const Place& place, std::size_t base) const;
  [[nodiscard]] std::size_t parent_in_list(const Marker& marker, Numbered item, const Place& place, std::size_t base,
                                           std::size_t last) const;
  [[nodiscard]] std::size_t parent_of_first(Numbered item, std::size_t base, bool introduced) const;
  [[nodiscard]] Marker marker_on_line(std::uint32_t begin, std::uint32_t at, std::uint32_t end);
  [[nodiscard]] bool goes_on_with_number(const Marker& marker, std::uint32_t from, std::uint32_t at, std::uint32_t end,
                                         std::string_view before);
  [[nodiscard]] bool goes_on_with_letter(const Marker& marker, std::uint32_t from, std::uint32_t at, std::uint32_t end,
                                         std::string_view before);
  [[nodiscard]] bool comes_later(std::size_t marker, std::uint32_t from, std::uint32_t end);
  [[nodiscard]] bool due(const Marker& marker) const;
  [[nodiscard]] Place place_on_line(const Marker& marker, std::uint32_t begin) const;
  [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const noexcept {
    return text_.substr(begin, end - begin);
  }

  std::string_view text_;
  bool markdown_;
  Outline* outline_;
  struct Sought {
    std::uint32_t from = 0xffff'ffff;
    std::uint32_t end = 0;
    std::uint32_t found = 0;
  };
  std::array<Sought, 3> sought_;  // by comes_later: where each was last looked for, and found
};

}  // namespace kader::detail
