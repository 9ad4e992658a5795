// SPDX-License-Identifier: Apache-2.0
#include "kader/view/power_chain.hpp"

#include <string>
#include <vector>

#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

Norm mandated(Norm norm, const std::string& by) {
  norm.mandated_by = Actor(Reference(by));
  return norm;
}
Norm unless_over(std::int64_t euros) {
  Norm norm = can("a", CoreAct::adopt, "plan");
  norm.unless = Conditions{Over{Money("EUR", euros * 100)}};
  return norm;
}

}  // namespace

TEST_CASE("A power comes through every hand that passed it on, nearest first", "[view][power-chain]") {
  Framework f = stage();
  f.norms = {can("a", CoreAct::decide, "plan"), mandated(can("b", CoreAct::decide, "plan"), "a"),
             mandated(can("c", CoreAct::decide, "chapter"), "b")};
  const Model model = resolve(f);
  const View view(model, Date(2026, 1, 1));
  Budget budget(1'000);
  const auto chain = [&](std::uint32_t norm) {
    const auto above = view.index<PowerChains>().above(view, model.positions_of(norm).front(), budget);
    REQUIRE(above.has_value());
    std::string names;
    for (const Entity& one : *above) names += model.pointer(one) + " ";
    return names;
  };
  CHECK(chain(0).empty());
  CHECK(chain(1) == "/bodies/a ");
  CHECK(chain(2) == "/bodies/b /bodies/a ");
}

TEST_CASE("A chain that comes back to itself ends, and one that is too long to follow is no answer",
          "[view][power-chain]") {
  Framework f = stage();
  f.norms = {mandated(can("a", CoreAct::decide, "plan"), "b"), mandated(can("b", CoreAct::decide, "plan"), "a")};
  for (int i = 0; i < 100; ++i) {
    f.roles.append(Role{.id = RoleId("r" + std::to_string(i))});
    f.norms.push_back(mandated(can(Reference("r" + std::to_string(i)), CoreAct::decide, "other"),
                               i == 0 ? "leader" : "r" + std::to_string(i - 1)));
  }
  const Model model = resolve(f);
  const View view(model, Date(2026, 1, 1));
  Budget budget(100'000);
  const auto& chains = view.index<PowerChains>();
  CHECK(chains.above(view, model.positions_of(0).front(), budget)->size() == 2);
  CHECK_FALSE(chains.above(view, model.positions_of(101).front(), budget).has_value());
}

TEST_CASE("A norm ends at the sum above which it does not hold, or at its own amount", "[view][power-chain]") {
  CHECK(ceiling_of(unless_over(50'000)) == Money("EUR", 5'000'000));
  Norm amount = can("a", CoreAct::adopt, "plan");
  CHECK_FALSE(ceiling_of(amount).has_value());
  amount.amount = Amount(Money("EUR", 100));
  CHECK(ceiling_of(amount) == Money("EUR", 100));
  amount.unless = Conditions{Over{Money("EUR", 50)}, Circumstance::urgent};  // all of them have to hold
  CHECK(ceiling_of(amount) == Money("EUR", 100));
  amount.unless = Conditions{AnyOf{.any = {Over{Money("EUR", 50)}, Circumstance::urgent}}};
  CHECK(ceiling_of(amount) == Money("EUR", 50));
  CHECK_FALSE(ceiling_unknown(amount));
  CHECK(ceiling_unknown(only_if(can("a", CoreAct::adopt, "plan"), "the budget allows it")));
}
