// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <system_error>
#include <utility>

#include "expr/tokens.hpp"
#include "expr/tree.hpp"

namespace kader::expr::detail {
namespace {

constexpr std::size_t most_text = 64 * 1024;
constexpr std::size_t most_nodes = 20'000;
constexpr int deepest = 100;        // brackets in brackets
constexpr std::uint16_t tallest = 250;  // and what follows each other without: 1 + 1 + 1

struct BinaryOperator {
  std::string_view sign;
  Operator op;
  int strength;
};
constexpr std::array<BinaryOperator, 12> binary_operators{{{"==", Operator::equal, 1},
                                                           {"!=", Operator::not_equal, 1},
                                                           {"<", Operator::less, 1},
                                                           {"<=", Operator::less_equal, 1},
                                                           {">", Operator::greater, 1},
                                                           {">=", Operator::greater_equal, 1},
                                                           {"in", Operator::in, 1},
                                                           {"+", Operator::add, 2},
                                                           {"-", Operator::subtract, 2},
                                                           {"*", Operator::multiply, 3},
                                                           {"/", Operator::divide, 3},
                                                           {"%", Operator::modulo, 3}}};

constexpr std::array<std::string_view, 21> reserved{
    "as",  "break", "const", "continue", "else",      "false",  "for",  "function", "if",   "import", "in",
    "let", "loop",  "null",  "package",  "namespace", "return", "true", "var",      "void", "while"};
bool is_reserved(std::string_view name) noexcept {
  return std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}
bool is_keyword(std::string_view name) noexcept {
  return name == "in" || name == "true" || name == "false" || name == "null";
}

/// Thrown within the parser alone: a problem was found, and nothing can be made of the rest.
struct Stop {};

class Parser {
 public:
  Parser(Program::Tree& tree, std::vector<Problem>& problems)
      : tree_(tree), problems_(problems), tokens_(tree.source) {}

  void run() {
    advance();
    tree_.root = expression();
    if (token_.kind != TokenKind::end) fail_here({"hier houdt de uitdrukking op", "the expression ends here"});
  }

 private:
  // --- words ---------------------------------------------------------------------------------------------------
  void advance() {
    last_end_ = token_.end;
    auto next = tokens_.next();
    if (!next) {
      problems_.push_back(tokens_.problem());
      throw Stop{};
    }
    token_ = *std::move(next);
  }
  [[nodiscard]] bool sees(std::string_view sign) const {
    return (token_.kind == TokenKind::sign || token_.kind == TokenKind::name) && token_.text == sign;
  }
  bool take(std::string_view sign) {
    if (!sees(sign)) return false;
    advance();
    return true;
  }
  void expect(std::string_view sign) {
    if (!take(sign))
      fail_here({"hier wordt " + std::string(sign) + " verwacht", "expected " + std::string(sign) + " here"});
  }
  [[noreturn]] void fail(ByteRange where, Phrase message) {
    problems_.push_back({where, std::move(message)});
    throw Stop{};
  }
  [[noreturn]] void fail_here(Phrase message) {
    const auto size = static_cast<std::uint32_t>(tree_.source.size());
    if (token_.kind == TokenKind::end)
      fail({size, size}, {"de uitdrukking houdt te vroeg op", "the expression ends too early"});
    fail({token_.begin, token_.end}, std::move(message));
  }

  // --- nodes ---------------------------------------------------------------------------------------------------
  Index add(const Node& node, std::initializer_list<Index> children) {
    return add(node, std::span<const Index>(children.begin(), children.size()));
  }
  Index add(Node node, std::span<const Index> children) {
    if (tree_.nodes.size() >= most_nodes)
      fail({node.where.begin, last_end_}, {"de uitdrukking is te lang", "the expression is too long"});
    node.first = static_cast<Index>(tree_.children.size());
    node.count = static_cast<Index>(children.size());
    std::uint16_t depth = 0;
    for (const Index child : children) depth = std::max(depth, tree_.nodes[child].depth);
    node.depth = static_cast<std::uint16_t>(depth + 1);
    if (node.depth > tallest) too_deep(node.where.begin);
    node.where.end = last_end_;
    tree_.children.insert(tree_.children.end(), children.begin(), children.end());
    tree_.nodes.push_back(node);
    return static_cast<Index>(tree_.nodes.size() - 1);
  }
  [[noreturn]] void too_deep(std::uint32_t from) {
    fail({from, last_end_}, {"de uitdrukking zit te diep in elkaar", "the expression is nested too deep"});
  }
  Index text(std::string_view name) {
    tree_.texts.emplace_back(name);
    return static_cast<Index>(tree_.texts.size() - 1);
  }
  Index constant(Value value, std::uint32_t begin) {
    tree_.constants.push_back(std::move(value));
    Node node = made(NodeKind::literal, begin);
    node.resolved = static_cast<Index>(tree_.constants.size() - 1);
    return add(node, {});
  }
  [[nodiscard]] static Node made(NodeKind kind, std::uint32_t begin) {
    Node node;
    node.kind = kind;
    node.where.begin = begin;
    return node;
  }
  [[nodiscard]] std::uint32_t begin_of(Index node) const { return tree_.nodes[node].where.begin; }

  // --- the grammar of langdef.md -------------------------------------------------------------------------------
  Index expression() {
    if (++nested_ > deepest) too_deep(token_.begin);
    const std::uint32_t begin = token_.begin;
    Index made_of = any_of();
    if (take("?")) {
      const Index yes = any_of();
      expect(":");
      const Index no = expression();
      made_of = add(made(NodeKind::choice, begin), {made_of, yes, no});
    }
    --nested_;
    return made_of;
  }

  // a || b || c as one node: the chain is as long as it likes and no deeper for it
  Index any_of() {
    return chain(NodeKind::any_of, "||", [this] { return all_of(); });
  }
  Index all_of() {
    return chain(NodeKind::all_of, "&&", [this] { return binary(1); });
  }
  template <class Part>
  Index chain(NodeKind kind, std::string_view sign, const Part& part) {
    const std::uint32_t begin = token_.begin;
    const Index first = part();
    if (!sees(sign)) return first;
    std::vector<Index> parts{first};
    while (take(sign)) parts.push_back(part());
    return add(made(kind, begin), parts);
  }

  Index binary(int strength) {
    if (strength > 3) return unary();
    const std::uint32_t begin = token_.begin;
    Index left = binary(strength + 1);
    while (const BinaryOperator* found = operator_here(strength)) {
      advance();
      Node node = made(NodeKind::binary, begin);
      node.op = found->op;
      const Index right = binary(strength + 1);
      left = add(node, {left, right});
    }
    return left;
  }
  [[nodiscard]] const BinaryOperator* operator_here(int strength) const {
    for (const BinaryOperator& candidate : binary_operators)
      if (candidate.strength == strength && sees(candidate.sign)) return &candidate;
    return nullptr;
  }

  // A row of one sign: what is even in number falls away.
  Index unary() {
    for (const std::string_view sign : {std::string_view("!"), std::string_view("-")}) {
      if (!sees(sign)) continue;
      const std::uint32_t begin = token_.begin;
      bool odd = false;
      while (sees(sign)) {
        odd = !odd;
        advance();
        // The smallest integer has no positive counterpart: the minus belongs to the number.
        if (sign == "-" && odd && (token_.kind == TokenKind::integer || token_.kind == TokenKind::number) &&
            !sees(sign))
          return members(number(true, begin));
      }
      const Index of = members(primary());
      Node node = made(NodeKind::unary, begin);
      node.op = sign == "!" ? Operator::not_ : Operator::negate;
      const Index once = add(node, {of});
      return odd ? once : add(node, {once});  // twice is not nothing: of a text it is an error
    }
    return members(primary());
  }

  Index members(Index of) {
    while (true) {
      const std::uint32_t begin = begin_of(of);
      if (take(".")) {
        if (sees("?")) fail_here({"een vraagteken kan hier niet staan", "a question mark cannot stand here"});
        const std::string name = selector();
        if (take("(")) {
          of = call(name, of, begin);
        } else {
          Node node = made(NodeKind::select, begin);
          node.text = text(name);
          of = add(node, {of});
        }
      } else if (take("[")) {
        const Index at = expression();
        expect("]");
        of = add(made(NodeKind::index, begin), {of, at});
      } else if (sees("{") && is_qualified(of)) {
        of = object(of);
      } else {
        return of;
      }
    }
  }
  [[nodiscard]] bool is_qualified(Index node) const {
    const Node* at = &tree_.nodes[node];
    while (at->kind == NodeKind::select) at = &tree_.nodes[tree_.child(*at, 0)];
    return at->kind == NodeKind::name;
  }
  std::string selector() {
    if (token_.kind == TokenKind::quoted_name) {
      std::string name = token_.value;
      advance();
      return name;
    }
    if (token_.kind != TokenKind::name || is_keyword(token_.text))
      fail_here({"hier wordt een naam verwacht", "expected a name here"});
    std::string name(token_.text);
    advance();
    return name;
  }

  Index object(Index name) {
    const std::uint32_t begin = begin_of(name);
    advance();
    std::vector<Index> values;
    while (!sees("}")) {
      static_cast<void>(selector());
      expect(":");
      values.push_back(expression());
      if (!take(",")) break;
    }
    expect("}");
    return add(made(NodeKind::object, begin), values);
  }

  Index primary() {
    const std::uint32_t begin = token_.begin;
    switch (token_.kind) {
      case TokenKind::integer:
      case TokenKind::unsigned_integer:
      case TokenKind::number: return number(false, begin);
      case TokenKind::string:
      case TokenKind::bytes: {
        String value(std::move(token_.value));
        const bool bytes = token_.kind == TokenKind::bytes;
        advance();
        return constant(bytes ? Value(Bytes{std::move(value)}) : Value(std::move(value)), begin);
      }
      case TokenKind::name: return named(false, begin);
      case TokenKind::sign: break;
      default: fail_here({"hier wordt een waarde verwacht", "expected a value here"});
    }
    if (take(".")) return named(true, begin);
    if (take("(")) {
      const Index inner = expression();
      expect(")");
      return inner;
    }
    if (take("[")) return add(made(NodeKind::list, begin), items("]"));
    if (take("{")) return map(begin);
    fail_here({"hier wordt een waarde verwacht", "expected a value here"});
  }

  Index named(bool rooted, std::uint32_t begin) {
    if (token_.kind != TokenKind::name) fail_here({"hier wordt een naam verwacht", "expected a name here"});
    const std::string name(token_.text);
    if (!rooted && (name == "true" || name == "false" || name == "null")) {
      advance();
      return constant(name == "null" ? Value() : Value(name == "true"), begin);
    }
    if (is_reserved(name))
      fail_here(
          {"\"" + name + "\" is een woord van de taal zelf", "\"" + name + "\" is a word of the language itself"});
    advance();
    if (take("(")) return call(name, no_index, begin);
    Node node = made(NodeKind::name, begin);
    node.rooted = rooted;
    node.text = text(name);
    return add(node, {});
  }

  std::vector<Index> items(std::string_view close) {
    std::vector<Index> all;
    while (!sees(close)) {
      all.push_back(expression());
      if (!take(",")) break;
    }
    expect(close);
    return all;
  }
  Index map(std::uint32_t begin) {
    std::vector<Index> all;
    while (!sees("}")) {
      all.push_back(expression());
      expect(":");
      all.push_back(expression());
      if (!take(",")) break;
    }
    expect("}");
    return add(made(NodeKind::map, begin), all);
  }

  Index number(bool negative, std::uint32_t begin) {
    const std::string_view written = token_.text;
    const ByteRange where{begin, token_.end};
    const TokenKind kind = token_.kind;
    advance();
    if (kind == TokenKind::number) {
      double value = 0;
      const std::string padded = written.front() == '.' ? "0" + std::string(written) : std::string(written);
      const auto [end, error] = std::from_chars(padded.data(), padded.data() + padded.size(), value);
      if (error != std::errc() && value == 0) value = std::numeric_limits<double>::infinity();
      if (error == std::errc::result_out_of_range && padded.find("e-") != std::string::npos) value = 0;
      return constant(Value(negative ? -value : value), begin);
    }
    std::string_view digits = written;
    if (kind == TokenKind::unsigned_integer) digits.remove_suffix(1);
    const bool hexadecimal = digits.size() > 2 && (digits[1] == 'x' || digits[1] == 'X');
    if (hexadecimal) digits.remove_prefix(2);
    std::uint64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    constexpr std::uint64_t most = std::uint64_t{1} << 63U;
    if (error != std::errc() || (kind == TokenKind::integer && value > (negative ? most : most - 1)))
      fail(where, {"dit getal is te groot", "this number is too large"});
    if (kind == TokenKind::unsigned_integer) return constant(Value(value), begin);
    return constant(Value(static_cast<std::int64_t>(negative ? ~value + 1 : value)), begin);
  }

  // --- calls and macros: the bracket was taken -----------------------------------------------------------------
  Index call(const std::string& name, Index receiver, std::uint32_t begin) {
    const std::vector<Index> arguments = items(")");
    if (receiver == no_index && name == "has" && arguments.size() == 1) return has(arguments[0], begin);
    if (receiver != no_index) {
      if (name == "bind" && arguments.size() == 3 && is_name(receiver, "cel")) return bind(arguments, begin);
      if (const Index loop = macro(name, receiver, arguments, begin); loop != no_index) return loop;
    }
    Node node = made(NodeKind::call, begin);
    node.member = receiver != no_index;
    node.text = text(name);
    std::vector<Index> all;
    if (node.member) all.push_back(receiver);
    all.insert(all.end(), arguments.begin(), arguments.end());
    return add(node, all);
  }
  [[nodiscard]] bool is_name(Index node, std::string_view name) const {
    const Node& at = tree_.nodes[node];
    return at.kind == NodeKind::name && tree_.text(at) == name;
  }

  Index has(Index of, std::uint32_t begin) {
    const Node& field = tree_.nodes[of];
    if (field.kind != NodeKind::select)
      fail({begin, last_end_},
           {"has() vraagt naar een veld: has(orgaan.veld)", "has() asks for a field: has(body.field)"});
    Node node = made(NodeKind::has, begin);
    node.text = field.text;
    return add(node, {tree_.child(field, 0)});
  }
  Index bind(const std::vector<Index>& arguments, std::uint32_t begin) {
    Node node = made(NodeKind::let, begin);
    node.text = local(arguments[0]);
    return add(node, {arguments[1], arguments[2]});
  }
  Index local(Index argument) {
    const Node& node = tree_.nodes[argument];
    if (node.kind != NodeKind::name || node.rooted)
      fail(node.where, {"hier wordt een nieuwe naam verwacht, zoals x", "expected a new name here, such as x"});
    return node.text;
  }

  struct Shape {
    std::string_view name;
    Macro macro;
    std::size_t locals;
    std::size_t arguments;
    bool filtered;
  };
  static constexpr std::array<Shape, 17> shapes{{{"all", Macro::all, 1, 2, false},
                                                 {"exists", Macro::exists, 1, 2, false},
                                                 {"exists_one", Macro::exists_one, 1, 2, false},
                                                 {"existsOne", Macro::exists_one, 1, 2, false},
                                                 {"map", Macro::map, 1, 2, false},
                                                 {"map", Macro::map, 1, 3, true},
                                                 {"filter", Macro::filter, 1, 2, false},
                                                 {"all", Macro::all, 2, 3, false},
                                                 {"exists", Macro::exists, 2, 3, false},
                                                 {"exists_one", Macro::exists_one, 2, 3, false},
                                                 {"existsOne", Macro::exists_one, 2, 3, false},
                                                 {"transformList", Macro::transform_list, 2, 3, false},
                                                 {"transformList", Macro::transform_list, 2, 4, true},
                                                 {"transformMap", Macro::transform_map, 2, 3, false},
                                                 {"transformMap", Macro::transform_map, 2, 4, true},
                                                 {"transformMapEntry", Macro::transform_entry, 2, 3, false},
                                                 {"transformMapEntry", Macro::transform_entry, 2, 4, true}}};

  Index macro(const std::string& name, Index over, const std::vector<Index>& arguments, std::uint32_t begin) {
    for (const Shape& shape : shapes) {
      if (shape.name != name || shape.arguments != arguments.size()) continue;
      Node node = made(NodeKind::loop, begin);
      node.macro = shape.macro;
      node.locals = static_cast<std::uint16_t>(shape.locals);
      node.filtered = shape.filtered;
      node.text = local(arguments[0]);
      if (shape.locals == 2) {
        node.second = local(arguments[1]);
        if (tree_.texts[node.text] == tree_.texts[node.second])
          fail(tree_.nodes[arguments[1]].where,
               {"twee verschillende namen zijn nodig", "two different names are needed"});
      }
      std::vector<Index> all{over};
      all.insert(all.end(), arguments.begin() + static_cast<std::ptrdiff_t>(shape.locals), arguments.end());
      return add(node, all);
    }
    return no_index;
  }

  Program::Tree& tree_;
  std::vector<Problem>& problems_;
  Tokens tokens_;
  Token token_;
  std::uint32_t last_end_ = 0;
  int nested_ = 0;
};

}  // namespace

bool parse(Program::Tree& tree, std::vector<Problem>& problems) {
  const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(tree.source.size(), most_text));
  if (tree.source.size() > most_text) {
    problems.push_back({{0, size}, {"de uitdrukking is te lang", "the expression is too long"}});
    return false;
  }
  try {
    Parser(tree, problems).run();
  } catch (const Stop&) {
    return false;
  }
  return true;
}

}  // namespace kader::expr::detail
