// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/text/id.hpp"
#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// Where in the text of the agreement something stands: article, paragraph, item, with dots; a scope before a
/// colon; a sentence after a slash. "4", "4.3", "2.3.c", "annex:4.3", "4.3/2", "gov.to". Numbers and letters are
/// those of the text itself, so that 4.10 is not 4.1. At most 100 characters. Default-made: not given.
/// The constructors throw InvalidValue for any other text.
class ProvisionRef {
  static constexpr std::string_view pattern =
      "^([a-z][a-z0-9-]*:)?[A-Za-z0-9][A-Za-z0-9-]*([.][A-Za-z0-9][A-Za-z0-9-]*)*(/[1-9][0-9]{0,2})?$";

 public:
  static constexpr std::size_t longest = 100;
  static constexpr std::uint64_t most_sentences = 999;

  ProvisionRef() = default;
  explicit ProvisionRef(std::string_view text) { *this = value_of<ProvisionRef>(text); }
  ProvisionRef(const char* text) : ProvisionRef(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const std::string& str() const noexcept { return text_; }
  [[nodiscard]] bool given() const noexcept { return !text_.empty(); }

  /// What stands before the colon: "annex"; empty for the text itself.
  [[nodiscard]] std::string_view scope() const noexcept { return split(text_).scope; }
  /// What stands between colon and slash: "4.3".
  [[nodiscard]] std::string_view path() const noexcept { return split(text_).path; }
  /// How many parts the path has: 2 for "4.3"; 0 where not given.
  [[nodiscard]] std::size_t parts() const noexcept {
    const auto dotted = path();
    if (dotted.empty()) return 0;
    std::size_t count = 1;
    for (const char c : dotted) count += c == '.' ? 1 : 0;
    return count;
  }
  /// Counted from 0; empty beyond the last.
  [[nodiscard]] std::string_view part(std::size_t index) const noexcept {
    auto rest = path();
    for (; index > 0; --index) (void)detail::take_until(rest, '.');
    return detail::take_until(rest, '.');
  }
  /// 2 for the second sentence; nothing for the whole provision.
  [[nodiscard]] std::optional<int> sentence() const noexcept {
    const auto digits = split(text_).sentence;
    if (digits.empty()) return std::nullopt;
    return static_cast<int>(detail::whole_number(digits, most_sentences).value);
  }
  /// Whether `inner` is this provision or lies in it: 4 contains 4.3 and 4.3/2, and no annex:4.
  [[nodiscard]] bool contains(const ProvisionRef& inner) const noexcept {
    if (text_ == inner.text_) return given();
    const auto& longer = inner.text_;
    if (text_.empty() || longer.size() <= text_.size() || longer.compare(0, text_.size(), text_) != 0) return false;
    return !sentence() && (longer[text_.size()] == '.' || longer[text_.size()] == '/');
  }

  static constexpr ScalarAbout about{
      .name = "ProvisionRef",
      .expected = {.nl = "een vindplaats in de tekst, zoals 4, 4.3, 2.3.c, bijlage:4.3 of 4.3/2",
                   .en = "a place in the text, such as 4, 4.3, 2.3.c, annex:4.3 or 4.3/2"},
      .schema_pattern_nl = pattern,
      .schema_pattern_en = pattern,
      .number_allowed = true};
  [[nodiscard]] static Parsed<ProvisionRef> parse(std::string_view text, Language) {
    const auto pieces = split(text);
    if (text.find(':') != std::string_view::npos && !detail::has_form_of_slug(pieces.scope)) return {};
    auto rest = pieces.path;
    if (rest.empty() || rest.back() == '.') return {};
    while (!rest.empty())
      if (!is_part(detail::take_until(rest, '.'))) return {};
    if (text.find('/') != std::string_view::npos) {
      const auto number = detail::whole_number(pieces.sentence, most_sentences);
      if (number.form == detail::NumberForm::other) return {};
      if (number.form != detail::NumberForm::number || number.value == 0)
        return Impossible{.reason = Bilingual{.nl = "zinnen worden geteld van 1 tot en met 999",
                                              .en = "sentences are counted from 1 to 999"}};
    }
    if (text.size() > longest) return detail::too_long(longest);
    ProvisionRef reference;
    reference.text_ = text;
    return reference;
  }
  [[nodiscard]] std::string text(Language = Language::english) const { return text_; }

  friend bool operator==(const ProvisionRef&, const ProvisionRef&) = default;
  /// As a reader would list them: numbers by value (4.9 before 4.10), a whole before its parts.
  friend std::strong_ordering operator<=>(const ProvisionRef& left, const ProvisionRef& right) noexcept {
    const auto a = split(left.text_);
    const auto b = split(right.text_);
    if (const auto order = a.scope <=> b.scope; std::is_neq(order)) return order;
    auto rest_a = a.path;
    auto rest_b = b.path;
    while (!rest_a.empty() && !rest_b.empty())
      if (const auto order = compare_parts(detail::take_until(rest_a, '.'), detail::take_until(rest_b, '.'));
          std::is_neq(order))
        return order;
    if (rest_a.empty() != rest_b.empty()) return rest_b.empty() <=> rest_a.empty();
    if (const auto order = compare_parts(a.sentence, b.sentence); std::is_neq(order)) return order;
    return left.text_ <=> right.text_;
  }
  /// For boost::hash and Boost.Unordered.
  friend std::size_t hash_value(const ProvisionRef& reference) noexcept {
    return std::hash<std::string>{}(reference.text_);
  }

 private:
  struct Pieces {
    std::string_view scope;
    std::string_view path;
    std::string_view sentence;
  };
  [[nodiscard]] static constexpr Pieces split(std::string_view text) noexcept {
    Pieces pieces;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
      pieces.scope = text.substr(0, colon);
      text.remove_prefix(colon + 1);
    }
    pieces.path = detail::take_until(text, '/');
    pieces.sentence = text;
    return pieces;
  }
  [[nodiscard]] static constexpr bool is_part(std::string_view text) noexcept {
    if (text.empty() || text.front() == '-') return false;
    for (const char c : text)
      if (!detail::is_digit(c) && !detail::is_lower(c) && !detail::is_upper(c) && c != '-') return false;
    return true;
  }
  /// By the number in front, if any, then by what follows: 9, 10, 10a, 11, a, b.
  [[nodiscard]] static constexpr std::strong_ordering compare_parts(std::string_view left,
                                                                    std::string_view right) noexcept {
    const auto number = [](std::string_view& text) {
      std::size_t end = 0;
      while (end < text.size() && detail::is_digit(text[end])) ++end;
      auto digits = text.substr(0, end);
      text.remove_prefix(end);
      while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
      return digits;
    };
    const auto a = number(left);
    const auto b = number(right);
    if (a.empty() != b.empty() && !(a.empty() && left.empty()) && !(b.empty() && right.empty()))
      return a.empty() <=> b.empty();
    if (const auto order = a.size() <=> b.size(); std::is_neq(order)) return order;
    if (const auto order = a <=> b; std::is_neq(order)) return order;
    return left <=> right;
  }

  std::string text_;
};

}  // namespace kader

template <>
struct std::hash<kader::ProvisionRef> {
  [[nodiscard]] std::size_t operator()(const kader::ProvisionRef& reference) const noexcept {
    return hash_value(reference);
  }
};
