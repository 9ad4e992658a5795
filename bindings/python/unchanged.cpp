// SPDX-License-Identifier: Apache-2.0
#include "unchanged.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "kader/describe/value.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/pointer.hpp"
#include "kader/write/write.hpp"

namespace kader::python {

namespace {

/// The part of a pointer that means the same in both frameworks.
std::string shared_part(const std::string& pointer, Value now, Value before) {
  std::string_view rest = pointer;
  std::size_t shared = 0;
  while (const auto segment = take_segment(rest)) {
    const Value in_now = now.opened();
    const Value in_before = before.opened();
    if (&in_now.type() != &in_before.type()) break;
    const auto step_now = in_now.child(*segment);
    const auto step_before = in_before.child(*segment);
    if (!step_now || !step_before) break;
    // An item without id is known by what it says.
    if (in_now.listed() && step_now->id() != *segment &&
        write_json_value(step_now->type(), step_now->object(), Language::english) !=
            write_json_value(step_before->type(), step_before->object(), Language::english))
      break;
    now = *step_now;
    before = *step_before;
    shared = pointer.size() - rest.size();
  }
  return pointer.substr(0, shared);
}

}  // namespace

void place_unchanged(Report& report, const Framework& now, const Framework& before, const SourceMap& map) {
  const Value in_now(framework_type(), &now);
  const Value in_before(framework_type(), &before);
  const auto add = [&](Place& place) {
    if (place.span.known()) return;
    Place found = map.locate(shared_part(place.pointer, in_now, in_before));
    place.file = std::move(found.file);
    place.span = found.span;
  };
  const auto add_all = [&](Finding& finding) {
    add(finding.place);
    for (Related& related : finding.related) add(related.place);
  };
  for (Finding& finding : report.findings) add_all(finding);
  for (AcceptedFinding& accepted : report.accepted) add_all(accepted.finding);
  for (RuleOutcome& outcome : report.outcomes)
    for (Related& related : outcome.undetermined) add(related.place);
  for (const auto& source : map.sources()) report.sources.add(source);
  put_in_order(report.findings);
}

}  // namespace kader::python
