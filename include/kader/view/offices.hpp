// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/model/post.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// What a capacity is called: "raadslid", or the words of the text.
[[nodiscard]] Phrase office_name(const Capacity& capacity);

/// An organ of public law as a sentence has it: "de raad", "het college", "provinciale staten".
[[nodiscard]] Phrase organ_phrase(std::string_view organ);

/// What one is who holds an office that is an organ: "burgemeester". Precondition: `is_single_office(organ)`.
[[nodiscard]] Bilingual holder_of(std::string_view single_office);

}  // namespace kader
