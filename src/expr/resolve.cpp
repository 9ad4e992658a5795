// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "expr/tree.hpp"
#include "text/nearest.hpp"

namespace kader::expr::detail {
namespace {

struct NamedType {
  std::string_view name;
  TypeKind kind;
};
constexpr std::array<NamedType, 12> type_names{{{"bool", TypeKind::boolean},
                                                {"int", TypeKind::integer},
                                                {"uint", TypeKind::unsigned_integer},
                                                {"double", TypeKind::number},
                                                {"string", TypeKind::string},
                                                {"bytes", TypeKind::bytes},
                                                {"list", TypeKind::list},
                                                {"map", TypeKind::map},
                                                {"null_type", TypeKind::null},
                                                {"type", TypeKind::type},
                                                {"google.protobuf.Timestamp", TypeKind::timestamp},
                                                {"google.protobuf.Duration", TypeKind::duration}}};

/// Arithmetic: of which two types, and what it gives.
struct Arithmetic {
  Operator op;
  TypeKind left;
  TypeKind right;
  TypeKind result;
};
using TK = TypeKind;
constexpr std::array<Arithmetic, 23> arithmetic{{
    {Operator::add, TK::integer, TK::integer, TK::integer},
    {Operator::add, TK::unsigned_integer, TK::unsigned_integer, TK::unsigned_integer},
    {Operator::add, TK::number, TK::number, TK::number},
    {Operator::add, TK::string, TK::string, TK::string},
    {Operator::add, TK::bytes, TK::bytes, TK::bytes},
    {Operator::add, TK::list, TK::list, TK::list},
    {Operator::add, TK::timestamp, TK::duration, TK::timestamp},
    {Operator::add, TK::duration, TK::timestamp, TK::timestamp},
    {Operator::add, TK::duration, TK::duration, TK::duration},
    {Operator::subtract, TK::integer, TK::integer, TK::integer},
    {Operator::subtract, TK::unsigned_integer, TK::unsigned_integer, TK::unsigned_integer},
    {Operator::subtract, TK::number, TK::number, TK::number},
    {Operator::subtract, TK::timestamp, TK::timestamp, TK::duration},
    {Operator::subtract, TK::timestamp, TK::duration, TK::timestamp},
    {Operator::subtract, TK::duration, TK::duration, TK::duration},
    {Operator::multiply, TK::integer, TK::integer, TK::integer},
    {Operator::multiply, TK::unsigned_integer, TK::unsigned_integer, TK::unsigned_integer},
    {Operator::multiply, TK::number, TK::number, TK::number},
    {Operator::divide, TK::integer, TK::integer, TK::integer},
    {Operator::divide, TK::unsigned_integer, TK::unsigned_integer, TK::unsigned_integer},
    {Operator::divide, TK::number, TK::number, TK::number},
    {Operator::modulo, TK::integer, TK::integer, TK::integer},
    {Operator::modulo, TK::unsigned_integer, TK::unsigned_integer, TK::unsigned_integer},
}};

std::string_view sign_of(Operator op) {
  static constexpr std::array<std::string_view, 14> signs{"-",  "!",  "+", "-",  "*", "/",  "%",
                                                          "==", "!=", "<", "<=", ">", ">=", "in"};
  return signs[static_cast<std::size_t>(op)];
}

bool is_numeric(const Type& type) noexcept {
  return type.is(TK::integer) || type.is(TK::unsigned_integer) || type.is(TK::number);
}
bool has_order(const Type& type) noexcept {
  return is_numeric(type) || type.is(TK::any) || type.is(TK::boolean) || type.is(TK::string) || type.is(TK::bytes) ||
         type.is(TK::timestamp) || type.is(TK::duration);
}
bool can_be_equal(const Type& a, const Type& b) {
  return fits(a, b) || fits(b, a) || (is_numeric(a) && is_numeric(b)) || a.is(TK::null) || b.is(TK::null);
}

Type type_of(const Value& value) {
  switch (value.kind()) {
    case Kind::null: return TK::null;
    case Kind::boolean: return TK::boolean;
    case Kind::integer: return TK::integer;
    case Kind::unsigned_integer: return TK::unsigned_integer;
    case Kind::number: return TK::number;
    case Kind::string: return TK::string;
    case Kind::bytes: return TK::bytes;
    case Kind::type: return TK::type;
    default: return {};
  }
}

class Resolver {
 public:
  Resolver(Program::Tree& tree, const Declarations& declarations, std::vector<Problem>& problems)
      : tree_(tree), given_(declarations), problems_(problems) {}

  void run() { tree_.type = visit(tree_.root); }

 private:
  struct Local {
    std::string name;
    Index slot;
    Type type;
  };

  Type visit(Index index) {
    // What is added to the tree moves its nodes: a copy of the node, and results written back by index.
    const Node node = tree_.nodes[index];
    switch (node.kind) {
      case NodeKind::literal: return type_of(tree_.constants[node.resolved]);
      case NodeKind::name: return name(index, node);
      case NodeKind::select: return select(index, node);
      case NodeKind::has: return tested(node);
      case NodeKind::index: return indexed(node);
      case NodeKind::call: return call(index, node);
      case NodeKind::unary: return unary(node);
      case NodeKind::binary: return binary(node);
      case NodeKind::all_of:
      case NodeKind::any_of:
        for (Index i = 0; i < node.count; ++i) boolean(tree_.child(node, i));
        return TK::boolean;
      case NodeKind::choice: {
        boolean(tree_.child(node, 0));
        const Type yes = visit(tree_.child(node, 1));
        return common(yes, visit(tree_.child(node, 2)));
      }
      case NodeKind::list: return list(node);
      case NodeKind::map: return map(node);
      case NodeKind::object:
        problem(node.where, {"een object kan hier niet worden gemaakt", "an object cannot be made here"});
        return {};
      case NodeKind::loop: return loop(index, node);
      case NodeKind::let: return let(index, node);
    }
    return {};
  }

  void problem(ByteRange where, Phrase message) { problems_.push_back({where, std::move(message)}); }
  // Types are checked only where the declarations ask for it.
  void mismatch(ByteRange where, Phrase message) {
    if (given_.check_types) problem(where, std::move(message));
  }
  void boolean(Index at) {
    const Type type = visit(at);
    if (!fits(type, TK::boolean))
      mismatch(tree_.nodes[at].where, {"hier wordt waar of onwaar verwacht, en dit is " + type.text(),
                                       "expected true or false here, and this is " + type.text()});
  }

  // --- names -------------------------------------------------------------------------------------------------
  [[nodiscard]] const Local* local(std::string_view name) const {
    for (auto at = locals_.rbegin(); at != locals_.rend(); ++at)
      if (at->name == name) return &*at;
    return nullptr;
  }

  // "a.b.c" of a row of fields that begins with a name that is no local one; empty otherwise.
  [[nodiscard]] std::string qualified(Index index, bool& rooted) const {
    const Node& node = tree_.nodes[index];
    if (node.kind == NodeKind::name) {
      rooted = node.rooted;
      if (!node.rooted && local(tree_.text(node)) != nullptr) return {};
      return tree_.text(node);
    }
    if (node.kind != NodeKind::select) return {};
    std::string above = qualified(tree_.child(node, 0), rooted);
    return above.empty() ? above : above + "." + tree_.text(node);
  }

  // From the innermost of the container outwards.
  template <class Look>
  [[nodiscard]] bool each_candidate(const std::string& name, bool rooted, const Look& look) const {
    std::string_view container = rooted ? std::string_view() : std::string_view(given_.container);
    while (!container.empty()) {
      if (look(std::string(container) + "." + name)) return true;
      const auto dot = container.rfind('.');
      container = dot == std::string_view::npos ? std::string_view() : container.substr(0, dot);
    }
    return look(name);
  }

  // Makes a node a variable or a type where its name is one.
  [[nodiscard]] std::optional<Type> known(Index index, const std::string& name, bool rooted) {
    std::optional<Type> found;
    static_cast<void>(each_candidate(name, rooted, [&](const std::string& candidate) {
      for (std::size_t i = 0; i < given_.variables.size() && !found; ++i) {
        if (given_.variables[i].name != candidate) continue;
        tree_.nodes[index].resolved = static_cast<Index>(i);
        found = given_.variables[i].type;
      }
      for (const NamedType& type : type_names) {
        if (found || type.name != candidate) continue;
        tree_.constants.push_back(Value::type(type.name));
        tree_.nodes[index].resolved = static_cast<Index>(tree_.constants.size() - 1);
        tree_.nodes[index].constant = true;
        found = TK::type;
      }
      return found.has_value();
    }));
    if (found) tree_.nodes[index].kind = NodeKind::name;
    return found;
  }

  Type name(Index index, const Node& node) {
    const std::string name = tree_.text(node);
    if (const Local* at = node.rooted ? nullptr : local(name)) {
      tree_.nodes[index].local = true;
      tree_.nodes[index].resolved = at->slot;
      return at->type;
    }
    if (const auto type = known(index, name, node.rooted)) return *type;
    kader::detail::Nearest nearest(name);
    for (const Variable& variable : given_.variables) nearest.consider(variable.name);
    for (const Local& one : locals_) nearest.consider(one.name);
    unresolved(index, unknown_word({"de naam \"" + name + "\"", "the name \"" + name + "\""}, nearest.found()));
    return {};
  }
  [[nodiscard]] static Phrase unknown_word(const Phrase& what, std::string_view near) {
    Phrase message{what.nl + " is niet bekend", what.en + " is not known"};
    if (!near.empty()) {
      message.nl += "; bedoeld is misschien \"" + std::string(near) + "\"";
      message.en += "; perhaps \"" + std::string(near) + "\" is meant";
    }
    return message;
  }
  // A name that nothing has: a problem, or an error when it comes to that where nothing is checked before.
  void unresolved(Index index, Phrase message) {
    if (given_.check_types) return problem(tree_.nodes[index].where, std::move(message));
    tree_.constants.push_back(Value::error(std::move(message)));
    tree_.nodes[index].kind = NodeKind::literal;
    tree_.nodes[index].resolved = static_cast<Index>(tree_.constants.size() - 1);
  }

  // --- fields ------------------------------------------------------------------------------------------------
  Type select(Index index, const Node& node) {
    bool rooted = false;
    if (const std::string name = qualified(index, rooted); !name.empty())
      if (const auto type = known(index, name, rooted)) return *type;
    return field(node, visit(tree_.child(node, 0)));
  }
  Type tested(const Node& node) {
    static_cast<void>(field(node, visit(tree_.child(node, 0))));
    return TK::boolean;
  }
  Type field(const Node& node, const Type& of) {
    const std::string& name = tree_.text(node);
    switch (of.kind()) {
      case TK::any: return {};
      case TK::map: return of.element();
      case TK::object: {
        if (given_.types == nullptr) return {};
        if (const auto type = given_.types->field(of.name(), name)) return *type;
        kader::detail::Nearest nearest(name);
        for (const std::string_view candidate : given_.types->fields(of.name())) nearest.consider(candidate);
        mismatch(node.where, unknown_word({"het veld \"" + name + "\" van " + of.name(),
                                           "the field \"" + name + "\" of " + of.name()},
                                          nearest.found()));
        return {};
      }
      default:
        mismatch(node.where, {"een waarde van het type " + of.text() + " heeft geen velden",
                              "a value of the type " + of.text() + " has no fields"});
        return {};
    }
  }
  Type indexed(const Node& node) {
    const Type of = visit(tree_.child(node, 0));
    const Type at = visit(tree_.child(node, 1));
    const bool list = of.is(TK::list) && (at.is(TK::any) || is_numeric(at));
    const bool map = of.is(TK::map) && (fits(at, of.key()) || (is_numeric(at) && is_numeric(of.key())));
    if (!of.is(TK::any) && !list && !map)
      mismatch(node.where,
               {of.text() + " heeft geen plaats [" + at.text() + "]", of.text() + " has no place [" + at.text() + "]"});
    return of.element();
  }

  // --- operators ---------------------------------------------------------------------------------------------
  Type unary(const Node& node) {
    Type of = visit(tree_.child(node, 0));
    if (node.op == Operator::not_) {
      if (!fits(of, TK::boolean)) no_such(node, {of});
      return TK::boolean;
    }
    if (!of.is(TK::any) && !of.is(TK::integer) && !of.is(TK::number) && !of.is(TK::duration)) no_such(node, {of});
    return of;
  }
  Type binary(const Node& node) {
    const Type left = visit(tree_.child(node, 0));
    const Type right = visit(tree_.child(node, 1));
    switch (node.op) {
      case Operator::equal:
      case Operator::not_equal:
        if (!can_be_equal(left, right)) no_such(node, {left, right});
        return TK::boolean;
      case Operator::less:
      case Operator::less_equal:
      case Operator::greater:
      case Operator::greater_equal:
        if (!has_order(left) || !has_order(right) || !(fits(left, right) || (is_numeric(left) && is_numeric(right))))
          no_such(node, {left, right});
        return TK::boolean;
      case Operator::in: {
        const bool list = right.is(TK::list) && can_be_equal(left, right.element());
        const bool map = right.is(TK::map) && can_be_equal(left, right.key());
        if (!right.is(TK::any) && !list && !map) no_such(node, {left, right});
        return TK::boolean;
      }
      default: return computed(node, left, right);
    }
  }
  Type computed(const Node& node, const Type& left, const Type& right) {
    std::optional<Type> result;
    for (const Arithmetic& row : arithmetic) {
      const bool matches =
          row.op == node.op && (left.is(TK::any) || left.is(row.left)) && (right.is(TK::any) || right.is(row.right));
      if (!matches) continue;
      const Type gives = row.result == TK::list ? common(left, right) : Type(row.result);
      result = result ? common(*result, gives) : gives;
    }
    if (!result) no_such(node, {left, right});
    return result.value_or(Type());
  }
  void no_such(const Node& node, std::initializer_list<Type> types) {
    std::string list;
    for (const Type& type : types) list += (list.empty() ? "" : ", ") + type.text();
    const std::string sign(sign_of(node.op));
    mismatch(node.where,
             {"\"" + sign + "\" kan niet met (" + list + ")", "\"" + sign + "\" cannot take (" + list + ")"});
  }

  // --- calls -------------------------------------------------------------------------------------------------
  Type call(Index index, Node node) {
    if (node.member) node = of_namespace(index, node);
    std::vector<Type> arguments;
    for (Index i = 0; i < node.count; ++i) arguments.push_back(visit(tree_.child(node, i)));
    const std::string& name = tree_.text(node);
    std::vector<const Overload*> found = tree_.functions.find(name, node.member, node.count);
    if (found.empty()) {
      no_function(index, name);
      return {};
    }
    std::optional<Type> result;
    const auto fitting = [&](const Overload* overload) {
      for (std::size_t i = 0; i < arguments.size(); ++i)
        if (!fits(arguments[i], overload->parameters[i])) return false;
      return true;
    };
    for (const Overload* overload : found)
      if (fitting(overload)) result = result ? common(*result, overload->result) : overload->result;
    if (!result) {
      std::string list;
      for (const Type& type : arguments) list += (list.empty() ? "" : ", ") + type.text();
      mismatch(node.where, {name + " kan niet met (" + list + ")", name + " cannot take (" + list + ")"});
    }
    tree_.calls.push_back(std::move(found));
    tree_.nodes[index].resolved = static_cast<Index>(tree_.calls.size() - 1);
    return result.value_or(Type());
  }
  // "math.greatest(1, 2)": what stands before the point is no value but a part of the name.
  Node of_namespace(Index index, Node node) {
    bool rooted = false;
    const std::string space = qualified(tree_.child(node, 0), rooted);
    if (space.empty()) return node;
    const std::string name = space + "." + tree_.text(node);
    if (tree_.functions.find(name, false, node.count - 1).empty()) return node;
    tree_.texts.push_back(name);
    node.text = static_cast<Index>(tree_.texts.size() - 1);
    node.member = false;
    ++node.first;
    --node.count;
    tree_.nodes[index] = node;
    return node;
  }
  void no_function(Index index, const std::string& name) {
    const std::vector<std::string_view> all = tree_.functions.names();
    if (std::find(all.begin(), all.end(), name) != all.end()) {
      unresolved(index,
                 {"de functie \"" + name + "\" wordt zo niet aangeroepen: met andere argumenten, of achter een punt",
                  "the function \"" + name + "\" is not called like this: with other arguments, or after a point"});
      return;
    }
    kader::detail::Nearest nearest(name);
    for (const std::string_view candidate : all) nearest.consider(candidate);
    unresolved(index, unknown_word({"de functie \"" + name + "\"", "the function \"" + name + "\""}, nearest.found()));
  }

  // --- what holds several ------------------------------------------------------------------------------------
  Type list(const Node& node) {
    std::optional<Type> of;
    for (Index i = 0; i < node.count; ++i) {
      const Type item = visit(tree_.child(node, i));
      of = of ? common(*of, item) : item;
    }
    return Type::list(of.value_or(Type()));
  }
  Type map(const Node& node) {
    std::optional<Type> key;
    std::optional<Type> value;
    for (Index i = 0; i + 1 < node.count; i += 2) {
      const Type a = visit(tree_.child(node, i));
      const Type b = visit(tree_.child(node, i + 1));
      if (a.is(TK::number) || a.is(TK::list) || a.is(TK::map) || a.is(TK::null))
        mismatch(tree_.nodes[tree_.child(node, i)].where,
                 {"een sleutel is een tekst, een geheel getal of waar of onwaar",
                  "a key is a text, a whole number, or true or false"});
      key = key ? common(*key, a) : a;
      value = value ? common(*value, b) : b;
    }
    return Type::map(key.value_or(Type()), value.value_or(Type()));
  }

  Index open(Index text, Type type) {
    const auto slot = static_cast<Index>(locals_.size());
    locals_.push_back({tree_.texts[text], slot, std::move(type)});
    tree_.slots = std::max(tree_.slots, slot + 1);
    return slot;
  }
  Type loop(Index index, const Node& node) {
    const Type over = visit(tree_.child(node, 0));
    if (!over.is(TK::any) && !over.is(TK::list) && !over.is(TK::map))
      mismatch(tree_.nodes[tree_.child(node, 0)].where,
               {"dit is geen lijst: het is " + over.text(), "this is no list: it is " + over.text()});
    const std::size_t outside = locals_.size();
    const Type key = over.is(TK::list) ? Type(TK::integer) : over.is(TK::map) ? over.key() : Type();
    if (node.locals == 2) {
      tree_.nodes[index].resolved = open(node.text, key);
      static_cast<void>(open(node.second, over.element()));
    } else {
      tree_.nodes[index].resolved = open(node.text, over.is(TK::map) ? over.key() : over.element());
    }
    if (node.filtered) boolean(tree_.child(node, 1));
    const Index body = tree_.child(node, node.filtered ? 2 : 1);
    Type result = TK::boolean;
    switch (node.macro) {
      case Macro::all:
      case Macro::exists:
      case Macro::exists_one: boolean(body); break;
      case Macro::filter:
        boolean(body);
        result = over.is(TK::map) ? Type::list(over.key()) : over;
        break;
      case Macro::map:
      case Macro::transform_list: result = Type::list(visit(body)); break;
      case Macro::transform_map: result = Type::map(key, visit(body)); break;
      case Macro::transform_entry: result = visit(body); break;
    }
    locals_.resize(outside);
    return result;
  }
  Type let(Index index, const Node& node) {
    Type bound = visit(tree_.child(node, 0));
    tree_.nodes[index].resolved = open(node.text, std::move(bound));
    Type result = visit(tree_.child(node, 1));
    locals_.pop_back();
    return result;
  }

  Program::Tree& tree_;
  const Declarations& given_;
  std::vector<Problem>& problems_;
  std::vector<Local> locals_;
};

}  // namespace

void resolve(Program::Tree& tree, const Declarations& declarations, std::vector<Problem>& problems) {
  tree.functions = declarations.functions != nullptr ? *declarations.functions : Functions::standard();
  Resolver(tree, declarations, problems).run();
}

}  // namespace kader::expr::detail
