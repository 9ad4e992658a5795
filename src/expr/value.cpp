// SPDX-License-Identifier: Apache-2.0
#include "kader/expr/value.hpp"

#include <algorithm>
#include <cmath>

#include "expr/text_of.hpp"
#include "report/display.hpp"

namespace kader::expr {
namespace {

std::partial_ordering of_signs(std::int64_t a, std::uint64_t b) noexcept {
  return a < 0 ? std::partial_ordering::less : static_cast<std::uint64_t>(a) <=> b;
}
// As the specification's tests have it: by the nearest double.
template <class Whole>
std::partial_ordering of_kinds(Whole a, double b) noexcept {
  return static_cast<double>(a) <=> b;
}
std::partial_ordering reversed(std::partial_ordering order) noexcept { return 0 <=> order; }

bool is_number(Kind kind) noexcept {
  return kind == Kind::integer || kind == Kind::unsigned_integer || kind == Kind::number;
}

std::partial_ordering of_numbers(const Value& a, const Value& b) {
  if (a.is(Kind::integer)) {
    const auto x = a.as<std::int64_t>();
    if (b.is(Kind::integer)) return x <=> b.as<std::int64_t>();
    if (b.is(Kind::unsigned_integer)) return of_signs(x, b.as<std::uint64_t>());
    return of_kinds(x, b.as<double>());
  }
  if (a.is(Kind::unsigned_integer)) {
    const auto x = a.as<std::uint64_t>();
    if (b.is(Kind::integer)) return reversed(of_signs(b.as<std::int64_t>(), x));
    if (b.is(Kind::unsigned_integer)) return x <=> b.as<std::uint64_t>();
    return of_kinds(x, b.as<double>());
  }
  const double x = a.as<double>();
  if (b.is(Kind::integer)) return reversed(of_kinds(b.as<std::int64_t>(), x));
  if (b.is(Kind::unsigned_integer)) return reversed(of_kinds(b.as<std::uint64_t>(), x));
  return x <=> b.as<double>();
}

bool spend(std::size_t& steps, std::size_t many) noexcept {
  if (steps < many) return steps = 0, false;
  steps -= many;
  return true;
}

constexpr int deepest = 100;  // a list in a list in a list: no deeper than expressions are

std::optional<bool> equal_at(const Value& a, const Value& b, std::size_t& steps, int depth);

std::optional<bool> equal_lists(const Value& a, const Value& b, std::size_t& steps, int depth) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto same = equal_at(a.at(i), b.at(i), steps, depth);
    if (!same || !*same) return same;
  }
  return true;
}

std::optional<bool> equal_maps(const Value& a, const Value& b, std::size_t& steps, int depth) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!spend(steps, b.size())) return std::nullopt;  // what finding a key costs
    const std::optional<Value> other = b.find(a.at(i));
    if (!other) return false;
    const auto same = equal_at(a.value_at(i), *other, steps, depth);
    if (!same || !*same) return same;
  }
  return true;
}

std::optional<bool> equal_at(const Value& a, const Value& b, std::size_t& steps, int depth) {
  if (depth > deepest || !spend(steps, 1)) return std::nullopt;
  const Kind kind = a.kind();
  if (is_number(kind) && is_number(b.kind())) return of_numbers(a, b) == 0;
  if (kind != b.kind()) return false;
  switch (kind) {
    case Kind::null: return true;
    case Kind::boolean: return a.as<bool>() == b.as<bool>();
    case Kind::string:
      if (!spend(steps, a.text().size() / 16)) return std::nullopt;
      return a.text() == b.text();
    case Kind::bytes:
      if (!spend(steps, a.bytes().size() / 16)) return std::nullopt;
      return a.bytes() == b.bytes();
    case Kind::list: return equal_lists(a, b, steps, depth + 1);
    case Kind::map: return equal_maps(a, b, steps, depth + 1);
    case Kind::object: {
      const Handle x = a.as<Handle>();
      const Handle y = b.as<Handle>();
      return x.host == y.host && x.host->equal(x, y);
    }
    case Kind::timestamp: return a.as<Timestamp>() == b.as<Timestamp>();
    case Kind::duration: return a.as<Elapsed>() == b.as<Elapsed>();
    case Kind::type: return a.as<TypeName>().name.view() == b.as<TypeName>().name.view();
    default: return false;
  }
}

}  // namespace

Value Value::list(std::vector<Value> items) {
  return Value(List(std::make_shared<const std::vector<Value>>(std::move(items))));
}
Value Value::map(std::vector<Entry> entries) {
  return Value(Map(std::make_shared<const std::vector<Entry>>(std::move(entries))));
}
Value Value::error(Phrase message) { return Value(Error{std::make_shared<const Phrase>(std::move(message))}); }
Value Value::unknown(const Lack& lack) { return Value(Unknown{std::make_shared<const std::vector<Lack>>(1, lack)}); }

Kind Value::kind() const noexcept {
  // In the order of the alternatives; a handle is what its host says.
  static constexpr Kind kinds[] = {Kind::null,   Kind::boolean, Kind::integer,   Kind::unsigned_integer,
                                   Kind::number, Kind::string,  Kind::bytes,     Kind::list,
                                   Kind::map,    Kind::object,  Kind::timestamp, Kind::duration,
                                   Kind::type,   Kind::unknown, Kind::error};
  if (const auto* handle = std::get_if<Handle>(&held_)) return handle->host->kind(*handle);
  return kinds[held_.index()];
}
bool Value::is_true() const noexcept {
  const bool* value = std::get_if<bool>(&held_);
  return value != nullptr && *value;
}
bool Value::is_false() const noexcept {
  const bool* value = std::get_if<bool>(&held_);
  return value != nullptr && !*value;
}

std::size_t Value::size() const {
  if (const auto* list = std::get_if<List>(&held_)) return (*list)->size();
  if (const auto* map = std::get_if<Map>(&held_)) return (*map)->size();
  if (const auto* handle = std::get_if<Handle>(&held_)) return handle->host->size(*handle);
  return 0;
}
Value Value::at(std::size_t index) const {
  if (const auto* list = std::get_if<List>(&held_)) return (**list)[index];
  if (const auto* map = std::get_if<Map>(&held_)) return (**map)[index].first;
  const Handle& handle = std::get<Handle>(held_);
  return handle.host->at(handle, index);
}
Value Value::value_at(std::size_t index) const {
  if (const auto* map = std::get_if<Map>(&held_)) return (**map)[index].second;
  const Handle& handle = std::get<Handle>(held_);
  return handle.host->value_at(handle, index);
}
std::optional<Value> Value::find(const Value& key) const {
  for (std::size_t i = 0; i < size(); ++i) {
    std::size_t steps = 1 << 16;  // keys are short: texts and numbers
    if (equal(at(i), key, steps).value_or(false)) return value_at(i);
  }
  return std::nullopt;
}

std::optional<bool> equal(const Value& a, const Value& b, std::size_t& steps) { return equal_at(a, b, steps, 0); }

std::optional<std::partial_ordering> compare(const Value& a, const Value& b) {
  if (is_number(a.kind()) && is_number(b.kind())) return of_numbers(a, b);
  if (a.kind() != b.kind()) return std::nullopt;
  switch (a.kind()) {
    case Kind::boolean: return a.as<bool>() <=> b.as<bool>();
    case Kind::string: return a.text() <=> b.text();  // by bytes, which is by code points in UTF-8
    case Kind::bytes: return a.bytes() <=> b.bytes();
    case Kind::timestamp: return a.as<Timestamp>() <=> b.as<Timestamp>();
    case Kind::duration: return a.as<Elapsed>() <=> b.as<Elapsed>();
    default: return std::nullopt;
  }
}

std::string_view type_name(const Value& value) {
  switch (value.kind()) {
    case Kind::null: return "null_type";
    case Kind::boolean: return "bool";
    case Kind::integer: return "int";
    case Kind::unsigned_integer: return "uint";
    case Kind::number: return "double";
    case Kind::string: return "string";
    case Kind::bytes: return "bytes";
    case Kind::list: return "list";
    case Kind::map: return "map";
    case Kind::object: {
      const Handle handle = value.as<Handle>();
      return handle.host->type_name(handle);
    }
    case Kind::timestamp: return "google.protobuf.Timestamp";
    case Kind::duration: return "google.protobuf.Duration";
    case Kind::type: return "type";
    case Kind::unknown: return "unknown";
    case Kind::error: return "error";
  }
  return "";
}

std::string written(const Value& value) {
  constexpr std::size_t most = 60;
  switch (value.kind()) {
    case Kind::null: return "null";
    case Kind::boolean: return value.as<bool>() ? "true" : "false";
    case Kind::integer: return std::to_string(value.as<std::int64_t>());
    case Kind::unsigned_integer: return std::to_string(value.as<std::uint64_t>()) + "u";
    case Kind::number: return detail::text_of(value.as<double>());
    case Kind::string: {
      std::size_t end = std::min(value.text().size(), most);
      while (end > 0 && end < value.text().size() && (static_cast<unsigned char>(value.text()[end]) & 0xc0U) == 0x80U)
        --end;
      return '"' + std::string(value.text().substr(0, end)) + (end < value.text().size() ? "…\"" : "\"");
    }
    case Kind::timestamp: return detail::text_of(value.as<Timestamp>());
    case Kind::duration: return detail::text_of(value.as<Elapsed>());
    case Kind::type: return std::string(value.as<TypeName>().name.view());
    case Kind::list:
    case Kind::map: return std::string(type_name(value)) + "(" + std::to_string(value.size()) + ")";
    default: return std::string(type_name(value));
  }
}

}  // namespace kader::expr
