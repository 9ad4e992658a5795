// SPDX-License-Identifier: Apache-2.0
// A value that cannot be is found by the compiler where the program says it as a constant.
// expect: (throw|constant expression)
#include "kader/text/date.hpp"

#ifdef KADER_BAD
constexpr kader::Date day(2024, 2, 30);
#else
constexpr kader::Date day(2024, 2, 29);
#endif

kader::Date leap_day() { return day; }
