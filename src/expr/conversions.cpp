// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#include "expr/characters.hpp"
#include "expr/overloads.hpp"
#include "expr/text_of.hpp"

namespace kader::expr::detail {
namespace {

using Arguments = std::span<const Value>;
using TK = TypeKind;

Value same(Arguments arguments, Run&) { return arguments[0]; }

Value out_of_range() { return failed({"het getal past hier niet in", "the number does not fit"}); }
Value no_number(const Value& text) {
  return failed({written(text) + " is geen getal", written(text) + " is not a number"});
}

template <class T>
Value read_number(const Value& text) {
  std::string_view digits = text.text();
  if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
  T value{};
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc::result_out_of_range) return out_of_range();
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty()) return no_number(text);
  return Value(value);
}

Value int_of_double(Arguments arguments, Run&) {
  const double value = arguments[0].as<double>();
  constexpr double most = 9223372036854775808.0;
  return value > -most && value < most ? Value(static_cast<std::int64_t>(value)) : out_of_range();
}
Value uint_of_double(Arguments arguments, Run&) {
  const double value = arguments[0].as<double>();
  constexpr double most = 18446744073709551616.0;
  return value >= 0 && value < most ? Value(static_cast<std::uint64_t>(value)) : out_of_range();
}
Value int_of_uint(Arguments arguments, Run&) {
  const auto value = arguments[0].as<std::uint64_t>();
  return value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
             ? out_of_range()
             : Value(static_cast<std::int64_t>(value));
}
Value uint_of_int(Arguments arguments, Run&) {
  const auto value = arguments[0].as<std::int64_t>();
  return value < 0 ? out_of_range() : Value(static_cast<std::uint64_t>(value));
}

Value bool_of_text(Arguments arguments, Run&) {
  const std::string_view text = arguments[0].text();
  for (const std::string_view yes : {"1", "t", "true", "TRUE", "True"})
    if (text == yes) return Value(true);
  for (const std::string_view no : {"0", "f", "false", "FALSE", "False"})
    if (text == no) return Value(false);
  return failed({written(arguments[0]) + " is waar noch onwaar", written(arguments[0]) + " is neither true nor false"});
}

Value text_of_bytes(Arguments arguments, Run& run) {
  const std::string_view bytes = arguments[0].bytes();
  if (!run.budget.spend(bytes.size() / 16)) return spent();
  if (!characters::valid(bytes)) return failed({"deze bytes zijn geen UTF-8", "these bytes are not UTF-8"});
  return Value(arguments[0].as<Bytes>().of);
}
Value moment_of_text(Arguments arguments, Run&) {
  if (const auto moment = timestamp_of(arguments[0].text())) return Value(*moment);
  return failed({written(arguments[0]) + " is geen moment zoals 2026-01-31T12:00:00Z",
                 written(arguments[0]) + " is not a moment such as 2026-01-31T12:00:00Z"});
}
Value moment_of_int(Arguments arguments, Run&) {
  const Timestamp moment{arguments[0].as<std::int64_t>(), 0};
  return in_range(moment) ? Value(moment) : out_of_range();
}
Value length_of_text(Arguments arguments, Run&) {
  if (const auto length = elapsed_of(arguments[0].text())) return Value(*length);
  return failed({written(arguments[0]) + " is geen duur zoals 36h of 90m",
                 written(arguments[0]) + " is not a duration such as 36h or 90m"});
}
Value length_of_int(Arguments arguments, Run&) {
  const Elapsed length{arguments[0].as<std::int64_t>(), 0};
  return in_range(length) ? Value(length) : out_of_range();
}

Value size_of(Arguments arguments, Run& run) {
  const Value& of = arguments[0];
  if (of.is(Kind::bytes)) return Value(static_cast<std::int64_t>(of.bytes().size()));
  if (!of.is(Kind::string)) return Value(static_cast<std::int64_t>(of.size()));
  if (!run.budget.spend(of.text().size() / 16)) return spent();
  return Value(static_cast<std::int64_t>(characters::count(of.text())));
}

template <class T>
Value text_of_number(Arguments arguments, Run&) {
  return Value::text(std::to_string(arguments[0].as<T>()));
}
template <class T>
Value text_of_value(Arguments arguments, Run&) {
  return Value::text(text_of(arguments[0].as<T>()));
}
template <class T>
Value number_of(Arguments arguments, Run&) {
  return Value(static_cast<double>(arguments[0].as<T>()));
}
template <class T>
Value read(Arguments arguments, Run&) {
  return read_number<T>(arguments[0]);
}

}  // namespace

std::vector<Overload> conversions() {
  std::vector<Overload> all{
      function("int", {TK::integer}, TK::integer, same),
      function("int", {TK::unsigned_integer}, TK::integer, int_of_uint),
      function("int", {TK::number}, TK::integer, int_of_double),
      function("int", {TK::string}, TK::integer, read<std::int64_t>),
      function("int", {TK::timestamp}, TK::integer,
               [](Arguments a, Run&) { return Value(a[0].as<Timestamp>().seconds); }),
      function("int", {TK::duration}, TK::integer, [](Arguments a, Run&) { return Value(a[0].as<Elapsed>().seconds); }),
      function("uint", {TK::unsigned_integer}, TK::unsigned_integer, same),
      function("uint", {TK::integer}, TK::unsigned_integer, uint_of_int),
      function("uint", {TK::number}, TK::unsigned_integer, uint_of_double),
      function("uint", {TK::string}, TK::unsigned_integer, read<std::uint64_t>),
      function("double", {TK::number}, TK::number, same),
      function("double", {TK::integer}, TK::number, number_of<std::int64_t>),
      function("double", {TK::unsigned_integer}, TK::number, number_of<std::uint64_t>),
      function("double", {TK::string}, TK::number, read<double>),
      function("string", {TK::string}, TK::string, same),
      function("string", {TK::boolean}, TK::string,
               [](Arguments a, Run&) { return Value::text(std::string_view(a[0].is_true() ? "true" : "false")); }),
      function("string", {TK::integer}, TK::string, text_of_number<std::int64_t>),
      function("string", {TK::unsigned_integer}, TK::string, text_of_number<std::uint64_t>),
      function("string", {TK::number}, TK::string, text_of_value<double>),
      function("string", {TK::bytes}, TK::string, text_of_bytes),
      function("string", {TK::timestamp}, TK::string, text_of_value<Timestamp>),
      function("string", {TK::duration}, TK::string, text_of_value<Elapsed>),
      function("bytes", {TK::bytes}, TK::bytes, same),
      function("bytes", {TK::string}, TK::bytes, [](Arguments a, Run&) { return Value(Bytes{a[0].as<String>()}); }),
      function("bool", {TK::boolean}, TK::boolean, same),
      function("bool", {TK::string}, TK::boolean, bool_of_text),
      function("timestamp", {TK::timestamp}, TK::timestamp, same),
      function("timestamp", {TK::string}, TK::timestamp, moment_of_text),
      function("timestamp", {TK::integer}, TK::timestamp, moment_of_int),
      function("duration", {TK::duration}, TK::duration, same),
      function("duration", {TK::string}, TK::duration, length_of_text),
      function("duration", {TK::integer}, TK::duration, length_of_int),
      function("dyn", {TK::any}, TK::any, same),
      function("type", {TK::any}, TK::type, [](Arguments a, Run&) { return Value::type(type_name(a[0])); }),
  };
  for (const TypeKind kind : {TK::string, TK::bytes, TK::list, TK::map}) {
    all.push_back(function("size", {kind}, TK::integer, size_of));
    all.push_back(method("size", {kind}, TK::integer, size_of));
  }
  return all;
}

}  // namespace kader::expr::detail
