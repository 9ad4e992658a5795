// SPDX-License-Identifier: Apache-2.0
// An expression is looked up once and known by where it stands: never may one answer for another.
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/resolve/model.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

using namespace kader;

namespace {

Established set_up_by(Actor whom) { return SetUpBy{.by = std::move(whom)}; }

std::vector<std::string> setters(const Model& model, Entity of) {
  std::vector<std::string> found;
  for (const Position& p : model.positions())
    if (model.norms()[p.norm].derivation == Derivation::setting_up && p.what == of)
      found.push_back(model.pointer(p.who));
  return found;
}

template <class M, class Expression>
concept can_be_asked = requires(const M& model, Expression&& e) { model.resolve(std::forward<Expression>(e)); };

}  // namespace

TEST_CASE("Each body and each role is set up by whom its own field names", "[resolve]") {
  Framework f;
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    f.parties.append(Party{.id = PartyId("p" + n)});
    f.bodies.append(Body{.id = BodyId("b" + n), .established = set_up_by(Reference("p" + n))});
    f.roles.append(
        Role{.id = RoleId("r" + n), .established = set_up_by(List<Reference>{Reference("p" + n), Reference("b" + n)})});
  }
  const Model model = resolve(std::move(f));
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    CHECK(setters(model, model.resolve(Reference("b" + n))) == std::vector<std::string>{"/parties/p" + n});
    CHECK(setters(model, model.resolve(Reference("r" + n))) ==
          std::vector<std::string>{"/parties/p" + n, "/bodies/b" + n});
  }
}

TEST_CASE("How many set up a body together is said where it stands", "[resolve]") {
  Framework f;
  f.parties = {Party{.id = "a"}, Party{.id = "c"}};
  f.bodies = {Body{.id = "b", .established = set_up_by(Some{.some = Share::count(2), .of = {"a", "c"}})}};
  f.roles.append(Role{.id = "r", .established = set_up_by(Some{.some = Share::all(), .of = {"a", "c"}})});
  const Model model = resolve(std::move(f));
  std::vector<const Share*> shares;
  for (const ResolvedNorm& norm : model.norms())
    if (norm.derivation == Derivation::setting_up) shares.push_back(norm.who.share);
  REQUIRE(shares.size() == 2);
  CHECK(shares[0] == &std::get<Some>(std::get<SetUpBy>(*model.framework().bodies[0].established).by).some);
  CHECK(shares[1] == &std::get<Some>(std::get<SetUpBy>(*model.framework().roles[0].established).by).some);
}

TEST_CASE("Whom a power of setting up is denied is no other's setter", "[resolve]") {
  Framework f;
  f.parties = {Party{.id = "a"}, Party{.id = "c"}};
  f.bodies = {Body{.id = "b1", .established = set_up_by(Reference("a"))},
              Body{.id = "b2", .established = set_up_by(Reference("c"))}};
  f.norms = {Norm{.who = Reference("a"), .cannot = {CoreAct::set_up}, .what = {"b2"}}};
  const Report report =
      check(resolve(f), {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"contradictory-norms"})});
  CHECK(report.findings.empty());
  f.norms = {Norm{.who = Reference("c"), .cannot = {CoreAct::set_up}, .what = {"b2"}}};
  const Report denied =
      check(resolve(f), {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"contradictory-norms"})});
  CHECK(denied.findings.size() == 1);
}

TEST_CASE("A copy that dies before it is asked for cannot be asked for", "[resolve]") {
  STATIC_REQUIRE(can_be_asked<Model, const Actor&>);
  STATIC_REQUIRE(can_be_asked<Model, const Stated<Actor>&>);
  STATIC_REQUIRE_FALSE(can_be_asked<Model, Actor>);
  STATIC_REQUIRE_FALSE(can_be_asked<Model, Stated<Actor>>);
}

TEST_CASE("Resolving the same draft twice gives the same, whatever lay in memory", "[resolve]") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const Framework f = testing::random_framework(seed, 3);
    const Model one = resolve(f);
    const Model two = resolve(f);
    REQUIRE(one.positions().size() == two.positions().size());
    for (std::size_t i = 0; i < one.positions().size(); ++i) {
      const Position& a = one.positions()[i];
      const Position& b = two.positions()[i];
      REQUIRE((a.norm == b.norm && a.act == b.act && a.who == b.who && a.what == b.what && a.to == b.to));
    }
  }
}
