// SPDX-License-Identifier: Apache-2.0
// The key fixes the kind: who a body works like is a body.
// expect: (could not convert|no viable conversion|cannot convert)
#include "kader/describe/stated.hpp"
#include "kader/model/ids.hpp"

kader::Stated<kader::BodyId> like(const kader::BodyId& body, const kader::RoleId& role) {
#ifdef KADER_BAD
  return role;
#else
  (void)role;
  return body;
#endif
}
