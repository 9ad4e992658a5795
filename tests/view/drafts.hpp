// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "kader/read/read.hpp"
#include "kader/resolve/model.hpp"
#include "kader/view/view.hpp"
#include "support/catch.hpp"

namespace kader::testing {

/// A draft in YAML that reads without findings, as one sees it on a day. Not to be moved: the view keeps the model.
struct Seen {
  explicit Seen(std::string_view yaml, Date day = Date(2026, 1, 1)) : model(resolved(yaml)), view(model, day) {}
  Seen(const Seen&) = delete;
  Seen& operator=(const Seen&) = delete;

  [[nodiscard]] Entity operator[](const char* name) const {
    const Entity found = model.resolve(name);
    if (!found.known()) FAIL("nothing is called " << name);
    return found;
  }
  [[nodiscard]] const Body& body(const char* name) const { return model.framework().bodies.at(name); }

  Model model;
  View view;

 private:
  static Model resolved(std::string_view yaml) {
    const Draft draft = read(yaml, {.name = "test.kader.yaml"});
    for (const Finding& finding : draft.findings)
      if (finding.severity != Severity::note) FAIL(finding.place.pointer << ": " << finding.message(Language::english));
    Model made = resolve(draft.framework);
    for (const Finding& finding : made.findings())
      FAIL(finding.place.pointer << ": " << finding.message(Language::english));
    return made;
  }
};

inline constexpr ResolvedAct act_of(CoreAct act) { return {family_of(act), false, act, 0}; }

}  // namespace kader::testing
