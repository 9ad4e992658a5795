// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>

#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// At least so many, or at least that part, of a whole that the field names: "2", "1/2", "60%", "more than 1/2",
/// "all". Half is 1/2; a majority is more than 1/2. Fractions are kept in lowest terms and a percentage stays one,
/// so that 50% and 1/2 require the same and yet are not equal. Throws InvalidValue for a part outside 0 to 1, and
/// for more than the whole.
class Share {
 public:
  enum class Kind : std::uint8_t { count, fraction, percentage, all };
  static constexpr std::uint32_t most_count = 1'000'000;
  static constexpr std::uint32_t most_denominator = 1'000'000;

  constexpr Share() = default;  // all
  [[nodiscard]] static constexpr Share count(std::uint64_t number) {
    if (number > most_count) throw InvalidValue(std::to_string(number), too_many.en);
    return {Kind::count, static_cast<std::uint32_t>(number), 1};
  }
  [[nodiscard]] static constexpr Share fraction(std::uint64_t numerator, std::uint64_t denominator) {
    if (denominator == 0 || denominator > most_denominator || numerator > denominator)
      throw InvalidValue(std::to_string(numerator) + "/" + std::to_string(denominator), outside.en);
    const auto divisor = std::gcd(numerator, denominator);
    return {Kind::fraction, static_cast<std::uint32_t>(numerator / divisor),
            static_cast<std::uint32_t>(denominator / divisor)};
  }
  /// 66.67% is 666'700 millionths.
  [[nodiscard]] static constexpr Share percentage(std::uint64_t millionths) {
    if (millionths > 1'000'000) throw InvalidValue(std::to_string(millionths) + "/1000000", outside.en);
    return {Kind::percentage, static_cast<std::uint32_t>(millionths), 1'000'000};
  }
  [[nodiscard]] static constexpr Share all() noexcept { return {}; }
  /// More than a count, fraction or percentage below the whole.
  [[nodiscard]] static constexpr Share more_than(Share share) {
    if (share.more_than_ || share.kind_ == Kind::all || share.is_whole())
      throw InvalidValue("more than", more_than_whole.en);
    share.more_than_ = true;
    return share;
  }

  [[nodiscard]] constexpr Kind kind() const noexcept { return kind_; }
  /// Whether the number or part itself is not enough.
  [[nodiscard]] constexpr bool is_more_than() const noexcept { return more_than_; }
  /// Of a count: the number; of a part: its numerator; of all: 1.
  [[nodiscard]] constexpr std::uint32_t numerator() const noexcept { return numerator_; }
  /// 1 but for a fraction or percentage.
  [[nodiscard]] constexpr std::uint32_t denominator() const noexcept { return denominator_; }

  /// The smallest whole number that satisfies it, of so many in total. May exceed the total: 3 of 2,
  /// and more than half of none, cannot be reached.
  [[nodiscard]] constexpr std::uint64_t least_of(std::uint64_t total) const noexcept {
    if (kind_ == Kind::all) return total;
    if (kind_ == Kind::count) return std::uint64_t{numerator_} + (more_than_ ? 1 : 0);
    // total * numerator / denominator, in two parts that cannot overflow
    const std::uint64_t rest = total % denominator_ * numerator_;
    const std::uint64_t whole = total / denominator_ * numerator_ + rest / denominator_;
    return whole + (more_than_ || rest % denominator_ != 0 ? 1 : 0);
  }
  /// Whether it always takes more than half, however many there are (one at least). A count never does.
  [[nodiscard]] constexpr bool is_majority() const noexcept {
    if (kind_ == Kind::all) return true;
    if (kind_ == Kind::count) return false;
    const auto twice = std::uint64_t{numerator_} * 2;
    return twice > denominator_ || (more_than_ && twice == denominator_);
  }

  static constexpr ScalarAbout about{
      .name = "Share",
      .expected = {.nl = "een aandeel, zoals 2, 1/2, 60%, meer dan 1/2 of alle",
                   .en = "a share, such as 2, 1/2, 60%, more than 1/2 or all"},
      .schema_pattern_nl = "^(alle|(meer dan )?((0|[1-9][0-9]*)(/[1-9][0-9]*)?|(0|[1-9][0-9]{0,2})([.][0-9]{1,4})?%))$",
      .schema_pattern_en = "^(all|(more than )?((0|[1-9][0-9]*)(/[1-9][0-9]*)?|(0|[1-9][0-9]{0,2})([.][0-9]{1,4})?%))$",
      .number_allowed = true};
  [[nodiscard]] static Parsed<Share> parse(std::string_view text, Language language) {
    if (text == words_all.in(language)) return all();
    const auto prefix = words_more_than.in(language);
    const bool more = text.substr(0, prefix.size()) == prefix;
    if (more) text.remove_prefix(prefix.size());
    auto plain = text.find('/') != std::string_view::npos ? parse_fraction(text)
                 : !text.empty() && text.back() == '%'    ? parse_percentage(text)
                                                          : parse_count(text);
    if (!plain || !more) return plain;
    if (plain->is_whole()) return Impossible{.reason = more_than_whole};
    return more_than(*plain);
  }
  [[nodiscard]] std::string text(Language language) const {
    if (kind_ == Kind::all) return std::string(words_all.in(language));
    std::string text(more_than_ ? words_more_than.in(language) : std::string_view());
    if (kind_ == Kind::percentage) return text + detail::percentage_text(numerator_);
    text += std::to_string(numerator_);
    if (kind_ == Kind::fraction) text += '/' + std::to_string(denominator_);
    return text;
  }

  friend constexpr bool operator==(const Share&, const Share&) = default;

 private:
  static constexpr Bilingual words_all{.nl = "alle", .en = "all"};
  static constexpr Bilingual words_more_than{.nl = "meer dan ", .en = "more than "};
  static constexpr Bilingual outside{.nl = "een deel ligt tussen 0 en 1, met een noemer van ten hoogste 1000000",
                                     .en = "a part lies between 0 and 1, with a denominator of at most 1000000"};
  static constexpr Bilingual percent_outside{.nl = "een percentage loopt van 0% tot en met 100%",
                                             .en = "a percentage runs from 0% to 100%"};
  static constexpr Bilingual too_many{.nl = "een aantal is ten hoogste 1000000", .en = "a number is at most 1000000"};
  static constexpr Bilingual negative{.nl = "een aandeel is niet negatief", .en = "a share is not negative"};
  static constexpr Bilingual too_fine{.nl = "een percentage heeft ten hoogste vier decimalen",
                                      .en = "a percentage has at most four decimals"};
  static constexpr Bilingual more_than_whole{.nl = "meer dan het geheel is er niet",
                                             .en = "there is no more than the whole"};

  constexpr Share(Kind kind, std::uint32_t numerator, std::uint32_t denominator) noexcept
      : numerator_(numerator), denominator_(denominator), kind_(kind) {}
  [[nodiscard]] constexpr bool is_whole() const noexcept { return kind_ != Kind::count && numerator_ == denominator_; }

  [[nodiscard]] static Parsed<Share> parse_count(std::string_view text) {
    const auto number = detail::whole_number(text, most_count);
    if (number.form == detail::NumberForm::number) return count(number.value);
    if (number.form == detail::NumberForm::negative) return Impossible{.reason = negative};
    if (number.form == detail::NumberForm::too_great) return Impossible{.reason = too_many};
    return {};
  }
  [[nodiscard]] static Parsed<Share> parse_fraction(std::string_view text) {
    std::string_view below = text;
    const auto numerator = detail::whole_number(detail::take_until(below, '/'), most_denominator);
    const auto denominator = detail::whole_number(below, most_denominator);
    if (numerator.form == detail::NumberForm::other || denominator.form == detail::NumberForm::other) return {};
    if (numerator.form != detail::NumberForm::number || denominator.form != detail::NumberForm::number ||
        denominator.value == 0 || numerator.value > denominator.value)
      return Impossible{.reason = outside};
    return fraction(numerator.value, denominator.value);
  }
  [[nodiscard]] static Parsed<Share> parse_percentage(std::string_view text) {
    const auto number = detail::percentage(text);
    if (number.form == detail::NumberForm::number) return percentage(number.value);
    if (number.form == detail::NumberForm::other) return {};
    return Impossible{.reason = number.form == detail::NumberForm::too_fine ? too_fine : percent_outside};
  }

  std::uint32_t numerator_ = 1;
  std::uint32_t denominator_ = 1;
  Kind kind_ = Kind::all;
  bool more_than_ = false;
};

}  // namespace kader
