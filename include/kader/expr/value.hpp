// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kader/text/language.hpp"

/// The expression language of standards and own rules: the Common Expression Language (github.com/google/cel-spec,
/// langdef.md). An expression is parsed and type-checked once and evaluated often; nothing in it can hang or crash
/// whoever evaluates it.
namespace kader::expr {

class Value;

/// What a value is, at run time.
enum class Kind : std::uint8_t {
  null,
  boolean,
  integer,            ///< 64 bits with a sign: `int`
  unsigned_integer,   ///< 64 bits without: `uint`
  number,             ///< `double`
  string,
  bytes,
  list,
  map,
  object,             ///< something of the host's, with fields
  timestamp,
  duration,
  type,
  unknown,            ///< it cannot be known: what it lacks is said
  error
};

/// A moment, in UTC. From the year 1 up to and including 9999.
struct Timestamp {
  std::int64_t seconds = 0;  ///< since 1970-01-01, may be negative
  std::int32_t nanos = 0;    ///< 0 up to and including 999,999,999, always forward
  friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// A length of time. Both parts have the same sign.
struct Elapsed {
  std::int64_t seconds = 0;
  std::int32_t nanos = 0;
  friend constexpr auto operator<=>(const Elapsed&, const Elapsed&) = default;
};

/// A text, owned or lent: a literal of an expression and a name in a framework are not copied.
class String {
 public:
  String() = default;
  /// Lent: good as long as what it is of.
  explicit String(std::string_view lent) noexcept : text_(lent) {}
  explicit String(std::string owned) : owner_(std::make_shared<const std::string>(std::move(owned))), text_(*owner_) {}

  [[nodiscard]] std::string_view view() const noexcept { return text_; }
  /// A part of it, with the same owner. Precondition: begin <= end <= size.
  [[nodiscard]] String part(std::size_t begin, std::size_t end) const {
    String made = *this;
    made.text_ = text_.substr(begin, end - begin);
    return made;
  }

 private:
  std::shared_ptr<const std::string> owner_;
  std::string_view text_;
};

struct Bytes {
  String of;
};

/// A type as a value: what `type(x)` gives, and what `int` or `list` mean as a name.
struct TypeName {
  String name;
};

/// What is not known, and why: "/bodies/platform/quorum", "staat in een ander stuk". Of several, all that matter.
struct Lack {
  std::string place;  ///< where it should have stood; a pointer in the host's own terms
  Phrase why;
  std::string state;  ///< `not_stated`, `none`, `elsewhere`, `vague`: for the function states()
  friend bool operator==(const Lack&, const Lack&) = default;
};
struct Unknown {
  std::shared_ptr<const std::vector<Lack>> lacks;
};

/// Evaluating went wrong: a division by zero, no such field, too expensive.
struct Error {
  std::shared_ptr<const Phrase> message;
};

/// What a host lends to expressions without copying it. Objects live longer than the values that point to them.
class Host;
struct Handle {
  const Host* host = nullptr;
  const void* object = nullptr;
  const void* type = nullptr;  ///< the host's own description of it
};

using Entry = std::pair<Value, Value>;

/// A value: a regular type, cheap to copy.
class Value {
 public:
  using List = std::shared_ptr<const std::vector<Value>>;
  using Map = std::shared_ptr<const std::vector<Entry>>;  ///< in the order written, no key twice

  Value() noexcept = default;  // null
  explicit Value(bool value) noexcept : held_(value) {}
  explicit Value(std::int64_t value) noexcept : held_(value) {}
  explicit Value(std::uint64_t value) noexcept : held_(value) {}
  explicit Value(double value) noexcept : held_(value) {}
  explicit Value(String value) noexcept : held_(std::move(value)) {}
  explicit Value(Bytes value) noexcept : held_(std::move(value)) {}
  explicit Value(List list) noexcept : held_(std::move(list)) {}
  explicit Value(Map map) noexcept : held_(std::move(map)) {}
  explicit Value(Handle handle) noexcept : held_(handle) {}
  explicit Value(Timestamp value) noexcept : held_(value) {}
  explicit Value(Elapsed value) noexcept : held_(value) {}
  explicit Value(TypeName value) noexcept : held_(std::move(value)) {}
  explicit Value(Unknown value) noexcept : held_(std::move(value)) {}
  explicit Value(Error value) noexcept : held_(std::move(value)) {}

  [[nodiscard]] static Value text(std::string_view lent) { return Value(String(lent)); }
  [[nodiscard]] static Value text(std::string owned) { return Value(String(std::move(owned))); }
  [[nodiscard]] static Value list(std::vector<Value> items);
  [[nodiscard]] static Value map(std::vector<Entry> entries);
  [[nodiscard]] static Value type(std::string_view name) { return Value(TypeName{String(name)}); }
  [[nodiscard]] static Value error(Phrase message);
  [[nodiscard]] static Value unknown(const Lack& lack);

  [[nodiscard]] Kind kind() const noexcept;
  [[nodiscard]] bool is(Kind which) const noexcept { return kind() == which; }
  /// Neither an error nor unknown.
  [[nodiscard]] bool known() const noexcept { return !is(Kind::error) && !is(Kind::unknown); }
  [[nodiscard]] bool is_true() const noexcept;
  [[nodiscard]] bool is_false() const noexcept;

  /// What it holds; the wrong one is a programming error. A list, map or object may be a Handle instead.
  template <class T>
  [[nodiscard]] const T& as() const {
    return std::get<T>(held_);
  }
  template <class T>
  [[nodiscard]] const T* get_if() const noexcept {
    return std::get_if<T>(&held_);
  }
  [[nodiscard]] std::string_view text() const { return std::get<String>(held_).view(); }
  [[nodiscard]] std::string_view bytes() const { return std::get<Bytes>(held_).of.view(); }

  /// Of a list or map: how many it holds. Nothing for what holds none.
  [[nodiscard]] std::size_t size() const;
  /// Of a list the item, of a map the key at that place. Precondition: index < size().
  [[nodiscard]] Value at(std::size_t index) const;
  /// Of a map the value beside that key. Precondition: index < size().
  [[nodiscard]] Value value_at(std::size_t index) const;
  /// Of a map: what stands beside a key that equals this one.
  [[nodiscard]] std::optional<Value> find(const Value& key) const;

 private:
  std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, String, Bytes, List, Map, Handle, Timestamp,
               Elapsed, TypeName, Unknown, Error>
      held_;
};

class Host {
 public:
  Host() = default;
  Host(const Host&) = default;
  Host& operator=(const Host&) = default;
  virtual ~Host() = default;

  /// list, map or object.
  [[nodiscard]] virtual Kind kind(Handle of) const = 0;
  [[nodiscard]] virtual std::string_view type_name(Handle of) const = 0;
  /// Of a list or map.
  [[nodiscard]] virtual std::size_t size(Handle of) const = 0;
  [[nodiscard]] virtual Value at(Handle of, std::size_t index) const = 0;
  [[nodiscard]] virtual Value value_at(Handle of, std::size_t index) const = 0;
  /// Of an object: the value of a field; an unknown with what it lacks; or an error.
  [[nodiscard]] virtual Value field(Handle of, std::string_view name) const = 0;
  /// Whether a field is set: a boolean, an unknown or an error.
  [[nodiscard]] virtual Value has(Handle of, std::string_view name) const = 0;
  [[nodiscard]] virtual bool equal(Handle a, Handle b) const = 0;
};

/// Equal as CEL says it: numbers by their value whatever their type, NaN to nothing, lists and maps by their items;
/// other types are never equal. Steps are taken from `steps` and comparing ends, with nothing, when they are spent.
[[nodiscard]] std::optional<bool> equal(const Value& a, const Value& b, std::size_t& steps);
/// Which comes first; nothing where the two cannot be compared.
[[nodiscard]] std::optional<std::partial_ordering> compare(const Value& a, const Value& b);

/// The name of its type, as `type(x)` has it: `int`, `google.protobuf.Timestamp`.
[[nodiscard]] std::string_view type_name(const Value& value);
/// As an expression would write it, for messages; long ones are shortened.
[[nodiscard]] std::string written(const Value& value);

}  // namespace kader::expr
