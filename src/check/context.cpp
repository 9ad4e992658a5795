// SPDX-License-Identifier: Apache-2.0
#include "kader/check/context.hpp"

#include <utility>

#include "kader/text/invalid_value.hpp"
#include "kader/text/pointer.hpp"

namespace kader {

Finding& Context::report(std::string pointer, std::vector<Phrase> arguments) {
  if (arguments.size() != arguments_of(*running_))
    throw InvalidValue(running_->name, "its message has another number of places");
  Finding made;
  made.rule = running_;
  made.severity = running_->severity;
  made.place.pointer = std::move(pointer);
  made.arguments = std::move(arguments);
  return add(std::move(made));
}

Finding& Context::add(Finding finding) {
  if (of_rule_++ < most_findings_of_a_rule) return findings_.emplace_back(std::move(finding));
  keep_worst();
  ++findings_.back().counted_under;
  return spare_ = std::move(finding);
}

void Context::keep_worst() {
  if (spare_.rule == nullptr) return;
  if (spare_.severity > findings_.back().severity) {
    spare_.counted_under = findings_.back().counted_under;
    findings_.back() = std::move(spare_);
  }
  spare_ = {};
}

std::string Context::pointer_of(const ProvisionRef& ref) {
  std::string pointer = "/provisions";
  if (ref.given()) append_segment(pointer, ref.str());
  return pointer;
}

}  // namespace kader
