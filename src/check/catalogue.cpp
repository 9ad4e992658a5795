// SPDX-License-Identifier: Apache-2.0
// The catalogue: every rule there is, in the order in which a draft meets them. To add a rule is to write it in its
// family's table; to add a family is to add a line here.
#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>
#include <type_traits>

#include "kader/check/acceptance_rules.hpp"
#include "kader/check/rules.hpp"
#include "kader/check/rules/accountability.hpp"
#include "kader/check/rules/advice.hpp"
#include "kader/check/rules/agreement.hpp"
#include "kader/check/rules/appointments.hpp"
#include "kader/check/rules/basis.hpp"
#include "kader/check/rules/chairs.hpp"
#include "kader/check/rules/composition.hpp"
#include "kader/check/rules/consequences.hpp"
#include "kader/check/rules/costs.hpp"
#include "kader/check/rules/coverage.hpp"
#include "kader/check/rules/deciders.hpp"
#include "kader/check/rules/effect.hpp"
#include "kader/check/rules/eligibility.hpp"
#include "kader/check/rules/escalation.hpp"
#include "kader/check/rules/formality.hpp"
#include "kader/check/rules/indispensable.hpp"
#include "kader/check/rules/mandates.hpp"
#include "kader/check/rules/names.hpp"
#include "kader/check/rules/norms_conflict.hpp"
#include "kader/check/rules/organs.hpp"
#include "kader/check/rules/parties.hpp"
#include "kader/check/rules/performance.hpp"
#include "kader/check/rules/regions.hpp"
#include "kader/check/rules/roles.hpp"
#include "kader/check/rules/routes.hpp"
#include "kader/check/rules/statute.hpp"
#include "kader/check/rules/tenure.hpp"
#include "kader/check/rules/text.hpp"
#include "kader/check/rules/ties.hpp"
#include "kader/check/rules/voting.hpp"
#include "kader/check/rules/weights.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/resolve/resolve_rules.hpp"

namespace kader {
namespace {

template <class... Tables>
constexpr auto joined(const Tables&... tables) {
  constexpr std::size_t count = (std::size_t{0} + ... + std::extent_v<Tables>);
  std::array<Rule, count> all{};
  std::size_t at = 0;
  ((at = static_cast<std::size_t>(std::copy(std::begin(tables), std::end(tables), all.begin() + at) - all.begin())),
   ...);
  return all;
}
constexpr auto checking_rules =
    joined(text_rules, names_rules, organs_rules, composition_rules, chairs_rules, eligibility_rules, tenure_rules,
           appointments_rules, roles_rules, accountability_rules, norms_conflict_rules, deciders_rules, routes_rules,
           advice_rules, voting_rules, ties_rules, indispensable_rules, weights_rules, mandates_rules, statute_rules,
           basis_rules, formality_rules, effect_rules, parties_rules, performance_rules, agreement_rules,
           consequences_rules, costs_rules, escalation_rules, coverage_rules, regions_rules);

constexpr auto all_rules = [] {
  std::array<const RuleInfo*, syntax::rules.size() + literate::rules.size() + reading::rules.size() +
                                  std::size(resolve_rules) + checking_rules.size() + acceptance::rules.size()>
      all{};
  auto at = std::copy(syntax::rules.begin(), syntax::rules.end(), all.begin());
  at = std::copy(literate::rules.begin(), literate::rules.end(), at);
  at = std::copy(reading::rules.begin(), reading::rules.end(), at);
  at = std::copy(std::begin(resolve_rules), std::end(resolve_rules), at);
  for (const Rule& rule : checking_rules) *at++ = rule.info;
  std::copy(acceptance::rules.begin(), acceptance::rules.end(), at);
  return all;
}();

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr std::size_t number(std::string_view name) {
  for (std::size_t i = 0; i < all_rules.size(); ++i)
    if (all_rules[i]->name == name) return i;
  return nowhere;
}
constexpr bool names_differ() {
  for (std::size_t i = 0; i < all_rules.size(); ++i)
    if (number(all_rules[i]->name) != i) return false;
  return true;
}
constexpr bool causes_exist() {
  for (const RuleInfo* rule : all_rules)
    for (const std::string_view& cause : rule->yields_to)
      if (!cause.empty() && number(cause) == nowhere) return false;
  return true;
}
// No rule yields to itself, by whatever detour: else two findings could each be counted under the other.
constexpr bool causes_end() {
  std::array<bool, all_rules.size()> ends{};
  for (std::size_t round = 0; round < all_rules.size(); ++round) {
    bool more = false;
    for (std::size_t i = 0; i < all_rules.size(); ++i) {
      if (ends[i]) continue;
      bool all_end = true;
      for (const std::string_view& cause : all_rules[i]->yields_to)
        all_end = all_end && (cause.empty() || number(cause) == nowhere || ends[number(cause)]);
      if (all_end) ends[i] = more = true;
    }
    if (!more) break;
  }
  return std::all_of(ends.begin(), ends.end(), [](bool end) { return end; });
}
static_assert(std::all_of(all_rules.begin(), all_rules.end(), [](const RuleInfo* rule) { return complete(*rule); }),
              "a rule needs a name and all its texts in both languages, with the same places");
static_assert(names_differ(), "two rules have one name");
static_assert(causes_exist(), "yields_to names a rule that does not exist");
static_assert(causes_end(), "a rule yields to itself by a detour");

}  // namespace

const Rules& Rules::built_in() {
  static const Rules rules(checking_rules, all_rules);
  return rules;
}

}  // namespace kader
