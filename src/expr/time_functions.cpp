// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "expr/overloads.hpp"
#include "expr/text_of.hpp"

namespace kader::expr::detail {
namespace {

using Arguments = std::span<const Value>;
using TK = TypeKind;

struct Getter {
  std::string_view name;
  std::int64_t Clock::*part;
  std::int64_t from;  // added: the date counts its days from 1, CEL's day of the month from 0
};
constexpr std::array<Getter, 10> getters{{{"getFullYear", &Clock::year, 0},
                                          {"getMonth", &Clock::month, 0},
                                          {"getDate", &Clock::day_of_month, 1},
                                          {"getDayOfMonth", &Clock::day_of_month, 0},
                                          {"getDayOfWeek", &Clock::day_of_week, 0},
                                          {"getDayOfYear", &Clock::day_of_year, 0},
                                          {"getHours", &Clock::hours, 0},
                                          {"getMinutes", &Clock::minutes, 0},
                                          {"getSeconds", &Clock::seconds, 0},
                                          {"getMilliseconds", &Clock::milliseconds, 0}}};

struct Whole {
  std::string_view name;
  std::int64_t seconds;
};
constexpr std::array<Whole, 3> wholes{{{"getHours", 3'600}, {"getMinutes", 60}, {"getSeconds", 1}}};

}  // namespace

std::vector<Overload> time_functions() {
  std::vector<Overload> all;
  for (const Getter& getter : getters) {
    const std::string name(getter.name);
    all.push_back(method(name, {TK::timestamp}, TK::integer, [getter](Arguments a, Run&) {
      return Value(clock_of(a[0].as<Timestamp>()).*getter.part + getter.from);
    }));
    all.push_back(method(name, {TK::timestamp, TK::string}, TK::integer, [getter](Arguments a, Run&) {
      const auto east = offset_of(a[1].text());
      if (!east)
        return failed({"de tijdzone " + written(a[1]) + " kan hier niet: wel \"UTC\" of \"+01:00\"",
                       "the time zone " + written(a[1]) + " cannot be used: \"UTC\" or \"+01:00\" can"});
      Timestamp moment = a[0].as<Timestamp>();
      moment.seconds += *east;
      return Value(clock_of(moment).*getter.part + getter.from);
    }));
  }
  for (const Whole& whole : wholes)
    all.push_back(method(std::string(whole.name), {TK::duration}, TK::integer,
                         [whole](Arguments a, Run&) { return Value(a[0].as<Elapsed>().seconds / whole.seconds); }));
  all.push_back(method("getMilliseconds", {TK::duration}, TK::integer,
                       [](Arguments a, Run&) { return Value(std::int64_t{a[0].as<Elapsed>().nanos / 1'000'000}); }));
  return all;
}

}  // namespace kader::expr::detail
