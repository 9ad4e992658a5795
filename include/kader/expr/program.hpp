// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kader/expr/functions.hpp"
#include "kader/expr/type.hpp"
#include "kader/expr/value.hpp"
#include "kader/report/source.hpp"

namespace kader::expr {

/// A name that an expression may use. A name with dots is one variable.
struct Variable {
  std::string name;
  Type type = {};
};

/// What an expression is read against.
struct Declarations {
  std::vector<Variable> variables = {};
  std::string container = {};             ///< names are looked for in it first: `kader.model`
  const TypeLibrary* types = nullptr;     ///< of the host's objects; none: their fields are not checked
  const Functions* functions = nullptr;   ///< none: the standard ones
  bool check_types = true;                ///< off: what does not fit is an error when evaluated
};

/// What is wrong with an expression, and where in it.
struct Problem {
  ByteRange where;
  Phrase message;
};

/// An expression, read and checked: immutable, and threads may share it.
///
/// Bounds: 64 KiB of text, 20,000 nodes, nested 100 deep; what is larger is a problem. Reading is linear in the text.
class Program {
 public:
  struct Tree;
  explicit Program(std::shared_ptr<const Tree> tree) noexcept : tree_(std::move(tree)) {}

  [[nodiscard]] const std::string& text() const noexcept;
  /// What it evaluates to, as far as that is known.
  [[nodiscard]] const Type& type() const noexcept;
  /// Its value. `variables` are those of the declarations, in their order; they outlive the value. Never throws for
  /// what the expression does: an error is a value. Every node costs a step, and so does what a function passes; when
  /// the budget is spent the value is an error that says so.
  [[nodiscard]] Value evaluate(std::span<const Value> variables, Run& run) const;
  /// The places where the parts of an `&&` at the top stand; the whole where there is none.
  [[nodiscard]] std::vector<ByteRange> conjuncts() const;
  /// The value of one of them.
  [[nodiscard]] Value evaluate_conjunct(std::size_t index, std::span<const Value> variables, Run& run) const;

 private:
  std::shared_ptr<const Tree> tree_;
};

/// A program, or what is wrong.
struct Compiled {
  std::optional<Program> program;
  std::vector<Problem> problems;
};
[[nodiscard]] Compiled compile(std::string text, const Declarations& declarations);

}  // namespace kader::expr
