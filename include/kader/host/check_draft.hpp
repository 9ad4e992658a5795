// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/check/check.hpp"
#include "kader/host/register.hpp"
#include "kader/read/read.hpp"

namespace kader {

/// All there is to say about a draft, in one report with its lines: what reading, resolving and the rules find, and
/// what is accepted in the draft or in a register of its own. A function of its arguments alone: no file is opened and
/// no clock is asked. Where the draft cannot be read at all, no rule is run; on a text without a model, and on one
/// whose model cannot be read, those that need the text only. `beside` may be null.
[[nodiscard]] Report check_draft(const Draft& draft, const CheckOptions& options, const Register* beside = nullptr);

/// Reads a file and checks it, with the register that lies beside it.
[[nodiscard]] Report check_file(const std::string& path, const CheckOptions& options);

}  // namespace kader
