// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <variant>

#include "kader/view/deadlock.hpp"

namespace kader {
namespace deadlock {

// The circumstances on which the steps after a tie may depend: each holds or not.
struct Case {
  bool complete = false;
  bool persons = false;
  bool urgent = false;
};

inline Answer holds(Circumstance circumstance, const Case& now) {
  const bool is = circumstance == Circumstance::complete  ? now.complete
                  : circumstance == Circumstance::persons ? now.persons
                                                          : now.urgent;
  return is ? Answer::yes : Answer::no;
}

template <class C>
Answer holds(const C& condition, const Case& now, std::string_view body) {
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

// A list: all hold.
inline Answer holds(const Stated<Conditions>& conditions, const Case& now, std::string_view body) {
  if (!conditions) return Answer::unknown;
  Answer worst = Answer::yes;
  for (const Condition& condition : *conditions) worst = std::min(worst, holds(condition, now, body));
  return worst;
}

inline Answer applies(const DeadlockStep& step, const Case& now, std::string_view body) {
  Answer answer = Answer::yes;
  if (step.if_.stated()) answer = holds(step.if_, now, body);
  if (!step.unless.stated()) return answer;
  const Answer unless = holds(step.unless, now, body);
  const Answer not_excepted = unless == Answer::yes ? Answer::no : unless == Answer::no ? Answer::yes : Answer::unknown;
  return std::min(answer, not_excepted);
}

}  // namespace deadlock

Answer ends_every_tie(const List<DeadlockStep>& steps, std::string_view body) {
  Answer worst = Answer::yes;
  bool some_case_ends = false;
  bool stuck_after_postponement = true;
  for (unsigned bits = 0; bits < 8; ++bits) {
    const deadlock::Case now{(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0};
    Answer best = Answer::no;
    bool postponed = false;
    for (const DeadlockStep& step : steps) {
      const Answer here = deadlock::applies(step, now, body);
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

}  // namespace kader
