// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/draft_template.hpp"

#include "generated/template_table.hpp"

namespace kader {
namespace {

constexpr std::string_view names[] = {"samenwerkingskader"};

}  // namespace

std::span<const std::string_view> draft_templates() noexcept { return names; }

std::optional<std::string_view> draft_template(std::string_view name, Language language) noexcept {
  if (name != names[0]) return std::nullopt;
  return language == Language::dutch ? detail::template_nl : detail::template_en;
}

}  // namespace kader
