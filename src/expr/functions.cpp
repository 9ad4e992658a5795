// SPDX-License-Identifier: Apache-2.0
#include "kader/expr/functions.hpp"

#include <algorithm>
#include <utility>

#include "expr/overloads.hpp"

namespace kader::expr {
namespace detail {

Overload function(std::string name, std::vector<Type> parameters, Type result, Call call) {
  return {std::move(name), false, std::move(parameters), std::move(result), std::move(call)};
}
Overload method(std::string name, std::vector<Type> parameters, Type result, Call call) {
  return {std::move(name), true, std::move(parameters), std::move(result), std::move(call)};
}
Value failed(Phrase message) { return Value::error(std::move(message)); }
const Value& spent() {
  static const Value made = Value::error({"de uitdrukking kost te veel werk", "the expression takes too much work"});
  return made;
}

}  // namespace detail

const Functions& Functions::standard() {
  static const Functions made = [] {
    std::vector<Overload> all;
    for (auto part :
         {detail::conversions(), detail::text_functions(), detail::time_functions(), detail::number_functions()})
      all.insert(all.end(), part.begin(), part.end());
    return Functions().with(std::move(all));
  }();
  return made;
}

Functions Functions::with(std::vector<Overload> more) const {
  Functions made = *this;
  for (Overload& one : more) made.all_.push_back(std::make_shared<const Overload>(std::move(one)));
  return made;
}

std::vector<const Overload*> Functions::find(std::string_view name, bool member, std::size_t arguments) const {
  std::vector<const Overload*> found;
  for (const auto& one : all_)
    if (one->name == name && one->member == member && one->parameters.size() == arguments) found.push_back(one.get());
  return found;
}

std::vector<std::string_view> Functions::names() const {
  std::vector<std::string_view> all;
  for (const auto& one : all_) all.emplace_back(one->name);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace kader::expr
