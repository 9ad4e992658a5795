// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kader::detail {

/// The text of a heading or title: without marks of emphasis, tags, comments, addresses and notes; white space as
/// single spaces. Of at most the first 2000 bytes.
[[nodiscard]] std::string without_markup(std::string_view text);

/// As a name of small letters, digits and hyphens; empty where nothing is left.
[[nodiscard]] std::string slug_of_title(std::string_view text);

}  // namespace kader::detail
