// SPDX-License-Identifier: Apache-2.0
// The words by which texts are called: "besluit", "Archiefwet", "mandaatregeling".
#pragma once

#include <string_view>

namespace kader::detail {

/// Whether a word names a kind of text that provisions stand in: "besluit", "Archiefwet", "mandaatregeling".
[[nodiscard]] bool names_a_text(std::string_view word);
/// Whether it is the bare name of such a kind, in small letters and without accents: "besluit", not "mandaatbesluit".
[[nodiscard]] bool is_kind_of_text(std::string_view folded_word);
/// Whether it names what has no provisions, as a rule: "intentieverklaring".
[[nodiscard]] bool names_a_document(std::string_view folded_word);
/// False for nearly all words that are none of these, by their last two letters.
[[nodiscard]] bool may_name_a_text(std::string_view word);
/// Of a kind that binds those who agree on it: "overeenkomst", "dienstverleningsovereenkomst".
[[nodiscard]] bool names_what_binds(std::string_view folded_word);

/// An abbreviation such as Wpg, EVRM, WNT: capitals in it, and short.
[[nodiscard]] bool looks_abbreviated(std::string_view word);
/// One without vowels, such as Wvggz or Wjsg.
[[nodiscard]] bool is_unspeakable(std::string_view word);

}  // namespace kader::detail
