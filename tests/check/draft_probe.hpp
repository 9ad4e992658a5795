// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "check/probe.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

namespace kader::testing {

/// What one rule says of a draft that holds these sections, with parties and groups at hand: assen and meppel
/// (municipalities), drenthe (a province), vws (a ministry with a minister), jan (a person); gemeenten (both
/// municipalities), burgemeesters (their mayors), aanbieders (open), niemand (no members stated).
inline Probe in_draft(std::string_view rule, std::string_view sections,
                      std::string_view agreement = "agreement: {name: Proef}") {
  std::string text = "kader: 1\nlanguage: en\n";
  text += agreement;
  text += R"(
parties:
  assen: {name: Assen, kind: gemeente}
  meppel: {name: Meppel, kind: gemeente}
  drenthe: {kind: provincie}
  vws: {kind: rijk, organs: {minister: {name: Minister}}}
  jan: {kind: persoon}
groups:
  gemeenten: {members: [assen, meppel]}
  burgemeesters: {members: [assen.burgemeester, meppel.burgemeester]}
  aanbieders: {open: care providers}
  elders: {members: {elsewhere: the register}}
  niemand: {name: Niemand}
)";
  text += sections;
  const Draft draft = read(text);
  for (const Finding& finding : draft.findings)
    UNSCOPED_INFO(finding.place.pointer + ": " + finding.message(Language::english));
  REQUIRE(draft.findings.empty());
  return probe(draft.framework, rule);
}

/// What one rule says of a seat, beside one that jan holds, in a body that the text sets up.
inline Probe seat(const char* rule, const std::string& seat, const std::string& more = {}) {
  return in_draft(
      rule,
      "bodies:\n  b:\n    established: \"1\"\n    seats:\n      y: {who: jan, source: \"2\"}\n      x: " + seat + more);
}

}  // namespace kader::testing
