// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "kader/resolve/model.hpp"

namespace kader {

/// What a name stands for, as somebody who asks writes it: in either language.
struct NameFound {
  Entity entity;        ///< `unresolved` where nothing has that name
  std::string nearest;  ///< then the name that was probably meant; empty where none is near
};
/// `gemeenten.college`, `platform.chair`, `platform.voorzitter`, `anything`. Linear in the names of the framework
/// where nothing has it.
[[nodiscard]] NameFound look_up(const Model& model, std::string_view name);

/// The same of an act: `adopt`, `vaststellen`, or one of the framework's own.
struct ActFound {
  ResolvedAct act;
  bool known = false;
  std::string nearest;
};
[[nodiscard]] ActFound look_up_act(const Model& model, std::string_view word);

}  // namespace kader
