// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kader/model/party.hpp"
#include "kader/region/municipality.hpp"
#include "kader/text/language.hpp"

namespace kader::detail {

/// A party that the heading of a text names, and that is certainly one of its kind.
struct NamedParty {
  std::string id;
  std::string name;
  PartyKind kind = PartyKind::gemeente;
  const Municipality* municipality = nullptr;  ///< of a gemeente; never null there
};

/// Who the heading of a text names.
struct NamedParties {
  std::vector<NamedParty> certain;   ///< in the order of the text, each once
  std::vector<std::string> unknown;  ///< names among municipalities that the table does not have
  bool state = false;                ///< whether a minister or state secretary is named
};

/// Adds whom a paragraph of the heading names: "de colleges van burgemeester en wethouders van de gemeenten A, B en C",
/// "Gedeputeerde Staten van X", "het dagelijks bestuur van waterschap Y", and "de gemeente Z" where it begins with
/// that. Linear in the paragraph.
void add_named_parties(std::string_view paragraph, NamedParties& named);

}  // namespace kader::detail
