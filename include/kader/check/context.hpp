// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/report/report.hpp"
#include "kader/resolve/model.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// Findings of one rule that are told; the others are counted under the last. A draft with more is not mended by
/// reading.
inline constexpr std::size_t most_findings_of_a_rule = 1'000;

/// What a rule looks at and tells: the model on one day, the text it stands in, and the findings so far.
class Context {
 public:
  /// `document` may be null.
  Context(const Model& model, Date as_of, const Document* document = nullptr);
  Context(const Context&) = delete;  // indexes look into it
  Context& operator=(const Context&) = delete;

  [[nodiscard]] const Model& model() const noexcept { return *model_; }
  [[nodiscard]] const Framework& framework() const noexcept { return model_->framework(); }
  [[nodiscard]] Date as_of() const noexcept { return as_of_; }
  /// The text of the draft; null where it has none (YAML, JSON, a framework made by a program).
  [[nodiscard]] const Document* document() const noexcept { return document_; }

  /// The elements that are in force on the day. Each one taken counts as looked at.
  [[nodiscard]] const std::vector<const Body*>& bodies() const noexcept { return bodies_; }
  [[nodiscard]] const std::vector<const Role*>& roles() const noexcept { return roles_; }
  /// Indices in Model::norms of the norms in force on the day, derived ones of elements in force included.
  [[nodiscard]] const std::vector<std::uint32_t>& norms() const noexcept { return norms_; }
  /// The combinations of those norms.
  [[nodiscard]] const std::vector<const Position*>& positions() const noexcept { return positions_; }
  [[nodiscard]] const ResolvedNorm& norm(const Position& position) const noexcept {
    return model_->norms()[position.norm];
  }
  /// Whether something is in force on the day, by its from and until; what the text says vaguely is taken to be.
  [[nodiscard]] bool in_force(const Stated<Moment>& from, const Stated<Moment>& until) const noexcept;

  /// What several rules look things up in, such as who may decide on what: an `Index(const Context&)`, made when the
  /// first of them asks and kept for the rest of the check. The reference is good as long as the context.
  template <class Index>
  [[nodiscard]] const Index& index() const {
    static constexpr char key = 0;  // its address stands for the type
    for (const auto& [made, index] : indexes_)
      if (made == &key) return *static_cast<const Index*>(index.get());
    auto index = std::make_shared<const Index>(*this);  // it may itself ask for another
    const Index& of = *index;
    indexes_.emplace_back(&key, std::move(index));
    return of;
  }

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
    if (of_rule_++ >= most_findings_of_a_rule) {
      keep_worst();
      ++findings_.back().counted_under;
      return spare_ = finding<rule>(std::move(place), std::forward<Arguments>(arguments)...);
    }
    findings_.push_back(finding<rule>(std::move(place), std::forward<Arguments>(arguments)...));
    return findings_.back();
  }
  /// A finding that is only counted is told after all where it is worse than the last that is told: nobody may pass
  /// because of many that are milder.
  void keep_worst() {
    if (spare_.rule == nullptr) return;
    if (spare_.severity > findings_.back().severity) {
      spare_.counted_under = findings_.back().counted_under;
      findings_.back() = std::move(spare_);
    }
    spare_ = {};
  }
  [[nodiscard]] Place place_of(ByteRange where, std::string pointer) const {
    return {std::move(pointer), document_->source()->name, document_->span(where)};
  }

  friend class Checker;
  const Model* model_;
  Date as_of_;
  const Document* document_;
  std::vector<const Body*> bodies_;
  std::vector<const Role*> roles_;
  std::vector<std::uint32_t> norms_;
  std::vector<const Position*> positions_;
  std::vector<Finding> findings_;
  Finding spare_;  // what is filled in of a finding that is only counted
  std::size_t of_rule_ = 0;  // findings of the rule that runs
  std::vector<Related> undetermined_;
  std::size_t subjects_ = 0;
  mutable std::vector<std::pair<const void*, std::shared_ptr<const void>>> indexes_;  // a context is one thread's
};

}  // namespace kader
