// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "kader/read/tree.hpp"
#include "kader/report/source.hpp"
#include "kader/text/language.hpp"
#include "read/convert.hpp"
#include "read/origins.hpp"

namespace kader::detail {

/// The fragments of one framework as one tree, which takes over the text of theirs.
///
/// Maps are united, recursively; lists are joined, and so are values where the format has a list (a list of one may
/// stand without brackets); an empty value adds nothing. The same key of one record set twice is a finding at the
/// second, and the first holds.
///
/// What a record rests on: it begins in a block, and rests on the provision that the block stands under. What another
/// block adds to it rests on that one's: each part that can carry a source of its own does, and for the others the
/// record rests on that provision too. A source that a fragment states itself goes before the block's, for all that
/// the fragment says.
///
/// `fragments` is a list of maps; `rests_on` has for each the number of its provisions in `origins`.
[[nodiscard]] Tree unite(Tree fragments, const std::vector<std::uint32_t>& rests_on, Language keys,
                         const Source& source, Origins& origins, Findings& findings);

}  // namespace kader::detail
