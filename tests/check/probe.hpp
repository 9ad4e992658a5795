// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/model/framework.hpp"

namespace kader::testing {

/// What one rule says of a framework on the first day of 2026.
struct Probe {
  std::vector<Finding> findings;
  std::vector<std::string> places;        ///< of the findings, in their order
  std::vector<std::string> undetermined;  ///< the pointers where it could not decide
  std::size_t subjects = 0;

  [[nodiscard]] bool silent() const { return findings.empty() && undetermined.empty(); }
};

inline Probe probe(Framework framework, std::string_view rule) {
  CheckOptions options;
  options.as_of = Date(2026, 1, 1);
  options.rules = options.rules.only({rule});
  const Model model = resolve(std::move(framework));
  const Report report = check(model, options);
  Probe made;
  for (const Finding& finding : report.findings)
    if (finding.rule->name == rule) {
      made.findings.push_back(finding);
      made.places.push_back(finding.place.pointer);
    }
  for (const RuleOutcome& outcome : report.outcomes)
    if (outcome.rule->name == rule) {
      made.subjects = outcome.subjects;
      for (const Related& place : outcome.undetermined) made.undetermined.push_back(place.place.pointer);
    }
  return made;
}

using Places = std::vector<std::string>;

/// The bodies, parties and matters that most probes need: bodies a, b, c and advisers; a municipality with its
/// organs; two matters, the one a part of the other.
inline Framework stage() {
  Framework f;
  for (const char* id : {"a", "b", "c"})
    f.bodies.append(Body{.id = BodyId(id), .established = Established(ProvisionRef("2"))});
  f.parties.append(Party{.id = PartyId("assen"), .kind = PartyKind::gemeente});
  f.parties.append(Party{.id = PartyId("meppel"), .kind = PartyKind::gemeente});
  f.roles.append(Role{.id = RoleId("leader")});
  f.matters.append(Matter{.id = MatterId("plan")});
  f.matters.append(Matter{.id = MatterId("chapter"), .part_of = MatterId("plan")});
  f.matters.append(Matter{.id = MatterId("other")});
  return f;
}

inline Norm can(Reference who, CoreAct act, Reference what) {
  return Norm{.who = Actor(who), .can = List<Act>{act}, .what = List<Reference>{what}};
}
inline Norm cannot(Reference who, CoreAct act, Reference what) {
  return Norm{.who = Actor(who), .cannot = List<Act>{act}, .what = List<Reference>{what}};
}
inline Norm must(Reference who, CoreAct act, Reference what) {
  return Norm{.who = Actor(who), .must = List<Act>{act}, .what = List<Reference>{what}};
}
inline Norm to(Norm norm, Reference addressee) {
  norm.to = Actor(addressee);
  return norm;
}
inline Norm when(Norm norm, Timing timing) {
  norm.when = std::move(timing);
  return norm;
}
inline Norm only_if(Norm norm, const char* words) {
  norm.if_ = Conditions{Words(words)};
  return norm;
}

}  // namespace kader::testing
