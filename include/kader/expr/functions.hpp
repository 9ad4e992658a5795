// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kader/expr/type.hpp"
#include "kader/expr/value.hpp"
#include "kader/view/budget.hpp"

namespace kader::expr {

/// One evaluation: what it may cost, whom the host's functions ask, and what was decisive.
struct Run {
  explicit Run(Budget steps, const Host* of = nullptr) noexcept : budget(steps), host(of) {}
  Budget budget;
  const Host* host;              ///< of what is looked at; null where no function needs it
  std::vector<Handle> deciding = {};  ///< elements of the host's that made an all() false or an exists() true
  std::vector<Handle> found = {};     ///< those whose fields has() found; most_deciding of each at most
  static constexpr std::size_t most_deciding = 12;
};

/// What a function does. It charges to the budget what goes beyond a constant: a byte copied, an item passed.
using Call = std::function<Value(std::span<const Value> arguments, Run& run)>;

/// One meaning of a function for arguments of certain types.
struct Overload {
  std::string name;  ///< `startsWith`
  bool member = false;  ///< called as `text.startsWith(…)`: the receiver is the first argument
  std::vector<Type> parameters;  ///< any fits all
  Type result;
  Call call;
  bool takes_unknown = false;  ///< is called with what is not known too, instead of being unknown itself
};

/// The functions that expressions may call: an immutable value.
class Functions {
 public:
  /// Those of the specification, with the extensions for texts (strings) and for the largest of several (math).
  [[nodiscard]] static const Functions& standard();
  [[nodiscard]] Functions with(std::vector<Overload> more) const;

  /// All with that name and form, as many arguments as that; null-terminated lists are not returned: by value.
  [[nodiscard]] std::vector<const Overload*> find(std::string_view name, bool member, std::size_t arguments) const;
  [[nodiscard]] std::vector<std::string_view> names() const;

 private:
  std::vector<std::shared_ptr<const Overload>> all_;
};

}  // namespace kader::expr
