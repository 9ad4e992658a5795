// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/ties.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deadlock.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/electorates.hpp"
#include "kader/view/provisions.hpp"
#include "kader/voting/tie.hpp"

namespace kader {
namespace ties {

/// A tie that can occur: how many votes on either side, and who casts them where the text tells. Nothing where none
/// can; `unknown` where the text does not tell.
struct Tie {
  Answer can = Answer::no;
  std::uint64_t votes = 0;
  std::vector<Division> divisions;  ///< of each of the electorate's voters; may be empty
};

/// As many for as against, of people who all count alike and whose seats are not all known.
[[nodiscard]] inline bool half_of_any(std::uint64_t members, const Electorate& all) {
  const std::vector<VoterGroup> alike{{1, static_cast<std::uint32_t>(members), false}};
  return find_tie(alike, all.least_present(members)).answer == TieFound::Answer::yes;
}

[[nodiscard]] inline Tie tie(const Electorate& all, MajorityOf of, Budget& budget) {
  constexpr std::size_t most_steps = 2'000'000;
  if (!all.weights_known || of == MajorityOf::parties) return {Answer::unknown, 0, {}};
  const auto same = [&] {
    return std::all_of(all.voters.begin(), all.voters.end(), [&](const Voters& v) {
      return v.weight == all.voters.front().weight && !v.weighs_as_all_others;
    });
  };
  const bool fixed = of == MajorityOf::members;  // of all members: only where all are there
  if (!all.counts_known || all.voters.empty()) {
    if (all.one_equals_others()) return {Answer::yes, 0, {}};
    // Of an unknown number, two at least: a tie is certain where each number that is possible allows one.
    const std::uint64_t least = all.size.least;
    if (!fixed && all.quorum_known && least >= 2 && least <= Share::most_count && same()) {
      bool always = true;
      for (std::uint64_t n = least; n < least + 4; ++n) always = always && half_of_any(n, all);
      if (always) return {Answer::yes, least / 2, {}};
    }
    return {Answer::unknown, 0, {}};
  }
  std::vector<VoterGroup> groups;
  groups.reserve(all.voters.size());
  for (const Voters& v : all.voters)
    groups.push_back({all.weight_of(v), v.count, v.required || fixed || v.weighs_as_all_others});
  const std::uint64_t people = all.people();
  const std::uint64_t least = all.quorum_known ? all.least_present(people) : people;
  TieFound found = find_tie(groups, least, std::min(most_steps, budget.left()));
  (void)budget.spend(found.steps + 1);
  if (found.answer == TieFound::Answer::too_much) return {Answer::unknown, 0, {}};
  if (found.answer == TieFound::Answer::no) return {!all.quorum_known && !fixed ? Answer::unknown : Answer::no, 0, {}};
  Tie made{Answer::yes, 0, std::move(found.divisions)};
  for (std::size_t g = 0; g < groups.size(); ++g) made.votes += made.divisions[g].in_favour * groups[g].weight;
  return made;
}

/// "2 voor: het lid van het Rijk; 2 tegen: …", or the numbers alone where they say enough.
[[nodiscard]] inline Phrase witness(const Model& model, const Electorate& all, const Tie& tie) {
  constexpr std::size_t most_named = 4;
  std::uint64_t present = 0;
  for (const Division& how : tie.divisions) present += how.in_favour + how.against;
  const std::uint64_t absent = tie.divisions.empty() ? 0 : all.people() - present;
  const auto numbers = [&](Language language) {
    const bool dutch = language == Language::dutch;
    if (tie.votes == 0) return std::string(dutch ? "evenveel voor als tegen" : "as many for as against");
    std::string text =
        fill(dutch ? "{0} voor, {0} tegen" : "{0} for, {0} against", {std::to_string(tie.votes)}, language);
    if (absent > 0) text += ", " + std::to_string(absent) + (dutch ? " afwezig" : " absent");
    return text;
  };
  Phrase plain(numbers(Language::dutch), numbers(Language::english));
  const auto named = [&](auto side, Language language) {
    std::string text;
    for (std::size_t g = 0; g < tie.divisions.size(); ++g) {
      const std::uint32_t heads = tie.divisions[g].*side;
      if (heads == 0) continue;
      const Voters& v = all.voters[g];
      if (!text.empty()) text += ", ";
      if (heads > 1) text += std::to_string(heads) + " × ";
      text += model.name(v.party.known() ? v.party : v.seat).in(language);
      if (const auto weight = all.weight_of(v); weight != 1) text += " (" + std::to_string(weight) + ")";
    }
    return text;
  };
  std::size_t sides = 0;
  for (const Division& how : tie.divisions) sides += (how.in_favour > 0 ? 1U : 0U) + (how.against > 0 ? 1U : 0U);
  const bool weighed = std::any_of(all.voters.begin(), all.voters.end(), [&](const Voters& v) {
    return all.weight_of(v) != all.weight_of(all.voters.front());
  });
  if (!weighed || sides == 0 || sides > most_named) return plain;
  return {plain.nl + "; voor: " + named(&Division::in_favour, Language::dutch) +
              "; tegen: " + named(&Division::against, Language::dutch),
          plain.en + "; for: " + named(&Division::in_favour, Language::english) +
              "; against: " + named(&Division::against, Language::english)};
}

}  // namespace ties

void check_tie_unresolved(Context& context) {
  const Model& model = context.model();
  const auto& deciders = context.index<Deciders>();
  Budget budget(200'000'000);
  boost::unordered_flat_map<const Voting*, Answer> ends;  // of those that several bodies have, once
  for (const Body* body : context.bodies()) {
    const Entity table = model.entity(*body);
    const auto voting = model.voting(*body);
    const std::string at = model.pointer(table);
    if (voting.stated == nullptr) {
      if (voting.law == nullptr && deciders.may_decide(table, {}) == Answer::yes)
        context.undetermined(at, {"hoe het gremium besluit", "how the body decides"});
      continue;
    }
    const Share* share = nullptr;
    if (voting.stated->majority) {
      if (const auto* stated = std::get_if<Share>(&*voting.stated->majority))
        share = stated;
      else if (std::get<MajorityWord>(*voting.stated->majority) == MajorityWord::consensus)
        continue;
    }
    if (share != nullptr && (share->kind() == Share::Kind::count || share->kind() == Share::Kind::all ||
                             std::uint64_t{share->numerator()} * 2 != share->denominator()))
      continue;
    if (deciders.denial(table) != nullptr && deciders.may_decide(table, {}) == Answer::no) continue;
    context.looked_at();
    if (body->form && statutory_default(*body->form, LegalSubject::tie) != nullptr && !voting.stated->deadlock.stated())
      continue;
    const auto& deadlock = voting.stated->deadlock;
    if (deadlock.statement() == Statement::none) continue;
    if (deadlock.statement() == Statement::elsewhere || voting.stated->elsewhere.stated()) {
      context.undetermined(at + "/voting", {"wat bij staking volgt, staat in een ander stuk",
                                            "another document says what follows a tie"});
      continue;
    }
    const bool own = body->voting.get() == voting.stated;
    Answer ended = Answer::no;
    if (deadlock) {
      // A body that votes like another is meant where the rule on ties names the other.
      const auto [known, fresh] = ends.try_emplace(voting.stated);
      if (fresh) known->second = ends_every_tie(*deadlock, own ? body->id.str() : body->like->str());
      ended = known->second;
    }
    if (ended == Answer::yes) continue;
    const auto quorum = model.quorum(*body);
    ties::Tie tie{Answer::unknown, 0, {}};
    const auto electorate = electorate_of(context, *body);
    const Electorate& voters = *electorate;
    if (budget.spend(quorum.stated != nullptr ? each_of(quorum.stated->including).size() : 0))
      tie = ties::tie(voters, voting.stated->of.value_or(MajorityOf::votes), budget);
    if (tie.can == Answer::no) continue;
    if (tie.can == Answer::unknown || ended == Answer::unknown) {
      context.undetermined(at + "/voting",
                           tie.can == Answer::unknown
                               ? Phrase("of de stemmen kunnen staken: aantal, gewicht of quorum is niet bekend",
                                        "whether votes can be tied: number, weight or quorum is not known")
                               : Phrase("of de regel bij staking in elk geval een einde maakt",
                                        "whether the rule on ties ends one in every case"));
      continue;
    }
    Finding& finding = context.report<tie_unresolved>(
        at + (!own                ? "/like"
              : deadlock.stated() ? "/voting/deadlock"
                                  : "/voting"),
        model.name(table), ties::witness(model, voters, tie),
        deadlock.stated()
            ? Phrase("de regel voor dat geval maakt er geen einde aan", "the rule for that case does not end it")
            : Phrase("wat dan volgt, staat er niet", "what follows is not said"));
    if (deadlock.statement() == Statement::vague) finding.severity = Severity::warning;
    cite(finding, provisions_of(voting.stated->source, body->source));
    if (quorum.stated != nullptr) cite(finding, written_in(quorum.stated->source));  // it decides who is there
  }
}

}  // namespace kader
