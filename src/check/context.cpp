// SPDX-License-Identifier: Apache-2.0
#include "kader/check/context.hpp"

namespace kader {

// As JSON pointers have it (RFC 6901): a provision may hold a slash.
std::string Context::pointer_of(const ProvisionRef& ref) {
  std::string pointer = "/provisions";
  if (ref.given()) pointer += '/';
  for (const char c : ref.str()) pointer += c == '/' ? "~1" : std::string(1, c);
  return pointer;
}

}  // namespace kader
