// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/model/framework.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source_map.hpp"

namespace kader {

/// Findings that are accepted outside the draft itself: in the register beside it, or wherever a host keeps them.
struct Register {
  std::vector<Acceptance> accepted = {};
  SourceMap source_map = {};           ///< where they stand
  std::vector<Finding> findings = {};  ///< what is wrong with the register itself
};

/// Reads a register: a draft with nothing but acceptances, which need not say its version or language.
/// `name` is what findings call it.
[[nodiscard]] Register read_register(std::string_view text, const std::string& name);

/// The file in which the register of a draft is looked for: the whole name of the draft, and `.accepted.yaml`
/// ("a.kader.yaml.accepted.yaml"), so that drafts in two formats each have their own.
[[nodiscard]] std::string register_name(std::string_view draft);

/// The register that lies beside the file of a draft; nothing where there is none. One that cannot be opened, or that
/// is a link out of the folder of the draft, has the finding that says so.
[[nodiscard]] std::optional<Register> register_beside(const std::string& draft);

}  // namespace kader
