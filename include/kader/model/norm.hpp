// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <variant>

#include "kader/describe/enumeration.hpp"
#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/act.hpp"
#include "kader/model/actor.hpp"
#include "kader/model/condition.hpp"
#include "kader/model/ids.hpp"
#include "kader/model/post.hpp"
#include "kader/model/timing.hpp"
#include "kader/text/count.hpp"
#include "kader/text/money.hpp"

namespace kader {

KADER_ENUM(ApprovalOutcome, "uitkomst", "What silence means.",
  (approved, "approved", "goedgekeurd", "Approved."),
  (refused, "refused", "geweigerd", "Refused."))

/// Somebody else's consent after the act, without which it has no effect.
struct Approval {
  KADER_RECORD(Approval, "goedgekeurd door", "Consent after the act, without which it has no effect.",
    (who, "wie", "Whose.", Stated<Actor>),
    (within, "binnen", "In what time.", Stated<Duration>),
    (if_refused, "bij weigering", "What follows refusal.", Stated<NameOrWords>),
    (if_silent, "bij stilzwijgen", "What silence means.", Stated<ApprovalOutcome>))
  static constexpr std::string_view kader_shorthand = "who";
};

KADER_ENUM(Vat, "btw", "Whether an amount holds value added tax.",
  (included, "included", "inbegrepen", "With tax."),
  (excluded, "excluded", "niet inbegrepen", "Without tax."))

struct Proportion {
  KADER_RECORD(Proportion, "naar rato van", "In proportion to something.",
    (in_proportion_to, "naar rato van", "To what.", Stated<NameOrWords>))
};
struct PartOf {
  KADER_RECORD(PartOf, "ten hoogste", "At most a part of something.",
    (at_most, "ten hoogste", "Which part.", Stated<CostPart>),
    (of, "van", "Of what.", Stated<Reference>),
    (vat, "btw", "With or without tax.", Stated<Vat>))
};
struct Sum {
  KADER_RECORD(Sum, "bedrag", "A sum, with or without tax.",
    (amount, "bedrag", "How much.", Stated<Money>),
    (vat, "btw", "With or without tax.", Stated<Vat>))
};
using Amount = std::variant<Money, Sum, Proportion, PartOf>;

template <>
struct ChoiceDescription<Amount> {
  static constexpr std::string_view name = "Amount";
  static constexpr std::string_view dutch = "bedrag";
  static constexpr std::string_view doc = "How much money: a sum, a proportion or a part.";
};

/// The position a norm gives, after Hohfeld. `is charged with` stands for can and must together.
enum class Modality : std::uint8_t { can, cannot, may, must_not, must, is_charged_with };

/// Who can, may, must do what, about which matter, when, in which mode, on what basis, with what consequence.
struct Norm {
  KADER_ELEMENT(Norm, "norm", "Who can, may or must do what, to or with whom, about which matter, when.",
    (who, "wie", "Who bears it. Absent: the text names nobody.", Stated<Actor>),
    (can, "kan", "Power: is able to do it with effect.", Stated<List<Act>>),
    (cannot, "kan niet", "Disability: the act would be void.", Stated<List<Act>>),
    (may, "mag", "Liberty: is allowed to.", Stated<List<Act>>),
    (must_not, "mag niet", "Prohibition: the act counts, and somebody answers for it.", Stated<List<Act>>),
    (must, "moet", "Duty; gives no power.", Stated<List<Act>>),
    (is_charged_with, "is belast met", "Power and duty at once: the Dutch indicative.", Stated<List<Act>>),
    (what, "wat", "The object: what is decided, filled, sent, spoken of.", Stated<List<Reference>>),
    (to, "aan", "Addressee and claimant.", Stated<Actor>),
    (with_, "in overleg met", "Takes part, without a veto.", Stated<Actor>),
    (in_, "in", "The table at which it must happen.", Stated<Reference>),
    (on_proposal_of, "op voordracht van", "Whose proposal is needed.", Stated<Actor>),
    (after_hearing, "na het horen van", "Who must be heard first.", Stated<Actor>),
    (with_consent_of, "met instemming van", "Whose consent is needed before.", Stated<Actor>),
    (approved_by, "goedgekeurd door", "Whose approval is needed after.", Stated<Approval>),
    (mandated_by, "gemandateerd door", "In whose name it is done.", Stated<Actor>),
    (delegated_by, "gedelegeerd door", "Who gave the power away.", Stated<Actor>),
    (subject_to, "met inachtneming van", "What binds the content of the act.", Stated<List<NameOrWords>>),
    (law, "wet", "Statutory basis.", Stated<List<LawRef>>),
    (form, "vormvereiste", "Form without which it has no effect.", Stated<List<Form>>),
    (when, "wanneer", "When.", Stated<Timing>),
    (if_, "indien", "Only if.", Stated<Conditions>),
    (unless, "tenzij", "Not if.", Stated<Conditions>),
    (overrides, "in afwijking van", "Norms that it goes before.", Stated<List<NormId>>),
    (or_else, "bij gebreke daarvan", "What follows if it is not done.", Stated<NameOrWords>),
    (amount, "bedrag", "How much money.", Stated<Amount>),
    (length, "duur", "For how long what is done holds: an appointment, an extension.", Stated<Duration>),
    (through, "door tussenkomst van", "Through whom it reaches the addressee.", Stated<Actor>))

  /// The acts under the first modal key that is stated, with that key; nothing where none is.
  [[nodiscard]] std::optional<Modality> modality() const noexcept {
    if (can.stated()) return Modality::can;
    if (cannot.stated()) return Modality::cannot;
    if (may.stated()) return Modality::may;
    if (must_not.stated()) return Modality::must_not;
    if (must.stated()) return Modality::must;
    if (is_charged_with.stated()) return Modality::is_charged_with;
    return std::nullopt;
  }
  /// The acts under that key.
  [[nodiscard]] const Stated<List<Act>>& acts(Modality modality) const noexcept {
    switch (modality) {
      case Modality::can: return can;
      case Modality::cannot: return cannot;
      case Modality::may: return may;
      case Modality::must_not: return must_not;
      case Modality::must: return must;
      case Modality::is_charged_with: break;
    }
    return is_charged_with;
  }
  /// A norm has exactly one modal key.
  [[nodiscard]] std::optional<Impossible> impossible() const {
    const int stated =
        can.stated() + cannot.stated() + may.stated() + must_not.stated() + must.stated() + is_charged_with.stated();
    if (stated == 1) return std::nullopt;
    if (stated == 0)
      return Impossible{"modal-missing",
                        {"de norm zegt niet of iemand iets kan, mag, moet of ermee is belast",
                         "the norm does not say whether somebody can, may or must do something or is charged with it"}};
    return Impossible{"modal-twice",
                      {"een norm heeft één van kan, kan niet, mag, mag niet, moet, is belast met",
                       "a norm has one of can, cannot, may, must not, must, is charged with"}};
  }
};

}  // namespace kader
