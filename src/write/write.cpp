// SPDX-License-Identifier: Apache-2.0
#include "kader/write/write.hpp"

#include "kader/model/framework_type.hpp"
#include "write/tree.hpp"

namespace kader {

std::string write_yaml_value(const TypeInfo& type, const void* object, Language keys) {
  return detail::as_yaml(detail::written(type, object, detail::Form::shortest, keys));
}
std::string write_json_value(const TypeInfo& type, const void* object, Language keys) {
  return detail::as_json(detail::written(type, object, detail::Form::longest, keys));
}

// A framework is one object of its type: its address needs no definition here.
std::string write_yaml(const Framework& framework, Language keys) {
  return write_yaml_value(framework_type(), &framework, keys);
}
std::string write_json(const Framework& framework, Language keys) {
  return write_json_value(framework_type(), &framework, keys);
}

}  // namespace kader
