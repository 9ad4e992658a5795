// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/costs.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace costs {

inline constexpr std::size_t most_compared = 500;

/// The sums of one key. A share of a group is read both as the group's and as that of each member.
struct Sum {
  std::uint64_t of_group = 0;
  std::uint64_t of_each = 0;
  std::size_t terms = 0;

  void add(std::uint64_t share, std::uint64_t payers) {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();  // sums stay there
    of_group = share > most - of_group ? most : of_group + share;
    of_each = payers != 0 && share > (most - of_each) / payers ? most : of_each + share * payers;
    ++terms;
  }
  [[nodiscard]] bool can_be(std::uint64_t whole) const noexcept { return of_group == whole || of_each == whole; }
};

/// "97.5%" of 975'000 millionths; may be above 100%.
[[nodiscard]] inline std::string percentage(std::uint64_t millionths) {
  std::string text = std::to_string(millionths / 10'000);
  if (const std::uint64_t rest = millionths % 10'000; rest != 0) {
    std::string decimals = std::to_string(10'000 + rest).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += "." + decimals;
  }
  return text + "%";
}

/// What one key adds up to, and whether a party that joins would be in it.
struct Key {
  Sum parts;
  Sum amounts;
  bool takes_up_rest = false;  ///< the rest, or a share in proportion
  bool open_to_new = false;    ///< a share of all parties, or in proportion
  bool unknown = false;        ///< a share that the text leaves open
  bool one_currency = true;
};

[[nodiscard]] inline Key key_of(const Model& model, WhoIsWho& known, const Costs& costs) {
  Key key;
  for (const CostShare& share : each_of(costs.shares)) {
    const auto who = model.resolve(share.who);
    std::uint64_t payers = 0;
    for (const Entity& e : who) {
      const bool set = e.is_set();
      key.open_to_new = key.open_to_new || set;
      payers += set ? known.members(e).size() : 1;
    }
    if (share.in_proportion_to.stated()) {
      key.takes_up_rest = key.open_to_new = true;
    } else if (share.part && share.part->is_rest()) {
      key.takes_up_rest = true;
    } else if (share.part) {
      key.parts.add(*share.part->millionths(), payers);
    } else if (share.amount) {
      key.one_currency = key.one_currency && (!costs.total || costs.total->currency() == share.amount->currency());
      key.amounts.add(static_cast<std::uint64_t>(share.amount->hundredths()), payers);
    } else {
      key.unknown = true;
    }
  }
  key.unknown = key.unknown || known.gave_up();
  return key;
}

/// Whether every accession is one act of all parties together: they can settle the share of the newcomer with it.
[[nodiscard]] inline bool settled_on_accession(const Model& model, const Agreement& agreement) {
  std::vector<Entity> all = model.members({EntityKind::agreement_parties, PostKind::none, 0, 0, 0});
  const auto together = [&](const Procedure& procedure) {
    const auto* jointly = procedure.by ? std::get_if<Jointly>(&*procedure.by) : nullptr;
    if (jointly == nullptr) return false;
    std::vector<Entity> who;
    for (const Reference& name : jointly->jointly)
      for (const Entity& one : model.members(model.resolve(name))) who.push_back(one.thing());
    return std::all_of(all.begin(), all.end(), [&](const Entity& party) {
      return std::any_of(who.begin(), who.end(),
                         [&](const Entity& one) { return one.kind == party.kind && one.index == party.index; });
    });
  };
  const auto& accession = each_of(agreement.accession);
  return all.size() <= most_compared && accession.size() <= most_compared &&
         std::all_of(accession.begin(), accession.end(), together);
}

}  // namespace costs

void check_cost_key_incomplete(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  constexpr std::uint64_t whole = 1'000'000;
  WhoIsWho known(model);
  for (std::size_t i = 0; i < each_of(agreement.costs).size(); ++i) {
    const Costs& costs = (*agreement.costs)[i];
    if (!costs.shares || !context.in_force(costs.from_, costs.until)) continue;
    context.looked_at();
    const std::string pointer = "/agreement/costs/" + std::to_string(i);
    const costs::Key key = costs::key_of(model, known, costs);
    if (costs.elsewhere.stated() || key.unknown) {
      context.undetermined(pointer, {"de rest van de verdeling staat in een ander stuk of is open",
                                     "the rest of the key stands in another document or is open"});
      continue;
    }
    const auto report = [&](const Phrase& what) {
      Finding& finding = context.report<cost_key_incomplete>(pointer + "/shares", what);
      cite(finding, provisions_of(costs.source, agreement.source));
    };
    const bool only_parts = key.parts.terms > 0 && key.amounts.terms == 0;
    const bool only_amounts = key.amounts.terms > 0 && key.parts.terms == 0;
    const std::uint64_t total = costs.total ? static_cast<std::uint64_t>(costs.total->hundredths()) : 0;
    if (only_parts && (key.takes_up_rest ? key.parts.of_group > whole : !key.parts.can_be(whole))) {
      const std::string sum = costs::percentage(key.parts.of_group);
      report(Phrase("de aandelen zijn samen " + sum, "the shares sum to " + sum));
    } else if (only_amounts && costs.total && key.one_currency &&
               (key.takes_up_rest ? key.amounts.of_group > total : !key.amounts.can_be(total))) {
      const auto sum_of = std::min<std::uint64_t>(key.amounts.of_group, std::uint64_t{Money::most_whole} * 100);
      const std::string sum = Money(costs.total->currency(), static_cast<std::int64_t>(sum_of)).text();
      report(Phrase("de bedragen zijn samen " + sum + ", het totaal is " + costs.total->text(),
                    "the amounts sum to " + sum + ", the total is " + costs.total->text()));
    } else if (agreement.accession.has_value() && !key.open_to_new && !costs.new_party.stated() &&
               !costs::settled_on_accession(model, agreement)) {
      report(Phrase("een partij die toetreedt heeft geen aandeel", "a party that accedes has no share"));
    }
  }
}

}  // namespace kader
