// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "expr/text_of.hpp"
#include "expr/tree.hpp"

namespace kader::expr {
namespace {

using detail::between;
using detail::later;
using detail::negated;
using detail::sum;

const Value& too_expensive() {
  static const Value made = Value::error({"de uitdrukking kost te veel werk", "the expression takes too much work"});
  return made;
}
Value overflow() { return Value::error({"de uitkomst is te groot", "the result is too large"}); }
Value division_by_zero() { return Value::error({"delen door nul", "division by zero"}); }
Value not_boolean(const Value& value) {
  return Value::error(
      {"hier wordt waar of onwaar verwacht, niet " + written(value), "expected true or false, not " + written(value)});
}

template <class T, class F>
Value checked(T a, T b, const F& computes) {
  T result{};
  return computes(a, b, &result) ? overflow() : Value(result);
}

template <class T>
Value whole(Operator op, T a, T b) {
  switch (op) {
    case Operator::add: return checked(a, b, [](T x, T y, T* r) { return __builtin_add_overflow(x, y, r); });
    case Operator::subtract: return checked(a, b, [](T x, T y, T* r) { return __builtin_sub_overflow(x, y, r); });
    case Operator::multiply: return checked(a, b, [](T x, T y, T* r) { return __builtin_mul_overflow(x, y, r); });
    default: break;
  }
  if (b == 0) return division_by_zero();
  if constexpr (std::is_signed_v<T>)
    if (b == -1 && a == std::numeric_limits<T>::min()) return overflow();
  return Value(static_cast<T>(op == Operator::divide ? a / b : a % b));
}

Value of_doubles(Operator op, double a, double b) {
  switch (op) {
    case Operator::add: return Value(a + b);
    case Operator::subtract: return Value(a - b);
    case Operator::multiply: return Value(a * b);
    default: return Value(a / b);
  }
}

template <class T>
Value or_overflow(const std::optional<T>& value) {
  return value ? Value(*value) : overflow();
}

std::optional<Value> of_times(Operator op, const Value& a, const Value& b) {
  const bool plus = op == Operator::add;
  const auto* moment = a.get_if<Timestamp>();
  const auto* length = a.get_if<Elapsed>();
  const auto* other_moment = b.get_if<Timestamp>();
  const auto* other_length = b.get_if<Elapsed>();
  if (!plus && op != Operator::subtract) return std::nullopt;
  if (moment != nullptr && other_length != nullptr) {
    const auto by = plus ? std::optional(*other_length) : negated(*other_length);
    return by ? or_overflow(later(*moment, *by)) : overflow();
  }
  if (plus && length != nullptr && other_moment != nullptr) return or_overflow(later(*other_moment, *length));
  if (length != nullptr && other_length != nullptr) {
    const auto by = plus ? std::optional(*other_length) : negated(*other_length);
    return by ? or_overflow(sum(*length, *by)) : overflow();
  }
  if (!plus && moment != nullptr && other_moment != nullptr) return or_overflow(between(*other_moment, *moment));
  return std::nullopt;
}

bool matches(const Value& value, const Type& asked) {
  switch (asked.kind()) {
    case TypeKind::any: return true;
    case TypeKind::null: return value.is(Kind::null);
    case TypeKind::boolean: return value.is(Kind::boolean);
    case TypeKind::integer: return value.is(Kind::integer);
    case TypeKind::unsigned_integer: return value.is(Kind::unsigned_integer);
    case TypeKind::number: return value.is(Kind::number);
    case TypeKind::string: return value.is(Kind::string);
    case TypeKind::bytes: return value.is(Kind::bytes);
    case TypeKind::list: return value.is(Kind::list);
    case TypeKind::map: return value.is(Kind::map);
    case TypeKind::object: return value.is(Kind::object) && (asked.name().empty() || type_name(value) == asked.name());
    case TypeKind::timestamp: return value.is(Kind::timestamp);
    case TypeKind::duration: return value.is(Kind::duration);
    case TypeKind::type: return value.is(Kind::type);
  }
  return false;
}

/// What stands against a result: all that is not known, or else the first error.
class Against {
 public:
  /// Whether the value is no value to go on with.
  bool takes(const Value& value) {
    if (const auto* unknown = value.get_if<Unknown>()) {
      if (!unknown_.lacks) {
        unknown_ = *unknown;
      } else if (unknown_.lacks != unknown->lacks) {
        std::vector<Lack> all = *unknown_.lacks;
        for (const Lack& lack : *unknown->lacks)
          if (all.size() < most && std::find(all.begin(), all.end(), lack) == all.end()) all.push_back(lack);
        unknown_.lacks = std::make_shared<const std::vector<Lack>>(std::move(all));
      }
      return true;
    }
    if (value.is(Kind::error)) {
      if (!error_) error_ = value;
      return true;
    }
    return false;
  }
  [[nodiscard]] bool any() const noexcept { return unknown_.lacks || error_; }
  [[nodiscard]] Value value() const { return unknown_.lacks ? Value(unknown_) : *error_; }

 private:
  static constexpr std::size_t most = 32;  // more reasons than that convince nobody
  Unknown unknown_;
  std::optional<Value> error_;
};

class Evaluation {
 public:
  Evaluation(const Program::Tree& tree, std::span<const Value> variables, Run& run)
      : tree_(tree), variables_(variables), run_(run), budget_(run.budget), locals_(tree.slots) {}

  Value result(Index root) {
    Value made = run(root);
    return spent_ ? too_expensive() : made;
  }

 private:
  Value run(Index index) {
    if (!spend()) return too_expensive();
    const Node& node = tree_.nodes[index];
    switch (node.kind) {
      case NodeKind::literal: return tree_.constants[node.resolved];
      case NodeKind::name:
        if (node.constant) return tree_.constants[node.resolved];
        return node.local ? locals_[node.resolved] : variables_[node.resolved];
      case NodeKind::select: return field(child(node, 0), tree_.text(node));
      case NodeKind::has: return has(child(node, 0), tree_.text(node));
      case NodeKind::index: return indexed(child(node, 0), child(node, 1));
      case NodeKind::call: return call(node);
      case NodeKind::unary: return unary(node.op, child(node, 0));
      case NodeKind::binary: return binary(node.op, child(node, 0), child(node, 1));
      case NodeKind::all_of: return joined(node, true);
      case NodeKind::any_of: return joined(node, false);
      case NodeKind::choice: {
        Value which = child(node, 0);
        if (!which.known()) return which;
        if (!which.is(Kind::boolean)) return not_boolean(which);
        return child(node, which.is_true() ? 1 : 2);
      }
      case NodeKind::list: return list(node);
      case NodeKind::map: return map(node);
      case NodeKind::object:
        return Value::error({"een object kan hier niet worden gemaakt", "an object cannot be made here"});
      case NodeKind::loop: return loop(node);
      case NodeKind::let: {
        // A name for what cannot be known is only a problem where it is used.
        locals_[node.resolved] = child(node, 0);
        return child(node, 1);
      }
    }
    return {};
  }

  Value child(const Node& node, Index number) { return run(tree_.child(node, number)); }
  bool spend(std::size_t steps = 1) {
    if (!spent_ && budget_.spend(steps)) return true;
    spent_ = true;
    return false;
  }

  static void note(std::vector<Handle>& among, const Value& value) {
    if (const auto* handle = value.get_if<Handle>(); handle != nullptr && among.size() < Run::most_deciding)
      among.push_back(*handle);
  }

  // --- logic: what decides is enough, in whatever order -------------------------------------------------------
  Value joined(const Node& node, bool all) {
    Against against;
    for (Index i = 0; i < node.count; ++i)
      if (decides(child(node, i), all, against)) return Value(!all);
    return against.any() ? against.value() : Value(all);
  }
  // false of "all", true of "any"
  static bool decides(const Value& part, bool all, Against& against) {
    if (all ? part.is_false() : part.is_true()) return true;
    if (!against.takes(part) && !part.is(Kind::boolean)) against.takes(not_boolean(part));
    return false;
  }

  // --- operators ----------------------------------------------------------------------------------------------
  static Value no_such(std::string_view what, const Value& a) {
    return Value::error({std::string(what) + " kan niet met " + std::string(type_name(a)),
                         std::string(what) + " cannot take " + std::string(type_name(a))});
  }
  static Value no_such(const Value& a, const Value& b) {
    const std::string both = std::string(type_name(a)) + " en ";
    return Value::error(
        {"deze bewerking kan niet met " + both + std::string(type_name(b)),
         "this operation cannot take " + std::string(type_name(a)) + " and " + std::string(type_name(b))});
  }

  static Value unary(Operator op, const Value& of) {
    if (!of.known()) return of;
    if (op == Operator::not_) return of.is(Kind::boolean) ? Value(of.is_false()) : no_such("!", of);
    if (const auto* value = of.get_if<std::int64_t>())
      return *value == std::numeric_limits<std::int64_t>::min() ? overflow() : Value(-*value);
    if (const auto* value = of.get_if<double>()) return Value(-*value);
    if (const auto* value = of.get_if<Elapsed>()) return or_overflow(negated(*value));
    return no_such("-", of);
  }

  Value binary(Operator op, const Value& a, const Value& b) {
    Against against;
    const bool first = against.takes(a);
    if (against.takes(b) || first) return against.value();
    switch (op) {
      case Operator::equal:
      case Operator::not_equal: {
        const auto same = equal_charged(a, b);
        return same ? Value(*same == (op == Operator::equal)) : too_expensive();
      }
      case Operator::less:
      case Operator::less_equal:
      case Operator::greater:
      case Operator::greater_equal: {
        const auto order = compare(a, b);
        if (!order) return no_such(a, b);
        switch (op) {
          case Operator::less: return Value(*order < 0);
          case Operator::less_equal: return Value(*order <= 0);
          case Operator::greater: return Value(*order > 0);
          default: return Value(*order >= 0);
        }
      }
      case Operator::in: return contained(a, b);
      default: return computed(op, a, b);
    }
  }
  std::optional<bool> equal_charged(const Value& a, const Value& b) {
    std::size_t left = budget_.left();
    const auto same = equal(a, b, left);
    if (!spend(budget_.left() - left) || !same) {
      spent_ = true;
      return std::nullopt;
    }
    return same;
  }
  Value contained(const Value& item, const Value& in) {
    if (!in.is(Kind::list) && !in.is(Kind::map)) return no_such("in", in);
    const std::size_t size = in.size();
    for (std::size_t i = 0; i < size; ++i) {
      if (!spend()) return too_expensive();
      const auto same = equal_charged(in.at(i), item);
      if (!same) return too_expensive();
      if (*same) return Value(true);
    }
    return Value(false);
  }
  Value computed(Operator op, const Value& a, const Value& b) {
    if (a.is(Kind::integer) && b.is(Kind::integer)) return whole(op, a.as<std::int64_t>(), b.as<std::int64_t>());
    if (a.is(Kind::unsigned_integer) && b.is(Kind::unsigned_integer))
      return whole(op, a.as<std::uint64_t>(), b.as<std::uint64_t>());
    if (a.is(Kind::number) && b.is(Kind::number) && op != Operator::modulo)
      return of_doubles(op, a.as<double>(), b.as<double>());
    if (const auto made = of_times(op, a, b)) return *made;
    if (op == Operator::add && a.kind() == b.kind()) {
      if (a.is(Kind::string)) {
        if (!spend((a.text().size() + b.text().size()) / 16)) return too_expensive();
        return Value::text(std::string(a.text()).append(b.text()));
      }
      if (a.is(Kind::bytes)) {
        if (!spend((a.bytes().size() + b.bytes().size()) / 16)) return too_expensive();
        return Value(Bytes{String(std::string(a.bytes()).append(b.bytes()))});
      }
      if (a.is(Kind::list)) {
        if (!spend(a.size() + b.size())) return too_expensive();
        std::vector<Value> items;
        items.reserve(a.size() + b.size());
        for (std::size_t i = 0; i < a.size(); ++i) items.push_back(a.at(i));
        for (std::size_t i = 0; i < b.size(); ++i) items.push_back(b.at(i));
        return Value::list(std::move(items));
      }
    }
    return no_such(a, b);
  }

  // --- parts --------------------------------------------------------------------------------------------------
  Value field(const Value& of, const std::string& name) {
    if (!of.known()) return of;
    if (of.is(Kind::object)) {
      const Handle handle = of.as<Handle>();
      return handle.host->field(handle, name);
    }
    if (!of.is(Kind::map)) return no_such("." + name, of);
    if (!spend(of.size())) return too_expensive();
    if (auto found = of.find(Value::text(std::string_view(name)))) return *std::move(found);
    return Value::error({"er is geen \"" + name + "\"", "there is no \"" + name + "\""});
  }
  Value has(const Value& of, const std::string& name) {
    if (!of.known()) return of;
    if (of.is(Kind::object)) {
      const Handle handle = of.as<Handle>();
      Value set = handle.host->has(handle, name);
      if (set.is_true()) note(run_.found, of);
      return set;
    }
    if (!of.is(Kind::map)) return no_such("has()", of);
    if (!spend(of.size())) return too_expensive();
    return Value(of.find(Value::text(std::string_view(name))).has_value());
  }
  Value indexed(const Value& of, const Value& at) {
    Against against;
    const bool first = against.takes(of);
    if (against.takes(at) || first) return against.value();
    if (of.is(Kind::list)) {
      const auto index = index_of(at);
      if (!index) return no_such("[ ]", at);
      if (*index < 0 || static_cast<std::uint64_t>(*index) >= of.size())
        return Value::error({"de lijst heeft geen plaats " + written(at), "the list has no place " + written(at)});
      return of.at(static_cast<std::size_t>(*index));
    }
    if (!of.is(Kind::map)) return no_such("[ ]", of);
    if (!spend(of.size())) return too_expensive();
    if (auto found = of.find(at)) return *std::move(found);
    return Value::error({"er is geen " + written(at), "there is no " + written(at)});
  }
  // A whole number, whatever its type.
  static std::optional<std::int64_t> index_of(const Value& at) {
    constexpr double most = 9e18;
    if (const auto* value = at.get_if<std::int64_t>()) return *value;
    if (const auto* value = at.get_if<std::uint64_t>())
      return *value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
                 ? -1
                 : static_cast<std::int64_t>(*value);
    if (const auto* value = at.get_if<double>();
        value != nullptr && std::trunc(*value) == *value && std::abs(*value) < most)
      return static_cast<std::int64_t>(*value);
    return std::nullopt;
  }

  Value list(const Node& node) {
    Against against;
    std::vector<Value> items;
    items.reserve(node.count);
    for (Index i = 0; i < node.count; ++i) {
      items.push_back(child(node, i));
      against.takes(items.back());
    }
    return against.any() ? against.value() : Value::list(std::move(items));
  }
  Value map(const Node& node) {
    Against against;
    std::vector<Entry> entries;
    for (Index i = 0; i + 1 < node.count; i += 2) {
      Value key = child(node, i);
      Value value = child(node, i + 1);
      const bool bad = against.takes(key);
      if (against.takes(value) || bad) continue;
      if (Value wrong = add(entries, std::move(key), std::move(value)); !wrong.known()) against.takes(wrong);
    }
    return against.any() ? against.value() : Value::map(std::move(entries));
  }
  // Null where it went well.
  Value add(std::vector<Entry>& entries, Value key, Value value) {
    if (!key.is(Kind::string) && !key.is(Kind::boolean) && !key.is(Kind::integer) && !key.is(Kind::unsigned_integer))
      return no_such("{ }", key);
    for (const Entry& entry : entries) {
      if (!spend()) return too_expensive();
      const auto same = equal_charged(entry.first, key);
      if (!same) return too_expensive();
      if (*same)
        return Value::error(
            {"de sleutel " + written(key) + " staat er twee keer", "the key " + written(key) + " is there twice"});
    }
    entries.emplace_back(std::move(key), std::move(value));
    return {};
  }

  // --- calls --------------------------------------------------------------------------------------------------
  Value call(const Node& node) {
    constexpr std::size_t few = 4;
    std::array<Value, few> here;
    std::vector<Value> many(node.count > few ? node.count : 0);
    const std::span<Value> arguments =
        node.count > few ? std::span<Value>(many) : std::span<Value>(here).first(node.count);
    Against against;
    for (Index i = 0; i < node.count; ++i) {
      arguments[i] = child(node, i);
      against.takes(arguments[i]);
    }
    for (const Overload* overload : tree_.calls[node.resolved]) {
      if (against.any() && !overload->takes_unknown) continue;
      bool fit = true;
      for (std::size_t i = 0; i < arguments.size() && fit; ++i) fit = matches(arguments[i], overload->parameters[i]);
      if (!fit) continue;
      Value made = overload->call(arguments, run_);
      if (budget_.spent()) spent_ = true;
      return made;
    }
    if (against.any()) return against.value();
    std::string types;
    for (const Value& argument : arguments) types.append(types.empty() ? "" : ", ").append(type_name(argument));
    return Value::error(
        {tree_.text(node) + " kan niet met (" + types + ")", tree_.text(node) + " cannot take (" + types + ")"});
  }

  // --- loops --------------------------------------------------------------------------------------------------
  Value loop(const Node& node) {
    Value over = child(node, 0);
    if (!over.known()) return over;
    if (!over.is(Kind::list) && !over.is(Kind::map))
      return Value::error({"dit is geen lijst: het is " + std::string(type_name(over)),
                           "this is no list: it is " + std::string(type_name(over))});
    switch (node.macro) {
      case Macro::all: return quantified(node, over, true);
      case Macro::exists: return quantified(node, over, false);
      case Macro::exists_one: return one(node, over);
      default: return made_of(node, over);
    }
  }
  void place(const Node& node, const Value& over, std::size_t i) {
    const bool list = over.is(Kind::list);
    if (node.locals == 2) {
      locals_[node.resolved] = list ? Value(static_cast<std::int64_t>(i)) : over.at(i);
      locals_[node.resolved + 1] = list ? over.at(i) : over.value_at(i);
    } else {
      locals_[node.resolved] = over.at(i);
    }
  }
  Value quantified(const Node& node, const Value& over, bool all) {
    Against against;
    const std::size_t size = over.size();
    for (std::size_t i = 0; i < size && !spent_; ++i) {
      place(node, over, i);
      if (decides(child(node, 1), all, against)) {
        note(run_.deciding, over.at(i));
        return Value(!all);
      }
    }
    return against.any() ? against.value() : Value(all);
  }
  Value one(const Node& node, const Value& over) {
    Against against;
    std::size_t found = 0;
    const std::size_t size = over.size();
    for (std::size_t i = 0; i < size && !spent_; ++i) {
      place(node, over, i);
      const Value holds = child(node, 1);
      if (!against.takes(holds) && !holds.is(Kind::boolean)) against.takes(not_boolean(holds));
      if (holds.is_true()) ++found;
    }
    return against.any() ? against.value() : Value(found == 1);
  }
  // map, filter and the transforms: a list or a map of what is made of each
  Value made_of(const Node& node, const Value& over) {
    Against against;
    std::vector<Value> items;
    std::vector<Entry> entries;
    const std::size_t size = over.size();
    for (std::size_t i = 0; i < size && !spent_; ++i) {
      place(node, over, i);
      if (node.filtered || node.macro == Macro::filter) {
        const Value holds = child(node, 1);
        if (against.takes(holds)) continue;
        if (!holds.is(Kind::boolean)) against.takes(not_boolean(holds));
        if (!holds.is_true()) continue;
      }
      if (node.macro == Macro::filter) {
        items.push_back(locals_[node.resolved]);
        continue;
      }
      Value made = child(node, node.filtered ? 2 : 1);
      if (against.takes(made)) continue;
      if (node.macro == Macro::transform_map)
        entries.emplace_back(over.is(Kind::list) ? Value(static_cast<std::int64_t>(i)) : over.at(i), std::move(made));
      else if (node.macro == Macro::transform_entry)
        join(entries, made, against);
      else
        items.push_back(std::move(made));
    }
    if (against.any()) return against.value();
    const bool map = node.macro == Macro::transform_map || node.macro == Macro::transform_entry;
    return map ? Value::map(std::move(entries)) : Value::list(std::move(items));
  }
  void join(std::vector<Entry>& entries, const Value& made, Against& against) {
    if (!made.is(Kind::map)) {
      against.takes(no_such("transformMapEntry", made));
      return;
    }
    for (std::size_t k = 0; k < made.size(); ++k) against.takes(add(entries, made.at(k), made.value_at(k)));
  }

  const Program::Tree& tree_;
  std::span<const Value> variables_;
  Run& run_;
  Budget& budget_;
  std::vector<Value> locals_;
  bool spent_ = false;
};

}  // namespace

const std::string& Program::text() const noexcept { return tree_->source; }
const Type& Program::type() const noexcept { return tree_->type; }

Value Program::evaluate(std::span<const Value> variables, Run& run) const {
  return Evaluation(*tree_, variables, run).result(tree_->root);
}

std::vector<ByteRange> Program::conjuncts() const {
  const Node& root = tree_->nodes[tree_->root];
  if (root.kind != NodeKind::all_of) return {root.where};
  std::vector<ByteRange> all;
  for (Index i = 0; i < root.count; ++i) all.push_back(tree_->nodes[tree_->child(root, i)].where);
  return all;
}

Value Program::evaluate_conjunct(std::size_t index, std::span<const Value> variables, Run& run) const {
  const Node& root = tree_->nodes[tree_->root];
  const Index part = root.kind == NodeKind::all_of ? tree_->child(root, static_cast<Index>(index)) : tree_->root;
  return Evaluation(*tree_, variables, run).result(part);
}

Compiled compile(std::string text, const Declarations& declarations) {
  auto tree = std::make_shared<Program::Tree>();
  tree->source = std::move(text);
  Compiled made;
  if (detail::parse(*tree, made.problems)) detail::resolve(*tree, declarations, made.problems);
  if (made.problems.empty()) made.program = Program(std::move(tree));
  return made;
}

}  // namespace kader::expr
