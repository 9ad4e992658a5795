// SPDX-License-Identifier: Apache-2.0
#include "host/system_reason.hpp"

#include <cerrno>
#include <system_error>

namespace kader::detail {

Phrase system_reason(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return {"het bestand bestaat niet", "there is no such file"};
    case EACCES:
    case EPERM: return {"u hebt geen recht om het te openen", "you have no permission to open it"};
    case EISDIR: return {"het is een map", "it is a directory"};
    default:
      return {"het systeem meldt: " + std::generic_category().message(error),
              "the system says: " + std::generic_category().message(error)};
  }
}

}  // namespace kader::detail
