// SPDX-License-Identifier: Apache-2.0
#include "kader/change/references.hpp"

#include <algorithm>

#include "change/drafts.hpp"
#include "kader/change/renamed.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
agreement: {parties: [aa, bb]}
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}}
groups: {all: {members: [aa, bb]}}
matters: {plan: {kind: document}}
bodies:
  board:
    seats: {first: {appointed by: aa.college}}
    balance: {aa: 2}
    quorum: {elsewhere: {to be adopted by: aa.raad}}
norms:
  - {id: adopts, who: board, can: adopt, what: plan}
  - {who: aa.raad, must: advise, to: board, what: plan, overrides: [adopts]}
)";

}  // namespace

TEST_CASE("Every place that names somebody is found, behind dots, in a balance and in what is left to later",
          "[change]") {
  const Framework framework = framework_of(region);
  CHECK(references_to(framework, "aa") == std::vector<std::string>{"/agreement/parties/0", "/groups/all/members/0/who",
                                                                   "/bodies/board/seats/first/appointed by",
                                                                   "/bodies/board/quorum", "/bodies/board/balance/aa",
                                                                   "/norms/1/who"});
  CHECK(references_to(framework, "adopts") == std::vector<std::string>{"/norms/1/overrides/0"});
  CHECK(references_to(framework, "nobody").empty());
  CHECK(references_to(framework, "").empty());
}

TEST_CASE("Who is renamed is named at the same places by the new name, in every framework shown", "[change]") {
  std::size_t asked = 0;
  for (const Shown& shown : shown_frameworks()) {
    for (const std::string& id : ids_in(shown.framework)) {
      if (++asked % 7 != 0) continue;  // some of each
      const auto before = references_to(shown.framework, id);
      const Framework after = renamed(shown.framework, id, "wholly-new");
      INFO(shown.name << ": " << id);
      CHECK(references_to(after, id).empty());
      CHECK(references_to(after, "wholly-new").size() == before.size());
    }
  }
  CHECK(asked > 100);
}
