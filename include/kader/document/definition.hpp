// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "kader/report/source.hpp"

namespace kader {

/// How a text defines a term.
enum class DefinitionForm : std::uint8_t {
  list,       ///< an item below "wordt verstaan onder:", or a line of its own in an article on terms
  hereafter,  ///< "(hierna: het BAO-Z)", "hierna te noemen …"
  quoted      ///< "… verder te noemen: 'partijen'"
};

/// A term that a text defines, and where.
struct Definition {
  std::string term;             ///< without its article and quotes: "Minister", "deelnemers"
  ByteRange where;              ///< the term, where it is defined
  ByteRange meaning;            ///< the words that say what it means; unknown for `hereafter`
  std::uint32_t provision = 0;  ///< in which it is defined
  std::uint32_t scope = 0;  ///< the provision in which it holds: the whole, an annex, or an article ("in dit artikel")
  DefinitionForm form = DefinitionForm::list;
};

}  // namespace kader
