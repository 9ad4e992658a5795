// SPDX-License-Identifier: Apache-2.0
// The id of a body is never the id of a role: to compare them is a mistake that the compiler finds.
// expect: (no match for|invalid operands)
#include "kader/model/ids.hpp"

bool same(const kader::BodyId& body, const kader::RoleId& role) {
#ifdef KADER_BAD
  return body == role;
#else
  return body == kader::BodyId("raad") && role == kader::RoleId("raad");
#endif
}
