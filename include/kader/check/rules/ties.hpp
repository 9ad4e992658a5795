// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/powers.hpp"
#include "kader/check/rules/voting.hpp"

namespace kader {

inline constexpr RuleInfo tie_unresolved{
    .name = "tie-unresolved",
    .severity = Severity::error,
    .demands = {"Een staking van stemmen die kan voorkomen, heeft een regel die haar beëindigt.",
                "A tie that can occur has a rule that ends it."},
    .message = {"In {0} kunnen de stemmen staken ({1}), en {2}.", "Votes in {0} can be tied ({1}), and {2}."},
    .why = {"een gelijke stand legt de besluitvorming stil op het moment dat het spant",
            "a tie stops all deciding at the moment it matters"},
    .help = {"zeg bij staking wat volgt: verworpen, de voorzitter beslist, loting, of voorgelegd aan een ander gremium",
             "say what follows a tie: rejected, the chair decides, lot, or referred to another body"},
    .source = "vergelijk Gemeentewet 32 en 59",
    .instance = "Bestuursreglement ACM 2013, art. 4, tweede lid, en 5",
    .yields_to = {"half-is-no-majority", "body-without-members"}};

namespace voting {

using powers::Answer;

/// The circumstances on which the steps after a tie may depend: each holds or not.
struct Case {
  bool complete = false;
  bool persons = false;
  bool urgent = false;
};

[[nodiscard]] inline Answer holds(Circumstance circumstance, const Case& now) {
  const bool is = circumstance == Circumstance::complete  ? now.complete
                  : circumstance == Circumstance::persons ? now.persons
                                                          : now.urgent;
  return is ? Answer::yes : Answer::no;
}
template <class C>
[[nodiscard]] Answer holds(const C& condition, const Case& now, std::string_view body) {
  if (const auto* circumstance = std::get_if<Circumstance>(&condition)) return holds(*circumstance, now);
  if (const auto* tie = std::get_if<TieIn>(&condition); tie != nullptr && tie->tie_in.str() == body) return Answer::yes;
  if constexpr (std::is_same_v<C, Condition>)
    if (const auto* any = std::get_if<AnyOf>(&condition)) {
      Answer best = Answer::no;
      for (const SimpleCondition& one : any->any) best = std::max(best, holds(one, now, body));
      return best;
    }
  return Answer::unknown;
}
/// A list: all hold.
[[nodiscard]] inline Answer holds(const Stated<Conditions>& conditions, const Case& now, std::string_view body) {
  if (!conditions) return Answer::unknown;
  Answer worst = Answer::yes;
  for (const Condition& condition : *conditions) worst = std::min(worst, holds(condition, now, body));
  return worst;
}
[[nodiscard]] inline Answer applies(const DeadlockStep& step, const Case& now, std::string_view body) {
  Answer answer = Answer::yes;
  if (step.if_.stated()) answer = holds(step.if_, now, body);
  if (!step.unless.stated()) return answer;
  const Answer unless = holds(step.unless, now, body);
  const Answer not_excepted = unless == Answer::yes ? Answer::no : unless == Answer::no ? Answer::yes : Answer::unknown;
  return std::min(answer, not_excepted);
}

/// Whether the steps end every tie, in each of the eight cases. A postponed vote may end in the next meeting, where
/// all may be present: then it is unknown.
[[nodiscard]] inline Answer ends(const List<DeadlockStep>& steps, std::string_view body) {
  Answer worst = Answer::yes;
  bool some_case_ends = false;
  bool stuck_after_postponement = true;
  for (unsigned bits = 0; bits < 8; ++bits) {
    const Case now{(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0};
    Answer best = Answer::no;
    bool postponed = false;
    for (const DeadlockStep& step : steps) {
      const Answer here = applies(step, now, body);
      if (step.decided_by.stated() || step.refer_to.stated()) {
        best = std::max(best, step.decided_by || step.refer_to ? here : std::min(here, Answer::unknown));
      } else if (step.step && (*step.step == StepWord::vote_again || *step.step == StepWord::postpone)) {
        postponed = postponed || (*step.step == StepWord::postpone && here != Answer::no);
      } else {
        best = std::max(best, step.step ? here : std::min(here, Answer::unknown));
      }
    }
    worst = std::min(worst, best);
    some_case_ends = some_case_ends || best == Answer::yes;
    if (best == Answer::no && !postponed) stuck_after_postponement = false;
  }
  return worst == Answer::no && stuck_after_postponement && some_case_ends ? Answer::unknown : worst;
}

/// Who votes with which weight, and how many must be there.
struct Electorate {
  struct Voters {
    std::uint64_t weight = 1;
    std::uint32_t count = 0;
    bool required = false;
  };
  std::vector<Voters> voters;
  bool counts_known = true;  ///< whether the number of each is known
  bool weights_known = true;
  bool one_equals_others = false;  ///< a vote that weighs as much as all others present
  std::vector<Share> quorum;       ///< of the first call, and of the second; any of them will do
  bool quorum_known = true;
  Extent size;

  /// How many must be there, of so many.
  [[nodiscard]] std::uint64_t least_present(std::uint64_t members) const {
    std::uint64_t least = quorum.empty() ? 1 : members;
    for (const Share& share : quorum) least = std::min(least, share.least_of(members));
    return std::max<std::uint64_t>(1, least);
  }
};

[[nodiscard]] inline Electorate electorate(const Model& model, const Body& body) {
  Electorate all;
  all.size = model.size(body);
  const auto quorum = model.quorum(body);
  std::vector<Entity> required;
  if (quorum.stated != nullptr)
    for (const Reference& name : each_of(quorum.stated->including)) required.push_back(model.resolve(name));
  std::sort(required.begin(), required.end());
  const auto& seats = each_of(body.seats);
  for (std::uint32_t i = 0; i < seats.size(); ++i) {
    const Seat& seat = seats[i];
    if (seat.as_ && *seat.as_ != SeatAs::member) continue;
    const Extent holders = model.holders(seat);
    all.counts_known = all.counts_known && holders.known && holders.most == holders.least;
    if (seat.vote.stated() && !seat.vote.has_value()) all.weights_known = false;
    const Weight weight = seat.vote.value_or(Weight(1));
    all.one_equals_others = all.one_equals_others || weight.is_sum_of_others();
    const Entity entity = model.entity(body).with_post(PostKind::seat, i);
    all.voters.push_back(
        {weight.value().value_or(0), holders.least, std::binary_search(required.begin(), required.end(), entity)});
  }
  if (quorum.stated != nullptr) {
    const Quorum& stated = *quorum.stated;
    all.quorum_known = (!stated.share.stated() || stated.share) && !(stated.of && *stated.of == QuorumOf::votes);
    if (stated.share) all.quorum.push_back(*stated.share);
    if (stated.second_call) all.quorum.push_back(*stated.second_call);
    if (stated.second_call.statement() == Statement::none) all.quorum.push_back(Share::count(1));
  } else if (quorum.law != nullptr) {
    if (const auto share = Share::parse(quorum.law->share, Language::english)) all.quorum.push_back(*share);
  } else {
    all.quorum_known = quorum.statement != Statement::vague && quorum.statement != Statement::elsewhere;
  }
  return all;
}

/// A tie that can occur: how many votes on either side. Nothing where none can; `unknown` where the text does not tell.
struct Tie {
  Answer can = Answer::no;
  std::uint64_t votes = 0;
};

/// All with one weight: an even number of them, within the quorum. Nobody is taken to abstain.
[[nodiscard]] inline Tie even_tie(std::uint64_t present, std::uint64_t least_present, bool fixed,
                                  std::uint64_t weight) {
  if (present < 2 || weight == 0) return {};
  if (present % 2 == 0) return {Answer::yes, present / 2 * weight};
  if (!fixed && least_present < present && present > 2) return {Answer::yes, present / 2 * weight};
  return {};
}

/// Whether some who meet the quorum split into two equal weights: over each difference of weights, the most that can
/// be present with it.
[[nodiscard]] inline Tie weighed_tie(const Electorate& all, powers::Budget& budget) {
  constexpr std::uint64_t most_weight = 4'000;
  constexpr std::uint32_t most_voters = 64;
  std::uint64_t divisor = 0;
  for (const auto& v : all.voters) divisor = std::gcd(divisor, v.count > 0 ? v.weight : 0);
  if (divisor == 0) return {};
  std::uint64_t total = 0;
  std::uint64_t people = 0;
  for (const auto& v : all.voters) {
    if (v.count > most_voters || v.weight / divisor > most_weight) return {Answer::unknown, 0};
    total += v.count * (v.weight / divisor);
    people += v.count;
  }
  if (total > most_weight || people > most_voters || !budget.spend(people * (2 * total + 1)))
    return {Answer::unknown, 0};
  struct Best {
    int present = -1;  // with this difference; -1: it cannot be
    std::uint64_t for_ = 0;  // the weight in favour
  };
  const auto width = static_cast<std::size_t>(2 * total + 1);
  std::vector<Best> now(width);
  now[total] = {0, 0};
  for (const auto& v : all.voters)
    for (std::uint32_t i = 0; i < v.count; ++i) {
      const auto w = static_cast<std::size_t>(v.weight / divisor);
      std::vector<Best> next(width);
      for (std::size_t d = 0; d < width; ++d) {
        if (now[d].present < 0) continue;
        const auto better = [&](std::size_t to, int more, std::uint64_t in_favour) {
          if (now[d].present + more > next[to].present) next[to] = {now[d].present + more, now[d].for_ + in_favour};
        };
        if (d + w < width) better(d + w, 1, v.weight);
        if (d >= w) better(d - w, 1, 0);
        if (!v.required) better(d, 0, 0);
      }
      now = std::move(next);
    }
  const Best& equal = now[total];
  if (equal.for_ == 0 || std::cmp_less(equal.present, all.least_present(people))) return {};
  return {Answer::yes, equal.for_};
}

[[nodiscard]] inline Tie tie(const Electorate& all, MajorityOf of, powers::Budget& budget) {
  if (!all.weights_known || of == MajorityOf::parties) return {Answer::unknown, 0};
  if (all.one_equals_others) {
    std::uint64_t others = 0;
    for (const auto& v : all.voters) others += v.weight * v.count;
    if (others > 0) return {Answer::yes, others};
    return {all.counts_known ? Answer::no : Answer::unknown, 0};
  }
  const bool fixed = of == MajorityOf::members ||  // of all members: only where all are there
                     std::all_of(all.voters.begin(), all.voters.end(), [](const auto& v) { return v.required; });
  const bool same = std::all_of(all.voters.begin(), all.voters.end(),
                                [&](const auto& v) { return v.weight == all.voters.front().weight; });
  if (!all.counts_known || all.voters.empty()) {
    // Of an unknown number, two at least: a tie is certain where each number that is possible allows one.
    const std::uint64_t least = all.size.least;
    if (same && !fixed && all.quorum_known && least >= 2) {
      bool always = true;
      for (std::uint64_t n = least; n < least + 4; ++n)
        always = always && even_tie(n, all.least_present(n), false, 1).can == Answer::yes;
      if (always) return {Answer::yes, least / 2};
    }
    return {Answer::unknown, 0};
  }
  Tie found;
  if (same) {
    std::uint64_t people = 0;
    for (const auto& v : all.voters) people += v.count;
    found = even_tie(people, all.quorum_known ? all.least_present(people) : people, fixed, all.voters.front().weight);
  } else {
    Electorate present = all;
    if (fixed)
      for (auto& v : present.voters) v.required = true;
    found = weighed_tie(present, budget);
  }
  if (found.can == Answer::no && !all.quorum_known && !fixed) found.can = Answer::unknown;
  return found;
}

}  // namespace voting

/// Looks at bodies that decide by more than half of something: with a qualified majority half is simply not enough,
/// and failing consensus is no tie.
inline void check_tie_unresolved(Context& context) {
  using powers::Answer;
  const Model& model = context.model();
  const powers::Deciders deciders(context);
  powers::Budget budget(5'000'000);
  boost::unordered_flat_map<const Voting*, Answer> ends;  // of those that several bodies have, once
  for (const Body* body : context.bodies()) {
    const Entity table = model.entity(*body);
    const auto voting = model.voting(*body);
    const std::string at = model.pointer(table);
    if (voting.stated == nullptr) {
      if (voting.law == nullptr && deciders.may_decide(table, {}) == Answer::yes && !body->form)
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
      if (fresh) known->second = voting::ends(*deadlock, own ? body->id.str() : body->like->str());
      ended = known->second;
    }
    if (ended == Answer::yes) continue;
    const auto quorum = model.quorum(*body);
    voting::Tie tie{Answer::unknown, 0};
    if (budget.spend(quorum.stated != nullptr ? each_of(quorum.stated->including).size() : 0))
      tie = voting::tie(voting::electorate(model, *body), voting.stated->of.value_or(MajorityOf::votes), budget);
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
    const std::string votes = std::to_string(tie.votes);
    Finding& finding = context.report<tie_unresolved>(
        at + (!own                ? "/like"
              : deadlock.stated() ? "/voting/deadlock"
                                  : "/voting"),
        model.name(table),
        Phrase(fill("{0} voor, {0} tegen", {votes}, Language::dutch),
               fill("{0} for, {0} against", {votes}, Language::english)),
        deadlock.stated()
            ? Phrase("de regel voor dat geval maakt er geen einde aan", "the rule for that case does not end it")
            : Phrase("wat dan volgt, staat er niet", "what follows is not said"));
    if (deadlock.statement() == Statement::vague) finding.severity = Severity::warning;
    powers::cite(finding, powers::provisions_of(voting.stated->source, body->source));
  }
}

}  // namespace kader
