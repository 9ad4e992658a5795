// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "kader/document/document.hpp"
#include "kader/text/language.hpp"

namespace kader::detail {

/// A provision as a lawyer names it: "artikel 5, lid 3, onderdeel b".
[[nodiscard]] Phrase spoken(const Document& document, std::uint32_t provision);
/// Its last part alone: "lid 3".
[[nodiscard]] Phrase spoken_part(const Document& document, std::uint32_t provision);
/// The same of one with another number, that is not there.
[[nodiscard]] Phrase spoken_part(const Document& document, std::uint32_t like, std::string_view number);

/// Words of a text on one line, without marks of emphasis; cut after `most` bytes.
[[nodiscard]] std::string on_one_line(std::string_view words, std::size_t most = 80);

}  // namespace kader::detail
