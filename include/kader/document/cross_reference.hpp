// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "kader/report/source.hpp"
#include "kader/text/provision_ref.hpp"

namespace kader {

/// What became of a reference in the words of a text ("artikel 5, derde lid").
enum class ReferenceOutcome : std::uint8_t {
  resolved,   ///< it leads to provisions of this text
  external,   ///< it is to a law or another document, named or plainly meant; never looked for here
  dangling,   ///< it is to a provision of this text that is not there
  undecided   ///< it cannot be said with certainty what is meant
};

/// One provision that a reference names: "het tweede en derde lid" names two.
struct ReferenceTarget {
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  ProvisionRef ref;                ///< as it would be named if it is there; not given where no name can be made
  std::uint32_t provision = none;  ///< index in the document
  ByteRange where;                 ///< the words that name it; those of the reference where they are shared
};

/// A reference from the words of one provision to others, to a law or to another document.
struct CrossReference {
  ByteRange where;              ///< from "artikel" to the last word that belongs to it
  std::uint32_t provision = 0;  ///< in whose words it stands
  ReferenceOutcome outcome = ReferenceOutcome::undecided;
  std::vector<ReferenceTarget> targets;  ///< in the order named; a range names all from first to last, at most 100
  std::string law;     ///< external: the id of a known law ("wgr"), else empty
  std::string document;  ///< external: the words that name what it is to
};

}  // namespace kader
