// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "kader/standard/conform.hpp"

namespace kader {

/// A framework measured, and what it is called.
struct Measured {
  std::string framework;
  Conformance conformance;
};

/// For a person: each requirement with its verdict, what shows it with articles, what is not known and why, and the
/// counts.
[[nodiscard]] std::string conformance_text(const Measured& measured, Language language);
/// For a program: `summary` with the counts by verdict, `requirements` with verdict, evidence and what is missing.
[[nodiscard]] std::string conformance_json(const Measured& measured, Language language);

/// The standards that are known, one a line, with how much of each a framework can show.
[[nodiscard]] std::string standards_text(std::span<const std::shared_ptr<const Standard>> standards, Language language);
/// A standard or one of its requirements explained to a person: what it asks, where that comes from, what shows it.
[[nodiscard]] std::string standard_text(const Standard& standard, Language language);
[[nodiscard]] std::string requirement_text(const Standard& standard, std::size_t requirement, Language language);

}  // namespace kader
