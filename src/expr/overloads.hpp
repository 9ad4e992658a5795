// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "kader/expr/functions.hpp"

/// The standard functions, by what they are about.
namespace kader::expr::detail {

[[nodiscard]] std::vector<Overload> conversions();       // int(), string(), type(), size() …
[[nodiscard]] std::vector<Overload> text_functions();    // contains(), matches(), split() …
[[nodiscard]] std::vector<Overload> time_functions();    // getFullYear() …
[[nodiscard]] std::vector<Overload> number_functions();  // math.greatest() …

[[nodiscard]] Overload function(std::string name, std::vector<Type> parameters, Type result, Call call);
[[nodiscard]] Overload method(std::string name, std::vector<Type> parameters, Type result, Call call);
[[nodiscard]] Value failed(Phrase message);
[[nodiscard]] const Value& spent();

}  // namespace kader::expr::detail
