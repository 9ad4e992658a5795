// SPDX-License-Identifier: Apache-2.0
// An expression of any bytes: read, checked and evaluated within its budget.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "kader/expr/program.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kader;
  using namespace kader::expr;
  static const Declarations typed{.variables = {{"x", {}}, {"names", Type::list(TypeKind::string)}}};
  static const Declarations untyped{.variables = typed.variables, .check_types = false};
  static const std::vector<Value> values{Value::unknown({"/x", "onbekend", "vague"}),
                                         Value::list({Value::text(std::string_view("raad"))})};
  const std::string text(reinterpret_cast<const char*>(data), size);  // NOLINT: what the fuzzer gives
  for (const Declarations* declarations : {&typed, &untyped}) {
    const Compiled made = compile(text, *declarations);
    if (!made.program) continue;
    Run run{Budget(20'000)};
    static_cast<void>(written(made.program->evaluate(values, run)));
  }
  return 0;
}
