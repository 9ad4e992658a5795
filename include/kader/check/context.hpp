// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/report/report.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Findings of one rule that are told; the others are counted under the last. A draft with more is not mended by
/// reading.
inline constexpr std::size_t most_findings_of_a_rule = 1'000;

/// What a rule looks at and tells: a view of the model, the text it stands in, and the findings so far.
class Context : public View {
 public:
  /// `document` may be null.
  Context(View view, const Document* document) : View(std::move(view)), document_(document) {}
  Context(const Context&) = delete;  // one check's
  Context& operator=(const Context&) = delete;

  /// The text of the draft; null where it has none (YAML, JSON, a framework made by a program).
  [[nodiscard]] const Document* document() const noexcept { return document_; }

  /// Says that the rule looked at one thing it speaks of. A rule that looks at nothing is reported as not applicable.
  void looked_at(std::size_t things = 1) noexcept { subjects_ += things; }
  /// Says that the rule could not decide here, and what the draft does not say.
  void undetermined(std::string pointer, Phrase missing) {
    if (undetermined_.size() < most_findings_of_a_rule)
      undetermined_.push_back({Place{std::move(pointer), {}, {}}, std::move(missing)});
  }

  /// Reports a finding at a canonical pointer; the compiler counts the arguments. The reference is good until the next.
  template <const RuleInfo& rule, class... Arguments>
  Finding& report(std::string pointer, Arguments&&... arguments) {
    return report<rule>(Place{std::move(pointer), {}, {}}, std::forward<Arguments>(arguments)...);
  }
  /// As above, for a rule of one's own, which is what runs. Throws InvalidValue where its message has another number of
  /// places.
  Finding& report(std::string pointer, std::vector<Phrase> arguments);
  /// Adds another place to a finding.
  static void relate(Finding& finding, std::string pointer, Phrase note) {
    finding.related.push_back({Place{std::move(pointer), {}, {}}, std::move(note)});
  }

  /// Reports a finding at bytes of the text, which there must be. The pointer is what people can accept it by; that of
  /// a provision is `pointer_of(ref)`.
  template <const RuleInfo& rule, class... Arguments>
  Finding& report_at(ByteRange where, std::string pointer, Arguments&&... arguments) {
    return report<rule>(place_of(where, std::move(pointer)), std::forward<Arguments>(arguments)...);
  }
  /// Adds another place in the text to a finding.
  void relate_at(Finding& finding, ByteRange where, std::string pointer, Phrase note) const {
    finding.related.push_back({place_of(where, std::move(pointer)), std::move(note)});
  }
  /// As `undetermined`, at bytes of the text.
  void undetermined_at(ByteRange where, std::string pointer, Phrase missing) {
    if (undetermined_.size() < most_findings_of_a_rule)
      undetermined_.push_back({place_of(where, std::move(pointer)), std::move(missing)});
  }
  /// `/provisions/4.3.b`; `/provisions` for one that no source can name.
  [[nodiscard]] static std::string pointer_of(const ProvisionRef& ref);

 private:
  template <const RuleInfo& rule, class... Arguments>
  Finding& report(Place place, Arguments&&... arguments) {
    return add(finding<rule>(std::move(place), std::forward<Arguments>(arguments)...));
  }
  Finding& add(Finding finding);
  /// A finding that is only counted is told after all where it is worse than the last that is told: nobody may pass
  /// because of many that are milder.
  void keep_worst();
  [[nodiscard]] Place place_of(ByteRange where, std::string pointer) const {
    return {std::move(pointer), document_->source()->name, document_->span(where)};
  }

  friend class Checker;
  const Document* document_;
  const RuleInfo* running_ = nullptr;
  std::vector<Finding> findings_;
  Finding spare_;  // what is filled in of a finding that is only counted
  std::size_t of_rule_ = 0;  // findings of the rule that runs
  std::vector<Related> undetermined_;
  std::size_t subjects_ = 0;
};

}  // namespace kader
