// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "kader/view/offices.hpp"

namespace kader {

Phrase office_name(const Capacity& capacity) {
  if (const auto* office = std::get_if<Office>(&capacity))
    return Bilingual{word(*office, Language::dutch), word(*office, Language::english)};
  return Phrase(std::string_view(std::get<Words>(capacity).str()));
}

Phrase organ_phrase(std::string_view organ) {
  if (organ == "ps") return Bilingual{"provinciale staten", "the provincial council"};
  if (organ == "gs") return Bilingual{"gedeputeerde staten", "the provincial executive"};
  const std::string name(organ);
  return {(organ == "college" ? "het " : "de ") + name, "the " + name};
}

Bilingual holder_of(std::string_view single_office) {
  if (single_office == "burgemeester") return {"burgemeester", "mayor"};
  if (single_office == "cdk") return {"commissaris van de Koning", "King's commissioner"};
  return {"dijkgraaf", "chair of a water authority"};
}

}  // namespace kader
