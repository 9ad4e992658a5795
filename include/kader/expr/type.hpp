// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kader::expr {

/// What a type is made of, when an expression is checked.
enum class TypeKind : std::uint8_t {
  any,  ///< `dyn`: known only when it is evaluated
  null,
  boolean,
  integer,
  unsigned_integer,
  number,
  string,
  bytes,
  list,
  map,
  object,
  timestamp,
  duration,
  type
};

/// The type of an expression, as far as it is known before it is evaluated.
class Type {
 public:
  Type() noexcept = default;  // any
  Type(TypeKind kind) noexcept : kind_(kind) {}  // NOLINT(google-explicit-constructor): a plain type is its kind
  [[nodiscard]] static Type list(Type of);
  [[nodiscard]] static Type map(Type key, Type value);
  [[nodiscard]] static Type object(std::string name);

  [[nodiscard]] TypeKind kind() const noexcept { return kind_; }
  [[nodiscard]] bool is(TypeKind which) const noexcept { return kind_ == which; }
  /// Of a list its items, of a map its values; any where that is not known.
  [[nodiscard]] Type element() const;
  [[nodiscard]] Type key() const;
  /// Of an object.
  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  /// As CEL writes it: `list(string)`.
  [[nodiscard]] std::string text() const;

  friend bool operator==(const Type& a, const Type& b);

 private:
  TypeKind kind_ = TypeKind::any;
  std::string name_ = {};
  std::shared_ptr<const std::pair<Type, Type>> parts_ = {};  // key and element
};

/// Whether a value of one type may stand where the other is asked for: any fits everywhere, null where something may be
/// absent.
[[nodiscard]] bool fits(const Type& given, const Type& asked);
/// What both are; any where they differ.
[[nodiscard]] Type common(const Type& a, const Type& b);

/// The object types of a host: what fields they have.
class TypeLibrary {
 public:
  TypeLibrary() = default;
  TypeLibrary(const TypeLibrary&) = default;
  TypeLibrary& operator=(const TypeLibrary&) = default;
  virtual ~TypeLibrary() = default;
  /// The type of a field; nothing where the object has none of that name.
  [[nodiscard]] virtual std::optional<Type> field(std::string_view object, std::string_view name) const = 0;
  /// All field names, for the nearest one in a message.
  [[nodiscard]] virtual std::vector<std::string_view> fields(std::string_view object) const = 0;
};

}  // namespace kader::expr
