// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/moment.hpp"
#include "kader/text/reference.hpp"
#include "kader/text/share.hpp"

namespace kader {

/// Each of them separately, by an act of its own.
struct Each {
  KADER_BARE(Each, "ieder van", "Each of them separately, by an act of its own.",
    (each, "ieder van", "Who.", List<Reference>),
    (except_, "behalve", "But not these.", Stated<List<Reference>>))
};

/// One act of all of them together: all must agree.
struct Jointly {
  KADER_BARE(Jointly, "gezamenlijk", "One act of all of them together: all must agree.",
    (jointly, "gezamenlijk", "Who.", List<Reference>),
    (except_, "behalve", "But not these.", Stated<List<Reference>>))
};

/// At least that share of them together; `some: 1` is any of them.
struct Some {
  KADER_BARE(Some, "ten minste zoveel", "At least that share of them together; one is any of them.",
    (some, "ten minste zoveel", "How many, or which part.", Share),
    (of, "van", "Of whom.", List<Reference>),
    (except_, "behalve", "But not these.", Stated<List<Reference>>))
};

/// Who acts, receives or takes part: a name, a written list, or one of three ways to act together.
using Actor = std::variant<Reference, List<Reference>, Each, Jointly, Some>;

template <>
struct ChoiceDescription<Actor> {
  static constexpr std::string_view name = "Actor";
  static constexpr std::string_view dutch = "wie";
  static constexpr std::string_view doc = "Who acts, receives or takes part.";
};

/// All names of an actor expression, without those excepted. Good as long as the expression.
[[nodiscard]] inline std::span<const Reference> names_in(const Actor& actor) {
  struct Visitor {
    std::span<const Reference> operator()(const Reference& name) const { return {&name, 1}; }
    std::span<const Reference> operator()(const List<Reference>& names) const { return names; }
    std::span<const Reference> operator()(const Each& set) const { return set.each; }
    std::span<const Reference> operator()(const Jointly& set) const { return set.jointly; }
    std::span<const Reference> operator()(const Some& set) const { return set.of; }
  };
  return std::visit(Visitor{}, actor);
}
std::span<const Reference> names_in(Actor&&) = delete;

/// Those whom an actor expression leaves out; null where it says nothing of that.
[[nodiscard]] inline const Stated<List<Reference>>* excepted_in(const Actor& actor) noexcept {
  if (const auto* each = std::get_if<Each>(&actor)) return &each->except_;
  if (const auto* jointly = std::get_if<Jointly>(&actor)) return &jointly->except_;
  if (const auto* some = std::get_if<Some>(&actor)) return &some->except_;
  return nullptr;
}

}  // namespace kader
