// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/table.hpp"
#include "kader/expr/program.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"
#include "kader/text/date.hpp"
#include "kader/text/id.hpp"

namespace kader {

KADER_ENUM(RequirementWeight, "gewicht", "What it means that a requirement is not met.",
  (duty, "duty", "plicht", "A rule of law or of the standard itself is not met."),
  (expected, "expected", "verwacht", "The standard expects it, and accepts a reason why not."),
  (advised, "advised", "aanbevolen", "Good practice."))

/// One thing that a standard asks of a framework. `applies_when` and `holds_when` are expressions in CEL over the
/// framework; see docs/guide/standards.md for the names that they can use.
struct Requirement {
  KADER_BARE(Requirement, "eis", "One thing that a standard asks of a framework.",
    (id, "id", "How people refer to it: NVO-3 as nvo-3.", Id<Requirement>),
    (nl, "nl", "What it asks, in Dutch.", Text),
    (en, "en", "What it asks, in English.", Text),
    (applies_when, "geldt als", "When it is asked at all: an expression. Always where absent.", Stated<Text>),
    (holds_when, "voldaan als", "When it is met: an expression. Absent where a framework cannot show it.", Stated<Text>),
    (weight, "gewicht", "What it means that it is not met.", Stated<RequirementWeight>),
    (article, "artikel", "The article or agreement it comes from.", Stated<Text>),
    (read, "geraadpleegd op", "When that was read.", Stated<Date>),
    (certain, "zeker", "Whether the source was read; no where it is from memory.", Stated<bool>),
    (evidence_nl, "bewijs nl", "What shows it, where a framework cannot, in Dutch.", Stated<Text>),
    (evidence_en, "bewijs en", "The same in English.", Stated<Text>),
    (see, "zie ook", "Requirements of other standards that ask the same: jeugdwet-2026/expertteam.", Stated<List<Text>>))
};

/// A standard: requirements by one issuer, as one version of one document.
struct StandardText {
  KADER_BARE(StandardText, "standaard", "Requirements of one issuer.",
    (standard, "standaard", "Its id.", Id<StandardText>),
    (title_nl, "titel nl", "Its title in Dutch.", Text),
    (title_en, "titel en", "Its title in English.", Text),
    (version, "versie", "Which version.", Stated<Text>),
    (issuer, "vastgesteld door", "Who issued it.", Stated<Text>),
    (from_, "met ingang van", "The first day on which it holds.", Stated<Date>),
    (until, "tot", "The first day on which it no longer does.", Stated<Date>),
    (source, "bron", "Where it can be read.", Stated<Text>),
    (applies_when, "geldt als", "Of which frameworks it asks anything: an expression. Of all where absent.", Stated<Text>),
    (requirements, "eisen", "What it asks.", Table<Requirement>))
};

/// A standard as it was read: its expressions parsed and checked. Immutable, and threads may share it.
class Standard {
 public:
  struct Expressions {
    std::optional<expr::Program> applies;  ///< nothing: always
    std::optional<expr::Program> holds;    ///< nothing: no framework can show it
  };
  Standard(StandardText text, std::optional<expr::Program> applies, std::vector<Expressions> expressions)
      : text_(std::move(text)), applies_(std::move(applies)), expressions_(std::move(expressions)) {}

  [[nodiscard]] const std::string& id() const noexcept { return text_.standard.str(); }
  [[nodiscard]] const StandardText& text() const noexcept { return text_; }
  /// When it asks anything at all; nothing: always.
  [[nodiscard]] const std::optional<expr::Program>& applies() const noexcept { return applies_; }
  /// Of the requirement at the same place in text().requirements.
  [[nodiscard]] const Expressions& expressions(std::size_t requirement) const { return expressions_[requirement]; }
  /// Its place; nothing where there is none of that id.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view requirement) const noexcept;
  /// How many requirements can be decided from a framework.
  [[nodiscard]] std::size_t decidable() const noexcept;

 private:
  StandardText text_;
  std::optional<expr::Program> applies_;
  std::vector<Expressions> expressions_;
};

/// What came of reading a standard: nothing where it cannot be used, and then findings say why. Each error in an
/// expression has its place in the file and the nearest word that is known.
struct ReadStandard {
  std::shared_ptr<const Standard> standard;
  std::vector<Finding> findings;
};
[[nodiscard]] ReadStandard read_standard(std::string_view text, std::string name);
[[nodiscard]] ReadStandard read_standard(const std::shared_ptr<const Source>& source);

/// The standards that come with the library, in the order of their ids.
[[nodiscard]] std::span<const std::shared_ptr<const Standard>> shipped_standards();
/// Null where none has that id.
[[nodiscard]] std::shared_ptr<const Standard> shipped_standard(std::string_view id);

}  // namespace kader
