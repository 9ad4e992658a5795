// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kader/expr/program.hpp"

namespace kader::expr {

/// What a node of an expression is.
enum class NodeKind : std::uint8_t {
  literal,
  name,       ///< a variable, a type, or a local one
  select,     ///< child 0 . text
  has,        ///< has(child 0 . text)
  index,      ///< child 0 [ child 1 ]
  call,       ///< text(children); a member's receiver is child 0
  unary,      ///< - and !
  binary,     ///< arithmetic, comparison, `in`
  all_of,     ///< child && child && …
  any_of,
  choice,     ///< child 0 ? child 1 : child 2
  list,
  map,        ///< key, value, key, value, …
  object,     ///< text{field: value}: no host lets an expression make one
  loop,       ///< child 0 is gone through; the rest by its macro
  let         ///< cel.bind(local, child 0, child 1)
};

enum class Operator : std::uint8_t {
  negate,
  not_,
  add,
  subtract,
  multiply,
  divide,
  modulo,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in
};

enum class Macro : std::uint8_t {
  all,
  exists,
  exists_one,
  map,
  filter,
  transform_list,
  transform_map,
  transform_entry
};

using Index = std::uint32_t;
inline constexpr Index no_index = 0xffff'ffff;

struct Node {
  NodeKind kind = NodeKind::literal;
  Operator op = Operator::add;
  Macro macro = Macro::all;
  bool member = false;        ///< of a call: with a receiver
  bool rooted = false;        ///< of a name: `.x`
  std::uint16_t depth = 1;    ///< of all below it
  std::uint16_t locals = 0;   ///< of a loop: one or two variables; with a filter: `filtered`
  bool filtered = false;      ///< of a map or transform: with a condition before it
  ByteRange where;            ///< in the text of the expression
  Index first = 0;            ///< of its children, in Tree::children
  Index count = 0;
  Index text = no_index;      ///< a name, in Tree::texts; of a loop or let the variable's
  Index second = no_index;    ///< of a loop the second variable's name
  Index resolved = no_index;  ///< of a literal its constant; of a name the variable; a local's slot; a call's functions
  bool local = false;  ///< of a name: a local variable, and `resolved` its slot
  bool constant = false;  ///< of a name: a type, and `resolved` its constant
};

struct Program::Tree {
  std::string source;
  std::vector<Node> nodes;
  std::vector<Index> children;
  std::vector<std::string> texts;
  std::vector<Value> constants;
  std::vector<std::vector<const Overload*>> calls;
  Functions functions;  ///< keeps what calls point to
  Index root = 0;
  std::uint32_t slots = 0;  ///< local variables at once
  Type type;

  [[nodiscard]] Index child(const Node& node, Index number) const { return children[node.first + number]; }
  [[nodiscard]] const std::string& text(const Node& node) const { return texts[node.text]; }
};

namespace detail {

/// Parses; problems where it cannot. Names and calls are not resolved yet.
[[nodiscard]] bool parse(Program::Tree& tree, std::vector<Problem>& problems);
/// Resolves names and calls, and checks types. A name that nothing has is a problem even where types are not checked.
void resolve(Program::Tree& tree, const Declarations& declarations, std::vector<Problem>& problems);

}  // namespace detail
}  // namespace kader::expr
