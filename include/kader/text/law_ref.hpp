// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

#include "kader/text/id.hpp"
#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// An article of a law or other cited text: the id of the cite, a colon, the article, and the paragraph and item
/// in parentheses. "wgr:10(2)", "awb:10:3", "jw:2.7(1)(a)"; "wgr" alone is the whole. At most 100 characters.
/// Whether the cite is declared, and has such an article, is not this type's to say. Default-made: not given.
/// The constructors throw InvalidValue for any other text.
class LawRef {
  static constexpr std::string_view pattern =
      "^[a-z][a-z0-9-]*(:[A-Za-z0-9]+([.:-][A-Za-z0-9]+)*([(][A-Za-z0-9]+[)])*)?$";

 public:
  static constexpr std::size_t longest = 100;

  LawRef() = default;
  explicit LawRef(std::string_view text) { *this = value_of<LawRef>(text); }
  LawRef(const char* text) : LawRef(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const std::string& str() const noexcept { return text_; }
  [[nodiscard]] bool given() const noexcept { return !text_.empty(); }

  /// The id under which it is cited: "wgr".
  [[nodiscard]] std::string_view cite() const noexcept { return split(text_).cite; }
  /// The article: "10"; empty for the whole law.
  [[nodiscard]] std::string_view article() const noexcept { return split(text_).article; }
  /// Paragraph and item, in their parentheses: "(2)", "(1)(a)"; empty for the whole article.
  [[nodiscard]] std::string_view subdivision() const noexcept { return split(text_).subdivision; }

  static constexpr ScalarAbout about{.name = "LawRef",
                                     .expected = {.nl = "een wetsartikel, zoals wgr:10(2) of awb:10:3",
                                                  .en = "an article of a law, such as wgr:10(2) or awb:10:3"},
                                     .schema_pattern_nl = pattern,
                                     .schema_pattern_en = pattern};
  [[nodiscard]] static Parsed<LawRef> parse(std::string_view text, Language) {
    const auto pieces = split(text);
    if (!detail::has_form_of_slug(pieces.cite)) return {};
    if (pieces.cite.size() != text.size() && !is_article(pieces.article)) return {};
    auto rest = pieces.subdivision;
    while (!rest.empty()) {
      const auto end = rest.find(')');
      if (rest.front() != '(' || end == std::string_view::npos || !is_alphanumeric(rest.substr(1, end - 1))) return {};
      rest.remove_prefix(end + 1);
    }
    if (text.size() > longest) return detail::too_long(longest);
    LawRef reference;
    reference.text_ = text;
    return reference;
  }
  [[nodiscard]] std::string text(Language = Language::english) const { return text_; }

  friend bool operator==(const LawRef&, const LawRef&) = default;
  friend std::strong_ordering operator<=>(const LawRef&, const LawRef&) = default;
  /// For boost::hash and Boost.Unordered.
  friend std::size_t hash_value(const LawRef& reference) noexcept { return std::hash<std::string>{}(reference.text_); }

 private:
  struct Pieces {
    std::string_view cite;
    std::string_view article;
    std::string_view subdivision;
  };
  [[nodiscard]] static constexpr Pieces split(std::string_view text) noexcept {
    Pieces pieces;
    pieces.cite = detail::take_until(text, ':');
    const auto parenthesis = text.find('(');
    pieces.article = text.substr(0, parenthesis);
    if (parenthesis != std::string_view::npos) pieces.subdivision = text.substr(parenthesis);
    return pieces;
  }
  [[nodiscard]] static constexpr bool is_alphanumeric(char c) noexcept {
    return detail::is_digit(c) || detail::is_lower(c) || detail::is_upper(c);
  }
  [[nodiscard]] static constexpr bool is_alphanumeric(std::string_view text) noexcept {
    for (const char c : text)
      if (!is_alphanumeric(c)) return false;
    return !text.empty();
  }
  /// Letters and digits in pieces, with a point, colon or hyphen between two: "10a", "4:81", "2.7".
  [[nodiscard]] static constexpr bool is_article(std::string_view text) noexcept {
    bool after_sign = true;
    for (const char c : text) {
      const bool sign = c == '.' || c == ':' || c == '-';
      if (sign ? after_sign : !is_alphanumeric(c)) return false;
      after_sign = sign;
    }
    return !after_sign;
  }

  std::string text_;
};

}  // namespace kader

template <>
struct std::hash<kader::LawRef> {
  [[nodiscard]] std::size_t operator()(const kader::LawRef& reference) const noexcept { return hash_value(reference); }
};
