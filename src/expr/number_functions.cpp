// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>

#include "expr/overloads.hpp"

namespace kader::expr::detail {
namespace {

using Arguments = std::span<const Value>;
using TK = TypeKind;

bool is_number(const Value& value) noexcept {
  return value.is(Kind::integer) || value.is(Kind::unsigned_integer) || value.is(Kind::number);
}

// The largest (1) or the smallest (-1) of numbers, whatever their types.
Value extreme(std::span<const Value> numbers, int sign) {
  if (numbers.empty()) return failed({"er zijn geen getallen", "there are no numbers"});
  const Value* best = nullptr;
  for (const Value& one : numbers) {
    if (!is_number(one)) return failed({written(one) + " is geen getal", written(one) + " is not a number"});
    if (best == nullptr) best = &one;
    const auto order = compare(one, *best);
    if (order && (sign > 0 ? *order > 0 : *order < 0)) best = &one;
  }
  return *best;
}
Value extreme_of(Arguments a, Run& run, int sign) {
  if (a.size() > 1 || !a[0].is(Kind::list)) return extreme(a, sign);
  if (!run.budget.spend(a[0].size())) return spent();
  std::vector<Value> all;
  for (std::size_t i = 0; i < a[0].size(); ++i) all.push_back(a[0].at(i));
  return extreme(all, sign);
}

Value absolute(Arguments a, Run&) {
  if (const auto* value = a[0].get_if<std::int64_t>())
    return *value == std::numeric_limits<std::int64_t>::min()
               ? failed({"de uitkomst is te groot", "the result is too large"})
               : Value(*value < 0 ? -*value : *value);
  if (const auto* value = a[0].get_if<double>()) return Value(std::abs(*value));
  return a[0];
}
template <double (*round)(double)>
Value rounded(Arguments a, Run&) {
  return Value(round(a[0].as<double>()));
}

}  // namespace

std::vector<Overload> number_functions() {
  std::vector<Overload> all;
  for (std::size_t many = 1; many <= 6; ++many) {
    const std::vector<Type> any(many);
    all.push_back(function("math.greatest", any, {}, [](Arguments a, Run& run) { return extreme_of(a, run, 1); }));
    all.push_back(function("math.least", any, {}, [](Arguments a, Run& run) { return extreme_of(a, run, -1); }));
  }
  for (const TypeKind kind : {TK::integer, TK::unsigned_integer, TK::number})
    all.push_back(function("math.abs", {kind}, kind, absolute));
  all.push_back(function("math.ceil", {TK::number}, TK::number, rounded<std::ceil>));
  all.push_back(function("math.floor", {TK::number}, TK::number, rounded<std::floor>));
  all.push_back(function("math.round", {TK::number}, TK::number, rounded<std::round>));
  all.push_back(function("math.trunc", {TK::number}, TK::number, rounded<std::trunc>));
  return all;
}

}  // namespace kader::expr::detail
