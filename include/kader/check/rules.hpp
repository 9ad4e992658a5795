// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kader/check/rule.hpp"
#include "kader/report/catalogue.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A rule that is not built in: a municipality's own, a requirement of a standard, one from a notebook. It is treated
/// like any other: selected, accepted, explained, counted among the outcomes.
struct OwnRule {
  std::string name;                       ///< explains itself, as those built in: `chair-is-an-alderman`
  Severity severity = Severity::warning;
  Phrase demands;                         ///< the invariant, one sentence
  Phrase message;                         ///< what is wrong; its places `{0}`, `{1}`, … are filled with the values
  Phrase why;                             ///< why it matters, one clause
  Phrase help;                            ///< what would mend it; may hold the places of the message
  std::string source = {};                ///< article of a law, a decision of the council
  /// Looks for breaches and tells each with `context.report(pointer, {values})`. Called once a check, by the thread
  /// that checks; what it holds must bear being called by several threads at once where several check.
  std::function<void(Context&)> check;
  Needs needs = Needs::model;
};

/// The rules of a check: those built in, with others or without some. A value that never changes: what is asked of it
/// is another one. Copies share what they hold, threads may share a copy.
class Rules {
 public:
  /// A rule that runs, or is left out and says so.
  struct Entry {
    const RuleInfo* info = nullptr;
    std::function<void(Context&)> check;
    Needs needs = Needs::model;
    bool runs = true;
  };

  /// Rules that are constants: those that check, and all that a finding can be of.
  Rules(std::span<const Rule> checking, std::span<const RuleInfo* const> catalogue);
  /// All that ship, in the order in which a draft meets them.
  [[nodiscard]] static const Rules& built_in();

  /// These and one more, after the others. Throws InvalidValue where its name is taken or is no name of small letters,
  /// digits and hyphens, where a text is missing in a language, where the two languages have different places, or where
  /// it has nothing to call.
  [[nodiscard]] Rules with(OwnRule rule) const;
  /// Of these only the ones with these names; all where none is named. What reading and resolving find stays: that is
  /// the ground that rules stand on. Throws InvalidValue where a name is none of a rule.
  [[nodiscard]] Rules only(std::span<const std::string> names) const;
  [[nodiscard]] Rules only(std::initializer_list<std::string_view> names) const;
  /// These but the ones with these names, what reading and resolving find by them included. Throws InvalidValue as
  /// above.
  [[nodiscard]] Rules without(std::span<const std::string> names) const;
  [[nodiscard]] Rules without(std::initializer_list<std::string_view> names) const;

  /// The rules that look at a model or a text, in their order.
  [[nodiscard]] std::span<const Entry> all() const noexcept;
  /// Whether what is found by this rule is told at all.
  [[nodiscard]] bool tells(const RuleInfo& rule) const noexcept;
  /// Whether it is looked for: it is told, and not one that `only` left out.
  [[nodiscard]] bool looks_for(const RuleInfo& rule) const noexcept;
  /// All of them, with those of reading, resolving and accepting: what a finding can be of.
  [[nodiscard]] const Catalogue& catalogue() const noexcept;

 private:
  struct Held;
  explicit Rules(std::shared_ptr<const Held> held) noexcept;
  [[nodiscard]] std::vector<const RuleInfo*> named(std::span<const std::string_view> names) const;
  [[nodiscard]] Rules only(const std::vector<const RuleInfo*>& chosen) const;
  [[nodiscard]] Rules without(const std::vector<const RuleInfo*>& left_out) const;
  std::shared_ptr<const Held> held_;
};

}  // namespace kader
