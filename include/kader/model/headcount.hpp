// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/text/count.hpp"

namespace kader {

/// A number of people or seats between two bounds, one of which may be open.
struct Bounds {
  KADER_RECORD(Bounds, "aantal", "A number between two bounds, one of which may be open.",
    (at_least, "ten minste", "The least.", Stated<Count>),
    (at_most, "ten hoogste", "The most.", Stated<Count>))
};

/// How many: a number, or a range whose least is not above its most. Throws InvalidValue otherwise.
class Headcount {
 public:
  using Plain = std::variant<Count, Bounds>;
  static constexpr std::string_view kader_name = "Headcount";

  Headcount() = default;
  Headcount(int exactly) : Headcount(Count(exactly)) {}  // NOLINT(google-explicit-constructor)
  Headcount(Count exactly) : plain_(exactly) {}          // NOLINT(google-explicit-constructor)
  Headcount(Count at_least, Count at_most) : Headcount(Bounds{.at_least = at_least, .at_most = at_most}) {}
  explicit Headcount(Bounds bounds) : plain_(std::move(bounds)) {
    if (const auto why = fault(plain_)) throw InvalidValue(written(), why->reason.en);
  }

  [[nodiscard]] static Parsed<Headcount> refined(const Plain& plain) {
    if (auto why = fault(plain)) return *std::move(why);
    Headcount made;
    made.plain_ = plain;
    return made;
  }
  [[nodiscard]] const Plain& plain() const noexcept { return plain_; }

  /// The least number; 0 where it is open.
  [[nodiscard]] std::uint32_t least() const noexcept {
    if (const auto* exactly = std::get_if<Count>(&plain_)) return exactly->value();
    const auto& bounds = std::get<Bounds>(plain_);
    return bounds.at_least ? bounds.at_least->value() : 0;
  }
  /// The greatest number; nothing where it is open.
  [[nodiscard]] std::optional<std::uint32_t> most() const noexcept {
    if (const auto* exactly = std::get_if<Count>(&plain_)) return exactly->value();
    const auto& bounds = std::get<Bounds>(plain_);
    return bounds.at_most ? std::optional(bounds.at_most->value()) : std::nullopt;
  }

  friend bool operator==(const Headcount&, const Headcount&) = default;

 private:
  [[nodiscard]] static std::optional<Impossible> fault(const Plain& plain) {
    const auto* bounds = std::get_if<Bounds>(&plain);
    if (bounds == nullptr || !bounds->at_least || !bounds->at_most) return std::nullopt;
    if (bounds->at_least->value() <= bounds->at_most->value()) return std::nullopt;
    const std::string least = std::to_string(bounds->at_least->value());
    const std::string most = std::to_string(bounds->at_most->value());
    return Impossible{"impossible-value",
                      {"ten minste " + least + " is meer dan ten hoogste " + most,
                       "at least " + least + " is more than at most " + most}};
  }
  [[nodiscard]] std::string written() const {
    return std::to_string(least()) + ".." + (most() ? std::to_string(*most()) : std::string());
  }

  Plain plain_ = Count(1);
};

}  // namespace kader
