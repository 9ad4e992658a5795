// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "kader/document/document.hpp"
#include "scaffold/sentence.hpp"

namespace kader::detail {

/// A minister or state secretary whom a text names.
struct StateOrgan {
  std::string id;     ///< "minister", or "minister-vws" where the text names several
  std::string name;   ///< "Minister van Volksgezondheid, Welzijn en Sport"
  std::string title;  ///< "minister", "staatssecretaris"
  std::vector<std::string> also;  ///< other names: the state secretary of the same portfolio
};

/// Those whom a text names in full, each once, in its order. Linear.
[[nodiscard]] std::vector<StateOrgan> state_organs(const Document& document,
                                                   const std::vector<std::vector<Sentence>>& sentences);

}  // namespace kader::detail
