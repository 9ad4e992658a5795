// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "kader/check/check.hpp"
#include "kader/read/read.hpp"

namespace kader {

/// Whether the register of accepted findings beside a draft is looked for.
enum class Register : bool { ignored, read };

/// All there is to say about a draft, in one report with its lines: what reading, resolving and the rules find, and
/// what is accepted in the draft or in the register beside it. Where the draft cannot be read at all, no rule is run;
/// on a text without a model, and on one whose model cannot be read, those that need the text only.
/// Throws InvalidValue where the options name a rule that does not exist.
[[nodiscard]] Report check_draft(const Draft& draft, const CheckOptions& options = {},
                                 Register beside = Register::read);

/// The register of accepted findings beside a draft: its whole name, and `.accepted.yaml`
/// ("a.kader.yaml.accepted.yaml"), so that drafts in two formats each have their own.
[[nodiscard]] std::string register_name(std::string_view draft);

}  // namespace kader
