// SPDX-License-Identifier: Apache-2.0
#include "kader/expr/program.hpp"

#include <string>
#include <vector>

#include "expr/pattern.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::expr;
using kader::expr::Kind;
using kader::expr::Type;
using kader::expr::Value;

namespace {

const Declarations with_x{.variables = {{"x", {}}, {"names", Type::list(TypeKind::string)}}};

Problem problem_of(std::string text) {
  const Compiled made = compile(std::move(text), with_x);
  REQUIRE(made.problems.size() == 1);
  return made.problems.front();
}
Value value_of(std::string text, const Value& x, std::size_t steps = 100'000) {
  const Compiled made = compile(std::move(text), with_x);
  REQUIRE(made.program);
  Run run{Budget(steps)};
  const std::vector<Value> variables{
      x, Value::list({Value::text(std::string_view("raad")), Value::text(std::string_view("college"))})};
  return made.program->evaluate(variables, run);
}
std::string error_of(const Value& value) {
  REQUIRE(value.is(Kind::error));
  return value.as<Error>().message->en;
}
Value unknown(std::string place) { return Value::unknown({std::move(place), "elders geregeld", "elsewhere"}); }

}  // namespace

TEST_CASE("what is wrong with an expression has a place and the nearest word", "[expr]") {
  const Problem name = problem_of("size(nams) > 1");
  CHECK(name.where == ByteRange{5, 9});
  CHECK(name.message.nl == "de naam \"nams\" is niet bekend; bedoeld is misschien \"names\"");
  CHECK(problem_of("names.exists(n, n.startWith('r'))").message.en.find("perhaps \"startsWith\"") != std::string::npos);
  CHECK(problem_of("names.size() > 'a'").message.en == "\">\" cannot take (int, string)");
  CHECK(problem_of("1 +").message.en == "the expression ends too early");
  CHECK(problem_of("names.all(1, true)").message.en == "expected a new name here, such as x");
  CHECK(problem_of("x ? 1 : ").where.begin == 8);
  CHECK(problem_of("'open").message.en == "this quoted text does not end");
  CHECK(problem_of("has(x)").message.en == "has() asks for a field: has(body.field)");
}

TEST_CASE("what is not known is neither true nor false, unless it does not matter", "[expr]") {
  CHECK(value_of("x == 1", unknown("/a")).is(Kind::unknown));
  CHECK(value_of("x == 1 || true", unknown("/a")).is_true());
  CHECK(value_of("x && false", unknown("/a")).is_false());
  CHECK(value_of("false && x", unknown("/a")).is_false());
  CHECK(value_of("names.exists(n, n == 'raad' || x)", unknown("/a")).is_true());
  CHECK(value_of("!x", unknown("/a")).is(Kind::unknown));
  // What cannot be known outweighs what went wrong: with it, it might not have.
  const Value both = value_of("x && 1 / 0 > 1", unknown("/a"));
  REQUIRE(both.is(Kind::unknown));
  CHECK(both.as<Unknown>().lacks->front().place == "/a");
}

TEST_CASE("all that is not known is told", "[expr]") {
  const Compiled made = compile("a > b", {.variables = {{"a", {}}, {"b", {}}}});
  REQUIRE(made.program);
  Run run{Budget(1'000)};
  const std::vector<Value> variables{unknown("/a"), unknown("/b")};
  const Value value = made.program->evaluate(variables, run);
  REQUIRE(value.is(Kind::unknown));
  CHECK(value.as<Unknown>().lacks->size() == 2);
}

TEST_CASE("an expression that costs too much ends, and no or hides it", "[expr]") {
  std::string nested = "names";
  for (int i = 0; i < 40; ++i) nested += ".map(n, names)[0]";
  std::string deep = "true";
  for (int i = 0; i < 30; ++i) deep = "names.all(n" + std::to_string(i) + ", " + deep + ")";
  CHECK(error_of(value_of(deep, {})) == "the expression takes too much work");
  CHECK(error_of(value_of("(" + deep + ") || true", {})) == "the expression takes too much work");
  CHECK(value_of(nested, {}).is(Kind::list));
}

TEST_CASE("an expression of any size is refused in time and depth", "[expr]") {
  CHECK(problem_of(std::string(1 << 20, '(')).message.en == "the expression is too long");
  CHECK(problem_of(std::string(60'000, '(')).message.en == "the expression is nested too deep");
  CHECK(problem_of(std::string(60'000, '!') + "x.").message.en == "the expression ends too early");
  std::string sum = "1";
  for (int i = 0; i < 5'000; ++i) sum += "+1";
  CHECK(problem_of(sum).message.en == "the expression is nested too deep");
  std::string any = "false";
  for (int i = 0; i < 5'000; ++i) any += "||false";
  CHECK(value_of(any, {}).is_false());
  CHECK(problem_of("x[" + std::string(40'000, '[')).message.en == "the expression is nested too deep");
}

TEST_CASE("texts, numbers and moments", "[expr]") {
  CHECK(value_of("'Artikel 12'.matches('^[Aa]rtikel \\\\d+$')", {}).is_true());
  CHECK(value_of("'één'.size() == 3", {}).is_true());
  CHECK(value_of("timestamp('2026-02-28T23:00:00Z') + duration('2h') == timestamp('2026-03-01T02:00:00+01:00')", {})
            .is_true());
  CHECK(value_of("string(timestamp('2026-01-01T00:00:00.5Z')) == '2026-01-01T00:00:00.5Z'", {}).is_true());
  CHECK(error_of(value_of("9223372036854775807 + 1", {})) == "the result is too large");
  CHECK(error_of(value_of("names[2]", {})) == "the list has no place 2");
}

TEST_CASE("a pattern is found in time linear in the text", "[expr]") {
  const auto found = [](std::string_view pattern, std::string_view text) {
    const auto made = kader::expr::detail::Pattern::parse(pattern);
    REQUIRE(made);
    std::size_t steps = 1'000'000;
    return made->found_in(text, steps);
  };
  CHECK(found("a|b", "xxb") == true);
  CHECK(found("^(ab){2,3}$", "abab") == true);
  CHECK(found("^(ab){2,3}$", "ab") == false);
  CHECK(found("(?i)RAAD", "gemeenteraad") == true);
  CHECK(found("\\braad\\b", "gemeenteraad") == false);
  CHECK(found("[^a-z]", "abc") == false);
  CHECK(found("é.ö", "éxö") == true);
  CHECK(found("a{,3}", "a{,3}") == true);
  CHECK(found("(a*)*b", std::string(10'000, 'a')) == false);
  for (const std::string_view bad : {"(", "[a", "a**", "\\1", "(?=a)", "a{1001}", "x{5,2}", "*"})
    CHECK_FALSE(kader::expr::detail::Pattern::parse(bad));
  const auto heavy = kader::expr::detail::Pattern::parse("(x+x+)+y");
  std::size_t few = 100;
  CHECK_FALSE(heavy->found_in(std::string(1'000, 'x'), few));
}

TEST_CASE("a program tells its conjuncts apart", "[expr]") {
  const Compiled made = compile("size(names) > 1 && x && true", with_x);
  REQUIRE(made.program);
  REQUIRE(made.program->conjuncts().size() == 3);
  CHECK(made.program->conjuncts()[1] == ByteRange{19, 20});
  Run run{Budget(1'000)};
  const std::vector<Value> variables{Value(false), Value::list({})};
  CHECK(made.program->evaluate_conjunct(1, variables, run).is_false());
  CHECK(made.program->evaluate_conjunct(2, variables, run).is_true());
}
