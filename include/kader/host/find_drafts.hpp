// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kader/text/language.hpp"

namespace kader {

/// A file or folder that was met on the way, and why nothing of it is read.
struct NotTaken {
  std::string name;
  Phrase why;
};

/// The drafts that are meant by some names, each once.
struct FoundDrafts {
  std::vector<std::string> names = {};
  std::vector<NotTaken> not_taken = {};  ///< what is in it was not looked at, so that nothing may be called clean
};

/// Files as they are named, also where they are not there, for reading them says best what is wrong; folders as the
/// drafts below them, in order. Hidden folders (.git) hold no drafts, and links to folders are not followed, for they
/// can go round. A draft that nobody named is not opened where it is a pipe or a link that leads out of its folder.
[[nodiscard]] FoundDrafts find_drafts(std::span<const std::string> names);

}  // namespace kader
