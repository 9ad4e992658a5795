// SPDX-License-Identifier: Apache-2.0
#include "standard/model_types.hpp"

#include <array>
#include <map>
#include <string>

#include "kader/describe/value.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/date.hpp"
#include "standard/subject.hpp"

namespace kader::detail {
namespace {

using expr::Type;
using expr::TypeKind;

struct PositionField {
  std::string_view name;
  TypeKind type;
};
constexpr std::array<PositionField, 8> position_fields{{{"modality", TypeKind::string},
                                                        {"act", TypeKind::string},
                                                        {"who", TypeKind::string},
                                                        {"what", TypeKind::string},
                                                        {"to", TypeKind::string},
                                                        {"at", TypeKind::string},
                                                        {"conditional", TypeKind::boolean},
                                                        {"provisions", TypeKind::list}}};

class ModelTypes final : public expr::TypeLibrary {
 public:
  ModelTypes() { add(framework_type()); }

  [[nodiscard]] std::optional<Type> field(std::string_view object, std::string_view name) const override {
    if (object == position_type) {
      for (const PositionField& one : position_fields)
        if (one.name == name) return one.type == TypeKind::list ? Type::list(TypeKind::string) : Type(one.type);
      return std::nullopt;
    }
    std::optional<Type> found;
    if (const auto record = records_.find(object); record != records_.end())
      each_field(*record->second, [&](const FieldInfo& one) {
        if (is_named(one, name)) found = expression_type(*one.type);
        return !found;
      });
    return found;
  }
  [[nodiscard]] std::vector<std::string_view> fields(std::string_view object) const override {
    std::vector<std::string_view> all;
    if (object == position_type)
      for (const PositionField& one : position_fields) all.push_back(one.name);
    if (const auto record = records_.find(object); record != records_.end())
      each_field(*record->second, [&](const FieldInfo& one) {
        all.push_back(one.member);
        return true;
      });
    return all;
  }

 private:
  void add(const TypeInfo& type) {
    if (type.kind == kader::Kind::record && !records_.emplace(type.name, &type).second) return;
    if (type.element != nullptr) add(*type.element);
    for (const TypeInfo* alternative : type.alternatives) add(*alternative);
    for (const FieldInfo& field : type.fields) add(*field.type);
  }
  std::map<std::string_view, const TypeInfo*, std::less<>> records_;
};

}  // namespace

Type expression_type(const TypeInfo& type) {
  switch (type.kind) {
    case kader::Kind::record: return Type::object(std::string(type.name));
    case kader::Kind::list:
    case kader::Kind::table: return Type::list(expression_type(*type.element));
    case kader::Kind::stated: return expression_type(*type.element);
    case kader::Kind::text:
    case kader::Kind::enumeration: return TypeKind::string;
    case kader::Kind::flag: return TypeKind::boolean;
    case kader::Kind::scalar:
      if (type.about == &Date::about) return TypeKind::timestamp;
      return type.about != nullptr && type.about->number_allowed ? Type() : Type(TypeKind::string);
    default: return {};  // one of several types: known when it is there
  }
}

const expr::TypeLibrary& model_types() {
  static const ModelTypes made;
  return made;
}

const expr::Declarations& requirement_names() {
  static const expr::Functions functions = expr::Functions::standard().with(governance_functions());
  static const expr::Declarations made = [] {
    expr::Declarations names{.types = &model_types(), .functions = &functions};
    each_field(framework_type(), [&](const FieldInfo& field) {
      names.variables.push_back({std::string(field.member), expression_type(*field.type)});
      return true;
    });
    names.variables.push_back({"positions", Type::list(Type::object(std::string(position_type)))});
    names.variables.push_back({"today", TypeKind::timestamp});
    return names;
  }();
  return made;
}

}  // namespace kader::detail
