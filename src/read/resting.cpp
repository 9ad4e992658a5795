// SPDX-License-Identifier: Apache-2.0
#include "read/resting.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kader::detail {
namespace {

void add_sources(Stated<List<ProvisionRef>>& stated, const Origins::Sources& more, Resting how) {
  if (stated.stated() && (how == Resting::where_silent || !stated)) return;
  constexpr std::size_t most = 30;  // what rests on more says nothing by it
  List<ProvisionRef>& list = stated.edit();
  for (std::size_t i = 0; i < more.size() && list.size() < most; ++i)
    if (std::find(list.begin(), list.end(), more[i]) == list.end())
      list.insert(how == Resting::first ? list.begin() + static_cast<std::ptrdiff_t>(i) : list.end(), more[i]);
}

const FieldInfo* source_of(const TypeInfo& record, void*& owner) {
  if (const FieldInfo* field = record.field("source")) return field;
  for (const FieldInfo& field : record.fields)
    if (field.embedded)
      if (const FieldInfo* inner = field.type->field("source")) {
        owner = field.access(owner);
        return inner;
      }
  return nullptr;
}

}  // namespace

bool rest_on(const TypeInfo& type, void* object, const Origins::Sources& sources, Resting how) {
  switch (type.kind) {
    case Kind::record: {
      const FieldInfo* field = source_of(type, object);
      if (field == nullptr || field->type->kind != Kind::stated) return false;
      add_sources(*static_cast<Stated<List<ProvisionRef>>*>(field->access(object)), sources, how);
      return true;
    }
    case Kind::choice: return rest_on(*type.alternatives[type.which(object)], type.held(object), sources, how);
    case Kind::list:
    case Kind::table: {
      const std::size_t count = type.count(object);
      bool any = count == 0;
      for (std::size_t i = 0; i < count; ++i) any = rest_on(*type.element, type.at(object, i), sources, how) || any;
      return any;
    }
    case Kind::stated: break;
    default: return false;
  }
  switch (type.statement(object)) {
    case Statement::value: return rest_on(*type.element, type.edit(object), sources, how);
    case Statement::vague:
      if (Vague vague = *type.vague(object); vague.source.empty()) {
        vague.source = sources;
        type.set_vague(object, std::move(vague));
      }
      return true;
    case Statement::elsewhere:
      if (Elsewhere other = *type.elsewhere(object); other.source.empty()) {
        other.source = sources;
        type.set_elsewhere(object, std::move(other));
      }
      return true;
    case Statement::none:
    case Statement::not_stated: break;
  }
  return false;
}

}  // namespace kader::detail
