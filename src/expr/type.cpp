// SPDX-License-Identifier: Apache-2.0
#include "kader/expr/type.hpp"

#include <array>

namespace kader::expr {

Type Type::list(Type of) {
  Type made(TypeKind::list);
  made.parts_ = std::make_shared<const std::pair<Type, Type>>(Type(TypeKind::integer), std::move(of));
  return made;
}
Type Type::map(Type key, Type value) {
  Type made(TypeKind::map);
  made.parts_ = std::make_shared<const std::pair<Type, Type>>(std::move(key), std::move(value));
  return made;
}
Type Type::object(std::string name) {
  Type made(TypeKind::object);
  made.name_ = std::move(name);
  return made;
}

Type Type::element() const { return parts_ ? parts_->second : Type(); }
Type Type::key() const { return parts_ ? parts_->first : Type(); }

std::string Type::text() const {
  static constexpr std::array<std::string_view, 14> names{"dyn",
                                                          "null_type",
                                                          "bool",
                                                          "int",
                                                          "uint",
                                                          "double",
                                                          "string",
                                                          "bytes",
                                                          "list",
                                                          "map",
                                                          "",
                                                          "google.protobuf.Timestamp",
                                                          "google.protobuf.Duration",
                                                          "type"};
  switch (kind_) {
    case TypeKind::object: return name_;
    case TypeKind::list: return "list(" + element().text() + ")";
    case TypeKind::map: return "map(" + key().text() + ", " + element().text() + ")";
    default: return std::string(names[static_cast<std::size_t>(kind_)]);
  }
}

bool operator==(const Type& a, const Type& b) {
  if (a.kind_ != b.kind_ || a.name_ != b.name_) return false;
  return a.parts_ == b.parts_ || (a.key() == b.key() && a.element() == b.element());
}

bool fits(const Type& given, const Type& asked) {
  if (given.is(TypeKind::any) || asked.is(TypeKind::any)) return true;
  if (given.is(TypeKind::null))
    return asked.is(TypeKind::null) || asked.is(TypeKind::object) || asked.is(TypeKind::timestamp) ||
           asked.is(TypeKind::duration);
  if (given.kind() != asked.kind()) return false;
  switch (given.kind()) {
    case TypeKind::list: return fits(given.element(), asked.element());
    case TypeKind::map: return fits(given.key(), asked.key()) && fits(given.element(), asked.element());
    case TypeKind::object: return given.name() == asked.name();
    default: return true;
  }
}

Type common(const Type& a, const Type& b) {
  if (a == b) return a;
  if (a.is(TypeKind::null) && fits(a, b)) return b;
  if (b.is(TypeKind::null) && fits(b, a)) return a;
  if (a.is(TypeKind::list) && b.is(TypeKind::list)) return Type::list(common(a.element(), b.element()));
  if (a.is(TypeKind::map) && b.is(TypeKind::map))
    return Type::map(common(a.key(), b.key()), common(a.element(), b.element()));
  return {};
}

}  // namespace kader::expr
