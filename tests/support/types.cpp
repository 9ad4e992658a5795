// SPDX-License-Identifier: Apache-2.0
#include "support/types.hpp"

#include <algorithm>

#include "kader/describe/value.hpp"
#include "kader/model/framework_type.hpp"

namespace kader::testing {

namespace {

void visit(const TypeInfo& type, std::vector<const TypeInfo*>& found) {
  if (std::find(found.begin(), found.end(), &type) != found.end()) return;
  found.push_back(&type);
  for (const FieldInfo& field : type.fields) visit(*field.type, found);
  for (const TypeInfo* alternative : type.alternatives) visit(*alternative, found);
  if (type.element != nullptr) visit(*type.element, found);
}

}  // namespace

const std::vector<const TypeInfo*>& all_types() {
  static const std::vector<const TypeInfo*> types = [] {
    std::vector<const TypeInfo*> found;
    visit(framework_type(), found);
    return found;
  }();
  return types;
}

const TypeInfo* find_type(std::string_view name) {
  for (const TypeInfo* type : all_types())
    if (type->name == name) return type;
  return nullptr;
}

std::vector<FieldInfo> flat_fields(const TypeInfo& record) {
  std::vector<FieldInfo> fields;
  each_field(record, [&](const FieldInfo& field) {
    fields.push_back(field);
    return true;
  });
  return fields;
}

}  // namespace kader::testing
